"""Whether a figure of an article is told as of now, or of a past time that is named."""

from __future__ import annotations

from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import BESIDE, said
from factcheck.claims.claim import Figure

YEAR = 300  # days before publication from which a dated figure is history


def dated_past(claim: Figure) -> bool:
    """Whether a figure is told as of a past time that is named: "4 150 permits in 2019"."""
    return claim.modality == "historical" and claim.when is not None


def of_one_time(title: Figure, other: Figure) -> bool:
    """Whether a figure is told as its headline's is: as one of now, or of the same past time."""
    if title.modality not in APART:
        return other.modality not in APART
    return other.when is not None and title.when is not None and other.when.edtf == title.when.edtf


def of_the_past(view: View, claim: Figure) -> bool:
    """Whether the clause dates its figure to another year than the article's."""
    published = view.documents[claim.document].published
    if claim.when is None or claim.when.high is None or published is None:
        return False
    # "they numbered 613,000 in 2019, and are now 1.34 million"
    start = max(claim.sentence[0], claim.start - BESIDE)
    if said(view, claim, start, claim.start, "nowadays"):
        return False
    return (published - claim.when.high).days > YEAR
