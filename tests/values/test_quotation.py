"""Quotations: marks, speakers, comparison; attribution and modality beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.compare_quotation import compare_quotations
from factcheck.values.find import find_in_scan
from factcheck.values.modality import attribution, modality
from factcheck.values.part import Context
from factcheck.values.quotation import Quotation


def read(text: str, language: str = "fr") -> list[tuple[str, str | None]]:
    scan = scan_text(text, lexicon(language))
    found = [f for f in find_in_scan(scan, Context()) if f.kind == "quotation"]
    return [(scan.quote(f.first, f.stop), f.value.normal()["speaker"]) for f in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« Nous restons », a déclaré la ministre Clarisse Montbel.", "Clarisse Montbel"),
        ("« Nous restons », a tranché le préfet, Samir Belkadi, lundi.", "Samir Belkadi"),
        ("« Nous restons », a dit à l'AFP le porte-parole.", "le porte-parole"),
        ("Selon Tanguy Morvan, « nous restons ».", "Tanguy Morvan"),
        ("Le maire de Sète a prévenu : « Nous restons. »", "Le maire de Sète"),
        ("La maire, Latifa Ben Sassi, déplore que « nous restons ».", "Latifa Ben Sassi"),
        ("Tanguy Morvan est arrivé hier. « Nous restons », a-t-il dit.", "Tanguy Morvan"),
        ("Ornella Marchesi : « Nous restons ».", "Ornella Marchesi"),
        ("« Nous restons », a plaidé M. Rönnqvist, un calcul.", "Rönnqvist"),
        ("« Nous restons », a soutenu l'élue verte Lise Ferrand peu après.", "Lise Ferrand"),
        ("« Nous restons », a répété l'accusé, debout.", "l'accusé"),
        ("« Nous restons. » C'est ainsi que Per Lund résume ses choix.", "Per Lund"),
        ("Awa Diop (entraîneuse de Brest) : « Nous restons ».", "Awa Diop"),
        ("Bilan dressé par Samir Belkadi : « Nous restons ».", "Samir Belkadi"),
        ("La maire Awa Diop a fait état de « nous restons ».", "Awa Diop"),
        ("« Nous restons », a dit à la télévision RTX leur chef, Samir Belkadi.", "Samir Belkadi"),
        ("« Nous restons », exulte Samir Belkadi.", "Samir Belkadi"),
        ("La ministre Anne Roux s'est dite prête : « Nous restons ».", "Anne Roux"),
        ("La maire Awa Diop a battu Samir Belkadi. « Nous restons », a-t-elle dit.", "Awa Diop"),
        ("Awa Diop a reçu Yves Morin. « Nous restons », a-t-il dit.", "Yves Morin"),
        ("Awa Diop affronte Yves Morin. « Nous restons », rétorque le second.", "Yves Morin"),
        ("La procureure Anne Roux enquête. « Nous restons », dit la magistrate.", "Anne Roux"),
    ],
)
def test_finds_the_french_speaker(text: str, expected: str) -> None:
    ((words, speaker),) = read(text)
    assert (words.rstrip("."), speaker) in (("Nous restons", expected), ("nous restons", expected))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We stay,” said Bridget Oyelaran, the chief executive.", "Bridget Oyelaran"),
        ("“We stay,” Mathilde Van Hees told reporters.", "Mathilde Van Hees"),
        ('"We stay," a neighbour told AFP.', "a neighbour"),
        ("‘We stay,’ the witness insisted.", "the witness"),
        ("Keir Aldous said: “We stay,”", "Keir Aldous"),
    ],
)
def test_finds_the_english_speaker(text: str, expected: str) -> None:
    assert read(text, "en") == [("We stay,", expected)]


def test_speaker_told_inside_the_marks() -> None:
    text = "« Tout va, se félicite M. Durand. On gagne. » Il a salué la foule."
    assert read(text) == [("Tout va", "Durand"), ("On gagne.", "Durand")]
    text = "« Il m'a répondu, a dit le médecin, que tout allait », raconte Awa Diop."
    assert [speaker for _, speaker in read(text)] == ["Awa Diop"]


def test_two_speakers_of_one_sentence() -> None:
    text = "Anne Roux salue « un pas », tandis que Per Lund, élu, dénonçait « un recul »."
    assert [speaker for _, speaker in read(text)] == ["Anne Roux", "Per Lund"]


def test_split_and_nested_quotations() -> None:
    assert read('"C\'est grave", selon l\'OMS, "mais pas perdu".') == [
        ("C'est grave", "l'OMS"),
        ("mais pas perdu", "l'OMS"),
    ]
    text = "« La patronne m'a dit : “N'ouvrez pas”, et j'ai obéi », raconte Awa Diop."
    assert read(text) == [("La patronne m'a dit : “N'ouvrez pas”, et j'ai obéi", "Awa Diop")]


@pytest.mark.parametrize(
    "text",
    [
        "Le mot « choisir » fait débat.",
        "Son film « Le Premier Solstice » sort mercredi.",
        "Le projet dit « vert » inquiète les élus.",
        "Il figure sur la « liste noire » des douanes.",
        "Il eut un prix en 1971 pour « Les sentiers de la mer calme », de Gaston Lormeau.",
        "Elle a chanté « Les sentiers de la mer calme » à Limoges.",
        "On doit à Gaston Lormeau « Les sentiers de la mer calme », chanson de 1971.",
        "Un César pour « Hier à Hull », puis pour « Un soir de grand vent à Hull ».",
        "Les travailleurs l'ont su : l'usine n'a qu'un an.",
    ],
)
def test_mentions_are_no_quotations(text: str) -> None:
    assert read(text) == []


def test_unclosed_mark_stays_in_its_paragraph() -> None:
    text = "Il a crié « Au secours, à l'aide.\nLa police a dit : « Tout va bien. »"
    assert read(text) == [("Tout va bien.", "La police")]


def test_quotation_that_goes_on_over_paragraphs() -> None:
    text = "Awa Diop a dit : « Nous partons demain.\n« Nous reviendrons bientôt. »"
    assert [words for words, _ in read(text)] == [
        "Nous partons demain.",
        "Nous reviendrons bientôt.",
    ]
    assert {speaker for _, speaker in read(text)} == {"Awa Diop"}


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("Nous ne céderons pas", "nous ne céderons pas.", "agree"),
        ("Nous ne céderons pas", "Nous ne céderons pas à la menace", "compatible"),
        ("Le pays […] ne cédera pas", "Le pays, uni, ne cédera pas", "compatible"),
        ("On ne vole pas seulement des comptes", "On ne vole pas seulement des vies", "conflict"),
        ("Nous ne céderons pas", "Il fait beau à Paris aujourd'hui", "not_comparable"),
    ],
)
def test_compares_utterances(a: str, b: str, verdict: str) -> None:
    left, right = Quotation(words=a), Quotation(words=b)
    assert compare_quotations(left, right).verdict == verdict
    assert compare_quotations(right, left).verdict == verdict


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("Ma sœur a mangé tous les œufs", "Ma soeur a mangé tous les oeufs", "fr"),
        ("À l’école d’Ivry on riait — toujours", "A l'ecole d'Ivry on riait, toujours...", "fr"),
        ("Un week-end en mini-bus ne coûte rien", "Un weekend en minibus ne coûte rien", "fr"),
        ("Il a planté 10 000 ifs sur la route", "Il a planté 10.000 ifs sur la route", "fr"),
        ("Il a planté vingt-cinq ifs sur la route", "Il a planté 25 ifs sur la route", "fr"),
        ("Il fête son 11e prix avec sa mère", "Il fête son onzième prix avec sa mère", "fr"),
        ("We don't close the mill, she said", "We do not close the mill, she said", "en"),
        ("It's a mill that never stops", "It is a mill that never stops", "en"),
        (
            "Our harbour must organise itself in a year",
            "Our harbor must organize itself in a year",
            "en",
        ),
    ],
)
def test_how_a_house_prints_words_is_no_other_wording(a: str, b: str, language: str) -> None:
    left, right = Quotation(words=a), Quotation(words=b)
    assert compare_quotations(left, right, language).verdict == "agree"
    assert compare_quotations(right, left, language).verdict == "agree"


@pytest.mark.parametrize(
    ("a", "b", "language"),
    [
        ("Il a planté vingt-cinq ifs sur la route", "Il a planté 26 ifs sur la route", "fr"),
        ("Il a planté 10 000 ifs sur la route", "Il a planté 10.500 ifs sur la route", "fr"),
        ("We don't close the mill in May", "We do close the mill in May", "en"),
        ("It's a mill that never stops", "It was a mill that never stops", "en"),
    ],
)
def test_what_says_another_thing_is_another_wording(a: str, b: str, language: str) -> None:
    left, right = Quotation(words=a), Quotation(words=b)
    assert compare_quotations(left, right, language).verdict == "conflict"


def test_a_conflict_names_the_words() -> None:
    how = compare_quotations(
        Quotation(words="On a volé des comptes de trop de gens"),
        Quotation(words="On a volé des vies de trop de gens"),
    ).how
    assert how == "comptes / vies"


def held(text: str, value: str, language: str = "fr") -> str:
    scan = scan_text(text, lexicon(language))
    at = scan.token_at(text.index(value))
    return modality(scan, at, at + 1)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Le séisme a fait 300 morts.", "asserted"),
        ("Le séisme n'a pas fait 300 morts.", "denied"),
        ("Contrairement aux 300 morts annoncés, le bilan reste stable.", "denied"),
        ("Une première version de cet article indiquait 300 morts.", "corrected"),
        ("Le bilan est de 58 morts, et non 300.", "corrected"),
        ("Le séisme aurait fait 300 morts.", "conditional"),
        ("Le groupe supprimera 300 postes.", "planned"),
        ("Un an plus tôt 300 personnes étaient venues.", "historical"),
        ("Si 300 personnes viennent, la salle est pleine.", "hypothetical"),
        ("Ils parlaient de 300 hectares ; un chiffre démenti hier.", "denied"),
        ("L'organisation compte 300 membres.", "asserted"),
        ("Le maire, qui dément tout, a reçu 300 lettres.", "asserted"),
        ("Il aura fallu 300 heures pour en venir à bout.", "asserted"),
        ("Il faudra 300 heures pour en venir à bout.", "planned"),
        ("L'orgue aura coûté 300 euros à la paroisse.", "asserted"),
    ],
)
def test_french_modality(text: str, kind: str) -> None:
    assert held(text, "300") == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The quake killed 300 people.", "asserted"),
        ("The quake did not kill 300 people.", "denied"),
        ("An earlier version of this article said 300 died.", "corrected"),
        ("The guard spoke, dismissing reports that 300 were missing.", "denied"),
        ("The quake could have killed 300.", "conditional"),
        ("The firm will cut 300 jobs.", "planned"),
        ("It cut 300 jobs last year.", "historical"),
        ("In the very first plague, in what was then Siam, 300 people died.", "historical"),
        ("If 300 people come, the hall is full.", "hypothetical"),
    ],
)
def test_english_modality(text: str, kind: str) -> None:
    assert held(text, "300", "en") == kind


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le séisme a fait 300 morts, selon la police.", "fr", ("la police",)),
        ("Le séisme a fait 300 morts, a annoncé le ministre, Rivo Andri.", "fr", ("Rivo Andri",)),
        ("Le maire a indiqué que 300 maisons sont détruites.", "fr", ("Le maire",)),
        ("Le séisme a fait 300 morts.", "fr", ()),
        ("The quake killed 300 people, police said.", "en", ("police",)),
        ("According to the army, 300 people died.", "en", ("the army",)),
    ],
)
def test_attribution(text: str, language: str, expected: tuple[str, ...]) -> None:
    scan = scan_text(text, lexicon(language))
    at = scan.token_at(text.index("300"))
    assert attribution(scan, (at, at + 1)) == expected


@given(st.text(alphabet="«»“”\"‘’'<>.,: \nadit", max_size=120))
def test_no_marks_break_the_finder(text: str) -> None:
    for words, _ in read(text) + read(text, "en"):
        assert words in text
