"""Dates counted from publication or from another date of the text, feasts, seasons to come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.calendar import weekend_near
from factcheck.values.compare_when import compare_when
from factcheck.values.date import find
from factcheck.values.feasts import feast_day
from factcheck.values.find import find_in_scan
from factcheck.values.part import Context
from factcheck.values.resolve_when import resolve
from factcheck.values.when import When

THURSDAY = date(2025, 11, 20)
DAYS = st.dates(date(1905, 1, 1), date(2150, 12, 31))


def read(text: str, language: str, published: date | None = THURSDAY) -> list[tuple[str, str]]:
    scan = scan_text(text, lexicon(language))
    found = find(scan, bytearray(len(scan)), Context(published))
    return [(scan.quote(f.first, f.stop), f.value.normal()["edtf"]) for f in found]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Le maire, arrivé il y a deux ans, dort.", ("il y a deux ans", "2023")),
        ("fr", "Il reviendra dans trois mois.", ("dans trois mois", "2026-02")),
        ("fr", "Il est mort le jour de Noël 2021.", ("jour de Noël 2021", "2021-12-25")),
        ("fr", "Il a promis un vote avant Pâques.", ("Pâques", "2026-04-05")),
        ("fr", "Le site ouvrira à l'automne.", ("automne", "2025-23")),
        ("fr", "Tout sera prêt d'ici la fin de l'année.", ("fin de l'année", "2025")),
        ("en", "They closed it five weeks ago.", ("five weeks ago", "2025-10-16")),
        ("en", "It opens three months from now.", ("three months from now", "2026-02")),
        ("en", "She died on Thanksgiving Day 2015.", ("Thanksgiving Day 2015", "2015-11-26")),
        ("en", "It opened on Memorial Day 2021.", ("Memorial Day 2021", "2021-05-31")),
        ("en", "Strikes were called in ’09.", ("09", "2009")),
        ("en", "It rained over the weekend.", ("over the weekend", "2025-11-15/2025-11-16")),
        (
            "fr",
            "Il plut dans la nuit de lundi à mardi.",
            ("de lundi à mardi", "2025-11-17/2025-11-18"),
        ),
        ("es", "Murió hace diez años.", ("hace diez años", "2015")),
        ("es", "Volverá antes de Navidad.", ("Navidad", "2025-12-25")),
    ],
)
def test_reads(language: str, text: str, told: tuple[str, str]) -> None:
    assert read(text, language) == [told]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il y a deux ans de prison à la clé."),
        ("fr", "Il y a deux ou trois ans, il partait."),
        ("fr", "Voilà deux ans qu'il attend."),
        ("fr", "Il est entré dans une semaine chargée."),
        ("fr", "Il reviendra dans huit jours."),
        ("fr", "Noël Fontaine et Jean-Noël aiment les cadeaux de Noël."),
        ("fr", "Chaque lundi de Pâques, on court."),
        ("fr", "Le vendredi saint est férié en Alsace."),
        ("fr", "À l'automne de sa vie, il écrira."),
        ("fr", "Cet été-là, il a plu."),
        ("en", "Half a year ago nobody knew."),
        ("en", "She won it for the third time in two years."),
        ("en", "It lived 65 million years ago."),
        ("en", "The Christmas Eve service is at six."),
        ("en", "He spent a week from home."),
        ("en", "It was a fixture of Friday Night Lights."),
        ("es", "Hace dos años que espera."),
    ],
)
def test_leaves_alone(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        ("fr", "Il a fui en 2019 et est revenu l'année suivante.", "2020"),
        ("fr", "En mai, 30 cas ont été notés, contre 17 un an plus tôt.", "2024-05"),
        ("fr", "En 1998, il crée un club. Deux ans plus tard, il le vend.", "2000"),
        ("fr", "Selon une étude publiée mardi, 17 % l'étaient un an plus tôt.", "2025-11-18"),
        ("fr", "Le club, né en 1992, compte 30 membres. Il en perd 6 deux ans plus tard.", "1992"),
        ("en", "Sales rose in 2020 and fell the year before.", "2019"),
        ("en", "The mine shut in 1997, two years before the railway.", "1997"),
    ],
)
def test_counts_from_the_date_told_before(language: str, text: str, last: str) -> None:
    assert read(text, language)[-1][1] == last


def test_the_words_of_a_count_stay_a_length() -> None:
    scan = scan_text("Le pont, fermé il y a deux ans, rouvre.", lexicon("fr"))
    kinds = [(f.kind, scan.quote(f.first, f.stop)) for f in find_in_scan(scan, Context(THURSDAY))]
    assert kinds == [("date", "il y a deux ans"), ("duration", "deux ans")]


@given(DAYS, st.integers(1, 90), st.sampled_from(["semaines", "mois", "ans"]))
def test_a_count_reaches_further_than_its_written_form(day: date, many: int, unit: str) -> None:
    scan = scan_text(f"Il est mort il y a {many} {unit}.", lexicon("fr"))
    (found,) = find(scan, bytearray(len(scan)), Context(day))
    when = found.value
    assert isinstance(when, When)
    assert when.low is not None
    assert when.high is not None
    assert when.low < when.high < day + timedelta(366)
    assert resolve(when, day) == when
    later = resolve(when, day + timedelta(800))
    assert later.low is not None
    assert later.low > when.low
    assert compare_when(when, when).verdict == "agree"


@pytest.mark.parametrize("year", [1954, 2000, 2024, 2025, 2038])
def test_feasts_fall_on_their_weekdays(year: int) -> None:
    days = ("easter+0", "easter+1", "easter+-2", "easter+39", "11-thu4", "5-mon-1")
    assert [feast_day(d, year).weekday() for d in days] == [6, 0, 4, 3, 3, 0]
    assert feast_day("5-mon-1", year).month == 5


@given(DAYS, st.sampled_from(["past", "future", "near"]))
def test_a_weekend_is_a_saturday_and_the_sunday_after(day: date, direction: str) -> None:
    saturday, sunday = weekend_near(day, direction)
    assert (saturday.weekday(), sunday - saturday) == (5, timedelta(1))
    assert abs(saturday - day) < timedelta(8)
    assert direction != "past" or saturday <= day
    assert direction != "future" or sunday >= day
