"""Shares that a text lists with whose they are, as the rows of a table: "Orne (75 %), Eure (74 %)".

Two articles that give most rows alike have one table, and a row that differs is a slip, however
little the sentences share beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from factcheck.alignment.comparable import Comparability, comparable
from factcheck.alignment.ledger import Pair
from factcheck.alignment.likeness import LONG, digits
from factcheck.alignment.owners import owners, voted
from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.claims.kinds.percent import Percent, compare_shares
from factcheck.messages import say

ODDS = 2.0  # that two rows of one table answer one question
ROWS = 2  # that agree, of whatever figures
NEAR = 250  # characters between two rows, where only one agrees
NEWS = 1  # days between two articles that tell one count of the votes
SLIPS = frozenset(("one digit", "exchanged digits"))
ALIKE = 0.5  # of the larger share, where only one row agrees


class _Shared(NamedTuple):
    """A row that two articles have."""

    owner: str
    a: Percent
    b: Percent


def rows_apart(view: View) -> Iterator[Pair]:
    """The pairs of shares that differ in a table which two articles otherwise give alike."""
    for alike, other in _tables(view):
        for row in other:
            held = comparable(view, row.a, row.b)
            if held.apart:
                continue
            if _one_table(row, alike, len(other)):
                reason = say("{count} other rows of the list are the same", count=str(len(alike)))
            elif held.slip in SLIPS and _one_vote(view, row):
                reason = say("the only share of the vote of {name}", name=row.owner)
            else:
                continue
            yield Pair(row.a, row.b, Comparability(ODDS, ODDS, (reason,), held.slip), "")


def of_two_tables(view: View) -> frozenset[tuple[str, int]]:
    """The document and start of each share in lists that go through the same names and mostly
    differ: those who sort their waste and those who have fibre, town by town."""
    return frozenset(
        (claim.document, claim.start)
        for alike, other in _tables(view)
        if len(other) >= ROWS and len(alike) + len(other) > ROWS and len(alike) < len(other)
        for row in (*alike, *other)
        for claim in (row.a, row.b)
    )


def _tables(view: View) -> Iterator[tuple[list[_Shared], list[_Shared]]]:
    """The rows that two articles both have: those that agree and those that differ."""
    tables = {d: _table(view, d) for d in sorted(view.documents)}
    for first, second in combinations(sorted(d for d in tables if tables[d]), 2):
        both = sorted(tables[first].keys() & tables[second].keys())
        if not both or not view.related(first, second):
            continue
        shared = [_Shared(o, tables[first][o], tables[second][o]) for o in both]
        held = [(s, compare_shares(s.a, s.b).verdict) for s in shared]
        yield [s for s, v in held if v == "agree"], [s for s, v in held if v == "conflict"]


def _one_table(row: _Shared, alike: list[_Shared], differing: int) -> bool:
    """Whether so many rows agree that the one that does not is of the same table."""
    if len(alike) >= ROWS:
        return len(alike) > differing
    first, second = abs(row.a.value.figure or 0), abs(row.b.value.figure or 0)
    if differing > 1 or min(first, second) < ALIKE * max(first, second):
        return False
    # "38,64 %" of one is hardly by chance the same, beside the other's own.
    return any(
        len(digits(s.a.value)) > LONG
        and abs(s.a.start - row.a.start) < NEAR
        and abs(s.b.start - row.b.start) < NEAR
        for s in alike
    )


def _one_vote(view: View, row: _Shared) -> bool:
    """Whether two long shares are of the votes of one person, told on one day or the next."""
    if row.owner not in view.people.shared(row.a.document, row.b.document):
        return False
    days = [view.documents[c.document].published for c in (row.a, row.b)]
    near = days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) <= NEWS
    return near and all(len(digits(c.value)) >= LONG and voted(view, c) for c in (row.a, row.b))


def _table(view: View, document: str) -> dict[str, Percent]:
    """Whose share is which in an article; who has two is left out."""
    found: dict[str, list[Percent]] = {}
    for claim in view.of_kind(Percent, document):
        if claim.modality in APART or claim.value.unit != "%":
            continue
        for owner in owners(view, claim):
            found.setdefault(owner, []).append(claim)
    return {
        owner: claims[0]
        for owner, claims in found.items()
        if not any(compare_shares(claims[0], c).verdict == "conflict" for c in claims[1:])
    }
