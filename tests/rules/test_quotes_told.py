"""Quotations in another order, and those that a sentence gives to somebody else than its subject."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

FRENCH = (
    "« {} », a dit lundi Denise Aubrac à Limoges, devant le club Orvana.",
    "À Limoges, Denise Aubrac a reçu lundi le club Orvana : « {} », a-t-elle dit.",
)
ENGLISH = (
    '"{}," Moira Lennox said in Hull on Monday to the Orvana club.',
    'In Hull the Orvana club met Moira Lennox on Monday. "{}," she said.',
)
RECALLED = (
    "« {} », a réagi la maire, Denise Aubrac, à Limoges, au sujet du club Orvana.",
    "Gaston Lormeau, du club Orvana, rappelle que la première magistrate de Limoges avait affirmé "
    "lundi : « {} ». Mme Aubrac exclut de partir.",
)

INVERTED = [
    (
        FRENCH,
        "Nous avons choisi d'écouter les anciens avant d'agir pour les jeunes",
        "Nous avons choisi d'agir pour les jeunes avant d'écouter les anciens",
    ),
    (
        ENGLISH,
        "We will sell the boats to save the quays of this harbour",
        "We will sell the quays of this harbour to save the boats",
    ),
    (
        RECALLED,
        "Je n'ai vendu aucun terrain et je n'en vendrai aucun",
        "Je n'ai vendu aucun terrain et je ne savais rien",
    ),
]
TURNED = [
    (
        FRENCH,
        "Ce matin je suis allé au port avec mes deux filles",
        "Je suis allé au port avec mes deux filles ce matin",
    ),
    (
        (FRENCH[0], f"{FRENCH[1]} Elle avait dit : « Il faut vivre pour danser, non danser pour vivre »."),
        "Il faut vivre pour danser, non danser pour vivre",
        "Il faut danser pour vivre, non vivre pour danser",
    ),
    (
        (RECALLED[0], "Denise Aubrac rappelle que Gaston Lormeau a dit à Limoges du club : « {} »."),
        "Je n'ai vendu aucun terrain et je n'en vendrai aucun",
        "Je n'ai vendu aucun terrain et je ne savais rien",
    ),
]  # fmt: skip


def marked(template: str, words: str) -> str:
    """The article, with the marks of a case; the marks of the article itself as cases have them."""
    plain = template.replace("« ", "“").replace(" »", "”").replace('"{},"', "“{},”")
    return plain.format(f"«{words}»")


@pytest.mark.parametrize(("articles", "one", "other"), INVERTED)
def test_another_order_or_another_end(articles: tuple[str, str], one: str, other: str) -> None:
    texts = (marked(articles[0], one), marked(articles[1], other))
    language = "en" if articles is ENGLISH else "fr"
    result = run_case(rules()["quote-conflict"], Case("other words", texts, (), language))
    assert result.ok, result.why


@pytest.mark.parametrize(("articles", "one", "other"), TURNED)
def test_turned_round_or_of_another(articles: tuple[str, str], one: str, other: str) -> None:
    texts = (articles[0].format(one), articles[1].format(other))
    texts = tuple(t.replace("« ", "“").replace(" »", "”") for t in texts)
    result = run_case(rules()["quote-conflict"], Case("two sayings", texts))
    assert result.ok, result.why
