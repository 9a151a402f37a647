"""Sentences that are translated, and texts that never are."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents.document import Dating
from factcheck.messages import Wording, locale_language, say, say_many, tell
from factcheck.problem import Problem


def test_said_is_the_english_text() -> None:
    assert say("in {document}: {right}", document="a.md", right="12") == "in a.md: 12"
    assert say_many(0, "{count} article", "{count} articles") == "0 articles"
    assert say_many(1, "{count} article", "{count} articles") == "1 article"


def test_french_counts_and_prints_as_french_does() -> None:
    words = Wording("fr")
    assert words.many(0, "{count} finding", "{count} findings") == "0 constat"
    assert words.many(2, "{count} finding", "{count} findings") == "2 constats"
    told = say("{quote}: {why}", quote="x", why=say("no calendar has this date"))
    assert tell(told, "fr") == "x\u00a0: aucun calendrier n’a cette date"
    assert words("in {document}: “{words}”", document="a.md", words="oui") == (
        "dans a.md\u00a0: «\u202foui\u202f»"
    )


def test_a_list_is_told_part_by_part() -> None:
    held = say(
        "{a} has {first}, {b} has {second}; they are held to answer one question because of: "
        "{reasons}.",
        a="a",
        b="b",
        first=1,
        second=2,
        reasons=(say("both name {name}", name="Ana"), say("another time")),
    )
    assert held.endswith("because of: both name Ana, another time.")
    assert tell(held, "fr").endswith("les deux nomment Ana, un autre moment.")


@given(st.text())
def test_the_words_of_an_article_are_never_translated(text: str) -> None:
    assert tell(text, "fr") == text
    assert text in tell(say("both name {name}", name=text), "fr")


def test_an_article_that_says_what_a_message_says_stays_as_it_is() -> None:
    assert tell("another time", "fr") == "another time"
    assert tell(say("another time"), "fr") == "un autre moment"


def test_what_no_table_has_is_told_in_english() -> None:
    assert tell(say("a rule of somebody else: {x}", x=say("another time")), "fr") == (
        "a rule of somebody else: another time"
    )


def test_it_goes_to_another_process_whole() -> None:
    held = say("both name {name}", name="Ana")
    assert tell(pickle.loads(pickle.dumps(held)), "fr") == "les deux nomment Ana"


def test_records_keep_how_it_was_said() -> None:
    problem = Problem(place="a.md", what=say("is empty."), remedy="Mend the line.")
    assert str(problem) == "a.md: is empty. Mend the line."
    assert str(problem.told("fr")) == "a.md: est vide. Mend the line."
    assert problem.model_dump(mode="json")["what"] == "is empty."
    assert tell(Dating().explanation, "fr").startswith("aucune date")


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, "en"),
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "fr_FR", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LC_ALL": "", "LC_MESSAGES": "fr", "LANG": "en_GB"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "../fr"}, "en"),
    ],
)
def test_the_locale_chooses_where_nothing_else_does(
    environment: dict[str, str], wanted: str
) -> None:
    assert locale_language(environment) == wanted
