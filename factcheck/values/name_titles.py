"""Which titles are whose: before the name, in apposition, through *est*, *as*, *a été élu*."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from factcheck.text.lexicon import CAPITAL, DIGITS, UPPER
from factcheck.values.name_data import articles, small_words
from factcheck.values.name_role_parts import past_clause
from factcheck.values.name_roles import RoleSpan
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_segments import Segment
from factcheck.values.name_spans import Board
from factcheck.values.person_gender import of_a_woman

SINCE = 6  # tokens after "since" within which the comma stands
APPOSED = 3  # what a title after a name says for a person
# Posts told with a union or party: « délégué FO ». Four letters: « ROUX » may be a person.
_PARTY_POSTS = ("representative", "member_of_parliament", "senator", "councillor", "activist")
_ACRONYM = 4


def _definite() -> frozenset[str]:
    return articles("one") | small_words("owners")


def role_before(
    board: Board, segment: Segment, roles: list[RoleSpan], stops: list[int]
) -> RoleSpan | None:
    """The title that ends right before a name, or its comma or nationality; ``stops``: of roles."""
    scan = board.scan
    at = segment.title_first
    low = bisect_right(stops, at)
    if not low:
        return None
    role = roles[low - 1]
    gap = at - role.stop
    if gap > 8 or role.first < scan.sentence(at)[0]:
        return None
    if gap == 0:
        return role
    listed = segment.stop < len(scan) and scan.keys[segment.stop] in small_words("and")
    if listed and scan.keys[at - 1] in articles("one"):
        return None  # « le préfet, le colonel X et le maire »
    after = past_clause(board, _past_years(board, role.stop, at), at)
    return role if _bridges(board, _past_since(board, after, at), at) else None


def _past_years(board: Board, first: int, stop: int) -> int:
    """Past « de 27 ans », « âgée de 27 ans », ", 27" between a title and the comma of its name."""
    scan = board.scan
    for at in range(first, min(first + 4, stop - 1)):
        if scan.bits[at] & DIGITS:
            years = at + 1 + (scan.keys[at + 1] in small_words("years"))
            return years if scan.words[years].surface == "," else first
        if scan.keys[at] != "," and scan.keys[at] not in small_words("aged"):
            break
    return first


def _past_since(board: Board, first: int, stop: int) -> int:
    """Past « depuis 2019 », "since last March" between a title and the comma of its name."""
    scan = board.scan
    since = board.match("modality_since", first)
    if since is None:
        return first
    dates = DIGITS | board.bit("date_months", "date_weekdays", "date_seasons")
    for at in range(first + since.length, min(first + since.length + SINCE, stop)):
        if scan.words[at].surface == ",":
            return at
        if not scan.bits[at] & dates and scan.bits[at] & CAPITAL:
            return first
    return first


def _bridges(board: Board, first: int, stop: int) -> bool:
    """Whether tokens ``[first, stop)`` only tie a title to a name: comma, bracket, nationality."""
    scan = board.scan
    at = first
    if at < stop and scan.words[at].surface == "(":
        while at < stop and scan.words[at].surface != ")":
            at += 1
        at += 1
    commas = 0
    while at < stop:
        surface, key = scan.words[at].surface, scan.keys[at]
        if surface == "," and not commas:
            commas += 1
        elif (
            (commas and key in articles("one"))
            or (commas and scan.bits[at] & board.bit("demonyms"))
            or surface == "-"
            or (surface in ("–", "—", ":") and at + 1 == stop and stop - first == 1)
            or (commas and key == "sir")
            or (at + 1 == stop and board.match("parties", at))
        ):
            pass
        else:
            return False
        at += 1
    return True


def apposed(board: Board, segment: Segment, roles: list[RoleSpan]) -> int:
    """A title in apposition after the name."""
    lone = segment.stop - segment.first == 1 and not board.given(segment.first)
    if lone or not roles:
        return 0
    return APPOSED if roles_after(board, segment, roles, only_first=True) else 0


def roles_after(
    board: Board, segment: Segment, roles: list[RoleSpan], only_first: bool = False
) -> tuple[RoleSpan, ...]:
    """Titles after a name: apposed, in brackets, or through *est*, *a été élu*."""
    scan = board.scan
    end = scan.sentence(segment.first)[1]
    at, held = segment.stop, ""
    if at >= end:
        return ()
    opening = scan.words[at].surface
    if opening in (",", "("):
        at = _past_age(board, at + 1, end)
        if at < end and scan.keys[at] in small_words("who"):
            linked = past_link(board, at + 1, end)
            held = _state(board, at + 1) if linked > at + 1 else ""
            at = linked if linked > at + 1 else at
    else:
        linked = past_link(board, at, end)
        if linked == at and not _appointed(board, segment):
            return ()
        held = _state(board, at) if linked > at else ""
        at = linked
    first = _role_at(board, at, end, roles)
    if first is None or _belongs_to_next(board, first, end, opening):
        return ()
    first = _held(first, _replaced(board, segment) or held)
    kin = opening not in (",", "(") and first.role.office == "kin"
    if kin or of_a_woman(scan, scan.keys[segment.first], first.role.wording):
        return ()
    found = [first]
    while not only_first:
        at = found[-1].stop
        if at >= end or scan.words[at].surface not in small_words("and") | {","}:
            break
        nxt, other = at + 1, False
        if nxt < end and scan.keys[nxt] in small_words("and"):
            nxt += 1
            other = scan.keys[at] == "," and nxt < end and scan.keys[nxt] in articles("one")
        linked = past_link(board, nxt + 1, end) if scan.keys[nxt] in small_words("who") else nxt
        role = _role_at(board, linked, end, roles)
        if role is None or _belongs_to_next(board, role, end, ","):
            break
        if other and (role.stop >= end or scan.words[role.stop].surface != ","):
            break  # « X, Premier ministre, et le ministre de l'Eau ont … » are two
        found.append(_held(role, _state(board, nxt + 1)) if linked > nxt + 1 else role)
    return tuple(found)


def _appointed(board: Board, segment: Segment) -> bool:
    """``named X prime minister``: a verb of appointment right before the name."""
    at = segment.title_first - 1
    found = board.match("role_links", at) if at >= 0 else None
    return found is not None and found.meaning == "appointed" and found.length == 1


def _past_age(board: Board, at: int, end: int) -> int:
    """Past « 46 ans, » or ``53, ``."""
    scan = board.scan
    if at < end and scan.bits[at] & DIGITS:
        at += 1
        if at < end and scan.keys[at] in small_words("years"):
            at += 1
        if at < end and scan.words[at].surface in (",", "et"):
            at += 1
    return at


def _state(board: Board, at: int) -> str:
    """What a link says of the title: "former" (« qui fut ministre »), "acting", else ""."""
    found = board.match("role_links", at)
    meaning = found.meaning if found else ""
    return {"past": "former", "acting": "acting"}.get(meaning, "")


def _replaced(board: Board, segment: Segment) -> str:
    """« remplace X au poste de directeur »: X has held the post, "former"."""
    at = segment.title_first
    scan = board.scan
    if at > 1 and scan.bits[at - 1] & board.bit("demonyms"):  # « a succédé à la Portugaise X »
        at -= 1 + bool(scan.keys[at - 2] in articles("one"))
    for start in scan.between(board.bit("succeeds"), at - 5, at):
        found = board.match("succeeds", start)
        if found and start + found.length == at:
            return "former"
    return ""


def _held(span: RoleSpan, state: str) -> RoleSpan:
    if not state or state in span.role.qualifiers:
        return span
    told = {"qualifiers": (state, *span.role.qualifiers)}
    return span._replace(role=span.role.model_copy(update=told))


def past_link(board: Board, at: int, end: int) -> int:
    """Past a chain of linking words (« a été élu », ``will be``), a comma or an adverb inside."""
    linked = at
    for _ in range(5):
        found = board.match("role_links", linked) if linked < end else None
        if found is None:
            break
        linked += found.length
    return linked


def _role_at(board: Board, at: int, end: int, roles: list[RoleSpan]) -> RoleSpan | None:
    """The title at ``at``, past an article, a possessor or an adverb."""
    scan = board.scan
    limit = min(end, max(at + 5, _past_owner(board, at)))
    low = bisect_left(roles, at, key=_first)
    if low == len(roles) or roles[low].first >= limit + 1:
        return None
    role = roles[low]
    words = board.bit("opening_words", "complement_stops")
    for token in range(at, role.first):
        key = scan.keys[token]
        possessor = token in board.run_stop or key == "s" or scan.words[token].surface in ("'", "’")
        if not (scan.bits[token] & words or possessor or _trade(board, at, token, role)):
            return None
        if key in small_words("apart"):
            return None
    return role


def _past_owner(board: Board, at: int) -> int:
    """Past *the Wool Growers' League's*: the name of a possessor, however long, as one word."""
    scan = board.scan
    if at >= len(scan.words):
        return at
    first = at + (scan.keys[at] in articles("one"))
    stop = board.run_stop.get(first, first)
    owns = stop > first and stop + 1 < len(scan.words) and scan.words[stop].surface in APOSTROPHES
    return stop + 2 if owns and scan.keys[stop + 1] == "s" else at


def _first(role: RoleSpan) -> int:
    return role.first


def _trade(board: Board, at: int, token: int, role: RoleSpan) -> bool:
    """*a structural engineer*, *the county's head*: a plain word that belongs to the title."""
    scan = board.scan
    owner = scan.words[token + 1].surface in APOSTROPHES and scan.keys[token + 2] == "s"
    last = token + 1 == role.first and role.role.occupation
    article = token > at and scan.keys[token - 1] in _definite() | articles("any_english")
    return scan.language == "en" and article and (owner or last)


