"""The region that the words beside a town put it in: one town lies in one region of a sort."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.rules.part import Case, rules
from factcheck.run import audit
from factcheck.testing import run_case

DAYS = ("2026-03-10", "2026-03-11")
FR = (
    "Un car a versé mardi à Cassebrune, {}, a dit Gaston Lormeau.",
    "Gaston Lormeau a vu mardi verser le car de Cassebrune, {}.",
)
EN = (
    "A coach overturned on Tuesday at Kelmoor, {}, Moira Lennox said.",
    "Moira Lennox saw the coach overturn at Kelmoor, {}.",
)


def _case(first: str, second: str, language: str) -> Case:
    frames = FR if language == "fr" else EN
    texts = (frames[0].format(first), frames[1].format(second))
    return Case("one town", texts, DAYS, language)


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("dans la province de la «Vernaie»", "village de la province de l'«Orlais»", "fr"),
        (
            "un village de la province de la «Vernaie»",
            "petit village de la province d'«Orlais»",
            "fr",
        ),
        ("en «Galice»", "dans le nord-est de l'«Catalogne»", "fr"),
        ("dans l'«Ardèche»", "commune de la «Drôme»", "fr"),
        ("dans l'«Ardèche»", "dans la «Drôme»", "fr"),
        ("près de Gap, dans la région «Galice»", "en «Catalogne»", "fr"),
        ("in the north-western region of «Galicia»", "in «Catalonia»", "en"),
        ("«Montana»", "a town in western «Wyoming»", "en"),
        ("near Perth, in «Montana»", "«Wyoming»", "en"),
    ],
)
def test_one_town_lies_in_one_region(first: str, second: str, language: str) -> None:
    result = run_case(rules()["place-conflict"], _case(first, second, language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("dans la Drôme", "en Auvergne-Rhône-Alpes", "fr"),
        ("en Galice", "dans le nord de l'Espagne", "fr"),
        ("dans la province de la Vernaie", "village du canton de l'Orlais", "fr"),
        ("in Cumbria", "in the north of England", "en"),
        ("Montana", "40 miles from Wyoming", "en"),
    ],
)
def test_a_region_that_may_hold_the_other_is_no_other(
    first: str, second: str, language: str
) -> None:
    result = run_case(rules()["place-conflict"], _case(first, second, language))
    assert result.ok, result.why


def test_the_regions_of_a_row_hold_no_town() -> None:
    texts = (
        "L'agence, dit Gaston Lormeau, s'installe à Cassebrune, en Alsace et en Galice.",
        "Cette année Gaston Lormeau ouvrira son agence de Cassebrune, en Catalogne.",
    )
    result = run_case(rules()["place-conflict"], Case("a row", texts, DAYS, "fr"))
    assert result.ok, result.why


@pytest.mark.parametrize(("region", "found"), [("Catalogne", 0), ("Galice", 1)])
def test_two_languages_name_one_region(region: str, found: int) -> None:
    texts = (
        ("en", "A coach overturned on Tuesday at Kelmoor, in Catalonia, Moira Lennox said."),
        ("fr", f"Un car a versé mardi à Kelmoor, en {region}, a dit Moira Lennox."),
    )
    told = (
        Document.from_text(text, id=code, language=code, published=DAYS[0]) for code, text in texts
    )
    assert [f.rule for f in audit(told).findings] == ["place-conflict"] * found


@pytest.mark.parametrize("second", ["Mons-sur-Oder", "Ath-sur-Oder"])
def test_a_name_is_all_that_hyphens_join(second: str) -> None:
    first, other = (
        ("Galice", "Catalogne") if second == "Mons-sur-Oder" else ("«Galice»", "«Catalogne»")
    )
    texts = (
        f"Un car a versé mardi à Ath-sur-Oder, en {first}, a dit Gaston Lormeau.",
        f"Gaston Lormeau est né à {second}, en {other}.",
    )
    result = run_case(rules()["place-conflict"], Case("two towns", texts, DAYS, "fr"))
    assert result.ok, result.why
