"""What stands around the head of a title: its trade, its house, a second department."""

from __future__ import annotations

from factcheck.text.lexicon import Match
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board


def no_trade(board: Board, first: int, stop: int) -> bool:
    """« pompier volontaire », *a retired nurse*: a pastime or a past."""
    scan = board.scan
    tokens = scan.between(board.bit("trade_vetoes"), max(0, first - 1), stop + 2)
    return any(board.match("trade_vetoes", token) for token in tokens)


def chief_of(board: Board, at: int, office: Match | None) -> Match | None:
    """*the zoo's chief veterinarian*, « l'infirmière en chef »: of which a house has one."""
    scan = board.scan
    if scan.language == "en":
        after = board.match("trades", at + 1) if at + 1 < len(scan) else None
        if office is None or scan.keys[at] not in ("chief", "head") or after is None:
            return None
        return Match(f"chief_{after.meaning}", 1 + after.length)
    trade = board.match("trades", at)
    stop = at + trade.length if trade else at
    if trade is None or scan.keys[stop : stop + 2] != ["en", "chef"]:
        return None
    return Match(f"chief_{trade.meaning}", trade.length + 2)


def of_two(board: Board, at: int, length: int) -> bool:
    """« directeur du marketing et de la communication »: the head of two departments."""
    scan = board.scan
    after = at + length
    if after + 1 >= len(scan) or scan.keys[after] not in ("et", "and"):
        return False
    opener = board.bit("complement_openers", "departments")
    return bool(scan.bits[at + 1] & opener and scan.bits[after + 1] & opener)


def owner_before(board: Board, first: int) -> str | None:
    """*Banque Escaut's finance director*: the possessor before the title."""
    scan = board.scan
    if first < 3 or scan.keys[first - 1] != "s" or scan.words[first - 2].surface not in APOSTROPHES:
        return None
    stop = first - 2
    start = board.run_first.get(stop - 1, stop)
    if start == stop and start > 1 and scan.keys[start - 2] == "the":
        start -= 1  # *the county's head of finance*
    return scan.quote(start, stop) if start < stop else None


def house_before(board: Board, first: int, at: int) -> str | None:
    """*Union president X*: in English the common noun of a house right before the title."""
    scan = board.scan
    if scan.language != "en":
        return None
    for token in scan.between(board.bit("houses"), max(0, first - 1), at):
        found = board.match("houses", token)
        if found and token + found.length in (first, at):
            return scan.quote(token, token + found.length).lower()
    return None
