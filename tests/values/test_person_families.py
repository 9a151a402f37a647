"""Persons as despatches name them: by where they are from, with particles, initials and brackets."""

from __future__ import annotations

import pytest

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.name import find_names
from factcheck.values.part import Context
from factcheck.values.person import PersonName


def persons(text: str, language: str) -> list[str]:
    scan = scan_text(text, lexicon(language))
    found = find_names(scan, bytearray(len(scan)), Context())
    return [scan.quote(f.first, f.stop) for f in found if f.kind == "person"]


FROM = [
    ("fr", "La Québécoise Coralie Tremblay-Houde a remporté l'épreuve.", ["Coralie Tremblay-Houde"]),
    ("fr", "Le Breton Yoann Kerbrat a gagné.", ["Yoann Kerbrat"]),
    ("fr", "La Corse Vannina Pietrelli est deuxième.", ["Vannina Pietrelli"]),
    ("fr", "L'Ontarienne Brooklynn McAdderley est là.", ["Brooklynn McAdderley"]),
    ("fr", "Le Bavarois Ludolf Wittmanner a signé.", ["Ludolf Wittmanner"]),
    ("fr", "La Catalane Centrale a fermé.", []),
    ("fr", "La Lyonnaise Habitat construit.", []),
    ("en", "Dane Mikkelina Frandsholm finished third.", ["Mikkelina Frandsholm"]),
    ("en", "Swede Alva Nordqvist-Holm led by two shots.", ["Alva Nordqvist-Holm"]),
    ("en", "Kenyan Chepngetich Rotuwa won the race in Boston.", ["Chepngetich Rotuwa"]),
    ("en", "Australian Tilly Rae Mardon beat Italian Fiammetta Bolzoni.",
     ["Tilly Rae Mardon", "Fiammetta Bolzoni"]),
    ("en", "American Water Works reported a rise in profit.", []),
    ("en", "Swiss Federal Railways said trains were late.", []),
]  # fmt: skip
HALVES = [
    ("en", "Taiwan's Yu-ting Liao reached the final.", ["Yu-ting Liao"]),
    ("en", "The finalists were Hae-won Paik and Mei-ling Soh.", ["Hae-won Paik", "Mei-ling Soh"]),
    ("fr", "Le procureur Min-jun Baek a requis dix ans.", ["Min-jun Baek"]),
    ("fr", "« Je suis prête », a dit Ji-woo Ahn.", ["Ji-woo Ahn"]),
    ("en", "Mckay-Jane Hollisterly won.", ["Mckay-Jane Hollisterly"]),
    ("en", "Port-Louis Harbour shut.", []),
    ("en", "Post-war Berlin changed, and Wi-fi Alliance said so.", []),
    ("en", "Seoul-based Hanjin said so.", []),
]
PARTICLES = [
    ("fr", "Mohamed ould Cheikhna et Sidi ag Alhousseyni ont signé.",
     ["Mohamed ould Cheikhna", "Sidi ag Alhousseyni"]),
    ("en", "Deputy Mayor Njambi wa Karuri left.", ["Njambi wa Karuri"]),
    ("en", "Lotte ter Haarbeek and Karl-Theodor zu Wessenfels spoke.",
     ["Lotte ter Haarbeek", "Karl-Theodor zu Wessenfels"]),
    ("fr", "L'échevine, Isabeau t'Kindt de Roosebeke, s'en réjouit.",
     ["Isabeau t'Kindt de Roosebeke"]),
    ("fr", "Le baron Godefroid van Eyckendal de Rixensart est mort.",
     ["Godefroid van Eyckendal de Rixensart"]),
    ("fr", "Johan van Berkel de Namur parle.", ["Johan van Berkel"]),
    ("en", "The suspect, Rolf-Dieter zur Brücken, 61, and Nurul Aina binti Rosli left.",
     ["Rolf-Dieter zur Brücken", "Nurul Aina binti Rosli"]),
    ("en", "Fatouma Ag Alhassan spoke to Ana De la Fuente-Ruiz.",
     ["Fatouma Ag Alhassan", "Ana De la Fuente-Ruiz"]),
    ("fr", "Le géant chinois Huaxin Electron a annoncé une perte.", []),
    ("en", "Bayer AG said so.", []),
]  # fmt: skip
INITIALS = [
    ("en", "Analyst J. F. van Ouwerkamp called it odd.", ["J. F. van Ouwerkamp"]),
    ("fr", "Selon son partenaire Jarle T. Vikholm, tout va.", ["Jarle T. Vikholm"]),
    ("fr", "Selon son associée Ragnhild M. Tveiterås, tout va.", ["Ragnhild M. Tveiterås"]),
    ("en", "Sri Lanka’s W. A. D. Weerakody took bronze.", ["W. A. D. Weerakody"]),
    ("en", "Njordic T. Holvik said so.", ["Njordic T. Holvik"]),
    ("en", "The Gate T. Passengers waited.", []),
]
BRACKETS = [
    ("fr", "Pour Flurin Caduffli (Centre/GR), c'est trop.", ["Flurin Caduffli"]),
    ("fr", "Sylvestrine Onfroyaux (RN) a voté contre.", ["Sylvestrine Onfroyaux"]),
    ("en", "Lurleen Babcocksby, R-Mont., agreed.", ["Lurleen Babcocksby"]),
    ("en", "Orsolya Twigdenby (Lab) disagreed.", ["Orsolya Twigdenby"]),
    ("fr", "Trois novices : Opeti Halafihivalu (Toulon), Louis-Marie Garat (Pau) et O’Neil Bacou.",
     ["Opeti Halafihivalu", "Louis-Marie Garat", "O’Neil Bacou"]),
    ("fr", "La finale oppose Boeing Dreamliner (Seattle) et Grande Halle (Paris).", []),
    ("fr", "Le Mont Perdu (FR/ES) est fermé.", []),
    ("en", "The Rust Belt, R-rated films and Mer Noire (RN) are told.", []),
]  # fmt: skip
APOSTROPHES = [
    ("fr", "Sa collègue kényane, Njeri Thiong'o, a refusé.", ["Njeri Thiong'o"]),
    ("en", "Her colleague, Njeri Murang’a, refused.", ["Njeri Murang’a"]),
    ("en", "His lawyer, Moshe Ya'alit, said so.", ["Moshe Ya'alit"]),
    ("en", "Paul Lambert's lawyer and Anne Roux's plan.", ["Paul Lambert", "Anne Roux"]),
    ("fr", "Lorsqu'il parle, Paul Durand sourit.", ["Paul Durand"]),
]
AGAIN = [
    ("en", "The striker Declan Mooreland signed. The club wished Declan well.",
     ["Declan Mooreland", "Declan"]),
    ("fr", "La chanteuse Florence Vasseur est née à Florence.", ["Florence Vasseur"]),
    ("fr", "Marine, infanterie et gendarmerie défilaient devant Marine Roux.", ["Marine Roux"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    FROM + HALVES + PARTICLES + INITIALS + BRACKETS + APOSTROPHES + AGAIN,
)
def test_persons(language: str, text: str, expected: list[str]) -> None:
    assert persons(text, language) == expected


def test_a_title_of_a_woman_is_not_that_of_a_man_named_before_her() -> None:
    text = "Après Denis Roche, la directrice générale du port a parlé."
    scan = scan_text(text, lexicon("fr"))
    found = find_names(scan, bytearray(len(scan)), Context())
    (person,) = (f.value for f in found if f.kind == "person")
    assert isinstance(person, PersonName)
    assert person.roles == ()
