"""What has ended and how long it lasted, told without a word that opens it.

"On 3 May … seen on 7 May, four days later", "shut in 2009 and reopened in 2024: fifteen years of
silence", "begun in March 2021, it took 30 months".
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.claims.stated import ends_at, has, sentence, spoken
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

VERB = 4  # tokens before a length in which "il a fallu près de" stands
SUBJECT = 8  # tokens from a beginning to the verb of what has lasted since
COLON = 4  # tokens from the last date to the colon: "en janvier 2026, mercredi :"
ASIDE = 3  # tokens before a length in which the verb of lasting stands
TOLD_DATES = 2  # the beginning and the end of what lasted
BEGUN = 8  # tokens from a word of beginning to its date


class Since(NamedTuple):
    """A beginning that what has ended by now cannot have outlasted."""

    date: Found
    when: When


def told_later(reading: Reading, length: Found, begun: Found, ended: Found) -> bool:
    """ "… le 3 mai et a été revu le 7 mai, quatre jours plus tard": set after the later day."""
    scan = reading.scan
    apposed = length.first - 1 == ended.stop and scan.words[ended.stop].surface == ","
    later = scan.match("later", length.stop) if length.stop < len(scan) else None
    if not apposed or later is None:
        return False
    stop = length.stop + later.length
    closed = stop >= len(scan) or scan.words[stop].surface in ",.;"
    one, other = begun.value, ended.value
    if not (isinstance(one, When) and isinstance(other, When)) or one.relative or other.relative:
        return False
    return closed and one.precision == other.precision == "day"


def told_after_colon(
    reading: Reading, length: Found, begun: Found, ended: Found, high: int
) -> bool:
    """ "… s'est arrêté en 2009 et a repris en 2024 : douze ans d'oubli": what lay between."""
    scan = reading.scan
    colon = length.first - 1
    if not 0 <= colon - ended.stop <= COLON or scan.words[colon].surface not in ":–—":
        return False
    if not has(reading, begun.stop, colon, "closes"):
        return False
    after = length.stop
    if after >= high or scan.words[after].surface in ",.;":
        return True
    of = scan.match("of_words", after)
    return of is not None and scan.match("times_between", after + of.length) is not None


def ended_since(reading: Reading, length: Found, value: Quantity, low: int) -> Since | None:
    """The beginning, in the sentence of a length or the one before, of what took so long."""
    scan = reading.scan
    if value.unit not in ("week", "month", "year"):
        return None
    near = max(low, length.around[0] - VERB)
    took = next((i for i in range(near, length.first) if _takes(reading, i, length)), None)
    if took is None or not _works(reading, took, length):
        return None
    _, high = sentence(reading, length.first)
    here = reading.within(low, high, "date", "interval")
    if here:
        date = here[0]
        if len(here) > 1 or not 0 < took - date.stop <= SUBJECT:
            return None
        return _begun(reading, date, low, took)
    # "Le chantier s'est ouvert en mars 2018. Il aura fallu six ans …"
    if low == 0 or took - low > 1 or scan.block(low - 1) != scan.block(low):
        return None
    first, stop = sentence(reading, low - 1)
    dates = reading.within(first, stop, "date", "interval")
    return _begun(reading, dates[0], first, None) if len(dates) == 1 else None


def _takes(reading: Reading, at: int, length: Found) -> bool:
    match = reading.scan.match("took_in_all", at)
    return match is not None and at + match.length in (length.first, length.around[0])


def _works(reading: Reading, took: int, length: Found) -> bool:
    """Whether a length is of what was begun: after an impersonal verb ("il a fallu"), or before an
    aim ("to plan"), only one of works is."""
    scan = reading.scan
    if length.stop >= len(scan):
        return False
    match = scan.match("took_in_all", took)
    aimed = scan.match("took_aims", length.stop) is not None
    personal = match is not None and match.meaning == "personal"
    works = scan.match("took_works", length.stop)
    after = length.stop + works.length if works else len(scan)
    earlier = after < len(scan) and scan.match("works_before", after) is not None
    return (personal and not aimed) or (works is not None and not earlier)


def _begun(reading: Reading, date: Found, low: int, took: int | None) -> Since | None:
    when = date.value
    if not isinstance(when, When) or when.year is None or when.year_source != "text":
        return None
    if when.interval or when.bound or when.relative:
        return None
    if not has(reading, max(low, date.first - BEGUN), date.first, "works_begun"):
        return None
    if took is not None:
        broken = has(reading, date.stop, took, "clause_breaks", "relatives", "possessives")
        if broken or reading.within(date.stop, took, "person", "duration"):
            return None
    return Since(date, when)


def later(reading: Reading, length: Found) -> bool:
    """ "Neuf jours plus tard", not "later than planned"."""
    scan = reading.scan
    match = scan.match("later", length.stop) if length.stop < len(scan) else None
    return match is not None and not has(
        reading, length.stop + match.length, length.stop + match.length + 1, "date_beside_vetoes"
    )


def apart(dates: list[Found], length: Found) -> list[Found]:
    """The dates but that of the news, and that which counts from another: "neuf ans plus tard"."""
    told = [d for d in dates if not d.first <= length.first < d.stop]
    return _of_what_lasted(told, length)


def _of_what_lasted(dates: list[Found], length: Found) -> list[Found]:
    """The dates but a weekday told before all the others, which stand before the length: "on Sunday
    the bridge reopened after works begun in … and finished in …, or four years"."""
    if len(dates) != TOLD_DATES + 1 or dates[-1].first > length.first:
        return dates
    first, when = dates[0], dates[0].value
    others = (d.value for d in dates[1:])
    news = spoken(first) and isinstance(when, When) and when.weekday is not None
    weekdays = any(isinstance(o, When) and o.relative and o.weekday is not None for o in others)
    return dates[1:] if news and not weekdays else dates


def lasts(reading: Reading, length: Found) -> bool:
    """Whether a verb of lasting stands right before: "du 1er au 15 mars, aura duré un mois"."""
    near = max(0, length.around[0] - ASIDE)
    return ends_at(reading, "lasts", near, length.first)
