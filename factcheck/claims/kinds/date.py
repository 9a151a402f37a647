"""Dates: when something happened or will ("le 8 juin 2022", "du 3 au 6 mars")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.set_off import words_beside
from factcheck.claims.stated import ends_at, has
from factcheck.messages import say
from factcheck.values.compare_when import compare_when
from factcheck.values.comparison import Comparison
from factcheck.values.part import Found
from factcheck.values.when import When

AFTER_AGE = 5  # tokens from the verb of turning an age to the age, and from that to its day
OPENINGS = frozenset(
    ("open", "start", "resume", "apply", "launch", "appliquer", "vigueur")
)  # senses
NEXT_DAYS = 2  # days that two weekdays of one event may be told apart
RELATIVE = Comparison("not_comparable", say("a date relative to its article"))


class Dated(Claim):
    """A date or an interval, and in ``near`` the words of what it dates."""

    kind: Literal["date"] = "date"
    value: When

    def value_text(self) -> str:
        """The EDTF form."""
        return self.value.text()


def extract(reading: Reading) -> Iterator[Dated]:
    """A claim for each date and interval; the year that another one is compared with dates
    nothing ("en hausse de 3 % par rapport à 2021"), nor does a birthday or the day of a count."""
    for found in reading.of("date", "interval"):
        if isinstance(found.value, When) and not (
            _compared_with(reading, found.first)
            or _birthday(reading, found.first)
            or _as_of(reading, found)
        ):
            frame = reading.frame(found.first, found.stop)
            if found.around != (found.first, found.stop):  # "the end of" June ends nothing
                clause = reading.clause(found.first, found.stop)
                frame = {**frame, "near": reading.lemmas(*clause, skip=found.around)}
            if beside := words_beside(reading, found):
                frame = {**frame, "near": beside}
            yield Dated.known(
                evidence=(reading.evidence(found.first, found.stop),), value=found.value, **frame
            )


def _compared_with(reading: Reading, first: int) -> bool:
    scan = reading.scan
    low = max(scan.sentence(first)[0], first - 4)
    for at in scan.between(reading.lexicon.bit("comparing"), low, first):
        match = scan.match("comparing", at)
        if match is not None and at + match.length == first and match.meaning == "with":
            return True
    return False


def _as_of(reading: Reading, found: Found) -> bool:
    """ "Au 30 avril, la région comptait 61 foyers", "as of 30 April", "a debt of 7 million at
    the end of June": the day of a count, that happened on no day."""
    scan = reading.scan
    low, high = scan.sentence(found.first)
    if ends_at(reading, "as_of", low, found.first):
        return True
    late = isinstance(found.value, When) and found.value.part == "late"
    if late and has(reading, *reading.clause(found.first, found.stop), "balances"):
        return True
    fronted = ends_at(reading, "as_of_fronted", low, found.first) and found.first - low <= 1
    return fronted and has(reading, found.stop, high, "tallying")


def _birthday(reading: Reading, first: int) -> bool:
    """ "Elle allait avoir 90 ans le 13 juillet": the day of an age, not of what happened."""
    scan = reading.scan
    low = max(scan.sentence(first)[0], first - AFTER_AGE)
    return any(
        f.stop <= first
        and scan.words[first - 1].surface not in ",;"
        and has(reading, max(low, f.first - AFTER_AGE), f.first, "turning")
        for f in reading.within(low, first, "age", "duration")
    )


def compare(a: Dated, b: Dated) -> Comparison:
    """Of dates resolved from the publication date only weekdays conflict, a day or two apart:
    "lundi soir" and "dimanche soir"."""
    one = _same_opening(a, b)
    verdict = compare_when(*(_plain(c.value) if one else c.value for c in (a, b)))
    relative = a.value.relative or b.value.relative
    if verdict.verdict == "conflict" and relative and not _days_apart(a.value, b.value):
        return RELATIVE
    return verdict


def _same_opening(a: Dated, b: Dated) -> bool:
    """Whether one says on which day something opens and the other from which day it is open:
    "opens on 3 May", "open from 13 May"."""
    opened, on = (a, b) if a.value.bound == "from" else (b, a)
    if {a.value.bound, b.value.bound} != {"", "from"} or a.value.relative or b.value.relative:
        return False
    days = a.value.precision == b.value.precision == "day" and not on.value.interval
    if not days or not opened.value.low or not on.value.low:
        return False
    return bool(OPENINGS & {*on.near})


def _plain(when: When) -> When:
    return when.model_copy(update={"bound": ""})


def _days_apart(a: When, b: When) -> bool:
    """Whether both say a day, by a date or by a weekday, and the days lie next to each other."""
    if any(w.relative and w.weekday is None for w in (a, b)) or a.interval or b.interval:
        return False
    if a.low is None or b.low is None or a.low != a.high or b.low != b.high:
        return False
    return abs((a.low - b.low).days) <= NEXT_DAYS


CLAIM_KIND = ClaimKind(
    model=Dated,
    extract=extract,
    compare=compare,
    context=0.1,
    examples=(
        ("fr", "Il a été relâché le 7 juin 2021.", ("2021-06-07",)),
        (
            "fr",
            "La session se tient du 3 au 6 mars 2025.",
            ("2025-03-03/2025-03-06",),
        ),
        ("en", "She was born on 3 May 1938.", ("1938-05-03",)),
        ("fr", "La planète Mars est rouge.", ()),
    ),
)
