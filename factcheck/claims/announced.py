"""Lists beside the number that announces them: in the next sentence, or before "the five towns".

"Une panne a privé quatre villes de courant. Mornas, Visan, Suze, Bollène et Orange …"
"""

from __future__ import annotations

from factcheck.claims.counted import Counted
from factcheck.claims.enumerations import QUOTES, Enumeration
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, exact, has, joined, noun_of, phrase_before
from factcheck.languages import concepts
from factcheck.text.lexicon import CAPITAL
from factcheck.values.name_data import small_words
from factcheck.values.part import Found

LONGEST = 7  # tokens of an item
TWO = 2  # tokens of an article and its noun
FEWEST, MOST = 2, 12  # things announced whose names follow
OFF = 1  # how far a list may miss its number and not be one of something else
TABLE = 120  # tokens of a sentence: what runs on longer is a table
_TOWNS = ("country", "municipality", "region", "county_department", "island", "neighbourhood")
LAST = 4  # tokens of the last item that are quoted


def announced(reading: Reading, found: Found, noun: Counted, *, opened: bool) -> Enumeration | None:
    """The list of what a number counts, at the head of its own or, unless a sign after the number
    may have ``opened`` one, of the next sentence.
    """
    if not FEWEST <= amount(found) <= MOST or reading.block_kind(found.first) == "title":
        return None
    before = _before(reading, found, noun)
    return before if before or opened else _after(reading, found, noun)


def _after(reading: Reading, found: Found, noun: Counted) -> Enumeration | None:
    scan = reading.scan
    low, high = scan.sentence(found.first)
    if high >= len(scan) or scan.block_index(high) != scan.block_index(found.first):
        return None
    _, stop = scan.sentence(high)
    if max(high - low, stop - high) > TABLE:
        return None
    if _of_a_sort(reading, noun):
        return None
    rivals = [f for f in reading.within(low, high, "number") if _rival(reading, f)]
    names = scan.match("they_are", high)
    leaving = ("list_closers",) if names else ("partial_list", "list_closers")
    if len(rivals) != 1 or has(reading, noun.stop, high, *leaving, "counted_besides"):
        return None
    gone = noun.concept not in concepts()["persons"] and scan.match("these_are_they", high)
    opened = names or scan.match("there_were", high) or gone
    listed = _list(reading, high + (opened.length if opened else 0), stop)
    if listed is None or not _near(listed, found):
        return None
    end = listed.stop
    if has(reading, high, stop, "partial_list", "overlapping") or has(
        reading, end, stop, "remainders"
    ):
        return None
    all_told = scan.words[end].surface == ":" and scan.match("all_told", end + 1) is not None
    further = (i for i in range(end, stop - 1) if scan.words[i].surface in ",;")
    if any(scan.match("conjunctions", i + 1) and _opens(reading, i + 2) for i in further):
        return None
    if scan.words[end].surface == "," and scan.match("definite", end + 1):
        return None  # "…, the five sites": those are what is listed
    # "Cinq élus ont voté contre. A, B, C et D sont sortis": four of them may have.
    some = found.first - low <= 1 and listed.most < amount(found)
    if some and not opened and not scan.match("things_to_list", noun.first):
        return None
    told = names is not None or all_told or _of_its_kind(reading, noun, listed, told=bool(gone))
    return listed if told else None


def _of_a_sort(reading: Reading, noun: Counted) -> bool:
    """ "Trois équipes de secours sont parties. Riga, Oslo et Rome …": the towns are no teams."""
    scan = reading.scan
    if scan.match("named_collectives", noun.first) is None or noun.stop + 1 >= len(scan):
        return False
    head = scan.match("heads", noun.first)
    if head and head.meaning in _TOWNS:
        return False  # « privé quatre villages de courant »
    of = scan.match("of_place", noun.stop)
    after = noun.stop + (of.length if of else 0)
    return of is not None and not scan.bits[after] & CAPITAL


def _before(reading: Reading, found: Found, noun: Counted) -> Enumeration | None:
    """ "Mornas, Visan et Suze, les quatre villes touchées, …", "…, soit quatre villes"."""
    scan = reading.scan
    low, _ = scan.sentence(found.first)
    equal = phrase_before(reading, "equals", max(low, found.first - 3), found.first)
    told = (low if equal is None else equal) - 1
    if told > low and scan.words[told].surface == ",":
        listed = _ending(reading, low, told)
        fits = listed is not None and _near(listed, found)
        return listed if listed and fits and _of_its_kind(reading, noun, listed) else None
    comma = found.first - 2
    definite = scan.match("definite", found.first - 1)
    if comma <= low + 2 or definite is None or scan.words[comma].surface != ",":
        return None
    listed = _list(reading, low, comma)
    if listed is None or listed.stop != comma or not _near(listed, found):
        return None
    if _in_row(reading, noun):
        return None
    return listed if _of_its_kind(reading, noun, listed) else None


def _in_row(reading: Reading, noun: Counted) -> bool:
    """ "Riga et Oslo, les deux villes voisines et Berne": one more item after those counted."""
    stop = min(noun.stop + len(noun.modifiers) + 1, len(reading.scan))
    joints = (i for i in range(noun.stop, stop) if joined(reading, i))
    return any(_opens(reading, i + joined(reading, i)) for i in joints)


