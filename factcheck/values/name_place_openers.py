"""Places by the word that opens their name: *Al Hoceima*, *Sidi Kacem*, *Oued el-Ma*.

Such names look like those of persons; the preposition before them tells. They are read before
persons are.
"""

from __future__ import annotations

from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.name_place_cues import PLACE, cue_before
from factcheck.values.name_places import read_place
from factcheck.values.name_spans import Board
from factcheck.values.place import Place

ELIDED = ("d", "l")  # and their apostrophe: *Cap d'Agde*
DATIVE = 3  # tokens before "à" among which "remis" or "face" makes its noun a person's


def opened_places(board: Board) -> list[tuple[int, int, Place]]:
    """The places whose name opens with a word of the table, after a preposition of place."""
    scan = board.scan
    found: list[tuple[int, int, Place]] = []
    for at in scan.positions(board.bit("place_openers")):
        opener = board.match("place_openers", at)
        if opener is None or not scan.bits[at] & CAPITAL or board.owner[at]:
            continue
        stop = _stop(board, at)
        if stop is None or board.owned(at, stop) or read_place(board, at):
            continue
        cue = cue_before(board, at)
        if not cue or (opener.meaning == "person" and _of_somebody(board, at, stop, cue)):
            continue
        board.claim(at, stop, PLACE)
        found.append((at, stop, Place(name=scan.quote(at, stop))))
    return found


def _stop(board: Board, at: int) -> int | None:
    """Where the name ends: after the next capital, little words and hyphens between."""
    scan = board.scan
    _, high = scan.sentence(at)
    i = at + 1
    while i < high and i < at + 4:
        if scan.bits[i] & CAPITAL:
            stop = i + 1
            while stop + 1 < high and scan.words[stop].surface == "-" and scan.glued(stop):
                stop += 2
            return stop if stop <= high else None
        particle = board.match("place_openers", i) is not None and scan.bits[i] & LETTERS
        particle = particle or scan.keys[i][:-1] in ELIDED
        if scan.words[i].surface != "-" and not particle:
            return None
        i += 1
    return None


def _of_somebody(board: Board, at: int, stop: int, cue: str) -> bool:
    """Whether "à Ben Arfa" may be said of a person: after "remis", or where the name stands bare
    in another sentence too."""
    if cue != "at":
        return cue == "in"
    scan = board.scan
    low = scan.sentence(at)[0]
    if any(board.match("datives", i) for i in range(max(low, at - 1 - DATIVE), at)):
        return True
    name = scan.keys[at:stop]
    return any(
        scan.keys[i : i + len(name)] == name and i != at and not cue_before(board, i)
        for i in scan.positions(board.bit("place_openers"))
    )
