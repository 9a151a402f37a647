"""Which body or office holder without a name a pronoun stands for: « La mairie … écrit-elle »."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.organisation import Organisation
from factcheck.values.part import Found
from factcheck.values.person_gender import Gender, meaning
from factcheck.values.role import Role

_OPENING = 12  # tokens of a sentence before its subject: « Contactée mardi, la mairie … »
_NOUNS = ("organisation_nouns", "organisation_introducers", "say_bodies")


class Group(NamedTuple):
    """A noun group with its article: where it stands, what the text calls it."""

    span: tuple[int, int]
    name: str
    gender: Gender
    office: bool  # an office holder, whom the text may name elsewhere


def unnamed(found: Sequence[Found]) -> list[Found]:
    """The bodies, and the titles whose holder the sentence does not name."""
    return [
        one
        for one in found
        if isinstance(one.value, Organisation)
        or (isinstance(one.value, Role) and not one.value.holder and one.value.office != "kin")
    ]


def subject_group(scan: Scan, low: int, high: int, others: Sequence[Found]) -> Group | None:
    """The group that opens a sentence, or what stands after its first comma."""
    at = low
    while at < high and not scan.bits[at] & LETTERS:
        at += 1
    group = _group_at(scan, at, high, others)
    if group:
        return group
    comma = next((i for i in range(at, min(high, at + _OPENING)) if scan.keys[i] == ","), high)
    return _group_at(scan, comma + 1, high, others)


def groups(scan: Scan, low: int, high: int, others: Sequence[Found]) -> Iterator[Group]:
    """The groups with an article in tokens ``[low, high)``, in order."""
    for one in _in(others, low, high):
        noun = one.first - 1
        for article in (noun, noun - 1):
            if article >= low and scan.match("say_definite", article):
                group = _group_at(scan, article, high, others)
                if group:
                    yield group
                break


def _group_at(scan: Scan, at: int, high: int, others: Sequence[Found]) -> Group | None:
    if at >= high:
        return None
    article = scan.match("say_definite", at)
    start = at + (article.length if article else 0)
    if start >= high or not article or scan.match("say_pointing", at):
        return None
    gender = meaning(scan, "article_genders", scan.keys[at])
    noun = max((m.length for t in _NOUNS if (m := scan.match(t, start))), default=0)
    named = start + noun
    while noun and named < high and scan.bits[named] & scan.lexicon.bit("demonyms", "natives"):
        named += 1  # « le géant chinois X »
    for one in _in(others, start, named + 1):
        if one.stop > high:
            continue
        if isinstance(one.value, Role):
            if one.first != start:
                continue
            return Group((at, one.stop), scan.quote(at, one.stop), gender, office=True)
        if one.first in (start, named):
            return Group((at, one.stop), one.value.text(), gender, office=False)
    if not noun:
        return None
    stop = start + noun
    while stop < high and scan.bits[stop] & CAPITAL:
        stop += 1
    return Group((at, stop), scan.quote(at, stop), gender, office=False)


def _in(found: Sequence[Found], low: int, high: int) -> Sequence[Found]:
    return found[
        bisect_left(found, low, key=lambda f: f.first) : bisect_left(
            found, high, key=lambda f: f.first
        )
    ]
