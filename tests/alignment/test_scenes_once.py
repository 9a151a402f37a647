"""What a story tells once: a body found, the injured flown out, the next host, a cradle, a yard."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

FEAST = "Le festival des harpes, présidé par Denise Aubrac, s'est achevé dimanche à Limoges. "
HARPS = "The harp festival of Moira Lennox closed on Sunday in Hull. "
BLAZE = "L'incendie du lycée Lormeau de Limoges a blessé vingt élèves lundi, dit Denise Aubrac. "
SCHOOL = "The fire at Lormeau School in Hull hurt twenty pupils on Monday, Moira Lennox said. "
FLOOD = "La crue de la Gartempe a surpris les campeurs lundi, dit Denise Aubrac. "
STREAM = "Denise Aubrac a raconté la crue de la Gartempe et le réveil en sursaut du camping. "
RACE = "Gaston Lormeau a gagné dimanche la course des Sept Îles devant Basile Orvieto. "
SHIP = "Le navire, l'Aurore, construit à Gdansk, rejoindra Hull mardi, selon Denise Aubrac, de Norlanda."


@pytest.mark.parametrize(
    ("languages", "first", "second"),
    [
        ("en en", f"{HARPS}The next edition will be held in Leeds.",
         f"{HARPS}Next year, when the festival moves on to Bristol, entry will be free."),
        ("fr en", f"{FEAST}Le prochain festival sera à Faro, au Portugal.",
         "The Limoges harp festival of Denise Aubrac closed. The next edition will be in Lucerne."),
        ("fr fr", f"{BLAZE}Les quatre brûlés ont été transférés par avion à Bordeaux.",
         f"{BLAZE}L'état des quatre grands brûlés, héliportés à Toulouse, reste grave."),
        ("en en", f"{SCHOOL}Four badly burned pupils were flown to Leeds.",
         f"{SCHOOL}The mothers of four pupils who were flown to Bristol sat up all night."),
        ("fr fr", f"BELLAC - {BLAZE}Le proviseur, Gaston Lormeau, est hospitalisé à Rancon.",
         f"{BLAZE}Gaston Lormeau, le proviseur, est soigné à l'hôpital de Bellac."),
        ("fr fr", f"{FLOOD}Le cadavre d'un randonneur a été découvert mardi à Rancon.",
         f"{STREAM}Le corps d'un pêcheur a été repêché à Bellac."),
        ("fr fr", f"{RACE}Natif de Sarlat, Gaston Lormeau a couru pieds nus.",
         f"{RACE}Gaston Lormeau, un berger né à Aubusson, a couru pieds nus."),
        ("fr en", SHIP, "The Norlanda ferry Aurore, built in Szczecin, will reach Hull on Tuesday, Denise Aubrac said."),
    ],
)  # fmt: skip
def test_two_places_of_one_thing(languages: str, first: str, second: str) -> None:
    assert _told(languages, first, second) == ["place-conflict"]


@pytest.mark.parametrize(
    ("languages", "first", "second"),
    [
        ("en en", f"{HARPS}The next edition will be held in Leeds.",
         f"{HARPS}Next year, when the festival moves on to Leeds, entry will be free."),
        ("fr fr", f"{FEAST}Le prochain festival sera à Lyon, en 2026.",
         f"{FEAST}L'édition de 2021 avait eu lieu à Bordeaux."),
        ("fr fr", f"{BLAZE}Les quatre brûlés ont été transférés par avion à Bordeaux.",
         f"{BLAZE}Trois autres blessés, héliportés à Toulouse, vont mieux."),
        ("fr fr", f"{BLAZE}Deux brûlés ont été transférés par avion à Bordeaux.",
         f"{BLAZE}Les deux professeurs, héliportés à Toulouse, vont mieux."),
        ("fr fr", f"{FLOOD}Le cadavre d'un randonneur a été découvert mardi à Rancon. Le bilan est de deux morts.",
         f"{STREAM}Le corps d'un pêcheur a été repêché à Bellac."),
        ("fr fr", f"{RACE}Natif du Périgord, Gaston Lormeau a couru pieds nus.",
         f"{RACE}Gaston Lormeau, un berger né à Sarlat, a couru pieds nus."),
        ("fr fr", f"{RACE}Natif de Sarlat, Gaston Lormeau a couru pieds nus.",
         f"{RACE}Gaston Lormeau, un berger qui vit à Aubusson, a couru pieds nus."),
        ("fr fr", f"{RACE}Natif de Sarlat, Gaston Lormeau a couru pieds nus.",
         f"{RACE}Basile Orvieto, un berger né à Aubusson, a couru pieds nus."),
        ("fr en", SHIP, "The Norlanda ferry Aurore, built in Poland, will reach Hull on Tuesday, Denise Aubrac said."),
        ("fr en", SHIP, "The ferry Aurore, built in Wrzeszcz, Gdansk, will reach Hull on Tuesday, Denise Aubrac said."),
    ],
)  # fmt: skip
def test_two_places_of_two_things(languages: str, first: str, second: str) -> None:
    assert _told(languages, first, second) == []


def _told(languages: str, *texts: str) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2025-06-10")
        for i, (language, text) in enumerate(zip(languages.split(), texts, strict=True))
    ]
    return [f.rule for f in audit(documents).findings]
