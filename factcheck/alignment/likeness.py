"""Whether two numbers look like one number misprinted."""

from __future__ import annotations

from factcheck.values.quantity import Quantity


def misprint(a: Quantity, b: Quantity) -> bool:
    """Same number of digits with one changed or two exchanged (163/136, 48/45, 5.6/6.5)."""
    first, second = _digits(a), _digits(b)
    if len(first) != len(second) or len(first) < 2 or first == second:
        return False
    wrong = [(x, y) for x, y in zip(first, second, strict=True) if x != y]
    return len(wrong) == 1 or (len(wrong) == 2 and wrong[0] == wrong[1][::-1])


def other_magnitude(a: Quantity, b: Quantity) -> bool:
    """Same digits, a thousand times more or less (4,1 milliards / 4,1 millions)."""
    if a.low is None or b.low is None or a.low != a.high or b.low != b.high or not a.low or not b.low:
        return False
    ratio = max(a.low, b.low) / min(a.low, b.low)
    return any(abs(ratio / power - 1) < 1e-9 for power in (1e3, 1e6, 1e9))


def same_digits(a: Quantity, b: Quantity) -> bool:
    """The same figure, whatever its unit; small round figures tell nothing."""
    return a.figure is not None and a.figure == b.figure and len(_digits(a)) >= 2


def _digits(value: Quantity) -> str:
    number = value.low if value.low is not None else value.high
    if number is None:
        return ""
    text = f"{number:.10g}" if abs(number) < 1e10 else f"{number:.0f}"
    return text.replace(".", "").rstrip("0") if "e" not in text else ""
