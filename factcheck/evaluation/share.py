"""A share of labelled cases with its confidence interval."""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt
from typing import NamedTuple

Z = 1.959963984540054  # two-sided 95 %


class Share(NamedTuple):
    """``right`` cases of ``of``: a precision when ``of`` counts answers, a recall when it counts
    labels."""

    right: int
    of: int

    @property
    def value(self) -> float | None:
        """The share, 0 to 1; None when there was no case."""
        return self.right / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % score interval; all of [0, 1] when there was no case.

        It stays inside [0, 1] and is sound for the few cases and the shares near 1 met here, where
        the normal approximation is not.
        """
        if not self.of:
            return 0.0, 1.0
        p, n, zz = self.right / self.of, self.of, Z * Z
        middle = (p + zz / (2 * n)) / (1 + zz / n)
        half = Z * sqrt(p * (1 - p) / n + zz / (4 * n * n)) / (1 + zz / n)
        low = 0.0 if self.right == 0 else max(0.0, middle - half)
        high = 1.0 if self.right == self.of else min(1.0, middle + half)
        return low, high

    def text(self) -> str:
        """``0.950 [0.83, 0.99]``, or a dash when there was no case."""
        if self.value is None:
            return "-"
        low, high = self.interval
        return f"{self.value:.3f} [{low:.2f}, {high:.2f}]"

    def as_json(self) -> dict[str, float | int | None]:
        """The counts, the share and the limits of its interval."""
        low, high = self.interval
        return {
            "right": self.right,
            "of": self.of,
            "value": None if self.value is None else round(self.value, 4),
            "low": round(low, 4),
            "high": round(high, 4),
        }


def f1(precision: Share, recall: Share) -> float | None:
    """The harmonic mean of a precision and a recall; None when either had no case."""
    if precision.value is None or recall.value is None:
        return None
    both = precision.value + recall.value
    return 2 * precision.value * recall.value / both if both else 0.0


def table(headings: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Columns as wide as their widest cell: the first to the left, counts to the right."""
    cells = [[str(c) for c in headings], *([str(c) for c in row] for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(cells[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if i == 0 or "[" in cell else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    )
