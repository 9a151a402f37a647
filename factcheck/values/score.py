"""Results of matches: "3-1", "2 buts à 1", "6-4, 7-5", in the order in which they are told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.number_words import DASHES, NumberWords, number_words
from factcheck.values.pairs import figures_of
from factcheck.values.part import Context, Found, Value, ValueKind
from factcheck.values.score_points import half_points
from factcheck.values.score_told import (
    Told,
    any_of,
    dashed_after_winning,
    figure,
    for_something,
    holes,
    level,
    measured,
    plain_to,
    side_by_side,
    spelt,
)

LARGEST = 199
NOUN = 5  # tokens from "score" to its figures: « sur le score sans appel de 5-0 »
# How far from a result a word of sport may stand, in tokens, before the text as a whole decides.
_REACH = 30
# A text with so many words of sport is about sport.
_ENOUGH = 3


class Score(Value):
    """The result of a match or of a part of it: the side told first, then the other."""

    home: int | float
    away: int | float

    def normal(self) -> dict[str, Any]:
        """``home`` and ``away``, in the order of the text."""
        return {"home": self.home, "away": self.away}

    def text(self) -> str:
        """``3-1``."""
        return f"{self.home}-{self.away}"


def compare_scores(a: Score, b: Score) -> Comparison:
    """Results agree in either order of the sides, since copy tells the winner first."""
    if sorted((a.home, a.away)) == sorted((b.home, b.away)):
        return AGREE
    return Comparison("conflict", "another score")


def find(scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]:
    """Every result, in a text or a sentence about sport."""
    lexicon = scan.lexicon
    sport = scan.positions(lexicon.bit("score_words", "score_after"))
    if not sport:
        return ()
    words = number_words(lexicon)
    about_sport = len(sport) >= _ENOUGH
    to = lexicon.bit("score_to")
    numeric = DIGITS | words.opens
    units = lexicon.bit("score_units")
    found: list[Found] = []
    size = len(scan)
    alone = [i - 1 for i in scan.positions(units) if i and scan.keys[i - 1] in words.ones]
    shared = scan.positions(lexicon.bit("score_each"))
    for each in shared:  # "one apiece", "one-all"
        alone += [i for i in (each - 1, each - 2) if i >= 0 and scan.keys[i] in words.ones]
    for at in sorted({*scan.positions(numeric), *alone}):  # "un but à zéro"
        if taken[at] or at + 2 >= size:
            continue
        one = None
        halves = half_points(scan, at) if scan.bits[at] & DIGITS else None
        if halves is not None:
            stop, home, away = halves
            one = _found(at, stop, home, away) if about_sport or _near_sport(scan, at) else None
        elif scan.bits[at] & DIGITS and scan.words[at + 1].surface in DASHES:
            one = _dashed(
                scan, at, about_sport or (bool(found) and scan.sentence(at)[0] <= found[-1].first)
            )
        elif scan.bits[at + 1] & to and (scan.bits[at] & DIGITS or _near_sport(scan, at)):
            one = _of(plain_to(scan, at, words))
        elif scan.bits[at + 1] & units:
            one = _worded(scan, at, words)
        elif scan.words[at + 1].surface in DASHES and scan.match("score_zero", at + 2):
            one = _nil(scan, at, words)
        elif scan.words[at + 1].surface in DASHES and scan.bits[at + 2] & numeric:
            one = _of(spelt(scan, at, words))
        elif scan.match("score_both", at + 1):
            one = _of(holes(scan, at, words))
        elif _small(scan, at) and _side(scan, at - 1) and (about_sport or _near_sport(scan, at)):
            one = _told_apart(scan, at) or _of(side_by_side(scan, at))
        if one is None and shared and (about_sport or _near_sport(scan, at)):
            one = _of(level(scan, at, words))
        if one is not None and not any(taken[one.first : one.stop]):
            found.append(one)
            taken[one.first : one.stop] = b"\x01" * (one.stop - one.first)
    return found


def _found(first: int, stop: int, home: float, away: float) -> Found | None:
    if not (0 <= home <= LARGEST and 0 <= away <= LARGEST):
        return None
    return Found("score", first, stop, Score(home=home, away=away), (first, stop))


def _of(told: Told | None) -> Found | None:
    return _found(*told) if told else None


def _dashed(scan: Scan, at: int, about_sport: bool) -> Found | None:
    pair = figures_of(scan, at)
    if pair is None:
        return None
    after = at + 3
    if after < len(scan) and measured(scan, after) and not for_something(scan, at, after):
        return None
    start, end = scan.sentence(at)
    named = any(scan.match("score_nouns", i) for i in range(max(start, at - NOUN), at - 1))
    if at > start and scan.match("score_vetoes_before", at - 1) and not named:
        return None
    if any_of(
        scan, "score_sport_vetoes", max(start, at - _REACH), min(end, at + _REACH)
    ) or _gaelic(scan, at):
        return None
    near = (after < len(scan) and scan.match("score_after", after)) or any_of(
        scan, "score_words", max(start, at - _REACH), min(end, at + _REACH)
    )
    if not (
        near
        or (about_sport and max(pair) < 20)
        or _timed(scan, at)
        or _fixture(scan, at, start)
        or dashed_after_winning(scan, at)
    ):
        return None
    if _record(scan, at, start):
        return None
    return _found(at, after, *pair)


def _gaelic(scan: Scan, at: int) -> bool:
    """``2-11 to 0-15``: goals and points on both sides."""
    after, before = at + 3, at - 1
    if after + 2 < len(scan) and scan.bits[after] & LETTERS and scan.match("score_to", after):
        return scan.words[after + 2].surface in DASHES
    return before > 1 and bool(scan.match("score_to", before)) and (
        scan.words[before - 2].surface in DASHES)  # fmt: skip


def _timed(scan: Scan, at: int) -> bool:
    """``(2-0, 31e)``: a bracket with a minute of the match behind the score."""
    if at + 7 > len(scan) or at == 0 or not scan.bits[at + 4] & DIGITS:
        return False
    signs = [scan.words[i].surface for i in (at - 1, at + 3, at + 6)]
    marked = scan.words[at + 5].surface in "'’" or scan.match("ordinal_suffixes", at + 5)
    return signs == ["(", ",", ")"] and bool(marked)


def _fixture(scan: Scan, at: int, start: int) -> bool:
    """``Metz - Brno : 27-22``: two names, a dash, a colon, and the score."""
    if at - start < 4 or scan.words[at - 1].surface != ":":
        return False
    dashes = [i for i in range(start + 1, at - 2) if scan.words[i].surface in DASHES]
    if len(dashes) != 1 or scan.glued(dashes[0]):
        return False
    return all(scan.bits[i] & CAPITAL for i in (start, dashes[0] + 1))


def _record(scan: Scan, at: int, start: int) -> bool:
    """``The Otters (44-36) beat``: wins and losses of a season, in brackets before the verb."""
    if not scan.lexicon.table("season_records") or at == start or scan.words[at - 1].surface != "(":
        return False
    closing = at + 3
    if closing >= len(scan) or scan.words[closing].surface != ")":
        return False
    return closing + 1 < len(scan) and scan.match("score_words", closing + 1) is not None


def _worded(scan: Scan, at: int, words: NumberWords) -> Found | None:
    """``2 buts à 1``, ``two sets to love``."""
    home = figure(scan, at, words)
    if home is None or home[1] != at + 1:
        return None
    unit = scan.match("score_units", at + 1)
    to = at + 1 + (unit.length if unit else 0)
    if unit is None or not (
        scan.match("score_to", to)
        or (unit.meaning == "part" and scan.match("score_versus", to))  # "trois sets contre un"
    ):
        return None
    away = figure(scan, _owned(scan, to + 1), words)
    return _found(at, away[1], home[0], away[0]) if away else None


def _owned(scan: Scan, at: int) -> int:
    """Where the figure stands whose owner may be told before it: "9 points to Ulla's 4"."""
    owned = scan.match("score_owner_marks", at + 1) if at + 1 < len(scan) else None
    return at + 1 + owned.length if owned and scan.bits[at] & CAPITAL else at


def _nil(scan: Scan, at: int, words: NumberWords) -> Found | None:
    """``three-nil``."""
    home = figure(scan, at, words)
    away = figure(scan, at + 2, words)
    if home is None or away is None or home[1] != at + 1:
        return None
    return _found(at, away[1], home[0], away[0])


def _near_sport(scan: Scan, at: int) -> bool:
    start, end = scan.sentence(at)
    return any_of(scan, "score_words", max(start, at - _REACH), min(end, at + _REACH))


def _told_apart(scan: Scan, at: int) -> Found | None:
    """``Chelsea 2 Spurs 2``: each figure right after its side, and then a pause."""
    start, end = scan.sentence(at)
    if at == start or not _side(scan, at - 1) or not _small(scan, at):
        return None
    for away in range(at + 2, min(end, at + 5)):
        if not _side(scan, away - 1):
            return None
        if _small(scan, away):
            after = away + 1
            closed = after >= end or not scan.bits[after] & (LETTERS | DIGITS)
            if not closed or (after < end and scan.words[after].surface in "%°€$-"):
                return None
            home, last = (int(scan.words[i].surface) for i in (at, away))
            return _found(at - 1, after, home, last)
    return None


def _side(scan: Scan, at: int) -> bool:
    return bool(scan.bits[at] & LETTERS and scan.bits[at] & CAPITAL) and not scan.match(
        "date_months", at
    )


def _small(scan: Scan, at: int) -> bool:
    surface = scan.words[at].surface
    return len(surface) <= 2 and surface.isdecimal()


VALUE_KIND = ValueKind(
    names=("score",),
    order=30,
    find=find,
    examples=(
        ("fr", "Le PSG s'est imposé 3-1 face à Nantes.",
         (("score", "3-1", {"home": 3, "away": 1}),)),
        ("fr", "Défaite 1 but à 0 pour le club.",
         (("score", "1 but à 0", {"home": 1, "away": 0}),)),
        ("fr", "Le groupe passe de 7 à 5 membres après le match.", ()),
        ("fr", "Le match Lyon-Lille (2e-5e) a été reporté.", ()),
        ("en", "Sinner won 6-4, 7-5 to reach the final.",
         (("score", "6-4", {"home": 6, "away": 4}), ("score", "7-5", {"home": 7, "away": 5}))),
        ("en", "The Otters (44-36) beat the Crows, 7-2, on Sunday.",
         (("score", "7-2", {"home": 7, "away": 2}),)),
        ("en", "Lennox won the chess match 9½-8½.",
         (("score", "9½-8½", {"home": 9.5, "away": 8.5}),)),
        ("fr", "En finale du tournoi, Lormeau l'a emporté 9½ à 8½.",
         (("score", "9½ à 8½", {"home": 9.5, "away": 8.5}),)),
        ("en", "The match board is 2½-3½ feet long.", ()),
        ("en", "Mayo won the match by 2-11 to 0-15.", ()),
        ("en", "The ratio was 3-1 in favour of blue.", ()),
    ),
)  # fmt: skip
