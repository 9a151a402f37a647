"""Feasts as days and spans of days, and as names of what is no date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.date import find
from factcheck.values.feasts import feast_days
from factcheck.values.part import Context
from factcheck.values.resolve_when import resolve
from factcheck.values.when import When

TOLD = date(2025, 7, 16)
DAYS = st.dates(date(1905, 1, 1), date(2150, 12, 31))


def read(text: str, language: str, published: date | None = TOLD) -> list[tuple[str, str]]:
    scan = scan_text(text, lexicon(language))
    found = find(scan, bytearray(len(scan)), Context(published))
    return [(scan.quote(f.first, f.stop), f.value.normal()["edtf"]) for f in found]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Le défilé du 14-Juillet a été filmé.", ("14-Juillet", "2025-07-14")),
        ("fr", "Le 14-Juillet, il a plu.", ("14-Juillet", "2025-07-14")),
        ("fr", "Deux élus ont été hués le 8-Mai.", ("8-Mai", "2025-05-08")),
        ("fr", "Le parc est fermé depuis le 1er-Mai.", ("1er-Mai", "2025-05-01")),
        ("fr", "Le 14-Juillet dernier, il a plu.", ("14-Juillet dernier", "2025-07-14")),
        ("fr", "Le bal du 15-Août 2019 avait plu.", ("15-Août 2019", "2019-08-15")),
        ("fr", "Le lendemain de Noël, il a neigé.", ("lendemain de Noël", "2024-12-26")),
        ("fr", "Depuis le 11-Septembre, on fouille.", ("11-Septembre", "2001-09-11")),
        ("fr", "Ce week-end de Pâques 2019 fut gris.",
         ("week-end de Pâques 2019", "2019-04-20/2019-04-22")),
        ("en", "It rained on July Fourth.", ("July Fourth", "2025-07-04")),
        ("en", "It rained over Memorial Day weekend.",
         ("Memorial Day weekend", "2025-05-24/2025-05-26")),
        ("en", "He vanished the day after Easter.", ("day after Easter", "2025-04-21")),
        ("en", "He vanished last Labor Day.", ("last Labor Day", "2024-09-02")),
        ("en", "Guards were doubled after 9/11.", ("9/11", "2001-09-11")),
    ],
)  # fmt: skip
def test_days(language: str, text: str, told: tuple[str, str]) -> None:
    assert read(text, language) == [told]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La place du 8-Mai-1945 et la rue du 4-Septembre sont en travaux."),
        ("fr", "Le collège du 11-Novembre est fermé."),
        ("fr", "La ville fête le 14-Juillet."),
        ("fr", "Le 14-Juillet, fête nationale, est chômé."),
        ("fr", "Tous les ans, le défilé du 14-Juillet attire la foule."),
        ("fr", "Un week-end de Pâques à la mer coûte cher."),
        ("fr", "Trois jours après Noël, il a fui."),
        ("fr", "Les attentats du 11-Septembre hantent le livre."),
        ("en", "Labor Day weekend traffic was light."),
        ("en", "Black Friday sales fell."),
        ("en", "A week before Thanksgiving, it closed."),
        ("en", "The 9/11 commission met."),
        ("en", "Every year it closes on Christmas Day."),
    ],
)
def test_names(language: str, text: str) -> None:
    assert read(text, language) == []


def test_a_year_told_before_is_not_overruled() -> None:
    assert read("En 2018, le défilé du 14-Juillet avait été sifflé.", "fr") == [("2018", "2018")]


def test_figures_go_on_to_a_year() -> None:
    assert read("It opened on 9/11/2019.", "en") != [("9/11", "2001-09-11")]


def test_without_a_day_of_publication_the_year_stays_unknown() -> None:
    assert read("Le défilé du 14-Juillet a plu.", "fr", None) == [("14-Juillet", "XXXX-07-14")]
    assert read("La veille du 14-Juillet, il a plu.", "fr", None)[0][1] == "XXXX-07-13"
    assert read("Le week-end de Pâques a plu.", "fr", None)[0][1] == "XXXX-XX-XX/XXXX-XX-XX"


@given(DAYS, st.sampled_from(["last", "next"]))
def test_last_and_next_lie_on_their_side(day: date, how: str) -> None:
    ((_, edtf),) = read(f"He left {how} Thanksgiving.", "en", day)
    told = date.fromisoformat(edtf)
    assert told < day if how == "last" else told > day
    assert abs((told - day).days) <= 371


@given(DAYS, st.sampled_from(["week-end de Pâques", "pont de l'Ascension", "veille de Noël"]))
def test_resolving_again_changes_nothing_and_keeps_the_bound(day: date, feast: str) -> None:
    scan = scan_text(f"Tout est fermé depuis le {feast}.", lexicon("fr"))
    (found,) = find(scan, bytearray(len(scan)), Context(day))
    when = found.value
    assert isinstance(when, When)
    assert resolve(when, day) == when
    assert resolve(when, day + timedelta(400)).bound == when.bound


@pytest.mark.parametrize("year", [1999, 2016, 2025, 2038])
def test_spans_begin_and_end_on_their_weekdays(year: int) -> None:
    ends = {
        "9-mon1@-2..9-mon1": (5, 0),
        "easter+-1..easter+1": (5, 0),
        "easter+39..easter+42": (3, 6),
        "11-thu4..11-thu4@3": (3, 6),
    }
    for rule, weekdays in ends.items():
        low, high = feast_days(rule, year)
        assert (low.weekday(), high.weekday()) == weekdays
        assert low < high
