"""What stands around the head of a title: its trade, its house, a second department."""

from __future__ import annotations

from factcheck.text.lexicon import CAPITAL, LETTERS, Match
from factcheck.values.name_data import articles, given_names, small_words
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board

_LED = ("s", "new", "nouveau", "nouvelle")
_SERVICES = ("police", "fire_service", "army", "port")
LONGEST = 5  # tokens of the house right before a title
CLAUSE = 6  # tokens of a clause between a title and the comma of its name
CHARGE = 6  # tokens between an office and the field that makes it one


def no_trade(board: Board, first: int, stop: int) -> bool:
    """« pompier volontaire », *a retired nurse*: a pastime or a past."""
    scan = board.scan
    tokens = scan.between(board.bit("trade_vetoes"), max(0, first - 1), stop + 2)
    return any(board.match("trade_vetoes", token) for token in tokens)


def chief_of(board: Board, at: int, office: Match | None, trade: Match | None) -> Match | None:
    """*the mine's chief geologist*, « l'infirmière en chef »: of which a house has one."""
    scan = board.scan
    if scan.language == "en":
        if office is None or office.length > 1 or scan.keys[at] not in ("chief", "head"):
            return None
        after = board.match("trades", at + 1)
        return Match(f"chief_{after.meaning}", 1 + after.length) if after else None
    stop = at + trade.length if trade else at
    if trade is None or scan.keys[stop : stop + 2] != ["en", "chef"]:
        return None
    return Match(f"chief_{trade.meaning}", trade.length + 2)


def office_by_use(board: Board, at: int) -> Match | None:
    """A word that is an office by what stands behind it."""
    opens = board.scan.opens[at]
    office = _rank_office(board, at) if "rank_offices" in opens else None
    return office or (_charged_office(board, at) if "charged_offices" in opens else None)


def _rank_office(board: Board, at: int) -> Match | None:
    """« le capitaine du club », *Rovers captain X*: a rank that is a post."""
    scan = board.scan
    found = board.match("rank_offices", at)
    stop = at + found.length if found else at
    if found is None or stop >= len(scan.words):
        return None
    if scan.bits[at] & CAPITAL and scan.bits[stop] & CAPITAL:
        return None  # *Captain Joe Marsh*
    if scan.words[stop].surface == ",":
        before = scan.keys[at - 1] if at else ""
        posts = board.bit("possessives", "definite_office", "qualifiers")
        led = before in articles("one") or before in _LED
        return found if led or scan.bits[at - 1] & posts else None
    if scan.language == "en":
        return None if scan.bits[at] & CAPITAL else found
    opener = board.match("complement_openers", stop)
    after = stop + opener.length if opener else stop
    if opener is None or after >= len(scan.words) or scan.keys[stop][:1] != "d":
        return None
    service = board.match("body_kinds", after)
    if service and service.meaning in _SERVICES:
        return None  # « un capitaine des pompiers »
    definite = opener.length > 1 or scan.keys[stop] in ("du", "des")
    return found if definite or scan.bits[after] & CAPITAL else None


def _charged_office(board: Board, at: int) -> Match | None:
    """« la commissaire à la santé », « le commissaire de l'UA au commerce »: an office by its field
    of government alone."""
    scan = board.scan
    found = board.match("charged_offices", at)
    first = at + found.length if found else at
    last = min(first + CHARGE, scan.sentence(at)[1])
    for token in scan.between(board.bit("post_charge_fields", "post_charges"), first, last):
        if any(scan.words[i].surface in ",()" for i in range(first, token)):
            return None
        opener = board.match("post_charges", token) or board.match("post_charge_fields", token)
        field = token + opener.length if opener else token
        if opener and any(board.match("portfolios", field + i) for i in (0, 1)):
            return found
    return None


def own_name(board: Board, at: int) -> int:
    """« le principal du collège Jean-Zay de Lens, X »: past the name of the house in the title."""
    scan = board.scan
    stop = board.run_stop.get(at)
    if stop is None or not at or not scan.bits[at - 1] & board.bit("body_kinds"):
        return at
    end = stop
    while end + 1 < len(scan.words) and scan.keys[end] in ("de", "d'", "du", "of"):
        end = board.run_stop.get(end + 1, end + 2)
    told = end + 1 < len(scan.words) and scan.words[end].surface == ","
    titles = board.bit("civilities", "ranks")
    person = told and (end + 1 in board.run_stop or bool(scan.bits[end + 1] & titles))
    return stop if person else at


