"""Offices told by the house that somebody runs, by a trade's verb, or by who speaks of themselves.

« X, qui administre la commune », "who runs the firm's personnel department", « X, à la tête du
syndicat », "Y, who has presented the quiz", « "Je ne suis que le trésorier du club", dit X ».
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.capitals import run_after
from factcheck.claims.lands import of_ministry
from factcheck.claims.leaderships import LED, Lead, past_since, taken_up_by
from factcheck.claims.reading import Reading
from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.name_data import small_words, ties
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.quotation import Quotation
from factcheck.values.role import Role

NEAR = 4  # tokens between a name and the verb, or between the verb and the noun of the house
SPOKEN = 3  # tokens from "I am" to the title
OF_BODIES = frozenset(
    (
        "president",
        "vice_president",
        "treasurer",
        "secretary_general",
        "director_general",
        "chief_executive",
        "executive_chair",
        "chairman_of_board",
        "executive_director",
        "finance_director",
        "artistic_director",
    )
)  # that no person has: "her president" is a body's
READ = ("person", "place", "role", "date", "interval", "age")  # what a capital may open too
SUBJECT = 60  # tokens of a sentence that are looked at for the name of the house


class House(NamedTuple):
    """The noun of what is run: the office of whoever runs it, and its words ``[first, stop)``."""

    office: str
    first: int
    stop: int


def told(reading: Reading) -> Iterator[Lead]:
    """Every office told by a house without a name, by a trade's verb or by its holder."""
    yield from _runs(reading)
    yield from _works(reading)
    yield from _speaks(reading)


def _runs(reading: Reading) -> Iterator[Lead]:
    """« X, qui dirige le syndicat »; « X, à la tête de la Fédération des apiculteurs »."""
    scan = reading.scan
    for table in ("leads", "at_the_head"):
        for at in scan.positions(reading.lexicon.bit(table)):
            found = scan.match(table, at)
            after = past_since(reading, at + found.length) if found else at
            house = _house(reading, after, scan.sentence(at)[1]) if found else None
            if found is None or house is None:
                continue
            who = (
                taken_up_by(reading, at)
                or _just_before(reading, at)
                or _just_after(reading, at, house.stop)
            )
            if who is None:
                continue
            state = ("new",) if found.meaning.endswith("_new") else ()
            verb = found.meaning.removesuffix("_new")
            led = verb in ("leading", "yes")
            told = Role(
                office=house.office if led else verb,
                wording=scan.quote(at, house.stop),
                organisation=scan.quote(house.first, house.stop),
                qualifiers=(*state, LED) if led else state,
                tokens=(at, house.stop),
            )
            ministry = house.office == "minister"
            role = of_ministry(reading, told, after, house.stop) if ministry else told
            if role is not None:
                yield Lead(role, who)


def _just_before(reading: Reading, at: int) -> Found | None:
    """The person right before a token, "who" or a comma between, and no other in the sentence."""
    scan = reading.scan
    low = max(scan.sentence(at)[0], at - SUBJECT)
    persons = [f for f in reading.within(low, at, "person") if isinstance(f.value, PersonName)]
    if not persons or at - persons[-1].stop > NEAR:
        return None
    between = range(persons[-1].stop, at)
    small = reading.lexicon.bit("function_words", "stopwords")
    if any(scan.bits[i] & LETTERS and not scan.bits[i] & small for i in between):
        return None
    return persons[-1]


def _just_after(reading: Reading, at: int, stop: int) -> Found | None:
    """« Celle qui dirige l'aéroport, X, réclame »: the person named after what they run."""
    scan = reading.scan
    if not at or scan.keys[at - 1] not in small_words("who") or scan.words[stop].surface != ",":
        return None
    persons = reading.within(stop + 1, stop + 2, "person")
    return persons[0] if persons and isinstance(persons[0].value, PersonName) else None


def _house(reading: Reading, at: int, high: int) -> House | None:
    """The common noun of a house or department near a verb, with what stands around it."""
    scan = reading.scan
    for i in range(at, min(high, at + NEAR + 1)):
        if scan.words[i].surface in ",;:." or scan.match("locatives", i):
            return None  # « dirige au ministère le service des barrages »
        if i > at and scan.keys[i] in ties("of"):
            return None  # « dirige la communication du groupe »
        department = scan.match("departments", i)
        if department and _of_department(reading, i, i + department.length, high):
            return House("head", i, i + department.length)
        noun = scan.match("houses", i)
        owns = noun and scan.words[i + noun.length].surface in APOSTROPHES
        if noun and not owns and not scan.match("led_otherwise", i):
            stop = _end(reading, i + noun.length, high)
            return House(noun.meaning, _named_before(reading, at, i), stop)
    return None


