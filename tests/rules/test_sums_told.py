"""Totals whose parts are told after "soit", or after the verb "number"."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The crab boats number «34»: «12» in Stromness, 9 in Kirkwall and 8 in Burray."),
        ("en", "The crab boats number 29: 12 in Stromness, 9 in Kirkwall and 8 in Burray."),
        ("en", "The branches now number «48»: «20» in Leeds, 14 in Hull and 11 in York."),
        ("en", "Take bus number 34: 12 people got on and 9 got off."),
        ("en", "Buses number 12 and 25 are late: 9 in Leeds and 8 in York."),
        ("en", "The «26 accused», that is «17 soldiers» and 7 civilians, are on trial."),
        ("fr", "«Vingt-six accusés», soit «17 soldats» et 7 civils, parmi lesquels deux chefs."),
        ("fr", "Vingt-six accusés, soit 17 soldats et 9 civils, parmi lesquels deux chefs."),
        (
            "fr",
            "Le nombre de refuges atteint «131» : «84» dans le Jura, 23 en Corse et 26 ailleurs au pays.",
        ),
        (
            "fr",
            "Le nombre de refuges atteint 133 : 84 dans le Jura, 23 en Corse et 26 ailleurs au pays.",
        ),
        (
            "fr",
            "La région compte 240 médecins : 110 à Limoges, 80 à Brive et le reste dans les campagnes.",
        ),
        (
            "en",
            "The number of branches reached «131»: «84» in England, 23 in Wales and 26 in the rest of the country.",
        ),
        (
            "en",
            "The number of branches reached 133: 84 in England, 23 in Wales and 26 in the rest of the country.",
        ),
        (
            "fr",
            "La dépense, «690 millions d'euros», est partagée ainsi : «360 millions» au titre des ponts, 170 millions au titre des gares et 140 millions grâce à la vente de terrains.",
        ),
        (
            "fr",
            "La dépense, 670 millions d'euros, est partagée ainsi : 360 millions au titre des ponts, 170 millions au titre des gares et 140 millions grâce à la vente de terrains.",
        ),
        (
            "fr",
            "Les «69 voix pour» se répartissent ainsi : «32 centristes», 20 radicaux et 12 Verts.",
        ),
        ("fr", "Les 69 voix pour se répartissent ainsi : 32 centristes, 20 radicaux et 17 Verts."),
        ("fr", "La motion a eu 69 voix, dont 32 centristes, 20 radicaux et 12 Verts."),
        (
            "en",
            "The «69 votes in favour» break down as follows: «32 Liberals», 20 Tories and 12 Greens.",
        ),
        ("en", "It passed by 69 votes to 40: 32 Liberals, 20 Tories and 12 Greens were for it."),
        (
            "fr",
            "La région apporte «98 millions» : «42 millions» pour Ona, 31 pour Ulla et 21 pour Ita.",
        ),
        (
            "fr",
            "La région apporte 98 millions : 42 millions pour Ona, 31 pour Ulla et 25 pour Ita.",
        ),
        ("en", "The plan costs «£98m»: «£42m» for Ona, 31 for Ulla and 21 for Ita."),
        ("en", "The plan costs £98m: £42m for Ona, 31 for Ulla and 25 for Ita."),
        (
            "fr",
            "Le plan vaut «9,5 milliards» : «4,2 milliards» pour Ona, 3,1 pour Ulla et 1,2 pour Ita.",
        ),
        ("fr", "Le plan coûte 98 millions : 97 millions pour Ona, 31 vannes et 21 pompes."),
        ("fr", "Il y a 26 agents, soit 17 policiers et 7 pompiers de plus qu'en mai."),
        ("fr", "Le parc a 26 bancs, soit 17 érables et 7 tilleuls pour chacun."),
    ],
)
def test_the_parts_of_a_total(language: str, text: str) -> None:
    result = run_case(rules()["sum-mismatch"], Case("a total", (text,), language=language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Les «26 détenus» ont été répartis selon leur âge : «onze ont» été conduits à Limoges, "
            "«huit» à la prison de Guéret et «cinq» sont gardés sur place par une équipe.",
        ),
        (
            "fr",
            "Les «26 détenus» ont été logés : «neuf» à Limoges, huit à Guéret et six à Tulle.",
        ),
        (
            "fr",
            "Les 18 détenus ont été répartis : huit ont été conduits à Limoges, six à Guéret et deux "
            "sont restés. Deux autres se sont enfuis.",
        ),
        (
            "fr",
            "Les 40 places sont réparties : vingt pour Limoges, dix pour Guéret et cinq pour Tulle, "
            "les autres étant tirées au sort.",
        ),
        (
            "en",
            "The «18 prisoners» were split up by age: «eight» were taken to Hull, «six» to the centre "
            "at Goole and «two» are held on site.",
        ),
        (
            "en",
            "The 40 seats are divided between three blocs: 18 for the left, 12 for the right and five "
            "for the centre, with the rest held by others.",
        ),
        ("fr", "Un stade moderne, neuf à l'ouverture, a reçu trois clubs à Tulle et deux à Gap."),
    ],
)
def test_all_that_is_shared_out(language: str, text: str) -> None:
    result = run_case(rules()["sum-mismatch"], Case("shared out", (text,), language=language))
    assert result.ok, result.why
