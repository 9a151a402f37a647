"""Two sentences that share few words meet where they name one day."""

from __future__ import annotations

from factcheck.documents import Document
from factcheck.run import audit


def _audit(*texts: str) -> list[str]:
    documents = [
        Document.from_text(t, id=f"{i}.txt", published="2026-07-17", language="fr")
        for i, t in enumerate(texts)
    ]
    return [f.rule for f in audit(documents).findings]


def test_shares_of_one_day_are_held_against_each_other() -> None:
    texts = (
        "À la centrale de Nogent, la production a été réduite mardi de 30 %, a dit Odile Wurtz.",
        "Odile Wurtz confirme que le site de Nogent a perdu mardi 20 % de sa puissance, à la "
        "centrale.",
    )
    assert _audit(*texts) == ["percent-conflict"]


def test_one_number_in_two_units_from_one_place() -> None:
    texts = (
        "Le caboteur d'Odile Wurtz s'est échoué à trois milles de Nogent, avec du blé.",
        "Odile Wurtz a vu couler son caboteur, à trois kilomètres de Nogent, dit la préfecture.",
    )
    assert _audit(*texts) == ["unit-mismatch"]
    other = texts[1].replace("de Nogent", "de Brest")
    assert _audit(texts[0], other) == []
