"""Those who vote, told by what they do: "Seven governors backed the step and two opposed it"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.date_bare import preceded
from factcheck.values.number_words import NumberWords
from factcheck.values.numerals import whole_or_none

# How far after the verb of those for a text the verb of those against it may stand.
_CLAUSE = 14
# How far before their verb the number of voters may stand: "vingt et un des 45 membres présents".
_SUBJECT = 9

Told = tuple[int, int, int | None, int | None]


class Voters(NamedTuple):
    """How many, their first token, whether a noun says who they are, that they sit to vote, and
    of how many they are a part."""

    number: int
    first: int
    named: bool
    electors: bool
    part: bool


def by_verbs(scan: Scan, taken: bytearray, words: NumberWords) -> Iterator[Told]:
    """``Seven governors backed the step and two opposed it``: each number before its verb.

    Yields the first token, one past the last, the ayes and the noes, None for a side that is not
    told; marks the tokens as taken.
    """
    lexicon = scan.lexicon
    numeric = DIGITS | words.opens
    for at in scan.positions(lexicon.bit("vote_backing", "vote_opposing", "vote_plainly")):
        side = _side(scan, at)
        if side is None:
            continue
        backing, after = side
        start, end = scan.sentence(at)
        first = subject(scan, at, start, words, numeric)
        if first is None or taken[first.first]:
            continue
        second = _other_side(scan, after, min(end, after + _CLAUSE), backing, words, numeric)
        stop = second[1] if second else after
        if second is None and not _alone(scan, first, at):
            continue
        taken[first.first : stop] = b"\x01" * (stop - first.first)
        other = second[0] if second else None
        yield (first.first, stop, *((first.number, other) if backing else (other, first.number)))


def abstained(scan: Scan, at: int, words: NumberWords) -> tuple[int, int | None]:
    """Where a tally ends that goes on with those who abstained, and how many they were."""
    numeric = DIGITS | words.opens
    high = min(scan.sentence(at - 1)[1], at + _CLAUSE)
    for i in scan.between(scan.lexicon.bit("vote_abstain"), at, high):
        verb = scan.match("vote_abstain", i)
        them = subject(scan, i, at, words, numeric) if verb else None
        if verb and them and them.first - at <= 2:
            return i + verb.length, them.number
    return at, None


def on_a_matter(scan: Scan, at: int) -> bool:
    """Whether a sentence names what is voted on: a motion, a law; not a petition."""
    low, high = scan.sentence(at)
    low, high = max(low, at - 3 * _CLAUSE), min(high, at + 3 * _CLAUSE)
    found = scan.between(scan.lexicon.bit("vote_matters"), low, high)
    return any(scan.match("vote_matters", i) for i in found)


def _side(scan: Scan, at: int) -> tuple[bool, int] | None:
    """Whether a verb at a token is of those for or of those against, and one past it: "ont voté
    mardi contre"."""
    backing = scan.match("vote_backing", at)
    verb = backing or scan.match("vote_opposing", at)
    if verb:
        return backing is not None, at + verb.length
    verb = scan.match("vote_plainly", at)
    after = at + verb.length if verb else len(scan)
    if after + 1 < len(scan) and scan.match("weekday_openers", after):
        after += 1
    if after >= len(scan) or not scan.match("date_weekdays", after):
        return None
    against = scan.match("vote_against", after + 1)
    side = scan.match("vote_for", after + 1) or against
    return (against is None, after + 1 + side.length) if side else None


def _other_side(
    scan: Scan, low: int, high: int, backed: bool, words: NumberWords, numeric: int
) -> tuple[int, int] | None:
    """How many did the contrary in ``[low, high)``, and one past their verb."""
    verb, side = ("vote_opposing", "vote_against") if backed else ("vote_backing", "vote_for")
    for i in range(low, high):
        against = scan.match(verb, i) or scan.match(side, i)
        if not against:
            continue
        them = subject(scan, i, low, words, numeric)
        before = them.first - 1 if them else low
        apart = scan.match("vote_separators", before) or scan.words[before].surface in ",;"
        if them and apart:
            return them.number, i + against.length
        return None
    return None


def _alone(scan: Scan, voters: Voters, verb: int) -> bool:
    """Whether a number of voters is a result without the other side: not "les 27 États", not
    "plus de 40 élus", "13 des 15 membres", nor twelve countries that supported something without
    a vote."""
    if not voters.named or voters.part or voters.number < 2:
        return False
    if not scan.match("vote_plainly", verb) and not (voters.electors and on_a_matter(scan, verb)):
        return False
    return not any(
        preceded(scan, table, voters.first) for table in ("definite", "approximators", "partitives")
    )


def subject(scan: Scan, verb: int, low: int, words: NumberWords, numeric: int) -> Voters | None:
    """The number of voters, named or not, that ends right before a verb."""
    found = None
    for i in range(verb - 1, max(low - 1, verb - _SUBJECT), -1):
        if scan.words[i].surface in ",;:.()":
            break
        if not scan.bits[i] & numeric:
            continue
        first = numeral_start(scan, i, numeric)
        voters = _until(scan, first, verb, words)
        if voters is not None and (found is None or voters.first < found.first):
            found = voters
    return found


def _until(scan: Scan, first: int, verb: int, words: NumberWords) -> Voters | None:
    """``26 élus``, ``26 des 45 élus``, ``26 élus sur 45``: when just that leads to a verb."""
    count = votes_at(scan, first, words)
    if count is None and scan.keys[first] in words.ones:
        count = 1, first + 1
    if count is None:
        return None
    at = count[1]
    if linking := scan.match("vote_parts", at):
        whole = votes_at(scan, at + linking.length, words)
        if whole is None:
            return None
        at = whole[1]
    voters = scan.match("vote_voters", at)
    electors = scan.match("vote_electors", at) is not None
    at += voters.length if voters else 0
    if voters and (of := scan.match("vote_parts", at)):
        whole = votes_at(scan, at + of.length, words)
        at = whole[1] if whole else at
    present = scan.match("those_present", at)
    at += present.length if present else 0
    if voters and at < verb and scan.match("of_place", at):  # "121 députés de Kamora"
        while at < verb and not scan.bits[at] & (DIGITS | CAPITAL):
            at += 1
        while at < verb and scan.bits[at] & CAPITAL:
            at += 1
    if at != verb:
        return None
    return Voters(count[0], first, voters is not None, electors, linking is not None)


def numeral_start(scan: Scan, at: int, numeric: int) -> int:
    """The first token of the numeral that ends at ``at``: number words reach back."""
    first = at
    while first and not scan.bits[at] & DIGITS and at - first < 8:
        joined = scan.words[first - 1].surface == "-"
        if scan.bits[first - 1] & numeric or (joined and scan.bits[first - 2] & numeric):
            first -= 1
        else:
            break
    return first


def votes_at(scan: Scan, at: int, words: NumberWords) -> tuple[int, int] | None:
    """A whole number of votes at a token and where it stops."""
    return whole_or_none(scan, at, words, "vote_none")


def lone_vote(scan: Scan, at: int, words: NumberWords) -> tuple[int, int] | None:
    """« six voix contre une »: a word that is also an article, with nothing after it to own it."""
    if at >= len(scan) or scan.keys[at] not in words.ones:
        return None
    alone = at + 1 >= len(scan) or not scan.bits[at + 1] & LETTERS
    return (1, at + 1) if alone or scan.match("vote_separators", at + 1) else None
