"""Ages that a date of birth gives: « Odile Wurtz, née en 1957 », "He was born on 3 May 1938"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.obituaries import taken_up
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

DATE = 8  # tokens from "born" to its date: "born in the port of Hull in"
BESIDE = 3  # tokens between a name and "born": ", est"
FRONTED = 4  # tokens from the head of a sentence to "born" that a pronoun may fill
OLDEST = 110


class Birth(NamedTuple):
    """The age on the day of the article, at the tokens of the date, and whose it is."""

    age: Found
    subject: str


def births(reading: Reading) -> Iterator[Birth]:
    """The ages of named persons by their years of birth; none of the dead of other times."""
    published = reading.document.published
    scan = reading.scan
    if published is None:
        return
    for at in scan.positions(reading.lexicon.bit("births")):
        born = scan.match("births", at)
        if born is None:
            continue
        low, high = scan.sentence(at)
        after = at + born.length
        found = next(iter(reading.within(after, min(high, after + DATE), "date")), None)
        when = found.value if found else None
        if found is None or not isinstance(when, When) or not _of_a_year(when):
            continue
        person = taken_up(reading, at) or _whose(reading, at, found.stop, low, high)
        dates = (d for d in reading.within(low, high, "date", "interval") if d is not found)
        others = [d for d in dates if not (isinstance(d.value, When) and d.value.relative)]
        if person is None or others or has(reading, low, high, "deaths") or when.high is None:
            continue
        most = published.year - when.high.year
        passed = when.precision == "day" and (published.month, published.day) >= (
            when.high.month,
            when.high.day,
        )
        least = most if passed else most - 1
        most = most if passed or when.precision != "day" else most - 1
        if not 0 < most <= OLDEST:
            continue
        value = Quantity(
            low=least, high=most, kind="age", written="digits", approximation="between"
        )
        age = Found("age", found.first, found.stop, value, found.around)
        yield Birth(age, scan.quote(person.first, person.stop))


def _of_a_year(when: When) -> bool:
    told = when.year_source == "text" and when.precision in ("day", "month", "year")
    return told and not (when.interval or when.bound or when.relative)


def _whose(reading: Reading, at: int, stop: int, low: int, high: int) -> Found | None:
    """The person right before "born", the first one after a birth that opens its sentence, or the
    only one of the sentence before "he was born"."""
    scan = reading.scan
    people = reading.within(low, high, "person")
    before = [p for p in people if p.stop <= at]
    if before:
        near = at - before[-1].stop <= BESIDE
        return (
            before[-1] if near and not has(reading, before[-1].stop, at, "conjunctions") else None
        )
    if at == low:
        return people[0] if len(people) == 1 else None
    pronoun = at - low <= FRONTED and any(scan.match("say_pronouns", i) for i in range(low, at))
    if people or not pronoun or low == 0:
        return None
    told = reading.within(*scan.sentence(low - 1), "person")
    return told[0] if len(told) == 1 else None
