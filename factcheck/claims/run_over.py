"""A length of time and the dates over which what lasts it is said to run.

"A nine-year lease will run from 3 June 2024 to 3 June 2031", « un bail de six ans, qui courrait
du 3 mai 2026, jour de la vente, au 2 mai 2030 ».
"""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.claims.retaken import Spanned
from factcheck.claims.stated import has, spoken
from factcheck.values.part import Found
from factcheck.values.when import When, make_interval

THING = 4  # tokens from a length to the verb: "term", "ban, which"
FROM = 2  # tokens from the verb to its first date
ENDING = 6  # tokens before a length in which it is told to end
ASIDE = 12  # tokens between two dates in which the first one is explained


def run_over(reading: Reading, length: Found, high: int) -> Spanned | None:
    """The dates that the verb right behind a length gives to what lasts so long."""
    scan = reading.scan
    for at in range(length.stop, min(high, length.stop + THING)):
        verb = scan.match("runs_over", at)
        if verb:
            return _dates(reading, at + verb.length, high)
        if scan.words[at].surface in ";:.()" or scan.match("conjunctions", at):
            return None
    return None


def _dates(reading: Reading, at: int, high: int) -> Spanned | None:
    told = reading.within(at, high, "date", "interval")
    if not told or told[0].around[0] - at > FROM or not isinstance(told[0].value, When):
        return None
    first, when = told[0], told[0].value
    if when.start is not None and when.end is not None:
        return Spanned(first, None, when, False)
    last = told[1] if len(told) > 1 else None
    if last is None or not isinstance(last.value, When) or not _joined(reading, first, last):
        return None
    if any(w.interval or not w.day or w.year_source != "text" for w in (when, last.value)):
        return None
    return Spanned(last, first, make_interval(when, last.value), False)


def _joined(reading: Reading, first: Found, last: Found) -> bool:
    """Whether only an aside between commas stands between a date and "to" the other one."""
    words = reading.scan.words
    to = last.around[0] if last.around[0] < last.first else last.first - 1
    aside = first.stop < to <= first.stop + ASIDE
    commas = aside and words[first.stop].surface == words[to - 1].surface == ","
    return bool(commas and reading.scan.match("date_to", to))


def ended_within(reading: Reading, length: Found, dates: Found) -> bool:
    """ "Last week, at the end of a six-week tour": what only ended in the time told before it is
    no shorter than it lasted. Days in figures behind it are all of it: "at the end of a ten-day
    fair, from 3 to 12 May"; a "last week" there is not."""
    behind = dates.first >= length.stop
    if behind and not spoken(dates):
        return False
    low = max(0, length.first - ENDING) if behind else dates.stop
    return has(reading, low, length.first, "endings_of_lengths")
