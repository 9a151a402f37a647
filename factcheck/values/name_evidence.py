"""What speaks for and against a run of capitals being a person, as small whole numbers."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, UPPER
from factcheck.values.name_data import strong_particles, weak_particles
from factcheck.values.name_spans import APOSTROPHES, Board

ENOUGH = 3
_ACTS = ("a", "avait", "est", "était", "s'", "has", "had", "is", "was")
_JOINERS = ("et", "and", "&", ",", "ou", "or")


class Segment(NamedTuple):
    """Tokens ``[first, stop)`` that may be a name; the title words right before it."""

    first: int
    stop: int
    title_first: int  # where civility and rank start; ``first`` when there are none
    civility: str
    rank: str


def segments(board: Board, role_tokens: bytearray) -> list[Segment]:
    """Candidate names: runs without the tokens of titles, joined across particles."""
    scan = board.scan
    found: list[Segment] = []
    for run_first, run_stop in board.runs:
        first = run_first
        while first < run_stop and role_tokens[first]:
            first += 1
        stop = first
        while stop < run_stop and not role_tokens[stop]:
            stop += 1
        while stop > first and not scan.bits[stop - 1] & (CAPITAL | LETTERS):
            stop -= 1
        while first < stop and not scan.bits[first] & CAPITAL:
            first += 1
        if first >= stop:
            continue
        first = _particle_before(board, first, role_tokens)
        if found and _joined(board, found[-1], first):
            last = found.pop()
            found.append(last._replace(stop=stop))
            continue
        first = _without_opener(board, first, stop)
        title_first, civility, rank = _title_before(board, first, role_tokens)
        found.append(Segment(first, _with_stop(board, first, stop), title_first, civility, rank))
    return found


def _with_stop(board: Board, first: int, stop: int) -> int:
    """``Ahmed H.`` and ``Robert Miller Jr.`` keep the stop of their last word."""
    scan = board.scan
    if stop - first < 2 or stop >= len(scan) or scan.words[stop].surface != ".":
        return stop
    last = scan.words[stop - 1].surface
    if scan.glued(stop) and (board.initial(stop - 1) or last in ("Jr", "Sr")):
        return stop + 1
    return stop


def _without_opener(board: Board, first: int, stop: int) -> int:
    """*Analyste Jean Dupont*: a capital that opens the sentence before a given name is no name."""
    nxt = first + 1
    if first in board.opening and not board.given(first) and nxt < stop:
        if board.person_start(nxt, stop) and not board.scan.bits[first] & UPPER:
            return nxt
    letters = board.scan.words[first].surface
    if board.scan.bits[first] & UPPER and len(letters) < 6 and not board.given(first):
        if board.person_start(nxt, stop):  # a party or a body: *LFI Hélène Vasseur*
            return nxt
    return first


def _joined(board: Board, last: Segment, first: int) -> bool:
    """Whether only particles, or a nickname's nothing, stand between two capital stretches."""
    scan = board.scan
    gap = first - last.stop
    if not 0 <= gap <= 3 or first <= last.first:
        return False
    keys = scan.keys[last.stop : first]
    if gap == 0:
        # The particle was taken into the second stretch (*al-Sissi*, *de Gaulle*).
        lead = scan.keys[first]
        if scan.bits[first] & CAPITAL:
            return False
        keys = [lead]
    if not scan.bits[last.stop - 1] & CAPITAL:
        return False
    if all(k in strong_particles() or k in weak_particles() or k == "-" for k in keys):
        if any(k in strong_particles() for k in keys):
            return not board.table(last.first, "countries", "organisation_heads")
        return all(
            board.given(at) or board.initial(at) or not scan.bits[at] & CAPITAL
            for at in range(last.first, last.stop)
        ) and bool(keys) and not _known(board, last.first, last.stop)
    return False


