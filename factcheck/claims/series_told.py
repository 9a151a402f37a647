"""The series of an "edition" that is named beside it.

« Le Festival des Ponts, dont la 27e édition ouvre », "the Hull Boat Show, now in its 27th edition",
« pour sa 27e édition, le Salon du bois »: the number stands apart from the name that says what it
is of.
"""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.claims.stated import phrase_before
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, LETTERS

NAME = 9  # tokens of the name of a series
TIED = 4  # tokens that tie a number to the name before it: ", now in its"


def series_beside(reading: Reading, first: int, at: int) -> tuple[str, ...]:
    """The lemmas of the name that an ordinal at ``first`` is tied to, where an "edition" at token
    ``at`` does not go on with its own."""
    scan = reading.scan
    low, high = scan.sentence(first)
    word = scan.match("edition_words", at)
    stop = at + word.length if word else high
    if stop >= high or scan.match("say_of", stop) or scan.bits[stop] & CAPITAL:
        return ()
    tied = phrase_before(reading, "edition_of", max(low, first - TIED), first)
    if tied is not None and tied > low + 1:
        end = tied - (scan.words[tied - 1].surface == ",")
        return _named(reading, *_run_before(reading, low, end))
    if (
        stop + 2 < high
        and scan.words[stop].surface == ","
        and scan.match("definite_articles", stop + 1)
    ):
        article = scan.match("definite_articles", stop + 1)
        start = stop + 1 + (article.length if article else 1)
        return _named(reading, *_run_after(reading, start, high))
    return ()


def _run_before(reading: Reading, low: int, end: int) -> tuple[int, int]:
    """The tokens of a name that ends at ``end``: back to its event, or in English to its first
    capital."""
    scan = reading.scan
    first = end
    for at in range(end - 1, max(low, end - NAME) - 1, -1):
        if not (scan.bits[at] & LETTERS or scan.words[at].surface in "-'’"):
            break
        if scan.match("event_heads", at):
            first = at
            while scan.language == "en" and first > low and scan.bits[first - 1] & CAPITAL:
                first -= 1
            break
    return first, end


def _run_after(reading: Reading, start: int, high: int) -> tuple[int, int]:
    """The tokens of a name that begins at ``start``, up to what ends it."""
    scan = reading.scan
    stop = start
    while stop < min(high, start + NAME):
        letters = scan.bits[stop] & LETTERS or scan.words[stop].surface in "-'’"
        if not letters or (stop > start and scan.match("event_stops", stop)):
            break
        stop += 1
    return start, stop


def _named(reading: Reading, first: int, stop: int) -> tuple[str, ...]:
    """The lemmas of a name that has an event and a capital in it; none otherwise."""
    scan = reading.scan
    event = any(scan.match("event_heads", at) for at in range(first, stop))
    if not event or not any(scan.bits[at] & CAPITAL for at in range(first, stop)):
        return ()
    small = scan.lexicon.bit("stopwords", "function_words")
    return tuple(
        lemma(scan.keys[at].rstrip("'"), scan.language)
        for at in range(first, stop)
        if scan.bits[at] & LETTERS and not scan.bits[at] & small
    )
