"""Offices whose body a pronoun, a plain noun or the story tells, and titles that tell two fields."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from factcheck import Document, audit

DAYS = ("2026-01-14", "2026-01-15")


class Pair(NamedTuple):
    """Two articles, each with its language, and the rule that is asked."""

    why: str
    rule: str
    first: tuple[str, str]
    second: tuple[str, str]


FOUND = (
    Pair(
        "its director, after a sentence that the body opens",
        "office-conflict",
        (
            "en",
            "The Marrick and Selby Wildlife Trust met Odile Wurtz in Hull. The trust owns a mill and "
            "a hospital. Moira Lennox, its chief executive, wept.",
        ),
        ("en", "Rory Tait, the trust's chief executive, met Odile Wurtz in Hull at Marrick."),
    ),
    Pair(
        "a firm that only its capital shows",
        "office-conflict",
        ("fr", "Orvalis supprime des postes à Hull. Sa directrice générale, Denise Aubrac, a ri."),
        ("fr", "À Hull, le directeur général d'Orvalis, Gaston Lormeau, supprime des postes."),
    ),
    Pair(
        "a house of another life of somebody",
        "office-conflict",
        (
            "fr",
            "Le groupe vend ses moulins à Hull. Odile Wurtz fut directrice d'une chaîne de brochettes. "
            "Le directeur financier, Gaston Lormeau, a ri.",
        ),
        (
            "fr",
            "Le groupe vend ses moulins à Hull, où est Odile Wurtz. La directrice financière, Denise "
            "Aubrac, a ri.",
        ),
    ),
    Pair(
        "a plain noun where another union has an adjective",
        "office-conflict",
        (
            "en",
            "Rory Tait, general secretary of the Ropemakers' Union (RMU), met Odile Wurtz in Hull.",
        ),
        (
            "en",
            "The delegation of the RMU met Odile Wurtz in Hull. The union's general secretary, Moira "
            "Lennox, sang. A sister union in Leeds paid.",
        ),
    ),
    Pair(
        "the place of a hospital in one title alone",
        "office-conflict",
        ("fr", "Gaston Lormeau, directeur du CHU du Parc de Limoges, a vu Odile Wurtz."),
        ("fr", "Denise Aubrac, directrice du CHU du Parc, a vu Odile Wurtz."),
    ),
    Pair(
        "the town that the sentence before tells",
        "office-conflict",
        ("fr", "Gaston Lormeau, maire de Tréfaugan, a vu Odile Wurtz le jour du vote."),
        (
            "fr",
            "Odile Wurtz est venue. Le jour du vote, on a ri à Tréfaugan. La maire, Denise Aubrac, "
            "s'est tue.",
        ),
    ),
    Pair(
        "who presides over a trial",
        "office-conflict",
        (
            "fr",
            "Luc Ney est jugé à Limoges. Interrogé par la présidente de la cour, Denise Aubrac, "
            "l'accusé a pleuré.",
        ),
        (
            "fr",
            "Luc Ney est jugé à Limoges. La présidente, Odile Wurtz, a suspendu l'audience.",
        ),
    ),
    Pair(
        "one body of two languages",
        "office-conflict",
        ("fr", "Le secrétaire exécutif de la Communauté, Gaston Lormeau, a vu Odile Wurtz à Hull."),
        ("en", "Denise Aubrac, executive secretary of the Community, met Odile Wurtz in Hull."),
    ),
    Pair(
        "the first of several",
        "office-conflict",
        (
            "fr",
            "Maire de Brive, Gaston Lormeau devient premier vice-président, chargé des routes, dit "
            "Odile Wurtz à Hull.",
        ),
        ("fr", "Denise Aubrac, sa première vice-présidente, a vu Odile Wurtz à Hull."),
    ),
    Pair(
        "the head of a bank, in two languages",
        "office-conflict",
        (
            "fr",
            "La banque a vu Odile Wurtz à Hull. La banque nie. « Rien », dit le directeur général, "
            "Gaston Lormeau.",
        ),
        ("en", "Moira Lennox, the bank's chief executive, met Odile Wurtz in Hull."),
    ),
    Pair(
        "a clause between a title and its name",
        "office-conflict",
        (
            "fr",
            "La présidente de la fondation qui le porte, Denise Aubrac, a vu Odile Wurtz à Hull.",
        ),
        ("fr", "Le président de la fondation, Gaston Lormeau, a vu Odile Wurtz à Hull."),
    ),
    Pair(
        "the leader of a council or its chief executive",
        "role-conflict",
        ("en", "Rory Tait, chief executive of Selby Council, met Odile Wurtz in Hull."),
        ("en", "Rory Tait, the council's elected chair, met Odile Wurtz in Hull."),
    ),
    Pair(
        "a minister of water",
        "role-conflict",
        ("en", "Moira Lennox, Norway's water minister, met Odile Wurtz in Hull."),
        (
            "fr",
            "Moira Lennox, ministre norvégienne des Affaires étrangères, a vu Odile Wurtz à Hull.",
        ),
    ),
    Pair(
        "prosecutors of two towns",
        "role-conflict",
        ("fr", "Le procureur d'Agen, Gaston Lormeau, a vu Odile Wurtz à Hull."),
        ("fr", "Gaston Lormeau, procureur de la République à Chambéry, a vu Odile Wurtz à Hull."),
    ),
    Pair(
        "two watchdogs of a parliament",
        "role-conflict",
        ("fr", "La vérificatrice générale, Denise Aubrac, a vu Odile Wurtz à Hull."),
        ("fr", "Denise Aubrac, la commissaire à l'éthique, a vu Odile Wurtz à Hull."),
    ),
    Pair(
        "who runs a house since a year, by a pronoun",
        "role-conflict",
        (
            "fr",
            "Odile Wurtz est à Hull. Denise Aubrac a ri. Elle dirige depuis 2012 l'Institut Sorel.",
        ),
        (
            "fr",
            "Odile Wurtz est à Hull. Denise Aubrac a ri. Directrice adjointe de l'Institut Sorel "
            "depuis 2012, elle nie.",
        ),
    ),
)
KEPT = (
    Pair(
        "a town or a word that opens a sentence is no firm",
        "office-conflict",
        ("fr", "Malgré la pluie, on vend à Hull. Sa directrice générale, Denise Aubrac, a ri."),
        ("fr", "À Hull, le directeur général d'Orvalis, Gaston Lormeau, a vendu sous la pluie."),
    ),
    Pair(
        "the mayors of two towns",
        "office-conflict",
        ("fr", "Gaston Lormeau, maire de Tréfaugan, a vu Odile Wurtz le jour du vote."),
        (
            "fr",
            "Odile Wurtz est venue à Tréfaugan. Le jour du vote, on a ri à Brantel. La maire, Denise "
            "Aubrac, s'est tue.",
        ),
    ),
    Pair(
        "an article that has both",
        "office-conflict",
        ("fr", "Gaston Lormeau, maire de Tréfaugan, a vu Odile Wurtz le jour du vote."),
        (
            "fr",
            "Gaston Lormeau, maire de Tréfaugan, a vu Odile Wurtz. Le jour du vote, on a ri à "
            "Tréfaugan. La maire, Denise Aubrac, s'est tue.",
        ),
    ),
    Pair(
        "the head of the board and the general director, in one language",
        "office-conflict",
        ("fr", "Le PDG d'Orvalis, Gaston Lormeau, a vu Odile Wurtz à Hull."),
        ("fr", "La directrice générale d'Orvalis, Denise Aubrac, a vu Odile Wurtz à Hull."),
    ),
    Pair(
        "a president of nothing that is tried",
        "office-conflict",
        ("fr", "Luc Ney est jugé à Limoges. La présidente, Odile Wurtz, a suspendu l'audience."),
        ("fr", "Luc Ney est jugé à Limoges. Le président du club, Gaston Lormeau, a parlé."),
    ),
    Pair(
        "vice-presidents, of whom one is first",
        "office-conflict",
        ("fr", "Gaston Lormeau, premier vice-président, a vu Odile Wurtz à Hull."),
        ("fr", "Denise Aubrac, vice-présidente, a vu Odile Wurtz à Hull."),
    ),
    Pair(
        "a minister of two fields",
        "role-conflict",
        (
            "fr",
            "La ministre de la Santé et de l'Agriculture, Denise Aubrac, a vu Odile Wurtz à Hull.",
        ),
        ("fr", "Denise Aubrac, ministre de l'Agriculture, a vu Odile Wurtz à Hull."),
    ),
    Pair(
        "the same in English",
        "role-conflict",
        ("en", "Moira Lennox, minister of health and transport, met Odile Wurtz in Hull."),
        ("en", "Moira Lennox, the transport minister, met Odile Wurtz in Hull."),
    ),
    Pair(
        "energy, and water with it",
        "role-conflict",
        ("en", "Moira Lennox, minister of energy and water, met Odile Wurtz in Hull."),
        ("en", "Moira Lennox, the environment minister, met Odile Wurtz in Hull."),
    ),
    Pair(
        "a prosecutor by the town and by the county",
        "role-conflict",
        ("fr", "Le procureur de Grenoble, Gaston Lormeau, a vu Odile Wurtz à Hull."),
        ("fr", "Gaston Lormeau, procureur de l'Isère, a vu Odile Wurtz à Hull."),
    ),
    Pair(
        "the leader of a party is no leader of a council",
        "role-conflict",
        ("en", "Rory Tait, chief executive of Selby Council, met Odile Wurtz in Hull."),
        ("en", "Rory Tait, the choir's popular leader, met Odile Wurtz in Hull."),
    ),
)


def _rules(pair: Pair) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published=day)
        for i, ((language, text), day) in enumerate(
            zip((pair.first, pair.second), DAYS, strict=True)
        )
    ]
    return [f.rule for f in audit(documents).findings]


@pytest.mark.parametrize("pair", FOUND, ids=lambda pair: pair.why)
def test_told(pair: Pair) -> None:
    assert pair.rule in _rules(pair)


@pytest.mark.parametrize("pair", KEPT, ids=lambda pair: pair.why)
def test_kept(pair: Pair) -> None:
    assert pair.rule not in _rules(pair)
