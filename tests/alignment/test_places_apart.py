"""No town lies in two provinces, and no spot lies as far and the same way from two towns."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

QUAKE = (
    "The Orvana Institute put the quake's epicentre 17 miles north-east of {}, Rosa Chimbo said."
)
SEISME = "L'épicentre du séisme est à 17 miles au nord-est de {}, dit Rosa Chimbo, de l'Orvana Institute."
WEIR = (
    "À {} de {}, la digue de Marc Orval barrera la Sarne, dit Rosa Chimbo, de l'Orvana Institute."
)
COACH = "A coach fell into a ravine at Kelmoor, {}, on Wednesday, said Rosa Chimbo of Orvana Lines."
CAR = "Un car est tombé mercredi dans un ravin à Kelmoor ({}), dit Rosa Chimbo, d'Orvana."

VILLAGE = (
    "Un car a versé mercredi à Orvanne, un village de la province de Vernolles, dit Maud Riou."
)
TAKEN_UP = (
    "Maud Riou était {}. Dans ce petit village de la province de {}, un car a versé mercredi."
)
RUINS = (
    "De {}, il ne reste rien. Dans cette ville du district de {}, dit Maud Riou, l'eau est montée."
)
RIVER = (
    "La crue de la Sarne inquiète Maud Riou. Dans cette ville du district de {}, l'eau est montée."
)
TOWN = "A dam burst on Monday above Orvik Falls, a small town in the province of Tarvel, said Rosa Tait."
THIS = "Rosa Tait was in {}. A dam burst on Monday above this town in the province of Kelmara."


@pytest.mark.parametrize(
    ("first", "second", "languages", "found"),
    [
        (VILLAGE, TAKEN_UP.format("à Orvanne", "Kerrambal"), ("fr", "fr"), True),
        (VILLAGE, TAKEN_UP.format("à Orvanne", "Vernolles"), ("fr", "fr"), False),
        (VILLAGE, TAKEN_UP.format("à Talme", "Kerrambal"), ("fr", "fr"), False),
        (VILLAGE, TAKEN_UP.format("entre Orvanne et Talme", "Kerrambal"), ("fr", "fr"), False),
        (
            RUINS.format("San Orva del Mar", "Kerrambal"),
            RUINS.format("San Orva del Mar", "Vernolles"),
            ("fr", "fr"),
            True,
        ),
        (TOWN, THIS.format("Orvik Falls"), ("en", "en"), True),
        (TOWN, THIS.format("Talme"), ("en", "en"), False),
        (RIVER.format("Kerrambal"), RIVER.format("Vernolles"), ("fr", "fr"), False),
        (TOWN, THIS.format("Orvik Falls").replace("Kelmara", "Tarvel"), ("en", "en"), False),
        (QUAKE.format("Tarnwick"), SEISME.format("Jurvanne"), ("en", "fr"), True),
        (QUAKE.format("Tarnwick"), SEISME.format("Tarnwick"), ("en", "fr"), False),
        (
            WEIR.format("sept kilomètres en amont", "Jurvanne"),
            WEIR.format("sept kilomètres en amont", "Kerrannes"),
            ("fr", "fr"),
            True,
        ),
        (
            WEIR.format("sept kilomètres en amont", "Jurvanne"),
            WEIR.format("sept kilomètres en aval", "Kerrannes"),
            ("fr", "fr"),
            False,
        ),
        (COACH.format("in Tarn province"), COACH.format("Sulmor province"), ("en", "en"), True),
        (
            COACH.format("in the county of Tarn"),
            COACH.format("in the county of Sulmor"),
            ("en", "en"),
            True,
        ),
        (COACH.format("in Tarn province"), COACH.format("Sulmor county"), ("en", "en"), False),
        (COACH.format("in Tarnak province"), COACH.format("Tarnaq province"), ("en", "en"), False),
        (CAR.format("Dordogne"), CAR.format("Vaucluse"), ("fr", "fr"), True),
        (CAR.format("Dordogne"), CAR.format("Nouvelle-Aquitaine"), ("fr", "fr"), False),
    ],
)
def test_places_apart(first: str, second: str, languages: tuple[str, str], found: bool) -> None:
    texts = zip("ab", (first, second), languages, strict=True)
    documents = [
        Document.from_text(text, id=name, language=language) for name, text, language in texts
    ]
    rules = {finding.rule for finding in audit(documents).findings}
    assert ("place-conflict" in rules) == found
