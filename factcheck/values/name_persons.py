"""Which capital runs are persons, and which titles are theirs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factcheck.text.lexicon import CAPITAL, UPPER
from factcheck.values.name_beside import Echoes, beside, echoes
from factcheck.values.name_data import strong_particles, weak_particles
from factcheck.values.name_evidence import CUES, ENOUGH, against, listed_with, ordinary, score
from factcheck.values.name_roles import RoleSpan
from factcheck.values.name_segments import Segment, segments
from factcheck.values.name_spans import Board
from factcheck.values.name_title_holders import assign
from factcheck.values.name_titles import APPOSED, apposed, names_body, role_before
from factcheck.values.person import PersonName

PERSON = 3


def find_persons(board: Board, roles: list[RoleSpan]) -> list[tuple[Segment, PersonName]]:
    """The persons of a scan in order. Claims their tokens on the board."""
    keys = board.scan.keys
    role_tokens = bytearray(len(keys))
    for role in roles:
        stop = role.named or role.stop
        role_tokens[role.first : stop] = b"\1" * (stop - role.first)
    candidates = segments(board, role_tokens)
    stops = [role.stop for role in roles]
    before = {s.first: role_before(board, s, roles, stops) for s in candidates}
    following = _following(keys, candidates)
    families: set[tuple[str, ...]] = set()
    chosen: dict[int, Segment] = {}
    heard = echoes(board, candidates)
    cues = board.scan.positions(board.bit(*CUES))
    outright: set[int] = set()  # those the first round refused with nothing told of their list
    for again in (False, True):  # the second round knows the families the first one met
        lasts = {family[-1] for family in families}
        called = {keys[first] for first, s in chosen.items() if s.stop - first > 1}
        known, met = lasts | called, len(families)
        previous: Segment | None = None
        for candidate, nxt in zip(candidates, following, strict=True):
            unknown = again and previous is None and keys[candidate.stop - 1] not in known
            if unknown and candidate.first not in chosen and nxt not in chosen:
                continue
            opener = again and candidate.first not in chosen
            segment = _known_after_opener(board, candidate, families) if opener else candidate
            if segment.first in chosen:
                previous = chosen[segment.first]
                continue
            first, stop = segment.first, segment.stop
            bare = previous is None and not again and before[first] is None
            if bare and (keys[first],) not in families and _silent(board, segment, cues):
                continue
            after = previous is not None and listed_with(board, previous.stop, segment.title_first)
            ahead = nxt in chosen and listed_with(board, stop, chosen[nxt].title_first)
            told = after or ahead or met < len(families) or segment is not candidate
            if first in outright and not (told or keys[first] in known or keys[stop - 1] in known):
                if keys[first - 1] != "(":
                    previous = None
                continue  # weighed again it would weigh the same
            if board.owned(first, stop) or board.shouted(first, stop):
                continue
            total = score(board, segment, families)
            total += _weight(board, segment, before.get(segment.first))
            lone = again and stop - first == 1 and first not in board.opening
            if lone and keys[first] in called and board.given(first):
                total += 2  # *Declan Moore* … *we thank Declan*
            if previous is not None and after:
                plural = _plural(board, previous)
                total += 4 if plural else 2 if segment.stop - segment.first > 1 else 0
                if plural:
                    segment = segment._replace(civility=previous.civility, rank=previous.rank)
            if ahead:
                alone = segment.stop - segment.first == 1
                joined = keys[segment.stop] != ","
                total += 2 if not alone else 3 if joined and board.given(segment.first) else 0
            if total + APPOSED >= ENOUGH:
                total += apposed(board, segment, roles)
            if 0 < total < ENOUGH and segment.stop - first > 1 and not board.given(first):
                total += beside(board, segment, heard)
            if total >= ENOUGH and total + against(board, segment) >= ENOUGH:
                chosen[segment.first] = segment
                previous = segment
                families |= _families(board, segment, heard)
            else:
                if not (after or ahead):
                    outright.add(first)
                if keys[first - 1] != "(":  # « X Y (Toulon), Z W (Pau) »
                    previous = None
        if not chosen:
            break
    ordered = [chosen[first] for first in sorted(chosen)]
    for segment in ordered:
        board.claim(segment.first, segment.stop, PERSON)
    given_roles = assign(board, ordered, roles, before)
    return [(s, _value(board, s, given_roles.get(s.first, ()))) for s in ordered]


def _following(keys: Sequence[str], candidates: Sequence[Segment]) -> list[int]:
    """Where the candidate after each one starts, those that open a bracket passed over; or -1."""
    found: list[int] = []
    nxt = -1
    for candidate in reversed(candidates):
        found.append(nxt)
        if keys[candidate.first - 1] != "(":
            nxt = candidate.first
    return found[::-1]


def _silent(board: Board, segment: Segment, cues: list[int]) -> bool:
    """Whether nothing beside a lone capitalised word speaks for a person; ``cues``: where what
    does stands."""
    first = segment.first
    if segment.stop - first > 1 or segment.title_first < first:
        return False
    near = bisect_left(cues, first - 3)
    return not (near < len(cues) and cues[near] < first + 4) and not board.given(first)


def _known_after_opener(board: Board, segment: Segment, families: set[tuple[str, ...]]) -> Segment:
    """*Joining Ugartemendia*: a capital that opens the sentence before a known family name."""
    first = segment.first
    rest = tuple(board.scan.keys[first + 1 : segment.stop])
    if first in board.opening and rest in families and not board.given(first):
        return segment._replace(first=first + 1, title_first=first + 1)
    return segment


def _plural(board: Board, segment: Segment) -> bool:
    """Whether the civility or rank before a name covers the next names of a list too."""
    if segment.civility in ("MM.", "MM", "Mmes", "Mlles", "Messrs"):
        return True
    rank = board.scan.lexicon.meaning("ranks", segment.rank) if segment.rank else None
    return rank == "plural"


def _weight(board: Board, segment: Segment, role: RoleSpan | None) -> int:
    """What a title before the name says for it."""
    if role is None or _branch(board, segment) or names_body(board, role, segment.first):
        return 0
    plain = 2 * ordinary(board, segment)  # *the owner, Tundra Salt*
    if role.stop == segment.title_first:
        return 4 - plain
    return 3 - plain if segment.stop - segment.first > 1 else 1


def _branch(board: Board, segment: Segment) -> bool:
    """*Europol-Lyon*: a body and its town, which a title introduces as it does a person."""
    last = segment.stop - 1
    town = board.table(last, "cities", "countries", "regions") == 1
    return town and last > segment.first and not board.given(segment.first)


def _families(board: Board, segment: Segment, heard: Echoes) -> set[tuple[str, ...]]:
    """The ways a later mention may name them alone: the family name, with and without particle."""
    scan = board.scan
    given, family = split_name(board, segment)
    found: set[tuple[str, ...]] = set()
    if family < segment.stop and (given or segment.civility or segment.rank or family):
        keys = scan.keys[family : segment.stop]
        found.add(tuple(keys))
        while keys and (keys[0] in strong_particles() | weak_particles() or keys[0] == "-"):
            keys = keys[1:]
        if keys and len(keys[0]) > 1:
            found.add(tuple(keys))
        if len(keys) > 2 and "-" in keys:
            found.add(tuple(keys))
        if given and len(keys) == 2:
            # *Inés Carvallo Ruiz* … *Carvallo*; *Amos Kiprono Tarus* … *Tarus*
            found |= {(keys[0],), (keys[1],)}
    if _family_first(board, segment):
        found.add((scan.keys[segment.first],))  # *Tseng Wei-lun* … *Tseng*
    if segment.stop - segment.first > 1 and scan.keys[segment.first] in heard.aged:
        found.add((scan.keys[segment.first],))  # *Somsak Phanthavong* … *Somsak, 61,*
    return found


def _family_first(board: Board, segment: Segment) -> bool:
    """*Tseng Wei-lun*: a given name of two syllables, the second in lower case, closes the name."""
    first, stop = segment.first, segment.stop
    if stop - first != 4 or board.given(first) or board.scan.keys[stop - 2] != "-":
        return False
    return bool(board.scan.bits[stop - 3] & CAPITAL) and not board.scan.bits[stop - 1] & CAPITAL


def split_name(board: Board, segment: Segment) -> tuple[int, int]:
    """How many given-name tokens, and where the family name starts."""
    scan, first, stop = board.scan, segment.first, segment.stop
    if board.numeral(stop - 1) and stop - first > 1:
        return stop - first, stop
    capitals = [at for at in range(first, stop) if scan.bits[at] & CAPITAL]
    if len(capitals) == 1:
        lone_given = board.given(first) and not segment.civility and not segment.rank
        return (1, stop) if lone_given else (0, first)
    upper = [at for at in capitals if scan.bits[at] & UPPER and len(scan.words[at].surface) > 2]
    if upper and len(upper) < len(capitals):
        if upper[0] == capitals[0]:  # KERVAN Solal
            return len(capitals) - len(upper), first
        return upper[0] - first, upper[0]
    at = first + 1
    while at < stop - 1 and scan.words[at].surface == "-":
        at += 2
    if at < stop and scan.words[at].surface == ".":
        at += 1
    while at < stop - 1 and scan.bits[at] & CAPITAL:
        if not (board.given(at) or board.initial(at)) or scan.keys[at] in strong_particles():
            break
        at += 1
        while at < stop - 1 and scan.words[at].surface in (".", "-"):
            at += 2 if scan.words[at].surface == "-" else 1
    if segment.civility and not board.given(first) and first + 1 < stop:
        return 0, first
    return at - first, at


def _value(board: Board, segment: Segment, roles: tuple[RoleSpan, ...]) -> PersonName:
    scan, first, stop = board.scan, segment.first, segment.stop
    name = scan.quote(first, stop)
    numeral = scan.words[stop - 1].surface if board.numeral(stop - 1) and stop - first > 1 else ""
    count, family = split_name(board, segment)
    if family == first and count:  # family first
        upper = [a for a in range(first, stop) if scan.bits[a] & UPPER]
        cut = upper[-1] + 1
        family_text = scan.quote(first, cut)
        given_text = scan.quote(cut, stop) if cut < stop else ""
    else:
        given_text = scan.quote(first, family) if family > first else ""
        family_text = scan.quote(family, stop) if family < stop else ""
    if numeral:
        given_text = given_text.removesuffix(numeral).strip()
    return PersonName.known(
        name=name,
        given=tuple(given_text.split()),
        family=tuple(family_text.split()),
        civility=segment.civility,
        rank=segment.rank,
        numeral=numeral,
        roles=tuple(role.role.having(holder=name) for role in roles),
    )
