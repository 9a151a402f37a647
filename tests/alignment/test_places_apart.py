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


@pytest.mark.parametrize(
    ("first", "second", "languages", "found"),
    [
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
