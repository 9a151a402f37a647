"""The scan: sentences, blocks and phrases."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages import available, lexicon
from factcheck.text import Span, scan_text


def sentences(text: str, language: str = "fr") -> list[str]:
    scan = scan_text(text, lexicon(language))
    marks = scan.sentences
    return [scan.quote(a, b) for a, b in itertools.pairwise(marks)]


@pytest.mark.parametrize(
    "text",
    [
        "Selon M. Hammouchi, le 7 nov. 2024 fut calme.",
        "« Le bois ne parle pas. Il craque », ironise Awa Seydi.",
        "J.-P. Martin est venu.",
        "La D.G.S.N. Rabat a confirmé.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Il est venu. Il est parti.", 2),
        ("Est-il venu ? Oui. « Enfin ! », dit-elle.", 3),
        ("Il a dit : « Je viens. » Puis il est parti.", 2),
        ("Titre sans point\nUn paragraphe.", 2),
    ],
)
def test_several_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(max_size=400))
def test_sentences_and_blocks_cover_all_tokens(text: str) -> None:
    scan = scan_text(text, lexicon("fr"))
    for marks in (scan.sentences, scan.blocks):
        assert marks == sorted(set(marks))
        assert marks[-1] == len(scan)
        assert not len(scan) or marks[0] == 0
    for i in range(len(scan)):
        low, high = scan.sentence(i)
        assert low <= i < high
        assert scan.token_at(scan.starts[i]) == i


def test_blocks_that_are_not_read_leave_no_token() -> None:
    scan = scan_text("menu\narticle\nmenu", lexicon("fr"), [Span(5, 12)])
    assert [w.surface for w in scan.words] == ["article"]
    assert scan.starts == [5]


@pytest.mark.parametrize("code", available())
def test_every_phrase_of_every_table_is_found(code: str) -> None:
    lex = lexicon(code)
    for table in lex._tables:
        for meaning, phrases in lex.table(table).items():
            for phrase in phrases:
                assert lex.meaning(table, phrase) is not None, (table, meaning, phrase)


def test_capitals_without_accents_meet_the_lexicon() -> None:
    scan = scan_text("Les Etats membres", lexicon("fr"))
    match = scan.match("heads", 1)
    assert match is not None
    assert match.meaning == "member_state"


def test_a_word_that_opens_longer_phrases_counts_where_one_of_them_is() -> None:
    lex = lexicon("fr")
    ago = lex.bit("date_ago_before")
    assert scan_text("Il y a trois jours", lex).positions(ago) == [0]
    assert scan_text("Il mange", lex).positions(ago) == []


PHRASES = [
    phrase
    for table in ("cities", "say_according", "modality_historical", "offices", "date_deictic")
    for phrases in lexicon("fr").table(table).values()
    for phrase in phrases
]


@given(st.lists(st.sampled_from(PHRASES), max_size=8))
def test_every_phrase_that_is_there_starts_at_a_position(phrases: list[str]) -> None:
    lex = lexicon("fr")
    scan = scan_text(" ".join(phrases), lex)
    for table in ("cities", "say_according", "modality_historical", "offices", "date_deictic"):
        starts = [i for i in range(len(scan)) if scan.match(table, i)]
        assert set(starts) <= set(scan.positions(lex.bit(table)))


def test_signs_are_found_as_they_are_written() -> None:
    scan = scan_text("« Oui », dit-il (non).", lexicon("fr"))
    surfaces = [scan.words[i].surface for i in scan.signs(frozenset("«»("))]
    assert surfaces == ["«", "»", "("]
    assert scan.signs(frozenset("—")) == []


def test_words_are_found_by_their_endings() -> None:
    scan = scan_text("Le pont ouvrira jeudi, la ligne ouvre.", lexicon("fr"))
    assert scan.positions(lexicon("fr").bit("tense_future_endings")) == [2]


def test_no_phrase_starts_outside_the_text() -> None:
    scan = scan_text("Rabat", lexicon("fr"))
    assert scan.match("cities", 0) is not None
    assert scan.match("cities", -1) is None
    assert scan.match("cities", 1) is None
