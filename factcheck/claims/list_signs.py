"""The sign that opens the list of what a number counts: a comma, a colon, a bracket, a dash."""

from __future__ import annotations

from factcheck.claims.counted import Counted
from factcheck.claims.reading import Reading
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.text.tokens import APOSTROPHES
from factcheck.values.part import Found

OPENERS = frozenset(",:(–—-")
LOOK_AHEAD = 10  # tokens between the noun and the sign that opens the list
NOT_COUNTS = ("date", "interval", "money", "duration", "percent", "measure", "age")


def opener(reading: Reading, at: int, stop: int, high: int) -> int | None:
    """The sign that opens the list: only words that belong to the noun may stand before it."""
    scan = reading.scan
    for i in range(at, stop):
        surface = scan.words[i].surface
        said = scan.match("list_openers", i + 1) if surface == "," and i + 1 < high else None
        if said:
            return i + said.length
        if surface in OPENERS:
            if surface == "-" and scan.glued(i) and scan.glued(i + 1):
                return colon(reading, i, high)  # « un bus à la demi-heure : A, B et C »
            hyphen = surface == "-" and (scan.glued(i) or scan.glued(i + 1))
            return None if hyphen else i
        if surface in APOSTROPHES and scan.glued(i) and scan.glued(i + 1):
            continue  # "jusqu'à vendredi"
        if not scan.bits[i] & LETTERS and _dates_or_measures(reading, i):
            return colon(reading, i, high)
        if not scan.bits[i] & LETTERS or scan.match("partial_list", i):
            return None
        copula = scan.match("copulas", i)
        if copula and i + copula.length < high and scan.bits[i + copula.length] & CAPITAL:
            return i + copula.length - 1  # "The four men charged are A, B, C and D"
        if scan.match("auxiliaries", i):
            # "trois villes ont été retenues : A, B et C" goes on to a colon only
            return colon(reading, i, high)
    return None


def colon(reading: Reading, at: int, high: int) -> int | None:
    """The colon that closes the sentence of a count: no other number may stand before it, and far
    from the noun it must open a list of names."""
    scan = reading.scan
    for i in range(at, high - 1):
        if reading.is_number(i) and not _dates_or_measures(reading, i):
            return None
        said = scan.match("list_openers", i + 1) if scan.words[i].surface == "," else None
        if said:
            return i + said.length
        if scan.words[i].surface == ":":
            things = scan.match("say_indefinite_articles", i + 1)
            said_of = sum(not scan.bits[k] & CAPITAL for k in range(at, i))  # a name is one word
            near = said_of < LOOK_AHEAD or things or opens_with_name(reading, i + 1, high)
            return i if near else None
    return None


def _dates_or_measures(reading: Reading, at: int) -> bool:
    """Whether a number counts nothing that could be listed: a day, a sum, a length, an age."""
    return any(f.first <= at < f.stop for f in reading.within(max(0, at - 6), at + 6, *NOT_COUNTS))


def opens_with_name(reading: Reading, at: int, high: int) -> bool:
    """Whether a name stands at a token, an article before it set aside."""
    scan = reading.scan
    article = scan.match("determiners", at)
    first = at + (article.length if article else 0)
    return bool(scan.bits[at] & CAPITAL) or (first < high and bool(scan.bits[first] & CAPITAL))


def taken_up(reading: Reading, found: Found, high: int) -> tuple[int | None, int]:
    """The colon of the next sentence, if that is about all of them: "Tous ferment : A, B"."""
    scan = reading.scan
    if high >= len(scan) or scan.block_index(high) != scan.block_index(found.first):
        return None, high
    low, stop = scan.sentence(high)
    alone = len(reading.within(scan.sentence(found.first)[0], high, "number")) == 1
    if not alone or not scan.match("taken_up", low):
        return None, high
    return next((i for i in range(low, stop) if scan.words[i].surface == ":"), None), stop


def of_these(reading: Reading, found: Found) -> Counted | None:
    """What stands behind "quatre de ces", "four of those": some of what was told before."""
    scan = reading.scan
    match = scan.match("of_these", found.stop)
    at = found.stop + match.length if match else len(scan)
    if at >= len(scan) or not scan.bits[at] & LETTERS or scan.bits[at] & CAPITAL:
        return None
    head = scan.match("heads", at)
    concept = head.meaning if head else lemma(scan.keys[at], scan.language)
    return Counted(at, at + (head.length if head else 1), concept, (), None, "some")