def _particle_before(board: Board, first: int, role_tokens: bytearray) -> int:
    """Takes a lower-case particle into the name: *al-Burhan*, *van der Berg*, *d'Artagnan*."""
    scan = board.scan
    start = first
    sentence = scan.sentence(first)[0]
    while start > sentence:
        before = start - 1
        if scan.words[before].surface == "-" and scan.glued(start) and before > sentence:
            before -= 1
        key = scan.keys[before]
        if role_tokens[before] or scan.bits[before] & CAPITAL or key not in strong_particles():
            break
        if before == start - 1 and key in ("al", "as", "do", "das", "den", "der", "op", "di", "da"):
            if not (before - 1 in board.run_stop or scan.keys[before - 1] in strong_particles()):
                break
        start = before
    if start == first and first > sentence:
        key = scan.keys[first - 1]
        if key in weak_particles() and not role_tokens[first - 1]:
            behind = first - 2
            while behind > sentence and scan.keys[behind] in weak_particles():
                behind -= 1
            if _is_title(board, behind) or behind in board.run_stop and board.given(behind):
                return behind + 1
    return start


def _is_title(board: Board, at: int) -> bool:
    scan = board.scan
    if at < 0:
        return False
    if scan.words[at].surface == "." and at:
        at -= 1
    bits = scan.bits[at]
    return bool(bits & CAPITAL and bits & scan.lexicon.bit("civilities")) or bool(
        bits & scan.lexicon.bit("ranks")
    )


def _title_before(board: Board, first: int, role_tokens: bytearray) -> tuple[int, str, str]:
    """Where civility and rank before a name start, and both as written."""
    scan = board.scan
    start, civility, rank = first, "", ""
    sentence = scan.sentence(first)[0]
    while start > sentence:
        step = _title_ending_at(board, start, sentence)
        if step is None:
            break
        begin, table, wording = step
        if any(role_tokens[begin:start]):
            break
        if table == "civilities":
            civility = wording
        else:
            rank = f"{wording} {rank}".strip()
        start = begin
    return start, civility, rank


def _title_ending_at(board: Board, stop: int, sentence: int) -> tuple[int, str, str] | None:
    scan = board.scan
    end = stop
    dot = scan.words[stop - 1].surface == "." and scan.glued(stop - 1)
    if dot:
        end -= 1
    for begin in range(max(sentence, end - 5), end):
        for table in ("civilities", "ranks"):
            found = scan.match(table, begin)
            if found is None or begin + found.length not in (end, stop):
                continue
            if table == "civilities" and not scan.bits[begin] & CAPITAL:
                if len(scan.keys[begin]) < 5:
                    continue
            return begin, table, scan.quote(begin, stop if dot else end)
    return None


def _known(board: Board, first: int, stop: int) -> bool:
    """Whether a country, city or known organisation covers the whole of it."""
    length = board.table(
        first, "countries", "cities", "regions", "continents", "known_organisations"
    )
    return length >= stop - first


def score(board: Board, segment: Segment, families: set[tuple[str, ...]]) -> int:
    """The sum of the evidence; ``ENOUGH`` makes a person. Titles are weighed by the caller."""
    scan, first, stop = board.scan, segment.first, segment.stop
    capitals = [at for at in range(first, stop) if scan.bits[at] & CAPITAL]
    total = _shape(board, segment, capitals)
    if segment.civility or segment.rank:
        total += 4
    if tuple(scan.keys[first:stop]) in families:
        total += 4
    elif len(capitals) > 1 and any(
        tuple(scan.keys[at:stop]) in families for at in range(first + 1, stop)
    ):
        total += 3
    return total + _around(board, segment) + _against(board, segment, capitals)


def _shape(board: Board, segment: Segment, capitals: list[int]) -> int:
    scan, first, stop = board.scan, segment.first, segment.stop
    if len(capitals) == 1:
        if not board.given(first):
            return 0
        acts = stop < len(scan) and scan.keys[stop] in _ACTS and first not in board.opening
        return 3 if acts else 1
    if len(capitals) > 6:
        return -4
    total = 1
    upper = [at for at in capitals if scan.bits[at] & UPPER and len(scan.words[at].surface) > 2]
    numeral = board.numeral(stop - 1) and stop - first > 1
    if board.given(capitals[0]):
        total += 3
    elif upper and upper[0] == capitals[0] and len(upper) < len(capitals):
        total += 3 if board.given(capitals[len(upper)]) else 0
    elif board.initial(capitals[0]) and not board.initial(stop - 1):
        total += 2
    elif numeral:
        total += 1
    if any(scan.keys[at] in strong_particles() for at in range(first, stop - 1)):
        total += 2
    if board.initial(first) and first + 1 < stop and scan.words[first + 1].surface == "-":
        total -= 6  # R-Louisiana
    return total


