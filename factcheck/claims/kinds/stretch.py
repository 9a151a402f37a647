"""A length of time beside its dates ("trois jours, du 3 au 6 mars")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.ended import apart, ended_since, lasts, later, told_after_colon, told_later
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.retaken import Spanned, partly, span_before
from factcheck.claims.run_over import ended_within, run_over
from factcheck.claims.stated import at, ends_at, exact, has, sentence
from factcheck.text.lexicon import LETTERS
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When, make_interval

GAP = 6  # tokens between the length and the dates
NEAR = 5  # tokens from the last date to "ten days later"
AGO = 4  # tokens from a date to "il y a vingt ans"
CLOSING = 3  # tokens from the last date to "après deux ans"
ASIDE = 3  # tokens around the length in which a word can make it a distance

Bound = Literal["both", "until", "since", "ago", "later"]


class Stretch(Claim):
    """How long something lasts and from when to when, as told side by side.

    ``bound`` says which ends the text gives; the other is the day of publication, for "later" the
    date of ``origin``. ``working``
    tells that the length is of something that need not fill the dates ("trois jours de débats").
    The evidence is the length, the dates.
    """

    kind: Literal["stretch"] = "stretch"
    length: Quantity
    dates: When
    bound: Bound = "both"
    origin: When | None = None
    working: bool = False

    def value_text(self) -> str:
        """Length: dates."""
        return f"{self.length.text()}: {self.dates.text()}"


def extract(reading: Reading) -> Iterator[Stretch]:
    """A claim for each length of time that stands beside dates."""
    used: set[int] = set()
    for length in reading.of("duration"):
        value = exact(length)
        if value is None or partly(reading, length):
            continue
        low, high = sentence(reading, length.first)
        if not _is_distance(reading, length) and (told := run_over(reading, length, high)):
            yield _spanned(reading, length, value, told)
            continue
        for dates in reading.within(low, high, "date", "interval"):
            when = dates.value
            if (
                dates.first in used
                or not isinstance(when, When)
                or not _beside(reading, length, dates)
            ):
                continue
            bound = _bound(reading, length, dates, (low, high))
            origin = None if bound else _before(reading, length, dates, low)
            if origin and origin.low and when.high and when.high < origin.low:
                continue  # "in 1998, three years after that of 1995"
            bound = "later" if origin else bound
            if bound is None:
                continue
            used.add(dates.first)
            partial = has(reading, length.stop, length.stop + 1, "partitives")
            yield Stretch(
                evidence=tuple(reading.evidence(f.first, f.stop) for f in (length, dates)),
                length=value,
                dates=when,
                bound=bound,
                origin=origin,
                working=(value.unit in ("day", "week") and partial)
                or has(reading, dates.stop, length.first, "spent"),
                **reading.frame(length.first, length.stop),
            )
            break
        else:
            yield from _begun_and_ended(reading, length, value, (low, high))
            if told := span_before(reading, length, value, low):
                yield _spanned(reading, length, value, told)
            yield from _since(reading, length, value, low)


def _spanned(reading: Reading, length: Found, value: Quantity, told: Spanned) -> Stretch:
    """ "Du 5 au 11 juin. Pendant douze jours, …": a length of what has its dates elsewhere."""
    dates = (told.dates, told.begun) if told.begun else (told.dates,)
    return Stretch(
        evidence=(
            reading.evidence(length.first, length.stop),
            *(reading.evidence(d.first, d.stop) for d in dates),
        ),
        length=value,
        dates=told.when,
        working=told.working,
        **reading.frame(length.first, length.stop),
    )


def _since(reading: Reading, length: Found, value: Quantity, low: int) -> Iterator[Stretch]:
    """ "Begun in March 2021, it took 30 months": no longer than from then to the publication."""
    told = ended_since(reading, length, value, low)
    if told is not None:
        yield Stretch(
            evidence=(
                reading.evidence(length.first, length.stop),
                reading.evidence(told.date.first, told.date.stop),
            ),
            length=value,
            dates=told.when,
            bound="since",
            working=True,
            **(reading.frame(length.first, length.stop) | {"modality": "asserted"}),
        )


def _begun_and_ended(
    reading: Reading, length: Found, value: Quantity, around: tuple[int, int]
) -> Iterator[Stretch]:
    """ "Commencée le 3 mars, la grève a pris fin le 17 mars après quatorze jours"."""
    low, high = around
    near = max(low, length.around[0] - 3)
    scan = reading.scan
    after = ends_at(reading, "lasted", near, length.first)
    afterwards = later(reading, length)
    spent = ends_at(reading, "spent", near, length.first)
    term = ends_at(reading, "term_lengths", near, length.first)
    colon = length.first > low and scan.words[length.first - 1].surface in ":–—"
    equal = ends_at(reading, "equals", near, length.first)
    if not (after or afterwards or spent or term or colon or equal):
        return
    lasting = lasts(reading, length)
    dates = apart(reading.within(low, high, "date", "interval"), length)
    others = reading.within(low, high, "duration")
    if len(dates) != 2 or (len(others) != 1 and not colon):
        return
    first, last = (f.value for f in dates)
    if not (isinstance(first, When) and isinstance(last, When)):
        return
    if first.interval or last.interval or "none" in (first.precision, last.precision):
        return
    begun, ended = dates
    opened = has(reading, low, ended.first, "opens")
    closed = has(reading, begun.stop, ended.first, "closes")
    # "… le 17 octobre 2025, après deux ans": what comes before the length has ended.
    closed = closed or (after and 0 < length.first - ended.stop <= CLOSING and _dated(last))
    if after and not (opened and closed) and first.low and last.low and first.low > last.low:
        # "libéré le 10 janvier après six ans, ayant été arrêté en mars 2021"
        begun, ended = dates[1], dates[0]
        first, last = last, first
        opened = has(reading, length.stop, begun.first, "opens")
        closed = has(reading, low, ended.first, "closes")
    if term and length.stop <= begun.first:
        opened = has(reading, length.stop, begun.first, "opens")
        closed = has(reading, begun.stop, ended.first, "closes", "expiries")
    elif (spent or term) and not after and ended.first > length.first:
        return
    between = colon and told_after_colon(reading, length, begun, ended, high)
    opened = opened or between
    if colon and not (between or after or afterwards or spent or term or equal):
        return
    if afterwards:
        closed = ended.stop <= length.first <= ended.stop + NEAR
        opened = opened or begun.first <= low + NEAR or told_later(reading, length, begun, ended)
    if not (opened and closed):
        return
    whole = spent or term or afterwards or lasting or between or equal
    whole_spent = lasting and value.unit != "day"  # "le procès a duré dix jours": those of hearings
    yield Stretch(
        evidence=(
            reading.evidence(length.first, length.stop),
            reading.evidence(ended.first, ended.stop),
            reading.evidence(begun.first, begun.stop),
        ),
        length=value,
        dates=make_interval(first, last),
        # "after three days in a coma" is of a part, "after three years" of the years completed.
        working=(value.unit in ("month", "year") and not whole)
        or (spent and not (whole_spent or _in_all(reading, range(near, length.first))))
        or (not whole and length.stop < high and bool(scan.bits[length.stop] & LETTERS)),
        **reading.frame(length.first, length.stop),
    )


def _in_all(reading: Reading, back: range) -> bool:
    """Whether what was spent is told as all of it: "auront passé", "will have spent"."""
    return any(reading.scan.match("spent_in_all", i) for i in back)


def _beside(reading: Reading, length: Found, dates: Found) -> bool:
    """Whether only little words stand between the two."""
    scan = reading.scan
    told = lasts(reading, length) or has(reading, dates.stop, length.first, "spent")
    if dates.stop < length.first <= dates.stop + GAP and told:
        return not any(scan.words[i].surface in ";:." for i in range(dates.stop, length.first))
    first, second = sorted((length, dates), key=lambda f: f.first)
    start, stop = first.stop, second.around[0] if second is dates else second.first
    if second is length:
        back = range(max(start, length.first - ASIDE), length.first)
        stop = next(
            (i for i in back if ends_at(reading, "ago", i, length.first) and scan.match("ago", i)),
            stop,
        )
    if not 0 <= stop - start <= GAP or any(f is not dates for f in reading.within(start, stop)):
        return False
    if any(scan.words[i].surface in ";:." for i in range(start, stop)):
        return False
    if second is length and ends_at(reading, "equals", max(start, stop - ASIDE), stop):
        return True  # "from 1974 to 2025, or 51 years": this "or" joins no second thing
    return not has(reading, start, stop, "auxiliaries", "conjunctions")


def _is_distance(reading: Reading, length: Found) -> bool:
    """Whether words beside make it the distance between two times, not how long one lasts."""
    low, high = sentence(reading, length.first)
    if reading.scan.match("total_after", min(length.stop, high - 1)):
        return False
    near = max(low, length.first - ASIDE)
    verb = at(reading, max(low, near - 1), length.first, "lasts")  # no last days: "would last for"
    return has(reading, verb[1] if verb else near, length.first, "not_lengths") or has(
        reading, length.stop, min(high, length.stop + ASIDE), "not_lengths"
    )


def _before(reading: Reading, length: Found, dates: Found, low: int) -> When | None:
    """The date that a later one is counted from: "en 1990 … huit ans plus tard, en 1998"."""
    if not (reading.scan.match("later", length.stop) and dates.first > length.stop):
        return None
    said = [f.value for f in reading.within(low, length.first, "date", "interval")]
    when, after = said[-1] if said else None, dates.value
    if not (isinstance(when, When) and isinstance(after, When)) or len(said) != 1:
        return None
    return when if _dated(when) and _dated(after) else None


def _dated(when: When) -> bool:
    """A date whose year the text gives."""
    return when.year is not None and when.year_source == "text" and not when.interval


def _bound(reading: Reading, length: Found, dates: Found, around: tuple[int, int]) -> Bound | None:
    when = dates.value
    assert isinstance(when, When)  # noqa: S101 - asked by extract
    if _dated(when) and _is_ago(reading, length):
        # "ouvert en 1995, il y a vingt ans": the date first, a comma between
        after = dates.first >= length.stop or 0 < length.first - dates.stop <= AGO
        return "ago" if after else None
    since = when.bound == "since" and length.first > dates.first
    if since and has(reading, dates.stop, length.first, "equals"):
        return "since"
    served = has(reading, dates.stop, length.first, "spent")
    if when.bound == "since" and length.first > dates.first and served:
        return "since"
    if _is_distance(reading, length) and not (served and dates.stop <= length.first):
        return None
    if when.start is not None and when.end is not None:
        return None if ended_within(reading, length, dates) else "both"
    if when.bound == "until":
        term = has(reading, *around, "terms")
        return "until" if term and not has(reading, *around, "extensions") else None
    return None


def _is_ago(reading: Reading, length: Found) -> bool:
    before = ends_at(reading, "ago", max(0, length.first - ASIDE), length.first)
    return before or reading.scan.match("ago", length.stop) is not None


CLAIM_KIND = ClaimKind(
    model=Stretch,
    extract=extract,
    examples=(
        (
            "fr",
            "Le salon dure quatre jours, du 3 au 6 mars 2025.",
            ("4 day: 2025-03-03/2025-03-06",),
        ),
        (
            "en",
            "The three-week strike, from 3 to 24 May 2025, is over.",
            ("3 week: 2025-05-03/2025-05-24",),
        ),
        ("fr", "Deux jours après, du 3 au 6 mars 2025, il a plu.", ()),
        ("fr", "Il a été condamné à quatre ans de prison.", ()),
    ),
)
