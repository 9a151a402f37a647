"""Two surnames of one given name, and one name as two languages write it."""

import pytest

from factcheck import Document, audit
from factcheck.entities.romanised import one_sound

Text = tuple[str, str]


def _found(*texts: Text) -> list[str]:
    documents = [
        Document.from_text(text, id=f"{i}.md", language=language, published="2025-03-03")
        for i, (language, text) in enumerate(texts)
    ]
    return [f.message for f in audit(documents).findings if f.rule == "name-spelling"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            ("fr", "Julien Etchart a été jugé à Bayonne devant Odile Wurtz."),
            ("fr", "À Bayonne, Odile Wurtz a plaidé pour Julien Etcheto."),
        ),
        (
            ("en", "Engineer Mark Harlock met Odile Wurtz in Leeds."),
            ("en", "In Leeds, Odile Wurtz met Mark Harland, an engineer."),
        ),
        (
            ("fr", "Maxim Roy-Gosselin a quitté Odile Wurtz à Laval."),
            ("fr", "À Laval, Odile Wurtz regrette Maxime Roy-Gosselot."),
        ),
    ],
)
def test_the_surname_ends_otherwise(first: Text, second: Text) -> None:
    assert len(_found(first, second)) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (  # a judge is told as one
            ("en", "Mark Harlock was cleared in Leeds, said Odile Wurtz."),
            ("en", "In Leeds, Odile Wurtz met the judge, Mark Harland."),
        ),
        (  # two trades
            ("fr", "Le boulanger Julien Etchart a vu Odile Wurtz à Bayonne."),
            ("fr", "À Bayonne, Odile Wurtz a vu Julien Etcheto, pompier."),
        ),
        (  # one article knows both
            ("fr", "Julien Etchart et Julien Etcheto ont vu Odile Wurtz à Bayonne."),
            ("fr", "À Bayonne, Odile Wurtz a vu Julien Etcheto."),
        ),
        (  # each language writes one sound in its own letters
            ("fr", "Oleg Gorbatchenko a vu Odile Wurtz à Kiev."),
            ("en", "In Kyiv, Oleg Gorbachenko met Odile Wurtz."),
        ),
    ],
)
def test_two_persons_or_one_name(first: Text, second: Text) -> None:
    assert not _found(first, second)


def test_a_language_does_not_write_one_sound_in_two_ways() -> None:
    assert one_sound("bratchenko", "fr", "brachenko", "en")
    assert not one_sound("bratchenko", "fr", "brachenko", "fr")
    assert not one_sound("alhamdou", "fr", "alamdou", "en")
