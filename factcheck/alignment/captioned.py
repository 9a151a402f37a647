"""Days told below a picture: that of the picture, which may be any day of the story."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim


def of_a_picture(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two dates stands in a caption and the other in the article itself."""
    return a.kind == "date" and _captioned(view, a) != _captioned(view, b)


def _captioned(view: View, claim: Claim) -> bool:
    blocks = view.documents[claim.document].blocks
    return any(b.kind == "caption" and b.start <= claim.start < b.end for b in blocks)
