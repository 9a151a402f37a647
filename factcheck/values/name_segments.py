"""Candidate names: capital runs without the words of titles, joined across particles."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, SIGN
from factcheck.values.name_data import (
    particles,
    plain_particles,
    strong_particles,
    weak_particles,
)
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_segment_openers import without_opener
from factcheck.values.name_spans import Board

LONGEST_NAME = 10  # tokens before the particle that joins one more


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
    bits, keys = scan.bits, scan.keys
    joining = particles() | {"-"}
    titles = scan.positions(board.bit("civilities", "ranks"))
    found: list[Segment] = []
    for run_first, run_stop in board.runs:
        first = role_tokens.find(0, run_first, run_stop)
        if first < 0:
            continue
        stop = role_tokens.find(1, first, run_stop)
        if stop > 0 and first + board.table(first, "countries", "cities", "regions") >= stop:
            # "U.S. District Judge Ada Lind": the name is what follows the title
            named = role_tokens.find(0, stop, run_stop)
            if named > 0:
                first, stop = named, role_tokens.find(1, named, run_stop)
        if stop < 0:
            stop = run_stop
        while stop > first and not bits[stop - 1] & (CAPITAL | LETTERS):
            stop -= 1
        while first < stop and not bits[first] & CAPITAL:
            first += 1
        if first >= stop:
            continue
        if first and keys[first - 1] in joining:
            first = _particle_before(board, first, role_tokens)
        if found and first - found[-1].stop <= 3 and _joined(board, found[-1], first, role_tokens):
            last = found.pop()
            found.append(last._replace(stop=stop))
            continue
        if stop - first > 1:
            behind_title = first > 0 and bool(role_tokens[first - 1])
            first = without_opener(board, first, stop, behind_title)
            stop = _with_stop(board, first, stop)
        title = first, "", ""
        titled = bisect_left(titles, first - 6)
        if titled < len(titles) and titles[titled] < first:
            title = _title_before(board, first, role_tokens)
        found.append(Segment(first, stop, *title))
    return found


def _with_stop(board: Board, first: int, stop: int) -> int:
    """``Ahmed H.`` and ``Robert Miller Jr.`` keep the stop of their last word."""
    scan = board.scan
    if stop - first < 2 or stop >= len(scan.words) or scan.words[stop].surface != ".":
        return stop
    last = scan.words[stop - 1].surface
    initial = board.initial(stop - 1) and not board.numeral(stop - 1)
    if scan.glued(stop) and (initial or last in ("Jr", "Sr")):
        return stop + 1
    return stop


def _joined(board: Board, last: Segment, first: int, role_tokens: bytearray) -> bool:
    """Whether only particles, or a nickname's nothing, stand between two capital stretches."""
    scan = board.scan
    gap = first - last.stop
    if not 0 <= gap <= 3 or not 0 < first - last.first <= LONGEST_NAME:
        return False
    if gap and scan.keys[last.stop] not in particles() and scan.keys[last.stop] != "-":
        return False
    keys = scan.keys[last.stop : first]
    if gap == 0:
        # The particle was taken into the second stretch (*al-Sissi*, *de Gaulle*).
        lead = scan.keys[first]
        if scan.bits[first] & CAPITAL:
            return False
        keys = [lead]
    if not scan.bits[last.stop - 1] & CAPITAL and scan.words[last.stop - 1].surface != ".":
        return False
    if len(keys) == 3 and keys[1] in APOSTROPHES and keys[2] == "t":  # *van 't Hoff*
        keys = keys[:1]
    if all(k in strong_particles() or k in weak_particles() or k == "-" for k in keys):
        if any(k in strong_particles() for k in keys):
            return not board.table(last.first, "countries", "organisation_heads")
        held = any(k in strong_particles() for k in scan.keys[last.first : last.stop])
        if held and not board.table(first, "countries", "cities", "regions"):
            return True  # *Ana von X de Y*
        return (
            all(
                board.given(at)
                or board.initial(at)
                or not scan.bits[at] & CAPITAL
                or (at > last.first and scan.keys[at] in particles())  # *Ana De la X*
                for at in range(last.first, last.stop)
            )
            and bool(keys)
            and (
                not known_name(board, last.first, last.stop)
                or (board.given(last.first) and _has_title(last, role_tokens))
            )
        )
    return False


def _has_title(segment: Segment, role_tokens: bytearray) -> bool:
    """« Me Florence d'X »: a civility, a rank or a title right before a name that is a town too."""
    first = segment.first
    return segment.title_first < first or bool(first and role_tokens[first - 1])


def _particle_before(board: Board, first: int, role_tokens: bytearray) -> int:
    """Takes a lower-case particle into the name: *al-Burhan*, *van der Berg*, *d'Artagnan*."""
    scan = board.scan
    start = first
    sentence = scan.sentence(first)[0]
    keys, strong = scan.keys, strong_particles()
    while start > sentence:
        before = start - 1
        if keys[before] == "-" and scan.glued(start) and before > sentence:
            before -= 1
        key = keys[before]
        if key not in strong or role_tokens[before] or scan.bits[before] & CAPITAL:
            break
        if before == start - 1 and key in plain_particles():
            led = before - 1 in board.run_stop or keys[before - 1] in strong
            if not led:
                break
        start = before
    if start == first and first > sentence:
        weak = weak_particles()
        if keys[first - 1] in weak and not role_tokens[first - 1]:
            behind = first - 2
            while behind > sentence and keys[behind] in weak and not scan.bits[behind] & CAPITAL:
                behind -= 1
            if not scan.bits[behind] & (CAPITAL | SIGN | board.bit("ranks")):
                return start
            if _is_title(board, behind) or (behind in board.run_stop and board.given(behind)):
                return behind + 1
    return start


def _is_title(board: Board, at: int) -> bool:
    scan = board.scan
    if at < 0:
        return False
    if scan.words[at].surface == "." and at:
        at -= 1
    bits = scan.bits[at]
    if bits & CAPITAL and bits & board.bit("civilities"):
        return True
    # « secrétariat général de l'X », « Assemblée générale d'X »: after a noun it is an adjective
    before = scan.bits[at - 1] if at else 0
    noun = before & LETTERS and not before & board.bit("function_words", "stopwords")
    return bool(bits & board.bit("ranks")) and not noun


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
    for begin in scan.between(board.bit("civilities", "ranks"), max(sentence, end - 5), end):
        for table in ("civilities", "ranks"):
            found = board.match(table, begin)
            if found is None or begin + found.length not in (end, stop):
                continue
            lower = not scan.bits[begin] & CAPITAL
            if table == "civilities" and begin and scan.bits[begin - 1] & DIGITS:
                continue  # « 23,33 ME. Orvalis »
            if table == "civilities" and lower and len(scan.keys[begin]) < 5:
                continue
            return begin, table, scan.quote(begin, stop if dot else end)
    return None


def known_name(board: Board, first: int, stop: int) -> bool:
    """Whether a country, city or known organisation covers the whole of it."""
    length = board.table(
        first, "countries", "cities", "regions", "continents", "known_organisations"
    )
    return length >= stop - first
