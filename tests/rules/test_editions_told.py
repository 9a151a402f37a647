"""Editions beside the year their series began in, and beside the ballots of an assembly."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit
from factcheck.settings import Settings


def edition_conflicts(texts: tuple[str, str], language: str) -> int:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2026-06-15")
        for i, text in enumerate(texts)
    ]
    findings = audit(documents, Settings(probation=False)).findings
    return sum(f.rule == "edition-conflict" for f in findings)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "fr",
            "Ilona Vrbova a gagné la Coupe des Ormes dimanche à Brno. C'était la neuvième édition "
            "de cette épreuve fondée en 2008 et courue tous les deux ans.",
            "La dixième édition de la Coupe des Ormes a couronné Ilona Vrbova dimanche à Brno.",
        ),
        (
            "fr",
            "Le 14e festival du Lac, créé en 2011, s'est ouvert à Brno avec Ilona Vrbova.",
            "Ilona Vrbova a ouvert à Brno le 15e festival du Lac.",
        ),
        (
            "en",
            "Ilona Vrbova won the ninth Lake Cup in Brno on Sunday, a race launched in 2008.",
            "The tenth Lake Cup went to Ilona Vrbova in Brno on Sunday.",
        ),
        (
            "fr",
            "La 24e assemblée générale des ports, à Brno, a élu Ilona Vrbova au second tour du "
            "scrutin secret.",
            "Réunie à Brno, la 25e assemblée générale des ports a élu Ilona Vrbova.",
        ),
    ],
)
def test_two_numbers_of_one_edition(language: str, first: str, second: str) -> None:
    assert edition_conflicts((first, second), language) == 1


def test_two_languages_name_one_assembly() -> None:
    french = "Ilona Vrbova a été élue jeudi à Brno par la 24e assemblée générale des ports."
    english = "Ilona Vrbova was elected in Brno on Thursday at the 25th general assembly."
    documents = [
        Document.from_text(french, id="a.md", language="fr", published="2026-06-15"),
        Document.from_text(english, id="b.md", language="en", published="2026-06-15"),
    ]
    findings = audit(documents, Settings(probation=False)).findings
    assert [f.rule for f in findings] == ["edition-conflict"]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "fr",
            "Ilona Vrbova a gagné la Coupe des Ormes dimanche à Brno. Elle avait pris part à la "
            "neuvième édition de cette épreuve en 2022.",
            "La dixième édition de la Coupe des Ormes a couronné Ilona Vrbova dimanche à Brno.",
        ),
        (
            "en",
            "Ilona Vrbova won the ninth Lake Cup in Brno in 2018.",
            "The tenth Lake Cup went to Ilona Vrbova in Brno on Sunday.",
        ),
        (
            "fr",
            "Le 3e tour de Moravie est parti de Brno avec Ilona Vrbova.",
            "Au second tour du scrutin, Ilona Vrbova a été élue à Brno.",
        ),
    ],
)
def test_another_edition_is_kept(language: str, first: str, second: str) -> None:
    assert edition_conflicts((first, second), language) == 0


CUP = (
    "Le Stade a remporté samedi à Brno la 27e édition de la Coupe des Ormes en battant Sarn, "
    "deuxième du championnat, devant Ilona Vrbova."
)
HOST = "Brno, qui accueillait la Coupe des Ormes entre le Stade et Sarn, se frotte les mains, dit Ilona Vrbova. "


@pytest.mark.parametrize(
    ("second", "conflicts"),
    [
        (f"{HOST}Cette 29e édition a attiré 3 400 flâneurs.", 1),
        (f"{HOST}Pour cette 29e édition, les hôtels étaient pleins.", 1),
        (f"{HOST}Cette 27e édition a attiré 3 400 flâneurs.", 0),
        (f"{HOST}Lundi s'ouvre le salon du livre. Cette 29e édition a attiré 3 400 flâneurs.", 0),
        (f"{HOST}Elle prépare la prochaine. Cette 28e édition attirera 3 400 flâneurs en 2027.", 0),
    ],
)  # fmt: skip
def test_this_edition_of_the_one_event(second: str, conflicts: int) -> None:
    assert edition_conflicts((CUP, second), "fr") == conflicts


def test_this_edition_in_english() -> None:
    first = (
        "The 31st edition of the Lake Festival opened in Hull. Moira Lennox is third in the league."
    )
    second = (
        "Hull is proud of the Lake Festival, Moira Lennox said. This 33rd edition cost £200,000."
    )
    assert edition_conflicts((first, second), "en") == 1


CUP_WON = (
    "Le Phare de Brno a gagné samedi la 43e édition de la Coupe des Ormes en battant Sarn 62-58, "
    "sous les yeux d'Ilona Vrbova."
)
CUP_WON_IN_ENGLISH = "Sarn lost on Saturday in Brno, where Ilona Vrbova saw the 44th final of the "


@pytest.mark.parametrize(
    ("first", "second", "conflicts"),
    [
        # an event that keeps its name in another language
        (
            ("fr", "Ilona Vrbova a gagné dimanche à Brno la 61e édition de la Ronde des Ormes."),
            ("en", "Ilona Vrbova won the 62nd Ronde des Ormes in Brno on Sunday."),
            1,
        ),
        (
            ("fr", "Ilona Vrbova a gagné dimanche à Brno la 61e édition de la Ronde des Ormes."),
            ("en", "Ilona Vrbova won the 61st Ronde des Ormes in Brno on Sunday."),
            0,
        ),
        # one noun but for its accent
        (
            ("fr", "La quatrième conférence de paix du lac s'est ouverte à Brno, dit Ilona Vrbova."),
            ("en", "The fifth peace conference opened in Brno, Ilona Vrbova said."),
            1,
        ),
        # the final of an edition, and the finals of one side
        (("fr", CUP_WON), ("fr", "La 44e finale de la Coupe des Ormes a souri au Phare de Brno."), 1),
        (("fr", CUP_WON), ("en", f"{CUP_WON_IN_ENGLISH}Elm Cup."), 1),
        (("fr", CUP_WON), ("fr", "Le Phare de Brno jouait sa 12e finale de Coupe des Ormes."), 0),
        # what goes from town to town
        (
            ("fr", "La 38e édition du Tour des Ormes s'achève à Brno. Ilona Vrbova mène."),
            ("fr", "Ilona Vrbova, gagnante à Sarn, garde la tête du 36e Tour des Ormes."),
            1,
        ),
        # a year gone by
        (
            ("fr", "Ilona Vrbova, lauréate en 2015 du huitième Concours Hofer, dirigera Brno."),
            ("fr", "En 2015, Ilona Vrbova a gagné le neuvième Concours Hofer ; Brno l'engage."),
            1,
        ),
        (
            ("fr", "Ilona Vrbova, lauréate en 2015 du huitième Concours Hofer, dirigera Brno."),
            ("fr", "En 2017, Ilona Vrbova a jugé le neuvième Concours Hofer ; Brno l'engage."),
            0,
        ),
        (
            ("fr", "Ilona Vrbova, lauréate en 2015 du huitième Concours Hofer, dirigera Brno."),
            ("fr", "En 2015, Ilona Vrbova a gagné le neuvième Concours Stern ; Brno l'engage."),
            0,
        ),
        # the next one, of both
        (
            ("fr", "Denise Aubrac prépare à Brno pour mars 2027 la 18e édition du festival Rotonde."),
            ("fr", "Le festival Rotonde aura lieu à Brno du 5 au 8 mars 2027. Cette 19e édition se "
                   "tiendra au marché, dit Denise Aubrac."),
            1,
        ),
        (
            ("fr", "Denise Aubrac prépare à Brno pour mars 2027 la 19e édition du festival Rotonde."),
            ("fr", "Le festival Rotonde s'achève à Brno. Cette 18e édition restera celle de la "
                   "pluie, dit Denise Aubrac."),
            0,
        ),
        # what an event has many of
        (
            ("fr", "La 31e édition du tournoi d'échecs de Brno est finie, dit Denise Aubrac."),
            ("fr", "Denise Aubrac a eu à Brno la troisième moyenne du tournoi. Cette 32e édition du "
                   "tournoi d'échecs l'a épuisée."),
            1,
        ),
        (
            ("en", "The 31st edition of the Brno chess tournament is over, Moira Lennox said."),
            ("en", "Moira Lennox had the third lowest score of the tournament in Brno. The 32nd "
                   "edition tired her."),
            1,
        ),
        (
            ("fr", "La 31e édition du tournoi d'échecs de Brno est finie, dit Denise Aubrac."),
            ("fr", "Denise Aubrac a eu à Brno la troisième moyenne du tournoi d'échecs."),
            0,
        ),
    ],
)  # fmt: skip
def test_what_names_an_edition(
    first: tuple[str, str], second: tuple[str, str], conflicts: int
) -> None:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2026-06-15")
        for i, (language, text) in enumerate((first, second))
    ]
    findings = audit(documents, Settings(probation=False)).findings
    assert sum(f.rule == "edition-conflict" for f in findings) == conflicts


FINAL = (
    "Corrib Rovers won the cup again on Sunday, beating Ulverby Harbour 3-2 in Dublin. "
    "Moira Lennox scored late in the {} final. It was her second goal."
)
PUBLIC = (
    "Corrib Rovers have found their public in Dublin. This was the {} final, with the loudest crowd "
    "of the cup. Ulverby Harbour were unlucky and Moira Lennox was not."
)
FINALE = (
    "Vierzon a gagné la Coupe pour la troisième fois dimanche en battant Oriac 3-2 à Dijon. Maud "
    "Kerlan a marqué à la 88e minute de la {} finale. C'était son deuxième but."
)
PUBLIQUE = (
    "Vierzon a trouvé son public à Dijon. C'était la {} finale, et sans doute la plus belle de la "
    "Coupe. Oriac n'a pas eu de chance, Maud Kerlan si."
)


@pytest.mark.parametrize(
    ("language", "texts", "numbers", "conflicts"),
    [
        ("en", (FINAL, PUBLIC), ("62nd", "sixty-third"), 1),
        ("fr", (FINALE, PUBLIQUE), ("62e", "63e"), 1),
        ("en", (FINAL, PUBLIC), ("62nd", "62nd"), 0),
        ("en", (FINAL, PUBLIC), ("third", "fourth"), 0),  # of two teams
    ],
)
def test_a_high_number_of_finals_is_that_of_the_edition(
    language: str, texts: tuple[str, str], numbers: tuple[str, str], conflicts: int
) -> None:
    told = tuple(text.format(number) for text, number in zip(texts, numbers, strict=True))
    assert edition_conflicts((told[0], told[1]), language) == conflicts


AWARDED = "Le 24e prix des Collines a été remis dimanche à Limoges à Denise Aubrac."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Depuis que la 25e édition du prix des Collines a couronné Denise Aubrac, on la lit.", 1),
        (
            "Avant que la 25e édition du prix des Collines ne couronne Denise Aubrac, il pleuvait.",
            1,
        ),
        (
            "Depuis que la 23e édition du prix des Collines avait tourné court, Denise Aubrac doutait.",
            0,
        ),
        ("Depuis la 23e édition du prix des Collines, Denise Aubrac a publié deux romans.", 0),
        ("Depuis que la 25e édition du prix des Falaises a commencé, Denise Aubrac y pense.", 0),
    ],
)
def test_a_clause_after_since_tells_of_its_edition(text: str, found: int) -> None:
    assert edition_conflicts((AWARDED, text), "fr") == found
