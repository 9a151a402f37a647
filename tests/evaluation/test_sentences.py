"""Predicted values held against labelled ones."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.evaluation.agreement import same_normal, spans_meet
from factcheck.evaluation.labels import GoldValue, Sentence, place
from factcheck.evaluation.sentences import SentencesScore, Spotted, score_sentences

TEXT = "About 500 people heard the mayor, Ann Lee, on 3 May."
DATE = GoldValue(kind="date", quote="3 May", normal={"edtf": "2025-05-03"})
NUMBER = GoldValue(kind="number", quote="500", normal={"low": 450, "high": 550, "approx": True})


def sentence(*values: GoldValue, kinds: tuple[str, ...] = ("number", "date")) -> Sentence:
    return Sentence(id="s", text=TEXT, language="en", kinds=kinds, values=values)


def spotted(kind: str, quote: str, **normal: Any) -> Spotted:
    start = TEXT.index(quote)
    return Spotted(kind, start, start + len(quote), quote, normal)


def score(labelled: Sentence, *found: Spotted) -> SentencesScore:
    return score_sentences([labelled], lambda _: found)


def test_spans_that_overlap_with_an_equal_normal_form_are_right() -> None:
    scored = score(sentence(DATE), spotted("date", "on 3 May", edtf="2025-05-03"))
    assert scored.kinds[0] == ("date", 1, 1, 1, 1)
    assert not scored.mistakes


def test_a_wrong_value_is_located_and_not_right() -> None:
    scored = score(sentence(DATE), spotted("date", "3 May", edtf="2025-03-05"))
    assert scored.kinds[0] == ("date", 1, 1, 1, 0)
    assert [m.what for m in scored.mistakes] == ["wrong"]


def test_a_value_of_another_kind_at_the_place_is_a_miss_that_says_so() -> None:
    other = spotted("ordinal", "3", low=3, high=3)
    (mistake,) = score(sentence(DATE), other).mistakes
    assert (mistake.what, mistake.elsewhere) == ("missed", (other,))


def test_a_date_and_an_interval_are_different_kinds() -> None:
    scored = score(
        sentence(DATE, kinds=("date", "interval")), spotted("interval", "3 May", edtf="2025-05-03")
    )
    assert [tuple(k) for k in scored.kinds] == [("date", 1, 0, 0, 0), ("interval", 0, 1, 0, 0)]


def test_kinds_the_line_is_not_labelled_for_are_not_scored() -> None:
    scored = score(sentence(DATE, kinds=("date",)), spotted("number", "500", low=500, high=500))
    assert [k.kind for k in scored.kinds] == ["date"]
    assert [m.what for m in scored.mistakes] == ["missed"]


def test_two_predictions_for_one_label_are_one_right_and_one_extra() -> None:
    twice = [spotted("date", quote, edtf="2025-05-03") for quote in ("3 May", "May")]
    scored = score(sentence(DATE), *twice)
    assert scored.kinds[0] == ("date", 1, 2, 1, 1)
    assert [m.what for m in scored.mistakes] == ["extra"]


def test_the_right_prediction_is_paired_before_one_that_only_overlaps() -> None:
    first = spotted("date", "on 3 May", edtf="XXXX")
    scored = score(sentence(DATE), first, spotted("date", "3 May", edtf="2025-05-03"))
    assert scored.kinds[0].right == 1


def test_a_finder_that_raises_is_a_problem_with_nothing_found() -> None:
    def broken(_: Sentence) -> list[Spotted]:
        raise RuntimeError("no")

    scored = score_sentences([sentence(DATE)], broken)
    assert scored.total.gold == 1
    assert scored.problems[0].place == "s"


@pytest.mark.parametrize(
    ("low", "high", "right"),
    [(475, 525, True), (None, 500, True), (500, 500, False), (600, 700, False)],
    ids=["narrower", "open", "exact", "apart"],
)
def test_approximate_limits_are_not_scored(
    low: float | None, high: float | None, right: bool
) -> None:
    scored = score(sentence(NUMBER), spotted("number", "500", low=low, high=high))
    assert scored.total.right == right


@pytest.mark.parametrize(
    ("gold", "predicted", "right"),
    [
        ({"low": 2.3e6, "high": 2.3e6}, {"low": 2300000, "high": 2300000.0000001}, True),
        ({"low": 2.3e6, "high": 2.3e6}, {"low": 2250000, "high": 2350000}, False),
        ({"low": 0.3333, "high": 0.3334}, {"low": 1 / 3, "high": 1 / 3}, True),
        ({"low": 40, "high": None}, {"low": 40, "high": 40}, False),
        ({"low": 5, "high": 5, "unit": "km"}, {"low": 5, "high": 5, "unit": "mile"}, False),
        ({"low": 2, "high": 2, "points": True}, {"low": 2, "high": 2}, True),
        ({"speaker": "a neighbour"}, {"speaker": "A neighbour"}, True),
        ({"speaker": "the mayor’s aide"}, {"speaker": "mayor's aide"}, True),
        ({"speaker": None}, {"speaker": "Lee"}, False),
        ({"name": "Ann Lee", "title": "mayor"}, {"name": "Ann Lee", "title": None}, False),
        (
            {"for": 13, "against": None, "abstain": 2},
            {"for": 13, "against": 0, "abstain": 2},
            False,
        ),
    ],
)
def test_normal_forms(gold: dict[str, Any], predicted: dict[str, Any], right: bool) -> None:
    assert same_normal(gold, predicted, "en") is right


def test_french_articles_are_left_out() -> None:
    assert same_normal({"name": "l’Insee"}, {"name": "Insee"}, "fr")


@pytest.mark.parametrize(
    ("kind", "gold", "predicted", "meet"),
    [
        ("date", (0, 5), (4, 9), True),
        ("date", (0, 5), (5, 9), False),
        ("person", (0, 10), (5, 10), True),
        ("person", (0, 10), (6, 10), False),
        ("person", (0, 10), (0, 21), False),
    ],
)
def test_spans(kind: str, gold: tuple[int, int], predicted: tuple[int, int], meet: bool) -> None:
    assert spans_meet(kind, gold, predicted) is meet


def test_an_occurrence_counts_every_place_of_the_quote() -> None:
    value = GoldValue(kind="number", quote="2", normal={}, occurrence=1)
    assert place("12 and 2", value) == (7, 8)
    assert place("12", value) is None
