"""Number words that are other words too: « neuf » is nine and new."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS, LETTERS

ITEM = 12  # tokens of an item of a list before the next one


def counts(scan: Scan, first: int, stop: int) -> bool:
    """Whether such a word tells how many: by what stands before and right behind it."""
    if first > scan.sentence(first)[0] and scan.match("number_word_vetoes_before", first - 1):
        return False
    if stop >= len(scan) or not scan.bits[stop] & LETTERS:
        return False
    if not scan.match("function_words", stop) or scan.match("number_word_followers", stop):
        return True
    return scan.match("where_of_a_list", stop) is not None and _in_a_list(scan, first)


def _in_a_list(scan: Scan, first: int) -> bool:
    """Whether a colon opens a list at a token, or a number stands before it in its list: « : neuf à
    Gap », « six à Gap, neuf à Dax »."""
    mark = scan.words[first - 1].surface if first else ""
    if mark == ":":
        return True
    low = max(scan.sentence(first)[0], first - ITEM)
    numbers = scan.lexicon.bit("cardinals") | DIGITS
    before = any(scan.bits[i] & numbers for i in range(low, first))
    return before and (mark == "," or scan.match("conjunctions", first - 1) is not None)
