"""How long a thing has stood, behind its year: "Built in 1951, the pier has stood 64 years".

« Construite en 1951, la passerelle aura tenu 74 ans »: until now, as the tense says. What "stood 64
years" may have done so until long ago.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.houses_closed import House, lengths
from factcheck.claims.reading import Reading
from factcheck.claims.starts import Start, among
from factcheck.claims.stated import bare_year, has, phrase_before, sentence, spoken
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

OPENS = 2  # tokens before the word of the beginning, which opens its sentence
SUBJECT = 10  # tokens of what was built, up to the verb of standing
VERB = 3  # tokens before a length in which that verb stands
FAR = 20  # years by which the two may be apart: beyond, what has ended did so long ago
ABOUT = 1  # years between the end of a life and the year it is told with


def stood_houses(reading: Reading) -> Iterator[House]:
    """Each length of a life that follows its own fronted beginning."""
    published = reading.document.published
    if published is None:
        return
    scan = reading.scan
    for length, value, founded in lengths(reading, "stood_until_now"):
        low, high = sentence(reading, length.first)
        verb = _verb(reading, length, low)
        if verb is None or bare_year(reading, low, high) or not _closed(reading, length, high):
            continue
        start = _fronted(reading, founded, low, verb)
        if start is None or has(reading, scan.block(low)[0], high, "refoundings"):
            continue
        if any(not spoken(d) for d in reading.within(verb, high, "date", "interval")):
            continue
        begun = start.date.value.year if isinstance(start.date.value, When) else None
        years = value.figure
        if begun is None or years is None or abs(published.year - begun - years) > FAR:
            continue
        if ended_then(reading, start, begun + int(years), published.year):
            continue
        yield House(length, Quantity(low=years, high=years, unit=value.unit), start)


def _verb(reading: Reading, length: Found, low: int) -> int | None:
    """Where the verb of standing until now begins right before a length."""
    for first in (length.around[0], length.first):
        told = phrase_before(reading, "stood_until_now", max(low, first - VERB - 2), first)
        if told is not None:
            return told
    return None


def _closed(reading: Reading, length: Found, high: int) -> bool:
    """Whether a length ends its clause, or only its end is told behind it."""
    scan = reading.scan
    if length.stop >= high or scan.words[length.stop].surface in ".,;":
        return True
    before = scan.match("stood_before", length.stop)
    return before is not None and has(
        reading, length.stop + before.length, high, "torn_down", "closings_of_houses"
    )


def _fronted(reading: Reading, founded: list[Start], low: int, verb: int) -> Start | None:
    """The beginning that opens the sentence, a comma and one plain subject behind its date."""
    scan = reading.scan
    here = among(founded, low, verb)
    if len(here) != 1 or here[0].at - low > OPENS or scan.match("births", here[0].at):
        return None
    comma = here[0].date.stop
    subject = comma + 1
    if scan.words[comma].surface != "," or not 0 < verb - subject <= SUBJECT:
        return None
    earlier = has(reading, subject, verb, "relatives", "former_ones", "clause_breaks")
    return (
        None
        if earlier or any(scan.words[i].surface == "," for i in range(subject, verb))
        else here[0]
    )


def ended_then(reading: Reading, start: Start, ended: int, now: int) -> bool:
    """Whether the article names a year, not that of its own day, in which such a life ended."""
    years = (
        d.value.year
        for d in reading.of("date")
        if d is not start.date and isinstance(d.value, When)
    )
    return any(y is not None and y != now and abs(y - ended) <= ABOUT for y in years)
