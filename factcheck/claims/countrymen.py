"""Whose age it is that a sentence opens with, by where somebody is from: "The Latvian, 33, won".

« Le Letton de 33 ans », "The 33-year-old Latvian": no name, and of several people named before only
the one who is told to be of that land.
"""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL
from factcheck.values.age_beside import from_a_town
from factcheck.values.part import Found

LANDS = ("demonyms", "countries")
SUBJECT = 3  # tokens before a name that opens a sentence: "The champion, Rory Tait"


def countryman(reading: Reading, found: Found) -> str:
    """The name of whom a noun for people of a land or town takes up, beside an age that opens its
    sentence; the noun itself, which nobody bears, when nothing says whom; "" without a noun."""
    scan = reading.scan
    low, high = scan.sentence(found.first)
    noun = _noun(reading, found, low, high)
    if noun is None or any(
        p.first <= found.stop + 1 for p in reading.within(found.stop, high, "person")
    ):
        return ""  # "The Latvian, 33, Janis Ozol": named right after
    people = reading.within(0, low, "person")
    match = scan.match("demonyms", noun)
    land = match.meaning if match else ""
    alike = [p for p in people if land and _land(reading, p) == land]
    told = only_one(alike or people, reading)
    if told and (alike or _opens_before(reading, people, low, land)):
        return scan.quote(told[0].first, told[0].stop)
    return scan.quote(noun, noun + 1)


def _opens_before(reading: Reading, people: list[Found], low: int, land: str) -> bool:
    """Whether somebody opens the sentence before, and no land is told so far that may be of another
    ("The Dane Mads Holm", a name unread)."""
    scan = reading.scan
    start = scan.sentence(low - 1)[0] if low else 0
    if not any(0 <= p.first - start <= SUBJECT for p in people):
        return False
    if any(_land(reading, p) for p in people):
        return False
    told = scan.between(reading.lexicon.bit(*LANDS), 0, low) if land else []
    found = (scan.match(table, at) for at in told for table in LANDS)
    return not any(match and match.meaning == land for match in found)


def _noun(reading: Reading, found: Found, low: int, high: int) -> int | None:
    """Where the noun for somebody of a land or town stands that opens a sentence with an age."""
    scan = reading.scan
    article = scan.match("definite_articles", low)
    if article is None:
        return None
    first = low + article.length
    before = found.around[0] - 1
    if before == first + 1 and (
        scan.words[before].surface == "," or scan.match("from_words", before)
    ):
        noun = first
    elif found.first == first and found.stop < high:
        noun = found.stop
    else:
        return None
    named = noun + 1 < high and noun != first and scan.bits[noun + 1] & CAPITAL
    if not scan.bits[noun] & CAPITAL or named:
        return None
    known = scan.match("demonyms", noun) is not None or from_a_town(scan, noun)
    return noun if known else None


def _land(reading: Reading, person: Found) -> str:
    """The land told right beside a name: « le Danois Mads Holm », "Denmark's Mads Holm", "Mads Holm
    of Denmark"; "" without one."""
    scan = reading.scan
    low, high = scan.sentence(person.first)
    for at in range(person.first - 1, max(low, person.first - 3) - 1, -1):
        for table in LANDS:
            match = scan.match(table, at)
            if match and at + match.length <= person.first:
                return match.meaning
    for at in range(person.stop, min(high, person.stop + 3)):
        if scan.match("of_words", at - 1) or scan.match("from_words", at - 1):
            match = scan.match("countries", at)
            if match:
                return match.meaning
    return ""


def only_one(people: list[Found], reading: Reading) -> list[Found]:
    """The person that an article has spoken of so far, if it is one only, by the fullest name."""
    last = {reading.scan.keys[p.stop - 1] for p in people}
    longest = max((p.stop - p.first for p in people), default=0)
    return [p for p in people if p.stop - p.first == longest][:1] if len(last) == 1 else []
