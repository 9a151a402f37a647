"""What the libraries found, turned into values that the project's own evaluation can score."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from factcheck.evaluation.agreement import spans_meet
from factcheck.evaluation.labels import Sentence, place
from factcheck.evaluation.sentences import Spotted
from factcheck.languages import lexicon
from factcheck.text.tokens import tokenize

Find = Callable[[Sentence], list[Spotted]]
UNIT_TABLES = {
    "money": ("currency_words", "currency_signs"),
    "measure": ("measure_units",),
    "duration": ("duration_units",),
}


def spotted(sentence: Sentence, kind: str, start: int, end: int, normal: dict[str, Any]) -> Spotted:
    """A value of the sentence at a half-open span."""
    return Spotted(kind, start, end, sentence.text[start:end], normal)


def figure(value: float) -> dict[str, Any]:
    """The normal form of an exact figure."""
    return {"low": value, "high": value}


def with_unit(language: str, kind: str, value: float, unit: str, quote: str) -> dict[str, Any]:
    """A figure with its unit in our code, so that only what was read is compared, not its name.

    The code is the one our tables have for the name that the library gives, or else for the longest
    unit written in the words it quotes.
    """
    names = lexicon(language)
    surfaces = tokenize(quote).surfaces
    phrases = [unit.lower(), *(" ".join(surfaces[i:]) for i in range(len(surfaces)))]
    phrases += [quote.lower().strip("0123456789.,( )"), *surfaces]
    codes = (names.meaning(table, p) for p in phrases if p for table in UNIT_TABLES[kind])
    code = next((code for code in codes if code), unit)
    return {**figure(value), "currency" if kind == "money" else "unit": code}


def in_text(text: str, quotes: Iterable[str]) -> list[tuple[int, int]]:
    """Where quotes stand that a library gives in order, without their places."""
    spans = []
    reached = 0
    for quote in quotes:
        at = text.find(quote, reached)
        if at < 0:
            at = max(text.lower().find(quote.lower(), reached), 0)
        reached = at + len(quote)
        spans.append((at, reached))
    return spans


def as_moment(day: date | None) -> datetime:
    """The moment relative dates count from; a fixed one when the text states none."""
    return datetime(day.year, day.month, day.day) if day else datetime(2025, 11, 24)


def whole_values(found: list[Spotted], wide: tuple[str, ...]) -> list[Spotted]:
    """Without the figures that stand inside a value of one of the kinds ``wide``."""
    around = [f for f in found if f.kind in wide]
    return [
        f
        for f in found
        if f.kind != "number" or not any(a.start < f.end and f.start < a.end for a in around)
    ]


def bounds_ignored(find: Find) -> Find:
    """The finder with every figure that touches the labelled range taken as the labelled one.

    Libraries give one number where the labels tell "more than" from "about" and from exactly;
    this tells how far a library gets when that is left out. Units and currencies still count.
    """

    def found(sentence: Sentence) -> list[Spotted]:
        return [_snapped(sentence, one) for one in find(sentence)]

    return found


def _snapped(sentence: Sentence, one: Spotted) -> Spotted:
    for gold in sentence.values:
        at = place(sentence.text, gold)
        if gold.kind != one.kind or at is None or "low" not in gold.normal:
            continue
        rest = {
            k: v for k, v in gold.normal.items() if k not in ("low", "high", "approx", "points")
        }
        same = all(one.normal.get(key) == value for key, value in rest.items())
        if same and spans_meet(one.kind, at, one.span) and _meet(gold.normal, one.normal):
            return one._replace(normal={**gold.normal, "approx": False})
    return one


def _meet(gold: dict[str, Any], normal: dict[str, Any]) -> bool:
    (low, high), (from_, to) = _closed(gold), _closed(normal)
    slack = 1e-4 * max(1.0, abs(high))
    return from_ <= high + slack and low <= to + slack


def _closed(normal: dict[str, Any]) -> tuple[float, float]:
    """The limits with an open one closed at the other."""
    low, high = normal.get("low"), normal.get("high")
    low, high = (high if low is None else low), (low if high is None else high)
    return (0.0, 0.0) if low is None or high is None else (float(low), float(high))
