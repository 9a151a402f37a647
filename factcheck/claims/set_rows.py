"""Scores told in a row: the sets of a match, and the parts of a result in brackets behind it.

"trois sets à un (25-17, 23-25, 26-24, 25-14)", "88-79 (25-17, 21-22, 19-23, 23-17)", "37-29
(18-13)", "6-4, 3-6, 6-2": none of them is the result of another match.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.moments import of_the_shootout
from factcheck.claims.reading import Reading
from factcheck.claims.tie_breaks import past_tie_break, tie_break
from factcheck.values.part import Found
from factcheck.values.score import Score

AFTER = 4  # tokens after a score in which a shoot-out is told
TOLD_ON = 4  # scores in a row, none of them lower than the one before: how a match went
BETWEEN = 2  # tokens between the sets of a match
DECIDER = "decider"
DECIDING = range(15, 31)  # points that win the last set of volleyball
GAMES = 6  # that win a set of tennis, or one more
TIE_BREAK = 7  # points that win a tie-break of tennis
POINTS = (11, 15, 21, 25)  # that win one of volleyball, badminton or table tennis
AHEAD = 2  # points by which one is won at least


class Row(NamedTuple):
    """Scores of one match in the order told; ``of_a_result`` when one stands before their
    bracket."""

    scores: Sequence[Found]
    of_a_result: bool = False

    @property
    def decided(self) -> bool:
        """Whether both sides had won as many sets before the last one."""
        *before, last = map(_sides, self.scores)
        first = sum(home > away for home, away in before)
        return 2 * first == len(before) > 1 and max(last) in DECIDING


def rows(reading: Reading) -> Iterator[Row]:
    """The scores, those of one match's sets together; one of them may be misprinted as no set ends.

    The points of a tie-break beside its set are no result.
    """
    told = [f for f in reading.of("score") if not tie_break(reading.scan, f)]
    last = None
    while told:
        stop = 1
        while stop < len(told) and _follows(reading, told[stop - 1], told[stop]):
            stop += 1
        row = told[:stop]
        bracketed = last is not None and _behind(reading, last, row)
        odd = len(row) - sum(a_set(found.value) for found in row)
        if odd <= (1 if len(row) - odd > 1 else 0) or (bracketed and len(row) > 1):
            yield Row(row, bracketed)
        else:
            yield from (Row([found], bracketed) for found in row)
        last = row[-1]
        told = told[stop:]


def growing(reading: Reading) -> set[int]:
    """Where the scores of one match stand that are told as it went on: "3-0, 3-5, 8-5, 8-10"."""
    found: set[int] = set()
    run: list[Found] = []
    for score in reading.of("score"):
        grown = run and all(b >= a for a, b in zip(_sides(run[-1]), _sides(score), strict=False))
        if not (grown and _follows(reading, run[-1], score)):
            run = []
        run.append(score)
        if len(run) >= TOLD_ON:
            found.update(f.first for f in run)
    return found


def _follows(reading: Reading, one: Found, other: Found) -> bool:
    """Whether two sets are told one after the other, with a tie-break between or not."""
    after = past_tie_break(reading.scan, one.stop)
    near = 0 <= other.first - after <= BETWEEN
    opened = near and any(reading.scan.words[i].surface == "(" for i in range(after, other.first))
    return near and not opened and not of_the_shootout(reading, other, other.stop + AFTER)


def _behind(reading: Reading, result: Found, row: Sequence[Found]) -> bool:
    """Whether a bracket right behind a result holds these scores and nothing else, none of them
    above it where it is one alone."""
    scan = reading.scan
    first, stop = row[0].first, past_tie_break(scan, row[-1].stop)
    closed = stop < len(scan) and scan.words[stop].surface == ")"
    if first != result.stop + 1 or scan.words[result.stop].surface != "(" or not closed:
        return False
    if len(row) > 1:
        return True
    whole, part = (sorted(_sides(f)) for f in (result, row[0]))
    return all(p <= w for p, w in zip(part, whole, strict=False)) and part != whole


def _sides(found: Found) -> tuple[float, ...]:
    value = found.value
    return (value.home, value.away) if isinstance(value, Score) else ()


def one_set(place: int, found: Found) -> str:
    """A set by its place in a match, whichever side is told first."""
    return f"{place}: {sorted(_sides(found))}"


def deciding(found: Found) -> bool:
    """Whether a score can be that of the deciding set of volleyball, that copy calls a tie-break as
    it does the last points of a set of tennis."""
    return max(_sides(found)) in DECIDING


def of_a_tie_break(found: Found) -> bool:
    """Whether a score can be that of a set won on a tie-break, or that of its points."""
    least, most = sorted(_sides(found))
    return a_set(found.value) or (most == TIE_BREAK and most - least >= AHEAD)


def a_set(value: object) -> bool:
    """Whether a score is that of a set that is over: six games or seven, or so many points."""
    if not isinstance(value, Score):
        return False
    least, most = sorted((value.home, value.away))
    if most <= GAMES + 1:
        return (most == GAMES and most - least >= AHEAD) or (most > GAMES and least >= GAMES - 1)
    if most in POINTS:
        return most - least >= AHEAD
    return most > POINTS[0] and most - least == AHEAD
