"""Those present beside the seats of their body, and an area lost beside that of the whole."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "La charte est réservée aux cantons, qui sont désormais «54», et «57» d'entre eux l'ont "
            "ratifiée, dit Denise Aubrac.",
        ),
        (
            "fr",
            "Les communes membres, au nombre de «54», ont été consultées et «57» d'entre elles ont "
            "dit oui.",
        ),
        (
            "en",
            "The charter is for towns only, of which there are «54», and «57» of them have ratified "
            "it.",
        ),
        (
            "fr",
            "La charte est réservée aux cantons, qui sont 54, et 47 d'entre eux l'ont ratifiée.",
        ),
        ("fr", "Les habitants, dont 54 élèves, ont défilé ; 57 d'entre eux ont été reçus."),
        ("en", "The crowd, of whom 54 were pupils, left, and 57 of them came back on Monday."),
        (
            "fr",
            "L'assemblée compte «33 conseillers». Il gelait. Au vote, «37 conseillers» étaient "
            "présents ou représentés.",
        ),
        ("en", "The council has «33 councillors». At noon «37 councillors» were in the chamber."),
        ("fr", "L'assemblée compte 33 conseillers. Au vote, 31 conseillers étaient présents."),
        ("fr", "Le conseil compte 33 élus. Au congrès des maires, 37 élus étaient présents."),
        ("en", "The council has 33 councillors. In Ona, 47 councillors were present."),
        ("en", "The council has 33 councillors. At the vote, 37 reporters were present."),
        ("en", "Entries open on «12 May» and close on «25 April», the club says."),
        ("fr", "Les inscriptions ouvrent le «12 mai» et se terminent le «25 avril»."),
        ("en", "Entries open on 12 May, and the pools close on 25 April."),
        ("en", "Clubs that open on 12 May are free, but those that close on 25 April are not."),
        ("fr", "Le musée ouvre le 12 mai, et les écoles ferment le 25 avril."),
        ("fr", "Les inscriptions ouvrent le 20 décembre et se terminent le 5 janvier."),
        ("fr", "Le parc a 23 phoques et 9 loutres, dont 17 et 4 jeunes."),
        ("en", "The zoo had 23 seals and 9 otters, of which 17 and 4 were young."),
        ("fr", "Le parc a 23 phoques et «9 loutres», dont «17» jeunes."),
        (
            "fr",
            "L'usine Vidal fait «18 000 mètres carrés». Les «21 000 mètres carrés» détruits "
            "abritaient deux fours.",
        ),
        ("en", "The estate covers «900 hectares». The «1,100 hectares» burned were of pine."),
        ("fr", "L'usine fait 18 000 mètres carrés. Les 12 000 mètres carrés détruits fument."),
        ("en", "The estate covers 900 hectares. The fire burned 1,100 hectares in the valley."),
        (
            "en",
            "The estate covers 900 hectares, the wood 800 hectares. The 1,100 hectares burned "
            "were of pine.",
        ),
    ],
)
def test_a_part_and_its_whole_in_two_sentences(language: str, text: str) -> None:
    result = run_case(rules()["bounds-violation"], Case("a part", (text,), language=language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Of the «140» governors entitled to vote, «153» cast a ballot, said Moira Lennox."),
        ("fr", "Sur «62» délégués présents à Limoges, «65» ont voté à bulletin secret."),
        ("en", "Of the 140 governors entitled to vote, 133 cast a ballot, said Moira Lennox."),
        ("fr", "Sur 62 communes, 65 maires ont voté, certaines en ayant deux."),
        ("fr", "Sur 62 délégués, 12 de Limoges, 65 ont voté selon Denise Aubrac."),
        ("fr", "La motion a été adoptée par «21 voix», alors que le comité ne compte que «19 membres»."),
        ("en", "It was carried by «21 votes», although the committee has only «19 members»."),
        ("fr", "La motion a été adoptée par 12 voix, alors que le comité compte 19 membres."),
        ("fr", "Elle a été adoptée par 31 voix contre 12, alors que le comité compte 19 membres."),
    ],
)  # fmt: skip
def test_more_votes_than_voters(language: str, text: str) -> None:
    result = run_case(rules()["bounds-violation"], Case("votes", (text,), language=language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Sur les «40» fours posés à Limoges depuis 2019, «43» brûlaient lundi du bois."),
        ("fr", "Des «12» pompes de Limoges, «14» marchaient encore, dit Denise Aubrac."),
        ("en", "Of the «40» buses in Hull, «43» run on gas, Moira Lennox said."),
        ("en", "Of the «26» kilns in Hull, «29» were lit on Sunday."),
        ("fr", "Sur les 40 fours posés à Limoges depuis 2019, 38 brûlaient lundi du bois."),
        ("fr", "Sur les 40 communes du canton, 43 écoles étaient fermées."),
        ("en", "Of the 40 farms in Hull, 43 barns were burned, Moira Lennox said."),
    ],
)
def test_more_than_all_of_those(language: str, text: str) -> None:
    result = run_case(rules()["bounds-violation"], Case("of those", (text,), language=language))
    assert result.ok, result.why
