"""Whether two different values look like one value misprinted.

Two numbers of a story that differ by two exchanged digits are hardly ever two facts; two that
differ by one digit are often enough, and the longer the number the more so.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from factcheck.claims.claim import Claim, Figure
from factcheck.values.conversion import SCALES, to_base
from factcheck.values.name_data import dollar_words, dollars
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

Slip = Literal[
    "",
    "exchanged digits",
    "one digit",
    "one short digit",
    "magnitude",
    "zeros",
    "day",
    "near day",
    "month",
    "year",
]

Number = int | float
MAGNITUDES = (1e3, 1e6, 1e9)
TIGHT = 1.3  # how far beyond a bound ("plus de 400") a figure still answers it
THREE = 3  # zeros from one scale word to the next
SCALED = 1e5  # from which a figure has a scale word
MISHEARD = {12: 20, 13: 30, 14: 40, 15: 50, 16: 60, 17: 70, 18: 80, 19: 90}
FAR_UNITS = 100  # times one unit of time is the other
LONG = 3  # significant digits from which one wrong digit tells much
FOUR = 1000  # from which a number has four digits
NEAR = 0.8
FAR_APART = 0.2  # of the larger figure: the smaller one counts something else
MILES = frozenset(("mi", "nmi"))


def figure_slip(a: Quantity, b: Quantity) -> Slip:
    """How one number could have become the other (163/136, 48/45, milliards/millions)."""
    if (a.unit == "%" and a.step > 1) or (b.unit == "%" and b.step > 1):
        return ""  # "un foyer sur quatre" has no digit to exchange
    return _slip(a.figure, b.figure)


# The figures of a story meet over and over, those of small counts most.
@lru_cache(maxsize=1 << 16)
def _slip(a: Number | None, b: Number | None) -> Slip:
    if _powers_apart(a, b, MAGNITUDES) or _scales_apart(a, b):
        return "magnitude"
    if _powers_apart(a, b, (10.0, 100.0)):
        return "zeros"
    short = min(len(_digits(a)), len(_digits(b)))
    first, second = _padded(_digits(a), _digits(b))
    if short < 2 or first == second or not _one_scale(a, b):
        return ""
    at = [i for i, (x, y) in enumerate(zip(first, second, strict=True)) if x != y]
    wrong = [(first[i], second[i]) for i in at]
    if len(wrong) == 2 and wrong[0] == wrong[1][::-1]:
        # 321 and 123: of 237 labelled slips none exchanges digits apart in a number so short.
        side_by_side = at[1] - at[0] == 1
        return "exchanged digits" if side_by_side or min(abs(a or 0), abs(b or 0)) >= FOUR else ""
    if len(wrong) == 1:
        return "one digit" if short >= LONG else "one short digit"
    return ""


def far_off(first: Number, second: Number, most: float) -> bool:
    """Whether one number is more than ``most`` times the other and no misprint of it: where papers
    slip the two are near, and what is further off is told of something else."""
    low, high = sorted((abs(first), abs(second)))
    return high > most * low and not _slip(first, second)


def far_apart(a: Claim, b: Claim) -> bool:
    """Whether one figure is so much smaller that it must count something else."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    first, second = abs(a.value.figure or 0), abs(b.value.figure or 0)
    return min(first, second) < FAR_APART * max(first, second)


def sound_alike(a: Quantity, b: Quantity) -> bool:
    """Thirteen and thirty, douze and vingt: what is misheard, or mistyped from words."""
    first, second = sorted(abs(q.figure or 0) for q in (a, b))
    return MISHEARD.get(int(first)) == second and first == int(first)


def _one_scale(first: Number | None, second: Number | None) -> bool:
    """Whether two figures have as many digits before the mark: 41 and 140 are no misprint."""
    if first is None or second is None:
        return False
    return len(str(int(abs(first)))) == len(str(int(abs(second))))


def _padded(first: str, second: str) -> tuple[str, str]:
    """Both with as many zeros at the end as the longer one asks for: 1300 and 1030."""
    length = max(len(first), len(second))
    return first.ljust(length, "0"), second.ljust(length, "0")


