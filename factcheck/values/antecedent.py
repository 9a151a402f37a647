"""Whom a pronoun means that speaks: « …, a-t-il déclaré » after a sentence about one man.

The nearest sentence before the quotation that names anybody decides, when it names one person
whom the pronoun can mean; a sentence with two leaves the speaker open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from factcheck.text import Scan
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.quotation import Quotation

SENTENCES = 3  # before that of the quotation, within its paragraph or the one before

Gender = Literal["", "f", "m"]


def with_antecedents(scan: Scan, found: Sequence[Found]) -> list[Found]:
    """The values with the speakers that pronouns stand for, where one person is meant for sure."""
    persons = [f for f in found if isinstance(f.value, PersonName)]
    told: list[Found] = []
    for one in found:
        value = one.value
        if isinstance(value, Quotation) and value.pronoun and value.speaker is None:
            name = _meant(scan, one, persons)
            if name:
                one = one._replace(value=value.model_copy(update={"speaker": name}))
        told.append(one)
    return told


def _meant(scan: Scan, quotation: Found, persons: Sequence[Found]) -> str | None:
    value = quotation.value
    assert isinstance(value, Quotation)  # noqa: S101 - the caller picked it
    wanted = _meaning(scan, "pronoun_genders", value.said_by)
    stop = quotation.around[0]
    for low, high in _sentences_back(scan, stop):
        named: dict[str, str] = {}
        for person in persons:
            if low <= person.first < min(high, stop) and _may_be(scan, person, wanted):
                name = person.value.text()
                named.setdefault(name.split()[-1], name)
        if len(named) == 1:
            return next(iter(named.values()))
        if named:
            return None
    return None


def _sentences_back(scan: Scan, at: int) -> Iterator[tuple[int, int]]:
    low, high = scan.sentence(max(0, at - 1)) if at else (0, 0)
    block = scan.block_index(at) if at < len(scan) else 0
    for _ in range(SENTENCES + 1):
        yield low, high
        if low == 0:
            return
        low, high = scan.sentence(low - 1)
        if scan.block_index(low) < block - 1:
            return


def _may_be(scan: Scan, person: Found, wanted: Gender) -> bool:
    told = _gender(scan, person)
    return not (wanted and told and wanted != told)


def _gender(scan: Scan, person: Found) -> Gender:
    """What the civility or the article of the title before a name says of the person."""
    value = person.value
    assert isinstance(value, PersonName)  # noqa: S101 - the caller picked it
    if value.civility:
        return _meaning(scan, "civility_genders", value.civility.lower().rstrip("."))
    low = scan.sentence(person.first)[0]
    for at in range(person.first - 1, max(low, person.first - 8) - 1, -1):
        if scan.words[at].surface in ";:.":
            break
        found = scan.match("article_genders", at)
        if found:
            return "f" if found.meaning == "f" else "m"
    return ""


def _meaning(scan: Scan, table: str, word: str) -> Gender:
    found = scan.lexicon.meaning(table, word)
    return "f" if found == "f" else "m" if found == "m" else ""
