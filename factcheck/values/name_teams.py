"""Clubs named for their town, and newspapers: « le Dynamo Kiev », "the Denver Nuggets",
« La Gazette des communes »."""

from __future__ import annotations

from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, UPPER
from factcheck.values.name_data import articles
from factcheck.values.name_organisations import ORGANISATION
from factcheck.values.name_spans import Board
from factcheck.values.number_words import DASHES

# How far from a team its score or its verb may stand, in tokens.
_REACH = 8


def find_teams(board: Board) -> list[tuple[int, int]]:
    """Token ranges of clubs and newspapers among the capitals nobody owns yet. Claims them."""
    scan = board.scan
    found: list[tuple[int, int]] = []
    readers = (("newspaper_heads", _newspaper), ("cities", _of_town), ("team_verbs", _playing))
    for table, reader in readers:
        for at in scan.positions(board.bit(table)):
            span = None if board.owner[at] else reader(board, at)
            if span and not board.owned(*span):
                board.claim(*span, ORGANISATION)
                found.append(span)
    return found


def _newspaper(board: Board, at: int) -> tuple[int, int] | None:
    """« Le Journal du dimanche »: an article in capitals, a word for a newspaper, and of what."""
    scan = board.scan
    head = board.match("newspaper_heads", at) if scan.bits[at] & CAPITAL else None
    if head is None or not at or not scan.bits[at - 1] & CAPITAL:
        return None
    if scan.keys[at - 1] not in articles("one", "many"):
        return None
    of = board.match("newspaper_of", at + head.length) if at + head.length < len(scan) else None
    what = at + head.length + of.length if of else len(scan)
    if what >= len(scan) or not scan.bits[what] & LETTERS:
        return None
    stop = board.run_stop.get(what, what + 1)
    while stop + 1 < len(scan) and scan.keys[stop] == "-" and scan.glued(stop):
        if not scan.glued(stop + 1) or not scan.bits[stop + 1] & LETTERS:
            break
        stop += 2  # « Le Quotidien d'outre-mer »
    return at - 1, stop


def _of_town(board: Board, at: int) -> tuple[int, int] | None:
    """A run with an article before it, one half a town and the other no word of the language."""
    scan = board.scan
    stop = board.run_stop.get(at, at)
    first = board.run_first.get(at, at)
    if stop - first < 2 or scan.language == "es":
        return None
    town = at + board.table(at, "cities")
    opening = articles("one", "many", "of", "to")
    if town == at or not first or scan.keys[first - 1] not in opening:
        return None
    if scan.language == "en":
        plain = at == first and stop - town == 1 and not scan.bits[town] & UPPER
        return (first, stop) if plain and _plays(board, first, stop) else None
    if town != stop or at - first != 1 or scan.bits[first] & UPPER or board.given(first):
        return None
    other = board.bit("demonyms", "other_capitals", "geographic_heads", "organisation_heads",
                      "countries", "regions", "continents", "cities", "ranks",
                      "civilities")  # fmt: skip
    if scan.bits[first] & other or in_dictionary(scan.keys[first], scan.language):
        return None
    return first, stop


def _plays(board: Board, first: int, stop: int) -> bool:
    """Whether a verb of contest stands right beside "the Chicago Bulls"."""
    scan = board.scan
    verbs = board.bit("contests", "team_verbs")
    for at in scan.between(verbs, first - 3, first - 1):
        for table in ("contests", "team_verbs"):
            found = board.match(table, at)
            if found and at + found.length == first - 1:
                return True
    return any(board.match(table, stop) for table in ("contests", "team_verbs") if stop < len(scan))


def _playing(board: Board, at: int) -> tuple[int, int] | None:
    """« le Celta s'est imposé 3-1 »: one capital that no table knows, its verb and a score."""
    scan = board.scan
    first = at - 1
    if scan.language == "en" or first < 1 or board.match("team_verbs", at) is None:
        return None
    if board.run_stop.get(first) != at or board.run_first[first] != first:
        return None
    if scan.keys[first - 1] not in articles("one") or scan.bits[first] & UPPER:
        return None
    inside = first - 1 > scan.sentence(first)[0]
    if inside and scan.bits[first - 1] & CAPITAL:
        return None  # « Le Pen a battu »
    known = board.bit("demonyms", "countries", "regions", "continents", "cities", "other_capitals")
    if scan.bits[first] & known or board.given(first):
        return None
    if in_dictionary(scan.keys[first], scan.language) or not _score(board, at):
        return None
    return first, at


def _score(board: Board, at: int) -> bool:
    """Whether two figures joined by a dash follow in the sentence."""
    scan = board.scan
    end = min(scan.sentence(at)[1], at + _REACH)
    return any(
        scan.keys[i] in DASHES and scan.bits[i - 1] & DIGITS and scan.bits[i + 1] & DIGITS
        for i in range(at + 1, end - 1)
    )
