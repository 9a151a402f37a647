"""Days told below a picture: that of the picture, which may be any day of the story."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim


def of_a_picture(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two dates stands in a caption and the other in the article itself."""
    return captioned(view, a) != captioned(view, b)


def captioned(view: View, claim: Claim) -> bool:
    """Whether a date stands in a caption."""
    if claim.kind != "date":
        return False
    blocks = view.documents[claim.document].blocks
    return any(b.kind == "caption" and b.start <= claim.start < b.end for b in blocks)
