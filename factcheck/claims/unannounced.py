"""What follows a count and its sign without being a list of what it counts.

Newspapers print a clause after a colon ("Deux autos à Dax : le pont, la route et le quai ont été
fermés"), other things counted after a comma ("deux fusils, un arc et une lance"), and what is said
of the one before between two commas ("une avocate, de Nevers, et un maçon").
"""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.claims.counted import NATIONALS, Counted, counted
from factcheck.claims.enumerations import QUOTES, Enumeration
from factcheck.claims.reading import Reading
from factcheck.claims.stated import exact, has, joined
from factcheck.languages import concepts
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.text.tokens import APOSTROPHES
from factcheck.values.part import Found

PEOPLE = ("occupations", "person_nouns", "kinsfolk", "trades", "general_heads", "sorts",
          "people_to_list")  # fmt: skip
THINGS = ("things_to_list", "told_by_nouns")
BODIES = frozenset(("organisation", "acronym"))
PLURAL = ("s", "x")  # letters that end a noun of several in either language
PAIR = 2  # "un comptable et sa secrétaire" are two
MANY = 60  # people that a couple, a family or a crew of a list may come to
HEAD = 4  # tokens of an item in which the noun of a person stands
CLOSE = 4  # tokens before a number in which the number of a part of it stands
BEHIND = 3  # tokens behind a list in which words make it a part
BEGUN = 3  # tokens of a date before what a sentence is about
ENDS = frozenset(",;:(–—»”")


def announces_nothing(
    reading: Reading, found: Found, noun: Counted, listed: Enumeration, high: int
) -> bool:
    """Whether the items behind a count are none of what it counts, as far as words tell."""
    sign = reading.scan.words[listed.first - 1].surface
    if _compound(reading, found, noun) or _whole_of_some(reading, found):
        return True
    if _clause(reading, listed, sign, high) or _partial(reading, listed, high):
        return True
    if sign == "," and _row(reading, found, noun, listed, high):
        return True
    if not noun.concept and noun.first == found.first:
        return False  # "Ils sont trois": the list tells what they are
    if of_people(reading, noun):
        if sign == ":" and _of_others(reading, noun, listed.first - 1):
            return True
        if sign in ",:" and reading.scan.match("item_attributes", listed.first):
            return True  # "Trois hommes arrêtés, à Lens, à Douai et à Arras"
        return _fewer_than_half(_of_a_person(reading, *item) for item in listed.items)
    if not _fewer_than_half(_named(reading, *item) for item in listed.items):
        return False
    if reading.scan.match("named_collectives", noun.first):
        return True
    return sign == ":" and not _things(reading, found, noun, listed)


def _of_others(reading: Reading, noun: Counted, colon: int) -> bool:
    """Whether other people stand before the colon, of whom the list may be: "Four climbers are
    missing, but their guides are safe: …"."""
    scan, last = reading.scan, colon - 1
    for i in range(noun.stop, last):
        if not scan.keys[i + 1].endswith(PLURAL):
            continue
        if scan.match("item_possessives", i):
            return True
        if i + 1 == last and scan.match("determiners", i):
            people = any(scan.match(table, last) for table in PEOPLE)
            return people or any(r.stop == colon for r in reading.within(last, colon, "role"))
    return False


def bounded(reading: Reading, noun: Counted, listed: Enumeration) -> Enumeration:
    """The list with how few and how many it may name: what opens with a preposition may only tell
    of the one before it ("Ana Roth, de Limoges, et Léo Petit"), as a party may and "her mother
    tongue"; "and their guests" may be nobody of it, a couple are two."""
    scan, people = reading.scan, of_people(reading, noun)
    first, *rest = (scan.match("item_attributes", start) for start, _ in listed.items)
    told = 0 if first else sum(match is not None for match in rest)
    whose = [scan.match("item_possessives", start) is not None for start, _ in listed.items]
    if len(whose) > PAIR and not whose[0]:
        told += whose[-1] if people else sum(whose)
    kinds = [{f.kind for f in reading.within(a, b, "person", *BODIES)} for a, b in listed.items]
    if people and {"person"} in kinds:
        told += sum(bool(kind) and kind <= BODIES for kind in kinds)
    groups = people and any(has(reading, *item, "groups_of_people") for item in listed.items)
    several = sum(_several(reading, start) for start, _ in listed.items)
    most = MANY if groups else listed.most + several
    return listed._replace(fewest=max(1, listed.fewest - told), most=most)


