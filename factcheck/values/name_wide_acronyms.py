"""Acronyms beside a long form that their letters alone do not tell.

« la Copal (Commission des ports …) »: written like a name; « le Mouvement du 9 mai (M9) »: a letter
and a number; « le Parti du progrès (TKP) »: of the body's own language, where the long form is one
rendering; « la Fédération …, la FIC, »: set beside it without a bracket.
"""

from __future__ import annotations

from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, UPPER, strip_accents
from factcheck.values.acronym import Acronym
from factcheck.values.name_acronyms import ACRONYM, FARTHEST, OPENING, Pair, expansion, shortish
from factcheck.values.name_data import acronyms_abroad, articles, small_words
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board

_LIKE_A_NAME = 4  # letters of the shortest acronym written like a name
_LONGEST = 12
_WORDS = 3  # words of a long form whose letters tell nothing
_DASHES = frozenset(("-", "–", "—"))
_CLOSING = _DASHES | {",", ".", ";"}
_PLACES = ("cities", "regions", "countries", "ambiguous_places")
_NAMES = (*_PLACES, "known_organisations")


def wide_acronyms(board: Board, pairs: list[Pair]) -> list[Pair]:
    """Pairs that :func:`find_acronyms` leaves out. Claims the short forms."""
    scan = board.scan
    done = {p.value.short for p in pairs}
    found: list[Pair] = []

    def keep(pair: Pair | None) -> None:
        if pair is None or pair.value.short in done or board.owned(pair.first, pair.stop):
            return
        done.add(pair.value.short)
        found.append(pair)
        board.claim(pair.first, pair.stop, ACRONYM)

    for at in scan.signs(OPENING):
        keep(_in_brackets(board, at))
        keep(_before_brackets(board, at))
    for at in scan.positions(CAPITAL):
        beside = at + 1 < len(scan) and scan.words[at + 1].surface in _CLOSING
        if beside and scan.words[at].surface.isalnum() and _lone(board, at, led=True):
            keep(_apposed(board, at))
    return found


def _lone(board: Board, at: int, *, led: bool) -> bool:
    """Whether a word is written like an acronym, or is one word with a capital.

    ``led``: after an article, as no person's name is.
    """
    surface = board.scan.words[at].surface
    if not 2 <= len(surface) <= _LONGEST or board.owner[at]:
        return False
    if shortish(surface):
        return True
    article = not led or (at > 0 and board.scan.keys[at - 1] in _articles())
    return article and len(surface) >= _LIKE_A_NAME and not board.table(at, *_PLACES)


def _articles() -> frozenset[str]:
    return articles("one") | articles("of") | {"d'", "un", "une"}


def _in_brackets(board: Board, at: int) -> Pair | None:
    """« long (SHORT) »."""
    scan = board.scan
    short_at = at + 1
    if short_at + 1 >= len(scan) or at == 0 or board.owner[short_at]:
        return None
    low = scan.sentence(at)[0]
    number = short_at + 1
    if scan.bits[number] & DIGITS and scan.glued(number) and scan.bits[short_at] & CAPITAL:
        closed = scan.keys[number + 1 : number + 2] == [")"]
        start = _numbered(board, scan.keys[short_at], scan.keys[number], at, low)
        if start is None or not closed:
            return None
        value = {"short": scan.quote(short_at, number + 1), "long": scan.quote(start, at)}
        return Pair(short_at, number + 1, start, at, Acronym.known(**value))
    if scan.words[number].surface not in (")", ",", ";"):
        return None
    short = scan.words[short_at].surface
    start = _body(board, at, low)
    if start is None or not scan.bits[short_at] & CAPITAL:
        return None
    other = bool(board.table(short_at, *_NAMES, "party_tags", "plain_acronyms"))
    abroad = short.upper() in acronyms_abroad()
    if short.isupper() and short.isalpha() and 3 <= len(short) <= 7:
        fits = abroad or not other
    else:
        fits = abroad or (not other and _mostly(board, short, start, at))
    return _pair(board, short_at, start, at, translated=True) if fits else None


