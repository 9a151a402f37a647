"""Ages of people without a name, and at a death: what is found and what is kept."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import read_case, run_case

DAYS = ("2026-01-14", "2026-01-15")
FOUND = (
    Case(
        "one girl killed by one tree",
        (
            "Une lycéenne de «16 ans» est morte lundi à Vannes dans la chute d'un arbre, dit Odile Wurtz.",
            "À Vannes, la chute d'un arbre a coûté la vie à une adolescente de «19 ans», selon Odile Wurtz.",
        ),
        DAYS,
    ),
    Case(
        "a cyclist, and a man told with him",
        (
            "Un cycliste de «54 ans» a perdu la vie lundi à Tulle, renversé par un camion.",
            "Un camion a renversé un cycliste lundi à Tulle, tuant un homme de «45 ans».",
        ),
        DAYS,
    ),
    Case(
        "arrested after one fire",
        (
            "Un homme de «31 ans» a été interpellé lundi à Tulle après l'incendie du gymnase Sorel.",
            "Après l'incendie du gymnase Sorel, à Tulle, la police a arrêté lundi un plombier. Un homme de «37 ans» a été placé en garde à vue.",
        ),
        DAYS,
    ),
    Case(
        "two nouns for a girl killed",
        (
            "A «15-year-old» girl was killed in Galway on Monday when a wall of Lennox School fell.",
            "A wall of Lennox School in Galway fell on Monday, killing a schoolgirl. A girl, «51», died, said Rory Tait. ",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "one plumber arrested",
        (
            "A «44-year-old» plumber was arrested in Galway on Monday after the fire at Lennox School.",
            "Police in Galway arrested a plumber aged «41» on Monday after the Lennox School fire.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "one boy missing",
        (
            "A boy of «9» is missing in Galway after the Corrib flooded on Monday.",
            "The Corrib flooded in Galway on Monday and a «12-year-old» boy has gone missing.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "one townsman missing",
        (
            "Un Lorientais de «36 ans» est porté disparu depuis lundi à Vannes, dans la crue du Loc.",
            "À Vannes, la crue du Loc a fait un disparu lundi. Un Lorientais de «39 ans» reste introuvable.",
        ),
        DAYS,
    ),
    Case(
        "an age at a death is none of another time",
        (
            "Le chanteur Gaston Lormeau est mort lundi à Limoges à l'âge de «86 ans», dit Denise Aubrac.",
            "Gaston Lormeau, «46 ans», est mort lundi à Limoges, selon Denise Aubrac.",
        ),
        DAYS,
    ),
    Case(
        "the same in English",
        (
            "The singer Rory Tait died in Galway on Monday aged «86», Moira Lennox said.",
            "Rory Tait, «46», died in Galway on Monday, Moira Lennox said.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "who announces an age is not who has it",
        (
            "Le chanteur Gaston Lormeau s'est éteint lundi à «86 ans», a annoncé Denise Aubrac à Limoges.",
            "À Limoges, Denise Aubrac a annoncé lundi la mort de Gaston Lormeau, «88 ans».",
        ),
        DAYS,
    ),
    Case(
        "not of whom he dined with",
        (
            "Le luthier Gaston Lormeau, «86 ans», est mort lundi à Limoges chez Denise Aubrac.",
            "Gaston Lormeau est mort lundi à Limoges. Il avait dîné avec Denise Aubrac. Le luthier, "
            "qui vendait ses violons au Japon, était âgé de «96 ans».",
        ),
        DAYS,
    ),
    Case(
        "nor of whom she played against",
        (
            "Moira Lennox, «34», won in Galway on Monday against Odile Wurtz.",
            "Moira Lennox won in Galway on Monday. She had lost against Odile Wurtz. The former "
            "champion was aged «37».",
        ),
        DAYS,
        language="en",
    ),
)
KEPT = (
    Case(
        "of another part in the story",
        (
            "Odile Wurtz, 32 ans, a été trouvée morte lundi à Tulle. Un homme a été arrêté.",
            "Odile Wurtz a été trouvée morte lundi à Tulle. Le suspect, âgé de 23 ans, a été arrêté.",
        ),
        DAYS,
    ),
    Case(
        "of whom she was found by",
        (
            "Rory Tait, 41, was pulled from the Corrib in Galway on Monday.",
            "Rory Tait fell in the Corrib in Galway on Monday. The 47-year-old baker who saw him swam out.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "an age that opens the sentence, of whom a nickname tells",
        ("Âgé de 73 ans, le Renard affrontait un seul rival : Luc Sarrat, boulanger de 56 ans.",),
    ),
    Case(
        "an age that opens the sentence, of whom a plain noun tells",
        ('Aged 73, "the Fox" had one rival on Sunday: Rory Tait, a baker from Hull, 56.',),
        language="en",
    ),
    Case(
        "of whom the sentence before speaks",
        (
            "Le luthier Gaston Lormeau, 86 ans, est mort lundi à Limoges chez Denise Aubrac.",
            "Gaston Lormeau est mort lundi à Limoges. Denise Aubrac l'a trouvé. L'ancienne libraire "
            "est âgée de 71 ans.",
        ),
        DAYS,
    ),
    Case(
        "a girl and a boy",
        (
            "Une lycéenne de 16 ans est morte lundi à Vannes dans la chute d'un arbre, dit Odile Wurtz.",
            "À Vannes, la chute d'un arbre a coûté la vie à un garçon de 19 ans, selon Odile Wurtz.",
        ),
        DAYS,
    ),
    Case(
        "two were killed, and nothing else is alike",
        (
            "L'accident a fait deux morts lundi à Tulle, dit Odile Wurtz. Une lycéenne de 16 ans est morte sur le coup.",
            "L'accident de Tulle a tué lundi deux personnes, selon Odile Wurtz. Une lycéenne de 19 ans est morte à l'hôpital.",
        ),
        DAYS,
    ),
    Case(
        "killed and hurt",
        (
            "Une lycéenne de 16 ans est morte lundi à Vannes dans la chute d'un arbre, dit Odile Wurtz.",
            "À Vannes, la chute d'un arbre a blessé lundi Odile Wurtz. Une lycéenne de 18 ans a été hospitalisée.",
        ),
        DAYS,
    ),
    Case(
        "an accident of another year",
        (
            "Une lycéenne de 16 ans est morte lundi à Vannes dans la chute d'un arbre, dit Odile Wurtz.",
            "À Vannes, la chute d'un arbre a tué lundi une lycéenne, selon Odile Wurtz. En 2019, une lycéenne de 18 ans est morte au même endroit.",
        ),
        DAYS,
    ),
    Case(
        "two were arrested",
        (
            "Un homme de 31 ans a été interpellé lundi à Tulle après l'incendie du gymnase Sorel.",
            "Après l'incendie du gymnase Sorel, à Tulle, deux suspects sont entendus. Un homme de 37 ans a été placé en garde à vue.",
        ),
        DAYS,
    ),
    Case(
        "killed and a witness",
        (
            "A 15-year-old girl was killed in Galway on Monday when a wall of Lennox School fell.",
            "A wall of Lennox School in Galway fell on Monday. A 17-year-old girl saw it, said Rory Tait.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "killed and arrested",
        (
            "A man of 44 was killed in Galway on Monday by the fire at Lennox School.",
            "The fire at Lennox School in Galway killed a caretaker on Monday, and a man of 41 was arrested.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "the age at which a father died",
        (
            "Gaston Lormeau, 41 ans, a été condamné lundi à Limoges par Denise Aubrac.",
            "Gaston Lormeau a été jugé lundi à Limoges par Denise Aubrac. Son père est mort à 64 ans.",
        ),
        DAYS,
    ),
    Case(
        "an age when a mother died",
        (
            "Rory Tait, 41, won the cup in Galway on Monday, Moira Lennox said.",
            "Rory Tait won the cup in Galway on Monday, Moira Lennox said. His mother died when he was aged 19.",
        ),
        DAYS,
        language="en",
    ),
    Case(
        "killed, and who killed",
        (
            "Une femme de 34 ans a été tuée lundi à Vannes par son mari, selon Odile Wurtz.",
            "Un homme de 39 ans a tué lundi à Vannes sa femme, dit Odile Wurtz.",
        ),
        DAYS,
    ),
    Case(
        "another case",
        (
            "Sam Coe, 44, has been jailed in Galway for killing a 9-year-old boy. Rory Tait spoke.",
            "Sam Coe was jailed in Galway. Rory Tait spoke of another case in which a boy of 7 died.",
        ),
        DAYS,
        language="en",
    ),
)


def test_a_flag_case_marks_what_it_finds() -> None:
    assert all(read_case(case)[1] for case in FOUND)
    assert not any(read_case(case)[1] for case in KEPT)


@pytest.mark.parametrize("case", FOUND + KEPT, ids=lambda case: case.why)
def test_the_only_one_of_a_sort_and_a_fate_is_one_person(case: Case) -> None:
    result = run_case(rules()["age-conflict"], case)
    assert result.ok, result.why
