"""Time in an office with the date on which it began ("élu en mars 2008 … après seize ans")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.claims.stated import ends_at, exact, exact_years, has, sentence, spoken
from factcheck.values.part import Found
from factcheck.values.when import When

REACH = 10  # tokens from "elected" to its date
LEADING = 10  # tokens before a length in which it is said what is led
BEFORE = 4  # tokens between "after" and the length


class Tenure(NamedTuple):
    """The years spent in an office, where they began, and the token that says so.

    ``career`` tells that they are of a life's work or a marriage, not of an office.
    """

    years: Found
    at: int
    date: Found
    career: bool = False


def tenures(reading: Reading) -> Iterator[Tenure]:
    """Each time in an office that the sentence of its end tells together with its one beginning."""
    yield from _careers(reading)
    scan = reading.scan
    mask = reading.lexicon.bit("offices_opened")
    lexicon = reading.lexicon
    if not scan.positions(lexicon.bit("offices_left", "in_office", "leading", "having_served")):
        return
    for length, _ in exact_years(reading):
        low, high = sentence(reading, length.first)
        if not _over(reading, length, low, high):
            continue
        dates = [d for d in reading.within(low, high, "date", "interval") if not spoken(d)]
        opened = [i for i in range(low, high) if scan.bits[i] & mask]
        opened = [i for i in opened if scan.match("offices_opened", i)]
        told = [(i, d) for i in opened for d in dates if 0 < d.first - i <= REACH and _whole(d)]
        if len({d.first for _, d in told}) == 1 and len(dates) == 1:
            at, date = told[0]
            if len(reading.within(low, high, "person")) <= 1:
                yield Tenure(length, at, date)


def _careers(reading: Reading) -> Iterator[Tenure]:
    """ "Reçu en 1994, il marquera l'an prochain ses quarante ans de barreau"."""
    scan = reading.scan
    mask = reading.lexicon.bit("career_starts")
    if not scan.positions(mask):
        return
    for length in reading.of("duration", "age"):
        value = exact(length)
        of = scan.match("career_years", length.stop) if length.stop < len(scan) else None
        if value is None or of is None or value.unit not in ("year", ""):
            continue
        low, high = sentence(reading, length.first)
        left = _after(reading, length, low) and has(reading, low, high, "offices_left")
        given = of.meaning == "marriage" and scan.match("given_for", length.first - 1) is not None
        spent = ends_at(reading, "spent_in_all", max(low, length.first - BEFORE), length.first)
        if not (left or given or spent or has(reading, low, length.first, "celebrations")):
            continue
        begun = _begun(reading, low, high, of.meaning)
        if not begun and of.meaning == "marriage" and low > scan.block(low)[0]:
            low, high = sentence(reading, low - 1)  # "Mariés en 1960. Ils ont fêté …"
            begun = _begun(reading, low, high, of.meaning)
        dates = [d for d in reading.within(low, high, "date", "interval") if _whole(d)]
        after = [d for d in dates if len(begun) == 1 and 0 < d.first - begun[0] <= REACH]
        if after and len(dates) <= 2:
            yield Tenure(length, begun[0], after[0], career=True)


def _begun(reading: Reading, low: int, high: int, career: str) -> list[int]:
    """Where the beginnings of such a career, or of a marriage, are told."""
    scan = reading.scan
    told = scan.between(reading.lexicon.bit("career_starts"), low, high)
    return [i for i in told if (m := scan.match("career_starts", i)) and m.meaning == career]


def _over(reading: Reading, length: Found, low: int, high: int) -> bool:
    """Whether a length is of an office that ends: "s'en va après seize ans à la mairie"."""
    near = max(low, length.around[0] - BEFORE)
    since = ends_at(reading, "since_lengths", near, length.first)
    if since and has(reading, max(low, length.first - LEADING), length.first, "leading"):
        return True
    if has(reading, max(low, length.first - LEADING), length.first, "having_served"):
        return ends_at(reading, "throughout_it", near, length.first)
    spent = has(reading, length.stop, min(high, length.stop + 4), "in_office")
    return spent and _after(reading, length, low)


def _after(reading: Reading, length: Found, low: int) -> bool:
    """Whether "after" stands right before a length."""
    return ends_at(reading, "lasted", max(low, length.around[0] - BEFORE), length.first)


def _whole(found: Found) -> bool:
    when = found.value
    return (
        isinstance(when, When)
        and when.year is not None
        and when.year_source == "text"
        and when.precision in ("day", "month", "year")
        and not (when.interval or when.bound or when.relative)
    )
