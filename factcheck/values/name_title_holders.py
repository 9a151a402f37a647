"""Each title given to one person: the one before the name, those joined to it, those after it."""

from __future__ import annotations

from bisect import bisect_right

from factcheck.values.name_data import articles, small_words
from factcheck.values.name_roles import RoleSpan
from factcheck.values.name_segments import Segment
from factcheck.values.name_spans import Board
from factcheck.values.name_titles import past_link, roles_after


def assign(
    board: Board,
    persons: list[Segment],
    roles: list[RoleSpan],
    before: dict[int, RoleSpan | None],
) -> dict[int, tuple[RoleSpan, ...]]:
    """The titles of each person, by its first token; a title has one holder."""
    used: set[int] = set()
    found: dict[int, tuple[RoleSpan, ...]] = {}
    for person in persons:
        mine: list[RoleSpan] = []
        ahead = before.get(person.first)
        if ahead is None:
            ahead = _linked_before(board, person, roles)
        while ahead is not None and ahead.first not in used and ahead not in mine:
            mine.append(ahead)
            ahead = _coordinated(board, ahead, roles, person.stop)
        for role in roles_after(board, person, roles):
            if role.first not in used and role not in mine:
                mine.append(role)
        used.update(role.first for role in mine)
        found[person.first] = tuple(mine)
    return found


def _coordinated(
    board: Board, role: RoleSpan, roles: list[RoleSpan], named: int
) -> RoleSpan | None:
    """« sa présidente et cofondatrice, X »: the title that shares the determiner of the next, or
    has its holder's rank, trade or past behind it: « le chef des pompiers, le colonel X, », « la
    présidente du jury, la romancière portugaise Y, »."""
    keys, ands, at = board.scan.keys, small_words("and"), role.first - 1
    ranked = board.scan.bits[role.first] & board.bit("ranks")
    set_behind = ranked or role.role.occupation or "former" in role.role.qualifiers
    if at > 0 and set_behind and keys[at] in articles("one"):
        at -= 1
        if keys[at] != "," or _listed(board, named, ranked=bool(ranked)):
            return None  # « le préfet, le colonel X et le maire »
    elif at < 0 or keys[at] not in ands | {"&"}:
        return None
    index = bisect_right(roles, at, key=lambda other: other.stop)
    before = roles[index - 1] if index else None
    return before if before is not None and before.stop == at else None


def _listed(board: Board, named: int, *, ranked: bool) -> bool:
    """Whether a list goes on behind a name: « le maire, l'actrice X, le chanteur Y et … »."""
    keys = board.scan.keys
    if named < len(keys) and keys[named] in small_words("and"):
        return True
    commas = keys[named : named + 1] == [","] and not ranked
    return commas and keys[named + 1 : named + 2] != [] and keys[named + 1] in articles("one")


def _linked_before(board: Board, person: Segment, roles: list[RoleSpan]) -> RoleSpan | None:
    """« La directrice générale du groupe sera X »."""
    scan = board.scan
    start = scan.sentence(person.first)[0]
    index = bisect_right(roles, person.title_first, key=lambda role: role.stop)
    for role in reversed(roles[max(0, index - 2) : index]):
        if role.first < start:
            break
        if past_link(board, role.stop, person.title_first) == person.title_first:
            return role
    return None
