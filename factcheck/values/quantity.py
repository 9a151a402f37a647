"""A quantity: a number with its unit, as a range with the precision in which it was written.

"2 862" is a point; "1,2 million" is 1.15 to 1.25 million; "près de 2 900" lies below 2 900 and not
far from it; "plus de 2 000" is open above. Bounds and their direction are never normalised away.
"""

from __future__ import annotations

import math
from typing import Any, Literal

from factcheck.messages import say
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.conversion import convertible, to_base
from factcheck.values.part import Value

Approximation = Literal[
    "exact", "about", "almost", "at_least", "at_most", "over", "under", "between"
]
Written = Literal["digits", "words", "mixed"]
QuantityKind = Literal["number", "ordinal", "percent", "age", "money", "measure", "duration"]

# What copy calls "about" is printed as a tenth around the figure; held against another figure it
# is given half as much again, since a desk does not query "une centaine" for 113.
OR = "|"  # between the currencies that a word may stand for ("shillings" of four countries)
UNKNOWN = "¤"  # what is shown for them
PRINTED_MARGIN, COMPARED_MARGIN = 0.10, 0.15
# Who writes "about 48 700" has counted to the hundred: by the significant digits from three on.
CLOSE_MARGINS = {3: 0.015, 4: 0.005}
# Who writes "some 71 projects" has a list of 71: nobody rounds to that. Below, "about 12" is said.
LISTED_MARGIN, LISTED, HUNDRED, FIVE = 0.05, 20, 100, 5
# "More than 400" is true of 4,100 and yet nobody writes it: an order of magnitude is a slip.
SOFT_BOUND = 10
# A fraction in words ("a third") says no more than this many hundredths either way.
FEWEST_ZEROS = 2  # at the end of a figure that stands for what rounds to it
ROUNDED = 0.02  # of a figure that rounding it may hide
FINE = 0.01  # of a figure: a step so small that some papers cut where others round
FRACTION_MARGIN = 0.02
_INFINITY = math.inf


