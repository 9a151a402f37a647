"""Offices that a sentence gives by a verb or by their charge, without a title beside the name.

« X dirige l'usine », "the museum, run by X", « prend la rédaction en chef », « la présidence
revient à X », « Elle est directrice de l'usine ».
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.capitals import run_after
from factcheck.claims.lands import of_ministry
from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.role import Role

REACH = 14  # tokens between a name and the verb that it is the subject of
NAMED = 7  # tokens from a verb to the name in its object
FARTHEST = 60  # tokens of a sentence that are looked at for its subject
OBJECT = 10  # tokens of what is led
LINK = 3  # tokens between a house and "led by"
SINCE = 4  # tokens of « depuis le printemps 2019 » in which its date opens
LED = "led"  # the qualifier of an office that only a verb of leading tells: it may be another one


class Lead(NamedTuple):
    """A role, and the person whose it is."""

    role: Role
    person: Found


def leaderships(reading: Reading) -> Iterator[Lead]:
    """Every office told by a verb, a charge or a pronoun, in the order of the tables."""
    yield from _leads(reading)
    yield from _successions(reading)
    yield from _by_charge(reading)
    yield from _led_by(reading)
    yield from _taken_up(reading)
    yield from _implied(reading)


def _leads(reading: Reading) -> Iterator[Lead]:
    """« X, qui dirige l'usine de Nevers »: a house that has a name."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("leads")):
        found = scan.match("leads", at)
        if found is None:
            continue
        low, high = scan.sentence(at)
        after = past_since(reading, at + found.length)
        who = taken_up_by(reading, at) or _subject(reading, at, low)
        stop = _body_after(reading, after, high)
        if who is None or stop == after or _otherwise(reading, after, stop):
            continue
        office = found.meaning.removesuffix("_new")
        state = ("new",) if office != found.meaning else ()
        body = scan.quote(after, stop)
        yield Lead(_role(office, scan.quote(at, stop), body, (at, after), state), who)


def _otherwise(reading: Reading, first: int, stop: int) -> bool:
    """Whether what is led has no director by that: an orchestra, an inquiry, a team."""
    return bool(reading.scan.between(reading.lexicon.bit("led_otherwise"), first, stop))


def _body_after(reading: Reading, first: int, high: int) -> int:
    """Where the body with a name ends that starts at a token; the token itself when none does."""
    scan = reading.scan
    names = scan.between(CAPITAL, first, min(high, first + NAMED))
    if not names or any(not scan.bits[i] & LETTERS for i in range(first, names[0])):
        return first
    return run_after(scan, names[0], high)


def _successions(reading: Reading) -> Iterator[Lead]:
    """« X succède à Y à la tête de l'usine »."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("at_the_head")):
        found = scan.match("at_the_head", at)
        low, high = scan.sentence(at)
        low = max(low, at - FARTHEST)
        verbs = scan.between(reading.lexicon.bit("succeeds"), low, at)
        verbs = [i for i in verbs if scan.match("succeeds", i)]
        if found is None or not verbs or not reading.within(verbs[-1], at, "person"):
            continue
        after = at + found.length
        stop = _body_after(reading, after, high)
        who = _subject(reading, verbs[-1], low)
        if who is not None and stop > after:
            body = scan.quote(after, stop)
            yield Lead(_role("leading", scan.quote(at, stop), body, (at, stop), ("new",)), who)


def _led_by(reading: Reading) -> Iterator[Lead]:
    """« l'usine de Nevers, dirigée par X »."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("led_by")):
        found = scan.match("led_by", at)
        who = _person_at(reading, at + found.length) if found else None
        if found is None or who is None:
            continue
        low = scan.sentence(at)[0]
        stop = _before_link(reading, at, low)
        first = _body_before(reading, stop, low)
        if first < stop and not _otherwise(reading, first, stop):
            body = scan.quote(first, stop).rstrip(" ,")
            tokens = (at, at + found.length)
            role = _role(found.meaning, scan.quote(*tokens), body, tokens)
            held = _of_its_house(reading, role, first, stop)
            if held is not None:
                yield Lead(held, who)


def _before_link(reading: Reading, at: int, low: int) -> int:
    """Where « est », "which is" start right before "led by"; the token itself without them."""
    scan = reading.scan
    links = scan.between(reading.lexicon.bit("led_links"), max(low, at - LINK), at)
    found = (i for i in links if (m := scan.match("led_links", i)) and i + m.length == at)
    return next(found, at)


def _of_its_house(reading: Reading, role: Role, first: int, stop: int) -> Role | None:
    """A house that is led by somebody: the office that its own noun tells, if it tells one."""
    scan = reading.scan
    if role.office != "leading":
        return role
    nouns = scan.between(reading.lexicon.bit("houses"), first, stop)
    told = [m.meaning for i in nouns if (m := scan.match("houses", i))]
    office = told[-1 if scan.language == "en" else 0] if told else "leading"
    if office == "minister":
        return of_ministry(reading, role, first, stop)
    return role.model_copy(update={"office": office, "qualifiers": (LED,)})


def _body_before(reading: Reading, at: int, low: int) -> int:
    """Where the name of the body right before "led by" starts: back to a comma or a verb."""
    scan = reading.scan
    first = at - 1 if at > low and scan.words[at - 1].surface == "," else at
    end = first
    stops = reading.lexicon.bit("person_verbs", "role_links", "complement_stops")
    while first > low and end - first < OBJECT:
        bits = scan.bits[first - 1]
        if not bits & LETTERS or (bits & stops and not bits & CAPITAL):
            break
        first -= 1
    return first if first < end else at


