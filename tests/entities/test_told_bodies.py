"""The body of a title that names none, and whether two of them are one."""

import pytest

from factcheck import Document, audit

MONDAY = "2025-03-03"


def _found(*texts: tuple[str, str]) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published=MONDAY)
        for i, (language, text) in enumerate(texts)
    ]
    return [f.message for f in audit(documents).findings if f.rule == "office-conflict"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            (
                "fr",
                "Le président du Syndicat des pêcheurs, Paul Kerven, a vu Odile Wurtz à Galway.",
            ),
            ("en", "In Galway, Odile Wurtz met Moira Lennox, who chairs the fishermen's union."),
            id="a union in two languages",
        ),
        pytest.param(
            (
                "fr",
                "L'Union des boulangers de Gand a reçu Odile Wurtz. Son trésorier, Koen Baas, rit.",
            ),
            ("fr", "À Gand, Odile Wurtz a vu Anna Desmet, trésorière de l'Union des boulangers."),
            id="the town in one title alone",
        ),
        pytest.param(
            (
                "fr",
                "Le SNBR, syndicat des bateliers, a reçu Odile Wurtz. Son trésorier, Jo Baas, rit.",
            ),
            ("fr", "Odile Wurtz a vu Marc Lion, trésorier du SNBR, avec des bateliers."),
            id="an acronym beside its noun",
        ),
        pytest.param(
            (
                "fr",
                "La Fédération de voile a élu Odile Wurtz. Le secrétaire général de la fédération, "
                "Jo Baas, a vu Sean Duffy.",
            ),
            (
                "en",
                "The sailing federation elected Odile Wurtz, who took office on Monday. The "
                "secretary-general, Alan Reid, met Sean Duffy.",
            ),
            id="an office that is taken is no body",
        ),
    ],
)
def test_one_body(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert len(_found(first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            ("fr", "Le lycée de Gand a reçu Odile Wurtz. La directrice, Anne Baas, a parlé."),
            (
                "fr",
                "Odile Wurtz était à l'usine Delmas de Gand. Le directeur, Jan Desmet, a parlé.",
            ),
            id="a school and a plant",
        ),
        pytest.param(
            ("fr", "« Le musée ment », dit à Odile Wurtz le directeur du zoo de Gand, Jan Baas."),
            ("fr", "Odile Wurtz a vu le musée de Gand. Sa directrice, An Desmet, a parlé."),
            id="a body spoken of in a quotation",
        ),
        pytest.param(
            (
                "fr",
                "Le président du Syndicat des pêcheurs, Paul Kerven, a vu Odile Wurtz à Galway.",
            ),
            ("en", "In Galway, Odile Wurtz met Moira Lennox, who chairs the harbour board."),
            id="two sorts in two languages",
        ),
    ],
)
def test_two_bodies(first: tuple[str, str], second: tuple[str, str]) -> None:
    assert not _found(first, second)
