"""Enumerations: "le Pérou, la Bolivie, le Chili et le Panama" as items with their places.

Where a list ends, or whether "et" separates two items or stands inside one, is not always certain:
the number of items is a range, and only a stated number outside it can be wrong.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims.counted import Counted
from factcheck.claims.reading import Reading
from factcheck.claims.stated import joined
from factcheck.languages import concepts
from factcheck.text.lexicon import CAPITAL
from factcheck.values.part import Found

LONGEST_ITEM = 12  # tokens
SHORT_ITEM = 5  # of an item that opens with neither an article nor a capital
COMPLEMENT = 4  # tokens before a comma in which a complement of the verb opens
BRACKETS = frozenset(":(–—-")
BARE = frozenset(":(")
CLOSERS = frozenset(").;!?…–—")
QUOTES = frozenset('«“"')
QUOTED = {"«": "»", "“": "”", '"': '"'}
FRONTED = 2  # tokens from the head of a sentence to the number of what it is set in
NEXT_NAME = 6  # tokens from a bracket closed to that of the next name: ") et Ana de la Tour ("


class Enumeration(NamedTuple):
    """Items as token ranges; ``fewest`` and ``most`` bound how many there may be."""

    items: tuple[tuple[int, int], ...]
    fewest: int
    most: int

    @property
    def first(self) -> int:
        """The first token."""
        return self.items[0][0]

    @property
    def stop(self) -> int:
        """One past the last token."""
        return self.items[-1][1]


def enumeration(
    reading: Reading, at: int, high: int, *, opened_by: str, bare: bool = False
) -> Enumeration | None:
    """The enumeration that starts at token ``at`` of a sentence that ends before ``high``.

    After a comma the list is an apposition and must close with "et"/"and"; after a colon or an
    opening bracket it may simply run to its end. ``bare`` lets items after a colon open with any
    word, as long as all are short: "four medals: gold, silver and two bronzes".
    """
    scan = reading.scan
    words = scan.words
    if opened_by == "," and _complements(reading, at):
        return None
    items: list[tuple[int, int]] = []
    inner = 0
    start = at
    i = at
    closed_by_and = False
    depth = 0
    while i <= high:
        surface = words[i].surface if i < high else "."
        if _initial(reading, i, high):
            i += 1
            continue
        if surface == "(" and depth == 0 and i > start:
            depth = 1
        elif surface == ")" and depth:
            depth = 0
        elif depth == 0 and (surface == "," or surface in CLOSERS or _dash(reading, i, high)):
            if surface == "," and _in_title(reading, start, i, high):
                i += 1
                continue
            split = _last_and(reading, start, i)
            last_two = bool(items) and split is not None and _is_item(reading, start, split)
            if not (last_two or _is_item(reading, start, i)):
                break  # two long titles joined by "et" are no item that is too long
            ends = surface != "," or split is not None
            if split is not None and items:
                items += [(start, split), (split + joined(reading, split), i)]
                closed_by_and = True
                break
            if split is not None:
                inner += 1
            items.append((start, i))
            start = i + 1
            if surface != ")" and start < high and joined(reading, start):
                start += joined(reading, start)
                nxt = _item_end(reading, start, high)
                if not _is_item(reading, start, nxt):
                    break
                items.append((start, nxt))
                closed_by_and = True
                break
            if ends:
                break
        i += 1
    if len(items) == 1 and opened_by == ":" and (pair := _two_names(reading, *items[0], high)):
        return pair
    if len(items) < 2 and bare and opened_by in BARE:
        return _bare(reading, at, high, "." if opened_by == ":" else ")")
    if len(items) < 2 or (opened_by not in BRACKETS and not closed_by_and):
        return None
    last = items[-1]
    if closed_by_and:
        items[-1] = (last[0], _trimmed(reading, *last))
    inner += sum(_ands(reading, a, b) for a, b in items)
    return Enumeration(tuple(items), len(items), len(items) + inner)


def lists_nothing(reading: Reading, found: Found, noun: Counted, comma: int) -> bool:
    """Whether what follows a number and its comma is no list of what it counts: of goals nobody
    tells each, and "in the four regions, the rent has risen" only says where."""
    scan = reading.scan
    if noun.concept in concepts()["tallied"]:
        return True
    low, _ = scan.sentence(found.first)
    fronted = found.first - low <= FRONTED and scan.match("scene_openers", low)
    return bool(fronted) and not scan.bits[comma + 1] & CAPITAL


def _in_title(reading: Reading, start: int, comma: int, high: int) -> bool:
    """Whether a comma stands inside a quoted title: « Le Puits, ou la Soif »."""
    words = reading.scan.words
    closing = QUOTED.get(words[start].surface, "")
    if not closing or any(words[i].surface == closing for i in range(start + 1, comma)):
        return False
    stop = min(high, comma + LONGEST_ITEM)
    end = next((i for i in range(comma + 1, stop) if words[i].surface in (closing, ",")), stop)
    return comma + 1 < end < stop and words[end].surface == closing


def of_several(reading: Reading, stop: int, high: int) -> bool:
    """Whether another name with brackets of its own follows: "2 solos de Roux (acte I, acte III)
    et Diop (acte II)"."""
    scan = reading.scan
    following = stop + 1 < high and joined(reading, stop + 1) > 0
    return following and any(
        scan.words[i].surface == "(" for i in range(stop, min(high, stop + NEXT_NAME))
    )


