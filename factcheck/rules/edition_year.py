"""An edition whose number and year do not fit those of its neighbours.

Found: at least two editions of one series with their years fix its base and period (yearly, every
two or four years); a third one that does not fit is reported with the arithmetic. Why it matters:
the number of an edition is copied from last year's text. More editions than years is a warning; a
gap of a year or more is a note, because any event may skip one, and 2020 and 2021 explain up to two
steps. Ignore it when a year had two editions.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from factcheck.alignment.view import View
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.edition import Edition
from factcheck.events.series import is_generic, is_part, one_series
from factcheck.findings.draft import Draft, Side
from factcheck.findings.finding import Severity
from factcheck.languages import lexicon
from factcheck.messages import say, say_many
from factcheck.rules.part import Case, Rule

PERIODS = (1, 2, 4)  # years between two editions
NEAR = 6  # editions from a known one beyond which cancelled years are likely
SKIPPED = (2020, 2021)
STEPS = 2  # steps that the skipped years explain
WORDS = 2  # words of a series' name that make it one series
APART = ("denied", "corrected", "hypothetical")


class Held(NamedTuple):
    """An edition with the year its clause gives to it, and where that year stands."""

    number: int
    year: int
    edition: Edition
    date: Dated


def check(view: View) -> Iterator[Draft]:
    """A draft for each edition that its series' arithmetic excludes."""
    for series in _series(view):
        points = {(h.number, h.year): h for h in reversed(series)}
        line = _line(sorted(points))
        if line is None:
            continue
        first, second = line
        period = (second[1] - first[1]) // (second[0] - first[0])
        for point, held in sorted(points.items()):
            severity = _misfit(point, first, second, period)
            if severity is not None:
                yield _draft(held, points[first], points[second], period, severity)


def _series(view: View) -> list[list[Held]]:
    """The dated editions of each series, in the order of their claims."""
    groups: list[list[Held]] = []
    for edition in view.of_kind(Edition):
        language = view.documents[edition.document].language
        if is_part(edition, language) or edition.modality in APART:
            continue
        if is_generic(edition.head, language):
            continue
        date = _date(view, edition)
        if date is None or date.value.low is None:
            continue
        held = Held(edition.number, date.value.low.year, edition, date)
        home = next((g for g in groups if all(_one(view, held, h) for h in g)), None)
        if home is None:
            groups.append([held])
        else:
            home.append(held)
    return groups


def _one(view: View, a: Held, b: Held) -> bool:
    """Whether two editions are surely of one series: one name holds the words of the other."""
    first, second = (view.documents[h.edition.document] for h in (a, b))
    left, right = set(a.edition.series), set(b.edition.series)
    if first.language != second.language or a.edition.head != b.edition.head:
        return False
    if first.id != second.id and not view.related(first.id, second.id):
        return False
    held = one_series(a.edition, b.edition, first.language, second.language)
    if not held or not (left <= right or right <= left):
        return False
    if min(len(left), len(right)) >= WORDS:
        return True
    # "foire" alone is of one series only where both sentences name its town or house.
    return bool(_titles(view, a.edition) & _titles(view, b.edition))


def _titles(view: View, edition: Edition) -> set[str]:
    """The names of the sentence that are no person's."""
    return {n for n in edition.names if view.people.of(edition.document, n) is None}


def _date(view: View, edition: Edition) -> Dated | None:
    """The only date of the sentence, after the edition, or a bare year that opens the sentence.

    The day of an announcement stands in front ("Le 3 décembre 2025, les organisateurs ont…").
    """
    inside = [
        d
        for d in view.of_kind(Dated, edition.document)
        if edition.sentence[0] <= d.start and d.end <= edition.sentence[1]
    ]
    if len(inside) != 1:
        return None
    date, when = inside[0], inside[0].value
    if when.low is None or when.high is None or when.low.year != when.high.year or when.bound:
        return None
    if when.year_source != "text" or when.relative or when.impossible:
        return None
    text = view.documents[edition.document].text
    others = [
        e
        for e in view.of_kind(Edition, edition.document)
        if e.sentence == edition.sentence and e is not edition
    ]
    if others:
        return None
    if date.start >= edition.end:
        between = text[edition.end : date.start].lower().split()
        words = lexicon(view.documents[edition.document].language)
        said = any(words.meaning("say_verbs", w) or words.meaning("clause_breaks", w)
                   for w in (b.strip(",;:()") for b in between) if w)  # fmt: skip
        return None if said else date
    opening = text[edition.sentence[0] : date.start].split()
    return date if when.precision == "year" and len(opening) < 2 else None


