"""Persons whose given name is in no list: what stands beside the name tells, near misses apart."""

from __future__ import annotations

import pytest

from factcheck.languages import lexicon
from factcheck.text import scan_text
from factcheck.values.name import find_names
from factcheck.values.part import Context


def persons(language: str, text: str) -> list[str]:
    scan = scan_text(text, lexicon(language))
    found = find_names(scan, bytearray(len(scan)), Context())
    return [scan.quote(f.first, f.stop) for f in found if f.kind == "person"]


HITS = (
    ("en", "Uganda drew level through a late header from Okwir Tabani.", ["Okwir Tabani"]),
    ("en", "The assembly gave 87 votes to 42 for Tsering Wangdho.", ["Tsering Wangdho"]),
    ("en", "Her lawyer, Hale Brooks, said the fund was empty.", ["Hale Brooks"]),
    ("en", "Top seed Lauri next faces Qiu Yanmei, a 6-4, 6-2 winner over a qualifier.", ["Qiu Yanmei"]),
    (
        "en",
        "The army freed Baraz Kelhuri, the exiled mayor of a border town, on Sunday.",
        ["Baraz Kelhuri"],
    ),
    ("en", "They met Sorgul Dewran, commander of the northern brigades.", ["Sorgul Dewran"]),
    (
        "en",
        "Brock Tarkel caught two passes in the final quarter. Tarkel, 31, retires in May.",
        ["Brock Tarkel", "Tarkel"],
    ),
    (
        "en",
        "The deal was signed by Energy Minister Inés Carvallo Ruiz. Carvallo said it was fair.",
        ["Inés Carvallo Ruiz", "Carvallo"],
    ),
    ("en", "Parliament elected Wichai Thongdaeng speaker on Monday.", ["Wichai Thongdaeng"]),
    (
        "en",
        "Rescuers dug out Zorkan Behruzi, a 62-year-old shepherd, after nine hours.",
        ["Zorkan Behruzi"],
    ),
    ("en", "Jorvaldo Medran Tô, arrested on Tuesday, said nothing.", ["Jorvaldo Medran Tô"]),
    (
        "en",
        "One of them, Jorvaldo Medran Tô, is described as the leader.",
        ["Jorvaldo Medran Tô"],
    ),
    (
        "fr",
        "Jorvaldo Medran Tô, interpellé mardi, n'a rien dit.",
        ["Jorvaldo Medran Tô"],
    ),
    (
        "fr",
        "L'un d'eux, Jorvaldo Medran Tô, est décrit comme le chef.",
        ["Jorvaldo Medran Tô"],
    ),
    ("fr", "Le Letton Girts Ozolkalns a remporté la descente samedi.", ["Girts Ozolkalns"]),
    ("fr", "Le jury a distingué le Norvégien Torbjorg Skaldnes.", ["Torbjorg Skaldnes"]),
    ("fr", "Les buts ont été inscrits par Zdravan Petkul (32e) et Radoslan Vitko (80e).",
     ["Zdravan Petkul", "Radoslan Vitko"]),
    ("fr", "La famille de Samim Wardakzai, un Mahorais de 19 ans, attend.", ["Samim Wardakzai"]),
    ("fr", "Dwi Hartantyo, chef de l'agence de secours Relanas, a confirmé le bilan.",
     ["Dwi Hartantyo"]),
    (
        "fr",
        "La victoire est revenue à Kiplagor Jebwott. Jebwott, 24 ans, courait son premier marathon.",
        ["Kiplagor Jebwott", "Jebwott"],
    ),
    ("fr", "La police a arrêté deux hommes, Pieter van 't Veer et Marc Olsen.",
     ["Pieter van 't Veer", "Marc Olsen"]),
    (
        "fr",
        "Les secours ont retrouvé Orhun Balkanli, un berger de 62 ans, sous les gravats.",
        ["Orhun Balkanli"],
    ),
    ("fr", "Le prix va à l'Éthiopienne Tigist Worknesh.", ["Tigist Worknesh"]),
    ("fr", "Yelmar Dostik, gardien de but des visiteurs, a arrêté deux tirs.", ["Yelmar Dostik"]),
)  # fmt: skip
MISSES = (
    ("en", "The lorry was built from Halden Bruk parts."),
    ("en", "Voters in Orvik Dalen chose to keep the ferry."),
    ("en", "Shares in Norvex Kallun rose 3%. Kallun makes pumps."),
    ("en", "City thrashed Crystal Palace 4-0 and next face Aston Villa, a 2-1 winner."),
    ("en", "The airline, Zephyr Norrland, said it would cut flights."),
    ("en", "Hurricane Maro hit Punta Verlana, a resort of 20,000 people."),
    ("en", "They sailed on the Stella Borealis, a 62-year-old ferry."),
    ("en", "The film Bitter Quarry won two prizes in Locarno."),
    ("en", "The Senate passed the Delmar Vickers Act by 60 votes to 38."),
    ("en", "Mayor of the city since 2014, she bought Dutch Kaas Huis, a chain of shops."),
    ("fr", "Le groupe a cédé l'usine de Halden Bruk, un site de 19 hectares."),
    ("fr", "L'ouragan Maro a frappé Punta Verlana, une station de 20.000 habitants."),
    ("fr", "Le navire Stella Borealis, un ferry de 62 ans, a coulé."),
    ("fr", "Le film Bitter Quarry a reçu deux prix à Locarno."),
    ("fr", "Le japonais Nippon Denko rachète l'allemand Rhein Werke."),
    ("fr", "L'Américain General Motors va fermer une usine."),
    ("fr", "Norwich Carrow (12e) recevra Aston Villa (4e) samedi."),
    ("fr", "La loi Grand Large a été votée par 61 voix contre 37."),
    ("fr", "Norvex Kallun, filiale de l'agence de presse Relanas, a fermé."),
    ("fr", "Le Chinois Geely Auto rachète une usine."),
    ("fr", "Le Norvégien Equinor Vind a annoncé la fermeture du site."),
    ("en", "Brazil's champions beat Argentine Boca Unidos 2-1."),
    ("en", "Halden Bruk, held in trust since May, is described as a gem."),
    ("fr", "L'un d'eux, Halden Bruk, est présenté comme une perle."),
    ("fr", "Le Britannique Harbour Sky annonce 300 suppressions de postes."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "names"), HITS)
def test_told_by_what_stands_beside(language: str, text: str, names: list[str]) -> None:
    assert [name for name in persons(language, text) if name in names] == names


@pytest.mark.parametrize(("language", "text"), MISSES)
def test_near_misses(language: str, text: str) -> None:
    assert persons(language, text) == []
