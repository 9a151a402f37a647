"""Years gone by since a birth or a founding ("né en 1938 … âgé de 87 ans")."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.houses_closed import closed_after, lengths
from factcheck.claims.houses_fronted import fronted_houses
from factcheck.claims.houses_stood import stood_houses
from factcheck.claims.jubilees import jubilees
from factcheck.claims.lifetimes import age_of_now, set_beside, still
from factcheck.claims.obituaries import mourned, of_their_kin
from factcheck.claims.old_things import old_things
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.starts import Start, among, key, last, starts, whole_year
from factcheck.claims.stated import at, bare_year, ends_at, exact, has, phrase_before, sentence
from factcheck.claims.tenures import tenures
from factcheck.claims.times import told_of_before
from factcheck.claims.years_on import years_on
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When, make_point

REACH = 12  # tokens from "born" or "founded" to the date
BEFORE = 4  # tokens before a feast in which its verb stands
FRONTED = 4  # tokens from an age that opens its sentence to the name
SHORT = 7  # tokens of a sentence such as "She was 87."

Event = Literal["birth", "founding", "office", "beginning"]


class Elapsed(Claim):
    """A beginning and the number of years since, said of one person or thing.

    ``event`` is "birth", "founding", "office" (the day it was entered) or "beginning" (of a
    career, of a marriage). ``at`` is the time at
    which ``years`` is told; None is the day of publication. The evidence is the years, then the
    beginning.
    """

    kind: Literal["elapsed"] = "elapsed"
    event: Event
    years: Quantity
    since: When
    at: When | None = None

    def value_text(self) -> str:
        """Years since the beginning."""
        return f"{self.years.low} since {self.since.text()}"


def extract(reading: Reading) -> Iterator[Elapsed]:
    """A claim for each age with its birth date, and each anniversary with its founding date."""
    yield from _ages(reading)
    yield from _anniversaries(reading)
    yield from _since(reading)
    houses = (closed_after, fronted_houses, stood_houses, old_things, years_on)
    for house in (h for told in houses for h in told(reading)):
        yield _claim(reading, "beginning", house.years, house.start, house.value, house.at)
    for tenure in tenures(reading):
        start = Start(tenure.at, tenure.date, "")
        event: Event = "beginning" if tenure.career else "office"
        at = _at(reading, tenure.years, start) if tenure.career else None
        yield _claim(reading, event, tenure.years, start, _years(tenure.years), at)


def _ages(reading: Reading) -> Iterator[Elapsed]:
    ages = [f for f in reading.of("age") if exact(f) is not None]
    births = starts(reading, "births") if ages else []
    if not births:
        return
    main = _mainperson(reading)
    dead = key(mourned(reading))
    only = births[0].who if len({b.who for b in births}) == 1 else ""
    for age in ages:
        low, high = sentence(reading, age.first)
        if bare_year(reading, low, high):
            continue
        if not age_of_now(reading, age, low, high):
            continue
        if any(of_their_kin(reading, p, age) for p in reading.within(low, age.first, "person")):
            continue
        people = {key(p) for p in reading.within(low, high, "person")}
        here = among(births, low, high)
        if len(here) == 1 and len(people) <= 1:
            birth = here[0]
        elif only and not here:
            who = key(last(reading.within(low, age.first, "person")))
            named = reading.within(low, high, "person")
            if not who and len(people) == 1 and named[0].first - age.stop <= FRONTED:
                who = key(named[0])  # "À 59 ans, Odile Wurtz quitte …"
            brief = high - low <= SHORT or still(reading, age, high)
            alone = not people and brief and only == main
            if not (alone or (who == only and (len(people) == 1 or who == dead))):
                continue
            birth = births[0]
        else:
            continue
        at = _at(reading, age, birth)
        if at is not None and at.interval:
            if not set_beside(reading, age):
                continue
            at = None  # "Paul Roy, 58 ans, a tenu le phare de 1999 à 2007": he is 58 now
        yield _claim(reading, "birth", age, birth, _years(age), at)


def _years(found: Found) -> Quantity:
    value = exact(found)
    assert value is not None  # noqa: S101 - asked by the callers
    return value


def _mainperson(reading: Reading) -> str:
    counts = Counter(key(p) for p in reading.of("person"))
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]


def _at(reading: Reading, years: Found, start: Start) -> When | None:
    """The past or future year in which the years are told, when the sentence names one."""
    low, high = sentence(reading, years.first)
    dates = [
        f.value
        for f in reading.within(low, high, "date", "interval")
        if f is not start.date
        and isinstance(f.value, When)
        and f.value.low is not None
        and not f.first <= years.first < f.stop  # "neuf ans plus tard" is a date of its own
    ]
    return dates[0] if len(dates) == 1 else None


def _anniversaries(reading: Reading) -> Iterator[Elapsed]:
    told = list(jubilees(reading))
    things = starts(reading, "foundings") if told else []
    candles = any(found.kind == "number" for found, _ in told)
    people = starts(reading, "births") if candles else []
    for found, years in told:
        own = {s.date.first: s for s in (people if found.kind == "number" else [])}
        founded = sorted((own | {s.date.first: s for s in things}).values())
        low, high = sentence(reading, found.first)
        if told_of_before(reading, max(low, found.first - BEFORE), found.first):
            continue  # "founded in 1904, it had celebrated its centenary"
        block = reading.scan.block(found.first)
        here = among(founded, low, high)
        if not here and len(founded) == 1 and block[0] <= founded[0].at < block[1]:
            here = founded if not reading.within(low, high, "person") else []
            if reading.scan.match("possessives", reading.scan.sentence(founded[0].at)[0]):
                continue  # "Le club fête ses cent ans. Son stade, inauguré en 1958"
        if len(here) != 1:
            continue
        if not _refounded(reading, here[0], low, high):
            yield _claim(reading, "founding", found, here[0], years, _at(reading, found, here[0]))
        elif _renewed_later(reading, found, here[0], low, high):
            yield _claim(reading, "founding", found, here[0], years, None)


def _since(reading: Reading) -> Iterator[Elapsed]:
    """ "Le record tenait depuis 38 ans : il datait de 1998": years since it began."""
    for length, value, founded in lengths(reading, "since_lengths"):
        low, high = sentence(reading, length.first)
        near = max(low, length.around[0] - 3)
        told = ends_at(reading, "since_lengths", near, length.first)
        here = among(founded, length.stop, high)
        if told and len(here) == 1 and len(reading.within(low, high, "date", "interval")) == 1:
            yield _claim(reading, "beginning", length, here[0], value, None)


def _refounded(reading: Reading, start: Start, low: int, high: int) -> bool:
    """Whether a thing was founded anew; one that came of a merger was not: « née de la fusion »."""
    scan = reading.scan
    for i in scan.between(reading.lexicon.bit("refoundings"), low, high):
        again = scan.match("refoundings", i)
        if again is None:
            continue
        made = phrase_before(reading, "made_by_merging", max(low, i - 3), i + again.length)
        gap = range(start.at, made if made is not None else start.at)
        if not gap or any(scan.words[k].surface in ",;:" for k in gap):
            return True
    return False


def _renewed_later(reading: Reading, told: Found, start: Start, low: int, high: int) -> bool:
    """Whether a thing was renewed in a year after its founding, and the feast is of neither.

    "Le 150e anniversaire de la salle, inaugurée en 1872, puis reconstruite en 1958".
    """
    first = at(reading, start.date.stop, high, "refoundings")
    published = reading.document.published
    if first is None or has(reading, low, start.date.first, "refoundings") or published is None:
        return False
    later = [
        f.value
        for f in reading.within(first[0], min(high, first[1] + REACH), "date")
        if isinstance(f.value, When) and whole_year(f.value)
    ]
    years = _years(told).low or 0
    since = [published.year - when.year for when in later if when.year is not None]
    return len(since) == 1 and abs(since[0] - years) > 1


def _claim(
    reading: Reading,
    event: Event,
    years: Found,
    start: Start,
    value: Quantity,
    at: When | None,
) -> Elapsed:
    return Elapsed(
        evidence=(
            reading.evidence(years.first, years.stop),
            reading.evidence(start.date.first, start.date.stop),
        ),
        event=event,
        years=value,
        since=start.date.value if isinstance(start.date.value, When) else make_point(),
        at=at,
        **reading.frame(years.first, years.stop),
    )


CLAIM_KIND = ClaimKind(
    model=Elapsed,
    extract=extract,
    examples=(
        ("fr", "Née en 1938, Rose Albin est morte jeudi à l'âge de 87 ans.", ("87 since 1938",)),
        ("en", "Rose Albin, 87, was born in Leeds in 1938.", ("87 since 1938",)),
        ("fr", "Le club, fondé en 1925, fête ses 100 ans.", ("100 since 1925",)),
        ("fr", "Née en 1938, Rose Albin a publié un livre à 17 ans.", ()),
    ),
)
