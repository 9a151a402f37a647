"""A headline whose number sounds like that of its body: « trente », « treize »."""

from __future__ import annotations

from factcheck.alignment.likeness import sound_alike
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import preceded_by
from factcheck.claims.claim import Figure

ALIKE = 0.15  # of the words of the headline's clause that the body's sentence must have


def heard(view: View, title: Figure, body: Figure) -> bool:
    """ "Trente randonneurs bloqués", "les treize randonneurs": all of what both count."""
    if title.kind != "count" or not sound_alike(title.value, body.value):
        return False
    near = view.overlap(title.near, body.context) >= ALIKE
    return (near or title.concept == body.concept) and preceded_by(view, body, "definite")
