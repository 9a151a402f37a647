"""Reads titles: head, qualifiers on both sides, complement; who holds them is decided elsewhere."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.date_bare import preceded
from factcheck.values.name_complement import complement
from factcheck.values.name_data import small_words
from factcheck.values.name_role_parts import (
    a_given_name,
    chief_of,
    house_before,
    joined_to,
    no_trade,
    of_two,
    office_by_use,
    own_name,
    owner_before,
    portfolio_of,
)
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board
from factcheck.values.role import Role

HYPHENS = "-\u2010\u2011"
HEADS = ("offices", "occupations", "trades", "rank_offices", "charged_offices")
ADJECTIVES = 2  # after a head: « chef du Parti paysan moldave »


class RoleSpan(NamedTuple):
    """A title at tokens ``[first, stop)``; ``head`` is where its office stands."""

    first: int
    stop: int
    head: int
    role: Role
    named: int = 0  # where a person in the complement starts: « la sœur de Paul Roux »


def find_roles(board: Board) -> list[RoleSpan]:
    """The titles of a scan in order, none inside another's complement."""
    scan = board.scan
    found: list[RoleSpan] = []
    done = 0
    for at in scan.positions(board.bit(*HEADS)):
        if at < done:
            continue
        read = _read(board, at, found[-1].stop if found else 0)
        if read:
            found.append(read)
            done = read.stop
    return found


def _read(board: Board, at: int, floor: int) -> RoleSpan | None:
    scan = board.scan
    opens = scan.opens[at]
    office = board.match("offices", at) if "offices" in opens else None
    occupation = board.match("occupations", at) if "occupations" in opens else None
    if office and office.length > 2 and of_two(board, at, office.length):
        office = scan.lexicon.match("offices", scan.keys[at : at + 1], 0)
    office = office or office_by_use(board, at)
    head = office or occupation
    if office and occupation and occupation.length > office.length:
        head = occupation
    trade = board.match("trades", at) if "trades" in opens else None
    chief = chief_of(board, at, office, trade)
    if trade and head and trade.length < head.length:
        trade = None
    if chief:
        office = head = chief
    elif trade and (head is None or head is not office):
        head = trade._replace(meaning=head.meaning if head else "trade")
    if (
        head is None
        or not _plausible(board, at, head.length)
        or preceded(scan, "office_bodies", at)
    ):
        return None
    if head.meaning == "leading" and not preceded(scan, "leading_openers", at):
        return None  # "demander la tête de X"
    if head.length == 1 and a_given_name(board, at):
        return None
    if not (office or occupation) and scan.bits[at] & CAPITAL and at > scan.sentence(at)[0]:
        return None  # *Walter P. Miller Jr.* grinds no corn
    if head is not office and (_qualifies(board, at, head.length) or _rank(board, at, head.length)):
        return None
    first, before = _leftwards(board, at, floor)
    stop, after = _rightwards(board, at + head.length)
    country = ""
    for token in (*range(first, at), *range(at + head.length, stop)):
        demonym = board.match("demonyms", token) or board.match("countries", token)
        if demonym:
            country = demonym.meaning
            break
    tail = stop
    stop = complement(board, own_name(board, stop))
    organisation = scan.quote(tail, stop) if stop > tail else None
    owner = owner_before(board, first)
    if organisation is None:
        organisation = owner or house_before(board, first, at) or _modifier(board, first, at)
    elif owner and scan.language == "en":
        organisation = f"{organisation} at {owner}"  # *the firm's head of sales*
    return RoleSpan(
        first,
        stop,
        at,
        Role.known(
            office=head.meaning,
            wording=scan.quote(first, stop),
            organisation=organisation,
            qualifiers=tuple(dict.fromkeys(before + after)),
            portfolio=portfolio_of(board, first, stop),
            country=country,
            occupation=head is not office,
            trade=trade.meaning if trade and not no_trade(board, first, stop) else "",
            tokens=(first, stop),
        ),
        0 if head is office else _named_in(board, tail, stop),
    )


def _named_in(board: Board, first: int, stop: int) -> int:
    """Where the person starts who is all of a complement (« de Paul Roux »), or 0."""
    opener = board.match("complement_openers", first) if stop > first else None
    at = first + opener.length if opener else stop
    whole = board.run_stop.get(at) == stop
    return at if whole and board.person_start(at, stop) else 0


def _qualifies(board: Board, at: int, length: int) -> bool:
    """*the deputy health minister*: a tie that is a qualifier of the office right after it."""
    scan = board.scan
    if at + length >= len(scan.words) or not scan.bits[at] & board.bit("qualifiers", "parties"):
        return False
    tie = board.match("qualifiers", at) or board.match("parties", at)
    return bool(tie and board.match("offices", at + length))


