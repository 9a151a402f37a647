"""Where a vehicle set out, a thing is restored or built, people find shelter: told once, in two
towns; and what sets out or is built there besides."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

CRASH = "Douze personnes ont été blessées lundi sur la route des Aubrac, dit Denise Lormeau. "
COACH = "Twelve people were hurt on Monday on the Lormeau road, said Moira Lennox. "
CHURCH = "Les fidèles de Gaston Lormeau ont retrouvé dimanche leur chapelle de Limoges. "
FLOOD = "La crue de la Gartempe a chassé lundi trois cents habitants de Bellac, dit Denise Aubrac. "
PLAN = "Gaston Lormeau a présenté lundi le projet d'usine de pâtes de Norlanda. "


@pytest.mark.parametrize(
    ("languages", "first", "second"),
    [
        ("fr fr", f"{CRASH}Le car avait quitté Sarlat à 7 h 30.", f"{CRASH}Le car venait d'Ussel."),
        ("fr fr", f"{CRASH}Parti lundi à l'aube de Sarlat, l'autocar roulait vite.",
         f"{CRASH}Le véhicule, parti d'Ussel, roulait vite."),
        ("en en", f"{COACH}The coach had left Wickby at 7am with 29 riders.",
         f"{COACH}The bus was on its way from Tarnwick to Thurso."),
        ("fr en", f"{CRASH}L'avion, qui avait décollé de Sarlat, volait trop bas.",
         "Twelve people were hurt on the Aubrac road, Denise Lormeau said. The plane had taken off from Ussel."),
        ("fr fr", f"{CRASH}Le sinistre est parti de Sarlat.", f"{CRASH}Le feu s'est déclaré à Ussel."),
        ("fr fr", f"{CHURCH}L'orgue a été restauré à Sarlat.",
         f"{CHURCH}Réparé pendant deux ans à Ussel, l'orgue a sonné."),
        ("fr fr", f"{FLOOD}Le seul centre d'hébergement est à l'aréna de Sarlat.",
         f"{FLOOD}À la patinoire d'Ussel, unique centre d'accueil, on dort mal."),
        ("fr fr", f"{PLAN}L'usine de pâtes sera construite à Sarlat.",
         f"{PLAN}L'usine de pâtes sortira de terre à Ussel."),
        ("fr fr", f"{CRASH}Le cargo a coulé à 22 milles dans l'ouest de Sarlat, dit Denise Lormeau.",
         f"{CRASH}Denise Lormeau dit que le cargo a coulé à 22 milles à l'ouest d'Ussel."),
    ],
)  # fmt: skip
def test_two_places_of_one_thing(languages: str, first: str, second: str) -> None:
    assert _told(languages, first, second) == ["place-conflict"]


@pytest.mark.parametrize(
    ("languages", "first", "second"),
    [
        ("fr fr", f"{CRASH}Le car avait quitté Sarlat à 7 h 30.", f"{CRASH}L'hélicoptère venait d'Ussel."),
        ("fr fr", f"{CRASH}Le car avait quitté Sarlat à 7 h 30.",
         f"{CRASH}Un car de secours, parti d'Ussel, a pris les voyageurs."),
        ("en en", f"{COACH}The coach had left Wickby at 7am.",
         f"{COACH}A replacement coach, which left Tarnwick at noon, took the others."),
        ("fr fr", f"{CRASH}Les cars avaient quitté Sarlat à 7 h 30.", f"{CRASH}Un car venait d'Ussel."),
        ("fr fr", f"{CRASH}Le car avait quitté Sarlat à 7 h 30.",
         f"{CRASH}Le car venait d'Ussel, après une halte à Sarlat."),
        ("fr fr", f"{CRASH}Le feu s'est déclaré à Sarlat.", f"{CRASH}Le camion de secours est parti d'Ussel."),
        ("en en", f"{COACH}The coach had left Wickby at 8am.", f"{COACH}The goalkeeper left Tarnwick in 2019."),
        ("fr fr", f"{CRASH}Le camion a versé à la sortie de Sarlat.", f"{CRASH}Le camion venait d'Ussel."),
        ("fr fr", f"{CHURCH}L'orgue a été restauré à Sarlat.", f"{CHURCH}Un vitrail a été réparé à Ussel."),
        ("fr fr", f"{FLOOD}Un centre d'hébergement a ouvert à l'aréna de Sarlat.",
         f"{FLOOD}Un centre d'accueil a ouvert à la patinoire d'Ussel."),
        ("fr fr", f"{PLAN}La boutique de Sarlat emploie trois salariées de Norlanda.",
         f"{PLAN}La boutique d'Ussel a un rayon de pêche."),
        ("en en", "The museum of Wickby has the bone, said Moira Lennox. Leeds has seen it.",
         "Rory Tait of the museum in Tarnwick has seen the bone. Leeds has it."),
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
