"""Where a body has its head office: "the Hull-based group", « Orvana, basé à Tulle »."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL, LETTERS, strip_accents
from factcheck.values.place import Place

SEAT = "seat"  # what such a place is of, before the name of the body
PHRASE = 8  # tokens of the longest phrase before a place, with its little words
CALLED = 5  # tokens between a place and the name of the body: "group", "maker of tyres"
LONGEST = 4  # tokens of a name


def head_office(reading: Reading, first: int, stop: int) -> str:
    """``seat`` and the folded name of the body that has its head office at the place named at
    tokens ``[first, stop)``; "" when none is told to."""
    scan = reading.scan
    low, high = scan.sentence(first)
    if _based_behind(reading, stop, high):
        behind = _opened(reading, stop + 2, high)
        return behind or _closed(reading, low, _before_article(reading, low, first))
    for at in scan.between(reading.lexicon.bit("seat_phrases"), max(low, first - PHRASE), first):
        found = scan.match("seat_phrases", at)
        if found and at + found.length == first:
            if at - low <= 1 and stop < high and scan.words[stop].surface == ",":
                return _opened(reading, stop + 1, high)
            return _closed(reading, low, at)
    return ""


def based(reading: Reading) -> Iterator[tuple[int, int, Place]]:
    """The towns of "the Hull-based group Orvana", which are half a word and else no places: who is
    no body by name ("a Hull-based critic") is not told by them."""
    scan = reading.scan
    if not reading.lexicon.table("based_behind"):
        return
    for at in scan.positions(reading.lexicon.bit("cities")):
        found = scan.match("cities", at)
        stop = at + found.length if found else at
        if not found or not scan.bits[at] & CAPITAL:
            continue
        if _based_behind(reading, stop, len(scan)) and head_office(reading, at, stop):
            name, code = scan.quote(at, stop), found.meaning[-2:]
            yield at, stop, Place(name=name, id=found.meaning, country=code, kind="city")


def _based_behind(reading: Reading, stop: int, high: int) -> bool:
    """ "Hull-based", in one word or three."""
    scan = reading.scan
    hyphen = stop + 1 < high and scan.words[stop].surface == "-" and scan.glued(stop)
    return hyphen and scan.match("based_behind", stop + 1) is not None


def _before_article(reading: Reading, low: int, first: int) -> int:
    """The token of the article before a place, or of the place: "Orvana, the Hull-based group"."""
    tables = ("definite_articles", "say_indefinite_articles")
    article = first > low and any(reading.scan.match(t, first - 1) for t in tables)
    return first - 1 if article else first


def _opened(reading: Reading, at: int, high: int) -> str:
    """The name that opens at a token or a few plain words after it: "group Orvana"."""
    scan = reading.scan
    for i in range(at, min(high, at + CALLED)):
        if scan.bits[i] & CAPITAL:
            stop = i
            while stop < min(high, i + LONGEST) and scan.bits[stop] & CAPITAL:
                stop += 1
            return _folded(reading, i, stop)
        if not scan.bits[i] & LETTERS:
            return ""
    return ""


def _closed(reading: Reading, low: int, at: int) -> str:
    """The name that ends before a token: "Orvana, which is", « Orvana », "Orvana,"."""
    scan = reading.scan
    stop = at
    if stop > low and scan.match("being_words", stop - 1):
        stop -= 1
    if stop > low and scan.match("relatives", stop - 1):
        stop -= 1
    stop -= stop > low and scan.words[stop - 1].surface == ","
    first = stop
    while first > max(low, stop - LONGEST) and scan.bits[first - 1] & CAPITAL:
        first -= 1
    return _folded(reading, first, stop) if first < stop else ""


def _folded(reading: Reading, first: int, stop: int) -> str:
    """A name of letters that is neither a place's nor a person's."""
    scan = reading.scan
    if scan.match("definite_articles", first):
        first += 1
    atlas = scan.lexicon.bit("cities", "countries", "regions", "demonyms", "date_months")
    if first >= stop or any(scan.bits[i] & atlas for i in range(first, stop)):
        return ""
    people = {w for f in reading.of("person") for w in range(f.first, f.stop)}
    names = {scan.keys[w] for w in people}
    keys = [scan.keys[i] for i in range(first, stop) if scan.bits[i] & LETTERS]
    if not keys or people & {*range(first, stop)} or names & {*keys}:
        return ""
    return f"{SEAT} {strip_accents(' '.join(keys))}"
