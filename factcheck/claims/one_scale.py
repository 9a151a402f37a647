"""Later items of a list that leave the scale word out: "9 millions pour A, 6 pour B et 2 …"."""

from __future__ import annotations

from factcheck.values.quantity import Quantity

SCALES = (10**3, 10**6, 10**9, 10**12)
LEAST = 0.5  # of its total that a list must make to be told in the scale of its first item


def in_one_scale(total: Quantity, values: list[Quantity]) -> list[Quantity]:
    """The values, the bare ones in the scale word of the first, where that makes up the total.

    A figure below the scale beside millions is either counted in millions or no part of the list.
    """
    first, *rest = values
    later = [v for v in rest if not _has_scale(v)]
    scaled = _has_scale(first) and (total.low or 0) > 0
    if not (scaled and later) or any((v.high or 0) >= SCALES[0] for v in later):
        return values
    scale = next((s for s in SCALES if s <= (first.low or 0) and s >= first.step), 0)
    raised = [first, *(v if _has_scale(v) else _raised(v, scale) for v in rest)]
    share = sum(v.low or 0 for v in raised) / (total.low or 1)
    return raised if scale and LEAST < share < 1 / LEAST else values


def _has_scale(value: Quantity) -> bool:
    """ "9 millions", "£3.1bn": not "9 000", which is written out."""
    return value.step >= SCALES[0]


def _raised(value: Quantity, scale: int) -> Quantity:
    low, high = (value.low or 0) * scale, (value.high or 0) * scale
    return value.model_copy(update={"low": low, "high": high, "step": value.step * scale})
