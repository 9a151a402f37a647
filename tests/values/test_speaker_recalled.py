"""Whom a title, a trade or a noun without a name takes up, and what is no speaker at all."""

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
        ("fr", "« Tout monte », explique Odile Wurtz. La sociologue s'attend à de « fortes marées ».", "Odile Wurtz"),
        ("fr", "Gaston Lormeau a parlé à Limoges. « J'ai tout perdu », souffle ce quadragénaire.", "Gaston Lormeau"),
        ("fr", "« Nous tiendrons », a dit Denise Aubrac. « Il le faut », a ajouté la magistrate.", "Denise Aubrac"),
        ("fr", "« Oui », a dit le député UDR Gaston Lormeau.", "Gaston Lormeau"),
        ("fr", "Gaston Lormeau vit à Limoges. Le sol, dit-il, a tremblé « vingt secondes ».", "Gaston Lormeau"),
        ("fr", "Gaston Lormeau (UDR) a prié la mairie de « tenir bon ».", "Gaston Lormeau"),
        ("fr", "« Bravo », a sobrement commenté Gaston Lormeau.", "Gaston Lormeau"),
        ("en", "Moira Lennox runs the choir. “Yes,” she said. “We will go on,” the widow said.", "Moira Lennox"),
    ],
)  # fmt: skip
def test_taken_up(language: str, text: str, told: str) -> None:
    assert speakers(language, text)[-1] == told


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("fr", "Odile Wurtz et Anne Morin dirigent l'étude. « J'ai tenu », a dit la sociologue.", "Odile Wurtz"),
        ("fr", "Gaston Lormeau a parlé à Limoges. « J'ai tout perdu », souffle cette femme.", "Gaston Lormeau"),
        ("fr", "Le maire Gaston Lormeau a parlé. « J'ai tout perdu », souffle le boulanger.", "Gaston Lormeau"),
        ("fr", "Gaston Lormeau s'est effondré. « Il ne respirait plus », a dit le pompier.", "Gaston Lormeau"),
        ("fr", "Gaston Lormeau a été soigné. « Il va mieux », a déclaré ce médecin.", "Gaston Lormeau"),
        ("fr", "Gaston Lormeau a été élu. « C'est une belle chose », a dit le président.", "Gaston Lormeau"),
        ("en", "Rory Tait was hurt. “He will live,” said the doctor.", "Rory Tait"),
        ("fr", "« Oui », ont dit les services de Gaston Lormeau.", "Gaston Lormeau"),
        ("fr", "A Limoges, où tout a brûlé, chacun pleure : « Plus rien ».", "A Limoges"),
        ("en", "Moira Lennox met the lawyers. “We will go on,” the lawyers said.", "Moira Lennox"),
    ],
)  # fmt: skip
def test_not_taken_up(language: str, text: str, wrong: str) -> None:
    assert wrong not in speakers(language, text)
