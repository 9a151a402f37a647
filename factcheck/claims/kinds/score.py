"""Scores of matches ("battus 3-1")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.margins import goalless, margins
from factcheck.claims.moments import HALF, half_time, minute, of_the_shootout
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.score_counts import by_its_number, counted, on_the_way
from factcheck.claims.set_rows import DECIDER, deciding, growing, of_a_tie_break, one_set, rows
from factcheck.claims.stated import has
from factcheck.messages import say
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.date_bare import preceded
from factcheck.values.part import Found
from factcheck.values.score import Score, compare_scores
from factcheck.values.when import When

AROUND = 8  # tokens beside a result in which an earlier match is told
AFTER = 4  # tokens after a result in which its moment is told: "0-1 à la pause"
BEFORE = 5  # tokens before it: "une troisième manche gagnée 17-15"
FRONTED = 5  # tokens at the head of its sentence
LED = 3  # tokens before it in which somebody leads
POINTS = {0, 15, 30, 40}  # of a game of tennis
FINAL, PARTS = (
    {"final"},
    {"half", "lead", "leg", "mener", "temps", "level", "ahead"},
)  # words beside

Phase = Literal["", "running", "partial", "shootout", "set", "earlier", "aggregate", "margin"]


class Result(Claim):
    """The score of a match, in the order in which the text gives it.

    ``phase`` is "" for the end of the match told; else what the score is of: some moment of it or a
    named one, the shoot-out after it, a set, another match before it, two matches together, or by
    how much it was won, in ``unit``. Of sets told in a row, ``place`` counts them from 1 and
    ``fellows`` are the others.
    """

    kind: Literal["score"] = "score"
    value: Score
    phase: Phase = ""
    place: int = 0
    fellows: tuple[str, ...] = ()
    unit: str = ""
    moment: str = ""

    def value_text(self) -> str:
        """First side, second side; ``+2`` for a margin."""
        return f"+{self.value.home:g}" if self.phase == "margin" else self.value.text()


def extract(reading: Reading) -> Iterator[Result]:
    """A claim for each score."""
    running = growing(reading)
    for row in rows(reading):
        for place, found in enumerate(row.scores, 1):
            if not isinstance(found.value, Score):
                continue
            others = tuple(one_set(n, f) for n, f in enumerate(row.scores, 1) if f is not found)
            phase, moment = ("set", "") if others else _phase(reading, found)
            if others and row.decided and place == len(row.scores):
                moment = DECIDER
            if row.of_a_result and phase == "":
                phase, moment = "partial", HALF  # "31-24 (15-11)"
            if found.first in running:
                phase = "running"
            yield Result(
                evidence=(reading.evidence(found.first, found.stop),),
                value=found.value,
                phase=phase,
                place=place if others else 0,
                fellows=others,
                moment=moment,
                **reading.frame(found.first, found.stop),
            )
    for margin in margins(reading):
        yield Result(
            evidence=(reading.evidence(margin.first, margin.stop),),
            value=Score(home=margin.number, away=0),
            phase="margin",
            unit=margin.unit,
            **reading.frame(margin.first, margin.stop),
        )
    for found in goalless(reading):
        phase, moment = _phase(reading, found)
        yield Result(
            evidence=(reading.evidence(found.first, found.stop),),
            value=Score(home=0, away=0),
            phase=phase,
            moment=moment,
            **reading.frame(found.first, found.stop),
        )


def _phase(reading: Reading, found: Found) -> tuple[Phase, str]:
    """The part of a match that a score is of, and the moment where that is told."""
    at = minute(reading, found)
    if at:
        return "running", at
    low, high = reading.scan.sentence(found.first)
    if _of_an_earlier_year(reading, max(low, found.first - AROUND), found.first):
        return "earlier", ""
    after = min(high, found.stop + AFTER)
    if of_the_shootout(reading, found, after):
        return "shootout", ""
    before = max(low, found.first - BEFORE), found.first
    breaks = of_a_tie_break(found) and has(reading, *before, "score_tie_break")
    inside = (found.stop, min(high, found.stop + BEFORE))
    if breaks and deciding(found):
        return "set", DECIDER
    if breaks or has(reading, *before, "score_set") or has(reading, *inside, "score_set"):
        return "set", ""
    if isinstance(found.value, Score) and {found.value.home, found.value.away} <= POINTS:
        return "running", ""
    if by_its_number(reading, found):
        return "set", ""
    if counted(reading, found):
        return "running", ""
    if has(reading, max(low, found.first - AROUND), min(high, found.stop + AROUND),
           "score_aggregate"):  # fmt: skip
        return "aggregate", ""
    if half_time(reading, found, max(low, found.first - LED), after):
        return "partial", HALF
    if has(reading, max(low, found.first - LED), after, "score_moment"):
        return "partial", ""
    led = has(reading, max(low, found.first - LED), found.first, "score_leads")
    led = led or on_the_way(reading, found)
    if led or preceded(reading.scan, "score_at", found.first):
        return "running", ""
    around = max(low, found.first - AROUND), min(high, found.stop + AROUND)
    fronted = low, min(found.first, low + FRONTED)  # "La saison dernière, …": of all its sentence
    told = has(reading, *around, "score_earlier") or has(reading, *fronted, "score_earlier")
    return ("earlier" if told else ""), ""


def _of_an_earlier_year(reading: Reading, first: int, stop: int) -> bool:
    """ "deux finales perdues, en 2002 (2-3) et en 2019 (0-1)"."""
    published = reading.document.published
    years = [f.value for f in reading.within(first, stop, "date") if isinstance(f.value, When)]
    told = years[-1].year if years else None
    if published is None:  # no article of the day tells its match by a bare year
        return told is not None and years[-1].precision == "year"
    return told is not None and told < published.year - 1


def compare(a: Result, b: Result) -> Comparison:
    """Scores agree in either order of the sides; a margin with what lies between them."""
    if "margin" in (a.phase, b.phase):
        return _compare_margins(a, b)
    if a.phase == b.phase == "set" and a.moment == b.moment == DECIDER:
        return compare_scores(a.value, b.value)
    if {a.phase, b.phase} == {"", "earlier"} and _of_one_year(a, b) and finals(a, b):
        return compare_scores(a.value, b.value)
    if (a.phase, a.place) != (b.phase, b.place):
        return Comparison("not_comparable", say("another part of the contest"))
    if a.moment != b.moment and (a.phase == "running" or (a.moment and b.moment)):
        return Comparison("not_comparable", say("another part of the contest"))
    if (a.phase == "running" and not a.moment) or (a.phase == "set" and not a.place):
        return Comparison("not_comparable", say("which moment of the contest is not told"))
    if set(a.fellows) != set(b.fellows):
        return Comparison("not_comparable", say("another set of the match differs too"))
    return compare_scores(a.value, b.value)


def finals(a: Result, b: Result) -> bool:
    """Whether both sentences tell of a final, which has one result but by its parts."""
    return all(FINAL & {*c.context} and not PARTS & {*c.context} for c in (a, b))


def _of_one_year(a: Result, b: Result) -> bool:
    """Whether both tell the year of their match in so many words: "in the final of 1998"."""
    told = [c.when for c in (a, b) if c.when and c.when.year_source == "text"]
    return len(told) == 2 and told[0].year == told[1].year and not any(w.relative for w in told)


def _compare_margins(a: Result, b: Result) -> Comparison:
    if a.phase == b.phase:
        if a.unit != b.unit:
            return Comparison("not_comparable", say("another part of the contest"))
    elif {a.phase, b.phase} != {"margin", ""} or {a.unit, b.unit} - {"", "goal", "point"}:
        return Comparison("not_comparable", say("another part of the contest"))
    first, second = (abs(r.value.home - r.value.away) for r in (a, b))
    return AGREE if first == second else Comparison("conflict", "another margin")


CLAIM_KIND = ClaimKind(
    model=Result,
    extract=extract,
    compare=compare,
    context=0.2,
    examples=(
        ("fr", "Le club a gagné le match 3-1.", ("3-1",)),
        ("fr", "Le club s'est imposé avec deux buts d'écart.", ("+2",)),
        ("en", "They won by seven wickets.", ("+7",)),
        ("en", "She scored two goals in the win.", ()),
        ("fr", "La saison 2024-2025 commence.", ()),
    ),
)
