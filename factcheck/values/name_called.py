"""What leads from the name of a body to its acronym: « …, connue sous le sigle SAD »."""

from __future__ import annotations

from factcheck.values.name_data import small_words
from factcheck.values.name_spans import Board

LEADING = 8  # tokens of it


def called(board: Board, at: int, low: int) -> int:
    """The token before what leads to the acronym at ``at``: ", connue sous le sigle SAD"."""
    scan = board.scan
    before = at - 1
    between = small_words("called")  # a body and its acronym: ", ou l'OPL", ", dit OPL", ", or HSB"
    while before > low and (scan.keys[before] in between or scan.words[before].surface == ","):
        if scan.words[before].surface == "," and before < at - 1:
            break
        before -= 1
    if before == at - 2 and scan.words[at - 1].surface == ",":
        before = at - 2  # "désignée par ses initiales, SAD"
    for start in scan.between(board.bit("acronym_called"), max(low, before - LEADING), before + 1):
        found = board.match("acronym_called", start)
        if found and start + found.length == before + 1:
            return start - 1
    return at - 1 if scan.words[at - 1].surface == "," else before
