"""Which body a noun alone stands for when it speaks: « le groupe », *the club*."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.values.antecedent_title import RECENT, between
from factcheck.values.part import Found

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


def _subject(scan: Scan, at: int, near: Sequence[Found]) -> str | None:
    """The body that opens the sentence of ``at``."""
    low, high = scan.sentence(at)
    first = next(iter(between(near, low, high)), None)
    return first.value.text() if first and first.first - low <= _OPENING else None
