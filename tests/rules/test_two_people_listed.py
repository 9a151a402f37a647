"""A number of people beside a list of two, told by what they are, and sound sentences of that shape."""

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
