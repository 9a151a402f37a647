"""Whose words a phrase of opinion, a pronoun behind a verb or an adverb beside one leaves to tell."""

from __future__ import annotations

import pytest

from factcheck import find_values
from factcheck.documents import Document
from factcheck.values.quotation import Quotation


def speakers(language: str, text: str) -> list[str | None]:
    document = Document.from_text(text, id="a", language=language, published="2026-03-05")
    return [v.value.speaker for v in find_values(document) if isinstance(v.value, Quotation)]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Moira Lennox spoke on Monday. The goal is “faint”, in Lennox's words.", "Moira Lennox"),
        ("en", "Moira Lennox said so. Hull must, in her view, “pay its share”.", "Moira Lennox"),
        ("en", "By Moira Lennox's reckoning, half the coast has “real defences”.", "Moira Lennox"),
        ("en", "Moira Lennox has quietly called it “a wasted year”.", "Moira Lennox"),
        ("fr", "Denise Aubrac a été élue. Les délais sont, à l'en croire, « tenables ».", "Denise Aubrac"),
        ("fr", "La digue doit être « rasée », selon les mots du tribunal.", "tribunal"),
        ("fr", "Denise Aubrac a parlé. C'est au maire, ajoute-t-elle, de « fixer la date ».", "Denise Aubrac"),
        ("fr", "Le port rouvre. « Bravo », a sobrement commenté Denise Aubrac.", "Denise Aubrac"),
        ("fr", "Denise Aubrac ose le mot « trahison ».", "Denise Aubrac"),
        ("fr", "M. Aubrac a exclu tout retour : « Nous resterons ici jusqu'au bout. »", "Aubrac"),
        ("fr", "Montée sur l'estrade, Denise Aubrac a repris la barre : « Nous resterons ici. »", "Denise Aubrac"),
        ("fr", "Les dockers parlent d'un « affront ».", "Les dockers"),
        ("fr", "Denise Aubrac laissait entendre qu'il faudrait « évacuer ».", "Denise Aubrac"),
        ("fr", "La ministre de la Justice, Denise Aubrac, a parlé. « Oui », a dit Claude Sarrat. « Partez », a lancé la ministre.", "Denise Aubrac"),
    ],
)  # fmt: skip
def test_told(language: str, text: str, told: str) -> None:
    assert speakers(language, text)[-1] == told


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "Moira Lennox spoke on Monday. The choir, in Hull's harbour, sang “Sea Song”.", "Hull"),
        ("en", "Gaston Lormeau said so. Hull must, in her view, “pay its share”.", "Gaston Lormeau"),
        ("fr", "M. Aubrac est mort : « Il nous manquera à tous, chaque jour. »", "Aubrac"),
        ("fr", "Denise Aubrac a écrit le mot « trahison ».", "le mot"),
        ("fr", "Denise Aubrac a parlé. C'est au maire, ajoute-t-elle, de « fixer la date ».", "C'"),
        ("fr", "Denise Aubrac a vu le tableau au musée du port, un « Départ ».", "port"),
    ],
)  # fmt: skip
def test_not_told(language: str, text: str, wrong: str) -> None:
    assert wrong not in speakers(language, text)
