"""Drafts from a change that its figures do not make: what ratio-mismatch says of growth."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.proportions import FRACTION_SLACK, percent
from factcheck.claims.kinds.change import Change
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.values.quantity import Quantity

FACTOR_SLACK = 0.15  # as a share, by which "doubled" may miss


def change_drafts(claim: Change) -> Iterator[Draft]:
    """A change that its figures do not make, whichever of them it is taken of."""
    (a, b), (c, d) = (v.interval() for v in _alike(claim.before, claim.after))
    stated = claim.change.low or 0
    if not (a and b and c and d) or claim.before.unit not in ("", claim.after.unit):
        return
    if claim.factor:
        least, most = c / b, d / a
        right = least * (1 - FACTOR_SLACK) <= stated <= most * (1 + FACTOR_SLACK)
        real: str = say("{times} times as much", times=f"{(c + d) / (a + b):.2g}")
    else:
        share = percent(claim.change)
        slack = FRACTION_SLACK if claim.change.fraction else claim.change.step
        least, most = 100 * (c / b - 1), 100 * (d / a - 1)
        other = 100 * (1 - (a + b) / (c + d))  # taken of the figure after
        right = any(
            least - slack <= s <= most + slack or abs(other - s) <= slack / 2
            for s in (share, -share)
        )
        real = f"{100 * ((c + d) / (a + b) - 1):+.1f} %"
    if right:
        return
    told, before, after = claim.evidence
    yield Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("from {before} to {after} is {real}, not {told}", before=claim.before.text(),
                    after=claim.after.text(), real=real, told=told.quote),
        sides=(
            Side(claim.document, told.start, told.end, claim.change.text(), say("the change it states")),
            Side(claim.document, before.start, before.end, claim.before.text(), say("before")),
            Side(claim.document, after.start, after.end, claim.after.text(), say("after")),
        ),
        explanation=say("{after} / {before}: {real}; it says {told}.", before=claim.before.text(),
                        after=claim.after.text(), real=real, told=told.quote),
        strength=0.85,
        reconciled_by=say("both can be true if the change is of another base or another time"),
        repairs=(real, say("the figures that give {told}", told=told.quote)),
    )  # fmt: skip


def _alike(before: Quantity, after: Quantity) -> tuple[Quantity, Quantity]:
    """Two prices in the finer step of both: beside "2,50 euros" a fare of "2 euros" is no rounded
    one.
    """
    step = min(before.step, after.step)
    if step >= 1 or after.kind != "money":
        return before, after
    return before.model_copy(update={"step": step}), after.model_copy(update={"step": step})
