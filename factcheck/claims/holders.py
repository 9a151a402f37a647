"""Whom or what a superlative is said of: the name beside it, or the one that a pronoun takes up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER
from factcheck.values.part import Found

KINDS = ("person", "organisation", "place", "acronym")
ASIDE = 9  # tokens of what stands between two commas after a name: "18 ans", "in Suffolk"
NOUNS = 2  # common nouns between an English name and its verb: "the Orvana wind farm"
FRONTED = 8  # tokens before a pronoun that still open its sentence: "À 46 ans, elle …"
LINK = 3  # tokens of the longest link
OPENING = 5  # tokens of a sentence in which its subject is named
SHARED = 3  # tokens before a superlative in which "one of" stands
NO_NAMES = ("stopwords", "function_words", "opening_words", "date_months", "date_weekdays")


class Holder(NamedTuple):
    """The tokens and the kind of a name ("" when only its capitals show it), and the common noun
    beside it as written in the lexicon's lower case ("la tour Orvana"), "" without one."""

    first: int
    stop: int
    kind: str
    noun: str = ""


def holder(reading: Reading, opening: int, stop: int) -> Holder | None:
    """The holder of the superlative in tokens ``[opening, stop)``; None where nobody is named."""
    scan = reading.scan
    low, high = scan.sentence(opening)
    if any(scan.match("superlative_shared", i) for i in range(max(low, opening - SHARED), opening)):
        return None
    if (link := _link(reading, opening, low, "superlative_links")) is not None:
        return _before(reading, link, low)
    if (link := _link(reading, opening, low, "superlative_turns")) is not None:
        people = reading.within(low, link, "person")
        return _held(people[0]) if len(people) == 1 else None
    if opening > low and scan.words[opening - 1].surface == ",":
        if (named := _ending(reading, opening - 1, low)) is not None:
            return named
        aside = _aside(reading, opening - 1, low)
        if (
            aside
            and reading.within(aside, opening, "age")
            and (named := _ending(reading, aside, low))
        ):
            return named  # "Odile Wurtz, 19 ans, la plus jeune …"
    return _after(reading, stop, high)


def _held(found: Found) -> Holder:
    return Holder(found.first, found.stop, found.kind)


def _link(reading: Reading, at: int, low: int, table: str) -> int | None:
    """Where a link that ends before token ``at`` starts; a little word may stand between."""
    scan = reading.scan
    day = next((f.first for f in reading.within(max(low, at - 2), at, "date") if f.stop == at), at)
    for end in sorted({at, at - 1, day}, reverse=True):
        if end not in (at, day) and not scan.match("superlative_link_fillers", end):
            continue
        for length in range(LINK, 0, -1):
            start = end - length
            match = scan.match(table, start) if start >= low else None
            if match is not None and match.length == length:
                return start
    return None


def _before(reading: Reading, link: int, low: int) -> Holder | None:
    """The subject of a link verb at token ``link``."""
    scan = reading.scan
    stop = link
    if stop > low and scan.match("relatives", stop - 1):
        stop -= 1
    if stop - 1 > low and scan.words[stop - 1].surface == ",":
        aside = _aside(reading, stop - 1, low)
        return (_ending(reading, aside, low) if aside else None) or _ending(reading, stop - 1, low)
    if stop > low and scan.match("say_pronouns", stop - 1):
        return _taken_up(reading, stop - 1, low)
    for apart in range(NOUNS + 1 if scan.language == "en" else 1):
        end = stop - apart
        if apart and (scan.bits[end] & CAPITAL or not scan.bits[end] & LETTERS):
            break
        if (named := _ending(reading, end, low)) is not None:
            noun = scan.keys[stop - 1] if apart else named.noun
            return named._replace(noun=noun)
    return None


def _aside(reading: Reading, comma: int, low: int) -> int | None:
    """The comma that opens what stands between a name and its verb: ", 18 ans,"."""
    scan = reading.scan
    for at in range(comma - 1, max(low, comma - ASIDE), -1):
        if scan.words[at].surface == ",":
            return at
        if scan.match("superlative_links", at):
            return None
    return None


