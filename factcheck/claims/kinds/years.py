"""Years of the era as the ends of a period ("de l'an 120 à l'an 270")."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has, sentence
from factcheck.values.part import Found
from factcheck.values.when import When

GAP = 3  # tokens from one year to the words that open the other
BEFORE = 2  # tokens before a year in which a period can be opened
AFTER = 60  # tokens after it in which the era can be named
DIGITS_OF_A_YEAR = 4
LIFE = 8  # tokens from the year of a birth to that of a death
BORN = 5  # tokens before a year in which a birth is told


class Years(Claim):
    """A period from one year to another; the evidence is its first year, then its last."""

    kind: Literal["years"] = "years"
    first: int
    last: int

    def value_text(self) -> str:
        """First to last."""
        return f"{self.first} to {self.last}"


def extract(reading: Reading) -> Iterator[Years]:
    """A claim for each two numbers that words make the years of one period."""
    scan = reading.scan
    told = [
        year
        for i in scan.positions(reading.lexicon.bit("era_years"))
        if (year := _year(reading, i))
    ]
    for (opened, one), (closed, other) in pairwise(told):
        if not one < closed <= one + GAP or scan.match("date_to", one + 1) is None:
            continue
        started = any(
            (m := scan.match("date_from", i)) and i + m.length >= opened
            for i in range(max(0, opened - BEFORE), opened)
        )
        low, high = sentence(reading, one)
        if not started or has(reading, low, min(high, other + AFTER), "before_era"):
            continue
        yield Years(
            evidence=(reading.evidence(opened, one + 1), reading.evidence(closed, other + 1)),
            first=int(scan.keys[one]),
            last=int(scan.keys[other]),
            **reading.frame(opened, one + 1),
        )
    for start, end in _modern(reading):
        if isinstance(start.value, When) and isinstance(end.value, When):
            yield Years(
                evidence=(
                    reading.evidence(start.first, start.stop),
                    reading.evidence(end.first, end.stop),
                ),
                first=start.value.year or 0,
                last=end.value.year or 0,
                **reading.frame(start.first, start.stop),
            )


def _modern(reading: Reading) -> Iterator[tuple[Found, Found]]:
    """The years of one period or one life: "de 2014 à 2009", "né en 1972 et mort en 1968"."""
    scan = reading.scan
    for first, last in pairwise(reading.of("date")):
        between = (first.stop, last.first)
        if not (_is_year(first) and _is_year(last)) or not 0 < last.first - first.stop <= LIFE:
            continue
        before = range(max(0, first.first - BEFORE), first.first)
        opened = [scan.match("date_from", i) for i in before]
        since = next((m for i, m in zip(before, opened, strict=True)
                      if m and i + m.length == first.first), None)  # fmt: skip
        until = scan.match("date_to", first.stop)
        paired = since and until and (since.meaning == "between") == (until.meaning == "and")
        if paired and until and first.stop + until.length == last.first:
            yield first, last  # not « depuis 2010 et 1995 »
        if first.stop + 1 == last.first and _dashed(reading, first, last):
            yield first, last
            continue
        born = has(reading, max(0, first.first - BORN), first.first, "births")
        told = has(reading, *between, "conjunctions") or last.first - first.stop <= BORN
        joined = told and has(reading, *between, "deaths")
        if born and joined and scan.sentence(first.first) == scan.sentence(last.first):
            yield first, last


def _dashed(reading: Reading, first: Found, last: Found) -> bool:
    """ "Jean Roy (1950-1932)": brackets that hold two years alone."""
    scan = reading.scan
    if first.first == 0 or last.stop >= len(scan) or scan.words[first.stop].surface not in "-–—":
        return False
    return scan.words[first.first - 1].surface == "(" and scan.words[last.stop].surface == ")"


def _is_year(found: Found) -> bool:
    when = found.value
    return isinstance(when, When) and when.precision == "year" and when.year_source == "text"


def _year(reading: Reading, at: int) -> tuple[int, int] | None:
    """The token where words such as "l'an" begin and the one with the year, if it follows."""
    scan = reading.scan
    match = scan.match("era_years", at)
    year = at + match.length if match else len(scan)
    if year >= len(scan) or scan.match("era_years", at - 1):
        return None
    figure = scan.keys[year]
    whole = figure.isascii() and figure.isdigit() and len(figure) <= DIGITS_OF_A_YEAR
    return (at, year) if whole and int(figure) else None


CLAIM_KIND = ClaimKind(
    model=Years,
    extract=extract,
    examples=(
        ("fr", "La ville fut occupée de l'an 120 à l'an 270.", ("120 to 270",)),
        ("en", "The fort was held from the year 120 to the year 270.", ("120 to 270",)),
        ("fr", "Il fut maire de 2014 à 2009.", ("2014 to 2009",)),
        ("en", "Born in 1972, he died in 1968.", ("1972 to 1968",)),
        ("fr", "Née en 1972, elle est la fille d'un mineur mort en 1968.", ()),
        ("fr", "La ville fut occupée de l'an 230 à l'an 140 avant notre ère.", ()),
        ("fr", "Le loyer passe de 230 à 140 euros.", ()),
    ),
)
