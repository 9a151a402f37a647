"""A count after another of the same noun: some of them, all there are, other ones, or a slip."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # some of them
        ("fr", "Trois granges ont brûlé à Limoges.\nDes deux granges, on ignore laquelle a pris feu d'abord."),
        ("fr", "Quatre wagons ont déraillé. Les deux derniers wagons se sont couchés."),
        ("fr", "La fusion est acceptée dans les deux premières bourgades, refusée dans la troisième. Le projet occupait les trois communes depuis quatre ans."),
        ("fr", "Trois bus ont été incendiés. Dans les deux bus, des passagers dormaient."),
        ("fr", "Six listes sont en lice. Entre les deux listes, le débat a été vif."),
        ("fr", "Huit ouvriers travaillaient sur le toit. Les trois ouvriers sont tombés de dix mètres."),
        ("fr", "Quinze chars ont défilé. Les 12 chars fleuris ont été jugés."),
        ("fr", "Seize équipes jouent. Pour les huit équipes en quart de finale, tout commence."),
        ("en", "Three barns fell on Monday. Of the two barns, nobody knows which brought down the other."),
        ("en", "Three houses burned. One of the two houses was empty."),
        ("en", "Seven countries signed. The six founding countries had already agreed."),
        ("en", "Eight men were on the roof. The three men fell ten metres."),
        # all there are, or others
        ("fr", "Sept pays ont signé. Les 27 pays de l'Union se réunissent lundi."),
        ("fr", "Deux mille salariés ont débrayé. Les 3 500 salariés de l'usine votent jeudi."),
        ("fr", "Quinze chars défileront. Les 12 chars du matin partiront à neuf heures."),
        ("fr", "Ses trois enfants sont grands. Les deux enfants de sa compagne vivent là."),
        ("en", "Two thousand workers walked out. The 3,500 workers at the plant vote on Thursday."),
        ("fr", "Cinquante puits ont été fermés, puis 62. Les 62 puits seront curés."),
        ("fr", "L'assemblée a élu douze vice-présidents. Les 15 vice-présidents sortants s'en vont."),
        ("fr", "La grève a duré douze jours à Brest. Les 15 jours de grève à Dax ont coûté plus cher."),
        ("fr", "Treize rameurs ont été testés positifs. Les 17 rameurs de l'équipe sont suspendus."),
        ("en", "Sixteen rowers were called up. The 14 rowers there on Monday trained."),
        ("en", "She swam ten miles. The 12 miles of the race course were too many."),
        # the same, told again
        ("fr", "«Quatorze écoles» ferment. Les parents protestent : «les 17 écoles» étaient pleines."),
        ("fr", "«Huit barques» livrent le poisson. «Les 6 barques» ont chacune un nom."),
        ("fr", "«Seize crèches» ouvrent dans le canton. «Les 18 crèches» du canton manquent de lits."),
        ("en", "«Fourteen schools» will shut. Parents object: «the 17 schools» were full."),
    ],
)  # fmt: skip
def test_what_a_later_count_is_of(language: str, text: str) -> None:
    result = run_case(rules()["words-digits"], Case("again", (text,), language=language))
    assert result.ok, result.why