def _rank(board: Board, at: int, length: int) -> bool:
    """*Captain Joe Marsh*: in English a trade with a capital right before a name is a rank."""
    scan = board.scan
    after = at + length
    if scan.language != "en" or after >= len(scan.words) or not scan.bits[at] & CAPITAL:
        return False
    found = board.match("ranks", at)
    return found is not None and found.length == length and bool(scan.bits[after] & CAPITAL)


def _plausible(board: Board, at: int, length: int) -> bool:
    """Not half of a compound (*chef-lieu*), not a surname (*Stephen King*)."""
    scan = board.scan
    after = at + length
    if at and scan.language == "fr" and scan.keys[at - 1] in ("a", "avait", "ont", "avaient"):
        return False  # « a prévenu X »: a verb that is also a noun
    # *Assistant Chief Constable* is a rank
    for start in scan.between(board.bit("ranks"), max(0, at - 2), at + 1):
        rank = board.match("ranks", start)
        if rank and rank.length > length and start + rank.length > at:
            return False
    hyphen = after < len(scan.words) and scan.words[after].surface in ("-", *APOSTROPHES)
    if hyphen and scan.glued(after):
        qualified = after + 1 < len(scan.words) and scan.bits[after + 1] & board.bit("qualifiers")
        possessive = scan.words[after].surface != "-"
        if not (qualified or possessive):
            return False
    if at and scan.words[at - 1].surface in HYPHENS and scan.glued(at):
        return at > 1 and joined_to(board, at - 2)
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
    qualifier, nation = board.bit("qualifiers"), board.bit("demonyms", "countries")
    first, found = at, []
    sentence = scan.sentence(at)[0]
    floor = max(floor, sentence)
    while first > floor:
        before = first - 1
        if scan.words[before].surface == "-" and before > floor and scan.glued(first):
            before -= 1
        known = board.match("qualifiers", before) if scan.bits[before] & qualifier else None
        if before > floor and scan.bits[before - 1] & qualifier:
            wider = board.match("qualifiers", before - 1)
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
                found = board.match(table, start)
                if found and start + found.length == before + 1:
                    return start
    if before not in board.run_stop:
        return before + 1
    start = before
    while start - 1 >= floor and start - 1 in board.run_stop and not board.given(start):
        start -= 1
    if start < before and _elects(board, start - 1, before + 1):
        return before + 1
    return before + 1 if board.given(start) or before - start > 3 else start


def _modifier(board: Board, first: int, at: int) -> str | None:
    """*Rovers captain*, *Borders Police chief constable*: the name of the body before the head."""
    scan = board.scan
    stop = first
    while stop < at and stop in board.run_stop and not scan.bits[stop] & board.bit("qualifiers"):
        stop += 1
    named = first < stop and scan.language == "en" and not portfolio_of(board, first, at)
    lands = board.bit("demonyms", "countries", "opening_words")
    if not named or any(bits & lands for bits in scan.bits[first:stop]):
        return None
    return scan.quote(first, stop)


def _elects(board: Board, at: int, title: int) -> bool:
    """*parliament elected X Y speaker*: who is elected stands there, not what they lead."""
    scan = board.scan
    found = board.match("role_links", at) if at > 0 else None
    if found is None or found.meaning != "appointed" or found.length != 1:
        return False
    for later in range(title + 1, min(title + 3, len(scan.words))):
        openers = board.bit("complement_openers", "complement_stops")
        if scan.bits[later] & CAPITAL and not scan.bits[later - 1] & openers:
            return False  # *police named the X Y leader Z*
    active = scan.keys[at - 1] not in small_words("done_to")
    return active and bool(scan.bits[at - 1] & LETTERS)


def _rightwards(board: Board, at: int) -> tuple[int, tuple[str, ...]]:
    """Takes in qualifiers and one adjective right after the head."""
    scan, found = board.scan, []
    size, qualifier = len(scan.words), board.bit("qualifiers")
    adjectives = 0
    while at < size:
        start = at + 1 if scan.words[at].surface == "-" and scan.glued(at) else at
        if start >= size or scan.bits[start] & (CAPITAL | DIGITS):
            break
        known = board.match("qualifiers", start) if scan.bits[start] & qualifier else None
        if known and known.meaning != "senior":
            found.append(known.meaning)
            at = start + known.length
            continue
        if scan.language == "fr" and adjectives < ADJECTIVES and start == at:
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
    stops = board.bit(
        "complement_stops", "complement_openers", "opening_words", "person_verbs", "role_links"
    )
    if not scan.bits[at] & LETTERS or scan.bits[at] & stops:
        return False
    if at + 1 >= len(scan.words):
        return bool(scan.bits[at] & board.bit("demonyms"))
    nxt = scan.bits[at + 1]
    return (
        scan.words[at + 1].surface in (",", ".", ")")
        or bool(nxt & CAPITAL)
        or bool(nxt & board.bit("complement_openers", "demonyms"))
        or bool(scan.bits[at] & board.bit("demonyms", "organisation_modifiers"))
    )
