"""Those who vote, told by what they do: "Six members backed the move and one opposed it"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS, LETTERS
from factcheck.values.date_bare import preceded
from factcheck.values.number_words import NumberWords
from factcheck.values.numerals import read_numeral

# How far after the verb of those for a text the verb of those against it may stand.
_CLAUSE = 14


def by_verbs(
    scan: Scan, taken: bytearray, words: NumberWords
) -> Iterator[tuple[int, int, int, int, int | None]]:
    """``Six members backed the move and one opposed it``: each number before its verb.

    Yields the first token, one past the last, the ayes, the noes and the abstentions, None where
    they are not told; marks the tokens as taken.
    """
    lexicon = scan.lexicon
    numeric = DIGITS | words.opens
    sides = ("vote_backing", "vote_opposing")
    for at in scan.positions(lexicon.bit(*sides)):
        backing = scan.match("vote_backing", at)
        verb = backing or scan.match("vote_opposing", at)
        if verb is None:
            continue
        other = sides[backing is not None]
        start, end = scan.sentence(at)
        ayes = _subject(scan, at, start, words, numeric)
        if ayes is None or taken[ayes[1]]:
            continue
        for i in range(at + verb.length, min(end, at + verb.length + _CLAUSE)):
            against = scan.match(other, i) or (backing and scan.match("vote_against", i))
            if against is None:
                continue
            noes = _subject(scan, i, at + verb.length, words, numeric)
            if noes is not None and (scan.match("vote_separators", noes[1] - 1) or (
                scan.words[noes[1] - 1].surface in ",;"
            )):  # fmt: skip
                stop, abstained = _abstained(scan, i + against.length, end, words, numeric)
                taken[ayes[1] : stop] = b"\x01" * (stop - ayes[1])
                pair = (ayes[0], noes[0]) if backing else (noes[0], ayes[0])
                yield ayes[1], stop, *pair, abstained
            break


def _abstained(
    scan: Scan, at: int, end: int, words: NumberWords, numeric: int
) -> tuple[int, int | None]:
    """Where a tally ends that goes on with those who abstained, and how many they were."""
    for i in scan.between(scan.lexicon.bit("vote_abstain"), at, min(end, at + _CLAUSE)):
        verb = scan.match("vote_abstain", i)
        count = _subject(scan, i, at, words, numeric) if verb else None
        if verb and count and count[1] - at <= 2:
            return i + verb.length, count[0]
    return at, None


def _subject(
    scan: Scan, verb: int, low: int, words: NumberWords, numeric: int
) -> tuple[int, int] | None:
    """The number of voters, named or not, that ends right before a verb, and its first token."""
    for i in range(verb - 1, max(low - 1, verb - 5), -1):
        if not scan.bits[i] & numeric:
            continue
        first = numeral_start(scan, i, numeric)
        count = votes_at(scan, first, words) or (
            (1, first + 1) if scan.keys[i] in words.ones else None
        )
        if count is None:
            return None
        voters = scan.match("vote_voters", count[1])
        return (count[0], first) if count[1] + (voters.length if voters else 0) == verb else None
    return None


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
    if at >= len(scan):
        return None
    none = scan.match("vote_none", at)
    if none:
        return 0, at + none.length
    if not scan.bits[at] & (DIGITS | words.opens):
        return None
    numeral = read_numeral(scan, at, words)
    if numeral is None or numeral.first != at or not isinstance(numeral.value, int):
        return None
    return numeral.value, numeral.stop


def lone_vote(scan: Scan, at: int, words: NumberWords) -> tuple[int, int] | None:
    """« six voix contre une »: a word that is also an article, with nothing after it to own it."""
    if at >= len(scan) or scan.keys[at] not in words.ones:
        return None
    alone = at + 1 >= len(scan) or not scan.bits[at + 1] & LETTERS
    return (1, at + 1) if alone or scan.match("vote_separators", at + 1) else None


def passed(scan: Scan, first: int, stop: int) -> bool:
    """``rejeté 30 à 12 par le conseil``: a tally right after what a body did with a text."""
    counted = stop < len(scan) and scan.bits[stop] & LETTERS and not scan.match("vote_next", stop)
    if counted or not preceded(scan, "vote_passing", first):
        return False  # "approved 20 to 30 new homes"
    places = scan.between(scan.lexicon.bit("vote_bodies"), *scan.sentence(first))
    return any(scan.match("vote_bodies", i) for i in places)
