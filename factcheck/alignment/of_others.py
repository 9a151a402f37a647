"""Figures of a body that count fewer or more than its headline does: those who are left, and all
since a day long gone."""

from __future__ import annotations

from datetime import timedelta

from factcheck.alignment.bracket_rows import row
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import preceded_by
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.date import Dated

MONTH = timedelta(days=30)  # from publication to the start of a run that a headline does not tell


def of_others(view: View, title: Figure, body: Figure) -> bool:
    """Whether a figure of the body is of fewer or more than the headline's."""
    if row(view, body) and not row(view, title):
        return True
    return left(view, title, body) or (_of_a_run(view, body) and not _of_a_run(view, title))


def left(view: View, title: Figure, body: Figure) -> bool:
    """Whether the body counts those who are left: "l'un des huit fugitifs", "les sept fugitifs"."""
    one = title.concept == body.concept and preceded_by(view, title, "one_of")
    return bool(one) and body.value.figure == (title.value.figure or 0) - 1


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
