"""A length of time beside its times of day ("de 10 h 25 à 16 h 55, soit six heures et demie")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.clocks import Clock, clock_times, minutes_between
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import ends_at, exact, has, sentence
from factcheck.claims.taken_up import OPENING, takes_up_all
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

UNITS = {"hour": 60, "minute": 1}
GAP = 8  # tokens from the times to a length inside them
TRIP = 7  # tokens of "au terme d'un trajet de"
NEAR = 4  # tokens before a length in which "after", "soit" stand, or a verb after it


class Hours(Claim):
    """How long something lasts and the two times of day between which it does.

    ``minutes`` are the lengths that the times allow: two when they leave the half of the day open.
    ``inside`` tells that the length may be shorter than the time between. The evidence is the
    length, the first time, the second.
    """

    kind: Literal["hours"] = "hours"
    length: Quantity
    minutes: tuple[int, ...]
    inside: bool = False

    def value_text(self) -> str:
        """Length: minutes."""
        return f"{self.length.text()}: {' or '.join(str(m) for m in self.minutes)} min"


def extract(reading: Reading) -> Iterator[Hours]:
    """A claim for each length of hours or minutes in a sentence with two times of day."""
    for length in reading.of("duration"):
        value = exact(length)
        if value is None or value.unit not in UNITS:
            continue
        low, high = sentence(reading, length.first)
        times = [t for t in clock_times(reading, low, high) if not _same(t, length)]
        earlier = not times and _takes_up(reading, length, low)
        if earlier:
            low, high = sentence(reading, low - 1)
            times = clock_times(reading, low, high)
        if len(times) != 2 or has(reading, low, high, "next_days"):
            continue
        if sum(f.value != length.value for f in reading.within(low, high, "duration")) > 1:
            continue
        told = "all" if earlier else _told(reading, length, *times)
        if told:
            yield Hours(
                evidence=(
                    reading.evidence(length.first, length.stop),
                    *(reading.evidence(t.first, t.stop) for t in times),
                ),
                length=value,
                minutes=minutes_between(*times),
                inside=told == "inside",
                **reading.frame(length.first, length.stop),
            )


def _takes_up(reading: Reading, length: Found, low: int) -> bool:
    """ "Ces cinq heures", "Elle a duré cinq heures": of what the sentence before has dated."""
    scan = reading.scan
    if low == 0 or scan.block(low - 1) != scan.block(low):
        return False
    lasts = length.first - low <= OPENING and ends_at(reading, "lasts", low, length.first)
    return lasts or takes_up_all(reading, length, low)


def _same(time: Clock, length: Found) -> bool:
    return time.first < length.stop and length.first < time.stop


def _told(reading: Reading, length: Found, start: Clock, end: Clock) -> str:
    """Whether a length is "all" of the time between, "inside" it, or of something else: ""."""
    scan = reading.scan
    first = length.around[0]
    if first < end.stop:
        opened = start.first - length.stop
        event = "-" in scan.quote(length.first, length.stop) and scan.match(
            "lasting_events", length.stop
        )
        fronted = 0 < opened <= NEAR and (event or scan.words[length.stop].surface == ",")
        fronted = fronted or (length.stop < start.first and _is_the_time(reading, length))
        return "all" if fronted and _range(reading, start, end) else ""
    between = (*range(start.stop, end.first), *range(end.stop, first))
    if any(scan.words[i].surface in ";:()" for i in between):
        return ""
    near = max(end.stop, first - NEAR)
    tied = any(ends_at(reading, table, near, first) for table in ("equals", "lasted")) or ends_at(
        reading, "lasted_trip", max(end.stop, length.first - TRIP), length.first
    )
    _, high = scan.sentence(length.first)
    after = length.stop < high and (
        scan.match("later", length.stop) or scan.match("total_after", length.stop)
    )
    if after:  # "ferme à 22h30, une heure plus tard le samedi"
        closed = length.stop + after.length
        after = after if closed >= high or scan.words[closed].surface in ".,;)" else None
    if tied or after:
        return "all"
    close = first - end.stop <= GAP and _range(reading, start, end)
    return "inside" if close and has(reading, end.stop, first, "all_the_while") else ""


def _is_the_time(reading: Reading, length: Found) -> bool:
    """ "Six minutes : c'est le temps qu'il est resté là": a length that opens its sentence."""
    scan = reading.scan
    at = length.stop + (scan.words[length.stop].surface in ":,.–—")
    opens = length.around[0] == scan.sentence(length.first)[0]
    return opens and at < len(scan) and scan.match("that_is_the_time", at) is not None


def _range(reading: Reading, start: Clock, end: Clock) -> bool:
    """Whether only "to", "until" or, after "between", "and" stands between two times."""
    until = reading.scan.match("date_to", start.stop)
    low = reading.scan.sentence(start.first)[0]
    if until is not None and until.meaning == "and":
        opened = reading.scan.match("date_from", start.first - 1) if start.first > low else None
        if opened is None or opened.meaning != "between":
            return False
    return until is not None and 0 <= end.first - start.stop - until.length <= 1


CLAIM_KIND = ClaimKind(
    model=Hours,
    extract=extract,
    examples=(
        (
            "fr",
            "Le courant a manqué de 10 h 25 à 16 h 55, soit six heures et demie.",
            ("6.5 hour: 390 min",),
        ),
        (
            "en",
            "It left at 8:15 am and landed at 10:05 am after two hours.",
            ("2 hour: 110 min",),
        ),
        ("fr", "Le musée ouvre de 9 h à 19 h ; la visite dure deux heures.", ()),
    ),
)
