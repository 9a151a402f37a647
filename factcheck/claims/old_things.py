"""How old a thing is told to be beside the year in which it was built.

« Bâtie en 1950, la halle, qui avait 65 ans, a brûlé », "The 65-year-old pier, built in 1950":
nobody names a day on which it was so old, so it is that of the article.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.houses_closed import House
from factcheck.claims.houses_stood import FAR, ended_then
from factcheck.claims.reading import Reading
from factcheck.claims.starts import Start, among, starts
from factcheck.claims.stated import bare_year, exact, has, joined, phrase_before, sentence, spoken
from factcheck.text.lexicon import LETTERS
from factcheck.text.tokens import APOSTROPHES
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

OLD = 20  # years from which a house or a bridge is told to be old
OPENS = 2  # tokens before the word of the beginning, or the age, that opens its sentence
SUBJECT = 8  # tokens of what was built, up to the words that tell its age
WHERE = 6  # tokens of a place between a year and its comma
NOUN = 3  # tokens of what is told old before the comma behind which it is told built
PEOPLE = ("person_nouns", "occupations")
MARKS = frozenset(("'", "’", "'s", "’s"))  # of the possessive


def old_things(reading: Reading) -> Iterator[House]:
    """Each age of a thing that its sentence tells with the one year it was built in."""
    published, scan = reading.document.published, reading.scan
    if published is None or not scan.positions(reading.lexicon.bit("told_built")):
        return
    built = [s for s in starts(reading, "foundings") if scan.match("told_built", s.at)]
    for age in reading.of("duration", "age") if built else ():
        value = exact(age)
        if value is None or value.unit not in ("year", "") or (value.low or 0) < OLD:
            continue
        low, high = sentence(reading, age.first)
        here = among(built, low, high)
        if (
            len(here) != 1
            or bare_year(reading, low, high)
            or has(reading, low, high, "refoundings")
        ):
            continue
        if not (_built_first(reading, here[0], age, low) or _old_first(reading, here[0], age, low)):
            continue
        dates = reading.within(low, high, "date", "interval")
        others = [d for d in dates if d is not here[0].date and not spoken(d)]
        if others or reading.within(low, high, "person"):
            continue
        when, years = here[0].date.value, int(value.low or 0)
        begun = when.year if isinstance(when, When) else None
        if begun is None or abs(published.year - begun - years) > FAR:
            continue
        if not ended_then(reading, here[0], begun + years, published.year):
            yield House(age, Quantity(low=years, high=years, unit="year"), here[0])


def _built_first(reading: Reading, start: Start, age: Found, low: int) -> bool:
    """« Bâtie en 1950, la halle, vieille de 65 ans, », "Built in 1950, the 65-year-old pier"."""
    scan, comma = reading.scan, _comma(reading, start.date.stop)
    if start.at - low > OPENS or comma is None:
        return False
    if scan.match("definite_articles", comma + 1) is None:
        return False
    if 1 <= age.first - comma - 1 <= OPENS:
        return _of_a_thing(reading, age)
    told = _told(reading, age, comma + 1)
    if told is None or told - comma > SUBJECT or not _closed(reading, age):
        return False
    return _one_thing(reading, comma + 1, told)


def _comma(reading: Reading, at: int) -> int | None:
    """The comma behind a year, or behind where that was: « Lancé en 1950 au chantier d'Ath, »."""
    scan = reading.scan
    for i in range(at, min(at + WHERE, len(scan))):
        if scan.words[i].surface == ",":
            return i
        apostrophe = scan.words[i].surface in APOSTROPHES
        if not (apostrophe or scan.bits[i] & LETTERS) or joined(reading, i):
            return None
    return None


def _old_first(reading: Reading, start: Start, age: Found, low: int) -> bool:
    """ "The 65-year-old pier, built in 1950", « Le pont, vieux de 65 ans, a été bâti en 1950 »."""
    scan = reading.scan
    gap = range(age.stop, start.at)
    commas = [i for i in gap if scan.words[i].surface == ","]
    if not 0 < len(gap) <= SUBJECT or len(commas) > 1:
        return False
    if any(_parts(reading, i) for i in gap if i not in commas):
        return False
    if scan.match("definite_articles", low) and age.first == low + 1:
        near = bool(commas) and commas[0] == start.at - 1 and commas[0] - age.stop <= NOUN
        return near and _of_a_thing(reading, age)
    told = _told(reading, age, low)
    if told is None or told - low > SUBJECT or not (told == low or _closed(reading, age)):
        return False
    return told == low or _one_thing(reading, low, told)


def _one_thing(reading: Reading, first: int, told: int) -> bool:
    """Whether an age is said of what stands before it, behind a comma or right behind its noun: of
    no "quay lined with planes 65 years old"."""
    comma = reading.scan.words[told - 1].surface == ","
    inner = range(first, told - comma)
    return (comma or len(inner) <= OPENS) and not any(_parts(reading, i) for i in inner)


def _told(reading: Reading, age: Found, low: int) -> int | None:
    """Where the words begin that make so many years the age of what stands before them."""
    for first in (age.around[0], age.first):
        told = phrase_before(reading, "told_old", low, first)
        if told is not None:
            return told
        counted = phrase_before(reading, "told_so_many_years", low, first)
        if counted is not None and reading.scan.match("years_of_things", age.stop):
            return counted
    return None


def _closed(reading: Reading, age: Found) -> bool:
    """Whether nothing but its own "of service" follows an age: no "65 years of rust"."""
    scan = reading.scan
    of = scan.match("years_of_things", age.stop) if age.stop < len(scan) else None
    after = age.stop + (of.length if of else 0)
    if after >= len(scan) or scan.words[after].surface in ",.;)":
        return True
    return of is not None or scan.match("when_it_fell", after) is not None


def _of_a_thing(reading: Reading, age: Found) -> bool:
    """Whether the noun behind "the 65-year-old" is that of no person."""
    scan, noun = reading.scan, age.stop
    if age.kind != "age" or noun >= len(scan) or not scan.bits[noun] & LETTERS:
        return False
    names = range(noun, min(len(scan), noun + NOUN))
    if any(scan.words[i].surface in MARKS for i in names):
        return False  # "the 65-year-old's hut"
    return not any(scan.match(t, i) for i in names for t in PEOPLE)


def _parts(reading: Reading, i: int) -> bool:
    """Whether a token begins something else than the thing that is told of."""
    scan = reading.scan
    return scan.words[i].surface in ",;:()" or scan.match("conjunctions", i) is not None
