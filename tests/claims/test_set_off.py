"""What a date is the day of that stands between commas of its own."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents import Document

CASES = (
    ("fr", "Le 4 mai 2024, un car a percuté un pylône.", {"crash", "pylône"}),
    ("en", "On 4 May 2024, a barge sank with gravel.", {"barge", "gravel"}),
    ("fr", "Un car a percuté un pylône, le 4 mai 2024, près de Sarn.", {"crash", "pylône", "sarn"}),
)


def _near(language: str, text: str) -> list[set[str]]:
    document = Document.from_text(text, id="a.txt", published="2024-06-02", language=language)
    return [{*c.near} for c in extract_claims(document).claims if c.kind == "date"]


@pytest.mark.parametrize(("language", "text", "words"), CASES)
def test_a_day_between_commas_is_that_of_the_clause_beside_it(
    language: str, text: str, words: set[str]
) -> None:
    (near,) = _near(language, text)
    assert words <= near


@pytest.mark.parametrize(
    "text",
    [
        "Le 4 mai 2024, un car a brûlé, et le 9 mai 2024, un autre.",  # whose words are they?
        "Le 2 juin 2024, la commune cherche encore trois marins.",  # the day of the telling
        "Depuis le 4 mai 2024, un car brûle.",
    ],
)
def test_it_takes_no_words_that_may_be_of_another_day(text: str) -> None:
    assert not any(_near("fr", text))
