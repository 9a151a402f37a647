"""When an undated article was written, from what other articles say of the same event.

Three steps, each over all documents at once so that their order changes nothing:

1. A day or an interval without a year ("du 10 au 13 novembre") takes the year that another article
   gives to the same days of the same event.
2. An article without any such days takes those of another article about the same edition ("93e
   session").
3. The weekday that an article calls its own ("ce lundi"), or names alone, is the only such day of
   that interval. An article that says in the present that the event is going on, without a weekday,
   is dated to its last day: by then everything it tells was known.
4. An article that puts the days as a plan and calls a weekday its own is dated only when step 3
   dated another article about the same edition, with the same weekday: the event was on.

The same event means the same days or the same edition, in articles that tell one story. An article
that announces the event, or for which two answers fit, stays undated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from factcheck.claims.extract import Extraction
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.edition import Edition
from factcheck.documents.document import Dating, Document
from factcheck.events.series import Own, one_series, own_editions
from factcheck.events.stories import RELATED, relatedness
from factcheck.messages import say
from factcheck.values.when import When

LONGEST = 31  # days; a longer interval dates nothing to the day


class Days(NamedTuple):
    """The days of an event with their year, and where that is known from."""

    low: date
    high: date
    document: str
    quote: str


class _Facts(NamedTuple):
    extraction: Extraction
    editions: tuple[Own, ...]
    dated: tuple[Dated, ...]

    @property
    def document(self) -> Document:
        return self.extraction.document


def date_by_events(extractions: Sequence[Extraction]) -> list[Document]:
    """The undated documents that other documents date, with their new ``dating``, sorted by id."""
    facts = [_read(e) for e in sorted(extractions, key=lambda e: e.document.id)]
    undated = [f for f in facts if f.document.published is None]
    if not undated or len(facts) < 2:
        return []
    holders = _by_key(facts)
    known = {f.document.id: _own_days(f, holders) for f in undated}
    datings: dict[str, Dating] = {}
    planned: list[tuple[_Facts, Days]] = []
    for fact in undated:
        own = known[fact.document.id]
        days = own or _edition_days(fact, holders, known)
        if days is None:
            continue
        if own is not None and _announced(fact, own):
            planned.append((fact, own))
            continue
        dating = _dating(fact, days, beside_edition=own is None)
        if dating is not None:
            datings[fact.document.id] = dating
    sure = [(f, datings[f.document.id]) for f in undated if f.document.id in datings]
    for fact, days in planned:
        dating = _dating(fact, days, beside_edition=True)
        if dating is not None and any(_alongside(fact, dating, o, d) for o, d in sure):
            datings[fact.document.id] = dating
    return [
        f.document.model_copy(update={"dating": datings[f.document.id]})
        for f in undated
        if f.document.id in datings
    ]


def keys_of(extraction: Extraction) -> frozenset[str]:
    """The days and the edition numbers an article mentions; only those that share one meet."""
    return frozenset(repr(key) for key in _keys(_read(extraction)))


def _alongside(fact: _Facts, dating: Dating, other: _Facts, told: Dating) -> bool:
    """Whether another article on the same edition is of the day that this one calls its own."""
    numbers = {o.number for o in fact.editions} & {o.number for o in other.editions}
    return bool(numbers) and dating.published == told.published and _one_event(fact, other)


def _read(extraction: Extraction) -> _Facts:
    return _Facts(
        extraction,
        tuple(own_editions(extraction.document, extraction.claims)),
        tuple(c for c in extraction.claims if isinstance(c, Dated)),
    )


def dating_keys(extraction: Extraction) -> frozenset[str]:
    """What two articles must share for one to date the other: an edition, the days of an interval.

    Whether an article is dated, and how, depends on those alone that share a key with it and are of
    one event with it, on those that are with these where they are undated too, and so on. The date
    of an article that has one of its own depends on nobody.
    """
    return frozenset(map(str, _keys(_read(extraction))))


def _by_key(facts: Sequence[_Facts]) -> dict[object, list[_Facts]]:
    """Documents by their intervals and edition numbers, so that only those that share one meet."""
    found: dict[object, list[_Facts]] = {}
    for fact in facts:
        for key in _keys(fact):
            found.setdefault(key, []).append(fact)
    return found


def _keys(fact: _Facts) -> set[object]:
    keys: set[object] = {own.number for own in fact.editions}
    keys.update(_days_key(c.value) for c in fact.dated)
    return keys - {None}


def _days_key(when: When) -> tuple[tuple[int | None, int | None], ...] | None:
    """Months and days of an interval, or of a day, without the year; None for anything vaguer."""
    points = [when.start, when.end] if when.interval else [when]
    if any(p is None or p.day is None or p.month is None or p.relative for p in points):
        return None
    return tuple((p.month, p.day) for p in points if p is not None)


def _own_days(fact: _Facts, holders: dict[object, list[_Facts]]) -> Days | None:
    """The interval that the article itself gives without a year, completed by another article."""
    answers: dict[tuple[date, date], Days] = {}
    for claim in fact.dated:
        key = _days_key(claim.value)
        if key is None or not claim.value.interval:
            continue
        if claim.value.year_source == "text" and claim.value.low is not None:
            continue
        for other in holders.get(key, []):
            if other is fact or not _one_event(fact, other):
                continue
            for dated in other.dated:
                if _days_key(dated.value) == key and _sure(dated):
                    days = _days(dated)
                    answers.setdefault((days.low, days.high), days)
    return next(iter(answers.values())) if len(answers) == 1 else None


def _edition_days(
    fact: _Facts, holders: dict[object, list[_Facts]], known: dict[str, Days | None]
) -> Days | None:
    """The days of the one edition the article is about, as another article has them."""
    if len(fact.editions) != 1 or fact.editions[0].others or any(map(_sure, fact.dated)):
        return None
    own = fact.editions[0]
    answers: dict[tuple[date, date], Days] = {}
    for other in holders.get(own.number, []):
        if other is fact or not _one_event(fact, other):
            continue
        languages = fact.document.language, other.document.language
        if not any(
            o.number == own.number and one_series(own.mentions[0], o.mentions[0], *languages)
            for o in other.editions
        ):
            continue
        for days in (known.get(other.document.id), *_told_with(other, own.number)):
            if days is not None:
                answers.setdefault((days.low, days.high), days)
    return next(iter(answers.values())) if len(answers) == 1 else None


def _told_with(fact: _Facts, number: int) -> Iterator[Days]:
    """Full intervals in a sentence that names the edition."""
    sentences = {m.sentence for o in fact.editions if o.number == number for m in o.mentions}
    for claim in fact.dated:
        if claim.sentence in sentences and claim.value.interval and _sure(claim):
            yield _days(claim)


def _one_event(a: _Facts, b: _Facts) -> bool:
    return relatedness(a.extraction.profile, b.extraction.profile) >= RELATED


def _sure(claim: Dated) -> bool:
    when = claim.value
    return (
        when.low is not None
        and when.high is not None
        and not when.relative
        and not when.bound
        and when.precision == "day"
        and (when.high - when.low).days <= LONGEST
    )


def _days(claim: Dated) -> Days:
    low, high = claim.value.low, claim.value.high
    assert low is not None  # noqa: S101 - checked by _sure
    assert high is not None  # noqa: S101
    return Days(low, high, claim.document, claim.quote)


def _dating(fact: _Facts, days: Days, beside_edition: bool) -> Dating | None:
    """The dating that follows from the days of the event; None when they do not tell.

    Args:
        beside_edition: the weekday must stand in a sentence that names the edition.
    """
    weekdays = {
        claim.value.weekday: claim
        for claim in fact.dated
        if claim.value.weekday is not None
        and claim.value.anchor.startswith("weekday:")
        and not claim.value.interval
    }
    numbers = {o.number for o in fact.editions}
    claims = fact.extraction.claims
    sentences = {c.sentence for c in claims if isinstance(c, Edition) and c.number in numbers}
    if beside_edition and not any(c.sentence in sentences for c in weekdays.values()):
        return None
    source = f"“{days.quote}” in {days.document}"
    if len(weekdays) == 1:
        ((weekday, claim),) = weekdays.items()
        fitting = [
            day
            for day in (days.low + timedelta(n) for n in range((days.high - days.low).days + 1))
            if day.weekday() == weekday
        ]
        if len(fitting) != 1 or claim.modality == "planned":
            return None
        return Dating(
            published=fitting[0],
            source="events",
            explanation=say(
                "“{quote}” within the event's days, known from {source}",
                quote=claim.quote,
                source=source,
            ),
        )
    if weekdays or not _going_on(fact, days):
        return None
    return Dating(
        published=days.high,
        source="events",
        explanation=say(
            "it tells of the event in the present; its last day is known from {source}",
            source=source,
        ),
    )


def _announced(fact: _Facts, days: Days) -> bool:
    """Whether the article puts these days as a plan."""
    key = ((days.low.month, days.low.day), (days.high.month, days.high.day))
    return any(_days_key(c.value) == key and c.modality == "planned" for c in fact.dated)


def _going_on(fact: _Facts, days: Days) -> bool:
    """Whether the article itself gives these days as those of something that is not to come."""
    key = ((days.low.month, days.low.day), (days.high.month, days.high.day))
    return any(_days_key(c.value) == key and c.modality == "asserted" for c in fact.dated)
