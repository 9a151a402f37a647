"""Times told with the signs of hours, minutes and seconds."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.documents import Document
from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


def seconds(text: str) -> list[object]:
    document = Document.from_text(text, id="a", language="fr")
    return [v.value.low for v in factcheck.find_values(document) if v.kind == "duration"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Elle a couru en 2h11'32.", [7892]),
        ("Elle a couru en 2h11’32 hier.", [7892]),
        ("Elle a couru (2 h 11'32'') hier.", [7892]),
        ("Elle a couru en 1h02m33s hier.", [3753]),
        ("Elle a couru en 58'32'' hier.", [3512]),
        ("Elle a nagé en 3'41\"27 hier.", [221.27]),
        ("Il mesure 6'02\", dit-on.", []),
        ("La balise est à 48°51'24\" nord.", []),
        ("Sall (23', 41') a marqué.", []),
        ("Elle part à 14h30.", []),
    ],
)
def test_signs_that_touch_their_figures(text: str, times: list[float]) -> None:
    assert seconds(text) == times


def test_two_times_of_one_runner() -> None:
    one = "À Sarn, Luc Ney a gagné en «2h09'36» dimanche."
    other = "Luc Ney a couru à Sarn en «{}» dimanche."
    rule = rules()["duration-mismatch"]
    flagged = Case("exchanged", (one, other.format("2h09’53")))
    kept = Case("the same in words", ("".join(one.split("«")).replace("»", ""),
                other.format("2 h 09 min 36 s").replace("«", "").replace("»", "")))  # fmt: skip
    for case in (flagged, kept):
        result = run_case(rule, case)
        assert result.ok, result.why
