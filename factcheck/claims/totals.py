"""Where a text gives a total and the parts it consists of: the forms such a statement takes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims.apposed import apposed
from factcheck.claims.fates import fates
from factcheck.claims.itemised import (
    LEAD,
    Sum,
    alike,
    closed,
    fits,
    general,
    joined_to_last,
    larger,
    listed,
    of_people,
    one_before,
    outermost,
    run,
    unit,
)
from factcheck.claims.partition import partition
from factcheck.claims.reading import Reading
from factcheck.claims.records_played import played
from factcheck.claims.stated import (
    COMMAS,
    exact,
    has,
    joints,
    noun_of,
    stop_of,
)
from factcheck.claims.topics import of_its_topic
from factcheck.values.part import Found

SOME = ("inclusions", "one_of_the_listed")  # before a figure that is of some of those listed
OPENERS = frozenset(":(–—")
OPENING = OPENERS | {","}
LONGEST = 160  # tokens of a sentence; what runs on longer is a table
FEWEST_BARE = 3  # parts that stand in a list which no colon opens
TOLD_IN = 9  # tokens after a total in which somebody is counted in
NEAR = 7  # tokens between a total and the words that call it one


def find_sum(
    reading: Reading, low: int, high: int, figures: list[Found], previous: list[Found]
) -> Sum | None:
    """The sum that the sentence of tokens ``[low, high)`` states with its ``figures``.

    ``previous`` are the figures of the sentences before, in text order.
    """
    previous = of_its_topic(reading, low, previous)
    return (
        played(reading, low, high, figures)
        or _parts_first(reading, low, high, figures)
        or total_first(reading, low, high, figures, previous)
        or _in_brackets(reading, figures)
        or _after_total(reading, low, high, figures, previous)
        or fates(reading, low, high, figures, previous)
        or apposed(reading, low, high, figures, previous)
        or partition(reading, low, high, figures, previous)
    )


def _parts_first(reading: Reading, low: int, high: int, figures: list[Found]) -> Sum | None:
    """ "A (13 km), B (19 km) et C (16 km), soit en tout 48 km"."""
    for k in range(len(figures) - 1, 1, -1):
        total = figures[k]
        named = _called_total(reading, total, high)
        if named is None or has(reading, total.stop, min(high, total.stop + TOLD_IN), "counted_in"):
            continue  # "soit 23 en tout, cheffe de chœur comprise"
        start = max((i + 1 for i in range(low, named) if _breaks(reading, i)), default=low)
        parts = run(reading, alike(reading, [f for f in figures[:k] if f.first >= start], total))
        if len(parts) >= 2 and listed(reading, parts) and _close(reading, parts[-1], named):
            return Sum(total, parts, True)
    return None


def _breaks(reading: Reading, i: int) -> bool:
    return reading.scan.words[i].surface in ":;"


def _called_total(reading: Reading, total: Found, high: int) -> int | None:
    """The token where the words that call a figure a total begin, or the figure itself."""
    scan = reading.scan
    for i in range(max(0, total.around[0] - NEAR), total.first):
        match = scan.match("total_before", i)
        if match and i + match.length in (total.first, total.around[0]):
            return i
        equal = scan.match("equals", i)
        if equal and i + equal.length == total.first and scan.words[i - 1].surface == ",":
            return i
    noun = noun_of(reading, total)
    after = stop_of(total, noun)
    for i in range(after, min(high, after + 3)):
        if scan.match("total_after", i):
            return total.around[0]
        if scan.words[i].surface in ",;:(":
            break
    return None


def _close(reading: Reading, last: Found, named: int) -> bool:
    """Nothing of its own stands between the last part and the total."""
    return (
        named - last.stop <= LEAD
        and joints(reading, last.stop, named) <= 1
        and not has(reading, last.stop, named, "remainders")
    )


def total_first(
    reading: Reading, low: int, high: int, figures: list[Found], previous: list[Found]
) -> Sum | None:
    """ "48 avions : 30 N220 et 18 N330"."""
    scan = reading.scan
    words = scan.between(reading.lexicon.bit("made_of", "copulas"), low + 1, high)
    signs = scan.signs(OPENING)
    marks = signs[bisect_left(signs, low + 1) : bisect_left(signs, high)]
    for i in sorted({*words, *marks}):
        surface = scan.words[i].surface
        phrase = scan.match("made_of", i)
        # After a comma or a verb the parts must follow at once: "14 blessés, 9 hommes et 5 femmes".
        told = _told_at_once(reading, i)
        if surface not in OPENERS and phrase is None and told is None:
            continue
        apposed = phrase is None and told is not None
        start = i + phrase.length if phrase else told or i + 1
        stop = _end(reading, start, high) if surface == "(" else high
        parts = outermost(reading, [f for f in figures if start <= f.first and f.stop <= stop])
        split = surface == ":" and has(reading, low, i, "split_nouns")
        explicit = split or has(reading, low, i + 1, "made_of")
        before = [f for f in figures if f.stop <= i]
        if explicit and not any(_whole(reading, f, parts) for f in before):
            before = previous
        equal = apposed and scan.match("equals", i + 1) is not None
        whole = _before_inclusion(reading, parts)
        told_whole = not apposed and len(whole) > 1 and joined_to_last(reading, whole[-1])
        if equal or told_whole:
            parts = whole  # "et 7 ânes, dont un, Gaspard, a 30 ans"
        total = next((f for f in reversed(before) if _whole(reading, f, parts, equal)), None)
        if total is None or exact(total) is None:
            continue
        between = [f for f in before if f.first > total.first and exact(f) is not None]
        parts = alike(reading, parts, total)
        if len(parts) < 2 or parts[0].first - start > LEAD:
            continue
        if has(reading, start, parts[0].first, "auxiliaries", "partial_list"):
            continue
        if one_before(reading, start, parts[0].first):
            continue
        if apposed:
            if not _apposed(reading, total, parts, i):
                continue
            last = parts[-1].stop
            stop = next((k for k in range(last, high) if scan.words[k].surface in COMMAS), stop)
        if listed(reading, parts) and closed(reading, parts[-1], stop):
            some = any(scan.match("of_them", p.stop) for p in parts)
            return Sum(total, parts, explicit, bool(between) and not explicit, some)
    return None


def _before_inclusion(reading: Reading, parts: list[Found]) -> list[Found]:
    """ "soit 21 policiers et 12 douaniers, parmi lesquels deux chefs": those are some of them."""
    pairs = enumerate(pairwise(parts), start=1)
    told = (k for k, (a, b) in pairs if has(reading, a.stop, b.first, *SOME))
    return parts[: next(told, len(parts))]


def _whole(reading: Reading, total: Found, parts: list[Found], equal: bool = False) -> bool:
    """Whether a figure may be the total of these parts, and not the number of them; ``equal`` where
    words say that they are it: then people of any sort are parts of people."""
    some = alike(reading, parts, total)
    fit = fits(reading, total, some) or (equal and of_people(reading, total, some))
    return fit and larger(total, some)


def _told_at_once(reading: Reading, i: int) -> int | None:
    """Where the first part stands right after a comma, "soit" or "are": "187 are 119 men and …"."""
    scan = reading.scan
    verb = scan.match("copulas", i)
    equal = scan.match("equals", i + 1) if scan.words[i].surface == "," else None
    if scan.words[i].surface == ",":
        start = i + 1 + (equal.length if equal else 0)
    elif verb:
        start = i + verb.length
    else:
        return None
    return start if reading.is_number(start) else None


def _apposed(reading: Reading, total: Found, parts: Sequence[Found], comma: int) -> bool:
    """People told apart right after their number, and joined by "et": a list of them all. So are
    animals or vehicles by their sort, and what "soit" opens.
    """
    noun = noun_of(reading, total)
    if noun is None or len(parts) < 2:
        return False
    gap = comma - stop_of(total, noun)
    if not has(reading, parts[-2].stop, parts[-1].first, "conjunctions"):
        return False
    if reading.scan.match("equals", comma + 1) and gap <= NEAR:
        return not any(reading.scan.words[i].surface in COMMAS for i in range(comma - gap, comma))
    if gap > len(noun.modifiers):
        return False
    return _people(reading, parts) or _of_sorts(reading, noun.first, parts)


def _of_sorts(reading: Reading, noun: int, parts: Sequence[Found]) -> bool:
    """ "84 animaux, 40 chiens, 30 chats et 4 lapins": each part counts things of another name."""
    if len(parts) < FEWEST_BARE or not reading.scan.match("collective_heads", noun):
        return False
    kinds = [noun_of(reading, p) for p in parts]
    return all(k is not None and k.first == p.stop for k, p in zip(kinds, parts, strict=True))


def _people(reading: Reading, parts: Sequence[Found]) -> bool:
    """Whether most parts count people: "87 men, 41 women and 16 minors"."""
    kinds = [noun_of(reading, p) for p in parts]
    told = sum(k is not None and general(reading, k) for k in kinds)
    return all(kinds) and told >= 2 and 2 * told > len(kinds)


def _in_brackets(reading: Reading, figures: list[Found]) -> Sum | None:
    """ "90 millions, payés par l'État (40 millions), la région (30 millions) et la ville (20)"."""
    scan = reading.scan
    parts = [f for f in figures if f.first and scan.words[f.first - 1].surface == "("]
    before = [f for f in figures if parts and f.stop <= parts[0].first and f not in parts]
    if len(parts) < FEWEST_BARE or not before or not _whole(reading, before[-1], parts):
        return None
    total = before[-1]
    if parts[0].first - total.stop > 2 * LEAD or has(
        reading, total.stop, parts[0].first, "partial_list"
    ):
        return None
    parts = alike(reading, parts, total)
    if len(parts) >= FEWEST_BARE and listed(reading, parts):
        return Sum(total, parts, False)
    return None


def _after_total(
    reading: Reading, low: int, high: int, figures: list[Found], previous: list[Found]
) -> Sum | None:
    """The total in one sentence, its parts in the next: "l'État 40, la région 30, la ville 20"."""
    scan = reading.scan
    if low == 0 or scan.block_index(low - 1) != scan.block_index(low):
        return None
    first, _ = scan.sentence(low - 1)
    beside = [f for f in previous if f.first >= first]
    if len(beside) != 1:
        return None
    total = beside[0]
    if total.kind == "number":
        return _counted_next(reading, low, high, figures, total)
    same = len({(f.kind, unit(f)) for f in figures}) == 1
    if not same or len(figures) < FEWEST_BARE or not fits(reading, total, figures):
        return None
    spoken = reading.within(low, figures[-1].stop, "date", "interval", "duration", "percent")
    if not spoken and listed(reading, figures) and closed(reading, figures[-1], low + LONGEST):
        return Sum(total, figures, False)
    return None


def _counted_next(
    reading: Reading, low: int, high: int, figures: list[Found], total: Found
) -> Sum | None:
    """ "47 élèves. Ils viennent de trois villages : A (25), B (12) et C (7)", "They are …"."""
    scan = reading.scan
    parts = [f for f in figures if f.first and scan.words[f.first - 1].surface == "("]
    opened = scan.match("taken_up", low)
    if opened and reading.is_number(low + opened.length):
        parts = figures
        if not _people(reading, parts):
            return None
    elif len(parts) < FEWEST_BARE or not any(
        scan.words[i].surface == ":" for i in range(low, parts[0].first)
    ):
        return None
    if len(parts) < 2 or not _whole(reading, total, parts):
        return None
    partial = has(reading, low, parts[0].first, "partial_list", "foremost")
    if partial or not listed(reading, parts) or not closed(reading, parts[-1], high):
        return None
    return Sum(total, parts, False, True)


def _end(reading: Reading, start: int, high: int) -> int:
    depth = 1
    for i in range(start, high):
        surface = reading.scan.words[i].surface
        depth += (surface == "(") - (surface == ")")
        if depth == 0:
            return i
    return high
