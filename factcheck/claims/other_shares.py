"""Shares that are of something else than the two counts beside them.

"31 sièges sur 140, loin devant Ana Roth (16,5 %)", "3 700 suffrages sur 4 100 exprimés, pour une
participation de 50 %".
"""

from __future__ import annotations

from factcheck.claims.counted import counted
from factcheck.claims.pairs import Pair
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.text.lexicon import CAPITAL
from factcheck.values.part import Found

NAMED = 6  # tokens before a share in which its sort is named
CAST = "vote_cast"


def of_another(reading: Reading, found: Found, pair: Pair) -> bool:
    """Whether a share's own words tie it to another whole, or to somebody named beside it."""
    return _of_somebody(reading, found, pair) or _turnout(reading, found, pair)


def _of_somebody(reading: Reading, found: Found, pair: Pair) -> bool:
    """Whether a name stands between two counts and a share in brackets."""
    scan, opens = reading.scan, found.around[0] - 1
    last = max(pair.part.stop, pair.whole.stop)
    if opens < last or scan.words[opens].surface != "(":
        return False
    return any(word.bits & CAPITAL for word in scan.words[last:opens])


def _turnout(reading: Reading, found: Found, pair: Pair) -> bool:
    """Whether a share is the turnout, and the counts are of the votes that were cast."""
    scan = reading.scan
    named = range(max(0, found.first - NAMED), found.first)
    told = [match.meaning for i in named if (match := scan.match("share_sorts", i))]
    part, whole = counted(reading, pair.part), counted(reading, pair.whole)
    if "turnout" not in told or part is None or part.concept != CAST:
        return False
    stop = pair.whole.stop
    cast = whole is not None and whole.concept == CAST
    return cast or has(reading, stop, stop + 1, "votes_cast")
