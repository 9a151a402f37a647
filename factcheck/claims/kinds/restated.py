"""A number in words with the same in digits in brackets ("trente-huit (38) épingles")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.counted import counted
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, ends_at, exact, joined, told_again
from factcheck.text.lexicon import LETTERS
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

KINDS = ("number", "money", "measure", "duration", "percent")
FEWEST = 5  # a smaller number in brackets after a noun is that of a note
LIKE = 3.0  # times that a figure after the noun may be another and still restate it
TOTAL = 4  # tokens of "ce total de"
WILD = 10  # times the one number: beyond it the other is told of something else
MODIFIERS = 2  # words between the noun and the bracket


class Restated(Claim):
    """A number told twice; the evidence is the words, then the digits, whichever comes first."""

    kind: Literal["restated"] = "restated"
    value: Quantity
    other: Quantity

    def value_text(self) -> str:
        """The one = the other."""
        return f"{self.value.text()} = {self.other.text()}"


def extract(reading: Reading) -> Iterator[Restated]:
    """A claim for each number that brackets right after it, or after its noun, tell again."""
    for stated, told in pairwise(reading.of(*KINDS, "age")):
        one = _within_bounds(stated)
        other = _as_length(one, told)
        if exact(one) is None or exact(other) is None:
            continue
        if _again(reading, one, other) or _totalled(reading, one, other):
            yield Restated(**told_again(reading, one, other))


def _within_bounds(found: Found) -> Found:
    """The number of a bound: « au moins trente-huit (83) » tells one number twice."""
    value = found.value
    if not isinstance(value, Quantity) or value.approximation not in ("at_least", "at_most"):
        return found
    bound = value.low if value.approximation == "at_least" else value.high
    core = value.model_copy(update={"low": bound, "high": bound, "approximation": "exact"})
    return found._replace(value=core)


def _as_length(one: Found, other: Found) -> Found:
    """ "Seize mois (18 mois)": what looks like an age behind a length is one more length."""
    length, age = exact(one), exact(other)
    if one.kind != "duration" or other.kind != "age" or length is None or age is None:
        return other
    months = length.unit == "month"
    if not months and length.unit != "year":
        return other
    figure = (age.low or 0) * (12 if months else 1)
    value = length.model_copy(update={"low": figure, "high": figure, "written": "digits"})
    return other._replace(kind="duration", value=value)


def _again(reading: Reading, one: Found, other: Found) -> bool:
    """Brackets that hold a number alone: one of the two in words, the other in digits."""
    scan = reading.scan
    if not 1 <= other.first - one.stop <= MODIFIERS + 3 or other.stop >= len(scan):
        return False
    if scan.words[other.first - 1].surface != "(" or scan.words[other.stop].surface != ")":
        return False
    if scan.sentence(one.first) != scan.sentence(other.first):
        return False
    if _in_digits(reading, one) == _in_digits(reading, other) or not _one_unit(one, other):
        return False
    low, high = sorted((amount(one), amount(other)))
    if other.first - 1 == one.stop:
        return high <= WILD * low and _of_a_noun(reading, one, other)
    # "deux romans (2019)" is a year, "trois communes (35)" where they are.
    noun = counted(reading, one)
    close = noun is not None and 0 <= other.first - 1 - noun.stop <= len(noun.modifiers)
    shown = scan.quote(other.first, other.stop)
    return (
        close and not (shown.isdigit() and len(shown) == 4) and FEWEST <= low <= high <= LIKE * low
    )


def _of_a_noun(reading: Reading, one: Found, other: Found) -> bool:
    """Whether a noun follows the brackets, or the two are measures: "les Verts en gagnent deux
    (11)" tells what they come to, "trente-huit (83) épingles" one number twice."""
    scan = reading.scan
    after = other.stop + 1
    if one.kind != "number" or other.kind != "number":
        return True
    return after < len(scan) and bool(scan.bits[after] & LETTERS) and not joined(reading, after)


def _totalled(reading: Reading, one: Found, other: Found) -> bool:
    """ "… mille sept cents voix. Ce total de 1 070": of the only figure of the sentence before."""
    scan = reading.scan
    if not ends_at(reading, "this_total", max(0, other.around[0] - TOTAL), other.first):
        return False
    low, _ = scan.sentence(other.first)
    if low == 0 or scan.sentence(one.first)[1] != low or not _one_unit(one, other):
        return False
    figures = reading.within(*scan.sentence(low - 1), *KINDS)
    small, large = sorted((amount(one), amount(other)))
    like = small >= FEWEST and large <= LIKE * small
    return len(figures) == 1 and like and not reading.within(low, other.first, *KINDS)


def _in_digits(reading: Reading, found: Found) -> bool:
    return any(c.isdigit() for c in reading.scan.quote(found.first, found.stop))


def _one_unit(one: Found, other: Found) -> bool:
    """Whether both are sums of one currency, or one of them leaves it out."""
    a, b = one.value, other.value
    if not (isinstance(a, Quantity) and isinstance(b, Quantity)):
        return False
    return a.unit == b.unit or not (a.unit and b.unit)


CLAIM_KIND = ClaimKind(
    model=Restated,
    extract=extract,
    examples=(
        ("fr", "La fosse contenait trente-huit (38) épingles.", ("38 = 38",)),
        ("en", "The ferry took twenty thousand passengers (20,000) in May.", ("20000 = 20000",)),
        (
            "fr",
            "La somme de 4 000 euros (quatre mille euros) est due.",
            ("4000 EUR = 4000 EUR",),
        ),
        ("fr", "Il faut au moins trente-huit (38) épingles.", ("38 = 38",)),
        ("fr", "Il a publié deux romans (2019) et un essai.", ()),
        ("fr", "Trois communes (35) sont touchées.", ()),
    ),
)