class Quantity(Value):
    """How many, how much, which in order, or how long.

    ``low`` and ``high`` are what is written, before any rounding interval: equal for one figure,
    the two ends of a range, None for the open side of a bound. ``unit`` is a unit code (``km``,
    ``year``), an ISO 4217 currency, ``%``, ``pp`` (percentage points) or empty for a count.
    ``step`` is what one unit of the last written digit is worth: 1 for "2 862", 100 000 for
    "1,2 million".
    """

    low: int | float | None
    high: int | float | None
    unit: str = ""
    step: float = 1
    approximation: Approximation = "exact"
    written: Written = "digits"
    kind: QuantityKind = "number"

    @property
    def figure(self) -> int | float | None:
        """The one figure written, or None for a range."""
        if self.low is None or self.high is None:
            return self.low if self.high is None else self.high
        return self.low if self.low == self.high else None

    @property
    def open_ended(self) -> bool:
        """Whether one bound is all that is told: "plus de 400"."""
        return self.low is None or self.high is None

    @property
    def roundness(self) -> int:
        """How many zeros end the figure: 2 for 4 300, 0 for 2 862 and for a range."""
        figure = self.figure
        if figure is None or figure != int(figure) or figure == 0:
            return 0
        digits = str(abs(int(figure)))
        return len(digits) - len(digits.rstrip("0"))

    @property
    def fraction(self) -> bool:
        """Whether it is a bare share of one, such as "un tiers"."""
        figure = self.figure
        return not self.unit and figure is not None and 0 < figure < 1

    def normal(self) -> dict[str, Any]:
        """``low`` and ``high`` (None when open), with the currency or the unit of its kind."""
        low, high = self.printed()
        form: dict[str, Any] = {"low": low, "high": high}
        if self.kind == "money":
            form["currency"] = self.unit
        elif self.kind in ("measure", "duration"):
            form["unit"] = self.unit
        elif self.unit == "pp":
            form["points"] = True
        return form

    def printed(self) -> tuple[int | float | None, int | float | None]:
        """The bounds as the normal form prints them: "environ 300" is 270 to 330."""
        low, high = self.low, self.high
        if low is None or high is None:
            return low, high
        if self.approximation == "about":
            low, high = low - abs(low) * PRINTED_MARGIN, high + abs(high) * PRINTED_MARGIN
        elif self.approximation == "almost":
            low, high = _short_of(low, high, PRINTED_MARGIN)
        if self.fraction and self.approximation == "exact":
            return math.floor(low * 1e4 + 1e-6) / 1e4, math.ceil(high * 1e4 - 1e-6) / 1e4
        return tidy(low), tidy(high)

    def text(self) -> str:
        """``2862``, ``~2900``, ``>2000``, ``5600000000 USD``, ``10–15 km``."""
        sign = {"about": "~", "almost": "<~", "over": ">", "under": "<", "at_least": "≥",
                "at_most": "≤"}.get(self.approximation, "")  # fmt: skip
        ends = [_short(end) for end in (self.low, self.high) if end is not None]
        figure = ends[0] if self.low == self.high else "–".join(ends)
        return f"{sign}{figure} {UNKNOWN if OR in self.unit else self.unit}".rstrip()

    def interval(self) -> tuple[float, float]:
        """The values the writing allows, as (low, high); infinite where it is open.

        A count in full digits is a point. What is measured, and what is written with a scale
        word, stands for all that rounds to it.
        """
        half = self.half_step()
        low = -_INFINITY if self.low is None else self.low - half
        high = _INFINITY if self.high is None else self.high + half
        if self.approximation == "about":
            low, high = low - abs(low) * self._margin(), high + abs(high) * self._margin()
        elif self.approximation == "almost":
            low, high = _short_of(low, high, self._margin())
        elif self.approximation == "over" and self.low is not None and self.low > 0:
            high = self.low * SOFT_BOUND
        elif self.approximation == "under" and self.high is not None and self.high > 0:
            low = self.high / SOFT_BOUND
        return low, high

    def _margin(self) -> float:
        """The share of the figure that "about" leaves open when it is held against another."""
        figure = self.figure
        if not figure:
            return COMPARED_MARGIN
        if not self.unit and LISTED < abs(figure) < HUNDRED and figure % FIVE:
            return LISTED_MARGIN
        told = len(f"{abs(figure):.12g}".replace(".", "").strip("0"))
        return CLOSE_MARGINS.get(min(told, max(CLOSE_MARGINS)), COMPARED_MARGIN)

    def half_step(self) -> float:
        """Half of what the last written digit is worth; 0 for a count in full digits."""
        if self.fraction:
            return FRACTION_MARGIN if self.written == "words" else self.step / 2
        if self.kind in ("age", "ordinal") or (not self.unit and self.step == 1):
            return 0
        return self.step / 2

    def coarse(self) -> Quantity:
        """The same with the precision its trailing zeros suggest, at most a tenth of it.

        "35 000 pieds" beside a figure in metres was rounded before it was converted.
        """
        figure = self.figure
        if figure is None:
            return self
        step = max(self.step, min(10.0**self.roundness, abs(figure) / 10))
        return self.model_copy(update={"step": step})


def _short_of(low: float, high: float, margin: float) -> tuple[float, float]:
    """The range that "almost" allows: the figure and what falls a little short of it, towards 0."""
    return (low - low * margin, high) if low >= 0 else (low, high - high * margin)


def tidy(value: float) -> int | float:
    """A number without floating-point dust; an integer when it is one."""
    if isinstance(value, int):
        return value
    rounded = float(f"{value:.10g}")
    return int(rounded) if rounded == int(rounded) else rounded


def _short(value: float) -> str:
    value = tidy(value)
    return f"{value:.10g}" if isinstance(value, float) and abs(value) < 10**15 else str(value)


