"""When a predicted value is the labelled one: spans that meet, and equal normal forms.

Tolerances, and nothing beyond them:

- Spans meet when they share a character; for a person, at least half of the longer of the two.
- Figures are equal within 1e-6 of each other. A label printed with four decimals or more was cut
  off there (a third: 0.3333), so that a difference below its last decimal is none.
- ``approx: true`` in a label: its limits are one reader's guess. The prediction must overlap them
  and must not be exact. Units and currencies are equal all the same.
- Names, titles and speakers are compared token by token in lower case, with straight apostrophes
  and without leading articles.
- ``points`` (percentage points) is not scored; every other key of the label is.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import inf, isclose
from typing import Any

from factcheck.languages import lexicon
from factcheck.text import tokenize
from factcheck.text.lexicon import plain

RELATIVE = 1e-6
CUT_DECIMALS = 4
UNSCORED = frozenset(("approx", "points"))
LIMITS = ("low", "high")


def spans_meet(kind: str, gold: tuple[int, int], predicted: tuple[int, int]) -> bool:
    """Whether a predicted span of a kind points at the labelled one."""
    shared = min(gold[1], predicted[1]) - max(gold[0], predicted[0])
    if kind != "person":
        return shared > 0
    return shared > 0 and 2 * shared >= max(gold[1] - gold[0], predicted[1] - predicted[0])


def same_normal(gold: Mapping[str, Any], predicted: Mapping[str, Any], language: str) -> bool:
    """Whether two normal forms of one kind say the same, within the tolerances."""
    keys = [key for key in gold if key not in UNSCORED]
    if gold.get("approx"):
        keys = [key for key in keys if key not in LIMITS]
        if not _loosely(gold, predicted):
            return False
    return all(_same(gold[key], predicted.get(key), language) for key in keys)


def _same(gold: Any, predicted: Any, language: str) -> bool:
    if isinstance(gold, str) and isinstance(predicted, str):
        return words_of(gold, language) == words_of(predicted, language)
    if _is_figure(gold) and _is_figure(predicted):
        return isclose(gold, predicted, rel_tol=RELATIVE) or abs(gold - predicted) < _cut(gold)
    return bool(gold == predicted)


def _is_figure(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _cut(gold: float) -> float:
    """The worth of a label's last decimal, when it was printed with so many that it was cut."""
    decimals = len(repr(gold).partition(".")[2]) if isinstance(gold, float) else 0
    return 10.0**-decimals if decimals >= CUT_DECIMALS else 0.0


def _loosely(gold: Mapping[str, Any], predicted: Mapping[str, Any]) -> bool:
    if not all(key in predicted for key in LIMITS):
        return False
    low, high = _limits(predicted)
    wanted_low, wanted_high = _limits(gold)
    return low < high and low <= wanted_high and wanted_low <= high


def _limits(normal: Mapping[str, Any]) -> tuple[float, float]:
    low, high = normal["low"], normal["high"]
    return (-inf if low is None else low), (inf if high is None else high)


def words_of(text: str, language: str) -> list[str]:
    """The words of a name as they are compared."""
    words = [plain(surface) for surface in tokenize(text).surfaces]
    while len(words) > 1 and _is_article(words[0], language):
        del words[0]
    return words


def _is_article(word: str, language: str) -> bool:
    found = lexicon(language).match("opening_words", [word], 0)
    return found is not None and found.meaning == "article"