def _several(reading: Reading, start: int) -> int:
    """How many more than one an item counts that opens with a number: « 3 prix techniques »."""
    for one in reading.within(start, start + 1, "number"):
        told = exact(one)
        if told is not None and told.low is not None and told.low > 1:
            return int(told.low) - 1
    return 0


def _fewer_than_half(told: Iterable[bool]) -> bool:
    counts = list(told)
    return 2 * sum(counts) < len(counts)


def _compound(reading: Reading, found: Found, noun: Counted) -> bool:
    """ "A three-storey house", "deux demi-frères": a number or its noun is a part of a word."""
    scan = reading.scan
    ends = (found.stop, noun.stop)
    return any(i < len(scan) and scan.words[i].surface == "-" and scan.glued(i) for i in ends)


def _whole_of_some(reading: Reading, found: Found) -> bool:
    """ "Quatre des cinq communes ont signé : …": the list is of the four."""
    near = reading.within(max(0, found.first - CLOSE), found.first, "number")
    if near and reading.scan.match("out_of_so_many", found.first - 1):
        return True  # "trois suspects sur cinq"
    parts = (counted(reading, other) for other in near)
    return any(part is not None and part.part_of == found for part in parts)


def _clause(reading: Reading, listed: Enumeration, sign: str, high: int) -> bool:
    """Whether a verb makes the items the subjects of a clause: "la cave, le hall et le toit sont
    noyés", "le toit fuit, la cave est humide et …"."""
    scan = reading.scan
    for start, stop in listed.items:
        for i in range(start + 1, stop):
            if scan.match("relatives", i):
                break
            if scan.match("auxiliaries", i):
                return True
    start, stop = listed.items[-1]
    if sign == "," and stop < high and scan.words[stop].surface == ":":
        return True  # "une école fermée et un pont noyé : la nuit a été longue"
    if sign not in ",:":
        return False
    if stop < high and scan.match("auxiliaries", stop) and not scan.match("relatives", stop):
        return True
    return _told_of(reading, start, stop)


def _told_of(reading: Reading, start: int, stop: int) -> bool:
    """Whether the last item holds a verb: "Riga et Oslo préparent un texte"."""
    scan = reading.scan
    told = tuple(scan.lexicon.table("endings_of_told_verbs").get("yes", ()))
    plural = tuple(scan.lexicon.table("endings_of_plural_verbs").get("yes", ()))
    for i in range(start + 1, stop):
        if scan.bits[i] & CAPITAL or not scan.bits[i] & LETTERS:
            continue
        behind_name = bool(scan.bits[i - 1] & CAPITAL)
        small = scan.match("item_links", i) or scan.match("list_asides", i)
        elided = i + 1 < stop and scan.words[i + 1].surface in APOSTROPHES  # "Riga s'y oppose"
        verb = not plural or elided or scan.keys[i].endswith(plural)
        if behind_name and not small and verb:
            return True
        if i > start + 1 and told and scan.keys[i].endswith(told):
            return True
    return False


def _partial(reading: Reading, listed: Enumeration, high: int) -> bool:
    """Whether words behind a list tell that it is not whole: "Roth et Ney en tête"."""
    start = listed.items[-1][0]
    return has(reading, start, min(high, listed.stop + BEHIND), "partial_behind", "partial_list")


