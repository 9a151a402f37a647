"""What stands right before a name and is no part of it, and names that towns share."""

from __future__ import annotations

import pytest

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.find import find_in_scan
from factcheck.values.part import Context


def persons(text: str, language: str) -> list[tuple[str, str | None]]:
    found = find_in_scan(scan_text(text, lexicon(language)), Context())
    values = [f.value.normal() for f in found if f.kind == "person"]
    return [(v["name"], v["title"]) for v in values]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "« Il gèle », a dit à l'AFP Sunil Tamrakar, chef du district.",
         [("Sunil Tamrakar", "chef du district")]),
        ("fr", "Son conseil, Me Florence d'Orgeval, a plaidé.", [("Florence d'Orgeval", "Me")]),
        ("fr", "L'ancien maire de Lille-Sud Bernard Calvet a été relaxé.",
         [("Bernard Calvet", "ancien maire de Lille-Sud")]),
        ("fr", "Le ministre des Finances Lian Wenzhu a parlé.",
         [("Lian Wenzhu", "ministre des Finances")]),
        ("en", "Hsu Po-han came. The typhoon had, Hsu told reporters, passed.",
         [("Hsu Po-han", None), ("Hsu", None)]),
        ("fr", "Le député UMP Ulric Tarquan a voté non.", [("Ulric Tarquan", "député")]),
        ("fr", "L'UMP Ulric Tarquan a voté non.", [("Ulric Tarquan", None)]),
        ("fr", "La directrice SNCF Réseau Voyageurs a voté non.", []),
        ("fr", "L'hôpital CHU Purpan Tarquan recrute.", []),
        ("fr", "Un but de M'Hamed Tarquan, puis de N’Golo Ulric.",
         [("M'Hamed Tarquan", None), ("N’Golo Ulric", None)]),
        ("fr", "Le maire de N'Djamena a parlé.", []),
        ("fr", "Le Gallois Tarquan Ulric bat l'Ecossais Ulric Tarquan.",
         [("Tarquan Ulric", None), ("Ulric Tarquan", None)]),
        ("fr", "Il a dit à la BBC World Service son regret.", []),
        ("fr", "Le train de Florence d'hier est parti.", []),
    ],
)  # fmt: skip
def test_persons(language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert persons(text, language) == expected
