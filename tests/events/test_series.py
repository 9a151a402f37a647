"""Editions of a series: which one an article is about."""

from __future__ import annotations

from factcheck.claims.extract import extract_claims
from factcheck.documents.document import Document
from factcheck.events.series import Own, held_apart, own_editions


def own(
    text: str, name: str = "a", published: str | None = None
) -> tuple[Document, list[Own], tuple]:  # type: ignore[type-arg]
    document = Document.from_text(text, id=name, language="fr", published=published)
    claims = extract_claims(document).claims
    return document, own_editions(document, claims), claims


def test_the_next_edition_is_known_as_another_one() -> None:
    _, found, _ = own(
        "La 45e foire aux vins a fermé à Colmar. "
        "La prochaine, la 46e foire aux vins, sera plus longue."
    )
    (only,) = found
    assert only.number == 45
    assert only.others == {46}


def test_days_of_an_event_are_no_editions() -> None:
    _, found, _ = own("Il était quatrième après la première journée, puis à la sixième journée.")
    assert found == []


def test_dates_part_two_editions() -> None:
    first, a, left = own("La 45e foire aux vins se tient du 4 au 7 août 2023 à Colmar.")
    second, b, right = own("La 46e foire aux vins se tient du 2 au 5 août 2024 à Colmar.", "b")
    documents = {"a": first, "b": second}
    assert held_apart(a[0], b[0], documents, (*left, *right)) == "held at other dates"


def test_publication_a_year_apart_parts_two_editions() -> None:
    first, a, left = own("La 45e foire aux vins s'ouvre à Colmar.", "a", "2023-08-04")
    second, b, right = own("La 46e foire aux vins s'ouvre à Colmar.", "b", "2024-08-02")
    assert held_apart(a[0], b[0], {"a": first, "b": second}, (*left, *right))


def test_nothing_parts_one_edition_numbered_twice() -> None:
    first, a, left = own("La 45e foire aux vins s'ouvre à Colmar.")
    second, b, right = own("La 46e foire aux vins s'ouvre à Colmar.", "b")
    assert held_apart(a[0], b[0], {"a": first, "b": second}, (*left, *right)) == ""