def _taken_up(reading: Reading, pronoun: int, low: int) -> Holder | None:
    """The only person of the sentence before one that opens with a pronoun, else the one that it
    opens with."""
    scan = reading.scan
    if pronoun - low > FRONTED or low == 0:
        return None
    if pronoun > low and scan.words[pronoun - 1].surface != ",":
        return None
    if reading.within(low, pronoun, *KINDS):
        return None
    start, end = scan.sentence(low - 1)
    people = reading.within(start, end, "person")
    first = (
        people[:1] if len(people) == 1 or (people and people[0].first - start <= OPENING) else []
    )
    return _held(first[0]) if first else None


def _after(reading: Reading, stop: int, high: int) -> Holder | None:
    """The name after the noun phrase's own comma, or after the verb that it is the subject of."""
    scan = reading.scan
    at = stop
    if at + 1 < high and scan.words[at].surface == ",":
        return next(map(_held, reading.within(at + 1, at + 2, *KINDS)), None)
    for length in range(LINK, 0, -1):
        link = scan.match("superlative_inverse", at)
        if link is not None and link.length == length:
            at += length
            break
    else:
        return None
    for table in ("superlative_link_fillers", "superlative_those"):
        found = scan.match(table, at)
        at += found.length if found else 0
    if scan.match("superlative_articles", at):  # « fut le Polonais Marek Zielinski »
        named = reading.within(at + 1, at + 1 + NOUNS, "person")
        return _held(named[0]) if named else None
    if named := reading.within(at, at + 1, *KINDS):
        return _held(named[0])
    return _run(reading, at, high)


def _run(reading: Reading, first: int, high: int) -> Holder | None:
    """The capitals from a token on: a name that only they show."""
    stop = first
    while stop < high and reading.scan.bits[stop] & CAPITAL:
        stop += 1
    return Holder(first, stop, "") if _is_name(reading, first, stop) else None


def _is_name(reading: Reading, first: int, stop: int) -> bool:
    """Whether capitals make a name: not one alone that is a plain word or an acronym."""
    scan = reading.scan
    if stop - first != 1:
        return stop > first
    if scan.bits[first] & UPPER or scan.bits[first] & scan.lexicon.bit(*NO_NAMES):
        return False
    opens = first == scan.sentence(first)[0]
    return not (opens and in_dictionary(scan.keys[first], scan.language))


def _ending(reading: Reading, stop: int, low: int) -> Holder | None:
    """The name that ends at ``stop``, with its noun; none that is the complement of a person."""
    scan = reading.scan
    named = next(_names(reading, low, stop), None)
    if named is None:
        return None
    before = named.first - 1
    if before < low or not scan.bits[before] & LETTERS:
        return named
    opens = ("superlative_articles", "clause_breaks", "superlative_inverse")
    if any(scan.match(table, before) for table in opens):
        return named
    if scan.match("locatives", before) and (outer := _ending(reading, before, low)):
        return outer  # "Orvana Sands in Suffolk is"
    if before > low and scan.match("superlative_those", before - 1):
        return named  # « celle d'Orvana est »
    if scan.match("of_place", before):
        for noun in (before - 1, before - 2):
            if noun > low and not scan.bits[noun] & CAPITAL and scan.match("facilities", noun):
                return named._replace(noun=scan.keys[noun])
        return None
    if scan.bits[before] & scan.lexicon.bit("stopwords", "function_words"):
        return None
    return named if scan.bits[before] & CAPITAL else named._replace(noun=scan.keys[before])


def _names(reading: Reading, low: int, stop: int) -> Iterator[Holder]:
    """The value that ends at a token, or else the run of capitals."""
    scan = reading.scan
    yield from (_held(f) for f in reading.within(low, stop, *KINDS) if f.stop == stop)
    first = stop
    while first > low and (scan.bits[first - 1] & CAPITAL or _hyphen(reading, first - 1, stop)):
        first -= 1
    if first < stop and scan.match("superlative_articles", first):
        first += 1  # "The Orvana tower"
    if _is_name(reading, first, stop):
        yield Holder(first, stop, "")


def _hyphen(reading: Reading, at: int, stop: int) -> bool:
    scan = reading.scan
    joined = scan.words[at].surface == "-" and scan.glued(at) and at + 1 < stop
    return joined and scan.glued(at + 1)