def _line(points: list[tuple[int, int]]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Two editions that fix base and period, where they have most others on their line.

    None for fewer than three editions, and when two lines have equally many.
    """
    if len(points) < 3:
        return None
    lines: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for (n, y), (m, z) in combinations(points, 2):
        if m == n or (z - y) % (m - n) or (z - y) // (m - n) not in PERIODS:
            continue
        period = (z - y) // (m - n)
        if period > 1 and any(min(y, z) < skipped <= max(y, z) for skipped in SKIPPED):
            continue  # a yearly event that skipped one looks like this
        base = y - period * n
        lines[base, period] = [p for p in points if p[1] == base + period * p[0]]
    ranked = sorted(lines.values(), key=len, reverse=True)
    if not ranked or (len(ranked) > 1 and len(ranked[0]) == len(ranked[1])):
        return None
    return ranked[0][0], ranked[0][-1]


def _misfit(
    point: tuple[int, int], first: tuple[int, int], second: tuple[int, int], period: int
) -> Severity | None:
    """How sure it is that an edition does not fit; None when it does, or when it may."""
    number, year = point
    near = min((first, second), key=lambda p: abs(p[0] - number))
    if abs(number - near[0]) > NEAR:
        return None
    late = year - (near[1] + period * (number - near[0]))
    if late == 0:
        return None
    ahead = late if number > near[0] else -late  # years more than the editions take
    if number == near[0]:
        return "warning"
    if ahead < 0:
        return "warning"
    span = sorted((year, near[1]))
    if any(span[0] <= skipped <= span[1] for skipped in SKIPPED) and ahead <= STEPS * period:
        return None
    return "info"


def _draft(held: Held, first: Held, second: Held, period: int, severity: Severity) -> Draft:
    expected = first.year + period * (held.number - first.number)
    number, left = divmod(held.year - first.year, period)
    every = say_many(period, "one every year", "one every {count} years")
    fits = say("number {number} is of {year}", number=held.number, year=expected)
    if not left:
        fits = say(
            "{fits}, and {year} has number {number}", fits=fits, year=held.year,
            number=first.number + number,
        )  # fmt: skip
    sides = [
        Side(h.edition.document, h.edition.start, h.edition.end, f"{h.number} in {h.year}")
        for h in (held, first, second)
    ]
    sides.insert(
        1, Side(held.date.document, held.date.start, held.date.end, str(held.year), say("its year"))
    )
    return Draft(
        subject=f"{held.edition.head} {held.number} {held.year}",
        message=say(
            "edition {number} in {year} does not fit its series", number=held.number,
            year=held.year,
        ),
        sides=tuple(sides),
        explanation=say(
            "{a} has number {first} in {first_year}, {b} number {second} in {second_year}: "
            "{every}. {first_year} + {period} × ({number} - {first}) = {expected}: {fits}.",
            a=first.edition.document, first=first.number, first_year=first.year,
            b=second.edition.document, second=second.number, second_year=second.year, every=every,
            period=period, number=held.number, expected=expected, fits=fits,
        ),
        strength=0.8,
        severity=severity,
        reconciled_by=say("all can be true if a year had no edition, or had two"),
        repairs=(
            say("{right} instead of {wrong}", right=expected, wrong=held.year),
            say("another number than {number}", number=held.number),
        ),
    )  # fmt: skip


RULE = Rule(
    id="edition-year",
    summary="an edition whose number and year do not fit its series",
    severity="warning",
    scope="cross",
    check=check,
    ignore_when="the series had two editions in one year",
    flag=(
        Case(
            "one number too many",
            (
                "La 45e foire aux laines de Colmar s'est tenue en août 2023, selon Odile Wurtz.",
                "La 46e foire aux laines de Colmar s'est tenue en août 2024, selon Odile Wurtz.",
                "La «48e foire» aux vins de Colmar se tiendra en «août 2025», selon Odile Wurtz.",
            ),
        ),
        Case(
            "every two years",
            (
                "En 2012, la 7e biennale de danse de Durban a attiré Thabo Nkosi. La 8e biennale "
                "de danse de Durban s'est ouverte en 2014. La 9e biennale de danse de Durban "
                "s'est ouverte en 2016.",
                "La «11e biennale» de danse de Durban s'est ouverte en «2018», dit Thabo Nkosi.",
            ),
        ),
        Case(
            "in English, two numbers in one year",
            (
                "The 21st Galway boat show was held in May 2023. The 22nd Galway boat show was "
                "held in May 2024, said Moira Lennox. The 20th Galway boat show was held in May 2022.",
                "The «23rd Galway» boat show was held in «May 2024», said Moira Lennox of Galway.",
            ),
            language="en",
        ),
    ),
    keep=(
        Case(
            "they fit",
            (
                "La 45e foire aux laines de Colmar s'est tenue en août 2023, selon Odile Wurtz.",
                "La 46e foire aux laines de Colmar s'est tenue en août 2024, selon Odile Wurtz.",
                "La 47e foire aux laines de Colmar se tiendra en août 2025, selon Odile Wurtz.",
            ),
        ),
        Case(
            "two years were skipped",
            (
                "La 45e foire aux laines de Colmar s'est tenue en août 2018, selon Odile Wurtz.",
                "La 46e foire aux laines de Colmar s'est tenue en août 2019, selon Odile Wurtz.",
                "La 47e foire aux laines de Colmar se tiendra en août 2022, selon Odile Wurtz.",
            ),
        ),
        Case(
            "another fair",
            (
                "La 45e foire aux laines de Colmar s'est tenue en août 2023, selon Odile Wurtz.",
                "La 46e foire aux laines de Colmar s'est tenue en août 2024, selon Odile Wurtz.",
                "La 71e foire aux laines de Mâcon se tiendra en août 2025, selon Odile Wurtz.",
            ),
        ),
        Case(
            "the day of the announcement",
            (
                "La 45e foire aux laines de Colmar s'est tenue en août 2023, selon Odile Wurtz.",
                "La 46e foire aux laines de Colmar s'est tenue en août 2024, selon Odile Wurtz.",
                "Le 3 décembre 2024, Odile Wurtz a annoncé la 47e foire aux laines de Colmar.",
            ),
        ),
        Case(
            "two editions fix nothing",
            (
                "La 45e foire aux laines de Colmar s'est tenue en août 2023, selon Odile Wurtz.",
                "La 48e foire aux laines de Colmar s'est tenue en août 2024, selon Odile Wurtz.",
            ),
        ),
    ),
)