def _ending(reading: Reading, low: int, comma: int) -> Enumeration | None:
    """The list that ends at a comma, wherever in the sentence its first item begins."""
    scan = reading.scan
    first = max(low, comma - LONGEST * MOST)
    joint = next((i for i in range(comma - 1, first, -1) if _closing(scan.keys[i])), None)
    if joint is None or not _is_item(reading, joint + 1, comma):
        return None
    items = [(joint + 1, comma)]
    stop = joint
    for i in range(joint - 1, first, -1):
        if scan.words[i].surface != ",":
            continue
        if not _is_item(reading, i + 1, stop):
            break
        items.append((i + 1, stop))
        stop = i
    opens = (i for i in range(stop - 1, max(first, stop - LAST), -1) if _opens(reading, i))
    start = next(opens, None)
    if start is None or len(items) < FEWEST or scan.words[stop].surface != ",":
        return None
    items.append((start, stop))
    return Enumeration(tuple(reversed(items)), len(items), len(items))


def _rival(reading: Reading, found: Found) -> bool:
    """Whether a number could announce the list as well."""
    return (
        exact(found) is not None
        and FEWEST <= amount(found) <= MOST
        and noun_of(reading, found) is not None
    )


def _near(listed: Enumeration, found: Found) -> bool:
    return listed.fewest - OFF <= amount(found) <= listed.most + OFF


def _list(reading: Reading, low: int, high: int) -> Enumeration | None:
    """The items at the head of a sentence, commas between and "et"/"and" before the last."""
    scan = reading.scan
    items: list[tuple[int, int]] = []
    start = low
    for i in range(low, min(high, low + LONGEST * MOST)):
        comma = scan.words[i].surface == ","
        joint = joined(reading, i)
        if not comma and not joint:
            continue
        if i == start and joint:  # ", puis le puits", ", et la cascade"
            start = i + joint
            if _closing(scan.keys[i]) and items:
                return _closed(reading, items, start, high)
            continue
        if not _is_item(reading, start, i):
            return None
        items.append((start, i))
        start = i + 1
        if joint:
            return _closed(reading, items, start, high)
    return None


def _closing(key: str) -> bool:
    return key in small_words("and", "and_spanish")


def _closed(
    reading: Reading, items: list[tuple[int, int]], start: int, high: int
) -> Enumeration | None:
    """The list with its last item, cut where its noun phrase may end."""
    scan = reading.scan
    if not _opens(reading, start) or len(items) + 1 < FEWEST:
        return None
    stop = start + 1
    while stop < min(high, start + LAST) and (
        scan.bits[stop] & CAPITAL or (stop == start + 1 and scan.words[stop].surface.isalpha())
        or (scan.match("item_links", stop) and scan.match("auxiliaries", stop) is None)
    ):  # fmt: skip
        stop += 1
    if stop < high and scan.words[stop].surface == "»":
        stop += 1
    items = [*items, (start, stop)]
    number = len(items)
    for first, _ in items:
        told = reading.within(first, first + 1, "number")
        if told and exact(told[0]) is not None:
            number += int(amount(told[0])) - 1
    return Enumeration(tuple(items), number, number)


def _is_item(reading: Reading, start: int, stop: int) -> bool:
    """A short noun phrase: a second article in it without a preposition tells a verb."""
    scan = reading.scan
    if not 0 < stop - start <= LONGEST or not _opens(reading, start):
        return False
    if has(reading, start, stop, "auxiliaries", "clause_breaks"):
        return False
    first = start + (scan.words[start].surface in QUOTES)
    if scan.match("determiners", first) is None and not reading.is_number(first):
        return all(
            scan.bits[i] & CAPITAL or scan.match("item_links", i) or not scan.keys[i].isalpha()
            for i in range(first, stop)
        )
    return not any(
        (scan.match("item_articles", i) or _counts_on(reading, i, first, stop))
        and scan.match("item_links", i - 1) is None
        for i in range(first + 1, stop)
    )


def _counts_on(reading: Reading, at: int, first: int, stop: int) -> bool:
    """Whether a number and its noun stand behind a noun and a verb: "La ville réclame 40 lits"."""
    scan = reading.scan
    if at - first <= TWO or at + 1 >= stop or not reading.is_number(at):
        return False
    return scan.keys[at + 1].isalpha() and not scan.bits[at + 1] & CAPITAL


def _opens(reading: Reading, at: int) -> bool:
    scan = reading.scan
    if at >= len(scan):
        return False
    first = at + (scan.words[at].surface in QUOTES)
    if first >= len(scan) or scan.match("partial_list", first):
        return False
    return bool(
        scan.bits[first] & CAPITAL or scan.match("determiners", first) or reading.is_number(first)
    )


def _of_its_kind(
    reading: Reading, noun: Counted, listed: Enumeration, *, told: bool = False
) -> bool:
    """Whether the items may be what is counted: names of people or places, or things by name, or
    things where words have ``told`` that these are they.
    """
    scan = reading.scan
    if scan.match("things_to_list", noun.first):
        return True
    if told:
        return not reading.within(listed.first, listed.stop, "person", "role")
    kinds = {f.kind for f in reading.within(listed.first, listed.stop, "person", "place")}
    if not all(_named(reading, listed, *item) for item in listed.items):
        return False
    if scan.match("places_to_list", noun.first):
        return "person" not in kinds
    if noun.concept in concepts()["persons"] or noun.concept in concepts()["people"]:
        return kinds != {"place"}
    thing = any(scan.match(table, noun.first) for table in ("named_collectives", "heads"))
    return "person" in kinds and not thing  # "Trois listes": those who follow stand on them


def _named(reading: Reading, listed: Enumeration, start: int, stop: int) -> bool:
    """Whether an item holds a name; the article that opens the sentence is none."""
    scan = reading.scan
    article = start == listed.first and scan.match("determiners", start) is not None
    return any(scan.bits[i] & CAPITAL for i in range(start + article, stop))
