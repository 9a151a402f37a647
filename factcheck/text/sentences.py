"""Where sentences end: a stop, checked against abbreviations, initials and open quotation marks.

News French needs three things no general splitter has: ``M.``, ``nov.``, ``S.M.`` do not end a
sentence, a stop inside « … » does not either, and a line break always does.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, count

from factcheck.text.lexicon import CAPITAL, DIGITS, UPPER, Lexicon, Word
from factcheck.text.tokens import Tokens

LONGEST = 300  # tokens; what runs on longer is a table or no text at all
STOPS = frozenset(".!?…")
OPENING, CLOSING = frozenset("«“"), frozenset("»”")
_SIGNS = STOPS | OPENING | CLOSING
# What may stand between the stop and the first word of the next sentence.
_AFTER = frozenset("»”\"')]")
_BEFORE = frozenset("«“\"'([—–-")


def sentence_starts(words: Sequence[Word], tokens: Tokens, lex: Lexicon) -> list[int]:
    """Indexes of the tokens that open a sentence, for the tokens of one block.

    The first is always 0 (for a block that has tokens).
    """
    surfaces, starts, ends = tokens
    found = [0] if words else []
    abbreviation = lex.bit("abbreviations")
    depth = 0
    last = len(words) - 1
    for i in compress(count(), map(_SIGNS.__contains__, surfaces)):
        surface = surfaces[i]
        if surface in OPENING:
            depth += 1
        elif surface in CLOSING:
            depth = max(0, depth - 1)
        elif surface in STOPS and i < last:
            nxt = i + 1
            while (
                nxt < last
                and words[nxt].surface in _AFTER
                and (starts[nxt] == ends[nxt - 1] or words[nxt].surface in CLOSING)
            ):
                depth = max(0, depth - (words[nxt].surface in CLOSING))
                nxt += 1
            if depth and nxt == i + 1:
                continue
            if starts[nxt] == ends[nxt - 1] or not _opens(words, nxt):
                continue
            if surface == "." and i and _abbreviated(words, ends, starts, i, abbreviation):
                continue
            found.append(nxt)
    return _cut(sorted(set(found)), len(words))


def _cut(starts: list[int], size: int) -> list[int]:
    """The starts, with more of them where a "sentence" runs on past ``LONGEST`` tokens.

    What a sentence says is looked up for each of its values, so its length must have a bound.
    """
    if size <= LONGEST:
        return starts
    ends = [*starts[1:], size]
    return [at for a, b in zip(starts, ends, strict=True) for at in range(a, b, LONGEST)]


def _opens(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    return bool(word.bits & (CAPITAL | DIGITS)) or word.surface in _BEFORE


def _abbreviated(
    words: Sequence[Word], ends: Sequence[int], starts: Sequence[int], stop: int, abbreviation: int
) -> bool:
    """``M.``, ``J.``, ``nov.``: a stop that belongs to the word before it."""
    before = words[stop - 1]
    if starts[stop] != ends[stop - 1]:
        return False
    if before.bits & abbreviation:
        return True
    initial = len(before.surface) == 1 and bool(before.bits & CAPITAL)
    return initial and not (stop + 1 < len(words) and words[stop + 1].bits & UPPER == UPPER)
