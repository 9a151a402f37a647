"""Sound reports of one event, in shapes that once raised an alarm."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

SOUND: Sequence[tuple[str, tuple[str, ...]]] = (
    (
        "an accident of years ago in another town",
        (
            "Un train a déraillé vendredi en gare de Brive, faisant six morts, dit Denise Aubrac.",
            "Denise Aubrac a vu les secours. Le dernier déraillement comparable, à Sarlat, "
            "remonte au 11 octobre 2006.",
        ),
    ),
    (
        "a day told by the accident that came after it",
        (
            "L'accident du 12 juillet a fait six morts en gare de Brive, dit Denise Aubrac.",
            "Le 9 juillet, trois jours avant l'accident, un plan pour les aiguillages avait été "
            "promis à Denise Aubrac.",
        ),
    ),
    (
        "the day a book came out, the day a prize will be given",
        (
            "Le roman de Denise Aubrac, paru le 24 mai, a été couronné jeudi à Limoges.",
            "À Limoges, le roman de Denise Aubrac sera fêté le 24 octobre.",
        ),
    ),
    (
        "the head of a cabinet counted in, and left out",
        (
            "Le gouvernement de Denise Aubrac compte 14 membres, outre la Première ministre.",
            "Autour de Denise Aubrac, le gouvernement tient à une table : 15 membres.",
        ),
    ),
    (
        "parts and one who is counted in",
        (
            "Onze ministres et trois délégués entourent Denise Aubrac, soit quinze personnes en "
            "tout, la cheffe comprise.",
        ),
    ),
    (
        "what it takes to form a group",
        (
            "Le parti de Denise Aubrac n'atteint pas le seuil requis à Limoges, soit 12 députés.",
            "Le parti de Denise Aubrac reste dans l'opposition à Limoges : 21 députés.",
        ),
    ),
    (
        "minutes of two scorers in brackets",
        ("Limoges : 3 essais de Baud (4e, 31e) et Morel (22e) ; 2 coups francs (5e, 9e) de Roy.",),
    ),
    (
        "two deaths of two days",
        (
            "Un homme de 61 ans est mort lundi dans un accident à Brive. Il roulait vers Tulle.",
            "Denis Aubrac, 65 ans, est mort mardi d'une longue maladie à Brive, à l'hôpital.",
        ),
    ),
    (
        "years of a part of its life",
        (
            "Le restaurant, ouvert en 1962, ferme. Sa fermeture met fin à 30 ans d'exploitation "
            "par la famille Aubrac.",
        ),
    ),
    (
        "two of a town and one of another",
        ("Deux Rennais et un Nantais ont signé : Luc Petit, Anne Roux et Paul Ney.",),
    ),
    (
        "badly and slightly hurt",
        (
            "Trois blessés graves ont été héliportés à Tulle, dit Denise Aubrac, de Brive.",
            "Trois blessés légers ont été évacués par hélicoptère à Limoges, dit Denise Aubrac, "
            "de Brive.",
        ),
    ),
    (
        "a list of voters that goes on",
        ("Le texte obtient 120 voix pour : 60 socialistes, 40 centristes et 15 Verts notamment.",),
    ),
    (
        "women and managers overlap",
        ("La région compte 12 450 agents, dont 8 210 femmes et 3 240 cadres.",),
    ),
    (
        "a match as it went on",
        (
            "Limoges a battu Brive au rugby, dit Denise Aubrac. Évolution du score : 7-0, 7-7, "
            "7-12, 12-12, 19-12.",
            "Brive, battu à Limoges, dit Denise Aubrac, restait sur un succès au rugby, 27-12.",
        ),
    ),
)


@pytest.mark.parametrize(("shape", "texts"), SOUND, ids=[shape for shape, _ in SOUND])
def test_no_alarm(shape: str, texts: tuple[str, ...]) -> None:
    documents = [
        Document.from_text(text, id=f"{i}.md", language="fr", published="2025-07-13")
        for i, text in enumerate(texts)
    ]
    assert [f.message for f in audit(documents).findings] == [], shape