def _by_charge(reading: Reading) -> Iterator[Lead]:
    """« X prend la rédaction en chef », « la présidence du jury est confiée à X »."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("charges")):
        charge = scan.match("charges", at)
        if charge is None or at == 0:
            continue
        low, high = scan.sentence(at)
        stop = at + charge.length
        state = "acting" if charge.meaning == "acting_holder" else "new"
        role = _role(charge.meaning, scan.quote(at, stop), None, (at, stop), (state,))
        take = _ends_before(reading, "takes", at - 1, low)
        if take is not None:
            who = _subject(reading, take, low)
            verb = scan.match("takes", take)
            # « Dans le 12e, X garde la mairie »: one of several, which the number tells apart.
            numbered = reading.within(low, take, "ordinal")
            if who is not None and verb is not None and not numbered:
                held = verb.meaning == "hold" and state == "new"
                yield Lead(role.model_copy(update={"qualifiers": ()}) if held else role, who)
            continue
        for give in scan.between(reading.lexicon.bit("given_to"), stop, min(high, stop + OBJECT)):
            found = scan.match("given_to", give)
            person = _person_at(reading, give + found.length) if found else None
            if person is not None:
                yield Lead(role, person)
                break


def _ends_before(reading: Reading, table: str, at: int, low: int) -> int | None:
    """Where the verb starts that ends right before token ``at``, a determiner passed over."""
    scan = reading.scan
    for start in reversed(scan.between(reading.lexicon.bit(table), max(low, at - 4), at + 1)):
        found = scan.match(table, start)
        if found and start + found.length in (at, at + 1):
            return start
    return None


def _subject(reading: Reading, verb: int, low: int) -> Found | None:
    """The only person of the sentence before a verb and near it."""
    low = max(low, verb - FARTHEST)
    persons = [f for f in reading.within(low, verb, "person") if isinstance(f.value, PersonName)]
    if len({f.value.name for f in persons if isinstance(f.value, PersonName)}) != 1:
        return None
    return persons[-1] if verb - persons[-1].stop <= REACH else None


def _person_at(reading: Reading, at: int) -> Found | None:
    """The person named at a token, titles before the name passed over."""
    for found in reading.within(at, at + 6, "person"):
        return found if found.around[0] <= at + 1 or found.first <= at + 1 else None
    return None


def _taken_up(reading: Reading) -> Iterator[Lead]:
    """« Elle est directrice de l'usine »: the only person of the sentence before."""
    scan = reading.scan
    mask = reading.lexicon.bit("pronoun_is")
    for low in scan.sentences[1:-1]:
        found = scan.match("pronoun_is", low) if scan.bits[low] & mask else None
        if found is None:
            continue
        start = past_since(reading, low + found.length)
        role = _free_role(reading, start, start + 2)
        who = person_before(reading, low)
        if role is not None and who is not None:
            yield Lead(role, who)


def past_since(reading: Reading, at: int) -> int:
    """Past « depuis 2019 » between a verb and what it leads."""
    since = reading.scan.match("modality_since", at)
    dates = reading.within(at, at + SINCE, "date", "interval") if since else []
    return dates[0].stop if dates else at


def taken_up_by(reading: Reading, verb: int) -> Found | None:
    """Whom a pronoun that opens a sentence before a verb takes up: « Elle dirige l'usine »."""
    scan = reading.scan
    low = scan.sentence(verb)[0]
    pronoun = scan.match("say_pronouns", low) if low < verb else None
    if pronoun is None or low + pronoun.length != verb or reading.within(low, verb, "person"):
        return None
    return person_before(reading, low)


def _implied(reading: Reading) -> Iterator[Lead]:
    """A title that opens a sentence and names nobody, after a sentence that names one person.

    It may well be somebody else's; the qualifier "implied" says so.
    """
    scan = reading.scan
    articles = reading.lexicon.bit("opening_words")
    for low in scan.sentences[1:-1]:
        if not scan.bits[low] & articles:
            continue
        role = _free_role(reading, low, low + 2)
        who = person_before(reading, low, paragraph=True) if role is not None else None
        if role is not None and who is not None and _untitled(who):
            told = (*role.qualifiers, "implied")
            yield Lead(role.model_copy(update={"qualifiers": told}), who)


def _untitled(who: Found) -> bool:
    return isinstance(who.value, PersonName) and not who.value.roles


def _free_role(reading: Reading, first: int, stop: int) -> Role | None:
    for found in reading.within(first, stop, "role"):
        role = found.value
        if isinstance(role, Role) and not role.holder and not role.occupation:
            return role
    return None


def person_before(reading: Reading, low: int, paragraph: bool = False) -> Found | None:
    """The only person of the sentence before; at its head of the paragraph before, if asked."""
    scan = reading.scan
    opens = low == 0 or scan.block(low)[0] == low
    if low == 0 or (opens and not paragraph):
        return None
    start, stop = scan.block(low - 1) if opens else scan.sentence(low - 1)
    persons = [f for f in reading.within(start, stop, "person") if isinstance(f.value, PersonName)]
    names = {f.value.name for f in persons if isinstance(f.value, PersonName)}
    return persons[-1] if len(names) == 1 else None


def _role(
    office: str,
    wording: str,
    body: str | None,
    tokens: tuple[int, int],
    qualifiers: tuple[str, ...] = (),
) -> Role:
    return Role.known(
        office=office, wording=wording, organisation=body, qualifiers=qualifiers, tokens=tokens
    )
