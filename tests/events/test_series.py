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
        "La 45e foire aux laines a fermé à Colmar. "
        "La prochaine, la 46e foire aux laines, sera plus longue."
    )
    (only,) = found
    assert only.number == 45
    assert only.others == {46}


def test_days_of_an_event_are_no_editions() -> None:
    _, found, _ = own("Il était quatrième après la première journée, puis à la sixième journée.")
    assert found == []


def test_dates_part_two_editions() -> None:
    first, a, left = own("La 45e foire aux laines se tient du 4 au 7 août 2023 à Colmar.")
    second, b, right = own("La 46e foire aux laines se tient du 2 au 5 août 2024 à Colmar.", "b")
    documents = {"a": first, "b": second}
    assert held_apart(a[0], b[0], documents, (*left, *right)) == "held at other dates"


def test_publication_a_year_apart_parts_two_editions() -> None:
    first, a, left = own("La 45e foire aux laines s'ouvre à Colmar.", "a", "2023-08-04")
    second, b, right = own("La 46e foire aux laines s'ouvre à Colmar.", "b", "2024-08-02")
    assert held_apart(a[0], b[0], {"a": first, "b": second}, (*left, *right))


def test_nothing_parts_one_edition_numbered_twice() -> None:
    first, a, left = own("La 45e foire aux laines s'ouvre à Colmar.")
    second, b, right = own("La 46e foire aux laines s'ouvre à Colmar.", "b")
    assert held_apart(a[0], b[0], {"a": first, "b": second}, (*left, *right)) == ""


def test_a_mark_of_another_edition_is_said_of_the_edition() -> None:
    _, found, _ = own("Elle a gagné dans les derniers mètres le dernier sprint du 18e marathon.")
    assert [o.number for o in found] == [18]
    _, found, _ = own("Elle a gagné la dernière édition, le 18e marathon de Colmar.")
    assert found == []


def test_stages_are_no_editions_whatever_they_are_of() -> None:
    _, found, _ = own("Elle a gagné la 3e étape du 18e Tour des Vosges.")
    assert [o.number for o in found] == [18]


def test_a_month_whose_year_is_a_guess_parts_nothing() -> None:
    first, a, left = own(
        "La 12e Semaine du livre se tient du 20 au 26 avril.", published="2026-02-05"
    )
    second, b, right = own(
        "Un bilan suivra la 13e Semaine du livre, en fin avril.", "b", "2026-03-03"
    )
    assert held_apart(a[0], b[0], {"a": first, "b": second}, (*left, *right)) == ""
