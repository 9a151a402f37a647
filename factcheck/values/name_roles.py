"""Reads titles: head, qualifiers on both sides, complement; who holds them is decided elsewhere."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.name_spans import APOSTROPHES, Board
from factcheck.values.role import Role

_OF = ("de", "du", "des", "d'", "of")
LONGEST = 26  # tokens; a longer complement is a sentence gone astray


class RoleSpan(NamedTuple):
    """A title at tokens ``[first, stop)``; ``head`` is where its office stands."""

    first: int
    stop: int
    head: int
    role: Role


def find_roles(board: Board) -> list[RoleSpan]:
    """The titles of a scan in order, none inside another's complement."""
    scan = board.scan
    found: list[RoleSpan] = []
    done = 0
    for at in scan.positions(scan.lexicon.bit("offices", "occupations")):
        if at < done:
            continue
        read = _read(board, at, found[-1].stop if found else 0)
        if read:
            found.append(read)
            done = read.stop
    return found


def _read(board: Board, at: int, floor: int) -> RoleSpan | None:
    scan = board.scan
    office, occupation = scan.match("offices", at), scan.match("occupations", at)
    head = max((m for m in (office, occupation) if m), key=lambda m: m.length, default=None)
    if head is None or not _plausible(board, at, head.length):
        return None
    first, before = _leftwards(board, at, floor)
    stop, after = _rightwards(board, at + head.length)
    country = ""
    for token in (*range(first, at), *range(at + head.length, stop)):
        demonym = scan.match("demonyms", token) or scan.match("countries", token)
        if demonym:
            country = demonym.meaning
            break
    tail = stop
    stop = complement(board, stop)
    organisation = scan.quote(tail, stop) if stop > tail else None
    if organisation is None:
        organisation = _owner_before(board, first)
    return RoleSpan(
        first,
        stop,
        at,
        Role(
            office=head.meaning,
            wording=scan.quote(first, stop),
            organisation=organisation,
            qualifiers=tuple(dict.fromkeys(before + after)),
            portfolio=_portfolio(scan, first, stop),
            country=country,
            occupation=head is occupation,
            tokens=(first, stop),
        ),
    )


def _plausible(board: Board, at: int, length: int) -> bool:
    """Not half of a compound (*chef-lieu*), not a surname (*Stephen King*)."""
    scan = board.scan
    after = at + length
    if after < len(scan) and scan.words[after].surface in ("-", *APOSTROPHES) and scan.glued(after):
        qualified = after + 1 < len(scan) and scan.bits[after + 1] & scan.lexicon.bit("qualifiers")
        possessive = scan.words[after].surface != "-"
        if not (qualified or possessive):
            return False
    if at and scan.words[at - 1].surface == "-" and scan.glued(at):
        return at > 1 and bool(scan.bits[at - 2] & scan.lexicon.bit("qualifiers", "offices"))
    if scan.bits[at] & CAPITAL and at and at in board.run_stop and at - 1 in board.run_stop:
        before = at - 1
        while before in board.run_stop and board.run_stop[before] > at:
            if board.given(before):
                return False
            before -= 1
        return board.run_stop[at] > after
    return True


def _leftwards(board: Board, at: int, floor: int) -> tuple[int, tuple[str, ...]]:
    """Takes in qualifiers, and in English the nationality or body before the head."""
    scan = board.scan
    qualifier, nation = scan.lexicon.bit("qualifiers"), scan.lexicon.bit("demonyms", "countries")
    first, found = at, []
    sentence = scan.sentence(at)[0]
    floor = max(floor, sentence)
    while first > floor:
        before = first - 1
        if scan.words[before].surface == "-" and before > floor and scan.glued(first):
            before -= 1
        known = scan.match("qualifiers", before) if scan.bits[before] & qualifier else None
        if before > floor and scan.bits[before - 1] & qualifier:
            wider = scan.match("qualifiers", before - 1)
            if wider and wider.length > 1 and before - 1 + wider.length >= first - 1:
                known, before = wider, before - 1
        if known and before + known.length >= first - 1:
            found.append(known.meaning)
            first = before
            continue
        if scan.language == "en" and first == before + 1 and scan.bits[before] & CAPITAL:
            start = _english_modifier(board, before, floor, nation)
            if start < first:
                first = start
                continue
        break
    return first, tuple(q for q in reversed(found) if q not in ("senior", "general"))