def _body(board: Board, end: int, low: int) -> int | None:
    """Where the body starts that ends right before ``end``: a noun of bodies and two words more, or
    a run of capitals that such a noun closes."""
    scan = board.scan
    heads = board.bit("organisation_heads")
    closes = bool(scan.bits[end - 1] & (heads | board.bit("organisation_tails")))
    start: int | None = None
    words = 0
    for at in range(end - 1, max(low, end - FARTHEST) - 1, -1):
        bits, surface = scan.bits[at], scan.words[at].surface
        if not bits & LETTERS:
            if surface not in ("-", *APOSTROPHES):
                break
            continue
        if bits & UPPER == UPPER and len(surface) > 1:
            break
        if closes and not bits & CAPITAL and not bits & board.bit("acronym_skips"):
            break
        words += not bits & board.bit("acronym_skips")
        if bits & CAPITAL and words >= _WORDS and (closes or bits & heads):
            start = at
            if not closes:
                break
    while start is not None and scan.bits[start] & board.bit("acronym_skips"):
        start += 1  # "The Harbour Safety Committee"
    return start


def _mostly(board: Board, short: str, start: int, end: int) -> bool:
    """Whether initials give three letters in four of an acronym written like a name, in order."""
    scan = board.scan
    if len(short) < _LIKE_A_NAME or not short.isalpha():
        return False
    letters = strip_accents(short.lower())
    initials = [
        strip_accents(scan.keys[at])[:1] for at in range(start, end) if scan.bits[at] & LETTERS
    ]
    reached = given = 0
    for letter in letters:
        at = next((k for k in range(reached, len(initials)) if initials[k] == letter), None)
        if at is not None:
            reached, given = at + 1, given + 1
    return given * 4 >= len(letters) * 3


def _numbered(board: Board, letters: str, digits: str, end: int, low: int) -> int | None:
    """« Mouvement du 9 mai (M9) »: the word with the letter, before the number told in the name."""
    scan = board.scan
    floor = max(low, end - FARTHEST)
    number = next((k for k in range(end - 1, floor - 1, -1) if scan.keys[k] == digits), None)
    if number is None:
        return None
    for at in range(number - 1, max(low, number - _WORDS - len(letters)) - 1, -1):
        initial = strip_accents(scan.keys[at])[:1]
        if scan.bits[at] & CAPITAL and initial == letters[0]:
            return at
    return None


def _before_brackets(board: Board, at: int) -> Pair | None:
    """« la Copal (Commission …) », « un Epal (établissement …) »."""
    scan = board.scan
    short_at = at - 1
    if short_at < 0 or board.owner[short_at] or not scan.bits[short_at] & CAPITAL:
        return None
    high = scan.sentence(at)[1]
    stop = next((k for k in range(at + 1, high) if scan.words[k].surface in ("),;")), None)
    first = _past_articles(board, at + 1, stop or at + 1)
    if stop is None or not _lone(board, short_at, led=False) or not 2 <= stop - first <= FARTHEST:
        return None
    return _spelt(board, short_at, first, stop) or _rendered(board, short_at, first, stop)


def _past_articles(board: Board, at: int, stop: int) -> int:
    while at < stop and board.scan.bits[at] & board.bit("acronym_skips"):
        at += 1
    return at


