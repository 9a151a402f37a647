"""Posts that several hold, each with a charge of their own: « vice-présidente chargée des sports ».

A body has many vice-presidents, one of them for a field: two for one field are two holders of
one post. Its opener tells the charge, or « à » before a field of government ("aux sports").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.documents.document import Document
from factcheck.entities.body_mentions import Body, read_body
from factcheck.entities.offices import content, facts, holders, one_country, same_body
from factcheck.entities.titles import Held, days_apart
from factcheck.entities.told_bodies import body_of, one_body
from factcheck.languages import lexicon
from factcheck.text.phrase_keys import phrase_keys
from factcheck.text.tokens import tokenize
from factcheck.values.name_data import small_words

SOON = 7  # days within which a post without its body is that of the story
FIRST = "first"  # what stands for the charge of the first of several
ENDED = ("former", "outgoing")


class Charge(NamedTuple):
    """What a title has in its charge, and the body of the title, both as written."""

    field: str
    body: str


def with_charges(held: Iterable[Held]) -> dict[str, list[Held]]:
    """Office → who holds it with a charge, and who is told to have left it, with or without one."""
    found: dict[str, list[Held]] = {}
    for item in held:
        if item.title.office in holders("of_a_charge"):
            read = charged(item)
            if read.title.charge or read.title.state in ENDED:
                found.setdefault(read.title.office, []).append(read)
            if _first(item):  # « premier vice-président, chargé des routes »
                first = read._replace(title=read.title._replace(charge=FIRST))
                found.setdefault(read.title.office, []).append(first)
    return found


def _first(held: Held) -> bool:
    """Whether a title is that of the first of several: a body has one « première adjointe »."""
    words = tokenize(held.claim.value.wording).surfaces[:1]
    known = lexicon(held.title.language).table("first_of_several").get("yes", ())
    return bool(words) and words[0].lower() in known


def charged(held: Held) -> Held:
    """A title with its charge set apart from the words of its body, where it tells one."""
    language = held.title.language
    charge = _charge(held)
    words = content(charge.field, language)[0] if charge else frozenset[str]()
    if charge is None or not words or words & _vetoes(language):
        return held
    told, proper, short = content(charge.body, language)
    key = _government(charge.field, language) or " ".join(sorted(words))
    title = held.title._replace(words=told, proper=proper, short=short, portfolio="", charge=key)
    return held._replace(title=title)


def one_field(charge: str) -> bool:
    """Whether a charge is one field of government, by its id."""
    return any(charge in fields for fields in facts()["charge_families"].values())


def one_charge(a: Held, b: Held, documents: Mapping[str, Document]) -> bool:
    """Whether two posts with one charge are of one body: told with both, or by the story of both;
    not with one alone."""
    if a.title.office != b.title.office or not one_country(a.title, b.title):
        return False
    if not a.title.charge or a.title.charge != b.title.charge:
        return False
    if a.title.language == b.title.language and a.title.words and b.title.words:
        return same_body(a.title, b.title)
    days = days_apart(a, b, documents)
    if days is not None and days > SOON:
        return False
    first, second = documents[a.document], documents[b.document]
    if len({level for level in (_level(a, first), _level(b, second)) if level}) > 1:
        return False
    one, two = _body(a, first), _body(b, second)
    if one is not None and two is not None and _telling(a, one) and _telling(b, two):
        return one_body(one, two, first, second)
    # A body that one title alone names may be another one's in the article that speaks of it.
    return not (a.title.words or b.title.words)


def _telling(held: Held, body: Body) -> bool:
    """Whether a body is surely that of a title: told with it, or before it by a name."""
    return bool(held.title.words or body.proper)


def _charge(held: Held) -> Charge | None:
    """The charge that a title tells, by an opener or by a field of government."""
    language, role = held.title.language, held.claim.value
    told = role.organisation or ""
    field = _after(role.wording, "post_charges", language)[1]
    if field:
        body = _after(told, "post_charges", language)
        told = body[0] if body[1] else ""  # « déléguée au patrimoine »: part of the office
        field, house = _house(field, language)
        return Charge(field, told or house)
    before, field = _after(told, "post_charge_fields", language)
    field, house = _house(field, language)
    return Charge(field, house) if not before and _government(field, language) else None


def _after(phrase: str, table: str, language: str) -> tuple[str, str]:
    """What stands before and after the first phrase of a table; all of it and "" without one."""
    known = lexicon(language)
    tokens = tokenize(phrase)
    keys = [known.word(surface).key for surface in tokens.surfaces]
    for at in range(len(keys)):
        found = known.match(table, keys, at)
        if found is not None:
            return phrase[: tokens.starts[at]].strip(), phrase[tokens.ends[at + found.length - 1] :]
    return phrase, ""


def _house(field: str, language: str) -> tuple[str, str]:
    """A field and the house after it: *in charge of housing at the council*, « à la voirie de la
    ville »."""
    words = field.split()
    at = next((i for i, word in enumerate(words) if i and word in small_words("house")), len(words))
    if at < len(words):
        return " ".join(words[:at]), " ".join(words[at + 1 :])
    known = lexicon(language)
    tokens = tokenize(field)
    keys = [known.word(surface).key for surface in tokens.surfaces]
    for i in range(1, len(keys)):
        opener = known.match("complement_openers", keys, i)
        after = i + opener.length if opener else len(keys)
        town = known.match("authorities", keys, after) if after < len(keys) else None
        if town and after + town.length == len(keys):
            return field[: tokens.starts[i]].strip(), field[tokens.starts[after] :]
    return field, ""


def _government(field: str, language: str) -> str:
    """The id of a field of government that is all of a charge, the same in every language."""
    known = lexicon(language)
    keys = phrase_keys(known, field)
    little = known.bit("complement_openers", "opening_words", "stopwords")
    for at, key in enumerate(keys):
        found = known.match("portfolios", keys, at)  # « culture » heads pages too
        if found or not known.word(key).bits & little:
            return found.meaning if found and at + found.length == len(keys) else ""
    return ""


def _level(held: Held, document: Document) -> str:
    """The level of government that a title is of, or that its article spoke of last before it."""
    known = lexicon(document.language)
    role, before = held.claim.value, document.text[: held.claim.start]
    for text in (role.organisation or "", before):
        keys = phrase_keys(known, text)
        for at in reversed(range(len(keys))):
            found = known.match("authorities", keys, at)
            if found is not None:
                return found.meaning
    return ""


def _vetoes(language: str) -> frozenset[str]:
    return frozenset(lexicon(language).table("post_charge_vetoes").get("yes", ()))


def _body(held: Held, document: Document) -> Body | None:
    charge = _charge(held)
    if charge and charge.body:
        return read_body(charge.body, document.language, held.title.country)
    return body_of(held, document) if not held.title.words else None
