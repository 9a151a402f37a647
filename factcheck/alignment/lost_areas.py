"""What was lost of a building or an estate, beside the only area that the article gives of it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import by_document, followed_by, preceded_by, words
from factcheck.claims.kinds.measure import Measure
from factcheck.values.conversion import SCALES

AFTER = 2  # tokens after an area in which "destroyed" stands


def lost_areas(view: View) -> Iterator[tuple[Measure, Measure]]:
    """Each "the 5 000 m² destroyed" with the area of the facility told before, where the article
    has no third area in that unit."""
    for stated in by_document(view.of_kind(Measure)).values():
        areas = [c for c in stated if _area(c) and c.modality not in APART]
        lost = [c for c in areas if _lost(view, c)]
        for part in lost:
            others = [c for c in areas if c.value.unit == part.value.unit and c.value != part.value]
            whole = others[0] if len({c.value for c in others}) == 1 else None
            before = whole is not None and whole.sentence < part.sentence
            if whole is not None and before and _of_facility(view, whole) and not part.names:
                yield part, whole


def _area(claim: Measure) -> bool:
    scale = SCALES.get(claim.value.unit)
    exact = claim.value.approximation == "exact" and claim.value.figure is not None
    return exact and scale is not None and scale.dimension == "area"


def _lost(view: View, claim: Measure) -> bool:
    """ "The 5 000 m² destroyed", and "les 5 000 m² partis en fumée"."""
    return preceded_by(view, claim, "definite") and followed_by(view, claim, "lost_parts", AFTER)


def _of_facility(view: View, claim: Measure) -> bool:
    told = words(view, claim.document, claim.sentence[0], claim.start)
    return any(told.match(t, i) for t in ("facilities", "estates") for i in range(len(told.keys)))