def _spelt(board: Board, at: int, first: int, stop: int, *, fewest: int = 3) -> Pair | None:
    """The long form at ``[first, stop)`` whose words give the letters, from its first word on."""
    scan = board.scan
    short = scan.words[at].surface
    if len(short) < fewest or expansion(board, short, stop, first, lower=True) != first:
        return None
    skips = board.bit("acronym_skips")
    words = sum(bool(b & LETTERS and not b & skips) for b in scan.bits[first:stop])
    enough = len(short) - 1 if shortish(short) else max(3, len(short) // 2)
    return _pair(board, at, first, stop) if words >= min(enough, 4) else None


def _initials(board: Board, at: int, first: int, limit: int) -> Pair | None:
    """« l'OMP, l'office maritime du port créé en 2004 »: every word gives its letter, in order."""
    scan = board.scan
    letters = list(strip_accents(scan.words[at].surface.lower()))
    if len(letters) < 3 or not scan.words[at].surface.isupper():
        return None
    for k in range(first, limit):
        small = bool(scan.bits[k] & board.bit("acronym_skips")) or not scan.bits[k] & LETTERS
        if not small and strip_accents(scan.keys[k])[:1] != letters.pop(0):
            return None
        if not letters:
            return _pair(board, at, first, k + 1)
    return None


def _rendered(board: Board, at: int, first: int, stop: int) -> Pair | None:
    """A body whose noun opens the long form, told of a short form of another language."""
    scan = board.scan
    short = scan.words[at].surface
    led = at > 0 and scan.keys[at - 1] in _articles()
    if scan.keys[first - 1] in small_words("and") or board.owned(first, stop):
        return None
    if not led or not scan.bits[first] & board.bit("organisation_heads"):
        return None
    known = board.table(at, "known_organisations", "party_tags", "plain_acronyms")
    abroad = short.upper() in acronyms_abroad()
    if not scan.bits[first] & CAPITAL or len(short) < 3 or (known and not abroad):
        return None
    words = sum(
        bool(b & LETTERS and not b & board.bit("acronym_skips")) for b in scan.bits[first:stop]
    )
    inside = any(
        scan.bits[k] & UPPER == UPPER and len(scan.keys[k]) > 1 for k in range(first, stop)
    )
    return (
        _pair(board, at, first, stop, translated=True) if words >= _WORDS and not inside else None
    )


def _apposed(board: Board, at: int) -> Pair | None:
    """« SHORT, le long, », « long, la SHORT, », « SHORT - long - »."""
    scan = board.scan
    low, high = scan.sentence(at)
    if at + 2 < high and (scan.words[at + 1].surface == "," or _dash(board, at + 1)):
        opening = scan.words[at + 1].surface
        first = at + 2
        meant = board.match("acronym_means", first)
        first += meant.length if meant else 0
        first += scan.words[first].surface in '«“"' if first < high else 0
        first = _past_articles(board, first, high)
        ends = _DASHES | {","} if opening != "," else frozenset(',.;»”":')
        stop = first
        while stop < min(high, first + FARTHEST) and not (
            scan.words[stop].surface in ends
            and (scan.words[stop].surface not in _DASHES or _dash(board, stop))
        ):
            stop += 1
        if stop < high and stop - first >= 2:
            pair = _spelt(board, at, first, stop, fewest=3 if opening == "," else 2)
            pair = pair or _initials(board, at, first, stop)
            closed = scan.words[stop].surface == "," and not _enumerated(board, stop + 1)
            if not pair and opening == "," and closed and not _clause(board, first, stop):
                pair = _rendered(board, at, first, stop)
            if pair:
                return pair
    before = at - 1
    while before > low and scan.keys[before] in articles("one"):
        before -= 1
    closed = at + 1 < high and scan.words[at + 1].surface in ",.;"
    if not closed or scan.words[before].surface != "," or before < low + 2:
        return None
    short = scan.words[at].surface
    start = expansion(board, short, before, low)
    enough = start is not None and scan.bits[start] & CAPITAL and len(short) >= 3
    if start is None or not enough or not shortish(short):
        return None
    return _pair(board, at, start, before)


def _clause(board: Board, first: int, stop: int) -> bool:
    """Whether a verb, or another name after an "and", stands among the words."""
    scan = board.scan
    return any(
        scan.match("say_finite", k)
        or (scan.keys[k] in small_words("and") and _enumerated(board, k))
        for k in range(first, stop)
    )


def _dash(board: Board, at: int) -> bool:
    """A dash that parts words rather than joins them."""
    scan = board.scan
    return scan.words[at].surface in _DASHES and not scan.glued(at) and not scan.glued(at + 1)


def _enumerated(board: Board, at: int) -> bool:
    """Whether a list goes on after a comma: « la FDO, la Ligue des ports, l'UPO et »."""
    scan = board.scan
    while at < len(scan) and scan.keys[at] in (articles("one") | small_words("and")):
        at += 1
    return at < len(scan) and bool(scan.bits[at] & CAPITAL)


def _pair(board: Board, at: int, start: int, stop: int, *, translated: bool = False) -> Pair | None:
    scan = board.scan
    if board.table(start, "offices") and not translated:
        return None
    value = {"short": scan.words[at].surface, "long": scan.quote(start, stop)}
    return Pair(at, at + 1, start, stop, Acronym.known(**value, translated=translated))