def _belongs_to_next(board: Board, role: RoleSpan, end: int, opening: str) -> bool:
    """Whether the title introduces the name after it rather than the one before."""
    scan = board.scan
    at = role.stop
    if at >= end:
        return False
    if at in board.run_stop or _title_word(board, at):
        return not names_body(board, role, at)
    if scan.words[at].surface != "," or at + 1 >= end or opening == "(":
        return False
    nxt = at + 1
    definite = role.first and scan.keys[role.first - 1] in _definite()
    return bool(definite) and (nxt in board.run_stop or _title_word(board, nxt))


def names_body(board: Board, role: RoleSpan, at: int) -> bool:
    """« X Y, chef de l'agence Z, a dit »: the lone capital at ``at`` names the agency."""
    scan = board.scan
    upper = scan.bits[at] & UPPER and len(scan.words[at].surface) <= _ACRONYM
    if upper and role.role.office in _PARTY_POSTS and board.run_stop.get(at) == at + 1:
        return True  # « déléguée CFDT de l'usine »
    if not role.role.organisation or role.first < 2 or at + 1 >= len(scan):
        return False
    lone = board.run_stop.get(at) == at + 1 and not board.given(at)
    opened = scan.words[role.first - 1].surface == "," and scan.bits[role.first - 2] & CAPITAL
    return bool(lone and opened and scan.words[at + 1].surface == ",")


def _title_word(board: Board, at: int) -> bool:
    scan = board.scan
    if scan.bits[at] & CAPITAL and scan.bits[at] & board.bit("civilities", "ranks"):
        return True
    return bool(scan.bits[at] & board.bit("ranks"))
