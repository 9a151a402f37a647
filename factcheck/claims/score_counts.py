"""Pairs of figures beside a match that are no result of it: what both sides have of something, a
score on the way, a set told by its number alone.

"Won the battle of the aces 7-3", "leads the head-to-head 7-3", "broke for 2-1", "2-0 ahead", "took
the third 6-1".
"""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.claims.set_rows import a_set
from factcheck.claims.stated import ends_at
from factcheck.text.lexicon import CAPITAL
from factcheck.values.part import Found

BEFORE = 6  # tokens before a pair of figures in which what is counted stands
AFTER = 4  # tokens after it: "7-3 in their meetings"


def counted(reading: Reading, found: Found) -> bool:
    """Whether a pair of figures counts something that both sides have: aces, corners, meetings.

    What has a number of its own is not counted again: "served 12 aces and won 3-1".
    """
    scan = reading.scan
    low, high = scan.sentence(found.first)
    for at in range(max(low, found.first - BEFORE), min(high, found.stop + AFTER)):
        match = scan.match("score_counts", at)
        if match is None or not (at + match.length <= found.first or at >= found.stop):
            continue
        first, stop = (at + match.length, found.first) if at < found.first else (found.stop, at)
        between = scan.words[first:stop]
        numbered = at > low and (reading.is_number(at - 1) or reading.is_number(at - 2))
        if numbered and at < found.first:
            continue
        if at > found.stop and reading.is_number(at - 1):
            continue
        if len(between) == 1 and at < found.first:
            return True  # "more aces, 7-3", "more aces (7-3)"
        if not any(w.surface in ",;:()" or w.bits & CAPITAL for w in between):
            return True
    return False


def on_the_way(reading: Reading, found: Found) -> bool:
    """Whether a score is one that somebody leads or trails by: "2-0 ahead", "4-1 down"."""
    scan = reading.scan
    match = scan.match("score_standing", found.stop) if found.stop < len(scan) else None
    return match is not None and match.meaning == "yes"


def by_its_number(reading: Reading, found: Found) -> bool:
    """Whether a score is that of a set told by its number: "took the third 6-1"."""
    low = reading.scan.sentence(found.first)[0]
    return a_set(found.value) and ends_at(reading, "score_set_numbers", low, found.first)
