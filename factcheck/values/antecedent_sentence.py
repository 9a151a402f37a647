"""Whom a sentence before the words is about: its reporter, its subject, who spoke last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.text import Scan
from factcheck.values.antecedent_clause import (
    about_another,
    asked,
    infinitive,
    reporter,
    restart,
    taken_up,
)
from factcheck.values.antecedent_title import agree, between
from factcheck.values.date_bare import preceded
from factcheck.values.part import Found
from factcheck.values.person_gender import Gender, gender_of

SENTENCES = 3  # before that of the quotation, within its paragraph or the one before


class Said(NamedTuple):
    """A speaker already told: where the quotation stands, who spoke."""

    first: int
    span: tuple[int, int] | None
    name: str
    gender: Gender


def person_meant(
    scan: Scan, one: Found, wanted: Gender, persons: Sequence[Found], last: Said | None
) -> str | None:
    """The person of the nearest sentence that names one, or who spoke last."""
    stop = one.around[0]
    for low, high in sentences_back(scan, stop):
        if high > stop and asked(scan, low):
            continue  # « Interrogé sur X, il a tranché : « … » »
        named: dict[str, Found] = {}
        for person in between(persons, low, min(high, stop)):
            if agree(gender_of(scan, person), wanted):
                named.setdefault(person.value.text().split()[-1], person)
        speaks = last and low <= last.first < high
        teller = reporter(scan, low, min(high, stop), list(named.values()))
        if teller and not speaks:
            return teller.value.text()
        if high <= stop and not speaks and taken_up(scan, low, high, wanted):
            continue  # « Porteur d'une lettre de X, il devait voir Y. »: about whom came before
        if last and last.name.split()[-1] in named:
            return last.name
        people = list(named.values())
        first = restart(scan, low, people[0].first) if people else low
        if people and subject(scan, first, people[0], persons):
            return people[0].value.text()
        if speaks and last:
            return last.name
        if len(people) == 1 and not last:
            return people[0].value.text()
        if people and not last and not about_another(scan, low, wanted):
            return None
    return last.name if last else None


def subject(scan: Scan, low: int, person: Found, persons: Sequence[Found]) -> bool:
    """Whether a person is named where the subject of a sentence stands: before any verb."""
    first = person.around[0]
    if between(persons, low, person.first):
        return False
    verbs = scan.lexicon.bit("say_finite")
    if any(scan.match("say_finite", i) for i in scan.between(verbs, low, person.first)):
        return False
    before = first
    while before > low and scan.match("say_determiners", before - 1):
        before -= 1
    return not preceded(scan, "say_prepositions", before) and not infinitive(scan, before - 1, low)


def sentences_back(scan: Scan, at: int) -> Iterator[tuple[int, int]]:
    """The sentence of the token before ``at`` and those before it, as far as a pronoun reaches."""
    low, high = scan.sentence(max(0, at - 1)) if at else (0, 0)
    block = scan.block_index(at) if at < len(scan) else 0
    for _ in range(SENTENCES + 1):
        yield low, high
        if low == 0:
            return
        low, high = scan.sentence(low - 1)
        if scan.block_index(low) < block - 1:
            return
