"""Places that a table does not know beside those that it knows, and places that are recalled."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.alignment.placed import beside_both
from factcheck.alignment.view import View
from factcheck.claims.extract import extract_claims
from factcheck.claims.kinds.place import Located
from factcheck.documents.document import Document
from factcheck.entities.resolve import resolve_people
from factcheck.events.origins import find_origins

Messages = Callable[..., list[str]]

TREATY = (
    "Le traité des eaux a été signé mardi à Genève par Maud Riou et Basile Orvieto.",
    "Le traité des eaux a été signé mardi à {} par Maud Riou et Basile Orvieto, dit la radio.",
)
BLAZE = (
    "Un incendie a détruit lundi une école de Kerrannes à {}, dit Maud Riou, la directrice.",
    "Un incendie a détruit {} une école de Kerrannes à Jurvanne, dit Maud Riou, la directrice.",
)


@pytest.mark.parametrize(
    ("town", "more", "found"),
    [("Vernolles", "", True), ("Genève", "", False), ("Vernolles", " Genève en parle.", False)],
)
def test_a_known_town_and_an_unknown_one(
    messages_of: Messages, town: str, more: str, found: bool
) -> None:
    first, second = TREATY
    assert bool(messages_of("place-conflict", "fr", first, second.format(town) + more)) == found


@pytest.mark.parametrize(("day", "found"), [("lundi", True), ("en mai 2019", False)])
def test_what_an_article_recalls_is_no_news(messages_of: Messages, day: str, found: bool) -> None:
    first, second = BLAZE
    told = messages_of("place-conflict", "fr", first.format("Vernolles"), second.format(day))
    assert bool(told) == found


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ("l'hôpital des Jacobins", "l'hôpital de Montauban", False),
        ("le gymnase du Parc", "le gymnase de Limoges", False),
        ("la cabane des Vernes", "la cabane de Vernolles", True),
        ("l'hôpital des Jacobins", "l'hôpital des Augustins", True),
        ("l'hôpital du Mans", "l'hôpital de Montauban", True),
        ("l'hôpital de Limoges", "l'hôpital de Montauban", True),
    ],
)
def test_a_house_by_its_name_and_by_its_town(
    messages_of: Messages, one: str, two: str, found: bool
) -> None:
    texts = [f"L'incendie de {h} a fait quatre morts mardi, selon Maud Riou." for h in (one, two)]
    assert bool(messages_of("place-conflict", "fr", *texts)) == found


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("la crue touche le village de Vernolles", "on évacue le village de Kerrannes"),
        ("la crue touche la commune de Vernolles", "on évacue la commune de Kerrannes"),
    ],
)
def test_what_a_place_is_tells_nothing_of_what_happens_there(one: str, two: str) -> None:
    documents = [Document.from_text(f"Lundi, {t}.", id=t, language="fr") for t in (one, two)]
    story = [extract_claims(d) for d in documents]
    view = View.of(story, resolve_people(story), find_origins(story))
    first, second = view.of_kind(Located)
    assert view.overlap(first.near, second.near) > 0
    assert beside_both(view, first, second) == 0
