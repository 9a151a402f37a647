"""Long counts with two digits exchanged, by whatever nouns two articles count."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

SOLD = "À Langres, le festival d'Orvaux a vendu {} billets, se réjouit Denis Roche."
CAME = "Denis Roche ferme le festival d'Orvaux, à Langres, sur {} entrées."
SOLD_EN = "The Orvaux festival in Hull sold {} tickets, said Denis Roche."
CAME_EN = "Denis Roche closed the Orvaux festival in Hull after {} admissions."
MANY = " " + " ".join(f"Le stand {name} a compté {400 + 7 * n} clients." for n, name in enumerate(
    ("Ona", "Sarn", "Ulla", "Ire", "Usk", "Ebe", "Ary", "Oda", "Ulm")
))  # fmt: skip


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("fr", (SOLD.format("«5 310»"), CAME.format("«5 130»"))),
        ("en", (SOLD_EN.format("«5,310»"), CAME_EN.format("«5,130»"))),
        # one has both
        ("fr", (SOLD.format("5 310"), CAME.format("5 130") + " Il en restait 5 310 à midi.")),
        # no exchange, and too few digits
        ("fr", (SOLD.format("5 310"), CAME.format("5 840"))),
        ("fr", (SOLD.format("53"), CAME.format("35"))),
        # articles full of numbers
        ("fr", (SOLD.format("5 310") + MANY, CAME.format("5 130") + MANY)),
        # told of somewhere else
        (
            "fr",
            (
                "Denis Roche compte 5 310 hôtes à Langres.",
                "Denis Roche compte 5 130 hôtes à Brest.",
            ),
        ),
    ],
)  # fmt: skip
def test_crossed(language: str, texts: tuple[str, ...]) -> None:
    result = run_case(rules()["count-conflict"], Case("crossed", texts, language=language))
    assert result.ok, result.why
