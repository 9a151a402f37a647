"""Dates of one sentence and the length that the next one tells of them: "du 5 au 11 juin.
Pendant douze jours, …", "fermé le 3 mars, il a rouvert le 9 mai. Les travaux ont duré 80 jours"."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.claims.stated import ends_at, has, phrase_before, sentence, spoken
from factcheck.claims.taken_up import takes_up_all
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When, make_interval

OPENING = 3  # tokens before a length that opens its sentence
LASTING = 9  # tokens before one whose subject and verb of lasting stand first
PART = 4  # tokens before a length in which a part of it is told
VERB = 3  # tokens of that verb


class Spanned(NamedTuple):
    """Dates that a later sentence tells the length of: the interval, or its end and its beginning.

    ``working`` tells that the length need not fill them.
    """

    dates: Found
    begun: Found | None
    when: When
    working: bool


def span_before(reading: Reading, length: Found, value: Quantity, low: int) -> Spanned | None:
    """The dates of the sentence before that of a length, which begins at ``low``."""
    scan = reading.scan
    if (
        value.unit not in ("day", "week", "month")
        or low == 0
        or scan.block(low - 1) != scan.block(low)
    ):
        return None
    return _whole(reading, length, value, low) or _begun_and_ended(reading, length, low)


def _whole(reading: Reading, length: Found, value: Quantity, low: int) -> Spanned | None:
    """The one interval of the sentence before: "Pendant dix jours", "Ces dix jours"."""
    scan = reading.scan
    if value.unit == "month" or length.first - low > OPENING:
        return None
    whole = takes_up_all(reading, length, low)
    opens = length.first == low and scan.match("throughout", length.stop) is not None
    if not (whole or opens or ends_at(reading, "whole_of_it", low, length.first)):
        return None
    dates = reading.within(*sentence(reading, low - 1), "date", "interval")
    spans = [d for d in dates if d.kind == "interval" and isinstance(d.value, When)]
    if len(spans) != 1 or any(d.kind != "interval" and not spoken(d) for d in dates):
        return None
    when = spans[0].value
    if not isinstance(when, When) or when.start is None or when.end is None:
        return None
    # "pendant deux jours" may be a part of it, "ces deux jours" are all of it
    working = not whole or has(reading, length.stop, length.stop + 1, "partitives")
    return Spanned(spans[0], None, when, working)


def _begun_and_ended(reading: Reading, length: Found, low: int) -> Spanned | None:
    """The two days of the sentence before, between which something went on that this one, by "it"
    or "their captivity", tells the length of."""
    scan = reading.scan
    subject = scan.match("retaking", low)
    if subject is None or not 0 < length.first - low <= LASTING:
        return None
    near = max(low, length.around[0] - VERB)
    lasts = ends_at(reading, "lasted", near, length.first)
    spent = ends_at(reading, "spent", near, length.first)
    if not (lasts or spent) or has(reading, low, length.first, "clause_breaks"):
        return None
    _, high = sentence(reading, length.first)
    if reading.within(low, high, "date", "interval"):
        return None
    if len(reading.within(low, high, "duration")) != 1:
        return None
    first, stop = sentence(reading, low - 1)
    dates = reading.within(first, stop, "date", "interval")
    if len(dates) != 2 or reading.within(first, stop, "duration"):
        return None
    begun, ended = dates
    one, other = begun.value, ended.value
    if not (isinstance(one, When) and isinstance(other, When)):
        return None
    if any(w.interval or w.bound or not w.day for w in (one, other)):
        return None
    opened = has(reading, first, ended.first, "opens")
    closed = has(reading, begun.stop, min(stop, ended.stop + OPENING), "closes")
    if not (opened and closed):
        return None
    # "la grève" may be another thing than what has the dates
    own = lasts and subject.meaning != "article"
    return Spanned(ended, begun, make_interval(one, other), not own)


def partly(reading: Reading, length: Found) -> bool:
    """ "Six des huit années de sa peine, de 2015 à 2021": the dates are those of the six."""
    opened = phrase_before(
        reading, "parts_of_lengths", max(0, length.first - PART), length.around[0]
    )
    if opened is None:
        return False
    numbers = reading.within(max(0, opened - PART), opened, "number", "percent", "duration")
    return any(f.stop <= opened <= f.stop + 1 for f in numbers)
