"""Bodies as despatches introduce them: a noun of business, an employer, a network, a hyphen."""

from __future__ import annotations

import pytest

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.name import find_names
from factcheck.values.part import Context


def organisations(text: str, language: str) -> list[str]:
    scan = scan_text(text, lexicon(language))
    found = find_names(scan, bytearray(len(scan)), Context())
    return [scan.quote(f.first, f.stop) for f in found if f.kind == "organisation"]


NOUNS = [
    ("en", "Danish toymaker Varnholt grew. Varnholt shares rose.", ["Varnholt", "Varnholt"]),
    ("en", "The power utility Kestvolt said so.", ["Kestvolt"]),
    ("en", "The study is in the journal Southern Botany.", ["Southern Botany"]),
    ("en", "Polling firm Opinara found so.", ["Opinara"]),
    ("en", "Retailer Paul Lambert spoke, and carmaker President Ann Doyle left.", []),
    ("en", "The company Monday said no to airline Captain Joe Marsh.", []),
    ("fr", "La start-up lyonnaise Quantorel a levé des fonds.", ["Quantorel"]),
    ("fr", "L'observatoire Glacium alerte, selon un sondage Opinéo.", ["Glacium", "Opinéo"]),
    ("fr", "La revue Botanique du Sud l'a publié.", ["Botanique"]),
    ("fr", "La plateforme Paul Durand et la marque Ministre ferment.", []),
    ("fr", "Airbus livrera douze avions.", ["Airbus"]),
    ("fr", "Orange livrera douze box.", []),  # a word too
    ("fr", "M. Servier et Mme Bombardier ont parlé.", []),
    ("fr", "« Oui », a dit à l'AFP Yves Morin, maire de Brax.", ["AFP"]),
    ("fr", "Le Stade rennais joue, le Stade est plein.", ["Stade rennais"]),
]
EMPLOYERS = [
    ("fr", "Selon Anne Roux, économiste chez Boréal Gestion, oui.", ["Boréal Gestion"]),
    ("fr", "Paul Durand, analyste chez Nordcap, attend.", ["Nordcap"]),
    ("fr", "Il dîne chez Lucette.", []),
    ("en", "Xu Tian, senior economist at Corvid Macro in Leeds, agreed.", ["Corvid Macro"]),
    ("en", "She is a teacher at Leeds.", []),
]
NETWORKS = [
    ("fr", "« Restez », écrit-elle sur X.", ["X"]),
    ("fr", "Il l'a dit sur Instagram.", ["Instagram"]),
    ("fr", "La droite X est tracée.", []),
]
FOLLOWED = [
    ("en", "It opens soon, the Tembo news agency reported.", ["Tembo"]),
    ("en", "The French newspaper and the Ann Doyle charity agreed.", []),
    ("en", "Ostrava Motor rose. Ostrava is big.", ["Ostrava Motor"]),
    ("en", "He sold Tadlow Petroleum before Tadlow fell.", ["Tadlow Petroleum", "Tadlow"]),
]
COURTS = [
    ("fr", "Le tribunal correctionnel de Pau l'a condamné.", ["tribunal correctionnel de Pau"]),
    ("fr", "Le conseil communal d'Ixelles a voté.", ["conseil communal d'Ixelles"]),
    ("fr", "Le tribunal administratif a statué.", []),
    ("en", "The Senate upheld it, and so did Kenya's Senate.", ["Senate", "Senate"]),
    ("en", "A Senate seat is vacant.", []),
]
OTHERS = [
    ("fr", "Le Snuipp-FSU et la CGT-Cheminots appellent.", ["Snuipp-FSU", "CGT-Cheminots"]),
    ("fr", "PORTO-NOVO - Les députés votent à SAINT-DENIS.", []),
    ("fr", "Le groupe E joue.", []),
    ("fr", "Le TGV-Est et l'aéroport de Paris-CDG sont bloqués.", []),
    ("fr", "Enedis a rétabli le courant.", ["Enedis"]),
    ("en", "Finance Minister Kaito Nomura spoke in the United States.", []),
    ("fr", "L'est de la République démocratique du Congo (RDC) brûle.", []),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"), NOUNS + EMPLOYERS + NETWORKS + FOLLOWED + COURTS + OTHERS
)
def test_organisations(language: str, text: str, expected: list[str]) -> None:
    assert organisations(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "On bloque à Daulx, Hansies et Bierlet, dit-il.", ["Daulx", "Hansies", "Bierlet"]),
        ("fr", "Il vit à Rennes et Durand est à Brest.", ["Rennes", "Brest"]),
        ("fr", "Il est né à Lyon et Marcel aussi.", ["Lyon"]),
        (
            "en",
            "Troops moved near Kupansk, Vochansk and Lyptsy.",
            ["Kupansk", "Vochansk", "Lyptsy"],
        ),
        ("en", "He lives in Leeds and Smith said so.", ["Leeds"]),
    ],
)
def test_lists_of_places(language: str, text: str, expected: list[str]) -> None:
    scan = scan_text(text, lexicon(language))
    found = find_names(scan, bytearray(len(scan)), Context())
    assert [scan.quote(f.first, f.stop) for f in found if f.kind == "place"] == expected
