"""Figures of one story that are of two things, or of two moments, and slips in the same shapes."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

COUNTED = "Élection municipale à Orvaux : Nadia Ferrand l'emporte avec {} voix{}."
AGAIN = "À Orvaux, le recomptage donne {} voix à Nadia Ferrand, élue lors de la municipale."
BORN_FR = "Nadia Ferrand compte 763 accouchements en juillet au CHU d'Orvaux, soit {} de plus qu'un mois de juillet ordinaire."
NIGHT_FR = "Sur 763 accouchements en juillet au CHU d'Orvaux, 143 ont eu lieu de nuit, soit {} du total, dit Nadia Ferrand."
BORN_EN = (
    "Nadia Ferrand counted 763 births in July at Hull hospital, {} more than in an ordinary July."
)
NIGHT_EN = "Of the 763 births in July at Hull hospital 143 took place at night, {} of the total, Nadia Ferrand said."
WON_EN = "Nadia Ferrand won the Hull by-election with {} votes{}."
TURNOUT = "À Orvaux, la participation à l'élection municipale atteint {}.\n\nNadia Ferrand, adjointe de 2014 à 2020, l'emporte."
BEFORE = "Nadia Ferrand l'emporte à l'élection municipale d'Orvaux.\n\nEn mai 2018, Denis Roche l'avait emporté pour une participation de {}."
MAYOR = "Denis Roche a été reçu à Val-Bérard par Moira Lennox, {}."


@pytest.mark.parametrize(
    ("rule", "language", "days", "texts"),
    [
        # by how much it is more, and a part of it
        ("percent-conflict", "fr", 0, (BORN_FR.format("21 %"), NIGHT_FR.format("17 %"))),
        ("percent-conflict", "en", 0, (BORN_EN.format("21%"), NIGHT_EN.format("17%"))),
        ("percent-conflict", "fr", 0, (BORN_FR.format("«21 %»"), BORN_FR.format("«27 %»"))),
        ("percent-conflict", "en", 0, (NIGHT_EN.format("«17%»"), NIGHT_EN.format("«13%»"))),
        # before and after the ballots are counted again
        ("count-conflict", "fr", 1, (COUNTED.format("1 253", ", mais Luc Vidal demande un nouveau décompte"), AGAIN.format("1 256"))),
        ("count-conflict", "fr", 1, (COUNTED.format("«1 253»", ""), COUNTED.format("«1 256»", ""))),
        ("count-conflict", "fr", 1, (AGAIN.format("«1 265»"), AGAIN.format("«1 256»"))),
        ("count-conflict", "en", 1, (WON_EN.format("1,253", ""), WON_EN.format("1,256", " after a recount"))),
        ("count-conflict", "en", 1, (WON_EN.format("«1,253»", ""), WON_EN.format("«1,256»", ""))),
        # who came does not change
        ("percent-conflict", "fr", 1, (TURNOUT.format("«61,05 %»"), TURNOUT.format("«67,05 %»") + " Luc Vidal veut un recomptage.")),
        # turnout now and then
        ("percent-conflict", "fr", 1, (TURNOUT.format("61,05 %"), BEFORE.format("44 %"))),
        ("percent-conflict", "fr", 1, (TURNOUT.format("«61,05 %»"), TURNOUT.format("«67,05 %»"))),
        # the town of its mayor is the one told
        ("role-conflict", "fr", 0, ("Moira Lennox, mairesse de Val-Bérard, a vu Denis Roche.", MAYOR.format("première magistrate de la ville"))),
        ("role-conflict", "en", 0, ("Moira Lennox, the mayor of Hull, met Denis Roche.", "Denis Roche was in Hull. Moira Lennox, mayor of the town, met him.")),
        ("role-conflict", "fr", 0, ("Moira Lennox, «mairesse de Val-Bérard», a vu Denis Roche.", MAYOR.format("«mairesse de Langres»"))),
    ],
)  # fmt: skip
def test_told_apart(rule: str, language: str, days: int, texts: tuple[str, ...]) -> None:
    dates = ("2025-11-12", f"2025-11-{12 + days}")
    result = run_case(rules()[rule], Case("told apart", texts, dates, language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # a verb that is also the noun of a class of cars
        ("fr", "# Orvaux : «vingt-trois propositions» pour la rivière\n\nLe rapport sur la rivière d'Orvaux formule «33 propositions», dit Denis Roche."),
        ("fr", "# Orvaux : vingt-trois propositions pour la rivière\n\nUn pilote de formule 3 les a lues. Le rapport compte vingt-trois propositions."),
        # numbers that sound alike, of all there are
        ("fr", "# Gap : «30 randonneurs» bloqués au refuge\n\nOn espérait dimanche redescendre les «treize randonneurs» coincés au refuge de Gap."),
        ("en", "# Chile: «30 miners» trapped underground\n\nRescuers hoped on Sunday to reach the «thirteen miners» stuck in the mine at Orvo."),
        ("fr", "# Gap : 40 logements pour les étudiants\n\nLa résidence ouvrira mardi. Quatorze appartements sont pour les couples, dit Denis Roche à Gap."),
        ("en", "# Chile: 30 miners trapped underground\n\nRescuers freed thirteen miners on Sunday from the mine at Orvo."),
        ("en", "# Chile: 30 miners trapped underground\n\nThirteen miners had been trapped in the same mine at Orvo in 2019."),
    ],
)  # fmt: skip
def test_headlines_told_otherwise(language: str, text: str) -> None:
    result = run_case(rules()["title-body"], Case("headline", (text,), language=language))
    assert result.ok, result.why
