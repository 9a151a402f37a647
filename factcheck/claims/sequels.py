"""What somebody did before being born, or something before being founded.

"Né en 1936, le peintre a montré ses premières toiles en 1933": the participle opens the sentence,
and its subject acts in the only other year there.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.pairs import REACH
from factcheck.claims.reading import Reading
from factcheck.claims.stated import at, has, spoken
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found
from factcheck.values.when import When

DATELINE = 4  # tokens of a place and a dash before the sentence
NEAR = 8  # tokens from the beginning to its date, and from there to the comma
LONGEST = 45  # tokens of the sentence
SHORT = 3  # letters of a word that ends as participles do and may be none: "été", "née"


def sequels(reading: Reading) -> Iterator[tuple[Found, Found]]:
    """The date of each beginning with that of what its subject did before it."""
    scan = reading.scan
    mask = reading.lexicon.bit("births", "foundings")
    for i in scan.positions(mask):
        low, high = scan.sentence(i)
        opened = scan.match("births", i) or scan.match("foundings", i)
        if opened is None or high - low > LONGEST or not _opens(reading, low, i):
            continue
        told = [f for f in reading.within(i, high, "date", "interval") if not spoken(f)]
        if len(told) != 2 or not all(_year(f) for f in told):
            continue
        start, later = told
        between = range(start.stop, min(later.first, start.stop + NEAR))
        comma = next((k for k in between if scan.words[k].surface == ","), None)
        if comma is None or start.first - i > NEAR or not _before(later, start):
            continue
        if _acts(reading, comma + 1, later.around[0]):
            yield start, later


def _opens(reading: Reading, low: int, at: int) -> bool:
    """Whether a word opens its sentence, a dateline set aside."""
    scan = reading.scan
    if at == low:
        return True
    if at - low > DATELINE or scan.words[at - 1].surface not in "-–—":
        return False
    return all(scan.bits[k] & CAPITAL or not scan.bits[k] & LETTERS for k in range(low, at))


def _year(found: Found) -> bool:
    when = found.value
    return (
        isinstance(when, When)
        and when.year_source == "text"
        and when.precision in ("day", "month", "year")
        and not (when.interval or when.bound or when.part)
    )


def _before(one: Found, other: Found) -> bool:
    a, b = one.value, other.value
    if not (isinstance(a, When) and isinstance(b, When)):
        return False
    return a.high is not None and b.low is not None and a.high < b.low


def _acts(reading: Reading, first: int, stop: int) -> bool:
    """Whether the subject acts in the tokens up to the date: one verb of the past, and nothing in
    between that the date could be of.
    """
    scan = reading.scan
    if stop - first > 2 * REACH or first >= stop:
        return False
    if has(reading, first, stop, "births", "refoundings", "sequel_stops", "another_one"):
        return False
    if scan.match("of_words", stop - 1):
        return False  # "des autos de 1928"
    acting = at(reading, first, stop, "past_acts")
    if acting is None:
        return False
    endings = tuple(reading.lexicon.table("past_endings").get("yes", ()))
    if has(reading, first, acting[0], "foundings") or has(reading, acting[1], stop, "foundings"):
        return False  # "a restauré une maison bâtie en 1928"
    after = range(acting[1], stop)
    return not any(scan.keys[k].endswith(endings) and len(scan.keys[k]) > SHORT for k in after)
