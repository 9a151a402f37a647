"""Whose time a race is run in: that of the second is not that of who won years ago."""

from __future__ import annotations

import re

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim

CLOCKED = re.compile(r"\d\s?(?::|h|min|mn|m|'|’|′)\s?\d")  # "2:14:02", « 2 h 14 min 2 s »
NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){1,2}(?=,| [a-zà-ÿ])")  # opens a sentence


def of_another_runner(view: View, a: Claim, b: Claim) -> bool:
    """Whether two times of a race are told of two people, each named last before the time."""
    if not (clocked(a) and clocked(b)):
        return False
    first, second = ({*_runner(view, c).lower().split()} for c in (a, b))
    return bool(first and second) and first.isdisjoint(second)


def clocked(claim: Claim) -> bool:
    """Whether a length of time is told as the clock of a race shows it."""
    return claim.kind == "duration" and bool(CLOCKED.search(claim.quote))


def _runner(view: View, claim: Claim) -> str:
    """The person named last before a time within its sentence, or the name that only its capitals
    show where it opens the sentence; "" when nobody is."""
    before = [c for c in view.beside(claim) if c.kind == "name" and c.end <= claim.start]
    last = max(before, key=lambda c: c.start, default=None)
    if last is not None:
        return view.people.of(claim.document, last.quote) or ""
    opened = NAME.match(view.documents[claim.document].text, claim.sentence[0], claim.start)
    return opened[0] if opened else ""
