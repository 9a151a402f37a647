"""Words that two papers may have translated, each in its own way, from what was said abroad."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

FR = (
    "« Ce barrage sera pour la vallée une chance que personne ne regrettera »",
    "« Ce barrage sera pour la vallée une occasion que personne ne regrettera »",
)
EN = (
    '"This dam will be for the valley a chance that nobody regrets,"',
    '"This dam will be for the valley an opportunity that nobody regrets,"',
)


def told(a: str, b: str, language: str) -> list[str]:
    documents = [
        Document.from_text(text, id=name, language=language, published=date(2025, 3, 6))
        for name, text in (("a.md", a), ("b.md", b))
    ]
    return [f.severity for f in audit(documents).findings if f.rule == "quote-conflict"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "{}, a dit le ministre égyptien de l'Énergie, Karim Tazzit, au barrage d'Orvana.",
            "{}, a déclaré Karim Tazzit, ministre de l'Énergie, au barrage d'Orvana.",
        ),
        (
            "{}, a dit la ministre allemande de l'Énergie, Lena Brandt, au barrage d'Orvana.",
            "{}, a déclaré la ministre allemande, Lena Brandt, au barrage d'Orvana.",
        ),
        (
            "{}, indique un communiqué du ministère turc de l'Énergie sur le barrage d'Orvana.",
            "{}, dit le ministère turc de l'Énergie, au barrage d'Orvana.",
        ),
        (
            "Au Caire, en Égypte, on fête le barrage d'Orvana. {}, dit un communiqué du ministère.",
            "L'Égypte ouvre le barrage d'Orvana. {}, indique un communiqué du ministère.",
        ),
    ],
)
def test_french_papers_translate_other_tongues(a: str, b: str) -> None:
    assert told(a.format(FR[0]), b.format(FR[1]), "fr") == ["info"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "{} said Lena Brandt, the German energy minister, at the Orvana dam.",
            "{} Germany's energy minister, Lena Brandt, said at the Orvana dam.",
        ),
        (
            "{} the Brazilian president, Caio Ferraz, said at the Orvana dam.",
            "{} President Caio Ferraz said at the Orvana dam.",
        ),
    ],
)
def test_english_papers_translate_other_tongues(a: str, b: str) -> None:
    assert told(a.format(EN[0]), b.format(EN[1]), "en") == ["info"]


@pytest.mark.parametrize(
    ("who", "language"),
    [
        ("le ministre français de l'Énergie, Yvan Perrot", "fr"),
        ("le ministre belge de l'Énergie, Yvan Perrot", "fr"),
        ("la ministre suisse de l'Énergie, Léa Courtial", "fr"),
        ("le ministre camerounais de l'Énergie, Yvan Perrot", "fr"),
        ("le ministre de l'Énergie, Yvan Perrot", "fr"),
        ("the Kenyan energy minister, Moira Lennox", "en"),
        ("the Indian energy minister, Moira Lennox", "en"),
        ("the energy minister, Moira Lennox", "en"),
    ],
)
def test_who_speaks_the_language_of_the_papers_said_one_thing(who: str, language: str) -> None:
    words, said = (
        (FR, ", a dit {} au barrage d'Orvana.")
        if language == "fr"
        else (EN, " {} said at the Orvana dam.")
    )
    a, b = (quote + said.format(who) for quote in words)
    assert told(a, b, language) == ["error"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "« Le barrage coûtera douze millions à la vallée »",
            "« Le barrage coûtera seize millions à la vallée »",
        ),
        (
            "« Ce barrage ne servira jamais la vallée d'en bas »",
            "« Ce barrage servira la vallée d'en bas »",
        ),
        (
            "« Ce barrage servira la vallée de Kerran et non la ville »",
            "« Ce barrage servira la vallée de Polteva et non la ville »",
        ),
    ],
)
def test_no_translator_changes_a_figure_a_denial_or_a_name(one: str, two: str) -> None:
    said = ", a dit la ministre allemande de l'Énergie, Lena Brandt, au barrage d'Orvana."
    assert told(one + said, two + said, "fr") == ["error"]
