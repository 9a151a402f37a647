"""Tolls of one day of which an article says that they grew or were put right since.

"Le bilan est passé à neuf morts" tells of an hour at which eight were known: an article of that
morning is not contradicted by it.
"""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import concepts, meanings

ALL = "all"  # of the words for a toll that grew: those that say so wherever they stand


def told_as_grown(view: View, a: Figure, b: Figure) -> bool:
    """Whether the article of the higher of two tolls says that its toll grew, or any article of the
    story that tolls were revised."""
    if a.concept != b.concept or a.concept not in concepts()["tolls"]:
        return False
    first, second = a.value.figure, b.value.figure
    if first is None or second is None or first == second:
        return False
    if _grew(view, a if first > second else b):
        return True
    return any(
        _told(view, claim, "revised_totals") and view.related(*sorted((name, beside)))
        for name in view.documents
        for claim in view.told(name, "count")
        if isinstance(claim, Figure) and claim.concept in concepts()["tolls"]
        for beside in (a.document, b.document)
    )


def _grew(view: View, claim: Figure) -> bool:
    """Whether an article tells a toll, wherever it does, as one that grew to be so, or says that
    the toll grew, or that one of the injured died."""
    document = view.documents[claim.document]
    if ALL in meanings(document.text, document.language, "grown_totals"):
        return True
    return any(
        isinstance(other, Figure)
        and other.concept == claim.concept
        and other.value.figure == claim.value.figure
        and _told(view, other, "grown_totals")
        for other in view.told(claim.document, claim.kind)
    )


def _told(view: View, claim: Claim, table: str) -> bool:
    document = view.documents[claim.document]
    return bool(meanings(document.text[slice(*claim.sentence)], document.language, table))
