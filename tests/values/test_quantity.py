"""Quantities: their normal form, their intervals, and how two of them compare."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.comparison import AGREE
from factcheck.values.conversion import SCALES, convertible
from factcheck.values.number import find
from factcheck.values.part import Context
from factcheck.values.quantity import Quantity, compare_quantities


def only(text: str, language: str = "fr") -> Quantity:
    scan = scan_text(text, lexicon(language))
    (found,) = find(scan, bytearray(len(scan)), Context())
    assert isinstance(found.value, Quantity)
    return found.value


@pytest.mark.parametrize(
    ("one", "other", "verdict", "how"),
    [
        ("2 862 morts", "2.862 morts", "agree", ""),
        ("2 862 morts", "deux mille huit cent soixante-deux morts", "agree", ""),
        ("2 862 morts", "2 863 morts", "conflict", None),
        ("1,26 million d'habitants", "1 257 000 habitants", "compatible", "rounded"),
        ("3,52 milliards d'habitants", "3 517 millions d'habitants", "compatible", "rounded"),
        ("près de 2 900 morts", "2 862 morts", "compatible", "approximate"),
        ("plus de 1 800 morts", "1 284 morts", "conflict", None),
        ("plus de 100 000 morts", "120 000 morts", "compatible", "bound"),
        ("plus de 400 morts", "412 morts", "compatible", "bound"),
        ("plus de 400 morts", "4 100 morts", "conflict", None),
        ("moins de 50 morts", "64 morts", "conflict", None),
        ("près de 50 morts", "47 morts", "compatible", "approximate"),
        ("près de 50 morts", "53 morts", "conflict", None),
        ("une centaine de morts", "104 morts", "compatible", "approximate"),
        ("entre 10 et 15 morts", "12 morts", "compatible", None),
        ("entre 10 et 15 morts", "17 morts", "conflict", None),
        ("52,4 %", "52,5 %", "conflict", None),
        ("52 %", "52,46 %", "compatible", "rounded"),
        ("81,27 %", "81,278 %", "compatible", "rounded"),  # cut instead of rounded
        ("81,28 %", "81,262 %", "conflict", None),
        ("8 %", "8,9 %", "conflict", None),
        ("près d'un cinquième des élus", "19,6 %", "compatible", None),
        ("un tiers des élus", "33 %", "compatible", None),
        ("la moitié des élus", "62 %", "conflict", None),
        ("10 km", "6,2 miles", "compatible", "converted"),
        ("10 km", "9 miles", "conflict", "converted"),
        ("35.000 pieds", "10.600 mètres", "compatible", "converted"),
        ("2 heures", "120 minutes", "compatible", "converted"),
        ("12 000 hectares", "120 km²", "compatible", "converted"),
        ("moins 40 degrés", "-40 °F", "compatible", "converted"),
        ("3 millions d'euros", "3 millions de dollars", "not_comparable", "another currency"),
        ("12 km", "12 kg", "not_comparable", "another unit"),
        ("2 points de pourcentage", "2 %", "not_comparable", "another unit"),
    ],
)
def test_comparison(one: str, other: str, verdict: str, how: str | None) -> None:
    found = compare_quantities(only(one), only(other))
    assert found.verdict == verdict
    assert how is None or found.how == how


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2 862 morts", 2862, 2862),
        ("1,2 million de morts", 1_150_000, 1_250_000),
        ("52,5 %", 52.45, 52.55),
        ("au moins 44 morts", 44, math.inf),
        ("au plus 43 morts", -math.inf, 43),
    ],
)
def test_interval(text: str, low: float, high: float) -> None:
    assert only(text).interval() == pytest.approx((low, high))


@pytest.mark.parametrize(
    ("text", "form", "short"),
    [
        ("environ 300 morts", {"low": 270, "high": 330}, "~300"),
        ("près de 800 000 morts", {"low": 720000, "high": 800000}, "<~800000"),
        ("plus de 12 km", {"low": 12, "high": None, "unit": "km"}, ">12 km"),
        ("5,6 milliards de dollars",
         {"low": 5600000000, "high": 5600000000, "currency": "USD"}, "5600000000 USD"),
        ("un tiers des élus", {"low": 0.3333, "high": 0.3334}, "0.3333333333"),
        ("0,7 point de pourcentage", {"low": 0.7, "high": 0.7, "points": True}, "0.7 pp"),
    ],
)  # fmt: skip
def test_normal_form(text: str, form: dict[str, Any], short: str) -> None:
    value = only(text)
    assert value.normal() == form
    assert value.text() == short


def test_roundness() -> None:
    assert only("4 300 morts").roundness == 2
    assert only("2 862 morts").roundness == 0
    assert only("entre 100 et 200 morts").roundness == 0


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low = draw(st.integers(-(10**9), 10**9) | st.floats(-1e6, 1e6).map(lambda x: round(x, 2)))
    how = draw(
        st.sampled_from(["exact", "about", "almost", "at_least", "at_most", "over", "under"])
    )
    unit, kind = draw(
        st.sampled_from([("", "number"), ("%", "percent"), ("km", "measure"), ("mi", "measure"),
                         ("EUR", "money"), ("year", "duration"), ("month", "duration")])
    )  # fmt: skip
    return Quantity(
        low=None if how in ("at_most", "under") else low,
        high=None if how in ("at_least", "over") else low,
        unit=unit,
        kind=kind,
        approximation=how,
        step=draw(st.sampled_from([1, 0.1, 0.01, 1000, 100000])),
        written=draw(st.sampled_from(["digits", "words"])),
    )


@given(quantities())
def test_a_quantity_agrees_with_itself(one: Quantity) -> None:
    assert compare_quantities(one, one) == AGREE


@given(quantities(), quantities())
def test_comparison_is_symmetric(one: Quantity, other: Quantity) -> None:
    assert compare_quantities(one, other) == compare_quantities(other, one)


@given(quantities())
def test_what_is_written_lies_in_its_interval(one: Quantity) -> None:
    low, high = one.interval()
    assert low <= high
    figure = one.figure
    assert figure is not None
    assert low <= figure <= high


@given(quantities())
def test_a_quantity_survives_json(one: Quantity) -> None:
    assert Quantity.model_validate_json(one.model_dump_json()) == one


def test_units_convert_within_one_dimension_only() -> None:
    assert convertible("km", "nmi")
    assert not convertible("km", "kg")
    assert not convertible("EUR", "USD")
    assert all(scale.factor > 0 for scale in SCALES.values())


def test_a_currency_of_some_country_is_compared_with_that_of_one() -> None:
    kenyan, some = (
        Quantity(kind="money", low=low, high=low, unit=unit)
        for low, unit in ((9, "KES"), (9, "KES|UGX"))
    )
    assert compare_quantities(kenyan, some).verdict == "agree"
    assert compare_quantities(some, kenyan).verdict == "agree"
    other = some.model_copy(update={"low": 7, "high": 7})
    assert compare_quantities(kenyan, other).verdict == "conflict"
    euros = kenyan.model_copy(update={"unit": "EUR"})
    assert compare_quantities(euros, some).verdict == "not_comparable"
