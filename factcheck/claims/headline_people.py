"""People whom a headline counts without a noun: "Four in court over stolen bronzes"."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.values.part import Found


def headline_people(reading: Reading, found: Found) -> tuple[int, str] | None:
    """One past the words that say what became of a number of people that opens a headline, and who
    they are by that: "on trial" tells of defendants."""
    if reading.block_kind(found.first) != "title":
        return None
    scan = reading.scan
    if found.around[0] != scan.block(found.first)[0]:
        return None
    told = scan.match("headline_people", found.stop)
    return (found.stop + told.length, told.meaning) if told else None
