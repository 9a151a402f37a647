"""Numbers of people beside lists of what they are, and sound sentences of that shape."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "«Trois autres accusés» sont jugés avec lui : «un comptable et sa secrétaire». Ils nient."),
        ("fr", "«Trois candidats» restent en course : «la maire sortante et un ancien préfet»."),
        ("fr", "Trois autres accusés sont jugés : un comptable et sa secrétaire. Le troisième a fui."),
        ("fr", "Trois autres accusés sont jugés : un comptable et sa secrétaire, Odile Wurtz, sa nièce."),
        ("fr", "Trois autres accusés sont jugés : un comptable et ses deux secrétaires."),
        ("fr", "Trois personnes étaient à bord : le pilote et un couple de Tulle."),
        ("fr", "Trois élus protestent : le maire et son adjoint refusent de signer."),
        ("fr", "Trois questions se posent : le prix et la date du chantier."),
        ("en", "«Three more people» are on trial with her: «her brother and a former clerk»."),
        ("en", "«Three other defendants» stand beside him: «the firm's accountant and a solicitor from Hull»."),
        ("en", "Two other defendants stand beside him: the firm's accountant and a solicitor from Hull."),
        ("en", "Three people were on board: the pilot and a couple from Leeds."),
        ("en", "Three councillors object: the mayor and her deputy refuse."),
        ("en", "Three people were hurt: the driver and a passenger from Hull deny being drunk."),
    ],
)  # fmt: skip
def test_two_people_told_by_what_they_are(language: str, text: str) -> None:
    result = run_case(rules()["list-count"], Case("people", (text,), language=language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "«Deux personnes» ont été arrêtées. «Le gérant, le comptable et un livreur» ont comparu lundi."),
        ("fr", "«Trois personnes» sont mortes. «Le pilote, le guide, le cuisinier et un porteur» ont péri."),
        ("fr", "Trois personnes ont été arrêtées. Le gérant, le comptable et un livreur ont comparu lundi."),
        ("fr", "Deux personnes ont été arrêtées. Le gérant, le comptable et un livreur ont été entendus."),
        ("fr", "Deux autres personnes ont été arrêtées. Le gérant, le comptable et un livreur ont comparu."),
        ("fr", "Deux personnes ont été arrêtées. Le maire, un ancien boulanger, et le comptable ont comparu."),
        ("fr", "Trois personnes ont été arrêtées, une quatrième a fui. Le gérant, le comptable, le gardien et un livreur ont comparu."),
        ("en", "«Three people» were arrested on Friday. «The porter, the clerk, the cook and a driver who had left Hull» appeared in court."),
        ("en", "«Two people» were hurt. «The driver, the baker and the postman» suffered burns."),
        ("en", "Four people were arrested on Friday. The porter, the clerk, the cook and a driver appeared in court."),
        ("en", "Five people were arrested on Friday. The porter, the clerk, the cook and a driver appeared in court."),
        ("en", "Three people were arrested. The porters, the clerk, the cook and a driver appeared in court."),
        ("en", "Three people were arrested. The judge, the clerk, the usher and a barrister appeared on television."),
        ("en", "Three people were killed and four arrested. The porter, the clerk, the cook and a driver appeared in court."),
    ],
)  # fmt: skip
def test_people_listed_by_one_fate(language: str, text: str) -> None:
    result = run_case(rules()["list-count"], Case("people", (text,), language=language))
    assert result.ok, result.why
