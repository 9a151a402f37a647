"""Wins, draws and defeats beside the matches that they are the record of, and beside others."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "En «18 matchs», Limoges compte «neuf victoires», «quatre nuls» et «six défaites»."),
        ("fr", "Sur ses «30 combats», Lormeau en a gagné «22», perdu «5» et fait «2 nuls»."),
        ("fr", "Elle a signé «sept victoires», «trois défaites» et «cinq nulles» en «14 parties»."),
        ("fr", "En 18 matchs, Limoges compte neuf victoires, quatre nuls et cinq défaites."),
        ("fr", "En 18 matchs, Limoges a neuf victoires, quatre nuls et trois défaites à domicile."),
        ("fr", "En 18 matchs, Limoges compte neuf victoires et quatre nuls."),
        ("fr", "Invaincu depuis 18 matchs, Limoges a douze victoires, quatre nuls et une défaite."),
        (
            "en",
            "Over the «16 matches» of the cup, Hull had «eight wins», «three losses» and «four draws».",
        ),
        ("en", "Hull have won «11», drawn «four» and lost «six» of their «20 league games»."),
        ("en", "Lennox has «22 wins», «five defeats» and «two draws» from «30 fights»."),
        ("en", "Hull have won 11, drawn four and lost five of their 20 league games."),
        ("en", "In 16 games Hull had eight wins, three losses, four draws and a walkover."),
        ("en", "Hull, with two of 18 games in hand, have nine wins, four draws and three losses."),
        ("en", "In 16 games Hull had nine wins, four losses and two overtime losses."),
    ],
)  # fmt: skip
def test_the_record_of_matches(language: str, text: str) -> None:
    result = run_case(rules()["sum-mismatch"], Case("a record", (text,), language=language))
    assert result.ok, result.why
