"""Whether two articles give the magnitude of one quake, the one that both are about."""

from __future__ import annotations

from datetime import timedelta

from factcheck.alignment import wording
from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.magnitudes import MAIN, OTHER

ONE_QUAKE = 3.2  # log-odds that the one magnitude of each article is of one quake
NEWS = timedelta(days=3)  # between the articles, and before each, in which a quake is news
LEAD = 400  # characters in which an article tells its news


def quake(_: View, claim: Claim) -> bool:
    """Whether a figure is a magnitude."""
    return isinstance(claim, Figure) and claim.concept in (MAIN, OTHER)


def two_quakes(_: View, a: Claim, b: Claim) -> bool:
    """Whether one figure is a magnitude, and the other none or that of another quake."""
    concepts = {c.concept for c in (a, b) if isinstance(c, Figure)}
    return bool(concepts & {MAIN, OTHER}) and concepts != {MAIN}


def one_quake(view: View, a: Figure, b: Figure, reasons: list[str]) -> float:
    """Log-odds that two magnitudes are of one quake; institutes that differ measure twice."""
    if a.concept != MAIN or b.concept != MAIN:
        return 0.0
    days = [view.documents[c.document].published for c in (a, b)]
    near = days[0] and days[1] and abs(days[0] - days[1]) <= NEWS
    two_voices = a.attribution and b.attribution and a.attribution != b.attribution
    if not near or two_voices or not all(_of_the_news(view, c) for c in (a, b)):
        return 0.0
    reasons.append(wording.ONLY_ONE)
    return ONE_QUAKE


def _of_the_news(view: View, claim: Figure) -> bool:
    """Whether a magnitude is the only one of its article, told as its news."""
    told = view.told(claim.document, "count")
    if any(
        isinstance(c, Figure)
        and c.concept == MAIN
        and c.value != claim.value
        and c.modality not in APART
        for c in told
    ):
        return False
    document = view.documents[claim.document]
    day = claim.when.low if claim.when else None
    recent = day and document.published and timedelta() <= document.published - day <= NEWS
    opening = min(c.start for c in view.of_kind(Claim, claim.document))
    return bool(recent) or claim.block == "title" or claim.start - opening <= LEAD
