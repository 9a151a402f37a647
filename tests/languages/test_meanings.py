"""What a text tells by the phrases of a table."""

from factcheck.languages import lexicon, meanings


def test_the_longest_phrase_at_a_place_counts_alone() -> None:
    phrases = lexicon("fr").table("scenes")
    assert "feu" in phrases["fire"]
    assert "coups de feu" in phrases["attack"]
    assert meanings("Des coups de feu ont retenti", "fr", "scenes") == {"attack"}
    assert meanings("Des coups de feu, puis le feu", "fr", "scenes") == {"attack", "fire"}


def test_a_text_without_a_phrase_and_an_unknown_table_tell_nothing() -> None:
    assert meanings("Le ciel est bleu", "fr", "scenes") == frozenset()
    assert meanings("Des coups de feu", "fr", "no_such_table") == frozenset()
