"""Scores values found in labelled sentences: precision and recall of each kind, apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, NamedTuple

from factcheck.evaluation.agreement import same_normal, spans_meet
from factcheck.evaluation.labels import Sentence, place
from factcheck.evaluation.share import Share
from factcheck.problem import Problem


class Spotted(NamedTuple):
    """A value with its half-open span in code points: labelled or predicted."""

    kind: str
    start: int
    end: int
    quote: str
    normal: dict[str, Any]

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end


Finder = Callable[[Sentence], Sequence[Spotted]]
What = Literal["missed", "wrong", "extra"]


class Mistake(NamedTuple):
    """A labelled value that was missed or read wrongly, or a value where there is none.

    ``elsewhere`` holds what other kinds read at a missed place.
    """

    sentence: Sentence
    kind: str
    what: What
    gold: Spotted | None
    predicted: Spotted | None
    elsewhere: tuple[Spotted, ...] = ()


class KindScore(NamedTuple):
    """Counts of one kind: ``located`` are labelled values at whose place the kind was predicted,
    whatever its normal form; ``right`` those whose normal form is equal too."""

    kind: str
    gold: int = 0
    predicted: int = 0
    located: int = 0
    right: int = 0

    @property
    def precision(self) -> Share:
        """Right predictions of all predictions."""
        return Share(self.right, self.predicted)

    @property
    def recall(self) -> Share:
        """Right predictions of all labelled values."""
        return Share(self.right, self.gold)

    def plus(self, other: KindScore) -> KindScore:
        """The counts of both."""
        return KindScore(
            self.kind,
            self.gold + other.gold,
            self.predicted + other.predicted,
            self.located + other.located,
            self.right + other.right,
        )


class SentencesScore(NamedTuple):
    """The kinds in alphabetical order, every mistake, and what crashed."""

    kinds: tuple[KindScore, ...]
    mistakes: tuple[Mistake, ...]
    problems: tuple[Problem, ...]
    sentences: int

    @property
    def total(self) -> KindScore:
        """All kinds together."""
        return _summed("all", self.kinds)


def score_sentences(
    sentences: Sequence[Sentence], finder: Finder, kinds: Iterable[str] = ()
) -> SentencesScore:
    """Find the values of every sentence and score the kinds it is labelled for.

    Args:
        sentences: labelled texts.
        finder: what is scored; one that raises becomes a problem, with nothing found.
        kinds: score these only; all when empty.
    """
    wanted = frozenset(kinds)
    scores: dict[str, KindScore] = {}
    mistakes: list[Mistake] = []
    problems: list[Problem] = []
    for sentence in sentences:
        try:
            found = finder(sentence)
        except Exception as error:  # one text that crashes a finder must not hide the others
            what = f"finding values failed ({type(error).__name__}: {error})."
            problems.append(Problem(place=sentence.id, what=what, blocking=True))
            found = ()
        for kind in sentence.kinds:
            if not wanted or kind in wanted:
                score, wrong = score_kind(sentence, kind, found)
                scores[kind] = scores.get(kind, KindScore(kind)).plus(score)
                mistakes += wrong
    ordered = tuple(scores[kind] for kind in sorted(scores))
    return SentencesScore(ordered, tuple(mistakes), tuple(problems), len(sentences))


def score_kind(
    sentence: Sentence, kind: str, found: Sequence[Spotted]
) -> tuple[KindScore, list[Mistake]]:
    """Pair labelled and predicted values of one kind, each once: right pairs first, then those
    that only meet; what is left over was missed, or is extra."""
    gold = [_spotted(sentence, i) for i, v in enumerate(sentence.values) if v.kind == kind]
    predicted = [f for f in found if f.kind == kind]
    wanted, offered = list(gold), list(predicted)
    right = _pair(wanted, offered, lambda g, p: same_normal(g.normal, p.normal, sentence.language))
    wrong = _pair(wanted, offered, lambda g, p: True)
    either = [at for v in sentence.optional if v.kind == kind and (at := place(sentence.text, v))]
    offered = [p for p in offered if not any(spans_meet(kind, o, p.span) for o in either)]
    mistakes = [Mistake(sentence, kind, "wrong", g, p) for g, p in wrong]
    for g in wanted:
        there = tuple(f for f in found if f.kind != kind and spans_meet(f.kind, g.span, f.span))
        mistakes.append(Mistake(sentence, kind, "missed", g, None, there))
    mistakes += [Mistake(sentence, kind, "extra", None, p) for p in offered]
    located = len(right) + len(wrong)
    counted = located + len(offered)
    return KindScore(kind, len(gold), counted, located, len(right)), mistakes


def _pair(
    wanted: list[Spotted], offered: list[Spotted], agree: Callable[[Spotted, Spotted], bool]
) -> list[tuple[Spotted, Spotted]]:
    """Pairs that meet and agree, taken out of both lists."""
    pairs = []
    for gold in list(wanted):
        for predicted in offered:
            if spans_meet(gold.kind, gold.span, predicted.span) and agree(gold, predicted):
                pairs.append((gold, predicted))
                wanted.remove(gold)
                offered.remove(predicted)
                break
    return pairs


def _spotted(sentence: Sentence, index: int) -> Spotted:
    value = sentence.values[index]
    at = place(sentence.text, value)
    if at is None:
        raise ValueError(f"{sentence.id}: no {value.quote!r} in its text")
    return Spotted(value.kind, *at, value.quote, value.normal)


def _summed(name: str, scores: Iterable[KindScore]) -> KindScore:
    total = KindScore(name)
    for score in scores:
        total = total.plus(score)
    return total
