"""Titles: one office, one body, and what nobody holds together."""

from __future__ import annotations

import pytest

from factcheck.entities.offices import (
    Title,
    may_be_one_body,
    one_office,
    one_root,
    read_title,
)
from factcheck.entities.posts import competing
from factcheck.values.role import Role


def title(office: str, body: str | None = None, language: str = "fr", **more: object) -> Title:
    role = Role(office=office, wording=office, organisation=body, **more)
    return read_title(role, language)


def test_portfolios_meet_across_languages() -> None:
    french = title("minister", "de l'Énergie", portfolio="energy")
    english = title("energy_minister", None, "en")
    assert one_office(french, english)
    assert not competing(french, english)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            title("minister", "des Pêches", portfolio="fisheries"),
            title("environment_minister", None, "en"),
        ),
        (
            title("director", "du musée de Brno"),
            title("director", "du musée de Brno", qualifiers=("deputy",)),
        ),
        (title("finance_director"), title("operations_director", "d'Orvalis")),
        (title("director", "de la police judiciaire"), title("director", "des affaires maritimes")),
        (title("director", "de la production"), title("human_resources_director")),
        (title("director_general"), title("music_director", "de la maison")),
        (title("chief_engineer", "of the county", "en"), title("head", "of finance", "en")),
        (title("president"), title("finance_director", "d'Orvalis")),
        (title("mayor", "de Colmar"), title("departmental_president")),
        (
            title("councillor", "chargée des Finances", portfolio="finance"),
            title("councillor", "chargée de la Santé", portfolio="health"),
        ),
    ],
)
def test_what_nobody_holds_together_competes_both_ways(a: Title, b: Title) -> None:
    assert competing(a, b)
    assert competing(b, a) == competing(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (title("director", "de la police"), title("director")),
        (title("director", "de la police"), title("director", "de la police judiciaire")),
        (title("director_general", "de la DGX"), title("director_general", "de la sûreté")),
        (title("president", "du club de Brno"), title("president", "de la ligue de Prague")),
        (title("mayor", "d'Aubenas"), title("member_of_parliament", "de l'Ardèche")),
        (title("director"), title("director_general")),
        (title("finance_director"), title("head", "of finance", "en")),
        (title("founder"), title("technical_director", "d'Orvalis")),
        (title("president", "de la ligue"), title("finance_director", "d'Orvalis")),
        (title("mayor", "de Colmar"), title("president", "de la métropole")),
        (title("director"), title("communications_director")),
    ],
)
def test_broader_or_other_titles_do_not_compete(a: Title, b: Title) -> None:
    assert not competing(a, b)


def test_one_office_needs_a_body_that_names_itself() -> None:
    assert one_office(title("mayor", "d'Aubenas"), title("mayor", "d'Aubenas"))
    assert not one_office(title("president", "du jury"), title("president", "du jury"))
    assert not one_office(title("mayor"), title("mayor"))
    assert not one_office(
        title("secretary_general", "de la FIDEM"), title("secretary_general", "de l'Unarco")
    )


def test_a_country_keeps_ministers_apart() -> None:
    a = title("minister", "de la Santé", portfolio="health", country="SN")
    b = title("minister", "de la Santé", portfolio="health", country="ML")
    assert not one_office(a, b)
    assert not may_be_one_body(a, b)


@pytest.mark.parametrize(
    ("qualifiers", "modality", "state"),
    [
        (("former",), "asserted", "former"),
        (("outgoing",), "asserted", "outgoing"),
        (("elect",), "asserted", "future"),
        ((), "planned", "future"),
        (("current",), "planned", "current"),
        ((), "historical", "former"),
        ((), "denied", "other"),
        ((), "asserted", "current"),
    ],
)
def test_how_a_title_is_held(qualifiers: tuple[str, ...], modality: str, state: str) -> None:
    role = Role(office="mayor", wording="maire", qualifiers=qualifiers)
    assert read_title(role, "fr", modality).state == state


def test_forms_of_one_word() -> None:
    assert one_root("territoire", "territorial")
    assert not one_root("surete", "securite")


def test_a_field_with_its_adjective_is_no_department() -> None:
    assert title("director", "de la production d'Orvalis").department == "production"
    assert title("director", "de la production d'Orvalis").house == {"orvalis"}
    assert title("director", "de la production audiovisuelle").department == ""


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (title("ambassador", "de Norvège"), title("consul", "de Norvège à Nantes")),
        (title("prefect", "de la Nièvre"), title("deputy_prefect", "de Clamecy")),
        (title("senator"), title("member_of_parliament", "de la Creuse")),
        (title("prosecutor"), title("judge")),
        (title("director_general", "d'Orvalis"), title("president", "d'Orvalis")),
        (title("head_of_service", "d'hématologie"), title("hospital_doctor")),
        (title("director_general", "de la recherche"), title("secretary_general", "du ministère")),
        (
            title("commercial_director", "de la compagnie"),
            title("operations_director", "line", "en"),
        ),
        (title("head", "of prints at Vine", "en"), title("chairman_of_board", "firm", "en")),
    ],
)
def test_two_posts_of_one_body_compete(a: Title, b: Title) -> None:
    assert competing(a, b)
    assert competing(b, a) == competing(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (title("executive_chair", "d'Orvalis"), title("president", "d'Orvalis")),
        (title("executive_chair", "d'Orvalis"), title("director_general", "d'Orvalis")),
        (title("president", "du club"), title("director", "de l'école")),
        (title("president"), title("director", "de l'école")),
        (title("spokesperson", "du collectif"), title("president", "du collectif")),
        (title("head_of_service", "d'hématologie"), title("president", "de la commission")),
        (title("mayor", "d'Ussel"), title("director", "de l'école")),
        (title("ambassador", "de Norvège", country="NO"), title("consul", country="SE")),
    ],
)
def test_what_goes_together_does_not_compete(a: Title, b: Title) -> None:
    assert not competing(a, b)
    assert not competing(b, a)
