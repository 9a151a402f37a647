"""Lists that are no whole list of what a number announces: the rest of it stands further on, or
the number is itself the first item."""

from __future__ import annotations

from factcheck.claims.counted import Counted
from factcheck.claims.enumerations import Enumeration
from factcheck.claims.in_order import stands_alone
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has, joined
from factcheck.claims.unannounced import of_people
from factcheck.text.lexicon import CAPITAL
from factcheck.values.part import Found

BREAKS = frozenset(",;")
NAMED = 3  # tokens of an item in which its name begins
ADDED = 8  # tokens of a sentence in which words add somebody to those listed before


def told_on(
    reading: Reading, noun: Counted, stated: int, listed: Enumeration, high: int, sign: str
) -> bool:
    """Whether the rest of what was announced is told behind the list: in its sentence, at the head
    of the next one, or as "the fifth"."""
    ordinals = range(listed.most + 1, stated + 1)
    return (
        _goes_on(reading, listed, high, sign)
        or any(_by_ordinal(reading, noun, number) for number in ordinals)
        or (of_people(reading, noun) and _one_left(reading, listed, high))
        or (stated == listed.most + 1 and _next_named(reading, listed, high))
    )


def _by_ordinal(reading: Reading, noun: Counted, number: int) -> bool:
    """Whether an article has "le cinquième", "a fifth member" of those counted."""
    scan = reading.scan
    for i in scan.positions(reading.lexicon.bit("list_ordinals")):
        match = scan.match("list_ordinals", i)
        if match is None or match.meaning != str(number):
            continue
        if not any(scan.match(table, i - 1) for table in ("list_articles", "articles_of_one")):
            continue
        if stands_alone(reading, noun, i + 1):
            return True
    return False


def _one_left(reading: Reading, listed: Enumeration, high: int) -> bool:
    """Whether the next sentence opens with another of the people listed, or tells of one who is
    missing: "L'autre sera jugé à part", "Their accomplice is on the run"."""
    scan = reading.scan
    if high >= len(scan) or scan.block_index(high) != scan.block_index(listed.first):
        return False
    if any(scan.match(table, high) for table in ("remainders", "the_last_one")):
        return True
    return has(reading, high, scan.sentence(high)[1], "missing_from_a_list")


def _next_named(reading: Reading, listed: Enumeration, high: int) -> bool:
    """Whether the next sentence adds one by name to those listed: "Guéret les a rejointes"."""
    scan = reading.scan
    if high >= len(scan) or scan.block_index(high) != scan.block_index(listed.first):
        return False
    said = {scan.keys[i] for start, stop in listed.items for i in range(start, stop)}
    article = scan.match("articles_of_one", high)
    at = high + (article.length if article else 0)
    little = any(scan.match(table, at) for table in ("function_words", "stopwords"))
    another = bool(scan.bits[at] & CAPITAL) and scan.keys[at] not in said and not little
    return another and has(reading, at + 1, min(scan.sentence(high)[1], at + ADDED), "one_more")


def _goes_on(reading: Reading, listed: Enumeration, high: int, sign: str) -> bool:
    """Whether a sentence goes on after a list with names of its own: "Four teams scored: A, B and C
    had two goals each, and D one". What is said of the first does not hold of the rest."""
    scan = reading.scan
    for i in range(listed.stop, high - 1):
        surface = scan.words[i].surface
        if surface not in BREAKS:
            continue
        joint = joined(reading, i + 1)
        first = i + 1 + joint
        if not (joint or sign == ":") or first >= high or not scan.bits[first] & CAPITAL:
            continue
        if not has(reading, first, high, "say_verbs"):
            return True
    return False


def first_of_row(reading: Reading, found: Found, at: int) -> bool:
    """Whether the first item repeats the preposition before the number and names nothing: "accusé
    de deux vols, de recel et d'évasion" has the number among its items; or counts the members of
    a party, as the next item does of another: "trois libéraux, un vert et une centriste"."""
    scan = reading.scan
    low, high = scan.sentence(found.first)
    numbered = (
        reading.is_number(at) or scan.match("one_articles", at) or scan.match("one_words", at)
    )
    if scan.match("parties", found.stop) and numbered:
        return True
    before = found.around[0] - 1
    one = scan.match("row_prepositions", before) if before >= low else None
    again = scan.match("row_prepositions", at)
    if one is None or again is None or one.meaning != again.meaning:
        return False
    return not any(scan.bits[i] & CAPITAL for i in range(at, min(high, at + NAMED)))
