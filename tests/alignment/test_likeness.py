"""How one value could have become another by a slip of the pen."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.alignment.likeness import date_slip, digits, figure_slip, same_digits
from factcheck.documents import Document
from factcheck.run import audit
from factcheck.values.quantity import Quantity
from factcheck.values.when import make_point


def figure(value: float, unit: str = "") -> Quantity:
    return Quantity(low=value, high=value, unit=unit)


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [
        (163, 136, "exchanged digits"),
        (6421, 6241, "exchanged digits"),
        (5.6e9, 6.5e9, "exchanged digits"),
        (420_000, 240_000, "exchanged digits"),
        (57.7, 59.7, "one digit"),
        (48, 45, "one short digit"),
        (4.1e9, 4.1e6, "magnitude"),
        (12_000, 1_200, "zeros"),
        (41, 140, ""),
        (8.3e6, 380, ""),
        (7, 9, ""),
        (163, 163, ""),
        (3e9, 3e6, ""),
        (60e6, 60e9, "magnitude"),
        (60, 60e3, ""),
    ],
)
def test_figures(a: float, b: float, slip: str) -> None:
    assert figure_slip(figure(a), figure(b)) == slip


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_slip_is_symmetric(a: int, b: int) -> None:
    assert figure_slip(figure(a), figure(b)) == figure_slip(figure(b), figure(a))
    assert same_digits(figure(a), figure(b)) == same_digits(figure(b), figure(a))


@given(st.integers(10, 99), st.integers(0, 7))
def test_digits_know_no_scale(n: int, zeros: int) -> None:
    assert digits(figure(n * 10**zeros)) == digits(figure(n))


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [
        (date(2022, 6, 8), date(2022, 6, 18), "day"),
        (date(2022, 6, 12), date(2022, 6, 21), "day"),
        (date(2022, 6, 12), date(2022, 6, 15), "near day"),
        (date(2022, 5, 14), date(2022, 3, 14), "month"),
        (date(2022, 5, 14), date(2021, 5, 14), ""),
        (date(2018, 5, 14), date(2013, 5, 14), "year"),
        (date(2022, 5, 14), date(2022, 6, 2), ""),
    ],
)
def test_dates(a: date, b: date, slip: str) -> None:
    first = make_point(year=a.year, month=a.month, day=a.day)
    second = make_point(year=b.year, month=b.month, day=b.day)
    assert date_slip(first, second) == date_slip(second, first) == slip


def test_a_mile_at_sea_is_one_whether_the_text_says_nautical_or_not() -> None:
    texts = (
        "Le chalutier Orvane a coulé mardi à 18 milles nautiques de Groix, dit la préfecture.",
        "L'Orvane, un chalutier, a coulé mardi à 18 milles de Groix, selon la préfecture.",
    )
    documents = [
        Document.from_text(t, id=f"{i}.txt", published="2026-07-17", language="fr")
        for i, t in enumerate(texts)
    ]
    assert audit(documents).findings == ()