def misprint(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers differ by one digit or by two exchanged ones."""
    return figure_slip(a, b) not in ("", "magnitude", "zeros")


def date_slip(a: When, b: When) -> Slip:
    """Days of one month that differ by their tens or by exchanged digits (8/18, 12/21), or nearly
    so (12/15), one day of two months, or one date of two years."""
    if a.interval or b.interval or a.precision != b.precision:
        return ""
    if (a.year, a.month, a.day) == (b.year, b.month, b.day):
        return ""
    if a.year != b.year:
        return "year" if _one_year_misprinted(a, b) else ""
    if a.precision != "day":
        return ""
    if a.month == b.month and a.day and b.day:
        first, second = f"{a.day:02d}", f"{b.day:02d}"
        if first[1] == second[1] or first == second[::-1]:
            return "day"
        return "near day" if first[0] == second[0] else ""
    return "month" if a.day == b.day else ""


def _one_year_misprinted(a: When, b: When) -> bool:
    """One day or month of two years, or two years, that one digit or two exchanged ones part."""
    if a.year is None or b.year is None or (a.month, a.day) != (b.month, b.day):
        return False
    if a.precision not in ("day", "month", "year"):
        return False
    if a.precision == "day" and abs(a.year - b.year) == 1:
        return False  # a thing and its first anniversary
    first, second = str(a.year), str(b.year)
    wrong = [(x, y) for x, y in zip(first, second, strict=False) if x != y]
    if a.precision == "year" and first[:3] == second[:3]:
        return False  # two years of one decade are two years
    exchanged = len(wrong) == 2 and wrong[0] == wrong[1][::-1]
    return len(first) == len(second) and (len(wrong) == 1 or exchanged)


def other_magnitude(a: Quantity, b: Quantity) -> bool:
    """Same digits, a thousand times more or less (4,1 milliards / 4,1 millions)."""
    return _powers_apart(a.figure, b.figure, MAGNITUDES)


def _scales_apart(first: Number | None, second: Number | None) -> bool:
    """A digit and a zero, 60 millions and 60 milliards; 3 millions and 3 milliards tell nothing."""
    if not first or not second or min(abs(first), abs(second)) < SCALED:
        return False
    if (len(f"{abs(first):.0f}") - 1) % THREE == 0:
        return False
    ratio = max(abs(first), abs(second)) / min(abs(first), abs(second))
    return _digits(first) == _digits(second) and any(abs(ratio / m - 1) < 1e-9 for m in MAGNITUDES)


def _powers_apart(first: Number | None, second: Number | None, powers: tuple[float, ...]) -> bool:
    if not first or not second or min(len(_digits(first)), len(_digits(second))) < 2:
        return False
    ratio = max(abs(first), abs(second)) / min(abs(first), abs(second))
    return any(abs(ratio / power - 1) < 1e-9 for power in powers)


def same_digits(a: Quantity, b: Quantity) -> bool:
    """The same figure, whatever its unit; one and its powers of ten tell nothing."""
    return a.figure is not None and a.figure == b.figure and digits(a) not in ("", "1")


def large(claim: Claim) -> bool:
    """Whether a figure has three digits or more: few of them meet in one story by chance."""
    return isinstance(claim, Figure) and abs(claim.value.figure or 0) >= 100


def many_digits(claim: Claim) -> bool:
    """Whether a figure has three significant digits: 530 000 has two."""
    return isinstance(claim, Figure) and len(digits(claim.value)) >= LONG


def near_in_size(a: Claim, b: Claim) -> bool:
    """Whether the smaller of two figures is four fifths of the larger one or more."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    first, second = abs(a.value.figure or 0), abs(b.value.figure or 0)
    return min(first, second) >= max(first, second) * NEAR


def tight(a: Figure, b: Figure) -> bool:
    """ "Au moins 47" answers 49; of 74 it says nothing that a desk would call agreement."""
    first, second = a.value.figure, b.value.figure
    if not first or not second:
        return True
    return max(first, second) <= TIGHT * min(first, second)


def digits(value: Quantity) -> str:
    """The significant digits of a figure: ``"42"`` for 420 000, ``"185"`` for 1,85."""
    return _digits(value.figure)


@lru_cache(maxsize=1 << 14)
def _digits(number: Number | None) -> str:
    if number is None:
        return ""
    text = f"{abs(number):.12g}"
    if "e" in text:
        text = f"{abs(number):.0f}"
    return text.replace(".", "").strip("0")


def ages_apart(a: Figure, b: Figure) -> bool:
    """Three minutes and three years: nobody mistakes the one for the other."""
    units = a.value.unit, b.value.unit
    if a.kind != "duration" or not {*units} <= SCALES.keys():
        return False
    low, high = sorted(to_base(1, unit) for unit in units)
    return high > FAR_UNITS * low


def one_mile(a: Figure, b: Figure) -> bool:
    """ "18 milles nautiques", "18 milles": at sea a mile is a nautical one, said or not."""
    return {a.value.unit, b.value.unit} == MILES


def one_dollar(a: Figure, b: Figure) -> bool:
    """ "70 000 dollars canadiens", "soixante-dix mille dollars": the second leaves out whose."""
    if not {a.value.unit, b.value.unit} <= dollars():
        return False
    american = a if a.value.unit == "USD" else b
    return american.quote.lower().endswith(dollar_words())
