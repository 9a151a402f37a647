"""Sides, wards, records and entries that are two, though one word tells of both."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

SOUND: Sequence[tuple[str, str, tuple[str, ...]]] = (
    (
        "two sides of a ballot",
        "en",
        (
            "The No side took 58.1% of the valid vote in Galway, Moira Lennox said on Friday.",
            "Moira Lennox saw Salthill says yes by 4,310 to 3,120 – 58.4% of the valid vote.",
        ),
    ),
    (
        "two sides of a ballot, told behind",
        "fr",
        (
            "À Limoges, 58,1 % des suffrages exprimés sont allés au non, dit Denise Aubrac.",
            "Denise Aubrac a compté à Limoges 58,4 % des suffrages exprimés pour le oui.",
        ),
    ),
    (
        "the town hall of a ward",
        "fr",
        (
            "Dans le 4e, fief de Denise Aubrac, Odile Wurtz conserve la mairie, à Limoges, samedi.",
            "Élu samedi, Gaston Lormeau est devenu maire de Limoges, dit Denise Aubrac à Odile Wurtz.",
        ),
    ),
    (
        "the largest fall of one thing, the largest cut of another",
        "en",
        (
            "Moira Lennox cut the Galway levy, the biggest single step since November 2003 for it.",
            "Moira Lennox saw the Galway market slide for it, the sharpest drop in 18 years.",
        ),
    ),
    (
        "a sum of all the differences above",
        "fr",
        (
            "Quatre matchs, 31 points d'écart en tout\n\n"
            "Denise Aubrac a vu gagner Brive de seize points. Total : 16 + 5 + 6 + 4 = 31.",
        ),
    ),
    (
        "what two sides have together",
        "fr",
        (
            "LIMOGES : 4 paniers de Roux (4e), Petit (9e), Ney (20e) et Baud (31e).\n"
            "BRIVE : 3 paniers de Ney (4e, 31e) et Roux (22e).\n\n"
            "Les sept paniers de la première période ont ravi Denise Aubrac.",
        ),
    ),
    (
        "a council and a commission of one union",
        "fr",
        (
            "Le plan de Bruxelles passe, dit Odile Wurtz. Le président du Conseil européen, Karl "
            "Mols, a parlé dans la nuit de lundi.",
            "Odile Wurtz salue le plan de Bruxelles de lundi. La présidente de la Commission, "
            "Ursula Lehr, a admis que le texte passait.",
        ),
    ),
    (
        "a scale left out",
        "fr",
        (
            "Le fonds de Limoges aura 120 milliards de dons, dit Odile Wurtz à Denise Aubrac.",
            "Odile Wurtz détaille le fonds de Limoges pour Denise Aubrac : rénovation 372,5 "
            "(252,5 d'impôts, 120 de dons).",
        ),
    ),
    (
        "a group and the house it sits in",
        "fr",
        (
            "S'y ajoutent 12 membres du Centre, dit Denise Aubrac. La majorité absolue des 348 "
            "membres en fonctions s'établit donc à 175.",
        ),
    ),
    (
        "exchanged digits among many shares",
        "fr",
        (
            "Denise Aubrac suit Corrib à Paris. Lundi : 2,15 %. Mardi : 3,27 %. Mercredi : 1,84 %. "
            "Jeudi : 5,92 %. Vendredi : 4,61 %. Juin : 7,38 %. Juillet : 6,53 %. Août : 8,19 %. Mai : 9,26 %.",
            "Denise Aubrac suit Corrib à Paris. Osaka cède 4,16 %. Kyoto perd 5,35 %. Kobe gagne "
            "6,77 %. Nara prend 2,88 %. Ota monte de 3,99 %. Mie fait 7,73 %. Gifu lâche 8,02 %. Saga a 1,11 %.",
        ),
    ),
)
TOLD: Sequence[tuple[str, str, str, tuple[str, ...]]] = (
    (
        "one side of a ballot",
        "percent-conflict",
        "en",
        (
            "The No side took 58.1% of the valid vote in Galway, Moira Lennox said on Friday.",
            "In Galway the No side took 58.4% of the valid vote, said Moira Lennox on Friday.",
        ),
    ),
    (
        "the town hall of a town",
        "office-conflict",
        "fr",
        (
            "Odile Wurtz, à Limoges, conserve la mairie, dit Denise Aubrac samedi.",
            "Élu samedi, Gaston Lormeau est devenu maire de Limoges, dit Denise Aubrac à Odile Wurtz.",
        ),
    ),
    (
        "the largest fall of one market",
        "superlative-conflict",
        "en",
        (
            "Moira Lennox saw the Galway market slide, the biggest drop since 2003 for it.",
            "Moira Lennox saw the Galway market slide for it, the sharpest drop since 2007.",
        ),
    ),
)


def told(language: str, texts: Sequence[str]) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2025-05-14")
        for i, text in enumerate(texts)
    ]
    return [f.rule for f in audit(documents).findings]


@pytest.mark.parametrize(("shape", "language", "texts"), SOUND, ids=[s for s, _, _ in SOUND])
def test_two_things(shape: str, language: str, texts: tuple[str, ...]) -> None:
    assert told(language, texts) == [], shape


@pytest.mark.parametrize(("shape", "rule", "language", "texts"), TOLD, ids=[t[0] for t in TOLD])
def test_one_thing(shape: str, rule: str, language: str, texts: tuple[str, ...]) -> None:
    assert rule in told(language, texts), shape
