"""Parts and wholes told by different words: those who passed of those who sat, hours of a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.pairs import Pair
from factcheck.claims.reading import Reading
from factcheck.claims.stated import WINDOW, amount, ends_at, exact, has, named_beside, sentence
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

NEAR = 3  # tokens between a number and the word that says who is counted
FEWEST = 5
MOST = 2  # times the whole: more are others
RANKED = 4  # tokens from a rank to those it is among
MOST_OF_ALL = 40  # an article that gives more wholes is a table of them
# How many of one length go into another.
FULL = {("hour", "day"): 24, ("day", "week"): 7, ("month", "year"): 12, ("minute", "hour"): 60}


def beyond(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """Each part that is more than its whole, where both are told by words of their own."""
    yield from _groups(reading, numbers)
    yield from _rounds(reading)
    yield from _milestones(reading)
    yield from _ranks(reading)
    yield from _matches(reading, numbers)


def _matches(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """ "The league has 22 rounds; the club won 25 rounds": more than were played."""
    scan = reading.scan
    counted = [f for f in numbers if scan.match("fixtures", f.stop)]
    if not 1 < len(counted) <= MOST_OF_ALL:
        return
    wholes = [f for f in counted if _preceded(reading, f, "consisting")]
    for part in counted:
        if part in wholes or not _preceded(reading, part, "matches_had"):
            continue
        near = [w for w in wholes if scan.keys[w.stop] == scan.keys[part.stop]]
        near = [w for w in near if _beside(reading, part, w)]
        if len(near) == 1 and amount(near[0]) < amount(part) <= MOST * amount(near[0]):
            yield Pair(part, near[0])


def _preceded(reading: Reading, found: Found, table: str) -> bool:
    near = max(reading.scan.sentence(found.first)[0], found.first - NEAR)
    return ends_at(reading, table, near, found.first)


def _groups(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """ "2 300 candidats … Les admis sont 2 570"."""
    if not reading.scan.positions(reading.lexicon.bit("some_of_all")):
        return
    wholes = [(f, sort) for f in numbers if (sort := _whole(reading, f)) and amount(f) >= FEWEST]
    if not 0 < len(wholes) <= MOST_OF_ALL:
        return
    for part in numbers:
        sort = _some(reading, part)
        if not sort:
            continue
        near = [w for w, other in wholes if other == sort and w is not part]
        near = [w for w in near if _beside(reading, part, w)]
        if len({amount(w) for w in near}) != 1:
            continue
        whole = near[0]
        if not amount(whole) < amount(part) <= MOST * amount(whole):
            continue
        apart = any(
            has(reading, *sentence(reading, f.first), "overlapping", "another_one")
            for f in (part, whole)
        )
        if named_beside(reading, part) <= named_beside(reading, whole) and not apart:
            yield Pair(part, whole)


def _whole(reading: Reading, found: Found) -> str:
    match = reading.scan.match("all_of_them", found.stop)
    return match.meaning if match else ""


def _some(reading: Reading, found: Found) -> str:
    """Of whom a number may be some: by the words right after it, or before "sont", "were"."""
    scan = reading.scan
    _, high = scan.sentence(found.first)
    for i in range(found.stop, min(high, found.stop + NEAR)):
        if scan.words[i].surface in ",;:(":
            break
        if match := scan.match("some_of_all", i):
            return match.meaning
    low = max(scan.sentence(found.first)[0], found.first - NEAR)
    for i in range(low, found.first):
        match = scan.match("some_of_all", i)
        if match and scan.match("auxiliaries", i + match.length):
            return match.meaning
    return ""


def _beside(reading: Reading, part: Found, whole: Found) -> bool:
    """Whether a whole stands in the sentence of a part, or in the one before or after it."""
    scan = reading.scan
    if scan.block_index(part.first) != scan.block_index(whole.first):
        return False
    low, high = scan.sentence(part.first)
    start, stop = scan.sentence(whole.first)
    return start in (low, high) or stop == low


def _rounds(reading: Reading) -> Iterator[Pair]:
    """ "27 heures par jour": more of a length than the day or the week has."""
    scan = reading.scan
    for found in reading.of("duration"):
        value = exact(found)
        per = scan.match("per_periods", found.stop)
        if value is None or per is None:
            continue
        most = FULL.get((value.unit, per.meaning))
        if most is None or not most < amount(found) <= MOST * most:
            continue
        if has(reading, *sentence(reading, found.first), "overlapping", "together"):
            continue
        stop = found.stop + per.length
        week = scan.match("whole_weeks", stop)
        after = stop + (week.length if week else 0)
        limit = Quantity(low=most, high=most, unit=value.unit)
        yield Pair(found, Found("duration", found.stop, after, limit, (found.stop, after)))


def _milestones(reading: Reading) -> Iterator[Pair]:
    """ "all 80 kilometres of it … waits at kilometre 86 of the trail"."""
    scan = reading.scan
    for i in scan.positions(reading.lexicon.bit("milestones"))[:MOST_OF_ALL]:
        mark = scan.match("milestones", i)
        at = i + mark.length if mark else i
        if mark is None or at >= len(scan) or not scan.keys[at].isdigit():
            continue
        low, high = scan.block(i)
        lengths = [
            f
            for f in reading.within(low, high, "measure")
            if (value := exact(f)) is not None and value.unit == mark.meaning
        ]
        if len({amount(f) for f in lengths}) != 1 or not _of_route(reading, lengths[0]):
            continue
        place = int(scan.keys[at])
        if amount(lengths[0]) < place <= MOST * amount(lengths[0]):
            far = Quantity(low=place, high=place, unit=mark.meaning)
            yield Pair(Found("measure", i, at + 1, far, (i, at + 1)), lengths[0])


def _ranks(reading: Reading) -> Iterator[Pair]:
    """ "62e sur 58", "au 14e étage d'une tour de douze étages"."""
    scan = reading.scan
    numbered = reading.lexicon.bit("numbered_things")
    for rank in reading.of("ordinal"):
        if exact(rank) is None or amount(rank) < FEWEST:
            continue
        _, high = scan.sentence(rank.first)
        after = reading.within(rank.stop + 1, min(high, rank.stop + RANKED + 1), "number")
        for f in after[:1]:
            out = scan.match("out_of", f.first - 1) or scan.match("out_of", f.first - 2)
            if out and exact(f) is not None and amount(f) < amount(rank) <= MOST * amount(f):
                yield Pair(rank, f)
        if rank.stop >= high or not scan.bits[rank.stop] & numbered:
            continue
        thing = scan.match("numbered_things", rank.stop)
        if thing is None:
            continue
        for f in reading.within(rank.first - WINDOW, rank.stop + WINDOW, "number"):
            if exact(f) is None:
                continue
            same = scan.match("numbered_things", f.stop)
            like = same is not None and same.meaning == thing.meaning
            if like and amount(f) < amount(rank) <= MOST * amount(f) and _beside(reading, rank, f):
                yield Pair(rank, f)


def _of_route(reading: Reading, found: Found) -> bool:
    return has(reading, *sentence(reading, found.first), "routes")