def _english_modifier(board: Board, before: int, floor: int, nation: int) -> int:
    """*US defence secretary*, *Galatasaray striker*: where the modifier starts, or past it."""
    scan = board.scan
    if scan.bits[before] & nation:
        for start in range(max(floor, before - 2), before + 1):
            for table in ("demonyms", "countries"):
                found = scan.match(table, start)
                if found and start + found.length == before + 1:
                    return start
    if before not in board.run_stop:
        return before + 1
    start = before
    while start - 1 >= floor and start - 1 in board.run_stop and not board.given(start):
        start -= 1
    return before + 1 if board.given(start) or before - start > 3 else start


def _rightwards(board: Board, at: int) -> tuple[int, tuple[str, ...]]:
    """Takes in qualifiers and one adjective right after the head."""
    scan, found = board.scan, []
    size = len(scan)
    adjectives = 0
    while at < size:
        start = at + 1 if scan.words[at].surface == "-" and scan.glued(at) else at
        if start >= size or scan.bits[start] & (CAPITAL | DIGITS):
            break
        known = scan.match("qualifiers", start)
        if known and known.meaning != "senior":
            found.append(known.meaning)
            at = start + known.length
            continue
        if scan.language == "fr" and not adjectives and start == at:
            joined = at + 2 < size and scan.words[at + 1].surface == "-" and scan.glued(at + 1)
            last = at + 2 if joined else at
            if _adjective(board, last) and not (joined and scan.bits[last] & CAPITAL):
                adjectives += 1
                at = last + 1
                continue
        break
    return at, tuple(q for q in found if q != "general")


def _adjective(board: Board, at: int) -> bool:
    """A lone lower-case word between a head and what may follow a title."""
    scan = board.scan
    stops = scan.lexicon.bit(
        "complement_stops", "complement_openers", "opening_words", "person_verbs", "role_links"
    )
    if not scan.bits[at] & LETTERS or scan.bits[at] & stops:
        return False
    if at + 1 >= len(scan):
        return bool(scan.bits[at] & scan.lexicon.bit("demonyms"))
    nxt = scan.bits[at + 1]
    return (
        scan.words[at + 1].surface in (",", ".", ")")
        or bool(nxt & CAPITAL)
        or bool(nxt & scan.lexicon.bit("complement_openers"))
        or bool(scan.bits[at] & scan.lexicon.bit("demonyms", "organisation_modifiers"))
    )


def complement(board: Board, at: int, wide: bool = True) -> int:
    """Where the complement that starts at ``at`` ends (``at`` itself when there is none).

    ``wide`` lets it start with any opener (« à », ``at``), else with *de*, *of* or *pour* only.
    """
    scan = board.scan
    bit = scan.lexicon.bit
    openers, stops = bit("complement_openers"), bit("complement_stops", "role_links")
    limit = min(len(scan), at + LONGEST, scan.sentence(at)[1] if at < len(scan) else at)
    if at >= limit or not scan.bits[at] & openers:
        return at
    opened = scan.match("complement_openers", at)
    if opened is None:
        return at
    first_opener = scan.keys[at : at + opened.length]
    if not wide and first_opener[0] not in (*_OF, "pour", "for"):
        return at
    token, solid, after_opener, nouns = at + opened.length, at, True, 0
    while token < limit:
        bits = scan.bits[token]
        surface = scan.words[token].surface
        if bits & CAPITAL:
            step = _capitals(board, token, after_opener)
            if not step:
                break
            token += step
            solid, after_opener, nouns = token, False, 0
        elif bits & LETTERS:
            opener = scan.match("complement_openers", token) if bits & openers else None
            if surface in ("et", "and", "&"):
                step = _coordinated(board, token, first_opener)
                if not step:
                    break
                token, after_opener = token + step, True
            elif opener and _goes_on(board, token, opener.length):
                token, after_opener = token + opener.length, True
            elif bits & stops or opener:
                break
            elif after_opener or _noun_goes_on(board, token, nouns):
                token += 1
                if bits & bit("opening_words") and after_opener:
                    continue  # a determiner
                solid, after_opener, nouns = token, False, nouns + 1
            else:
                break
        elif surface == "-" and scan.glued(token) and token + 1 < limit and scan.glued(token + 1):
            token += 2
            solid = token
        elif surface in APOSTROPHES and token + 1 < limit and scan.keys[token + 1] == "s":
            token += 2
            after_opener = True
        else:
            break
    return solid


