"""The time of a figure is that of its clause, not that of what it is held against."""

from __future__ import annotations

import pytest

from factcheck.claims.claim import Figure
from factcheck.claims.extract import extract_claims
from factcheck.documents import Document


def _times(text: str, language: str) -> list[str]:
    document = Document.from_text(text, id="a.txt", published="2026-05-12", language=language)
    told = extract_claims(document).claims
    return [c.when.edtf if c.when else "" for c in told if isinstance(c, Figure)]


@pytest.mark.parametrize(
    ("text", "language", "times"),
    [
        ("Le stade a coûté 56 millions d'euros en 2024.", "fr", ["2024"]),
        ("Le stade : 56 millions d'euros, plus que tout le budget de 2024.", "fr", [""]),
        ("The stadium took 56 million euros, more than all it had in 2024.", "en", [""]),
        ("The stadium took 56 million euros in 2024.", "en", ["2024"]),
        ("Le stade a réuni 3 900 personnes, un record depuis 1988.", "fr", [""]),
        ("Le stade a réuni 3 900 personnes, la première foule depuis 2019.", "fr", [""]),
        ("The stadium drew 3,900 people, the most since 1988.", "en", [""]),
        ("Le stade a réuni 3 900 personnes, dit le club, depuis 1988.", "fr", ["1988"]),
        ("The stadium has drawn 3,900 people since 1988.", "en", ["1988"]),
    ],
)
def test_the_year_of_a_comparison(text: str, language: str, times: list[str]) -> None:
    assert _times(text, language) == times


@pytest.mark.parametrize(
    ("text", "language", "frame"),
    [
        ("Ses 4 210 voix de 2018 ne comptent plus.", "fr", "historical"),
        ("Her 4,210 votes of 2018 no longer count.", "en", "historical"),
        ("Elle a eu 4 210 voix.", "fr", "asserted"),
        ("Prices were 4.5% higher than a year before.", "en", "asserted"),
        ("Prices were 4.5% higher a year before.", "en", "historical"),
        ("Elle a eu 4 210 voix, selon la liste de 2018.", "fr", "asserted"),
    ],
)
def test_the_year_right_behind_a_count_is_its_year(text: str, language: str, frame: str) -> None:
    document = Document.from_text(text, id="a.txt", published="2026-05-12", language=language)
    told = [c for c in extract_claims(document).claims if isinstance(c, Figure)]
    assert [c.modality for c in told] == [frame]
