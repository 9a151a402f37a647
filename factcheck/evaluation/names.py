"""Scores verdicts on labelled pairs of names: how far "same" is right, and how much it finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from factcheck.evaluation.labels import NamePair
from factcheck.evaluation.share import Share, f1
from factcheck.problem import Problem


class Answer(NamedTuple):
    """What the tool says of two names: ``same``, ``different`` or ``unsure``, and why."""

    verdict: str
    score: float = 0.0
    reasons: tuple[str, ...] = ()


Comparer = Callable[[NamePair], Answer]


class NameMistake(NamedTuple):
    """A pair of one name not found to be the same, or a pair of two that was."""

    pair: NamePair
    answer: Answer


class NamesScore(NamedTuple):
    """Precision and recall of the verdict "same"; an unsure one claims nothing."""

    precision: Share
    recall: Share
    unsure: int
    mistakes: tuple[NameMistake, ...]
    problems: tuple[Problem, ...]

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        return f1(self.precision, self.recall)


def score_names(pairs: Sequence[NamePair], compare: Comparer) -> NamesScore:
    """Compare every pair; a comparer that raises is unsure, and a problem."""
    answers: list[Answer] = []
    problems: list[Problem] = []
    for pair in pairs:
        try:
            answers.append(compare(pair))
        except Exception as error:  # one pair that crashes must not hide the others
            what = f"comparing failed ({type(error).__name__}: {error})."
            problems.append(Problem(place=pair.id, what=what, blocking=True))
            answers.append(Answer("unsure"))
    judged = list(zip(pairs, answers, strict=True))
    right = sum(p.same for p, a in judged if a.verdict == "same")
    return NamesScore(
        precision=Share(right, sum(a.verdict == "same" for a in answers)),
        recall=Share(right, sum(p.same for p in pairs)),
        unsure=sum(a.verdict == "unsure" for a in answers),
        mistakes=tuple(NameMistake(p, a) for p, a in judged if p.same != (a.verdict == "same")),
        problems=tuple(problems),
    )
