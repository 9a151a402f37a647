"""What opens a capital run and is no part of the name: « Analyste X Y », « à l'AFP X Y »."""

from __future__ import annotations

from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import LETTERS, UPPER
from factcheck.values.name_data import articles, small_words, strong_particles
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board

LED = 2  # words of a name that no table has, behind the letters of a party
SHORT = 6  # letters of a party's short name


def without_opener(board: Board, first: int, stop: int, titled: bool) -> int:
    """*Analyste Jean Dupont*: a capital that opens the sentence before a given name is no name.

    Args:
        titled: whether a title stands right before: « le député XYZ Benoist Apparu ».
    """
    town = _town(board, first)
    nxt = first + max(town, 1)
    # *le Ghanéen Kwame Addo*
    nation = bool(board.scan.bits[first] & board.bit("demonyms", "natives"))
    told = 0 if town else _told_to(board, first)
    if told and stop - first - told > 1:
        return first + told
    if nxt >= stop or board.given(first):
        return first
    if not town and _party(board, first, stop, titled):
        return nxt
    if not board.person_start(nxt, stop):
        return nxt if nation and not town and _national(board, first, stop) else first
    if town:
        return nxt
    upper = board.scan.bits[first] & UPPER
    # A party or a body may stand before a name too: *LFI Solène Tarquin*.
    word = board.scan.words[first].surface.lower()
    body = upper and len(word) < 6 and word[-1] not in APOSTROPHES  # *O'Neil Byrne*
    if body or nation:
        return nxt
    # A word of no dictionary is a given name that no list holds: *Zubair Ali Momandzai*.
    plain = nxt - first == 1 and in_dictionary(word, board.scan.language)
    return nxt if first in board.opening and not upper and plain else first


def _party(board: Board, first: int, stop: int, titled: bool) -> bool:
    """« le maire XYZ Ulric Tarquan », « l'UMP Ulric Tarquan »: a party's letters before two words
    that no dictionary has, behind a title; behind an article only those of a known party."""
    scan = board.scan
    words = [scan.words[at].surface for at in range(first + 1, stop)]
    if len(words) != LED or any(w.isupper() or not w[:1].isupper() for w in words):
        return False
    known = board.match("parties", first) is not None
    letters = bool(scan.bits[first] & UPPER) and len(scan.words[first].surface) <= SHORT
    led = first > 0 and scan.keys[first - 1] in articles("one")
    if not (titled and (letters or known)) and not (led and known and letters):
        return False
    return not all(in_dictionary(word.lower(), scan.language) for word in words)


def _national(board: Board, first: int, stop: int) -> bool:
    """« le Letton X Y », *thrashed Czech X Y*: a nationality before two capitals or a particle.

    French writes only the noun with a capital; English needs a verb of contest beside it, or a
    noun that only people are called by (*Swede X Y*).
    """
    scan = board.scan
    if stop - first < 3:
        particle = stop < len(scan) and scan.keys[stop] in strong_particles()
        if stop - first < 2 or not particle:
            return False
    if not _introduced(board, first, stop) or _of_a_body(board, stop):
        return False
    words = [
        scan.words[at].surface.lower() for at in range(first + 1, stop) if scan.bits[at] & LETTERS
    ]
    if board.given(first + 1):
        return True
    # « le Britannique Harbour Sky »; loading another language's dictionary is left for last
    return not all(in_dictionary(w, scan.language) or in_dictionary(w, "en") for w in words)


def _introduced(board: Board, first: int, stop: int) -> bool:
    """Whether an article (French) or a verb of contest (English) stands beside a nationality."""
    scan = board.scan
    if scan.language == "fr":
        return first > 0 and scan.keys[first - 1] in articles("one", "any", "of", "to")
    if board.match("natives", first) or (first and board.match("contests", first - 1)):
        return True
    return stop < len(scan) and board.match("contest_results", stop) is not None


def _of_a_body(board: Board, stop: int) -> bool:
    """« rachète », *2-1*: what follows a company or a team rather than a person."""
    scan = board.scan
    after = scan.keys[stop : stop + 4]
    if len(after) > 2 and after[1] == "-" and after[0].isdecimal() and after[2].isdecimal():
        return after[3:] != [","]  # a player's sets go on: *6-1, 6-1*
    verbs = scan.between(board.bit("company_verbs"), stop, min(stop + 4, len(scan)))
    return any(board.match("company_verbs", at) for at in verbs)


def _town(board: Board, first: int) -> int:
    """*a reçu à Nantes Paul Morel*: tokens of the place that a preposition puts before a name."""
    if not first or board.scan.keys[first - 1] not in small_words("in"):
        return 0
    return board.table(first, "cities", "countries", "regions")


def _told_to(board: Board, first: int) -> int:
    """« a expliqué à l'AFP X Y »: tokens of a body that somebody tells, before who tells it."""
    keys = board.scan.keys
    at = first - 1
    while at > 0 and (keys[at] in articles("one") or keys[at] in ("l", "'")):
        at -= 1
    if at < 1 or keys[at] not in small_words("to") or not board.match("say_verbs", at - 1):
        return 0
    known = board.table(first, "known_organisations")
    return known or int(board.scan.bits[first] & UPPER == UPPER)
