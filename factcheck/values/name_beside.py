"""What stands beside a run whose words are in no list of given names, and tells it is a person.

Asked only of runs of two capitals or more that other evidence left open: the reading stays fast.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, SIGN, UPPER
from factcheck.values.name_data import articles, small_words
from factcheck.values.name_evidence import age_after, ordinary
from factcheck.values.name_segments import Segment
from factcheck.values.name_spans import Board

_ARTICLES = ("one", "any", "any_english", "spanish")
APPOSED_WORDS = 16  # tokens between the article and the noun: *a 7-5, 4-6, 6-3 winner*
_LAST_RANK = 20  # « Nantes (12e) » is a rank in a league, « X Y (53e) » a minute
_POSSESSORS = ("his", "her", "my")  # never a company's: *its owner, Tundra Salt, said*


class Echoes(NamedTuple):
    """Words that stand alone elsewhere in the text as a person does: with an age, with *said*."""

    aged: frozenset[str]
    saying: frozenset[str]


def echoes(board: Board, candidates: Iterable[Segment]) -> Echoes:
    """The lone capitalised words of a text that an age or a verb of saying follows."""
    scan = board.scan
    aged, saying = set(), set()
    told, last = SIGN | board.bit("person_verbs"), len(scan.words) - 1
    for segment in candidates:
        at = segment.first
        if segment.stop - at != 1 or at == last or not scan.bits[at + 1] & told:
            continue
        if board.table(at, "countries", "cities", "regions"):
            continue
        if age_after(board, at + 1, scan.sentence(at)[1]):
            aged.add(scan.keys[at])
        elif _says(board, at + 1):
            saying.add(scan.keys[at])
    return Echoes(frozenset(aged), frozenset(saying))


def _says(board: Board, at: int) -> bool:
    scan = board.scan
    if at >= len(scan.words) or not scan.bits[at] & board.bit("person_verbs"):
        return False
    found = board.match("person_verbs", at)
    return found is not None and found.meaning == "say" and not scan.bits[at] & CAPITAL


def beside(board: Board, segment: Segment, heard: Echoes) -> int:
    """What the neighbours of a run of unknown capitals say for a person, 0 when nothing."""
    scan, first, stop = board.scan, segment.first, segment.stop
    if scan.keys[first] in heard.aged or scan.keys[stop - 1] in heard.aged:
        return 5
    said = _said_in_commas(board, segment)
    last = scan.keys[stop - 1] in heard.saying
    found = last or _national(board, first) or _did(board, first) or _apposed(board, stop)
    found = found or _of_party(board, first) or _minute_after(board, stop) or _tagged(board, stop)
    found = found or _initialled(board, segment) or _befallen(board, stop)
    if not said and not found:
        return 0  # before a dictionary is asked that may have to be loaded for it
    plain = ordinary(board, segment) or ordinary(board, segment, "en")
    return int(said) if plain else 2 * found


def _said_in_commas(board: Board, segment: Segment) -> bool:
    """*his lawyer, Paul Sorrel, said*: the possessor is a person, and so is who belongs to them."""
    scan, stop = board.scan, segment.stop
    if stop + 1 >= len(scan.words) or scan.words[stop].surface != "," or not _says(board, stop + 1):
        return False
    start = scan.sentence(segment.first)[0]
    return any(key in _POSSESSORS for key in scan.keys[max(start, segment.first - 5) : stop])


def _national(board: Board, first: int) -> bool:
    """« le Letton X Y », *thrashed Czech X Y*: the nationality the run was cut from."""
    bits = board.scan.bits[first - 1] if first else 0
    return bool(bits & CAPITAL and bits & board.bit("demonyms", "natives"))


def _of_party(board: Board, first: int) -> bool:
    """« l'UMP X Y », « le député XYZ X Y »: a party, or letters behind an office, right before."""
    if first < 2:
        return False
    if board.match("parties", first - 1):
        return True
    upper = board.scan.bits[first - 1] & UPPER
    return bool(upper and board.scan.bits[first - 2] & board.bit("offices"))


