"""Two dates meet when each article gives one day for one thing, in whatever words."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

STORY = (
    "Le conseil régional de Vauclerc a adopté jeudi la carte de transport unique, a annoncé sa "
    "présidente, Odile Wurtz. "
)


def _rules(first: str, second: str) -> list[str]:
    told = "La présidente du conseil régional de Vauclerc, Odile Wurtz, défend la carte unique. "
    documents = [
        Document.from_text(text, id=f"{i}.txt", published="2026-03-06", language="fr")
        for i, text in enumerate((STORY + first, told + second))
    ]
    return [f.rule for f in audit(documents).findings]


def test_one_day_in_other_words() -> None:
    assert _rules(
        "Le tarif entrera en vigueur le 1er mai.", "Tout s'appliquera le 14 juin, dit-elle."
    ) == ["date-conflict"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Le tarif entrera en vigueur le 1er mai.", "La prochaine réunion est fixée au 14 juin."),
        (
            "Le tarif entrera en vigueur le 1er mai.",
            "L'abonnement s'appliquera le 14 juin et le tarif de nuit s'appliquera le 23 juin.",
        ),
        ("Le tarif entrera en vigueur le 1er mai.", "Le reste s'appliquera le 1er mars 2028."),
    ],
    ids=["another thing", "two such days", "years apart"],
)
def test_kept(first: str, second: str) -> None:
    assert _rules(first, second) == []


@pytest.mark.parametrize(
    ("title", "rules"), [("Le Puits et la Dune", ["date-conflict"]), ("La Dune nue", [])]
)
def test_one_work_is_told_by_its_title(title: str, rules: list[str]) -> None:
    first = "Elle avait écrit « Le Puits et la Dune », paru en 1986. « Sel » était sorti en 1997."
    assert _rules(first, f"Son roman, « {title} », sorti en 1989, était épuisé.") == rules


@pytest.mark.parametrize(
    ("language", "first", "second", "found"),
    [
        (
            "en",
            "Moira Lennox opened the Orvik tunnel. Work officially began in March 2021.",
            "Moira Lennox loves the Orvik tunnel. Ground was formally broken in May 2020.",
            True,
        ),
        (
            "fr",
            "Odile Wurtz a ouvert le tunnel d'Orvik. Les travaux ont enfin commencé en mars 2021.",
            "Odile Wurtz aime le tunnel d'Orvik. Les travaux ont officiellement débuté en mai 2020.",
            True,
        ),
        (
            "fr",
            "Odile Wurtz a ouvert le tunnel d'Orvik. Les travaux ont enfin commencé en mars 2021.",
            "Odile Wurtz aime le tunnel d'Orvik. Le projet a enfin été adopté en mai 2020.",
            False,
        ),
        (
            "en",
            "Moira Lennox opened the Orvik tunnel. Work officially began in March 2021.",
            "Moira Lennox loves the Orvik tunnel. The scheme was finally approved in May 2020.",
            False,
        ),
    ],
)
def test_manners_between_the_words(language: str, first: str, second: str, found: bool) -> None:
    documents = [
        Document.from_text(text, id=name, published="2025-09-12", language=language)
        for name, text in zip("ab", (first, second), strict=True)
    ]
    assert ("date-conflict" in {f.rule for f in audit(documents).findings}) == found


@pytest.mark.parametrize(
    ("first", "second", "rules"),
    [
        (
            "Le balisage, terminé en avril, est neuf.",
            "Le plan précédent a pris fin en décembre.",
            [],
        ),
        (
            "Le balisage du sentier a été terminé en avril.",
            "Le balisage du sentier, terminé en décembre, plaît.",
            ["date-conflict"],
        ),
        (
            "Le Stade Vauclerc verra le jour le 1er mai et jouera en troisième division.",
            "Le premier match amical, le 11 mai, opposera le Stade Vauclerc à Nantes.",
            [],
        ),
        (
            "La salle Orvana ouvrira le 1er mai.",
            "Premier concert de la salle Orvana le 11 mai.",
            [],
        ),
        (
            "La salle Orvana ouvrira le 1er mai.",
            "La salle Orvana sera ouverte le 11 mai.",
            ["date-conflict"],
        ),
    ],
    ids=["one word in common", "one thing", "a club and its match", "a first concert", "opened"],
)
def test_two_things_of_one_story(first: str, second: str, rules: list[str]) -> None:
    assert _rules(first, second) == rules


@pytest.mark.parametrize(
    ("first", "second", "rules"),
    [
        ("will come into being on 1 July", "will play a first friendly on 11 July", []),
        ("will come into being on 1 July", "will come into being on 11 July", ["date-conflict"]),
    ],
)
def test_a_club_is_founded_before_it_plays(first: str, second: str, rules: list[str]) -> None:
    documents = [
        Document.from_text(
            f"Moira Lennox spoke in Hull. Humber Rovers {told}.",
            id=told,
            published="2026-03-06",
            language="en",
        )
        for told in (first, second)
    ]
    assert [f.rule for f in audit(documents).findings] == rules
