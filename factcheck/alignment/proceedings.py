"""How long one round of talks or one debate took, told in words and again in digits.

"Les dix-sept heures de palabres", then "19 heures de pourparlers au port": the noun may be
another one of the same sense. Of prison terms, shifts or strikes an article tells several, of the
talks it is about one length.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.separators import another_time
from factcheck.alignment.view import View
from factcheck.alignment.within import Clash, conflicts, told_figures
from factcheck.alignment.within_sentence import preceded_by, words
from factcheck.claims.claim import Figure
from factcheck.languages import lexicon
from factcheck.messages import say

UNITS = frozenset(("hour", "minute", "day"))
CLOSE = 0.6  # the smaller over the larger of two lengths of one thing
BEHIND = 3  # tokens from a length to what lasted: "19 heures de pourparlers"
REACH = 40  # characters that these may take


def proceedings_again(view: View, document: str) -> Iterator[Clash]:
    """The two lengths of one sort of talks, one in words and the later one known, in digits."""
    by_sort: dict[tuple[str, str], list[Figure]] = {}
    for claim in told_figures(view, document):
        sort = _sort(view, claim) if claim.kind == "duration" else ""
        if sort and claim.value.unit in UNITS:
            by_sort.setdefault((sort, claim.value.unit), []).append(claim)
    for told in by_sort.values():
        if len({c.value.figure for c in told}) != 2:
            continue
        for a, b in combinations(sorted(told, key=lambda c: c.start), 2):
            if _differ(view, a, b):
                yield Clash(a, b, say("the second takes up the first"), 0.85)
                break


def _sort(view: View, claim: Figure) -> str:
    """What the noun right behind a length tells that it is of; "" for any other."""
    end = min(claim.sentence[1], claim.end + REACH)
    after = words(view, claim.document, claim.end, end)
    known = lexicon(after.language)
    for at in range(min(BEHIND, len(after.keys))):
        if match := known.match("proceedings", after.keys, at):
            return match.meaning
    return ""


def _differ(view: View, a: Figure, b: Figure) -> bool:
    first, second = sorted(abs(c.value.figure or 0) for c in (a, b))
    told = {a.value.written, b.value.written} == {"words", "digits"}
    exact = a.value.approximation == b.value.approximation == "exact"
    if not told or not exact or a.sentence == b.sentence or first < CLOSE * second:
        return False
    known = any(preceded_by(view, b, t) for t in ("definite", "this_one"))
    if set(a.names) and set(b.names) and set(a.names).isdisjoint(b.names):
        return False  # talks in one town, talks in another
    other_day = another_time(a, b) or (b.when is not None and b.when != a.when)
    return known and conflicts(a, b) and not other_day
