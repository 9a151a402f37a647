"""How long a house was open, told where it closes: with where its beginning is told.

"It shut on Friday after thirteen years. It opened in 2008", « L'usine, ouverte en 1962, … Sa
fermeture met fin à 51 ans de filature ».
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.claims.starts import Start, among, starts
from factcheck.claims.stated import (
    bare_year,
    ends_at,
    exact_years,
    has,
    phrase_before,
    sentence,
    spoken,
)
from factcheck.text.lexicon import CAPITAL
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

ENDS = 6  # tokens before a length in which "spells the end of" opens
CLOSURE = 12  # tokens from the noun of a closing to the verb of what it ends
WORK = 3  # tokens after "of" in which the word of a work stands: "of metal-making"


def lengths(reading: Reading, *tables: str) -> Iterator[tuple[Found, Quantity, list[Start]]]:
    """The lengths in years of an article that has a phrase of a table, with all its foundings."""
    told = reading.scan.positions(reading.lexicon.bit(*tables))
    founded = starts(reading, "foundings") if told else []
    for length, value in exact_years(reading) if founded else ():
        yield length, value, founded


class House(NamedTuple):
    """The years of what closes, their beginning, and the day of the closing where it is told."""

    years: Found
    value: Quantity
    start: Start
    at: When | None = None


def closed_after(reading: Reading) -> Iterator[House]:
    """Each length of what closes, with the one beginning that is told of it."""
    scan = reading.scan
    for length, value, founded in lengths(reading, "closings_of_houses", "closures"):
        low, high = sentence(reading, length.first)
        closed = length.stop >= high or scan.words[length.stop].surface in ",.;"
        if not (closed or _lived(reading, length, high)) or bare_year(reading, low, high):
            continue
        ended = _ended(reading, length, low)
        after = ends_at(reading, "lasted", max(low, length.first - 3), length.first)
        if ended is None and not (after and has(reading, low, length.first, "closings_of_houses")):
            continue
        here = _opened_of(reading, founded, low, length.first, high, ended)
        if len(here) != 1 or has(reading, min(low, here[0].at), high, "refoundings"):
            continue
        others = [
            d
            for d in reading.within(low, high, "date", "interval")
            if d is not here[0].date and not (d.kind == "date" and spoken(d))
        ]
        if ended is not None and len(others) == 1 and ended < others[0].first < length.first:
            when = others[0].value
            yield House(length, value, here[0], when if isinstance(when, When) else None)
        elif not others:
            yield House(length, value, here[0])


def _ended(reading: Reading, length: Found, low: int) -> int | None:
    """The noun of the closing that ends so many years: "the closure of the mill ends 51 years"."""
    near = max(low, length.around[0] - ENDS)
    ends = phrase_before(reading, "ends_years", near, length.around[0])
    if ends is None:
        return None
    nouns = reading.scan.between(reading.lexicon.bit("closures"), max(low, ends - CLOSURE), ends)
    return next((i for i in nouns if reading.scan.match("closures", i)), None)


def _lived(reading: Reading, length: Found, high: int) -> bool:
    """Whether a length is of what the house was there for: no feud and no family's."""
    scan = reading.scan
    at = length.stop
    if at >= high:
        return False
    if any(scan.match("say_by", i) for i in range(at, high)):
        return False  # "30 ans d'exploitation par la famille": of some of its life
    if scan.match("lives_of_houses", at):
        return True
    stop = min(high, at + 1 + WORK)
    names = (i for i in range(at, high) if scan.bits[i] & CAPITAL)
    if any(not scan.match("place_prepositions", i - 1) for i in names):
        return False  # "40 ans de brassage sous Lormeau"
    return scan.match("of_words", at) is not None and any(
        scan.match("works_of_houses", i) for i in range(at + 1, stop)
    )


def _opened_of(
    reading: Reading, founded: list[Start], low: int, first: int, high: int, ended: int | None
) -> list[Start]:
    """The beginnings of a house that closes in tokens ``[low, high)``: told before its end in one
    sentence, or in one beside it that takes the house up ("it", "its closure")."""
    scan = reading.scan
    own = [s for s in among(founded, low, first) if not scan.match("births", s.at)]
    if own:
        return own
    after = scan.sentence(high)[1] if high < len(scan) else high
    if scan.match("course_subjects", high) and (here := among(founded, high, after)):
        return here
    if low == 0:
        return []
    subject = scan.match("course_subjects", low)
    owned = ended == low + 1 and scan.match("possessives", low) is not None
    if not owned and (subject is None or subject.meaning != "pronoun"):
        return []
    before = sentence(reading, low - 1)[0]
    here = among(founded, before, low)
    alone = scan.block(low - 1) == scan.block(low) and not reading.within(before, low, "person")
    return here if alone and not any(scan.match("births", s.at) for s in here) else []
