"""Which body a noun alone stands for when it speaks: « le groupe », *the club*."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.values.antecedent_clause import reporter
from factcheck.values.antecedent_sentence import Said
from factcheck.values.antecedent_title import RECENT, between
from factcheck.values.part import Found

_OPENING = 6  # tokens of a sentence before a body that is its subject


def bodied(
    scan: Scan, one: Found, span: tuple[int, int], bodies: Sequence[Found], last: Said | None
) -> str | None:
    """The whole name of the body that a noun takes up, where the text leaves one to choose.

    The only one named so far in the paragraph, or in the one before; among several the one whose
    name has the noun (« le syndicat » of a « Syndicat des … »), who told the sentence before or
    spoke last, or the subject of the nearest sentence that names any.
    """
    article = scan.match("say_definite", span[0])
    at = span[0] + article.length if article else span[1]
    noun = scan.match("say_generic_bodies", at) if at < span[1] else None
    if noun is None:
        return None
    owned = scan.match("say_of", at + noun.length)  # « la filiale de X »
    if at + noun.length != span[1] and not owned:
        return None
    low = scan.block(one.first)[0]
    before = scan.block(low - 1)[0] if low else 0
    near = (between(bodies, low, one.first) or between(bodies, before, low))[-RECENT:]
    near = [b for b in near if not span[0] <= b.first < span[1]]
    near = [b for b in near if not _addressed(scan, b)] or near
    names = dict.fromkeys(b.value.text() for b in near)
    if len(names) == 1:
        return next(iter(names))
    if owned or not near:
        return None
    word = scan.keys[span[1] - 1]
    alike = dict.fromkeys(b.value.text() for b in near if word in scan.keys[b.first : b.stop])
    if len(alike) == 1:
        return next(iter(alike))
    low, high = scan.sentence(near[-1].first)
    teller = reporter(scan, low, high, between(near, low, high))
    if teller:
        return teller.value.text()
    if last and last.name in names and near[-1].first < last.first:
        return last.name
    return _subject(scan, near[-1].first, near)


def _addressed(scan: Scan, body: Found) -> bool:
    """Whether a body is whom or where something is told: « a indiqué X à Libération »."""
    at = body.first - 1
    if at > 0 and scan.match("say_definite", at):
        at -= 1
    return at > 0 and scan.match("say_recipients", at) is not None


def _subject(scan: Scan, at: int, near: Sequence[Found]) -> str | None:
    """The body that opens the sentence of ``at``."""
    low, high = scan.sentence(at)
    first = next(iter(between(near, low, high)), None)
    return first.value.text() if first and first.first - low <= _OPENING else None