def _around(board: Board, segment: Segment) -> int:
    """Verbs, ages and introducing words beside the name."""
    scan = board.scan
    total = 0
    sentence = scan.sentence(segment.first)
    verbs = scan.lexicon.bit("person_verbs")
    stop = segment.stop
    if _age_after(board, stop, sentence[1]):
        total += 3
    for at in range(stop, min(stop + 3, sentence[1])):
        if scan.bits[at] & verbs and not scan.bits[at] & CAPITAL:
            total += 2
            break
        if not scan.bits[at] & LETTERS or scan.bits[at] & CAPITAL:
            break
    before = segment.title_first - 1
    if before >= sentence[0]:
        if scan.bits[before] & verbs and not scan.bits[before] & CAPITAL:
            total += 2
        elif scan.bits[before] & scan.lexicon.bit("person_cues"):
            cue = scan.match("person_cues", before)
            total += 3 if cue and cue.meaning == "called" and cue.length == 1 else 1
    return total


def _age_after(board: Board, stop: int, end: int) -> bool:
    """« , 46 ans », ``, 53,``, ``(22 ans)``, ``aged 84``."""
    scan = board.scan
    if stop + 1 >= end or scan.words[stop].surface not in (",", "("):
        return False
    if not scan.bits[stop + 1] & DIGITS or len(scan.words[stop + 1].surface) > 3:
        return False
    if stop + 2 >= end:
        return True
    return scan.keys[stop + 2] in ("ans", ",", ".", ")", "years", "an", "year")


def _against(board: Board, segment: Segment, capitals: list[int]) -> int:
    scan, first, stop = board.scan, segment.first, segment.stop
    bit = scan.lexicon.bit
    given = board.given(first) and len(capitals) > 1
    total = 0
    if _known(board, first, stop):
        total -= 6
    elif not given and board.table(first, "countries", "cities", "regions", "continents"):
        total -= 3
    elif not given and scan.bits[first] & bit("demonyms"):
        total -= 3
    if scan.keys[first] in ("le", "la", "les", "the") and len(capitals) > 1:
        total -= 3
    names = bit("organisation_heads", "organisation_tails", "other_capitals", "known_organisations")
    for at in capitals:
        if not scan.bits[at] & names:
            continue
        plain = given and len(capitals) == 2 and not scan.bits[at] & UPPER
        plain = plain and (at == first or bool(scan.bits[at] & bit("surname_words")))
        if board.table(
            at, "organisation_heads", "organisation_tails", "other_capitals", "known_organisations"
        ):
            total -= 0 if plain else 4
            break
    if segment.title_first == first and first:
        total += _before(board, first)
    return total


def _before(board: Board, first: int) -> int:
    """An article or a street, ship or school right before a run makes it no person."""
    scan = board.scan
    before = first - 1
    if scan.words[before].surface == "-" and scan.glued(first):
        return -4
    key = scan.keys[before]
    articles = ("le", "la", "l'", "les", "du", "des", "un", "une", "au", "aux", "the", "a", "an")
    if key in articles and before in range(scan.sentence(first)[0], first):
        return -4
    if scan.bits[before] & scan.lexicon.bit("other_capitals"):
        found = scan.match("other_capitals", before)
        if found and found.meaning == "street" and found.length == 1:
            return -9
    return 0


def listed_with(board: Board, last_stop: int, first: int) -> bool:
    """Whether only a comma or an *and* stands between two names."""
    scan = board.scan
    between = scan.keys[last_stop:first]
    return 0 < len(between) <= 2 and all(k in _JOINERS or k in ("que",) for k in between)


def possessive(board: Board, stop: int) -> bool:
    """Whether an English possessive follows."""
    scan = board.scan
    return (
        stop + 1 < len(scan)
        and scan.words[stop].surface in APOSTROPHES
        and scan.keys[stop + 1] == "s"
    )
