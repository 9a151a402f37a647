"""Sound articles of one story, in the shapes of real despatches, that must stay without alarm;
beside each what is still found when something is wrong."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit


def alarms(*texts: str, days: tuple[str | None, ...] = (), language: str = "fr") -> list[str]:
    dates = days or ("2026-02-06",) * len(texts)
    documents = [
        Document.from_text(text, id=f"{i}.txt", published=day, language=language)
        for i, (text, day) in enumerate(zip(texts, dates, strict=True))
    ]
    found = audit(documents).findings
    return [f.rule for f in found if f.severity in ("error", "warning")]


TOWNS = (
    "Le cyclone Imara a fait 812 morts dans la province de Sambava, 318 morts dans la province "
    "d'Andapa et 44 morts à Vohémar, selon le ministère de l'Intérieur malgache.",
    "Le cyclone Imara a fait 913 morts dans la province de Sambava, 377 morts dans la province "
    "d'Andapa et 61 morts à Vohémar, a précisé le ministère de l'Intérieur malgache.",
)


def test_a_later_bulletin_of_the_same_day_has_all_its_totals_higher() -> None:
    assert alarms(*TOWNS) == []


def test_one_total_of_a_bulletin_misprinted_is_found() -> None:
    misprinted = TOWNS[1].replace("913", "821").replace("377", "318").replace("61", "44")
    assert alarms(TOWNS[0], misprinted) == ["count-conflict"]


def test_each_toll_is_of_its_town() -> None:
    texts = (
        "Le cyclone Imara a fait 318 morts à Andapa, selon les secours malgaches.",
        "Le cyclone Imara a fait 381 morts à Vohémar, selon les secours malgaches.",
    )
    assert "count-conflict" not in alarms(*texts)
    assert alarms(texts[0], texts[1].replace("Vohémar", "Andapa")) == ["count-conflict"]


def test_a_name_of_a_place_may_be_shortened() -> None:
    texts = (
        "Un autocar s'est renversé jeudi près de Sainte-Luce-de-Mirande, a dit Paul Renard.",
        "Un autocar s'est renversé jeudi près de Sainte-Luce, selon Paul Renard.",
    )
    assert alarms(*texts) == []


@pytest.mark.parametrize(
    "told", ["bien au-delà des 176 voix nécessaires", "la majorité absolue étant de 176 voix"]
)
def test_the_votes_it_takes_are_no_voters(told: str) -> None:
    assert alarms(f"Le Sénat a adopté le texte par 218 voix, {told}.") == []


def test_ages_of_persons_just_introduced_are_not_those_of_who_is_quoted() -> None:
    text = (
        "Deux collégiens, une fille de 15 ans et un garçon de 12 ans, ont été blessés. "
        "« Nous les attendions », a dit Paul Renard, le principal."
    )
    assert alarms(text) == []


def test_an_age_told_of_a_day_long_ago_is_another_one() -> None:
    texts = (
        "Denis Marchal, 72 ans, comparaît à Gap depuis lundi.",
        "Le procès de Gap a repris. Le 12 septembre 2021, Denis Marchal est surpris dans un "
        "magasin. Placé en garde à vue, l'homme de 67 ans avoue.",
    )
    assert alarms(*texts) == []


def test_a_win_the_day_after_another_is_the_next_one() -> None:
    texts = (
        "Ilona Vrbova a signé samedi à Brno sa cinquième victoire d'étape devant Petra Hajek.",
        "Ilona Vrbova a signé dimanche à Brno sa sixième victoire d'étape devant Petra Hajek.",
    )
    assert alarms(*texts, days=("2026-02-07", "2026-02-08")) == []


def test_days_of_action_are_numbered_in_turn() -> None:
    texts = (
        "La septième journée de mobilisation contre le plan Morel a réuni 3 000 personnes à Gap.",
        "La huitième journée de mobilisation contre le plan Morel a réuni 4 200 personnes à Gap.",
    )
    assert alarms(*texts, days=("2026-02-07", "2026-02-12")) == []


def test_a_last_day_allows_an_earlier_one() -> None:
    texts = (
        "Clara Sorin prendra ses fonctions chez Novamer au plus tard le 30 septembre 2026.",
        "Clara Sorin prendra ses fonctions chez Novamer le 17 septembre 2026.",
    )
    assert alarms(*texts) == []
    assert alarms(texts[0], texts[1].replace("17 septembre", "17 octobre")) == ["date-conflict"]


def test_the_year_compared_with_dates_nothing() -> None:
    texts = (
        "Le chiffre d'affaires de Novamer a progressé de 4 % par rapport à 2024.",
        "Le chiffre d'affaires de Novamer a progressé de 4 % par rapport à 2023.",
    )
    assert alarms(*texts) == []


@pytest.mark.parametrize(
    "texts",
    [
        (
            "Adama Sow l'emporte au Niokolo devant 19 candidats, selon la commission électorale.",
            "Les 15 autres candidats du Niokolo félicitent Adama Sow, selon la commission "
            "électorale.",
        ),
        (
            "On compte huit rescapés à Valdrôme après la chute du car, dit Odile Wurtz.\n"
            "Quatre sont graves. Les quatre autres rescapés sont rentrés chez eux.",
        ),
        (
            "Les deux clubs de Valdrôme ont gagné 4 fois chacun, dont 5 sur le score de 1-0.",
        ),
        (
            "Une grève pareille n'a pas été vue à Valdrôme depuis 2010 et 1995.",
        ),
        (
            "Les 925 élus réunis à Valdrôme ont voté.\nLes 577 députés et les 348 sénateurs "
            "sont repartis lundi.",
        ),
        (
            "La secousse de Valdrôme a été ressentie jusqu'à Grenoble, selon Odile Wurtz.",
            "La secousse de Valdrôme a été ressentie jusqu'à Marseille et Nice, selon Odile Wurtz.",
        ),
        (
            "L'actrice Odile Wurtz est morte vendredi 30 janvier à Valdrôme à 89 ans.",
            "L'actrice Odile Wurtz, morte à Valdrôme, allait avoir 90 ans le 13 février.",
        ),
        (
            "Odile Wurtz, morte jeudi à Valdrôme à l'âge de 86 ans, avait présidé le Sénat.",
            "Odile Wurtz, morte jeudi à Valdrôme, fut ministre dès l'âge de 34 ans.",
        ),
        (
            "Les préfectures de Drôme et d'Ardèche ont fermé des routes, dit Odile Wurtz.",
            "Odile Wurtz cite les préfectures de la Drôme et de l'Ardèche sur les routes.",
        ),
        (
            "« Le bilan est lourd », a dit à Valdrôme la ministre Odile Wurtz.",
            "« Le bilan s'annonce lourd », a dit à Valdrôme la ministre Odile Wurtz.",
        ),
    ],
)  # fmt: skip
def test_texts_that_a_desk_would_pass(texts: tuple[str, ...]) -> None:
    assert alarms(*texts) == []


def test_scorers_have_no_ages() -> None:
    text = "Aux tirs au but, Adama Sow (1) et Adama Sow (4) ont marqué pour Valdrôme."
    assert alarms(text) == []


def test_a_dollar_of_no_country_may_be_any() -> None:
    texts = (
        "La réalisatrice Maude Morel a reçu à Gap une bourse de 35 000 dollars canadiens.",
        "La bourse de 35 000 dollars a été remise à Gap à la réalisatrice Maude Morel.",
    )
    assert alarms(*texts) == []
    american = texts[1].replace("dollars", "dollars américains")
    assert alarms(texts[0], american) == ["unit-mismatch"]


def test_a_dollar_of_no_country_may_be_any_in_spanish_too() -> None:
    texts = (
        "La directora Maude Morel recibió en Lima una beca de 35.000 dólares canadienses.",
        "La beca de 35.000 dólares fue entregada en Lima a la directora Maude Morel.",
    )
    assert alarms(*texts, language="es") == []
    american = texts[1].replace("dólares", "dólares estadounidenses")
    assert alarms(texts[0], american, language="es") == ["unit-mismatch"]


def test_two_matches_of_two_seasons() -> None:
    texts = (
        "Le Puy a battu Dax 34-33 samedi à Gap en quart de finale de la coupe.",
        "L'an passé, au même tour de l'épreuve, Le Puy s'était incliné à Gap "
        "(32-33) contre Dax en quart de finale de la coupe.",
    )
    assert alarms(*texts) == []


def test_a_bound_beside_hides_no_misprint() -> None:
    texts = (
        "Le Puy a battu Dax samedi à Gap devant 5 271 spectateurs.",
        "Il y avait 5 721 spectateurs samedi à Gap pour voir Le Puy battre Dax. Plus de 5 000 "
        "personnes s'étaient déjà déplacées pour la kermesse du club.",
    )
    assert alarms(*texts) == ["count-conflict"]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Sur les 75 kilomètres, 27, soit 36 %, sont à refaire.", ("36 %", "26 %")),
        ("Le feu a brûlé 2 700 hectares, dont 810, soit 30 %, de pins.", ("30 %", "40 %")),
        (
            "Le chantier coûtera 13,1 milliards de francs CFA (20 millions d'euros).",
            ("20 millions", "30 millions"),
        ),
    ],
)
def test_figures_of_one_sentence(text: str, wrong: tuple[str, str]) -> None:
    assert alarms(text) == []
    assert len(alarms(text.replace(*wrong))) == 1
