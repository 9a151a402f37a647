"""Dates and intervals: reading, resolving, comparing, and their laws."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.calendar import CODE_MONTHS
from factcheck.values.compare_when import compare_when
from factcheck.values.date import find
from factcheck.values.part import Context
from factcheck.values.resolve_when import resolve
from factcheck.values.when import When, make_interval, make_point, parse_edtf

MONDAY = date(2025, 11, 24)


def read(text: str, language: str = "fr", published: date | None = None) -> list[tuple[str, str]]:
    scan = scan_text(text, lexicon(language))
    found = find(scan, bytearray(len(scan)), Context(published))
    return [(scan.quote(f.first, f.stop), f.value.normal()["edtf"]) for f in found]


def only(text: str, language: str = "fr", published: date | None = None) -> When:
    scan = scan_text(text, lexicon(language))
    (found,) = find(scan, bytearray(len(scan)), Context(published))
    assert isinstance(found.value, When)
    return found.value


@pytest.mark.parametrize(
    ("text", "quote", "edtf"),
    [
        ("Né le 1er novembre 2024 à Sfax.", "1er novembre 2024", "2024-11-01"),
        ("Publié le 7 nov. 2024 à 11:59.", "7 nov. 2024", "2024-11-07"),
        ("Le 07/11/2024, le tribunal a tranché.", "07/11/2024", "2024-11-07"),
        ("Le 2025-11-24 au soir.", "2025-11-24", "2025-11-24"),
        ("Réunis le mercredi 12 novembre, ils ont voté.", "mercredi 12 novembre", "XXXX-11-12"),
        ("La loi de mars 2026 est votée.", "mars 2026", "2026-03"),
        ("Elle ouvrira à l'automne 2029.", "automne 2029", "2029-23"),
        ("Au deuxième trimestre 2025, un rebond.", "deuxième trimestre 2025", "2025-34"),
        ("La mode des années 1990 revient.", "années 1990", "199X"),
        ("Une abbaye du XIXe siècle.", "XIXe siècle", "18XX"),
        ("Du 24 au 27 novembre.", "Du 24 au 27 novembre", "XXXX-11-24/XXXX-11-27"),
        (
            "Le salon, du 27 septembre au 3 octobre 2024.",
            "du 27 septembre au 3 octobre 2024",
            "2024-09-27/2024-10-03",
        ),
        ("Le plan 2022-2028 sera révisé.", "2022-2028", "2022/2028"),
        ("Fondée (1998) par deux amis.", "1998", "1998"),
    ],
)
def test_reads_french(text: str, quote: str, edtf: str) -> None:
    assert read(text) == [(quote, edtf)]


@pytest.mark.parametrize(
    ("text", "quote", "edtf"),
    [
        ("It opened on November 24, 2025, in Cork.", "November 24, 2025", "2025-11-24"),
        ("It opened on 24 November 2025.", "24 November 2025", "2025-11-24"),
        ("Signed 11/24/2025 in Rome.", "11/24/2025", "2025-11-24"),
        ("Signed 03/04/2025 in Rome.", "03/04/2025", "2025-04-03"),
        ("Held Nov 24–27 in Cork.", "Nov 24–27", "XXXX-11-24/XXXX-11-27"),
        ("Held from 3 to 5 May 2025.", "3 to 5 May 2025", "2025-05-03/2025-05-05"),
        ("A film of the 1990s.", "1990s", "199X"),
    ],
)
def test_reads_english(text: str, quote: str, edtf: str) -> None:
    assert read(text, "en") == [(quote, edtf)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Il a été reçu hier.", "2025-11-23"),
        ("Ils ont voté ce lundi.", "2025-11-24"),
        ("Il a démissionné samedi.", "2025-11-22"),
        ("Le tribunal se prononcera samedi.", "2025-11-29"),
        ("Il a démissionné lundi dernier.", "2025-11-17"),
        ("Trois banques ont fermé la semaine dernière.", "2025-11-17/2025-11-23"),
        ("Le bilan de l'an dernier est connu.", "2024"),
        ("Le procès s'est ouvert le 27 décembre.", "2024-12-27"),
        ("Le procès s'ouvrira le 11 janvier.", "2026-01-11"),
        ("La cour a dit que l'arrêt serait rendu samedi 6 à 14h.", "2025-12-06"),
        ("Samedi 8, les loges étaient vides.", "2025-11-08"),
        ("Le trafic sera « presque nul » samedi.", "2025-11-29"),
        ("Les guichetiers menacent de cesser le travail samedi.", "2025-11-29"),
        ("Les élus se disent prêts à siéger samedi.", "2025-11-29"),
        ("La mairie a promis une réponse avant mars.", "2026-03"),
        ("L'accord conclu en mars prévoit deux paliers.", "2025-03"),
        ("Il a promis samedi de partir.", "2025-11-22"),
        ("Samedi 22 personnes ont défilé.", "2025-11-22"),  # a count, not a day
        ("Brax a gagné samedi 3 à 2.", "2025-11-22"),
        ("Il fera samedi 19 à 25 degrés.", "2025-11-29"),
        ("Le match aura lieu le samedi 6 à Brax.", "2025-12-06"),
        ("Samedi 7, les loges étaient vides.", "XXXX-XX-XX"),  # the 7th was a Friday
    ],
)
def test_counts_from_publication(text: str, edtf: str) -> None:
    assert [found for _, found in read(text, "fr", MONDAY)] == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "Sa Majesté a salué les 2 024 délégués.",
        "La sonde se posera sur Mars.",
        "Il a été entendu, or il est neuf heures.",
        "Avril Dubreuil a chanté.",
        "Le 14-Juillet et le 11-Septembre sont des noms.",
        "La boutique ferme le lundi et chaque dimanche.",
        "Rendez-vous rue du 4 septembre.",
        "Quelque 2000 personnes ont défilé.",
        "Le Journal du Dimanche l'écrit.",
    ],
)
def test_leaves_alone_in_french(text: str) -> None:
    assert read(text, "fr", MONDAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "They may march, and the second fall was worse.",
        "Lavinia May spoke; Mr March left.",
        "He reads the Sunday Times on a wet Tuesday.",
        "Over 2000 people came.",
        "She is in her twenties.",
    ],
)
def test_leaves_alone_in_english(text: str) -> None:
    assert read(text, "en", MONDAY) == []


def test_weekday_is_kept_and_never_shifts_the_date() -> None:
    value = only("Il a parlé mardi 12 novembre.", published=date(2025, 11, 15))
    assert (value.edtf, value.weekday, value.year_source) == ("2025-11-12", 1, "published")


def test_impossible_and_reversed_dates_are_kept() -> None:
    assert only("Le 30 février 2024, rien.").impossible
    assert only("Les travaux, de novembre 2027 à mai 2027.").reversed


def test_unresolved_date_is_completed_later() -> None:
    value = only("Ils ont voté ce lundi.")
    assert (value.edtf, value.weekday, value.relative) == ("XXXX-XX-XX", 0, True)
    assert resolve(value, MONDAY).edtf == "2025-11-24"


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("2025-11-24", "2025-11-24", "agree"),
        ("2025-11-24", "2025-11", "compatible"),
        ("2025-11-24", "XXXX-11-24", "compatible"),
        ("2025-11-24", "XXXX-11-25", "conflict"),
        ("2025-11-24", "2025-11-25", "conflict"),
        ("2025-11-24/2025-11-27", "2025-11-25", "compatible"),
        ("2025-11-24/2025-11-27", "2025-11-24/2025-11-28", "conflict"),
        ("2025-11-24/2025-11-27", "2025-12-01", "conflict"),
        ("2025-23", "2025-11", "compatible"),
        ("199X", "1996", "compatible"),
    ],
)
def test_compares_as_ranges(a: str, b: str, verdict: str) -> None:
    assert compare_when(parse_edtf(a), parse_edtf(b)).verdict == verdict
    assert compare_when(parse_edtf(b), parse_edtf(a)).verdict == verdict


years = st.none() | st.integers(1, 9998)
points = st.one_of(
    st.builds(
        lambda y, m, d: make_point(year=y, month=m, day=d),
        years,
        st.integers(1, 12),
        st.none() | st.integers(1, 31),
    ),
    st.builds(lambda y, c: make_point(year=y, code=c), years, st.sampled_from(sorted(CODE_MONTHS))),
    st.builds(lambda y: make_point(year=y), st.integers(1, 9999)),
    st.builds(lambda y: make_point(year=10 * y, precision="decade"), st.integers(100, 219)),
)


@given(points)
def test_printed_point_parses_to_itself(value: When) -> None:
    assert parse_edtf(value.text()) == value


@given(points, points)
def test_printed_interval_parses_to_itself(a: When, b: When) -> None:
    value = make_interval(a, b)
    assert parse_edtf(value.text()) == value


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("fr", "Le pont est fermé depuis mars 2019.", "2019-03/.."),
        ("fr", "À partir du 1er juin 2025, tout ferme.", "2025-06-01/.."),
        ("fr", "Il reste jusqu'à la fin de l'année.", "../2025"),
        ("fr", "Il travaille depuis les années 1990.", "199X/.."),
        ("fr", "Tout ferme avant le 3 juin 2025.", ""),
        ("fr", "Le pont est fermé du 2 au 6 juin 2025.", ""),
        ("en", "Starting June 1, 2025, it is shut.", "2025-06-01/.."),
        ("en", "It is shut through June 3, 2025.", "../2025-06-03"),
        ("en", "It was shut after 3 June 2025.", ""),
        ("es", "Está cerrado desde mayo de 2019.", "2019-05/.."),
    ],
)
def test_an_open_period_is_told_beside_its_date(language: str, text: str, period: str) -> None:
    scan = scan_text(text, lexicon(language))
    (found,) = find(scan, bytearray(len(scan)), Context(date(2025, 5, 20)))
    when = found.value
    assert isinstance(when, When)
    assert when.normal() == {"edtf": when.edtf} | ({"period": period} if period else {})
    if period:
        assert parse_edtf(period).text() == period


@given(points, st.sampled_from(["since", "from", "until"]))
def test_an_open_period_has_its_date_at_its_end(value: When, bound: str) -> None:
    opened = value.model_copy(update={"bound": bound})
    period = parse_edtf(opened.period)
    assert (period.end or period.start) == value
    assert (period.start is None) == (bound == "until")
    assert opened.edtf == value.edtf


@given(points)
def test_a_date_agrees_with_itself(value: When) -> None:
    assert compare_when(value, value).verdict in ("agree", "not_comparable")


@given(st.text(alphabet="0123456789 /-.,dulemarsjinvàet°«»\n", max_size=80), st.dates())
def test_no_text_breaks_the_finder(text: str, published: date) -> None:
    for quote, edtf in read(text, "fr", published) + read(text, "en", published):
        assert quote in text
        assert parse_edtf(edtf).text() == edtf


@given(st.dates(date(1, 3, 1), date(9998, 1, 1)))
def test_resolving_twice_is_resolving_once(published: date) -> None:
    for value in (only("Il part samedi."), only("Il part le 29 février."), only("Il part hier.")):
        once = resolve(value, published)
        assert resolve(once, published) == once


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("fr", "Elle a convoqué mercredi les deux clubs.", ["2025-11-19"]),
        ("fr", "Elle est convoquée mercredi.", ["2025-11-26"]),
        ("fr", "Elle a convoqué les clubs pour mercredi.", ["2025-11-26"]),
        ("fr", "Le salon ouvre ses portes samedi.", ["2025-11-29"]),
        ("fr", "Le syndicat appelle à la grève vendredi, après celle du 3 octobre.",
         ["2025-11-28", "2025-10-03"]),
        ("fr", "Les travaux auront lieu entre mai et septembre.", ["2026-05/2026-09"]),
        ("fr", "« 2026 sera une année de transition », dit-elle.", ["2026"]),
        ("fr", "La récolte a doublé lors de la campagne 2023-2024. Elle baissera.", ["2023/2024"]),
        ("en", "The fair ends on Sunday.", ["2025-11-30"]),
        ("en", "Sales fell in the third quarter.", ["2025-35"]),
        ("en", "The cuts will last well into 2026.", ["2026"]),
    ],
)  # fmt: skip
def test_what_the_clause_says_of_time(language: str, text: str, edtf: list[str]) -> None:
    assert [when for _, when in read(text, language, MONDAY)] == edtf


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "2026 personnes ont signé."),
        ("en", "She scored in the third quarter."),
        ("en", "2026 people signed."),
    ],
)
def test_no_year_and_no_quarter(language: str, text: str) -> None:
    assert read(text, language, MONDAY) == []


def test_a_number_in_words_is_no_day_of_a_shortened_month() -> None:
    """« trente-sept » ends in what also shortens September."""
    assert read("Il y a eu trente-sept voix et vingt sept bulletins.") == []
    assert read("Réunis le trente septembre, puis le 30 sept.") == [
        ("trente septembre", "XXXX-09-30"),
        ("30 sept.", "XXXX-09-30"),
    ]
