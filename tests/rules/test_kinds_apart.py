"""Two kinds, two standings, two times of one thing told: what is kept apart, and slips found."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-05-20", "2026-05-20")
FLOWN = "À Limoges, Inès Kern a vu mardi {} belge, Denis Ravel."
PILOT = "Le {} Denis Ravel a été entendu mardi à Limoges, avec Inès Kern."
FOUND = "Les policiers ont saisi à Limoges {} dans la voiture de Gaston Lormeau."
MEDALS = "Denise Aubrey already had {}, from Turin and Oslo, before the Hull Games."
BAND = "Denise Aubrac a salué à Limoges {} de la fanfare."
BUS = "Un car a percuté un train mardi à Morvelle. Il ramenait des élèves du collège Maud-Riou, à Morvelle."
CLOSED = "Le collège Maud-Riou, à «{}», a fermé mardi après l'accident du car, dit Odile Wurtz."
DIED = "L'écrivaine Denise Aubrac est morte mercredi à l'âge de «91 ans»."


@pytest.mark.parametrize(
    ("rule", "texts", "language"),
    [
        ("role-conflict", (PILOT.format("«pilote»"), FLOWN.format("le «copilote»")), "fr"),
        (
            "count-conflict",
            (MEDALS.format("«two bronze medals»"), MEDALS.format("«three bronze medals»")),
            "en",
        ),
        (
            "count-conflict",
            (
                BAND.format("les «42 anciens musiciens»"),
                BAND.format("les «24 anciens musiciens»"),
            ),
            "fr",
        ),
        ("place-conflict", (CLOSED.format("Morvelle"), CLOSED.format("Kerrannes")), "fr"),
        (
            "age-conflict",
            (DIED, "Denise Aubrac, morte à l'âge de «94 ans», avait ouvert en 1956 une librairie."),
            "fr",
        ),
        (
            "duration-mismatch",
            ("Au terme de «douze jours» de foire, «du 3 au 7 mai 2026», tout Limoges dormait.",),
            "fr",
        ),
        (
            "title-body",
            (
                "Denise Aubrey «leaves jail»\n\n"
                "Denise Aubrey of Hull was «remanded» in custody on Monday, the court said.",
            ),
            "en",
        ),
    ],
)
def test_slips_in_these_shapes_are_found(rule: str, texts: tuple[str, ...], language: str) -> None:
    result = run_case(rules()[rule], Case("a slip", texts, DAYS[: len(texts)], language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("rule", "texts", "language"),
    [
        ("role-conflict", (PILOT.format("copilote"), FLOWN.format("le co-pilote")), "fr"),
        ("role-conflict", (PILOT.format("sous-préfet"), FLOWN.format("le sous\u2011préfet")), "fr"),
        (
            "count-conflict",
            (FOUND.format("30 billets de 50 euros"), FOUND.format("40 billets de 20 euros")),
            "fr",
        ),
        (
            "count-conflict",
            (FOUND.format("46 bouteilles de cidre"), FOUND.format("60 bouteilles de poiré")),
            "fr",
        ),
        (
            "count-conflict",
            (MEDALS.format("two bronze medals"), MEDALS.format("three gold medals and two bronze")),
            "en",
        ),
        (
            "count-conflict",
            (BAND.format("les 42 musiciens"), BAND.format("les 24 anciens musiciens")),
            "fr",
        ),
        (
            "words-digits",
            ("Le club a 24 joueuses.\n\nLe maire a salué les quatre anciennes joueuses.",),
            "fr",
        ),
        (
            "place-conflict",
            (BUS, "Mardi, des élèves du collège Maud-Riou rentraient chez eux à Kerrannes en car."),
            "fr",
        ),
        (
            "place-conflict",
            (BUS, "Mardi, le car des élèves du collège Maud-Riou se dirigeait vers Kerrannes."),
            "fr",
        ),
        (
            "age-conflict",
            (
                DIED.replace("«", "").replace("»", ""),
                "Denise Aubrac est morte mercredi. Rescapée de la vallée de la mort à l'âge de "
                "18 ans, elle prend en 1953 une chambre à Paris.",
            ),
            "fr",
        ),
        (
            "duration-mismatch",
            ("Last week, at the end of a 10-month trial in Hull, she was convicted.",),
            "en",
        ),
        (
            "duration-mismatch",
            ("La semaine dernière, à l'issue de dix mois de procès, elle a été condamnée.",),
            "fr",
        ),
        (
            "title-body",
            (
                "Denise Aubrey will never leave jail\n\n"
                "Denise Aubrey of Hull got a life term on Monday without any prospect of release.",
            ),
            "en",
        ),
        (
            "title-body",
            (
                "Hull shipyard lands biggest order in over 25 years\n\n"
                "The Hull shipyard has won its largest order in 27 years, it said on Tuesday.",
            ),
            "en",
        ),
    ],
)
def test_what_two_kinds_tell_is_kept_apart(
    rule: str, texts: tuple[str, ...], language: str
) -> None:
    result = run_case(rules()[rule], Case("two things", texts, DAYS[: len(texts)], language))
    assert result.ok, result.why