def _did(board: Board, first: int) -> bool:
    """*an equaliser from X Y*, *with 88 votes to 41 for X Y*."""
    scan = board.scan
    if first < 2:
        return False
    low = max(scan.sentence(first)[0], first - 6)
    for start in scan.between(board.bit("person_deeds"), max(low, first - 3), first):
        found = board.match("person_deeds", start)
        if found and start + found.length == first:
            return True
    if scan.keys[first - 1] not in ("for", "pour") or not scan.bits[first - 2] & DIGITS:
        return False
    return any(key in small_words("ballots") for key in scan.keys[low:first])


def _apposed(board: Board, stop: int) -> bool:
    """*X Y, a 62-year-old shepherd*, « X Y, un Pakistanais de 19 ans »: a noun for a person."""
    scan = board.scan
    end = min(scan.sentence(stop - 1)[1], stop + APPOSED_WORDS)
    at = stop + 1
    if at >= end or scan.words[stop].surface != "," or scan.keys[at] not in articles(*_ARTICLES):
        return False
    at += 1
    scores = 0
    nouns = board.bit("apposed_nouns", "occupations", "offices")
    if at + 1 < end and scan.bits[at] & CAPITAL:
        aged = scan.keys[at + 1] == "de" and "ans" in scan.keys[at + 3 : at + 4]
        return scan.language == "fr" and bool(aged or scan.bits[at] & board.bit("demonyms"))
    while at < end and not scan.bits[at] & (CAPITAL | board.bit("complement_openers")):
        scores += scan.keys[at] == "-" and bool(scan.bits[at - 1] & scan.bits[at + 1] & DIGITS)
        if scan.bits[at] & nouns and scan.bits[at] & LETTERS:
            # *a 2-1 winner* is a team; a person wins two sets or more
            return scores != 1 and board.table(at, "apposed_nouns", "occupations", "offices") > 0
        at += 1
    return False


def _befallen(board: Board, stop: int) -> bool:
    """« X Y, arrêté mercredi », *One of them, X Y, is described as the leader*: what befalls
    persons, or an office that somebody is said to have."""
    scan = board.scan
    end = min(scan.sentence(stop - 1)[1], stop + APPOSED_WORDS)
    if stop + 1 >= end:
        return False
    behind = stop + 1 if scan.words[stop].surface == "," else stop
    if behind > stop and board.match("befalls_persons", behind):
        return True
    said = board.match("presented_as", behind)
    at = behind + said.length if said else end
    if at + 1 >= end or scan.keys[at] not in articles("one", "any", "any_english"):
        return False
    return board.table(at + 1, "apposed_nouns", "occupations", "offices") > 0


def _tagged(board: Board, stop: int) -> bool:
    """« X Y (PLR/ZH) », *X Y (D-Ohio)*, *X Y, R-Mont.,*: a party and whom its member stands for."""
    scan = board.scan
    if stop + 4 >= len(scan.words) or scan.words[stop].surface not in (",", "("):
        return False
    if board.initial(stop + 1) and scan.words[stop + 2].surface == "-":
        return scan.glued(stop + 2) and scan.glued(stop + 3) and bool(scan.bits[stop + 3] & CAPITAL)
    party = board.match("party_tags", stop + 1)
    after = stop + 1 + (party.length if party else 0)
    return bool(party and scan.words[stop].surface == "(" and scan.words[after].surface in "/,)-")


def _initialled(board: Board, segment: Segment) -> bool:
    """*Jarle T. Xy*: one initial with its stop between two words, the first of no dictionary."""
    scan, first = board.scan, segment.first
    if segment.stop - first != 4 or not board.initial(first + 1):
        return False
    word = scan.words[first].surface.lower()
    plain = in_dictionary(word, scan.language) or in_dictionary(word, "en")
    return scan.words[first + 2].surface == "." and not plain


def _minute_after(board: Board, stop: int) -> bool:
    """« X Y (53e) »: who scored, and when."""
    scan = board.scan
    if stop + 3 >= len(scan.words) or scan.words[stop].surface != "(":
        return False
    minute = scan.keys[stop + 1]
    told = scan.keys[stop + 2] in ("e", "'", "’", "th", "st", "nd", "rd")
    return told and minute.isdecimal() and _LAST_RANK < int(minute) <= 130
