"""A speaker told by the surname alone has the whole name that one person of the text bears."""

from __future__ import annotations

import pytest

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.find import find_in_scan
from factcheck.values.part import Context
from factcheck.values.quotation import Quotation


def speakers(text: str, language: str) -> list[str | None]:
    scan = scan_text(text, lexicon(language))
    found = [f.value for f in find_in_scan(scan, Context())]
    return [v.speaker for v in found if isinstance(v, Quotation)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le pilote Oskar Lind a gagné. « Tout va », a souri Lind.", ["Oskar Lind"]),
        ("fr", "« Tout va », a souri Lind. Le pilote Oskar Lind a gagné.", ["Oskar Lind"]),
        ("fr", "J.-P. Morel est là. Jean-Paul Morel parle. « Oui », dit M. Morel.",
         ["Jean-Paul Morel"]),
        ("en", "Hsu Yu-ting came. “We have four days,” Hsu told reporters.", ["Hsu Yu-ting"]),
        ("en", "Inés Carvallo Ruiz won. “We did it,” Carvallo said. “It's hard,” she said.",
         ["Inés Carvallo Ruiz", "Inés Carvallo Ruiz"]),
        ("en", "Gen. Abdel al-Haddad spoke. “We fight,” Haddad said.", ["Abdel al-Haddad"]),
    ],
)  # fmt: skip
def test_one_bearer(language: str, text: str, expected: list[str | None]) -> None:
    assert speakers(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Paul Durand, maire, et Luc Durand, adjoint. « Oui », dit Durand.", "Durand"),
        ("fr", "Anne et Paul Durand ont gagné. « Ouf », a souri M. Durand.", "Durand"),
        ("fr", "Paul Durand est mort. « Il était bon », a dit Mme Durand.", "Durand"),
        ("fr", "Jean Renault a fondé la marque. « Nous fermons », a dit Renault. Le groupe "
         "Renault ferme.", "Renault"),
        ("fr", "Marie Durand a fui. « Oui », dit Marie.", "Marie"),
        ("en", "Said Okonedo: “We had ten minutes to get off.”", "Okonedo"),
    ],
)  # fmt: skip
def test_as_printed(language: str, text: str, expected: str) -> None:
    assert speakers(text, language) == [expected]


def test_a_namesake_leaves_the_surname() -> None:
    text = (
        "Paul Doyle was killed. “He was kind,” his brother Mark Doyle said. “We wait,” Doyle added."
    )
    assert speakers(text, "en") == ["Mark Doyle", "Doyle"]
