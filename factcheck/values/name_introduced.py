"""Bodies told by what introduces them: a noun of business, an employer, a network.

*toymaker Varnholt*, « économiste chez Nordea », « la revue Botanique », « sur X »; then every later
mention of a name met so.
"""

from __future__ import annotations

from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER
from factcheck.values.name_data import articles
from factcheck.values.name_organisations import ORGANISATION, modifiers
from factcheck.values.name_roles import RoleSpan
from factcheck.values.name_spans import Board

_OTHERS = (
    "offices",
    "occupations",
    "ranks",
    "civilities",
    "demonyms",
    "other_capitals",
    "date_weekdays",
    "date_months",
)
_PLACES = ("countries", "cities", "regions", "continents")


def find_introduced(
    board: Board, roles: list[RoleSpan], known: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Token ranges of organisations among the capitals nobody owns yet. Claims them.

    ``known`` are those found before: a firm may be named again by the first word of its name.
    """
    scan = board.scan
    found: list[tuple[int, int]] = []
    nouns = board.bit("organisation_introducers")
    for at in scan.positions(nouns):
        noun = board.match("organisation_introducers", at)
        if noun and (at in board.opening or not scan.bits[at] & CAPITAL):
            found += _claimed(board, modifiers(board, at + noun.length))
    for role in roles:
        found += _claimed(board, _employer(board, role))
    for at in scan.positions(board.bit("network_openers")):
        opener = board.match("network_openers", at)
        after = at + opener.length if opener else len(scan)
        if after < len(scan) and scan.words[after].surface == "X":
            found += _claimed(board, after)
    for at in scan.positions(board.bit("organisation_followers")):
        if at - 1 in board.run_first and board.match("organisation_followers", at):
            found += _followed(board, board.run_first[at - 1], at)
    for at in scan.positions(UPPER):
        joined = _joined_acronym(board, at)
        if joined:
            board.claim(*joined, ORGANISATION)
            found.append(joined)
    return found + _again(board, found, _firms(board, known))


def _claimed(board: Board, first: int) -> list[tuple[int, int]]:
    """The run that starts at a token, as a list of none or one, when it may be a body."""
    scan = board.scan
    stop = board.run_stop.get(first)
    if stop is None or first in board.opening or board.owned(first, stop):
        return []
    if board.person_start(first, stop) or board.shouted(first, stop):
        return []
    if any(board.table(at, *_OTHERS) for at in range(first, stop) if scan.bits[at] & CAPITAL):
        return []
    if board.table(first, *_PLACES) >= stop - first or not scan.bits[first] & LETTERS:
        return []
    board.claim(first, stop, ORGANISATION)
    return [(first, stop)]


def _followed(board: Board, first: int, stop: int) -> list[tuple[int, int]]:
    """*the Tembo news agency*: a name between the article and what it is."""
    determined = first and board.scan.keys[first - 1] in ("the", "s")
    if not determined or board.run_stop.get(first) != stop or first in board.opening:
        return []
    return _claimed(board, first)


def _firms(board: Board, known: list[tuple[int, int]]) -> set[tuple[str, ...]]:
    """The first word of *Tadlow Petroleum*, by which the text may name it again."""
    scan = board.scan
    found: set[tuple[str, ...]] = set()
    for first, stop in known:
        key = scan.keys[first]
        closed = stop - first == 2 and board.match("organisation_tails", first + 1)
        if not closed or board.given(first) or board.table(first, *_PLACES, *_OTHERS):
            continue
        if key not in scan.keys[stop:]:
            continue
        if not in_dictionary(key, scan.language) and not in_dictionary(key, "en"):
            found.add((key,))
    return found


def _employer(board: Board, role: RoleSpan) -> int:
    """« analyste chez X », *economist at X Y*: where the name of the employer starts, else -1."""
    scan = board.scan
    high = min(role.stop + 1, role.head + 6)
    for at in scan.between(board.bit("employed_by"), role.head + 1, high):
        employed = board.match("employed_by", at)
        if employed is None:
            continue
        first = at + 1
        stop = board.run_stop.get(first, first)
        several = sum(1 for i in range(first, stop) if scan.bits[i] & CAPITAL) > 1
        return first if several or employed.meaning == "any" else -1
    return -1


def _again(
    board: Board, named: list[tuple[int, int]], firms: set[tuple[str, ...]]
) -> list[tuple[int, int]]:
    """Later mentions of bodies that have been introduced."""
    scan = board.scan
    names = {tuple(scan.keys[first:stop]) for first, stop in named} | firms
    names = {name for name in names if len(name[0]) > 2}
    found: list[tuple[int, int]] = []
    if not names:
        return found
    for first, stop in board.runs:
        if tuple(scan.keys[first:stop]) in names and not board.owned(first, stop):
            board.claim(first, stop, ORGANISATION)
            found.append((first, stop))
    return found


def _joined_acronym(board: Board, at: int) -> tuple[int, int] | None:
    """*Solid-CGT*, *CFDT-Mines*: a word of capitals joined by a hyphen to another name."""
    scan = board.scan
    first = board.run_first.get(at, at)
    stop = board.run_stop.get(at, at)
    if stop - first != 3 or scan.words[first + 1].surface != "-" or board.owned(first, stop):
        return None
    other = first if at > first else stop - 1
    plain = board.bit("plain_acronyms")
    if scan.bits[at] & plain or scan.bits[other] & (plain | board.bit(*_PLACES)):
        return None
    if board.given(other):
        return None
    if scan.bits[other] & UPPER and not (
        first and scan.keys[first - 1] in articles("one", "many", "of")
    ):
        return None  # « PORTO-NOVO - » opens a despatch
    short = scan.bits[at] & UPPER and 3 <= len(scan.words[at].surface) <= 6
    return (first, stop) if short and len(scan.words[other].surface) > 2 else None
