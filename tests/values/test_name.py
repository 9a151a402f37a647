"""Persons with their titles, organisations, acronyms and places, as copy words them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages import available, lexicon
from factcheck.text import scan_text
from factcheck.values.name import VALUE_KIND, find_names
from factcheck.values.part import Context, Found
from factcheck.values.person import PersonName
from factcheck.values.role import Role


def read(text: str, language: str = "fr") -> list[tuple[Found, str]]:
    scan = scan_text(text, lexicon(language))
    found = find_names(scan, bytearray(len(scan)), Context())
    return [(f, scan.quote(f.first, f.stop)) for f in found]


def quotes(text: str, kind: str, language: str = "fr") -> list[str]:
    return [quote for found, quote in read(text, language) if found.kind == kind]


def persons(text: str, language: str = "fr") -> list[PersonName]:
    found = [f.value for f, _ in read(text, language) if f.kind == "person"]
    return [value for value in found if isinstance(value, PersonName)]


def roles(text: str, language: str = "fr") -> list[Role]:
    return [f.value for f, _ in read(text, language) if isinstance(f.value, Role)]


@pytest.mark.parametrize(
    ("language", "text", "name", "title"),
    [
        (
            "fr",
            "Le directeur général de la santé et de la veille sanitaire, Bruno Lambert, a parlé.",
            "Bruno Lambert",
            "directeur général de la santé et de la veille sanitaire",
        ),
        (
            "fr",
            "Le président d'Interpol Ahmed Mansour avec le ministre.",
            "Ahmed Mansour",
            "président d'Interpol",
        ),
        ("fr", "La directrice du musée sera Ève Morand.", "Ève Morand", "directrice du musée"),
        ("fr", "Claire Morand, 46 ans, présidente de la Ligue, a voté.", "Claire Morand",
         "présidente de la Ligue"),
        ("fr", "Le général Ahmed al-Mansouri est arrivé.", "Ahmed al-Mansouri", "général"),
        ("fr", "Le roi Hassan IV a parlé.", "Hassan IV", "roi"),
        ("fr", "Il a reçu Mme Vautrin hier.", "Vautrin", "Mme"),
        ("fr", "La ministre sénégalaise des Pêches, Awa Ndour, a plaidé.", "Awa Ndour",
         "ministre sénégalaise des Pêches"),
        ("fr", "L'ancien maire Guy Marsol a été entendu.", "Guy Marsol", "ancien maire"),
        ("en", "Anna Hall, Banque Lemaire's finance director, left.", "Anna Hall",
         "finance director"),
        ("en", "Ms Dupree will be chief executive of the joint bank.", "Dupree",
         "chief executive of the joint bank"),
        ("en", "CEO Anna Hall said fares would rise.", "Anna Hall", "CEO"),
        ("en", "The board named Anna Hall as chief executive of the group.", "Anna Hall",
         "chief executive of the group"),
        ("en", "The former prime minister, John Marsh, resigned.", "John Marsh",
         "former prime minister"),
    ],
)  # fmt: skip
def test_a_person_has_the_title_the_text_gives(
    language: str, text: str, name: str, title: str
) -> None:
    assert [p.normal() for p in persons(text, language)] == [{"name": name, "title": title}]


def test_one_person_may_carry_two_roles() -> None:
    text = "Karim Benslim, directeur de la police judiciaire et chef du Bureau national, a été élu."
    (person,) = persons(text)
    scan = scan_text(text, lexicon("fr"))
    assert [scan.quote(*role.tokens) for role in person.roles] == [
        "directeur de la police judiciaire",
        "chef du Bureau national",
    ]
    assert {role.holder for role in person.roles} == {"Karim Benslim"}


def test_neighbours_keep_their_own_titles() -> None:
    text = (
        "Étaient présents le ministre de l'Intérieur, Ali Zeroual, le ministre des Affaires "
        "étrangères, Nabil Ferhat, et le préfet, Guy Marsol."
    )
    assert [(p.name, p.title) for p in persons(text)] == [
        ("Ali Zeroual", "ministre de l'Intérieur"),
        ("Nabil Ferhat", "ministre des Affaires étrangères"),
        ("Guy Marsol", "préfet"),
    ]


@pytest.mark.parametrize(
    ("language", "text", "office", "qualifiers", "organisation"),
    [
        ("fr", "La PDG Anne Morel", "executive_chair", (), None),
        ("fr", "Anne Morel, présidente-directrice générale", "executive_chair", (), None),
        ("en", "Anne Morel, the chief executive officer", "chief_executive", (), None),
        ("fr", "le secrétaire général sortant Paul Noir", "secretary_general", ("outgoing",), None),
        ("fr", "le vice-ministre de la Santé Paul Noir", "vice_minister", (), "de la Santé"),
        ("en", "the former director of the institute, Paul Black", "director", ("former",),
         "of the institute"),
        ("en", "acting governor Paul Black", "governor", ("acting",), None),
    ],
)  # fmt: skip
def test_offices_are_one_in_every_wording(
    language: str, text: str, office: str, qualifiers: tuple[str, ...], organisation: str | None
) -> None:
    (role,) = roles(text, language)
    assert (role.office, role.qualifiers, role.organisation) == (office, qualifiers, organisation)


def test_portfolio_is_one_across_languages() -> None:
    (french,) = roles("le ministre des Affaires étrangères, Paul Noir, a signé")
    (english,) = roles("the minister of Foreign Affairs, Paul Black, signed", "en")
    assert french.portfolio == english.portfolio == "foreign_affairs"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Plusieurs Marocains ont suivi les Grandes Consignes Royales."),
        ("fr", "Le Premier ministre s'est entretenu avec le Secrétaire général."),
        ("fr", "Rue Paul-Doumer, le stade Pierre-Martin a brûlé."),
        ("fr", "La Banque de France et la Sûreté nationale répondent."),
        ("en", "The Alba Regina struck the Northern Plover near Izmir."),
        ("en", "The Kyoto Protocol and the Vienna Conventions were quoted."),
    ],
)
def test_capitals_that_are_no_person(language: str, text: str) -> None:
    assert persons(text, language) == []


def test_a_lone_surname_is_read_once_the_full_name_is_known() -> None:
    text = "Claire Vantour a parlé. Vantour a ajouté un mot. « Non », dit M. Vantour."
    assert [p.name for p in persons(text)] == ["Claire Vantour", "Vantour", "Vantour"]
    assert persons("Le marché de Vantour est clos.") == []


def test_surname_in_capitals_comes_first() -> None:
    (person,) = persons("FERRAND Malick, attaquant, a signé.")
    assert (person.given, person.family) == (("Malick",), ("FERRAND",))


@pytest.mark.parametrize(
    ("language", "text", "pairs"),
    [
        ("fr", "L'Organisation mondiale de la santé (OMS) alerte.",
         [("OMS", "Organisation mondiale de la santé")]),
        ("fr", "la BCEAO (Banque centrale des États de l'Afrique de l'Ouest) agit",
         [("BCEAO", "Banque centrale des États de l'Afrique de l'Ouest")]),
        ("fr", "La Direction générale de la sûreté nationale et de la surveillance du territoire "
         "(DGSN-DGST) agit",
         [("DGSN", "Direction générale de la sûreté nationale"),
          ("DGST", "Direction générale de la surveillance du territoire")]),
        ("fr", "Le directeur général de la sûreté nationale (DGSN) agit", []),
        ("fr", "Il est arrivé (en retard) au siège (Paris) du groupe (AFP).", []),
        ("en", "The Bank of Tonga (BoT) acted.", [("BoT", "Bank of Tonga")]),
        ("en", "Kenya's National Lotteries Authority, or NLA, dropped it.",
         [("NLA", "National Lotteries Authority")]),
    ],
)  # fmt: skip
def test_acronyms(language: str, text: str, pairs: list[tuple[str, str]]) -> None:
    values = [f.value.normal() for f, _ in read(text, language) if f.kind == "acronym"]
    assert [(v["short"], v["long"]) for v in values] == pairs


def test_organisations_and_places() -> None:
    text = "L'Université libre de Bruxelles et le ministère de l'Intérieur ont écrit à Dakar."
    assert quotes(text, "organisation") == [
        "Université libre de Bruxelles",
        "ministère de l'Intérieur",
    ]
    assert quotes(text, "place") == ["Dakar"]
    assert quotes("Un séisme a frappé à Zorgane, près de Lima.", "place") == ["Zorgane", "Lima"]
    assert quotes("The Cambridge comma is no place, Cambridge is.", "place", "en") == ["Cambridge"]


def test_names_never_take_numerals() -> None:
    scan = scan_text("Karim Benslim, 54 ans, a 3 enfants.", lexicon("fr"))
    taken = bytearray(len(scan))
    find_names(scan, taken, Context())
    assert not any(taken)


PIECES = st.sampled_from(
    ["Jean", "Dupont", "de", "la", "président", "d'", "l'", "(", ")", "OMS", "-", ",", ".", "«",
     "»", "le", "Mme", "M.", "et", "al", "Paris", "VI", "’s", "général", "Banque", "Interpol", "&",
     "Union", "européenne", "Le", "Monde", "mont", "University", "of", "in", "nord", "ex-", "\n"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40), st.sampled_from(available()))
def test_any_text_is_read_without_overlap(pieces: list[str], language: str) -> None:
    scan = scan_text(" ".join(pieces), lexicon(language))
    found = find_names(scan, bytearray(len(scan)), Context())
    owner: dict[int, int] = {}
    for number, value in enumerate(f for f in found if f.kind != "role"):
        assert 0 <= value.first < value.stop <= len(scan)
        for token in range(value.first, value.stop):
            assert owner.setdefault(token, number) == number


@pytest.mark.parametrize(("language", "text", "expected"), VALUE_KIND.examples)
def test_examples(
    language: str, text: str, expected: tuple[tuple[str, str, dict[str, object]], ...]
) -> None:
    assert [(f.kind, q, f.value.normal()) for f, q in read(text, language)] == list(expected)


@pytest.mark.parametrize("text", ["ART.A.SRI", "Il a nommé Luc Morel archevêque de Paris"])
def test_names_in_capitals_and_at_the_end_of_a_text_are_read(text: str) -> None:
    assert all(quote in text for _, quote in read(text))
