"""Figures side by side that are of several things, and slips in the same shapes."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("rule", "language", "text"),
    [
        # a part of a length beside its dates
        ("duration-mismatch", "fr", "Il a purgé six des huit années de sa peine, de 2015 à 2021."),
        ("duration-mismatch", "en", "He served six of the eight years of his term, from 2015 to 2021."),
        ("duration-mismatch", "fr", "Il a purgé «huit années» de sa peine, «de 2015 à 2018»."),
        # members of a jury, and countries
        ("bounds-violation", "fr", "Neuf danses venues de huit pays sont données à Guéret. Le jury des lycéens, qui compte six membres, tranche."),
        ("bounds-violation", "en", "Singers from ten countries take part in the contest. The jury, which has five members, sits on Friday."),
        ("bounds-violation", "fr", "«Trente et un pays» participent à la session. L'organisation compte «27 membres»."),
        # what is measured against a year before is of now, and so may deny a headline
        ("title-body", "fr", "# Le bénéfice des Moulins Lormeau bondit de 19 %\n\nLe bénéfice des Moulins Lormeau a progressé de 19 % par rapport à l'année précédente."),
        # parts that overlap
        ("sum-mismatch", "fr", "Sur 1 200 appels reçus, 800 concernaient des fuites, 300 des coupures et 250 des compteurs, certains portant sur plusieurs sujets."),
        ("sum-mismatch", "en", "Of 1,200 calls, 800 were about leaks, 300 about cuts and 250 about meters, some about more than one."),
        # a change that is of another figure, or not of those published
        ("ratio-mismatch", "en", "Profits fell, to £40m from £61m, on sales up 2 percent at £1.1bn."),
        ("ratio-mismatch", "en", "Sales rose 3.1 percent like-for-like, from £1.2bn to £1.31bn."),
        ("ratio-mismatch", "fr", "Les ventes ont progressé de 3,1 % à périmètre constant, de 1,2 à 1,31 milliard."),
        ("ratio-mismatch", "fr", "Le trafic est passé de 2,1 à 2,4 millions de passagers, l'été ayant progressé de 22 %."),
        ("ratio-mismatch", "fr", "Les ventes ont progressé de «31 %», de «1,2» à «1,31 milliard»."),
        ("ratio-mismatch", "en", "Sales rose «31 percent», from «£1.2bn» to «£1.31bn»."),
        # what brackets behind a bare number tell
        ("words-digits", "fr", "L'Union du centre en gagne quatre (29), les Verts deux (11)."),
        ("words-digits", "en", "The Centre Union gained four (29), the Greens two (11)."),
        ("words-digits", "fr", "Le fonds compte «quarante-deux» («24») incunables."),
    ],
)  # fmt: skip
def test_what_figures_are_of(rule: str, language: str, text: str) -> None:
    result = run_case(rules()[rule], Case("sound", (text,), language=language))
    assert result.ok, result.why
