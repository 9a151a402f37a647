"""Houses that a sentence calls by name: « le lycée Orvana », "the Orvana library"."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL, LETTERS, strip_accents

BESIDE = 3  # tokens from a house to the place that it is at: ", à", "in"
ARTICLES = 5  # tokens from those of a house to its noun
LONGEST = 4  # tokens of a house's own name


def named_house(reading: Reading, at: int) -> str:
    """The kind and the folded name of the only house that the sentence of token ``at`` names; ""
    where it names none or several."""
    scan = reading.scan
    low, high = scan.sentence(at)
    found: set[str] = set()
    for i in scan.between(reading.lexicon.bit("facilities"), low, high):
        kind = scan.match("facilities", i)
        if kind is None:
            continue
        first, stop = _before(reading, i, low), i + kind.length
        own = _folded(reading, first, i) if first < i else ""
        if not own:
            first, stop = i, _after(reading, stop, high)
            own = _folded(reading, i + kind.length, stop)
        if own and not (_of_people(reading, first, low) and not 0 < at - stop <= BESIDE):
            found.add(f"{kind.meaning} {own}")
    return found.pop() if len(found) == 1 else ""


def _after(reading: Reading, first: int, high: int) -> int:
    """One past the name that starts at ``first``."""
    stop = first
    while stop < min(high, first + LONGEST) and _of_name(reading, stop, first):
        stop += 1
    return stop


def _before(reading: Reading, stop: int, low: int) -> int:
    """Where the name starts that stands before an English noun; ``stop`` where none does."""
    scan = reading.scan
    first = stop
    if scan.language != "en":
        return stop
    while first > max(low, stop - LONGEST) and scan.bits[first - 1] & CAPITAL:
        first -= 1
    return first if first > low else stop


def _of_people(reading: Reading, first: int, low: int) -> bool:
    """Whether a house only tells who somebody is: « les élèves du lycée Orvana » may be anywhere,
    go home and live elsewhere."""
    scan = reading.scan
    at = first - 1
    little = reading.lexicon.bit("articles", "of_words", "of_place", "definite_articles")
    while at > max(low, first - ARTICLES) and scan.bits[at] & little:
        at -= 1
    people = reading.lexicon.bit("person_nouns", "people_of_houses")
    return at < first - 1 and at >= low and bool(scan.bits[at] & people)


def _of_name(reading: Reading, at: int, first: int) -> bool:
    scan = reading.scan
    if scan.bits[at] & CAPITAL:
        return True
    return at > first and scan.words[at].surface == "-" and scan.glued(at)


def _folded(reading: Reading, first: int, stop: int) -> str:
    """A name of letters that is no place's: « le port Dunkerque » stands for its town."""
    scan = reading.scan
    atlas = scan.lexicon.bit("cities", "countries", "regions", "definite_articles")
    keys = [scan.keys[i] for i in range(first, stop) if scan.bits[i] & LETTERS]
    if not keys or any(scan.bits[i] & atlas for i in range(first, stop)):
        return ""
    return strip_accents(" ".join(keys))
