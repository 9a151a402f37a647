"""Votes told by who gave them ("backed by 312 lawmakers and opposed by 218") and by whom the
others went to ("123 suffrages ; 79 sont allés à son rival")."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.text import Scan
from factcheck.values.date_bare import preceded
from factcheck.values.number_words import NumberWords
from factcheck.values.voters import Told, on_a_matter, votes_at

BETWEEN = 2  # tokens between the participle and "by": "rejeté mardi par"
ELSEWHERE = 6  # tokens between the votes of one and those of the other


def by_agents(scan: Scan, taken: bytearray, words: NumberWords) -> Iterator[Told]:
    """``approuvé par 26 conseillers``: first token, one past the last, ayes, noes; marks them.

    Who votes must be said, of those against only where those for are told.
    """
    bit = scan.lexicon.bit("vote_backed", "vote_refused")
    done = 0
    for at in scan.positions(bit):
        backed = scan.match("vote_backed", at)
        participle = backed or scan.match("vote_refused", at)
        if participle is None or at < done:
            continue
        agents = _agents(scan, at + participle.length, words, named=True)
        if agents is None or any(taken[agents[1] : agents[2]]):
            continue
        count, first, stop = agents
        other = _others(scan, stop, "vote_refused" if backed else "vote_backed", words)
        if other is None and not on_a_matter(scan, at):
            continue
        stop = other[2] if other else stop
        second = other[0] if other else None
        taken[first:stop] = b"\x01" * (stop - first)
        done = stop
        yield (first, stop, *((count, second) if backed else (second, count)))


def by_candidates(scan: Scan, taken: bytearray, words: NumberWords) -> Iterator[Told]:
    """``123 suffrages ; 79 sont allés à son rival``: the votes of two, in that order."""
    for at in scan.positions(scan.lexicon.bit("vote_rest")):
        rest = scan.match("vote_rest", at)
        second = _ending(scan, at, words) if rest else None
        if rest is None or second is None:
            continue
        low = max(scan.sentence(at)[0], second[1] - ELSEWHERE)
        for i in scan.between(scan.lexicon.bit("vote_words"), low, second[1]):
            cast = scan.match("vote_words", i)
            first = _ending(scan, i, words) if cast else None
            if first is None or any(taken[first[1] : at]):
                continue
            stop = at + rest.length
            taken[first[1] : stop] = b"\x01" * (stop - first[1])
            yield first[1], stop, first[0], second[0]
            break


def _others(scan: Scan, at: int, table: str, words: NumberWords) -> tuple[int, int, int] | None:
    """Those of the other side, told right after: "and opposed by 218", "; 121 l'ont refusée"."""
    if at + 1 >= len(scan) or not (
        scan.match("vote_separators", at) or scan.words[at].surface in ",;"
    ):
        return None
    if participle := scan.match(table, at + 1):
        return _agents(scan, at + 1 + participle.length, words, named=False)
    count = votes_at(scan, at + 1, words)
    if count is None:
        return None
    verbs = "vote_opposing" if table == "vote_refused" else "vote_backing"
    verb = scan.match(verbs, count[1])
    return (count[0], at + 1, count[1] + verb.length) if verb else None


def _agents(
    scan: Scan, after: int, words: NumberWords, *, named: bool
) -> tuple[int, int, int] | None:
    """The number of voters after "by", its first token and where their noun ends."""
    for i in range(after, min(after + BETWEEN + 1, len(scan) - 1)):
        if scan.words[i].surface in ",;:.()":
            return None
        by = scan.match("vote_by_whom", i)
        if by is None:
            continue
        first = i + by.length
        count = votes_at(scan, first, words)
        if count is None:
            return None
        stop = count[1]
        voters = scan.match("vote_electors", stop)
        if voters is None:
            return None if named else (count[0], first, stop)
        return count[0], first, stop + voters.length
    return None


def _ending(scan: Scan, at: int, words: NumberWords) -> tuple[int, int] | None:
    """The number that ends right before a token, and its first token."""
    for first in range(max(0, at - 4), at):
        count = votes_at(scan, first, words)
        if count and count[1] == at and not preceded(scan, "number_and", first):
            return count[0], first
    return None
