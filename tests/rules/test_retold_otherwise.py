"""What two papers of one story tell in ways that are no mistake, beside the like that is one."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.claims.kinds.role import Holding
from factcheck.documents import Document
from factcheck.run import audit

DAY = "2026-03-05"


def rules(language: str, *texts: str) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published=DAY)
        for i, text in enumerate(texts)
    ]
    return [f.rule for f in audit(documents).findings if f.severity != "info"]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Le gel a perdu trente ruches de la plaine, dix-huit du plateau et treize de la vallée.", False),
        ("fr", "Le gel a perdu trente ruches dans la plaine, dix-huit dans le val et treize dans le bois.", False),
        ("en", "Police searched 25 flats in Hull, 14 in Leeds and 12 in York.", False),
        ("en", "The storm flattened twenty sheds at Hull, eleven at Leeds and ten at York.", False),
        ("en", "Police searched 25 flats, 14 in Leeds and 12 in York.", True),
        ("fr", "Le gel a perdu trente ruches, dix-huit sur le plateau et treize dans la vallée.", True),
    ],
)  # fmt: skip
def test_the_first_item_of_a_list_is_no_total(language: str, text: str, found: bool) -> None:
    assert rules(language, text) == ["sum-mismatch"] * found


SPOKEN = "« {} », a déclaré Denise Aubrac à Limoges."
SAID = '"{}," Moira Lennox said in Hull.'
SPEECH = (
    "Nous avons été saisis lundi par un habitant qui avait bu l'eau du robinet et se disait malade. "
    "Des analyses ont été menées dès mardi par les chimistes du laboratoire de Limoges et elles se "
    "sont toutes révélées bonnes. L'habitant va mieux et nous le suivons de près chaque jour. Nous "
    "ne fermerons ni la source ni le puits de la commune"
)


@pytest.mark.parametrize(
    ("language", "form", "first", "second", "found"),
    [
        ("fr", SPOKEN, "Leur but (des fraudeurs) était de nous ruiner et nous resterons", "Leur but était de nous ruiner et nous resterons", False),
        ("fr", SPOKEN, "Hier [le préfet] est venu nous voir et rien n'a changé", "Hier ce monsieur est venu nous voir et rien n'a changé", False),
        ("fr", SPOKEN, "Leur but (des fraudeurs) était de nous ruiner et nous resterons", "Leur but était de nous ruiner et nous partirons", True),
        ("fr", SPOKEN, "Nous [ne] voulons plus de ces écoles vides", "Nous voulons plus de ces écoles vides", True),
        ("en", SAID, "[W]e never asked for the bridge (over the Humber) and nobody told us", "We never asked for the bridge and nobody told us", False),
        ("en", SAID, "We never asked for the bridge (over the Humber) and nobody told us", "We never asked for the bridge and nobody warned us", True),
        ("fr", SPOKEN, SPEECH, "Les résultats des analyses menées par le laboratoire de Limoges se sont révélés bons", False),
        ("fr", SPOKEN, SPEECH, "Nous ne fermerons ni la source ni le lavoir de la commune", True),
    ],
)  # fmt: skip
def test_brackets_and_words_here_and_there_are_no_other_wording(
    language: str, form: str, first: str, second: str, found: bool
) -> None:
    told = rules(language, form.format(first), form.format(second))
    assert told == ["quote-conflict"] * found


MASONS = (
    "Le chantier de Vernal a employé 128 maçons, a dit mardi Denise Aubrac à Limoges, au pont de "
    "Croze.\n\nLes 138 maçons de Vernal ont fini le pont, selon la ville."
)


@pytest.mark.parametrize(
    ("other", "found"), [("Ils étaient heureux.", True), ("Ils étaient 138 en mai.", False)]
)
def test_a_figure_that_the_others_have_is_no_odd_one_out(other: str, found: bool) -> None:
    second = f"À Limoges, Denise Aubrac a salué mardi les 128 maçons du pont de Croze. {other}"
    assert ("count-conflict" in rules("fr", MASONS, second)) == found


def test_of_two_magnitudes_in_a_row_the_second_is_of_another_quake() -> None:
    first = "Deux secousses de 5,2 et 4,8 degrés sur l'échelle de Richter ont secoué Vernal."
    second = "Un séisme de magnitude {} sur l'échelle de Richter a secoué Vernal, dit Ana Ruiz."
    assert rules("fr", first, second.format("5,2")) == []
    claims = extract_claims(Document.from_text(first, id="a", language="fr")).claims
    assert "magnitude" not in [getattr(c, "concept", "") for c in claims]


@pytest.mark.parametrize(
    ("language", "one", "other", "found"),
    [
        ("fr", "Fédération lettone d'aviron", "Fédération nationale d'aviron", False),
        ("fr", "Fédération régionale d'aviron", "Fédération nationale d'aviron", True),
        ("en", "Latvian rowing federation", "national rowing federation", False),
        ("en", "natural parks agency", "national parks agency", True),
    ],
)  # fmt: skip
def test_a_national_body_is_that_of_its_country(
    language: str, one: str, other: str, found: bool
) -> None:
    form = {
        "fr": "Gaston Lormeau, président de la {}, a été suspendu lundi à Limoges.",
        "en": "Moira Lennox, head of the {}, was suspended in Hull on Monday.",
    }[language]
    told = rules(language, form.format(one), form.format(other))
    assert told == ["acronym-conflict"] * found


@pytest.mark.parametrize(
    ("language", "text", "past"),
    [
        ("fr", "C'est le pire revers depuis le 9 avril, jour où la foudre a pris un hangar à Croze, tuant 40 moutons.", True),
        ("fr", "Elle n'avait rien subi de tel depuis le 6 mai au moins, date à laquelle 40 moutons avaient péri à Croze.", True),
        ("fr", "L'usine est fermée depuis le 3 mars, jour où un incendie a tué 40 ouvriers à Croze.", False),
        ("fr", "Depuis le 3 mars, jour où la foudre avait pris le hangar, 40 moutons sont morts à Croze.", False),
        ("en", "It was the worst loss since 9 April, when lightning struck a barn at Leeds, killing 40 sheep.", True),
        ("en", "It had lost none since 9 April, the day lightning had struck a barn at Leeds and killed 40 sheep.", True),
        ("en", "The road has been shut since 1 March, when a lorry hit a bridge at Leeds, hurting 40 people.", False),
    ],
)  # fmt: skip
def test_a_day_since_which_there_was_nothing_like_it(language: str, text: str, past: bool) -> None:
    document = Document.from_text(text, id="a", language=language, published=DAY)
    told = extract_claims(document).claims
    held = {c.modality == "historical" for c in told if c.kind in ("count", "place")}
    assert held == {past}


@pytest.mark.parametrize(("house", "found"), [("Fauvel", False), ("Nantes", True)])
def test_a_hospital_may_be_in_a_quarter_of_the_town_told_of(house: str, found: bool) -> None:
    first = (
        f"Le skipper blessé a rejoint l'hôpital de {house} lundi soir. Ses radios ont été lues à "
        "l'institut de Limoges et sont rassurantes."
    )
    second = "Le skipper blessé dort dans un hôpital de Limoges. Ses radios sont rassurantes."
    assert rules("fr", first, second) == ["place-conflict"] * found


@pytest.mark.parametrize(
    ("loss", "found"),
    [("Sa part dans Orvane a coûté", False), ("La perte inédite d'Aldus atteint", True)],
)
def test_a_name_alone_does_not_tell_a_headlines_sum(loss: str, found: bool) -> None:
    text = (
        "Perte inédite de 6,1 milliards d'euros pour Aldus au printemps\n\n"
        "Le groupe était fragile dès avant l'hiver.\n\n"
        f"{loss} 3,4 milliards d'euros, selon une note d'Aldus."
    )
    assert rules("fr", text) == ["title-body"] * found


@pytest.mark.parametrize(
    ("language", "text", "roles_told"),
    [
        ("fr", "Le conseil des ministres à peine terminé, Gaston Lormeau est monté.", []),
        ("fr", "Gaston Lormeau, maire de Limoges, et le ministre de l'Eau ont ri.", ["mayor"]),
        ("fr", "Gaston Lormeau, maire de Limoges et ministre de l'Eau, a ri.", ["mayor", "minister"]),
        ("en", "Moira Lennox, mayor of Hull, and the minister for water smiled.", ["mayor"]),
        ("fr", "Gaston Lormeau, maire de Limoges, et le ministre de l'Eau, a ri.", ["mayor", "minister"]),
    ],
)  # fmt: skip
def test_a_title_of_somebody_else(language: str, text: str, roles_told: list[str]) -> None:
    document = Document.from_text(text, id="a", language=language, published=DAY)
    told = extract_claims(document).claims
    assert [c.value.office for c in told if isinstance(c, Holding)] == roles_told


def test_one_speech_cut_in_two_places() -> None:
    told = "certains de ceux qui ont bu de cette eau ont eu de la fièvre et des vertiges"
    first = f"{told.capitalize()}. Les premiers tests ont parlé le 20 mai"
    second = f"La source a été fermée à Vernal le 9 mai, et {told}"
    assert rules("fr", SPOKEN.format(first), SPOKEN.format(second)) == []


def test_a_delay_takes_up_no_length() -> None:
    text = (
        "Le maire partira 90 jours après le vote.\n\nSi la cour doit trancher en dix jours, ce "
        "calendrier ne tiendra pas."
    )
    assert rules("fr", text) == []


def test_what_was_wrongly_done_was_done() -> None:
    first = "Between May and June 5,731 tenants were wrongly evicted in Hull, Moira Lennox said."
    second = "Behind the prize lay 5,371 tenants evicted in Hull in error, Moira Lennox said."
    assert rules("en", first, second) == ["count-conflict"]
    believed = "Police wrongly believed that 5,731 tenants were evicted in Hull, Moira Lennox said."
    assert rules("en", believed, second) == []
    said = "The firm wrongly reported that 5,731 tenants were evicted in Hull, Moira Lennox said."
    assert rules("en", said, second) == []


def test_a_spelling_is_shown_wherever_it_stands() -> None:
    first = "Odile Wurtzel a gagné à Limoges.\n\nMardi, Odile Wurtzel a ri."
    second = "À Limoges, Odile Wurtsel a gagné.\n\nOdile Wurtsel a ri mardi."
    documents = [
        Document.from_text(text, id=f"{i}.md", language="fr", published=DAY)
        for i, text in enumerate((first, second))
    ]
    found = [f for f in audit(documents).findings if f.rule == "name-spelling"]
    assert [len(f.evidence) for f in found] == [4]