def _row(reading: Reading, found: Found, noun: Counted, listed: Enumeration, high: int) -> bool:
    """Whether a count is one of a row, as the items behind its comma are: "deux fusils, un arc et
    une lance". A number that takes up something, and people of any sort, may still be told."""
    scan = reading.scan
    if scan.match("definite", found.around[0] - 1):
        return False
    items = [start + (scan.words[start].surface in QUOTES) for start, _ in listed.items]
    counted_too = any(scan.match("opens_another_thing", i) or reading.is_number(i) for i in items)
    named = all(_named(reading, *item) for item in listed.items)
    people = of_people(reading, noun)
    if not (counted_too or (people and not named)):
        return False
    general = scan.match("people_of_any_sort", noun.first) is not None
    tolls = any(_told_as(reading, "tolls", a, b) for a, b in listed.items)
    persons = all(_of_a_person(reading, *item) for item in listed.items)
    return not general or tolls or not persons or not _apposed(reading, listed, high)


def _apposed(reading: Reading, listed: Enumeration, high: int) -> bool:
    """Whether a list stands between two commas, as what explains the noun before it does."""
    return listed.stop < high and reading.scan.words[listed.stop].surface == ","


def of_people(reading: Reading, noun: Counted) -> bool:
    """Whether a noun counts people, by whatever name."""
    known = concepts()["persons"] | concepts()["people"] | concepts()["posts"]
    if noun.concept in known or noun.concept.startswith(NATIONALS):
        return True
    if any(reading.scan.match(t, noun.first) for t in (*THINGS, "named_collectives")):
        return False
    told = any(reading.scan.match(table, noun.first) for table in PEOPLE)
    return told or bool(reading.within(noun.first, noun.first + 1, "role"))


def _of_a_person(reading: Reading, start: int, stop: int) -> bool:
    """Whether an item may be somebody: by name, by calling, by kin, or taken up by a pronoun."""
    scan = reading.scan
    if _named(reading, start, stop) or reading.within(start, min(stop, start + HEAD), "role"):
        return True
    near = range(start, min(stop, start + HEAD))
    told = any(scan.match(table, i) for i in near for table in PEOPLE)
    return told or _told_as(reading, "persons", start, stop)


def _told_as(reading: Reading, sort: str, start: int, stop: int) -> bool:
    """Whether a noun at the head of an item counts people of a sort: "deux blessés"."""
    near = range(start, min(stop, start + HEAD))
    heads = (reading.scan.match("heads", i) for i in near)
    return any(head is not None and head.meaning in concepts()[sort] for head in heads)


def _named(reading: Reading, start: int, stop: int) -> bool:
    """Whether an item holds a name, a title in quotation marks, or takes up the thing counted."""
    scan = reading.scan
    if scan.words[start].surface in QUOTES or scan.match("item_pronouns", start):
        return True
    return any(scan.bits[i] & CAPITAL for i in range(start, stop))


def _things(reading: Reading, found: Found, noun: Counted, listed: Enumeration) -> bool:
    """Whether nouns behind a colon may be the things a number counts: those that are told item by
    item, those that a sentence is about, and those right before the colon."""
    scan = reading.scan
    if any(scan.match(table, noun.first) for table in THINGS):
        return True
    colon = listed.first - 1
    if _is_subject(reading, found):
        after = min(colon, noun.stop + len(noun.modifiers))
        verbs = tuple(scan.lexicon.table("endings_of_plural_verbs").get("yes", ()))
        told = has(reading, noun.stop, colon, "auxiliaries") or any(
            scan.keys[i].endswith(verbs) for i in range(noun.stop, colon) if verbs
        )
        return told or scan.match("scene_openers", after) is None
    before = found.around[0] - 1
    if scan.match("row_prepositions", before) or scan.match("of_place", before):
        return False  # "un immeuble de trois étages : …"
    between = range(noun.stop, colon)
    return not any(scan.match("scene_openers", i) or scan.bits[i] & CAPITAL for i in between)


def _is_subject(reading: Reading, found: Found) -> bool:
    """Whether a count opens its sentence or what follows a comma or a date in it."""
    scan = reading.scan
    low, _ = scan.sentence(found.first)
    first = found.around[0]
    first -= first > low and scan.match("definite", first - 1) is not None
    if first == low or scan.words[first - 1].surface in ENDS or joined(reading, first - 1):
        return True
    return bool(reading.within(max(low, first - BEGUN), first, "date"))
