"""In tables that name the sort of a value, a word stands under one sort: a second one is dead."""

from __future__ import annotations

import pytest

from factcheck.languages import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

TABLES = ("date_sorts", "rate_sorts", "sum_sorts", "term_sorts", "comparing")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("table", TABLES)
def test_a_word_has_the_sort_it_stands_under(language: str, table: str) -> None:
    known = lexicon(language)
    found = {}
    for sort, words in known.table(table).items():
        for word in words:
            said = f"{word}un" if word.endswith("'") else word  # an elision needs a word after it
            keys = [plain(surface) for surface in tokenize(said).surfaces]
            match = known.match(table, keys, 0)
            found[word, sort] = match.meaning if match else None
    assert found
    assert {pair: told for pair, told in found.items() if told != pair[1]} == {}
