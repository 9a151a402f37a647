"""Whom a noun alone stands for when it speaks: « le groupe », *the club*, « le Letton »."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.values.antecedent_title import RECENT, agree, between
from factcheck.values.name_data import small_words
from factcheck.values.part import Found
from factcheck.values.person_gender import gender_of, meaning

_YEARS = small_words("years")
_OPENING = 3  # tokens of a sentence before a body that is its subject


def bodied(scan: Scan, one: Found, span: tuple[int, int], bodies: Sequence[Found]) -> str | None:
    """The whole name of the body that a noun alone takes up, where the text leaves one to choose.

    The only one named so far in the paragraph, or in the one before; among several the one whose
    name has the noun (« le syndicat » of a « Syndicat des … »), or the subject of the nearest
    sentence that names any.
    """
    article = scan.match("say_definite", span[0])
    at = span[0] + article.length if article else span[1]
    noun = scan.match("say_generic_bodies", at) if at < span[1] else None
    if noun is None or at + noun.length != span[1]:
        return None
    low = scan.block(one.first)[0]
    before = scan.block(low - 1)[0] if low else 0
    near = (between(bodies, low, one.first) or between(bodies, before, low))[-RECENT:]
    names = dict.fromkeys(b.value.text() for b in near)
    if len(names) == 1:
        return next(iter(names))
    word = scan.keys[span[1] - 1]
    alike = dict.fromkeys(b.value.text() for b in near if word in scan.keys[b.first : b.stop])
    if len(alike) == 1:
        return next(iter(alike))
    return _subject(scan, near[-1].first, near) if near else None


def only_person(
    scan: Scan, one: Found, span: tuple[int, int], persons: Sequence[Found]
) -> str | None:
    """The person « le Letton », « l'élue » stands for: the only one of the paragraph so far, or the
    only one left when those go of whom another land is told ("the Dane X")."""
    article = scan.match("say_definite", span[0])
    at = span[0] + article.length if article else span[1]
    noun = (scan.match("demonyms", at) or scan.match("say_anybody", at)) if at < span[1] else None
    if noun is None or not _ends(scan, at + noun.length, span[1]):
        return None
    wanted = meaning(scan, "article_genders", scan.keys[span[0]])
    land = scan.match("demonyms", at)
    low = scan.block(one.first)[0]
    named: dict[str, tuple[str, bool, bool]] = {}
    for person in between(persons, low, span[0])[-RECENT:]:
        gender, name = gender_of(scan, person), person.value.text()
        of = _land_before(scan, person.first)
        other = bool(land and of and of != land.meaning)
        known = named.get(name.split()[-1], (name, False, bool(wanted) and gender == wanted))
        if agree(gender, wanted) or name.split()[-1] in named:
            named[name.split()[-1]] = known[0], known[1] or other, known[2]
    left = [told for told in named.values() if not told[1]]
    # A woman among names of which no other is known for a woman's; most names are of men.
    women = [told for told in left if told[2]] if land and wanted == "f" else []
    sure = left if len(left) == 1 else women
    return sure[0][0] if len(sure) == 1 else None


def _ends(scan: Scan, at: int, stop: int) -> bool:
    """Whether nothing but an age follows a noun: « l'Espagnol de 22 ans »."""
    inside = scan.keys[at:stop]
    return not inside or (len(inside) == 3 and inside[1].isdecimal() and inside[2] in _YEARS)


def _land_before(scan: Scan, at: int) -> str:
    """The land of a name right behind its demonym: « l'Américain X »."""
    found = scan.match("demonyms", at - 1) if at else None
    return found.meaning if found and found.length == 1 else ""


def _subject(scan: Scan, at: int, near: Sequence[Found]) -> str | None:
    """The body that opens the sentence of ``at``."""
    low, high = scan.sentence(at)
    first = next(iter(between(near, low, high)), None)
    return first.value.text() if first and first.first - low <= _OPENING else None
