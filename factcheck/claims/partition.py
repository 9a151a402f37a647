"""Figures that follow a total and make nearly all of it, told without a word that says so.

"Le conseil aura 70 sièges. Les socialistes en prennent 24, les libéraux 21, les Verts 14 et les
centristes 13": three or more figures that count nothing else, the only ones up to the end of the
sentence of the total or of the next.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.itemised import Sum, alike, closed, fits, general, larger, seated, unit
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, at, exact, has, noun_of, sentence, stop_of
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.vote import Vote

FEWEST = 3  # parts that no list joins
SMALLEST = 5  # a smaller total is not told part by part
REST = 2  # tokens from "le reste" to its figure
BESIDE, SINGLE = 5, 12  # tokens from the last part to "and one Dane", to "and the last one"
FAR = 24  # tokens from one part to the next
LEAVING = ("foremost", "changes", "earlier_figures")
INFINITIVES = ("er", "ir", "re", "oir")
# Times the total that its parts may make, and the least of it: beyond, they are of something else.
MOST, LEAST = 1.4, 0.8


def partition(
    reading: Reading, low: int, high: int, figures: Sequence[Found], previous: Sequence[Found]
) -> Sum | None:
    """The total of a sentence, or of the one before, with all the figures after it."""
    if reading.block_kind(low) == "title":
        return None
    here = _with_votes(reading, low, high, figures)
    for total, parts in _readings(reading, low, here, previous):
        found = _sum(reading, high, total, _with_single(reading, high, parts))
        if found is not None:
            return found
    return None


def _readings(
    reading: Reading, low: int, here: Sequence[Found], previous: Sequence[Found]
) -> Iterator[tuple[Found, list[Found]]]:
    if len(here) > 2:
        yield here[0], list(here[1:])
    scan = reading.scan
    if low == 0 or scan.block_index(low - 1) != scan.block_index(low):
        return
    first, _ = sentence(reading, low - 1)
    before = [f for f in previous if f.first >= first and exact(f) is not None]
    if before and len(here) > 1:
        yield max(before, key=amount), list(here)


def _sum(reading: Reading, high: int, total: Found, parts: list[Found]) -> Sum | None:
    told = len(parts) + sum(p.kind == "vote" for p in parts)  # a tally tells two
    if told < FEWEST or exact(total) is None or any(exact(p) is None for p in parts):
        return None
    if alike(reading, parts, total) != parts or not fits(reading, total, parts):
        return None
    if not larger(total, parts) or amount(total) < SMALLEST:
        return None
    if not LEAST * amount(total) < sum(map(amount, parts)) < MOST * amount(total):
        return None
    if total.kind == "number" and noun_of(reading, total) is None:
        return None
    split = _split(reading, total, parts[0])
    own = [p for p in parts if _of_its_own(reading, total, p)]
    if own and (len(own) > 1 or own[0] is not parts[-1]):
        return None
    if not _one_run(reading, total, parts, high, split):
        return None
    if split:
        return Sum(total, parts, True)
    held = has(reading, stop_of(total, noun_of(reading, total)), parts[0].first, "inclusions")
    said = has(reading, parts[0].stop, high, "list_closers")
    rest = at(reading, parts[-2].stop, parts[-1].first, "remainders")
    listed = not own and closed(reading, parts[-1], high) and _of_peoples(reading, parts)
    listed = listed or rest is not None
    listed = listed or reading.scan.match("the_last_one", parts[-1].first) is not None
    return Sum(total, parts, False, not (said or listed), held)


def _with_votes(reading: Reading, low: int, high: int, figures: Sequence[Found]) -> list[Found]:
    """The figures with each tally as those who took part in it: "436 were for and 263 against"."""
    votes = [
        Found("vote", v.first, v.stop, Quantity(low=cast, high=cast), v.around)
        for v in reading.within(low, min(high, len(reading.scan)), "vote")
        if isinstance(v.value, Vote) and (cast := (v.value.ayes or 0) + (v.value.noes or 0))
    ]
    return sorted((*figures, *votes), key=lambda f: f.first) if votes else list(figures)


def _with_single(reading: Reading, high: int, parts: list[Found]) -> list[Found]:
    """The parts with the last one when it is one: "deux Danois et un Letton"."""
    scan = reading.scan
    if not parts:
        return parts
    last = parts[-1]
    for i in range(last.stop, min(high - 2, last.stop + SINGLE)):
        if scan.words[i].surface in ";:.(":
            break
        joint = scan.match("conjunctions", i)
        if joint and (final := scan.match("the_last_one", i + 1)) and len(parts) > 1:
            one = Quantity(low=1, high=1, written="words")
            place = (i + 1, i + 1 + final.length)
            return [*parts, Found("number", *place, one, place)]
        alone = scan.match("one_words", i + 1) if i < last.stop + BESIDE else None
        if joint and alone and scan.bits[i + 2] & LETTERS:
            like = bool(scan.bits[i + 2] & CAPITAL)
            if like == bool(scan.bits[last.stop] & CAPITAL):
                one = Quantity(low=1, high=1, written="words")
                return [*parts, Found("number", i + 1, i + 3, one, (i + 1, i + 2))]
            break
    return parts


def _of_its_own(reading: Reading, total: Found, part: Found) -> bool:
    """Whether a part counts a thing by name that is no person and not what the total counts."""
    noun = noun_of(reading, part)
    if noun is None or noun.first > part.stop or general(reading, noun):
        return False
    whole = noun_of(reading, total)
    if whole is not None and (whole.concept == noun.concept or seated(whole, noun)):
        return False
    key = reading.scan.keys[noun.first]
    verb = noun.concept != key and noun.concept.endswith(INFINITIVES)
    return not verb and reading.scan.match("auxiliaries", noun.first) is None


def _split(reading: Reading, total: Found, first: Found) -> int:
    """The colon between a total that is said to be shared out and its first part; 0 for none."""
    scan = reading.scan
    start = stop_of(total, noun_of(reading, total))
    colon = next((i for i in range(start, first.first) if scan.words[i].surface == ":"), 0)
    return colon if colon and has(reading, start, colon, "split_verbs") else 0


def _one_run(reading: Reading, total: Found, parts: Sequence[Found], high: int, colon: int) -> bool:
    """Whether nothing that leaves some out, tells another time or counts twice stands among the
    parts. What stands before a ``colon`` tells how they were shared out.
    """
    scan = reading.scan
    start = colon or stop_of(total, noun_of(reading, total))
    inside = at(reading, start, parts[0].first, "inclusions")
    start = inside[1] if inside else start
    end = next((i for i in range(parts[-1].stop, high) if scan.words[i].surface in ".;"), high)
    further = {p.stop for p in parts[1:]}  # "trois autres dans leur cave"
    left = next(
        (m for i in range(start, end) if i not in further and (m := _phrase(reading, i, end))), None
    )
    counted = left is not None and _counted(reading, left[1], parts[-1])
    if (left and not counted) or has(reading, start, end, "partial_list"):
        return False
    if not counted and has(reading, start, min(end, parts[-1].first), "overlapping"):
        return False
    if not counted and has(reading, parts[-1].stop, end, "overlapping"):
        return False
    # "against" of a vote and "the first" of a row say nothing of others.
    told = (*reading.within(start, end, "ordinal"), *parts)
    known = {i for f in told for i in range(f.around[0], f.stop)}
    mask = reading.lexicon.bit(*LEAVING)
    for i in scan.between(mask, start, end):
        if i not in known and any(scan.match(table, i) for table in LEAVING):
            return False
    if any(b.first - a.stop > FAR for a, b in pairwise(parts)):
        return False
    if parts[0].first - start > 2 * FAR:
        return False
    dated = reading.within(parts[0].first, parts[-1].stop, "date", "interval", "duration")
    return not dated and not reading.within(parts[0].first, parts[-1].stop, "percent", "age")


def _phrase(reading: Reading, at: int, stop: int) -> tuple[int, int] | None:
    """The words at a token that tell of a rest."""
    match = reading.scan.match("remainders", at)
    return (at, at + match.length) if match and at + match.length <= stop else None


def _counted(reading: Reading, rest: int, last: Found) -> bool:
    """Whether what is left is told by the last part: "le reste, soit 70 000", "the other 40"."""
    if not 0 <= last.first - rest <= REST:
        return False
    return all(
        reading.scan.words[i].surface in ",(" or reading.scan.match("equals", i)
        for i in range(rest, last.first)
    )


def _of_peoples(reading: Reading, parts: Sequence[Found]) -> bool:
    """Whether each part counts people of one land: "cinq Belges, deux Allemands"."""
    scan = reading.scan
    return all((unit(p) == "" and p.stop <= len(scan) and _of_land(reading, p)) for p in parts)


def _of_land(reading: Reading, part: Found) -> bool:
    scan = reading.scan
    at = part.stop if part.around[1] <= part.stop else part.around[1]
    places = (at, part.first + 1)
    return any(i < len(scan) and scan.match("demonyms", i) is not None for i in places)