def same_unit(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities are in one unit, or may be: shillings of some country and KES."""
    if a.unit == b.unit:
        return True
    return OR in a.unit + b.unit and not {*a.unit.split(OR)}.isdisjoint(b.unit.split(OR))


def compare_quantities(a: Quantity, b: Quantity) -> Comparison:
    """Whether two quantities can both be true of one thing at one time.

    Symmetric, and ``agree`` for a quantity and itself. ``compatible`` says how: "rounded",
    "approximate", "bound" or "converted". Two figures of one precision conflict when they differ
    at all; others conflict when what they allow does not overlap.
    """
    how = ""
    if a.unit != b.unit and same_unit(a, b):
        b = b.model_copy(update={"unit": a.unit})
    if a.unit != b.unit:
        if "%" in (a.unit, b.unit) and (a.fraction or b.fraction):
            a, b = _as_percent(a), _as_percent(b)
        elif convertible(a.unit, b.unit):
            a, b, how = a.coarse(), b.coarse(), "converted"
        if not how and a.unit != b.unit:
            return Comparison("not_comparable", _why_apart(a, b))
    if not how:
        if (a.low, a.high, a.approximation) == (b.low, b.high, b.approximation):
            return AGREE
        if a.approximation == b.approximation == "exact" and a.step == b.step:
            if a.low == b.low and a.high == b.high:
                return AGREE
            if _rounds_to(a, b) or _rounds_to(b, a):
                return Comparison("compatible", "rounded")
            return Comparison("conflict", "same precision, another value")
    one, other = a.interval(), b.interval()
    if how:
        one, other = _based(one, a.unit), _based(other, b.unit)
    if not _overlap(one, other):
        if not how and (_cut(a, b) or _cut(b, a)):
            return Comparison("compatible", "rounded")
        return Comparison("conflict", how or "no overlap")
    return Comparison("compatible", how or _how({a.approximation, b.approximation}))


def _rounds_to(long: Quantity, short: Quantity) -> bool:
    """Whether one whole figure is the other to the nearest hundred or thousand: 52 300, 52 000."""
    exact, whole = long.figure, short.figure
    if not isinstance(exact, int) or not isinstance(whole, int) or short.written == "words":
        return False
    digits = str(abs(whole))
    zeros = len(digits) - len(digits.rstrip("0"))
    near = abs(exact - whole) <= ROUNDED * abs(whole)
    return zeros >= FEWEST_ZEROS and near and 2 * abs(exact - whole) <= 10**zeros


def _cut(long: Quantity, short: Quantity) -> bool:
    """Whether one figure is the other with its last digits left off: 81,277 and 81,27."""
    exact, whole = long.figure, short.figure
    if exact is None or whole is None or {long.approximation, short.approximation} != {"exact"}:
        return False
    fine = long.step < short.step <= FINE * abs(whole)
    return fine and 0 <= abs(exact) - abs(whole) < short.step and exact * whole > 0


def _how(approximations: set[str]) -> str:
    if approximations & {"at_least", "at_most", "over", "under"}:
        return "bound"
    return "rounded" if approximations == {"exact"} else "approximate"


def _why_apart(a: Quantity, b: Quantity) -> str:
    if a.kind == b.kind == "money":
        return say("another currency")
    return say("another unit")


def _as_percent(q: Quantity) -> Quantity:
    if not q.fraction:
        return q
    low = None if q.low is None else q.low * 100
    high = None if q.high is None else q.high * 100
    step = FRACTION_MARGIN * 200 if q.written == "words" else q.step * 100
    return q.model_copy(
        update={"low": low, "high": high, "step": step, "unit": "%", "kind": "percent"}
    )


def _based(interval: tuple[float, float], unit: str) -> tuple[float, float]:
    low, high = interval
    return to_base(low, unit), to_base(high, unit)


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two closed intervals meet; a common end alone counts only for a point.

    52.4 and 52.5 both stand for what rounds to them, and nothing rounds to both.
    """
    low, high = max(one[0], other[0]), min(one[1], other[1])
    dust = 1e-9 * max(abs(x) for x in (low, high, 1.0) if math.isfinite(x))
    if high - low > dust:
        return True
    return high - low >= -dust and (_is_point(one) or _is_point(other) or _open(one, other))


def _is_point(interval: tuple[float, float]) -> bool:
    return interval[1] - interval[0] <= 1e-12 * max(1.0, abs(interval[0]))


def _open(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return any(math.isinf(end) for end in (*one, *other))
