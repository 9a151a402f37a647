"""Figures of a body that count fewer or more than its headline does: those who are left, and all
since a day long gone."""

from __future__ import annotations

from datetime import timedelta

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import preceded_by
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.date import Dated

OPENED = 6  # characters between a bracket and the figure that it opens with
MONTH = timedelta(days=30)  # from publication to the start of a run that a headline does not tell


def of_others(view: View, title: Figure, body: Figure) -> bool:
    """Whether a figure of the body is of fewer or more than the headline's."""
    if _of_a_row(view, body) and not _of_a_row(view, title):
        return True
    return left(view, title, body) or (_of_a_run(view, body) and not _of_a_run(view, title))


def left(view: View, title: Figure, body: Figure) -> bool:
    """Whether the body counts those who are left: "l'un des huit fugitifs", "les sept fugitifs"."""
    one = title.concept == body.concept and preceded_by(view, title, "one_of")
    return bool(one) and body.value.figure == (title.value.figure or 0) - 1


def _of_a_row(view: View, claim: Figure) -> bool:
    """Whether a figure stands in brackets behind one of several things, each with its own: « 91 %
    au lycée (-0,4 point), 82 % au collège (+0,3 point) »."""
    text = view.documents[claim.document].text
    if not _in_brackets(text, claim):
        return False
    return any(
        isinstance(c, Figure)
        and c.kind == claim.kind
        and c.value.unit == claim.value.unit
        and _in_brackets(text, c)
        for c in view.beside(claim)
    )


def _in_brackets(text: str, claim: Figure) -> bool:
    """Whether a bracket opens right before a figure, but for a sign or a little word."""
    low = max(claim.sentence[0], claim.start - OPENED)
    return "(" in text[low : claim.start] and ")" not in text[low : claim.start]


def _of_a_run(view: View, claim: Figure) -> bool:
    """Whether a sentence sums up all since a day that is no news: « trois morts depuis mai »."""
    published = view.documents[claim.document].published
    return published is not None and any(
        isinstance(c, Dated)
        and c.value.bound == "since"
        and c.value.low is not None
        and published - c.value.low > MONTH
        for c in view.beside(claim)
    )