def _capitals(board: Board, at: int, after_opener: bool) -> int:
    """How many tokens of the run at ``at`` belong to the complement (0: a name starts here)."""
    scan = board.scan
    stop = board.run_stop.get(at)
    if stop is None:
        return 1 if after_opener and scan.bits[at] & scan.lexicon.bit("opening_words") else 0
    if board.person_start(at, stop):
        return stop - at if after_opener else 0
    known = board.table(
        at, "known_organisations", "countries", "cities", "regions", "continents", "portfolios"
    )
    if known:
        return known
    if not after_opener and scan.language == "fr":
        nouns = scan.lexicon.bit("organisation_nouns", "place_nouns", "demonyms")
        if not scan.bits[at - 1] & nouns and scan.words[at - 1].surface not in ("'s", "s"):
            return 0
    token = at + 1
    while token < stop and not board.person_start(token, stop):
        token += 1
    return token - at


def _coordinated(board: Board, at: int, opener: list[str]) -> int:
    """Tokens of « et de la », « et des » when the complement goes on behind them, else 0."""
    scan = board.scan
    if at + 1 >= len(scan):
        return 0
    again = scan.match("complement_openers", at + 1)
    if again and scan.keys[at + 1][:1] == opener[0][:1]:
        after = at + 1 + again.length
        if after < len(scan) and not scan.bits[after] & scan.lexicon.bit("offices"):
            return 1 + again.length
    if scan.language == "en" and scan.bits[at + 1] & CAPITAL and scan.bits[at - 1] & CAPITAL:
        stop = board.run_stop.get(at + 1)
        return 1 if stop and not board.person_start(at + 1, stop) else 0
    return 0


def _goes_on(board: Board, at: int, length: int) -> bool:
    """Whether an opener inside the complement continues it: always *de*, else before a capital."""
    scan = board.scan
    after = at + length
    if after >= len(scan):
        return False
    if scan.keys[at] in _OF or scan.keys[at] in ("chargé", "chargée"):
        return bool(scan.bits[after] & LETTERS)
    return bool(scan.bits[after] & CAPITAL)


def _noun_goes_on(board: Board, at: int, nouns: int) -> bool:
    """Whether a further lower-case word belongs to the noun phrase."""
    scan = board.scan
    bit = scan.lexicon.bit
    if scan.bits[at] & bit("person_verbs"):
        return False
    if scan.bits[at] & bit("demonyms", "organisation_modifiers"):
        return True
    key = scan.keys[at]
    endings = scan.lexicon.table("complement_endings")
    if key.endswith(tuple(endings.get("stop", ()))):
        return False
    if scan.language == "en":
        return nouns < 4
    return nouns < 3 and key.endswith(tuple(endings.get("adjective", ())))


def _owner_before(board: Board, first: int) -> str | None:
    """*Banque Escaut's finance director*: the possessor before the title."""
    scan = board.scan
    if first < 3 or scan.keys[first - 1] != "s" or scan.words[first - 2].surface not in APOSTROPHES:
        return None
    stop = first - 2
    start = stop
    while start and start - 1 in board.run_stop:
        start -= 1
    return scan.quote(start, stop) if start < stop else None


def _portfolio(scan: Scan, first: int, stop: int) -> str:
    for token in range(first, stop):
        found = scan.match("portfolios", token)
        if found:
            return found.meaning
    return ""
