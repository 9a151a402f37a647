"""What is done for the how-maniest time: "held for the seventh time", « sacré pour la 5e fois »."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

REACH = 12  # tokens before "for the seventh time" in which its verb stands
LATELY = 183  # days in which a month without a year is still that of the story
AFTER = 7  # tokens after a rank in which an earlier time is told: "the fifth, in 2019, had"
BEGUN = 3  # tokens from "créée en", "launched in" to the year in which a series began
NAMED = 4  # tokens of a name among which its noun stands: "the Humber Junior Cup"
OWNED = 10  # from here on a final is hardly the how-maniest of one side
EDITION = "edition"  # the sense of what holds an event


def times(reading: Reading, ordinal: Found, high: int) -> tuple[str, int] | None:
    """The sense of the verb that an ordinal and "time" count, by the nearest word before it, and
    where "time" stops; None where the ordinal counts a noun or no verb of the table is near."""
    scan = reading.scan
    word = scan.match("time_words", ordinal.stop) if ordinal.stop < high else None
    if word is None:
        return None
    low, _ = scan.sentence(ordinal.first)
    for at in range(ordinal.first - 1, max(low, ordinal.first - REACH) - 1, -1):
        done = scan.match("rank_times", at)
        if done is not None:
            return done.meaning, ordinal.stop + word.length
    return None


def one_in_each(reading: Reading, found: Found, high: int) -> bool:
    """What each edition has one of, before the series: « la 43e finale de la Coupe », not « sa 3e
    finale de Coupe »."""
    scan, at = reading.scan, found.stop
    number = found.value.low if isinstance(found.value, Quantity) else None
    of_all = found.first and scan.match("definite_articles", found.first - 1)
    if not of_all or not scan.match("one_in_each", at) or (number or 0) < OWNED:
        return False
    at += 1
    while at < high and scan.match("function_words", at):
        at += 1
    named = range(at, min(high, at + NAMED))
    return at < high and bool(scan.bits[at] & CAPITAL) and (
        any(scan.match("event_heads", i) for i in named))  # fmt: skip


def of_before(reading: Reading, stop: int) -> bool:
    """Whether what a rank opens is of an earlier time: « la 13e édition, en 2024, avait réuni »."""
    scan = reading.scan
    _, high = scan.sentence(stop - 1)
    end = min(high, stop + AFTER)
    published = reading.document.published
    dates = reading.within(stop, end, "date") if published else []
    for found in dates:
        if not isinstance(found.value, When) or published is None:
            continue
        year, last = found.value.year, found.value.high
        near = found.value.year_source != "text" and last and (published - last).days < LATELY
        if year is not None and year < published.year and not near and not begun(reading, found):
            return True
    return any(_pluperfect(reading, i, high) for i in range(stop, end))


def told_of_before(reading: Reading, low: int, high: int) -> bool:
    """Whether tokens ``[low, high)`` tell what had happened before the story: "had celebrated"."""
    return any(_pluperfect(reading, i, high) for i in range(low, high))


def begun(reading: Reading, date: Found) -> bool:
    """Whether a date tells when a series began: « la 13e édition du prix, créé en 2010 »."""
    return has(reading, date.around[0] - BEGUN, date.first, "foundings")


def _pluperfect(reading: Reading, at: int, high: int) -> bool:
    """« avait réuni », "had never taken": not "had a success"."""
    scan = reading.scan
    if not scan.match("pluperfects", at):
        return False
    endings = tuple(scan.lexicon.table("participle_endings").get("yes", ()))
    after = (scan.keys[i] for i in range(at + 1, min(high, at + 3)) if scan.bits[i] & LETTERS)
    return bool(endings) and any(len(k) > 4 and k.endswith(endings) for k in after)
