"""Figures of a headline that the text below it gives as rough: "260 lamps" over "some 260"."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure


def rounded_below(view: View, claim: Claim) -> bool:
    """Whether the text has a headline's figure only with "some" or "nearly": headlines leave the
    word out, and the figure of the text is the one to compare."""
    if not isinstance(claim, Figure) or claim.block != "title":
        return False
    if claim.value.approximation != "exact":
        return False
    below = [
        c.value.approximation
        for c in view.told(claim.document, claim.kind)
        if isinstance(c, Figure)
        and c.block != "title"
        and c.value.figure == claim.value.figure
        and c.value.unit == claim.value.unit
    ]
    return bool(below) and {*below} == {"about"}


def cut_short(title: Figure, body: Figure) -> bool:
    """Whether a headline leaves out the decimals that its article has: "45 °C" over 45,8."""
    whole, exact = title.value.figure, body.value.figure
    if whole is None or exact is None or title.value.unit != body.value.unit:
        return False
    return whole == int(exact) != exact
