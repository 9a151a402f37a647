"""How far two articles of a story are from telling one event.

A story is what chance may chain together: two derailments share their long words, and a third
article links them. What their claims must then overcome is weighed here, from the names both
articles have, the share of the long words of the shorter one, and the days between them. The
weights are those of a logistic regression on pairs of articles of one event and of others
(docs/comparability.md has the days), rounded.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.claims.profile import Profile
from factcheck.languages import available, one_table
from factcheck.text.lexicon import strip_accents
from factcheck.values.name_data import given_names

NAME, MOST_NAMES = 1.1, 4
SHARE = 8.0  # of the long words of the article that has fewer
FEWEST = 10  # long words: of a line or two the share tells little
START = -2.2
DAYS_APART = ((3, 0.0), (30, -0.7), (60, -1.8), (400, -2.7))  # up to so many days, what they take
LONGER, UNKNOWN = -5.0, -1.5  # more days than those; a day of publication is not known
ENOUGH = 30  # long words of an article that the share can be trusted of
FARTHEST = -4.0
STRANGE = -1.5  # from here on two articles are not compared, unless a third one joins them


def distance(a: Profile, b: Profile) -> float:
    """What two articles take from the log-odds of their claims, 0 for those of one event."""
    names = min(MOST_NAMES, len(names_of_both(a, b)))
    fewest = max(FEWEST, min(len(a.words), len(b.words)))
    share = len(a.words & b.words) / fewest
    near = START + NAME * names + SHARE * share + _apart(a, b)
    return max(FARTHEST, min(0.0, near)) * min(1.0, (fewest / ENOUGH) ** 2)


def names_of_both(a: Profile, b: Profile) -> frozenset[str]:
    """The names that both have, without those that articles of different events share."""
    return (a.names & b.names) - _common()


def _apart(a: Profile, b: Profile) -> float:
    if a.published is None or b.published is None:
        return UNKNOWN
    days = abs((a.published - b.published).days)
    return next((taken for most, taken in DAYS_APART if days <= most), LONGER)


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    """Capitals that articles of different events share: given names, what ministers are of."""
    portfolios = (
        word
        for code in available()
        for phrases in one_table(code, "roles", "portfolios").values()
        for phrase in phrases
        for word in phrase.split()
    )
    return given_names() | {strip_accents(word.lower()) for word in portfolios}
