"""Spanish, the third language: its folder of words reads what its labelled sentences hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import Document, audit
from factcheck.documents.language import detect_language
from factcheck.evaluation.evaluate import evaluate
from factcheck.languages import lexicon
from factcheck.text import scan_text
from factcheck.values.find import find_in_scan

SENTENCES = Path(__file__).parents[1] / "eval" / "sentences" / "es.jsonl"


def _read(text: str) -> list[tuple[str, str, dict[str, object]]]:
    scan = scan_text(text, lexicon("es"))
    return [(f.kind, scan.quote(f.first, f.stop), f.value.normal()) for f in find_in_scan(scan)]


def _figure(value: float) -> dict[str, object]:
    return {"low": value, "high": value}


@pytest.mark.parametrize(
    ("text", "kind", "quote", "normal"),
    [
        ("Llegaron treinta y cinco familias.", "number", "treinta y cinco", _figure(35)),
        ("Vendieron mil doscientos noventa y ocho boletos.", "number",
         "mil doscientos noventa y ocho", _figure(1298)),
        ("Gastaron dos mil millones de euros.", "money", "dos mil millones de euros",
         {**_figure(2_000_000_000), "currency": "EUR"}),
        ("Es la 93.ª sesión.", "ordinal", "93.ª", _figure(93)),
        ("Es la vigésima tercera sesión.", "ordinal", "vigésima tercera", _figure(23)),
        ("Se firmó el 24 de noviembre de 2025.", "date", "24 de noviembre de 2025",
         {"edtf": "2025-11-24"}),
        ("Dura del 24 al 27 de noviembre de 2025.", "interval",
         "del 24 al 27 de noviembre de 2025", {"edtf": "2025-11-24/2025-11-27"}),
    ],
)  # fmt: skip
def test_a_value_is_read(text: str, kind: str, quote: str, normal: dict[str, object]) -> None:
    assert _read(text) == [(kind, quote, normal)]


@pytest.mark.parametrize(
    "text",
    [
        "Un hombre y una mujer fueron vistos.",
        "Cada lunes abre el mercado.",
        "La primera ministra habló.",
        "Tienen treinta y pico.",
    ],
)
def test_a_look_alike_is_left_alone(text: str) -> None:
    found = _read(text)
    assert not {kind for kind, _, _ in found} & {"age", "date", "duration", "interval", "ordinal"}
    assert not any(quote.lower() in ("un", "una", "uno") for _, quote, _ in found)


def test_articles_of_two_languages_compare() -> None:
    spanish = "En el incendio del teatro Corvo murieron 14 personas, según la policía de Sevilla."
    french = (
        "Dans l'incendie du théâtre Corvo, 12 personnes sont mortes, selon la police de Séville."
    )
    documents = [Document.from_text(spanish, id="a"), Document.from_text(french, id="b")]
    assert [d.language for d in audit(documents).documents] == ["es", "fr"]


def test_arabic_names_in_french_are_not_spanish() -> None:
    assert detect_language("Bachar al-Assad, Jamil Al-Assad : deux noms, une famille.") == "fr"


def test_its_labelled_sentences() -> None:
    held = evaluate(SENTENCES).record["sentences"][0]
    total = held["kinds"][-1]
    assert total["precision"]["value"] >= 0.9, total
    assert total["recall"]["value"] >= 0.9, total
