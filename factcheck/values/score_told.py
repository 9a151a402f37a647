"""Results told with a word between their figures, or by one figure for both sides.

"battu 3 à 1", "on a score of 31 to 28", "2 partout", "two-all", "won two-one", "5 and 4" of match
play. What only looks like one ("de 3 à 5 points") has no word for winning or losing before it.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.number_words import DASHES, NumberWords
from factcheck.values.numeral import ends_before
from factcheck.values.numerals import whole_or_none

Told = tuple[int, int, float, float]  # first token, one past the last, both sides

# How far before a result after a comma the word for winning may stand, in tokens.
APPOSED = 12
PHRASE = 3  # tokens of a word for winning, or of what tells how it was
LENGTH = 5  # tokens from "score" to "de 31 à 28"
SINGLE = 9  # a side that is told in a word with a dash: "three-two"
LEFT = 2  # by how much more holes a match is won than are left to play
CLOSERS = ",.;:)!?»”\"'"


def figure(scan: Scan, at: int, words: NumberWords) -> tuple[int, int] | None:
    """A side's figure and where it stops."""
    if at < len(scan) and scan.keys[at] in words.ones and not scan.match("score_zero", at):
        return 1, at + 1
    return whole_or_none(scan, at, words, "score_zero")


def any_of(scan: Scan, table: str, start: int, stop: int) -> bool:
    """Whether a phrase of a table starts at one of the tokens ``[start, stop)``."""
    bit = scan.lexicon.bit(table)
    return any(scan.bits[i] & bit and scan.match(table, i) for i in range(start, stop))


def plain_to(scan: Scan, at: int, words: NumberWords) -> Told | None:
    """``battu 3 à 0``: figures and "à" right after a word for winning or losing."""
    home, away = figure(scan, at, words), figure(scan, at + 2, words)
    if home is None or away is None or home[1] != at + 1:
        return None
    stop = away[1]
    if stop < len(scan) and (measured(scan, stop) or scan.match("duration_units", stop)):
        return None
    if (
        opened(scan, at)
        or _of_a_score(scan, at, stop)
        or _apposed(scan, at, stop)
        or _alone(scan, at, stop)
    ):
        return at, stop, home[0], away[0]
    return None


def opened(scan: Scan, at: int) -> bool:
    """Whether a word for winning or losing stands right before a token, how it was won aside."""
    start = scan.sentence(at)[0]
    low = max(start, at - PHRASE)
    if any(ends_before(scan, "result_openers", i, at) for i in range(low, at)):
        return True
    for i in range(low, at):
        if ends_before(scan, "result_manners", i, at) and i > start and opened(scan, i):
            return True
    # "a battu Brest 3 à 1"
    capital = at > start and scan.bits[at - 1] & CAPITAL
    return bool(capital) and any_of(scan, "result_openers", max(start, at - APPOSED), at)


def _of_a_score(scan: Scan, at: int, stop: int) -> bool:
    """ "sur le score sans appel de 5 à 0", and not "le score, de 5 à 10 points"."""
    start = scan.sentence(at)[0]
    if at == start or not scan.match("result_of", at - 1) or not counts_nothing(scan, stop):
        return False
    return any_of(scan, "result_nouns", max(start, at - LENGTH), at - 1)


def _apposed(scan: Scan, at: int, stop: int) -> bool:
    """ "venait de gagner la finale cantonale, 27 à 24", "un large succès (41 à 12)": set off by a
    mark on both sides."""
    start = scan.sentence(at)[0]
    if at <= start + 1:
        return False
    before = scan.words[at - 1].surface
    if before == ":" and any(
        ends_before(scan, table, i, at - 1)
        for i in range(max(start, at - 1 - PHRASE), at - 1)
        for table in ("result_openers", "result_labels")
    ):
        return counts_nothing(scan, stop)
    told = before in ",(" or any(
        scan.match(table, at - 1) for table in ("score_words", "result_by")
    )
    return told and closed(scan, stop) and any_of(
        scan, "result_openers", max(start, at - APPOSED), at - 1)  # fmt: skip


def _alone(scan: Scan, at: int, stop: int) -> bool:
    """ "Cinq à deux : Québec n'a laissé aucune chance", "3 à 1 pour Québec": at the head of its
    sentence."""
    if at != scan.sentence(at)[0] or stop >= len(scan):
        return False
    if scan.words[stop].surface in ":,":
        return True
    side = scan.match("result_for", stop)
    last = stop + side.length if side else len(scan)
    return last < len(scan) and bool(scan.bits[last] & CAPITAL)


def closed(scan: Scan, stop: int) -> bool:
    """Whether a result ends before a mark, not before what it counts."""
    return stop >= len(scan) or scan.words[stop].surface in CLOSERS


