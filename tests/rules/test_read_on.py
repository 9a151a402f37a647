"""What a sentence takes up from the one before, and what it says though it looks otherwise."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

DAY = "2026-02-15"


def _rules(language: str, *texts: str) -> list[str]:
    documents = [
        Document.from_text(text, id="ab"[i], published=DAY, language=language)
        for i, text in enumerate(texts)
    ]
    return [f.rule for f in audit(documents).findings]


@pytest.mark.parametrize(
    ("language", "text", "rules"),
    [
        (
            "fr",
            "Sur 1 540 élèves de Limoges, 1 236 chantent. Parmi ces choristes, 412, soit 43 %, "
            "lisent la musique.",
            ["ratio-mismatch"],
        ),
        (
            "en",
            "In Hull, of 1,540 pupils, 1,236 sing. Of these, 412, or 43%, read music.",
            ["ratio-mismatch"],
        ),
        (
            "fr",
            "Sur 1 540 élèves de Limoges, 1 236 chantent. Parmi eux, 412, soit 33 %, lisent la "
            "musique.",
            [],
        ),
        (
            "fr",
            "La ville compte 1 540 élèves et 1 236 parents. Parmi ces élèves, 412, soit 27 %, "
            "lisent la musique.",
            [],
        ),
        ("en", "In Hull, of 1,540 pupils, 1,236 sing. Of these, 412, or 27%, read music.", []),
        (
            "fr",
            "Quatre bourgs gagnent un car à la demi-heure : Orvana, Verdane et Sarn.",
            ["list-count"],
        ),
        (
            "en",
            "Five towns gain a half-hourly bus: Orvana, Verdane, Ohma and Sarn.",
            ["list-count"],
        ),
        ("fr", "Trois bourgs gagnent un car à la demi-heure : Orvana, Verdane et Sarn.", []),
        ("en", "Four men run the half-timbered inn - Alan Reid, Tim Shaw and Colin Best cook.", []),
        (
            "en",
            "The vat near Hull lost 1.1 million litres (690,000 US gallons) of brine.",
            ["conversion-mismatch"],
        ),
        ("en", "The vat near Hull lost 1.1 million litres (290,000 US gallons) of brine.", []),
        ("fr", "La cuve a perdu 50 000 litres (13 200 gallons américains) de saumure.", []),
    ],
)
def test_in_one_article(language: str, text: str, rules: list[str]) -> None:
    assert _rules(language, text) == rules


@pytest.mark.parametrize(
    ("language", "first", "second", "rules"),
    [
        (
            "fr",
            "À Limoges, on n'a pas oublié la crue du 9 mai 2017, dit Denise Aubrac.",
            "La crue du 9 mars 2017 avait fait sept morts à Limoges, dit Denise Aubrac.",
            ["date-conflict"],
        ),
        (
            "en",
            "In Hull people have not forgotten the flood of 9 May 2017, Moira Lennox said.",
            "The flood of 9 March 2017 killed seven in Hull, Moira Lennox said.",
            ["date-conflict"],
        ),
        (
            "en",
            "The river in Hull did not flood on 9 May 2017, Moira Lennox said.",
            "The flood of 9 March 2017 killed seven in Hull, Moira Lennox said.",
            [],
        ),
        (
            "en",
            "Elsa Brodin won the 17th Humber Brass Contest in Hull on Saturday.",
            "In Hull, Elsa Brodin took the 18th Humber Brass Contest on Saturday.",
            ["edition-conflict"],
        ),
        (
            "en",
            "Elsa Brodin won the 17th Humber Brass Contest in Hull on Saturday.",
            "In Hull, Elsa Brodin opened the 18th Marston Kite Competition on Saturday.",
            [],
        ),
        (
            "fr",
            "Le 112e derby, en novembre, aura été le dernier, dit Denise Aubrac à Limoges.",
            "Le 113e derby, celui de novembre, sera le dernier de Limoges, dit Denise Aubrac.",
            ["edition-conflict"],
        ),
        (
            "fr",
            "Le 112e derby, en 2024, a été gagné par Limoges, dit Denise Aubrac.",
            "Le 113e derby, celui de novembre, sera le dernier de Limoges, dit Denise Aubrac.",
            [],
        ),
        (
            "en",
            "In Hull 230 residents were told to leave their homes on Sunday, Moira Lennox said.",
            "In Hull 320 people were ordered to leave on Sunday, said Moira Lennox.",
            ["count-conflict"],
        ),
        (
            "en",
            "In Hull 230 residents were told to leave their homes on Sunday, Moira Lennox said.",
            "In Hull 320 people attended a meeting on Sunday, said Moira Lennox.",
            [],
        ),
        (
            "en",
            "In Hull, 20 years for Oumbarou Moussa Djela, the court said.",
            "In Hull the court on Thursday jailed Oumbarou Moussa Djella, convicted of fraud.",
            ["name-spelling"],
        ),
        (
            "en",
            "In Hull, 20 years for Oumbarou Moussa Djela, the court said.",
            "In Hull the court on Thursday jailed Oumbarou Moussa Djela, convicted of fraud.",
            [],
        ),
    ],
)
def test_across_articles(language: str, first: str, second: str, rules: list[str]) -> None:
    assert _rules(language, first, second) == rules


@pytest.mark.parametrize(
    ("language", "first", "second", "rules"),
    [
        (
            "fr",
            "Un tram a heurté une voiture à Limoges. Le conducteur, âgé de 63 ans, est mort.",
            "À Limoges, Gaston Lormeau, 66 ans, a été tué dans sa voiture par un tram.",
            ["age-conflict"],
        ),
        (
            "en",
            "A tram hit a car in Hull. The driver, aged 63, died at the scene.",
            "Gaston Lormeau, 66, was killed in Hull when a tram hit his car.",
            ["age-conflict"],
        ),
        (
            "fr",
            "Un tram a heurté une voiture à Limoges. La conductrice, âgée de 63 ans, est morte.",
            "À Limoges, Gaston Lormeau, 66 ans, a été tué dans sa voiture par un tram.",
            [],
        ),
        (
            "fr",
            "Un tram a heurté une voiture à Limoges. Le conducteur, âgé de 63 ans, est indemne.",
            "À Limoges, Gaston Lormeau, 66 ans, a été tué dans sa voiture par un tram.",
            [],
        ),
    ],
    ids=["named and not", "in English", "a woman", "unhurt"],
)
def test_who_died(language: str, first: str, second: str, rules: list[str]) -> None:
    assert _rules(language, first, second) == rules
