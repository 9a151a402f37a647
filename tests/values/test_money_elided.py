"""A sum whose currency was told just before, and the figures that only look like one."""

from __future__ import annotations

import pytest

from factcheck import find_values
from factcheck.documents.document import Document

SUMS = (
    ("fr", "Le port gagne 48 millions d'euros, contre 31 millions un an plus tôt.", 2),
    ("fr", "Le port a levé 48 millions d'euros. La grève lui avait coûté 31 millions.", 2),
    ("fr", "Le port a levé 48 millions d'euros. Son chiffre d'affaires croît de 4,2 %, à 2,7 "
           "milliards.", 2),
    ("en", "The port earned $48 million, against 31 million in 2022.", 2),
    # what is counted is told, or was
    ("fr", "Le port a levé 48 millions d'euros et traité 31 millions de tonnes, contre 29 millions "
           "en 2022.", 1),
    ("fr", "Le port a levé 48 millions d'euros. Il compte 31 millions de clients.", 1),
    ("fr", "La ligne coûte 48 millions d'euros. Elle a transporté 31 millions de voyageurs, soit "
           "29 millions et plus.", 1),
    ("fr", "Le port traite 31 millions de tonnes. Son budget croît, à 29 millions.", 0),
    ("en", "The port earned $48 million and carried 31 million tonnes, against 29 million.", 1),
)  # fmt: skip
CHANGES = ("Le résultat bondit de 318 à 405 millions d'euros.",)


@pytest.mark.parametrize(("language", "text", "sums"), SUMS)
def test_sums(language: str, text: str, sums: int) -> None:
    document = Document.from_text(text, id="a", language=language, published="2023-03-15")
    assert sum(v.kind == "money" for v in find_values(document)) == sums


@pytest.mark.parametrize("text", CHANGES)
def test_a_change_has_two_ends(text: str) -> None:
    document = Document.from_text(text, id="a", language="fr", published="2023-03-15")
    assert [v.quote for v in find_values(document)] == ["318", "405 millions d'euros"]
