"""The one scan of an article: its tokens, what the lexicon knows of them, sentences and blocks.

Every finder and every claim kind reads a ``Scan``; none goes over the characters again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from factcheck.text.lexicon import SIGN, Lexicon, Match, Opening, Word
from factcheck.text.sentences import sentence_starts
from factcheck.text.span import Span
from factcheck.text.tokens import tokenize


@dataclass(frozen=True, slots=True)
class Scan:
    """Parallel lists over tokens of the read blocks; offsets count from the start of ``text``.

    ``sentences`` holds the index of each sentence's first token, then the number of tokens;
    ``blocks`` the same for blocks. ``opens`` has the tables of which a token may open a phrase. A
    token range is half-open, like a span.
    """

    text: str
    lexicon: Lexicon
    words: list[Word]
    keys: list[str]
    bits: list[int]
    starts: list[int]
    ends: list[int]
    sentences: list[int]
    blocks: list[int]
    language: str = field(default="")
    _around: list[tuple[int, int]] = field(default_factory=list, repr=False, compare=False)
    opens: list[Mapping[str, Opening]] = field(default_factory=list, repr=False, compare=False)
    _kinds: Mapping[int, list[int]] = field(default_factory=dict, repr=False, compare=False)
    _there: frozenset[int] = field(default=frozenset(), repr=False, compare=False)
    _held: int = field(default=0, repr=False, compare=False)
    _positions: dict[int, list[int]] = field(default_factory=dict, repr=False, compare=False)
    _by_sign: defaultdict[str, list[int]] = field(
        default_factory=lambda: defaultdict(list), repr=False, compare=False
    )
    _signs: dict[frozenset[str], list[int]] = field(default_factory=dict, repr=False, compare=False)

    def __len__(self) -> int:
        return len(self.words)

    def positions(self, mask: int) -> list[int]:
        """Indexes of the tokens that look like ``mask`` says, or open a phrase of its tables.

        Two words are looked at: a phrase of three may still not be there. Tokens that open the
        same tables are of one kind, and the lexicon remembers which kinds a mask meets. Not to be
        changed.
        """
        found = self._positions.get(mask)
        if found is None:
            found = []
            if mask & self._held:
                kinds = self._kinds
                for kind in self._there & self.lexicon.kinds.carriers(mask):
                    found += kinds[kind]
                found.sort()
            self._positions[mask] = found
        return found

    def between(self, mask: int, low: int, high: int) -> list[int]:
        """The ``positions`` in ``[low, high)``."""
        found = self._positions.get(mask)
        if found is None:
            found = self.positions(mask)
        if not found:
            return found
        first = bisect_left(found, low)
        if first == len(found) or found[first] >= high:
            return []
        return found[first : bisect_left(found, high, first)]

    def signs(self, signs: frozenset[str]) -> list[int]:
        """Indexes of the tokens that are one of some punctuation marks; not to be changed."""
        found = self._signs.get(signs)
        if found is None:
            if not self._by_sign:
                for i in self.positions(SIGN):
                    self._by_sign[self.words[i].surface].append(i)
            found = []
            for sign in signs & self._by_sign.keys():
                found += self._by_sign[sign]
            found.sort()
            self._signs[signs] = found
        return found

    def match(self, table: str, at: int) -> Match | None:
        """The longest phrase of a lexicon table that starts at token ``at``, or None."""
        try:
            opening = self.opens[at].get(table)
        except IndexError:
            return None
        if opening is None or at < 0:
            return None
        alone, longer = opening
        for phrase, match in longer:
            if match.length == 2 or self.keys[at : at + match.length] == phrase:
                return match
        return alone

    def span(self, first: int, stop: int) -> Span:
        """The span of tokens ``[first, stop)``; they must not be empty."""
        return Span(self.starts[first], self.ends[stop - 1])

    def quote(self, first: int, stop: int) -> str:
        """The words of tokens ``[first, stop)`` as written, gaps included."""
        return self.text[self.starts[first] : self.ends[stop - 1]]

    def glued(self, at: int) -> bool:
        """Whether no gap stands between token ``at - 1`` and token ``at``."""
        return 0 < at < len(self.starts) and self.ends[at - 1] == self.starts[at]

    def sentence(self, at: int) -> tuple[int, int]:
        """The token range of the sentence around token ``at``."""
        if at >= 0:
            return self._around[at]
        raise IndexError(at)

    def block(self, at: int) -> tuple[int, int]:
        """The token range of the block around token ``at``."""
        right = bisect_right(self.blocks, at)
        return self.blocks[right - 1], self.blocks[right]

    def block_index(self, at: int) -> int:
        """Which of the scanned blocks token ``at`` is in, from 0."""
        return bisect_right(self.blocks, at) - 1

    def token_at(self, offset: int) -> int:
        """Index of the last token that starts at or before ``offset`` (-1 before the first)."""
        return bisect_right(self.starts, offset) - 1


def scan_text(text: str, lexicon: Lexicon, blocks: Iterable[Span] | None = None) -> Scan:
    """Scan the given blocks of ``text`` (all of it, a block a line, when None).

    Args:
        text: the raw text; every offset of the result counts in it.
        lexicon: the language the text is read in.
        blocks: spans to read, in order and apart; blocks without a token are left out.
    """
    words: list[Word] = []
    starts: list[int] = []
    ends: list[int] = []
    sentence_marks: list[int] = []
    block_marks: list[int] = []
    for block in _lines(text) if blocks is None else blocks:
        tokens = tokenize(text[block.start : block.end], block.start)
        if not tokens.surfaces:
            continue
        known = lexicon.words(tokens.surfaces)
        base = len(words)
        block_marks.append(base)
        opening = sentence_starts(known, tokens, lexicon)
        sentence_marks.extend(base + i for i in opening)
        words += known
        starts += tokens.starts
        ends += tokens.ends
    block_marks.append(len(words))
    sentence_marks.append(len(words))
    keys = [w.key for w in words]
    opens = [w.opens for w in words]
    kinds: defaultdict[int, list[int]] = defaultdict(list)
    for i, (word, after) in enumerate(zip(words, [*keys[1:], ""], strict=False)):
        both = word.before.get(after)
        if both is None:
            kinds[word.alone].append(i)
        else:
            kinds[both].append(i)
            opens[i] = lexicon.opened(word.key, after)
    return Scan(
        text=text,
        lexicon=lexicon,
        words=words,
        keys=keys,
        bits=[w.bits for w in words],
        starts=starts,
        ends=ends,
        sentences=sentence_marks,
        blocks=block_marks,
        language=lexicon.code,
        _around=_repeated(sentence_marks),
        opens=opens,
        _kinds=dict(kinds),
        _there=frozenset(kinds),
        _held=lexicon.kinds.held(kinds),
    )


def _repeated(marks: list[int]) -> list[tuple[int, int]]:
    """For each token the range between the marks around it."""
    found: list[tuple[int, int]] = []
    for pair in pairwise(marks):
        found += [pair] * (pair[1] - pair[0])
    return found


def _lines(text: str) -> Iterable[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield Span(start, start + len(line))
        start += len(line)
