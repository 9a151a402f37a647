"""Lists told by ordinals: "deux accords : le premier porte sur la pêche, le second sur le sel".

They are counted by their ordinals, whatever commas stand inside an item. A story that tells only
some of what it announced is no list: only a sentence that goes through them after a colon, or an
ordinal beyond the number, says how many there are.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims.counted import Counted
from factcheck.claims.enumerations import Enumeration
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, exact, has, joined, noun_of
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import DIGITS, LETTERS
from factcheck.values.part import Found
from factcheck.values.tense import tense_of

FEWEST, MOST = 2, 12  # what is told one by one
AROUND = 2000  # tokens in which another number may have counted as many
REACH = 200  # tokens of a paragraph in which the ordinals of a number may stand
BRACKETS = frozenset(":(–—-")
OPENERS = BRACKETS | frozenset(",;")


class _Ordinal(NamedTuple):
    """ "le premier": its article, its token, its number (0: "the last"), and whether it may stand
    for one of those announced."""

    first: int
    at: int
    number: int
    meant: bool


def begins_in_order(reading: Reading, at: int) -> bool:
    """Whether a list that opens at a token is told by ordinals: "le premier …"."""
    scan = reading.scan
    first = scan.match("list_ordinals", at + 1) if at + 1 < len(scan) else None
    return first is not None and first.meaning == "1" and bool(scan.match("list_articles", at))


def in_order(reading: Reading, found: Found, noun: Counted) -> Enumeration | None:
    """The ordinals that go through what a number counts; None where they need not be all."""
    scan = reading.scan
    mask = scan.lexicon.bit("list_ordinals")
    if not scan.between(mask, noun.stop, noun.stop + REACH):
        return None
    stated = int(amount(found))
    if not FEWEST <= stated <= MOST or noun.role != "total":
        return None
    low, high = scan.sentence(found.first)
    stop = min(scan.block(found.first)[1], noun.stop + REACH)
    ordinals = [_ordinal(reading, noun, i) for i in scan.between(mask, noun.stop, stop)]
    if not ordinals or ordinals[0].number != 1 or not ordinals[0].meant:
        return None
    head = ordinals[0]
    inside = head.first < high and scan.words[head.first - 1].surface in OPENERS
    if not (inside or head.first == high):
        return None
    run = _run(reading, ordinals, high if inside else stop)
    if run is None or len(run) < FEWEST or has(reading, noun.stop, stop, "list_others"):
        return None
    fewer = len(run) < stated
    opened = inside and scan.words[head.first - 1].surface in BRACKETS
    missed = stated - len(run)
    if fewer and not (missed == 1 and opened and _closed(reading, noun, run, high, stop)):
        return None  # "quatre morts : le premier à Dax, le second à Pau": two of them
    if _rivals(reading, found, low if fewer else found.stop, head.first):
        return None
    if len(run) > stated and _one_more(reading, run, stated):
        return None
    items = tuple((one.first, one.at + 1) for one in run)
    return Enumeration(items, len(items), len(items))


def _ordinal(reading: Reading, noun: Counted, at: int) -> _Ordinal:
    scan = reading.scan
    match = scan.match("list_ordinals", at)
    number = int(match.meaning) if match else 0
    if not scan.match("list_articles", at - 1):
        return _Ordinal(at, at, number, meant=False)
    return _Ordinal(at - 1, at, number, stands_alone(reading, noun, at + 1))


def stands_alone(reading: Reading, noun: Counted, after: int) -> bool:
    """Whether an ordinal numbers what was announced: its own noun follows, or no noun."""
    scan = reading.scan
    if after >= len(scan) or not scan.bits[after] & (LETTERS | DIGITS):
        return True
    if scan.match("list_ordinal_verbs", after):
        return True
    of = scan.match("of_place", after)
    if of and after + of.length < len(scan) and scan.bits[after + of.length] & DIGITS:
        return True  # « le second de 28 ans »
    language = scan.language
    return lemma(scan.keys[after], language) == lemma(scan.keys[noun.first], language)


def _run(reading: Reading, ordinals: list[_Ordinal], stop: int) -> list[_Ordinal] | None:
    """The ordinals one after another up to ``stop``; None where one is missing or another's."""
    scan = reading.scan
    run: list[_Ordinal] = []
    for one in ordinals:
        if 0 < one.number <= len(run):
            continue  # « le premier » is told of again
        same = not run or scan.keys[one.first] == scan.keys[run[0].first]
        meant = one.meant or (run and _parallel(reading, run[-1], one))
        if one.at >= stop or one.number != len(run) + 1 or not meant or not same:
            return None
        run.append(one)
    return run


def _parallel(reading: Reading, last: _Ordinal, one: _Ordinal) -> bool:
    """« le premier est de Corot, le deuxième de Vernet »: the verb said once."""
    scan = reading.scan
    if one.at >= scan.sentence(last.at)[1] or scan.match("numbered_nouns", one.at + 1):
        return False
    return scan.words[one.first - 1].surface in ",;" or bool(joined(reading, one.first - 1))


def _rivals(reading: Reading, found: Found, low: int, stop: int) -> bool:
    """Whether another number may have announced them: "cinq élus ont posé trois questions : …"."""
    return any(
        other.first != found.first
        and exact(other) is not None
        and FEWEST <= amount(other) <= MOST
        and noun_of(reading, other) is not None
        for other in reading.within(low, stop, "number")
    )


def _closed(reading: Reading, noun: Counted, run: list[_Ordinal], high: int, stop: int) -> bool:
    """Whether no further item follows the last ordinal in its sentence."""
    scan = reading.scan
    if has(reading, noun.stop, stop, "partial_list", "remainders"):
        return False
    after = range(run[-1].at + 1, high)
    return not any(scan.words[i].surface in ",;" or joined(reading, i) for i in after)


def _one_more(reading: Reading, run: list[_Ordinal], stated: int) -> bool:
    """Whether those beyond the number may be no part of it: "le troisième est en fuite", or as
    many were counted elsewhere."""
    over = run[stated]
    high = reading.scan.sentence(over.at)[1]
    if has(reading, over.at, high, "list_apart"):
        return True
    if any(tense_of(reading.scan, i) == "future" for i in range(over.at, high)):
        return True  # « le troisième ouvrira »: not there yet
    around = reading.within(max(0, over.at - AROUND), over.at + AROUND, "number")
    return any(amount(f) == len(run) for f in around if exact(f) is not None)
