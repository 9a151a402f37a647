"""Sums whose currency a text tells elsewhere: "un budget de 312 millions", "a 4 million bill"."""

from __future__ import annotations

from factcheck.claims.counted import counted
from factcheck.claims.reading import CLAUSE_MARKS, Reading
from factcheck.values.part import Found
from factcheck.values.quantity import OR, Quantity

REACH = 7  # tokens before a figure in which the word for a sum stands ("le budget du port sera de")
LEAST = 1_000  # a scale word's figure: "12,4 millions", "900 mille"
BILLION = 1_000_000_000  # of which hardly anything is counted but money, where no noun follows


def currency(reading: Reading, found: Found) -> str:
    """The code of the one currency of a text, for a bare figure that its words make a sum; "" for
    any other number."""
    value = found.value
    if not isinstance(value, Quantity) or value.written != "mixed" or value.unit:
        return ""
    size = value.low or value.high or 0
    if size < LEAST:
        return ""
    codes = {f.value.unit for f in reading.of("money") if isinstance(f.value, Quantity)}
    if len(codes) != 1 or OR in (code := min(codes)):
        return ""
    told = size >= BILLION or _told(reading, found.first)
    return code if told and not _counts(reading, found) else ""


def _told(reading: Reading, first: int) -> bool:
    """Whether a word for a sum stands shortly before a figure, in its clause."""
    scan = reading.scan
    low = max(scan.sentence(first)[0], first - REACH)
    return any(
        scan.match("sum_sorts", at) is not None
        and not any(scan.words[i].surface in CLAUSE_MARKS for i in range(at, first))
        for at in scan.between(reading.lexicon.bit("sum_sorts"), low, first)
    )


def _counts(reading: Reading, found: Found) -> bool:
    """Whether a noun follows: "un budget de 2 millions d'heures", "a bill of 2 million words"."""
    if found.stop < len(reading.scan) and reading.scan.match("of_place", found.stop):
        return True
    noun = counted(reading, found)
    return noun is not None and noun.first == found.stop
