"""What announces a place, « à », *near*, and the names that go on a list it has announced."""

from __future__ import annotations

from factcheck.text.lexicon import UPPER
from factcheck.values.name_data import articles, small_words
from factcheck.values.name_spans import Board
from factcheck.values.place import Place

PLACE = 4


def cue_before(board: Board, at: int) -> str:
    """What announces a place right before a token: its meaning, or ""."""
    scan = board.scan
    low = max(scan.sentence(at)[0], at - 5)
    before = at
    if before > low and scan.keys[before - 1] in articles("one", "many"):
        before -= 1
    for start in scan.between(board.bit("place_nouns", "place_prepositions"), low, before):
        for table in ("place_nouns", "place_prepositions"):
            found = board.match(table, start)
            if found and start + found.length in (before, at):
                if found.meaning == "in" and start + found.length == before < at:
                    continue
                return found.meaning if table == "place_prepositions" else f"noun {found.meaning}"
    return ""


def in_land(board: Board, first: int, stop: int) -> str:
    """The code of the country that a name after "de" has, or whose region it has, behind a comma
    and no more: « la salle de Kerrannes, en Irlande, »; "" for none."""
    scan = board.scan
    high = scan.sentence(first)[1]
    if stop + 2 >= high or scan.words[stop].surface != "," or not board.match("of_town", first - 1):
        return ""
    opened = board.match("locatives", stop + 1)
    at = stop + 1 + (opened.length if opened else 0)
    at += scan.keys[at] in articles("one", "many") if at < high else 0
    land = next((m for t in ("countries", "regions") if (m := board.match(t, at))), None)
    if opened is None or land is None:
        return ""
    end = at + land.length
    closed = end >= high or scan.words[end].surface in ",.;)"
    return land.meaning.rpartition(", ")[2] if closed else ""


def listed(board: Board, found: list[tuple[int, int, Place]]) -> list[tuple[int, int, Place]]:
    """« à Ath, Hensies et Bierset »: unknown names that go on a list of places with a cue."""
    scan = board.scan
    more: list[tuple[int, int, Place]] = []
    joints = small_words("and") | {","}
    for first, stop, _ in found:
        joined = stop + 1 < len(scan.words) and scan.keys[stop] in joints
        if not joined or not cue_before(board, first):
            continue
        names: list[tuple[int, int]] = []
        at, closed = stop, False
        while not closed and at + 1 < len(scan.words) and scan.keys[at] in joints:
            closed = scan.keys[at] != ","
            end = board.run_stop.get(at + 1, 0)
            if not _lone(board, at + 1, end):
                closed = False
                break
            names.append((at + 1, end))
            at = end
        acts = at < len(scan) and scan.bits[at] & board.bit("person_verbs", "say_aux", "say_verbs")
        for span in names if closed and not acts else ():
            if not board.owned(*span):
                board.claim(*span, PLACE)
                more.append((*span, Place(name=scan.quote(*span))))
    return more


def _lone(board: Board, first: int, stop: int) -> bool:
    """Whether a run may be one more place of a list: one word, or several joined by hyphens."""
    scan = board.scan
    if stop <= first:
        return False
    if board.owned(first, stop) or board.given(first):
        return board.owner[first] == PLACE
    other = board.bit("demonyms", "other_capitals", "opening_words", "offices", "civilities")
    joined = all(scan.glued(at) for at in range(first + 1, stop))
    return joined and not scan.bits[first] & (other | UPPER)