def of_two(board: Board, at: int, length: int) -> bool:
    """« directeur du marketing et de la communication »: the head of two departments."""
    scan = board.scan
    after = at + length
    if after + 1 >= len(scan.words) or scan.keys[after] not in small_words("and"):
        return False
    opener = board.bit("complement_openers", "departments")
    return bool(scan.bits[at + 1] & opener and scan.bits[after + 1] & opener)


def owner_before(board: Board, first: int) -> str | None:
    """*Alcyon Bank's finance director*: the possessor before the title."""
    scan = board.scan
    if first < 3 or scan.keys[first - 1] != "s" or scan.words[first - 2].surface not in APOSTROPHES:
        return None
    stop = first - 2
    start = board.run_first.get(stop - 1, stop)
    if start == stop and start > 1 and scan.keys[start - 2] == "the":
        start -= 1  # *the county's head of finance*
    return scan.quote(start, stop) if start < stop else None


def house_before(board: Board, first: int, at: int) -> str | None:
    """*Union president X*, *Tunisia's central bank governor*: in English the house before a title.

    A common noun right before it, with the nouns, names and possessor before that.
    """
    scan = board.scan
    if scan.language != "en":
        return None
    for token in scan.between(board.bit("houses", "body_kinds"), max(0, first - 2), at):
        for table in ("body_kinds", "houses"):
            found = board.match(table, token)
            if found and token + found.length in (first, at):
                start = _house_start(board, token)
                house = scan.quote(start, token + found.length)
                return house.lower() if start == token else house
    return None


def _house_start(board: Board, at: int) -> int:
    """Where the modifiers of the noun of a house start: back to an article or a possessor."""
    scan = board.scan
    low = max(scan.sentence(at)[0], at - LONGEST)
    little = board.bit("opening_words", "function_words", "stopwords", "person_verbs")
    first = at
    while first > low:
        before = first - 1
        if (
            scan.keys[before] == "s"
            and before > low
            and scan.words[before - 1].surface in APOSTROPHES
        ):
            owner = board.run_first.get(before - 2, before - 2)
            return owner if scan.bits[owner] & LETTERS else first
        if not scan.bits[before] & LETTERS:
            break
        if scan.bits[before] & little:
            return first
        first = before
    while first < at and not all(bits & CAPITAL for bits in scan.bits[first:at]):
        first += 1  # without an article the plain words before it may be a verb
    return first


def a_given_name(board: Board, at: int) -> bool:
    """*la ministre, Reine Malonga*, *l'actrice Reine Malonga*: after another title or its comma."""
    scan = board.scan
    named = at + 1 < len(scan.words) and scan.bits[at] & scan.bits[at + 1] & CAPITAL
    if not named or scan.keys[at] not in given_names() or at == scan.sentence(at)[0]:
        return False
    titles = board.bit("offices", "occupations")
    return scan.words[at - 1].surface == "," or bool(scan.bits[at - 1] & titles)


def joined_to(board: Board, at: int) -> bool:
    """Whether the word before a hyphen is a title or a qualifier of its own: « ex-ministre »,
    « président-fondateur ». Half of another word is none: « co-auteur », « sous-chef »."""
    found = (board.match("qualifiers", at), board.match("offices", at))
    return any(m is not None for m in found)


def portfolio_of(board: Board, first: int, stop: int) -> str:
    """The portfolio that the words of a title name; "" for none."""
    for token in board.scan.between(board.bit("portfolios"), first, stop):
        found = board.match("portfolios", token)
        if found:
            return found.meaning
    return ""


def past_clause(board: Board, first: int, stop: int) -> int:
    """Past « qui le porte », "that runs it" between a title and the comma of its name."""
    scan = board.scan
    if not scan.match("relatives", first) or scan.words[stop - 1].surface != ",":
        return first
    between = range(first, stop - 1)
    plain = all(scan.bits[i] & LETTERS and not scan.bits[i] & CAPITAL for i in between)
    return stop - 1 if plain and len(between) <= CLAUSE else first