def measured(scan: Scan, at: int) -> bool:
    """Whether what follows makes the figures a range of something measured or counted."""
    if scan.match("score_vetoes_after", at):
        return True
    tables = ("measure_units", "percent_units", "currency_words", "currency_signs")
    return any(scan.match(table, at) for table in tables) and len(scan.keys[at]) > 1


def for_something(scan: Scan, at: int, stop: int) -> bool:
    """``beat Brest 3-1 for the title``: what a match won brings, and no side of a vote."""
    return scan.match("result_for", stop) is not None and opened(scan, at)


def counts_nothing(scan: Scan, stop: int) -> bool:
    """Whether neither a noun nor a unit follows a pair of figures."""
    return closed(scan, stop) or (
        scan.match("function_words", stop) is not None and not measured(scan, stop)
    )


def dashed_after_winning(scan: Scan, at: int) -> bool:
    """``fell 3-1 to Leeds``, ``a perdu (2-3) contre Brest``: the verb alone tells the sport."""
    start = scan.sentence(at)[0]
    bracket = at > start and scan.words[at - 1].surface == "("
    first = at - bracket
    verbs = range(max(start, first - PHRASE), first)
    told = any(ends_before(scan, "result_openers", i, first) for i in verbs)
    return told and counts_nothing(scan, at + 3)


def level(scan: Scan, at: int, words: NumberWords) -> Told | None:
    """``2 partout``, ``deux buts partout``, ``drew two-all``, ``finished one goal apiece``."""
    side = figure(scan, at, words)
    if side is None or side[0] > SINGLE * 10:
        return None
    stop = side[1]
    unit = scan.match("score_units", stop)
    stop += unit.length if unit else 0
    if stop < len(scan) and scan.words[stop].surface in DASHES:
        stop += 1
    each = scan.match("score_each", stop)
    if each is None:
        return None
    last = stop + each.length
    if last < len(scan) and scan.words[last].surface in DASHES:
        return None  # "two all-stars"
    start = scan.sentence(at)[0]
    verbs = range(max(start, at - PHRASE), at)
    if not any(ends_before(scan, "draw_openers", i, at) for i in verbs):
        return None
    return at, last, side[0], side[0]


def spelt(scan: Scan, at: int, words: NumberWords) -> Told | None:
    """``won the final three-two``: two small numbers in words, the winner's first."""
    home, away = figure(scan, at, words), figure(scan, at + 2, words)
    if home is None or away is None or home[1] != at + 1 or scan.bits[at] & DIGITS:
        return None
    told = SINGLE >= home[0] > away[0] >= 0 and not scan.bits[at + 2] & DIGITS
    start = scan.sentence(at)[0]
    if not told or not counts_nothing(scan, away[1]):
        return None
    if not any_of(scan, "result_openers", max(start, at - APPOSED), at):
        return None
    return at, away[1], home[0], away[0]


def holes(scan: Scan, at: int, words: NumberWords) -> Told | None:
    """``won 5 and 4``: a match of golf, by more holes than are left."""
    home, away = figure(scan, at, words), figure(scan, at + 2, words)
    if home is None or away is None or home[1] != at + 1:
        return None
    if not 0 < home[0] - away[0] <= LEFT or not away[0] or home[0] > SINGLE + 1:
        return None
    if not scan.positions(scan.lexicon.bit("match_play")) or not counts_nothing(scan, away[1]):
        return None
    if scan.match("result_of", away[1]):
        return None  # "won 3 and 2 of her rivals lost"
    return (at, away[1], home[0], away[0]) if opened(scan, at) else None


def side_by_side(scan: Scan, at: int) -> Told | None:
    """``Limoges 3, Brest 1.``: two sides with a figure each, and nothing else in the sentence."""
    start, end = scan.sentence(at)
    if at + 2 >= end or scan.words[at + 1].surface != ",":
        return None
    away = next((i for i in range(at + 2, end) if scan.bits[i] & DIGITS), 0)
    sides = [*range(start, at), *range(at + 2, away)]
    if not away or not sides or any(not scan.bits[i] & LETTERS for i in sides):
        return None
    named = scan.bits[start] & scan.bits[at + 2] & CAPITAL and all(
        scan.bits[i] & CAPITAL for i in (at - 1, away - 1)
    )
    figures = [scan.words[i].surface for i in (at, away)]
    short = all(f.isdecimal() and len(f) <= 2 for f in figures)
    if not named or not short or any(scan.match("date_months", i - 1) for i in (at, away)):
        return None
    rest = [scan.words[i].surface for i in range(away + 1, end)]
    if rest not in ([], ["."], ["!"]):
        return None
    return at - 1, away + 1, int(figures[0]), int(figures[1])
