"""How far back nothing matches a fact: "the biggest since 1998", « le pire en trente ans »."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

PEAK = 14  # tokens between what is above all and the word "since"
AROUND = 40  # tokens of a sentence that are looked at for its places
YEAR = 9  # tokens between "since" and its year: « depuis celui de la filature, en 1958 »


class Unmatched(Claim):
    """That nothing was like it since ``year``.

    ``sense`` is "high", "low" or "first"; ``rounded`` says that the text gives a length ("in 30
    years"), from which the year was worked out; ``places`` are those of the sentence.
    """

    kind: Literal["unmatched"] = "unmatched"
    year: int
    sense: str
    rounded: bool = False
    places: tuple[str, ...] = ()

    def value_text(self) -> str:
        """The year."""
        return str(self.year)


def extract(reading: Reading) -> Iterator[Unmatched]:
    """A claim for each superlative with the year it goes back to."""
    scan = reading.scan
    for at in scan.positions(reading.lexicon.bit("sinces")):
        found = scan.match("sinces", at)
        if found is None:
            continue
        low, high = scan.sentence(at)
        peak = _peak(reading, at, low, high)
        after = at + found.length
        within = found.meaning == "within"
        told = _year(reading, after, min(high, after + YEAR), within) if peak else None
        if peak is None or told is None or (within and peak[2] == "first"):
            continue
        year, stop, rounded = told
        first = min(peak[0], at)
        places = reading.within(max(low, at - AROUND), min(high, at + AROUND), "place")
        frame = reading.frame(at, after)
        if any(scan.match("since_equals", i) for i in range(*peak[:2])):
            frame["modality"] = "asserted"  # the negation is how it is told
        yield Unmatched(
            evidence=(reading.evidence(first, max(stop, peak[1])),),
            year=year,
            sense=peak[2],
            rounded=rounded,
            places=tuple(sorted({scan.quote(f.first, f.stop) for f in places})),
            **frame,
        )


def _peak(reading: Reading, at: int, low: int, high: int) -> tuple[int, int, str] | None:
    """What is above all before "since", or after it where a negation opens: its span and sense."""
    scan = reading.scan
    if at > low and scan.match("since_negations", at - 1):
        for i in scan.between(reading.lexicon.bit("since_equals"), at, min(high, at + PEAK)):
            if found := scan.match("since_equals", i):
                return at - 1, i + found.length, found.meaning
        return None
    denied = bool(scan.between(reading.lexicon.bit("since_negations"), max(low, at - 2 * PEAK), at))
    tops = reading.lexicon.bit("since_equals", "peaks")
    for i in reversed(range(max(low, at - PEAK), at)):
        if scan.words[i].surface in ";:()":
            return None
        for table in ("since_equals", "peaks") if scan.bits[i] & tops else ():
            found = scan.match(table, i)
            if found is None or i + found.length > at or (table == "since_equals" and not denied):
                continue
            if scan.match("not_peaks", i):
                continue
            for wider in ("since_equals", "peaks"):
                wide = scan.match(wider, i - 1) if i > low else None
                if wide and wide.length > 1 and (wider == "peaks" or denied):
                    return i - 1, i - 1 + wide.length, wide.meaning
            return i, i + found.length, found.meaning
    return None


def _year(reading: Reading, first: int, stop: int, within: bool) -> tuple[int, int, bool] | None:
    """The year that "since" goes back to, where it ends, and whether it is worked out."""
    published = reading.document.published
    for found in reading.within(first, stop, "date", "duration"):
        value = found.value
        if isinstance(value, When):
            return None if within else _past(value, found)
        if isinstance(value, Quantity) and value.unit == "year" and value.low == value.high:
            years = int(value.low or 0)
            if published and years >= 3 and found.first - first <= 2:
                return published.year - years, found.stop, True
        return None
    return None


def _past(value: When, found: Found) -> tuple[int, int, bool] | None:
    written = value.year is not None and value.year_source == "text"
    if not written or value.interval or value.precision in ("decade", "century"):
        return None
    return value.year or 0, found.stop, False


CLAIM_KIND = ClaimKind(
    model=Unmatched,
    extract=extract,
    examples=(
        ("en", "It was the biggest blackout in Ulster since 1998.", ("1998",)),
        ("en", "Not since 2011 had so few boats put to sea.", ("2011",)),
        ("fr", "Nantes n'avait pas connu d'été aussi froid depuis 1962.", ("1962",)),
        ("fr", "Il vit à Nantes depuis 1962.", ()),
        ("fr", "L'étang, de plus de 30 hectares, a triplé en vingt ans.", ()),
        ("en", "Most of the ice has gone in 40 years.", ()),
    ),
)