def _named_before(reading: Reading, at: int, noun: int) -> int:
    """Where an English house starts with the name before its noun: "the Corrib group"."""
    scan = reading.scan
    first = noun
    while scan.language == "en" and first > at and scan.bits[first - 1] & CAPITAL:
        first -= 1
    return first


def _of_department(reading: Reading, first: int, stop: int, high: int) -> bool:
    """Whether a department is called one: *its personnel department*, « le service des achats »."""
    scan = reading.scan
    words = scan.between(reading.lexicon.bit("department_nouns"), max(0, first - 3), stop + 1)
    return any(scan.match("department_nouns", i) and i < high for i in words)


def _end(reading: Reading, stop: int, high: int) -> int:
    """Where the house's own complement ends: « la Fédération des apiculteurs du Québec »."""
    scan = reading.scan
    stops = reading.lexicon.bit("person_verbs", "role_links", "complement_stops")
    openers = reading.lexicon.bit("complement_openers")
    last = stop
    while stop < high and stop - last < NEAR:
        bits = scan.bits[stop]
        if not bits & LETTERS or (bits & stops and not bits & (CAPITAL | openers)):
            break
        stop += 1
        if bits & CAPITAL or not bits & openers:
            last = stop
    return last


def _works(reading: Reading) -> Iterator[Lead]:
    """« X, qui enseigne au lycée », "X, who has presented the quiz", "who wears the armband"."""
    scan = reading.scan
    for table in ("trade_verbs", "office_verbs"):
        for at in scan.positions(reading.lexicon.bit(table)):
            found = scan.match(table, at)
            who = _just_before(reading, at)
            if found is None or who is None:
                continue
            tokens = (at, at + found.length)
            trade = found.meaning if table == "trade_verbs" else ""
            role = Role(
                office="trade" if trade else found.meaning,
                wording=scan.quote(*tokens),
                occupation=bool(trade),
                trade=trade,
                tokens=tokens,
            )
            yield Lead(role, who)


def _speaks(reading: Reading) -> Iterator[Lead]:
    """« "Je ne suis que le trésorier", lance X »: said of oneself, in a quotation."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("first_person")):
        found = scan.match("first_person", at)
        quotation = next((f for f in reading.of("quotation") if f.first <= at < f.stop), None)
        if found is None or quotation is None or not isinstance(quotation.value, Quotation):
            continue
        speaker = quotation.value.speaker
        who = [
            f
            for f in reading.of("person")
            if isinstance(f.value, PersonName) and f.value.name == speaker
        ]
        after = at + found.length
        for role in reading.within(after, after + SPOKEN, "role"):
            if who and isinstance(role.value, Role) and not role.value.holder:
                yield Lead(role.value, min(who, key=lambda f: abs(f.first - at)))
                break


def owner(reading: Reading, role: Role) -> str | None:
    """The one body that a possessive before a title takes up ("sa présidente"), as written."""
    scan = reading.scan
    first = role.tokens[0]
    low = scan.sentence(first)[0]
    if first <= low or role.organisation or not scan.match("possessives", first - 1):
        return None
    alone = role.office in OF_BODIES
    start, stop = low, first
    if first - 1 == low:
        if not low or scan.block_index(low - 1) != scan.block_index(low):
            return None
        start, stop = scan.sentence(low - 1)[0], low
    near = max(start, stop - SUBJECT)
    if reading.within(near, stop, "organisation", "acronym"):
        return _only_body(reading, near, stop, alone)
    return _opening_name(reading, start, stop) if alone else None


def _opening_name(reading: Reading, low: int, high: int) -> str | None:
    """The name that only its capitals show and that opens a sentence: « Orvalis vend. Sa PDG »."""
    scan = reading.scan
    if not scan.bits[low] & CAPITAL or not scan.bits[low] & LETTERS:
        return None
    stop = run_after(scan, low, high)
    little = reading.lexicon.bit("opening_words", "function_words", "stopwords", "heads")
    known = scan.bits[low] & little or in_dictionary(scan.keys[low], scan.language)
    if stop <= low or known or reading.within(low, stop, *READ):
        return None
    return scan.quote(low, stop)


def _only_body(reading: Reading, low: int, high: int, alone: bool) -> str | None:
    """The only body named in some tokens, where no other house is, nor (not ``alone``) a person."""
    scan = reading.scan
    bodies = reading.within(low, high, "organisation", "acronym")
    names = {scan.quote(f.first, f.stop) for f in bodies}
    if len(names) != 1 or (not alone and reading.within(low, high, "person")):
        return None
    for at in scan.between(reading.lexicon.bit("houses"), low, high):
        if scan.match("houses", at) and not any(f.first - 1 <= at < f.stop for f in bodies):
            return None
    return names.pop()
