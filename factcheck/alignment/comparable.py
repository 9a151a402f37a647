"""Whether two claims answer one question: decided before their values are looked at.

Hard separators come first and say why; what is left gets a score from shared words. The weights
were set on the project's own labelled clusters (docs/comparability.md has the table).
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.values.compare_when import compare_when

APART = frozenset(("denied", "corrected", "hypothetical", "historical"))

WEIGHTS = {"clause": 0.4, "sentence": 0.2, "concept": 0.25, "modifiers": 0.1, "names": 0.1}


class Comparability(NamedTuple):
    """A score (0 to 1) with its reasons, or the reason why the two are never compared."""

    score: float
    reasons: tuple[str, ...]
    apart: str = ""


def comparable(view: View, a: Claim, b: Claim) -> Comparability:
    """Symmetric: the order of the two claims changes nothing."""
    reason = _separator(a, b)
    if reason:
        return Comparability(0.0, (), reason)
    score = 0.0
    reasons = []
    for name, share in _shares(view, a, b):
        if share > 0:
            score += WEIGHTS[name] * share
            reasons.append(f"{name} {share:.0%}")
    return Comparability(min(1.0, score), tuple(reasons))


def _shares(view: View, a: Claim, b: Claim) -> list[tuple[str, float]]:
    shares = [
        ("clause", view.overlap(a.near, b.near)),
        ("sentence", view.overlap(a.context, b.context)),
        ("names", 1.0 if set(a.names) & set(b.names) else 0.0),
    ]
    if isinstance(a, Figure) and isinstance(b, Figure):
        shares += [
            ("concept", 1.0 if a.concept and a.concept == b.concept else 0.0),
            ("modifiers", view.overlap(a.modifiers, b.modifiers)),
        ]
    return shares


def _separator(a: Claim, b: Claim) -> str:
    if a.modality != b.modality and (a.modality in APART or b.modality in APART):
        return f"one is {a.modality if a.modality in APART else b.modality}"
    if isinstance(a, Figure) and isinstance(b, Figure):
        if a.concept != b.concept and a.concept and b.concept:
            return "another thing counted"
        if a.role != b.role:
            return "another role of the number"
    if another_time(a, b):
        return "another time"
    return ""


def another_time(a: Claim, b: Claim) -> bool:
    """Whether both say when, and the times have nothing in common."""
    if a.when is None or b.when is None:
        return False
    return compare_when(a.when, b.when).verdict == "conflict"
