"""Whom a speaker without a name is: « …, a-t-il déclaré », « …, rétorque le premier ».

The nearest sentence before the quotation that names anybody decides. A person who is its subject
comes before one who is not; a speaker of the same paragraph before one who is only mentioned. A
title alone (« la ministre ») is the one person the text has named with that title.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.text.lexicon import UPPER
from factcheck.values.antecedent_bearer import Bearers
from factcheck.values.antecedent_body import bodied
from factcheck.values.antecedent_described import described
from factcheck.values.antecedent_group import Group, groups, subject_group, unnamed
from factcheck.values.antecedent_recalled import recalled
from factcheck.values.antecedent_sentence import Said, person_meant, sentences_back
from factcheck.values.antecedent_title import (
    agree,
    between,
    body,
    governing,
    holder,
    of_more,
    titled,
)
from factcheck.values.organisation import Organisation
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.person_gender import Gender, gender_of, meaning
from factcheck.values.quotation import Quotation


def with_antecedents(scan: Scan, found: Sequence[Found]) -> list[Found]:
    """The values with the speakers that pronouns and titles stand for, where one is meant."""
    if not any(isinstance(f.value, Quotation) for f in found):
        return list(found)
    persons = [f for f in found if isinstance(f.value, PersonName)]
    bodies = [f for f in found if isinstance(f.value, Organisation)]
    others = unnamed(found)
    things = [f for f in found if f.kind in ("organisation", "place")]
    bearers = Bearers(scan, persons)
    told: list[Found] = []
    said: list[Said] = []
    for one in found:
        value = one.value
        if isinstance(value, Quotation):
            name = _speaker(scan, one, persons, bodies, others, said, things)
            if name:
                gender = _spoken(scan, one, persons)
                if not (value.speaker_span and _more(scan, value.speaker_span, things, persons)):
                    name = bearers.fullest(name, gender)
                said.append(Said(one.first, value.speaker_span, name, gender))
            if name and name != value.speaker:
                one = one._replace(value=value.model_copy(update={"speaker": name}))
        told.append(one)
    return told


def _more(
    scan: Scan, span: tuple[int, int], things: Sequence[Found], persons: Sequence[Found]
) -> bool:
    """Whether a speaker's words are more than a surname; *in Lennox's words* has no place."""
    owner = span[0] > 0 and scan.match("say_views_open", span[0] - 1) is not None
    return not owner and of_more(span, things, persons)


def _speaker(
    scan: Scan,
    one: Found,
    persons: Sequence[Found],
    bodies: Sequence[Found],
    others: Sequence[Found],
    said: Sequence[Said],
    things: Sequence[Found],
) -> str | None:
    value = one.value
    assert isinstance(value, Quotation)  # noqa: S101 - the caller picked it
    if value.speaker is None:
        return _meant(scan, one, value, persons, others, said) if value.pronoun else None
    folded = value.speaker.lower()
    place = scan.lexicon.meaning("say_ordinals", folded)
    if place:
        return _by_order(scan, one, folded, place, persons) or value.speaker
    held = holder(scan, one, value.speaker_span, persons) if value.speaker_span else None
    if held:
        return held
    inside = _behind_party(scan, value.speaker_span, persons) if value.speaker_span else None
    if inside:
        return inside
    if value.speaker_span and value.speaker_role is None:
        whole = body(value.speaker_span, bodies)
        if whole:
            return whole
        span = value.speaker_span
        meant = titled(scan, one, span, persons) or governing(scan, one, span, persons)
        last = said[-1] if said else None
        meant = meant or bodied(scan, one, span, bodies, last)
        meant = meant or described(scan, one, span, persons, things, last)
        return meant or recalled(scan, one, span, persons, things, last) or value.speaker
    return value.speaker


def _behind_party(scan: Scan, span: tuple[int, int], persons: Sequence[Found]) -> str | None:
    """The person whose name closes a speaker's words behind the short name of a party or a paper:
    « le député UDR Luc Roy »."""
    for person in between(persons, *span):
        short = scan.bits[span[0] : person.first]
        if person.stop == span[1] and short and all(bits & UPPER for bits in short):
            return person.value.text()
    return None


def _meant(
    scan: Scan,
    one: Found,
    value: Quotation,
    persons: Sequence[Found],
    others: Sequence[Found],
    said: Sequence[Said],
) -> str | None:
    """The person a pronoun means, or the body or office holder that no name tells."""
    pronoun = value.said_by
    if scan.lexicon.meaning("pronoun_genders", pronoun) == "many":
        return None
    wanted = meaning(scan, "pronoun_genders", pronoun)
    last = said[-1] if said else None
    if last and scan.block_index(last.first) != scan.block_index(one.first):
        last = None
    if last and not agree(last.gender, wanted):
        last = None
    latter = scan.lexicon.meaning("say_ordinals", pronoun) == "last"
    if latter:
        told = _last_named(scan, one, wanted, persons, others)
        if told:
            return told
    group = None if latter else _opening(scan, one, wanted, persons, others)
    if group and _speaks_itself(scan, one, value, group, last is not None):
        return group.name
    told = person_meant(scan, one, wanted, persons, last)
    return told or (_called(scan, one, group, persons) if group else None)


def _last_named(
    scan: Scan, one: Found, wanted: Gender, persons: Sequence[Found], others: Sequence[Found]
) -> str | None:
    """« ce dernier »: the last person or body of the nearest sentence with one."""
    stop = one.around[0]
    for low, high in sentences_back(scan, stop):
        end = min(high, stop)
        people = [p for p in between(persons, low, end) if agree(gender_of(scan, p), wanted)]
        closing = [g for g in groups(scan, low, end, others) if g.gender == wanted]
        if closing and not (people and people[-1].first > closing[-1].span[0]):
            return _called(scan, one, closing[-1], persons)
        if people:
            return people[-1].value.text()
    return None


def _opening(
    scan: Scan, one: Found, wanted: Gender, persons: Sequence[Found], others: Sequence[Found]
) -> Group | None:
    """The body or title that opens the sentence before, when no person there can be meant."""
    stop = one.around[0]
    back = sentences_back(scan, stop)
    low, high = next(back)
    if scan.match("say_pronouns", low):  # « Il évoque « … » »: whom the sentence before is about
        low, high = next(back, (low, high))
    people = between(persons, low, min(high, stop))
    if any(agree(gender_of(scan, person), wanted) for person in people):
        return None
    group = subject_group(scan, low, min(high, stop), others) if wanted else None
    return group if group and agree(group.gender, wanted) else None


def _speaks_itself(scan: Scan, one: Found, value: Quotation, group: Group, again: bool) -> bool:
    """Whether a body speaks rather than a person named before it: by its verb, or the place."""
    if group.office:
        return False
    verb = scan.lexicon.meaning("say_officially", value.verb) if value.verb else None
    same = scan.sentence(group.span[0]) == scan.sentence(one.first)
    return same or verb == "always" or (verb == "mostly" and not again)


def _called(scan: Scan, one: Found, group: Group, persons: Sequence[Found]) -> str:
    """The group as written, or the person the text has named with that title."""
    named = titled(scan, one, group.span, persons) if group.office else None
    return named or group.name


def _by_order(
    scan: Scan, one: Found, words: str, place: str, persons: Sequence[Found]
) -> str | None:
    """« le premier », « la seconde »: of the two persons the nearest sentence with two names."""
    wanted = meaning(scan, "ordinal_genders", words)
    stop = one.around[0]
    for low, high in sentences_back(scan, stop):
        named: dict[str, Found] = {}
        for person in between(persons, low, min(high, stop)):
            named.setdefault(person.value.text().split()[-1], person)
        people = list(named.values())
        if len(people) < 2:
            continue
        if len(people) > 2:
            return None
        meant = people[0] if place == "first" else people[-1]
        return meant.value.text() if agree(gender_of(scan, meant), wanted) else None
    return None


def _spoken(scan: Scan, one: Found, persons: Sequence[Found]) -> Gender:
    """The gender of who speaks a quotation, as the words beside it tell it."""
    value = one.value
    assert isinstance(value, Quotation)  # noqa: S101 - the caller picked it
    if value.said_by:
        return meaning(scan, "pronoun_genders", value.said_by)
    if value.speaker_span:
        for person in between(persons, *value.speaker_span):
            return gender_of(scan, person)
        return meaning(scan, "article_genders", scan.keys[value.speaker_span[0]])
    return ""
