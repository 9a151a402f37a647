"""Capitals that look like persons or places and name things: mountains, streets, dishes."""

from __future__ import annotations

from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.name_data import given_places, small_words
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_segments import Segment
from factcheck.values.name_spans import Board

_JOINERS = ("&", ",")
# Enough to outweigh a given name, and to outweigh a verb of saying too.
_MAYBE, _DOUBT, _THING = -1, -4, -9
# Between a thing and the place it is named for; and how far before the place the thing stands.
_OF_PLACES = (["de"], ["d'"], ["du"], ["des"], ["de", "la"], ["de", "l'"])
_FARTHEST = 5


def namesake(board: Board, segment: Segment, capitals: list[int]) -> bool:
    """*Paris Bowditch*, *Sydney Lark*: a town that is a given name, and a word of no dictionary."""
    scan, first = board.scan, segment.first
    if len(capitals) != 2 or segment.stop - first != 2:
        return False
    word = scan.words[first + 1]
    if scan.words[first].surface not in given_places() or not word.surface[1:].islower():
        return False
    lower = first and scan.bits[first - 1] & LETTERS and not scan.bits[first - 1] & CAPITAL
    if lower and not _joins(scan.keys[first - 1]) and not _acting(board, first - 1):
        return False
    names = board.bit("organisation_heads", "organisation_tails", "other_capitals", "cities",
                      "known_organisations", "geographic_heads")  # fmt: skip
    known = word.bits & names or in_dictionary(word.surface.lower(), scan.language)
    return not (known or word.surface.endswith("s"))


def _joins(key: str) -> bool:
    return key in _JOINERS or key in small_words("and")


def _acting(board: Board, at: int) -> bool:
    return board.match("person_verbs", at) is not None


def said_of(board: Board, at: int) -> bool:
    """ "Grace was said": a verb of saying that the name before it only undergoes."""
    return board.scan.keys[at] == "said" and board.scan.keys[at - 1] in ("was", "is", "were")


def thing_named(board: Board, segment: Segment, given: bool) -> int:
    """What speaks for a thing of that name: 0 or less."""
    scan, first, stop = board.scan, segment.first, segment.stop
    heads = board.bit("geographic_heads")
    if not given and scan.bits[first] & heads and stop - first > 1 and _feature(board, first):
        return _MAYBE  # a title outweighs it: "the actress Lake Bell"
    if board.table(first, "other_capitals") >= stop - first > 1:
        return _THING
    if stop + 1 < len(scan.words):
        if scan.words[stop].surface in APOSTROPHES and scan.keys[stop + 1] == "s":
            return _THING if board.match("eponym_nouns", stop + 2) else 0
        if _joins(scan.keys[stop]) and scan.bits[stop + 1] & CAPITAL:
            return _beside(board, segment, stop + 1)
    return _THING if _epithet(board, segment) else 0


def _feature(board: Board, at: int) -> bool:
    found = board.match("geographic_heads", at)
    return found is not None and found.meaning == "first"


def _beside(board: Board, segment: Segment, other: int) -> int:
    """« Ben Lomond and Mount Hood », "Mark Row and Edwin Square": in such company."""
    scan = board.scan
    if scan.bits[other] & board.bit("geographic_heads") and _feature(board, other):
        return _DOUBT
    streets = board.bit("street_words")
    last = board.run_stop.get(other, other) - 1
    both = last > other and scan.bits[last] & streets and scan.bits[segment.stop - 1] & streets
    return _DOUBT if both else 0


def _epithet(board: Board, segment: Segment) -> bool:
    """« le martin Roi-des-Eaux »: hyphens all through, a little word inside, a noun before."""
    scan, first, stop = board.scan, segment.first, segment.stop
    if stop - first < 5 or not first or segment.title_first < first:
        return False
    if not all(scan.glued(at) for at in range(first + 1, stop)):
        return False
    small = any(
        scan.bits[at] & LETTERS and not scan.bits[at] & CAPITAL for at in range(first, stop)
    )
    before = scan.bits[first - 1]
    words = board.bit("function_words", "stopwords", "opening_words", "person_verbs", "offices",
                      "occupations", "person_nouns")  # fmt: skip
    return small and bool(before & LETTERS) and not before & (CAPITAL | words)


def named_for(board: Board, at: int, stop: int) -> bool:
    """« accord de Paris », « jambon de Paris », "Dijon mustard": a treaty, event or dish."""
    scan = board.scan
    if (
        stop < len(scan.words)
        and not scan.bits[stop] & CAPITAL
        and board.match("place_products", stop)
    ):
        return True
    low = max(scan.sentence(at)[0], at - _FARTHEST)
    for start in scan.between(board.bit("named_for_places"), low, at - 1):
        found = board.match("named_for_places", start)
        if found is None or scan.keys[start + found.length : at] not in _OF_PLACES:
            continue
        of = at - start - found.length  # « l'accord de la France » is hers
        if scan.bits[start] & CAPITAL if found.meaning == "event" else of == 1:
            return True
    return False