def _complements(reading: Reading, at: int) -> bool:
    """ "viennent de Lyon, de Nice et de Metz": the list began before the comma, with the verb's
    complement."""
    scan = reading.scan
    if not scan.match("of_place", at):
        return False
    low = max(scan.sentence(at)[0], at - 1 - COMPLEMENT)
    return any(
        scan.keys[i] == scan.keys[at] or (scan.match("of_place", i) and scan.bits[i + 1] & CAPITAL)
        for i in range(low, at - 2)
    )


def _two_names(reading: Reading, start: int, stop: int, high: int) -> Enumeration | None:
    """ "Trois capitaines : Awa Diop et Lena Roth.", "trois plaintes : celle du maire et celle du
    préfet.": two names that close the sentence, or two that one pronoun opens."""
    scan = reading.scan
    split = _last_and(reading, start, stop)
    ends = stop >= high or scan.words[stop].surface == "." or _asides(reading, stop, high)
    if split is None or not ends:
        return None
    halves = ((start, split), (split + 1, stop))
    named = all(b - a > 1 and all(scan.bits[i] & CAPITAL for i in (a, b - 1)) for a, b in halves)
    inner = sum(_ands(reading, a, b) for a, b in halves)
    alike = not inner and all(scan.match("item_pronouns", a) and b - a > 1 for a, b in halves)
    return Enumeration(halves, 2, 2) if named or alike else None


def _asides(reading: Reading, comma: int, high: int) -> bool:
    """Whether what follows a list is no further item: ", with volunteers", ", both shut"."""
    scan = reading.scan
    if scan.words[comma].surface != "," or scan.match("list_asides", comma + 1) is None:
        return False
    return not any(
        joined(reading, i) and _opens_name(reading, i + 1) for i in range(comma, high - 1)
    )


def _opens_name(reading: Reading, at: int) -> bool:
    return bool(reading.scan.bits[at] & CAPITAL)


def _bare(reading: Reading, at: int, high: int, close: str) -> Enumeration | None:
    """Short items without an article up to the sign that closes them, the last after "et"/"and"."""
    scan = reading.scan
    items: list[tuple[int, int]] = []
    start = at
    for i in range(at, high):
        surface = scan.words[i].surface
        joint = joined(reading, i) > 0
        if _initial(reading, i, high):
            continue
        if surface == "," or joint or surface in CLOSERS:
            if i > start:
                items.append((start, i))
            start = i + 1
            if joint:
                ends = (k for k in range(start, high) if scan.words[k].surface in ".;,)")
                end = next((k for k in ends if not _initial(reading, k, high)), high)
                items.append((start, end))
                closed = end >= high or scan.words[end].surface == close
                short = all(0 < b - a <= SHORT_ITEM for a, b in items)
                plain = (
                    short
                    and not any(
                        scan.match(table, k)
                        for a, b in items
                        for k in range(a, b)
                        for table in ("auxiliaries", "partial_list")
                    )
                    and not any(joined(reading, k) for a, b in items for k in range(a, b))
                )
                whole = closed and plain and len(items) > 2
                return Enumeration(tuple(items), len(items), len(items)) if whole else None
            if surface in CLOSERS:
                return None
    return None


def _initial(reading: Reading, i: int, high: int) -> bool:
    """Whether a stop inside a sentence belongs to one letter of a name: "John P. Reid"."""
    words = reading.scan.words
    if not 0 < i < high - 1 or words[i].surface != ".":
        return False
    return len(words[i - 1].surface) == 1 and bool(reading.scan.bits[i - 1] & CAPITAL)


def _dash(reading: Reading, i: int, high: int) -> bool:
    """A spaced hyphen that closes a parenthesis: "four men - A, B and C - were"."""
    if i >= high or reading.scan.words[i].surface != "-":
        return False
    return not reading.scan.glued(i) and not reading.scan.glued(i + 1)


def _item_end(reading: Reading, start: int, high: int) -> int:
    words = reading.scan.words
    ends = (i for i in range(start, high) if words[i].surface in CLOSERS | {","})
    return next((i for i in ends if not _initial(reading, i, high)), high)


def _is_item(reading: Reading, start: int, stop: int) -> bool:
    """A noun phrase: short, opening with a determiner, a preposition, a number or a capital."""
    if not 0 < stop - start <= LONGEST_ITEM:
        return False
    scan = reading.scan
    opens = scan.lexicon.bit("determiners")
    if scan.words[start].surface in QUOTES:
        start += 1
    if start >= stop or reading.scan.match("partial_list", start):
        return False
    noun = bool(scan.bits[start] & CAPITAL) or reading.is_number(start)
    noun = noun or bool(scan.bits[start] & opens and scan.match("determiners", start))
    return noun or _by_calling(reading, start, stop)


def _by_calling(reading: Reading, start: int, stop: int) -> bool:
    """ "former rower Rory Tait", « ex-nageuse Ana Roth »: a calling without an article, a name."""
    people = reading.within(start, stop, "person")
    first = people[0].first if people else start
    return first > start and any(
        r.first == start and r.stop == first for r in reading.within(start, first, "role")
    )


def _last_and(reading: Reading, start: int, stop: int) -> int | None:
    """Where "et" splits a range into two noun phrases that both open like items."""
    for i in range(start + 1, stop - 1):
        after = i + joined(reading, i)
        if after > i and (
            reading.scan.match("item_pronouns", after) or _is_item(reading, after, stop)
        ):
            return i
    return None


def _ands(reading: Reading, start: int, stop: int) -> int:
    return sum(joined(reading, i) > 0 for i in range(start, stop))


def _trimmed(reading: Reading, start: int, stop: int) -> int:
    """The last item ends where its noun phrase does: at the first verb-like little word."""
    scan = reading.scan
    for i in range(start + 1, stop):
        if scan.match("auxiliaries", i):
            return i
    return stop
