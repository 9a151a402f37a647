"""Two figures that look like years and count what follows: "entre 1800 et 2100 manifestants"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.amounts import between_opener, moving
from factcheck.values.number_words import number_words

# Signs that make any figure before them an amount.
_SIGNS = frozenset("%€$£°‰")
# Endings of most plural nouns, in French as in English.
_PLURAL_ENDS = "sx"


def counted_pair(scan: Scan, first: int) -> bool:
    """Whether the figure at token ``first`` shares a counted noun or a unit with a second one.

    After "between" the noun must be one that is known to be counted, and after a word of change
    any plural will do: "Between 2000 and 2010 exports rose" tells years.
    """
    far = first + 2
    noun = far + 1
    if noun >= len(scan) or not scan.bits[far] & DIGITS:
        return False
    between = between_opener(scan, first) and scan.match("between_and", first + 1) is not None
    if not between:
        joined = scan.match("range_connectors", first + 1)
        if joined is None or joined.meaning != "to" or not moving(scan, first):
            return False
    if scan.words[noun].surface in _SIGNS:
        return True
    bits = scan.bits[noun]
    if not bits & LETTERS or bits & CAPITAL:
        return False
    words = number_words(scan.lexicon)
    if bits & words.units and _unit(scan, noun):
        return True
    if bits & scan.lexicon.bit("function_words", "stopwords", "opening_words", "date_year_follow"):
        return False
    if between and scan.match("heads", noun) is None:
        return False
    return scan.keys[noun][-1] in _PLURAL_ENDS or bool(scan.match("irregular_plurals", noun))


def _unit(scan: Scan, at: int) -> bool:
    """Whether a unit or a currency in full stands there, not a letter such as « h »."""
    tables = ("currency_words", "nameless_currencies", "measure_units", "percent_units", "scales")
    return len(scan.keys[at]) > 1 and any(scan.match(table, at) for table in tables)
