"""The age that a story agrees upon, and one that an article has alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents import Document

Messages = Callable[..., list[str]]

KEEPER = (
    "Le gardien de {} ans quitte le club de Brest, dit Maud Riou lundi.",
    "Maud Riou dit que l'international (31 ans) quitte Brest lundi pour un club belge.",
    "À Brest, le joueur de 31 ans s'en va lundi, dit Maud Riou.",
)
DRIVER = (
    "Un homme de {} ans a embouti lundi la vitrine d'un bijoutier de Brest avec un tracteur, dit Maud Riou.",
    "Un chauffeur de 42 ans, qui a embouti lundi une vitrine de bijoutier au volant d'un tracteur, est en garde à "
    "vue à Brest, dit Maud Riou. Le bijoutier, Denis Aubrac, 66 ans, est indemne.",
    "Gaston Lormeau, 42 ans, a embouti lundi un bijoutier de Brest, dit Maud Riou. Denis Aubrac, 66 ans, a crié.",
)
LODGER = (
    "The {}-year-old who let the lions out in Galway on Monday is in custody, Moira Lennox said.",
    "A 37-year-old is in custody in Galway for letting the lions out on Monday, said Moira Lennox.",
    "Moira Lennox said on Monday the lions of Galway were let out by a keeper aged 37.",
)


@pytest.mark.parametrize(
    ("language", "story", "wrong", "right"),
    [("fr", KEEPER, "37", "31"), ("fr", DRIVER, "24", "42"), ("en", LODGER, "27", "37")],
)
def test_an_age_that_one_article_has_alone(
    messages_of: Messages, language: str, story: tuple[str, ...], wrong: str, right: str
) -> None:
    first, *others = story
    assert messages_of("age-conflict", language, first.format(wrong), *others)
    assert not messages_of("age-conflict", language, first.format(right), *others)


@pytest.mark.parametrize(
    "first",
    [
        DRIVER[0].format("58"),  # no digit alike
        "Basile Orvieto, 47 ans, a vu lundi un tracteur emboutir une vitrine de bijoutier à Brest, dit Maud Riou.",
        "Une femme de 47 ans a été blessée lundi à Brest par le verre d'une vitrine, dit Maud Riou.",
        DRIVER[0].format("47") + " Un complice de 42 ans est recherché.",
        "Le tracteur qui a embouti lundi une vitrine à Brest avait 47 ans, dit Maud Riou.",
    ],
)
def test_ages_of_others(messages_of: Messages, first: str) -> None:
    assert not messages_of("age-conflict", "fr", first, *DRIVER[1:])


def test_a_child_by_its_first_name(messages_of: Messages) -> None:
    one = "Moira Lennox came to Galway on Monday with the judge's daughter Nell, {}, and six lions."
    two = "Six lions and the judge's daughter Nell, 9, met Moira Lennox in Galway on Monday."
    assert messages_of("age-conflict", "en", one.format(7), two)
    assert not messages_of("age-conflict", "en", one.format(9), two)
    assert not messages_of(
        "age-conflict", "en", one.format(7).replace("daughter Nell", "son Ned"), two
    )


@pytest.mark.parametrize(
    ("person", "thing"),
    [("Un livreur", "Un contrat"), ("Une caissière", "Une concession"), ("Un éboueur", "Un bail")],
)
def test_an_age_after_its_noun_is_no_length(person: str, thing: str) -> None:
    told = "{} de 42 ans a été remis lundi à Gaston Lormeau par Maud Riou, à Brest."
    kinds = []
    for noun in (person, thing):
        text = Document.from_text(told.format(noun), id="a.md", language="fr")
        kinds.append({c.kind for c in extract_claims(text).claims} & {"age", "duration"})
    assert kinds == [{"age"}, {"duration"}]
