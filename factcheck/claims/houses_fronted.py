"""How long a house was open, told before it closes: "After 41 years in business, the mill closes".

« Après 37 ans d'existence, la crèche, née en 1968, fermera », "The mill opened in 1974. After 41
years in operation, it will close".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.houses_closed import House, lengths
from factcheck.claims.reading import Reading
from factcheck.claims.starts import Start, among
from factcheck.claims.stated import at, bare_year, ends_at, has, sentence, spoken
from factcheck.text.lexicon import CAPITAL
from factcheck.values.part import Found
from factcheck.values.when import When

OPENS = 4  # tokens that may stand before a length that opens its sentence: "au bout de près de"


def fronted_houses(reading: Reading) -> Iterator[House]:
    """Each length of a life that opens a sentence of a closing, with the one beginning told."""
    scan = reading.scan
    for length, value, founded in lengths(reading, "closings_of_houses"):
        low, high = sentence(reading, length.first)
        comma = _after_comma(reading, length, low, high)
        if comma is None or bare_year(reading, low, high):
            continue
        closing = at(reading, comma, high, "closings_of_houses")
        if closing is None or has(reading, scan.block(low)[0], high, "refoundings", "careers_end"):
            continue
        here = _begun(reading, founded, (low, comma, closing[0]))
        if here is None or scan.match("births", here.at) is not None:
            continue
        others = [
            d.value
            for d in reading.within(low, high, "date", "interval")
            if d is not here.date and not spoken(d) and isinstance(d.value, When)
        ]
        years = [when for when in others if when.year_source == "text"]
        if len(others) <= 1:  # "it will close in July": of about now
            yield House(length, value, here, years[0] if years else None)


def _after_comma(reading: Reading, length: Found, low: int, high: int) -> int | None:
    """The token after the comma behind "After 41 years in business" that opens a sentence."""
    scan = reading.scan
    fronted = ends_at(reading, "lasted", low, length.around[0]) or ends_at(
        reading, "lasted", low, length.first
    )
    if not fronted or length.first - low > OPENS or length.stop >= high:
        return None
    life = scan.match("lives_of_houses", length.stop)
    stop = length.stop + life.length if life else high
    closed = stop + 1 < high and scan.words[stop].surface == ","
    return stop + 1 if closed else None


def _begun(reading: Reading, founded: list[Start], places: tuple[int, int, int]) -> Start | None:
    """The beginning of what closes: set behind it between commas, else told in the sentence before
    that its pronoun or noun takes up."""
    scan = reading.scan
    low, comma, closing = places
    own = among(founded, comma, closing)
    if own:
        set_beside = scan.words[own[0].at - 1].surface == "," or has(
            reading, comma, own[0].at, "relatives"
        )
        return own[0] if len(own) == 1 and set_beside else None
    if low == 0 or scan.block(low - 1) != scan.block(low):
        return None
    before = sentence(reading, low - 1)[0]
    here = among(founded, before, low)
    dates = [d for d in reading.within(before, low, "date", "interval") if not spoken(d)]
    if len(here) != 1 or len(dates) != 1 or reading.within(before, low, "person"):
        return None  # "The hall opened in 1974 and the museum in 1995"
    return here[0] if _takes_up(reading, comma, (before, low)) else None


def _takes_up(reading: Reading, subject: int, before: tuple[int, int]) -> bool:
    """Whether a subject stands for what the sentence before tells of: "it", "the business", or the
    noun that stands there, and nothing is said of its parts or by its name."""
    scan = reading.scan
    found = scan.match("course_subjects", subject)
    if found is not None and found.meaning == "pronoun":
        return True
    article = scan.match("definite_articles", subject)
    noun = subject + article.length if article else len(scan)
    if noun + 1 >= len(scan) or scan.bits[noun] & CAPITAL or scan.match("of_words", noun + 1):
        return False
    house = scan.match("houses_taken_up", noun) is not None
    return house or scan.keys[noun] in scan.keys[slice(*before)]
