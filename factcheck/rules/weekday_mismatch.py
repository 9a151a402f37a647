"""A weekday that the calendar does not give to its date.

Found: "mardi 17 septembre 2025", which was a Wednesday. The year comes from the text or, for a date
without one, from the publication date; a date far from it is only reported when no year next to the guessed
one fits the weekday either. Ignore it in a quotation that is meant to be wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import first_word, words
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.weekday import Weekday
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule
from factcheck.values.when import When

SURE = 60  # days from publication within which a date without a year has the nearest one
ALIKE = 0.1  # of the words of two sentences that must be the same
DAYS = (
    say("Monday"),
    say("Tuesday"),
    say("Wednesday"),
    say("Thursday"),
    say("Friday"),
    say("Saturday"),
    say("Sunday"),
)


def check(view: View) -> Iterator[Draft]:
    """A draft for each date whose weekday is another one."""
    for claim in view.of_kind(Dated):
        for when in (claim.value, claim.value.start, claim.value.end):
            if when is not None and _wrong(when, view.documents[claim.document].published):
                draft = _draft(claim, when, _told(view, claim, when), claim.end)
                yield draft._replace(sides=(*draft.sides, *_told_elsewhere(view, claim, when)))
    for told in view.of_kind(Weekday):
        if _wrong(told.value, view.documents[told.document].published):
            weekday, day = told.evidence
            yield _draft(told, told.value, (weekday.start, weekday.end), day.end, day.start)


def _told(view: View, claim: Dated, when: When) -> tuple[int, int]:
    """Where a date states its weekday; of two days, each has its own."""
    told = words(view, claim.document, claim.start, claim.end)
    found = [i for i in range(len(told.keys)) if told.match("date_weekdays", i)]
    if not found:
        return first_word(claim)
    at = found[-1] if when is claim.value.end else found[0]
    return told.tokens.starts[at], told.tokens.ends[at]


def _told_elsewhere(view: View, claim: Dated, when: When) -> Iterator[Side]:
    """The right weekday, in the other articles that tell the same thing of that day: "mardi"."""
    day = when.low
    seen = {claim.document}
    for other in view.of_kind(Dated):
        told = other.value
        if day is None or other.document in seen or told.weekday != day.weekday():
            continue
        if not told.relative or told.low != day or told.high != day:
            continue
        alike = view.overlap(claim.context, other.context) >= ALIKE
        if alike and view.related(claim.document, other.document):
            seen.add(other.document)
            note = say(
                "a {weekday} in {document}", weekday=DAYS[day.weekday()], document=other.document
            )
            yield Side(other.document, other.start, other.end, day.isoformat(), note)


def _wrong(when: When, published: date | None) -> bool:
    day = when.low
    if when.weekday is None or day is None or when.relative or when.precision != "day":
        return False
    if day.weekday() == when.weekday or when.low != when.high:
        return False
    if when.year_source == "text":
        return True
    if published is not None and abs((day - published).days) <= SURE:
        return True
    return all(_weekday(day, shift) != when.weekday for shift in (-1, 1))


def _weekday(day: date, years: int) -> int | None:
    try:
        return day.replace(year=day.year + years).weekday()
    except ValueError:
        return None


def _draft(
    claim: Claim, when: When, weekday: tuple[int, int], stop: int, date_start: int | None = None
) -> Draft:
    day = when.low
    if day is None or when.weekday is None:
        raise ValueError(f"{when.edtf} has no weekday to be wrong")
    stated, real = DAYS[when.weekday], DAYS[day.weekday()]
    start, end = weekday
    first = end + 1 if date_start is None else date_start
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say(
            "{day} was a {real}, not a {stated}", day=day.isoformat(), real=real, stated=stated
        ),
        sides=(
            Side(claim.document, start, end, stated.lower(), say("the weekday it states")),
            Side(claim.document, first, stop, day.isoformat(), say("a {weekday}", weekday=real)),
        ),
        explanation=say(
            "The calendar gives {day} to a {real}; the text says {stated}.",
            day=day.isoformat(),
            real=real,
            stated=stated,
        )
        if when.year_source == "text"
        else say(
            "The calendar gives {day} to a {real}; the text says {stated} (year {year} from its "
            "publication date).",
            day=day.isoformat(),
            real=real,
            stated=stated,
            year=day.year,
        ),
        strength=0.97 if when.year_source == "text" else 0.9,
        repairs=(
            say("{weekday} {day}", weekday=real, day=day.day),
            say("the {weekday} it means", weekday=stated),
        ),
    )


RULE = Rule(
    id="weekday-mismatch",
    summary="a weekday that the calendar does not give to its date",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the text quotes a wrong date on purpose",
    flag=(
        Case(
            "the day, between commas",
            ("La vente est avancée au «14 mai 2026». La date, un «mardi», ne plaît à personne.",),
        ),
        Case(
            "it will be one",
            ("The draw is set for «14 May 2026». It will be a «Tuesday».",),
            language="en",
        ),
        Case(
            "an evening of some day",
            ("Il a péri dans l'incendie, un «mardi» soir, le «13 mai 2021».",),
        ),
        Case(
            "when it began",
            ("Le feu du «3 mars 2026» a ruiné la scierie. Parti «jeudi» d'un four, il a couvé.",),
            ("2026-03-06",),
        ),
        Case(
            "a weekday morning",
            ("The dam burst on «2 May 2025», a «Monday» morning, above Esk.",),
            language="en",
        ),
        Case("that day", ("Le bal aura lieu le «14 novembre 2025». Ce «lundi»-là, il pleuvra.",)),
        Case(
            "it fell on a Thursday",
            ("The vote of «9 October 2025», which fell on a «Friday», was lost.",),
            language="en",
        ),
        Case(
            "an evening, then its date",
            ("Le navire a coulé «mercredi» soir («19 août»), au large.",),
            ("2025-08-20",),
        ),
        Case("a feast", ("Elle aura lieu le «dimanche» de Pentecôte, soit le «25 mai 2026».",)),
        Case("set after it", ("L'attentat du «13 novembre 2015», un «mardi», a fait 130 morts.",)),
        Case(
            "in brackets",
            ("Trading resumes on «Monday» («18 March 2025»), the exchange said.",),
            language="en",
        ),
        Case("the first day", ("Il siège du «lundi» «18 au vendredi 21 mars 2025» à Lomé.",)),
        Case("it was a Wednesday", ("La secousse a eu lieu «mardi 17 septembre 2025» à l'aube.",)),
        Case(
            "the year comes from the publication date",
            ("Le navire a coulé «dimanche 18 août» au large.",),
            ("2025-08-20",),
        ),
    ),
    keep=(
        Case(
            "the day, between commas, right",
            ("La vente est avancée au 14 mai 2026. La date, un jeudi, ne plaît à personne.",),
        ),
        Case(
            "the day of another thing",
            ("Le feu du 3 mars 2026 a ruiné la scierie. Revenu jeudi, le maire a pleuré.",),
            ("2026-03-06",),
        ),
        Case(
            "what somebody does on a weekday",
            ("La foire est fixée au 2 juin 2026. Ce lundi, le maire en a dit plus.",),
            ("2026-05-04",),
        ),
        Case("that Friday", ("Le bal aura lieu le 14 novembre 2025. Ce vendredi-là, il pleuvra.",)),
        Case(
            "another day",
            ("Rates rose on 3 May 2025, and on a Monday in June they fell again.",),
            language="en",
        ),
        Case("every week", ("Le marché ouvre le 14 novembre 2025. Le lundi est jour de repos.",)),
        Case("a Friday", ("L'attentat du 13 novembre 2015, un vendredi, a fait 130 morts.",)),
        Case("from a Monday", ("It sat from Monday 17 to Friday 21 March 2025.",), language="en"),
        Case("it was a Wednesday", ("La secousse a eu lieu mercredi 17 septembre 2025.",)),
        Case("no year is known", ("La secousse a eu lieu mardi 17 septembre.",)),
        Case(
            "a weekday alone is resolved, not checked",
            ("Il a signé mardi à Paris.",),
            ("2025-11-14",),
        ),
    ),
)
