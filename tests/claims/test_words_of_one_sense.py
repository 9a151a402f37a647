"""The tables by which two writers' sentences meet: senses, and what a number counts."""

from __future__ import annotations

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.claims.kinds.count import Count
from factcheck.claims.reading import content_word
from factcheck.documents import Document
from factcheck.languages import available, concepts, lexicon

LANGUAGES = ("en", "fr")


@pytest.mark.parametrize("code", LANGUAGES)
def test_senses_are_those_of_every_language(code: str) -> None:
    assert lexicon(code).table("thesaurus").keys() == lexicon("fr").table("thesaurus").keys()
    assert lexicon("es").table("thesaurus").keys() <= lexicon(code).table("thesaurus").keys()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_has_one_sense_and_some_form_of_it_reaches_it(code: str) -> None:
    table = lexicon(code).table("thesaurus")
    words = [(sense, word) for sense, words in table.items() for word in words]
    twice = {word for _, word in words if sum(word == other for _, other in words) > 1}
    assert not twice
    ends = ("", "s", "e", "es", "ed", "ing")
    dead = {
        word
        for sense, word in words
        if all(content_word(lexicon(code).word(word + end), lexicon(code)) != sense for end in ends)
    }
    assert not dead


@pytest.mark.parametrize("code", available())
def test_every_noun_counts_one_thing(code: str) -> None:
    nouns = [noun for nouns in lexicon(code).table("heads").values() for noun in nouns]
    assert not {noun for noun in nouns if nouns.count(noun) > 1}


def test_groups_name_concepts_that_some_language_counts() -> None:
    known = {
        concept
        for code in available()
        for table in ("heads", "verb_concepts", "units")
        for concept in lexicon(code).table(table)
    }
    named = concepts()["persons"] | concepts()["people"] | concepts()["running_totals"]
    assert named - known <= {"hectare", "point"}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("They sent 12 hospital patients home.", "patient"),
        ("The board has 33 company directors.", "director"),
        ("Only one passenger says so, and 90 train passengers were stuck.", "passenger"),
        ("There are 300 fighter jets.", "aircraft"),
        ("The 12 injured passengers left.", "injured"),
        ("Some 52 house fires broke out.", "fire_outbreak"),
    ],
)
def test_an_english_noun_before_another_only_narrows_it(text: str, concept: str) -> None:
    claims = extract_claims(Document.from_text(text, language="en")).claims
    assert concept in {c.concept for c in claims if isinstance(c, Count)}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("On a vu 63 hommes en armes à Tarkint.", "Some 63 rebels were seen in Tarkint."),
        ("Il manque 37 rames au réseau.", "The network lacks 37 trains."),
        ("Le procès réunit 42 parties civiles.", "The trial brings together 42 plaintiffs."),
        ("La ville compte 128 points de vente.", "The town has 128 outlets."),
    ],
)
def test_french_and_english_count_the_same(first: str, second: str) -> None:
    counted = [
        {c.concept for c in extract_claims(Document.from_text(text, language=code)).claims
         if isinstance(c, Count)}
        for text, code in ((first, "fr"), (second, "en"))
    ]  # fmt: skip
    assert counted[0] & counted[1]
