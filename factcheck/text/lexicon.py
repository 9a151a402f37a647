"""The lexicon: what is known of each word, from tables of *meaning = [phrases]*.

Every table gets a bit; a token whose key opens a phrase of the table carries that bit, which is how
a finder looks only where something may be.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from sys import intern
from typing import Any, NamedTuple, TypeAlias, TypeVar

from factcheck.text.kinds import Kinds
from factcheck.text.tokens import APOSTROPHES, tokenize

T = TypeVar("T")
# Bits every language shares: what a token looks like. Tables get the bits above them.
DIGITS, CAPITAL, UPPER, LETTERS, SIGN = 1, 2, 4, 8, 16
FIRST_TABLE_BIT = 5
ENDINGS = ("tense_future_endings",)  # tables whose bit has what ends in one of their words
# Letters that printers join and keyboards part: "cœur", "coeur".
LIGATURES = str.maketrans(
    {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ĳ": "ij"}
)
_TYPED = LIGATURES | str.maketrans({"’": "'", "ʼ": "'"})
_PAST_LATIN = re.compile(r"[^\x00-\u02ff]")  # no combining mark comes before U+0300


@lru_cache(maxsize=1 << 16)
def strip_accents(text: str) -> str:
    """``Été`` -> ``Ete``: capitals in news copy often lack their accents."""
    if text.isascii():
        return text
    text = text.translate(LIGATURES)
    return _PAST_LATIN.sub(_no_mark, unicodedata.normalize("NFD", text))


def _no_mark(found: re.Match[str]) -> str:
    return "" if unicodedata.combining(found[0]) else found[0]


def folded(text: str) -> str:
    """``Fort-de-France`` -> ``fort de france``: one form of a name whatever its accents, capitals
    and hyphens."""
    return strip_accents(text).lower().replace("-", " ")


class Match(NamedTuple):
    """A phrase of a table found at a token: its meaning and how many tokens it takes."""

    meaning: str
    length: int


class Entry(NamedTuple):
    """The phrases of a table that open with one key: the key alone, and by their second key."""

    alone: Match | None
    longer: dict[str, list[tuple[list[str], Match]]]


# The same for a token whose next is known: the key alone, and the phrases that both open.
Opening: TypeAlias = "tuple[Match | None, Sequence[tuple[list[str], Match]]]"
NOTHING: Mapping[str, Entry] = {}
NO_OPENINGS: Mapping[str, Opening] = {}
NO_KINDS: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """What is known of one surface form: one record a lexicon, shared by all its occurrences."""

    surface: str
    key: str  # lower case, straight apostrophe, accents as the lexicon spells them
    bits: int
    opens: Mapping[str, Opening]  # table -> the phrase of it that the word is by itself
    alone: int  # the kind of token it is: its bits without those of longer phrases, as a number
    before: Mapping[str, int]  # the kind it is before some keys, where both open a phrase

    @property
    def capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return bool(self.bits & CAPITAL)


class _Memo(dict[Word, T]):
    """What a function says of the words met so far."""

    def __init__(self, about: Callable[[Word, Lexicon], T], lexicon: Lexicon) -> None:
        self._about = about
        self._lexicon = lexicon

    def __missing__(self, word: Word) -> T:
        told = self[word] = self._about(word, self._lexicon)
        return told


class Lexicon:
    """The tables of one language and the words seen so far. Meaning never changes after loading."""

    def __init__(self, code: str, tables: dict[str, dict[str, list[str]]]) -> None:
        # A name or key is one string wherever it stands: found without comparing letters.
        tables = {intern(name): table for name, table in tables.items()}
        self.code = code
        self._tables = tables
        self._bits = {name: 1 << (FIRST_TABLE_BIT + i) for i, name in enumerate(sorted(tables))}
        self._opens: dict[str, dict[str, Entry]] = {}  # first key -> table -> what it opens
        self._both: dict[tuple[str, str], Mapping[str, Opening]] = {}  # the same for two keys
        self.kinds = Kinds()
        self._shared: dict[int, int] = {}
        self._words: dict[str, Word] = {}
        self._memos: dict[Callable[[Word, Lexicon], Any], _Memo[Any]] = {}
        # Asked hundreds of times an article: kept by a cache that is not Python.
        self.bit: Callable[..., int] = cache(self._bit)
        self.openers: Callable[[str], frozenset[str]] = cache(self._openers)
        self._endings = [
            (self._bits[t], tuple(tables[t].get("yes", ()))) for t in ENDINGS if t in tables
        ]
        spelled = [
            (name, meaning, phrase_surfaces(phrase))
            for name, table in tables.items()
            for meaning, phrases in table.items()
            for phrase in phrases
        ]
        self._unaccented = _accent_map({s for *_, surfaces in spelled for s in surfaces})
        # First key -> the phrases that open with it; what they open is made once one is met.
        self._phrases: defaultdict[str, list[tuple[str, str, list[str]]]] = defaultdict(list)
        for name, meaning, surfaces in spelled:
            self._phrases[self._key(surfaces[0])].append((name, meaning, surfaces))

    def __repr__(self) -> str:
        return f"Lexicon({self.code!r})"

    def _bit(self, *tables: str) -> int:
        """The union of the bits of some tables; a table the language lacks has none."""
        mask = 0
        for name in tables:
            mask |= self._bits.get(name, 0)
        return mask

    def _openers(self, table: str) -> frozenset[str]:
        """The keys that open a phrase of a table: where none stands, no phrase does."""
        phrases = (phrase for told in self.table(table).values() for phrase in told)
        return frozenset(self._key(phrase_surfaces(phrase)[0]) for phrase in phrases)

    def table(self, name: str) -> dict[str, list[str]]:
        """A table as written: meaning -> phrases. Empty when the language lacks it."""
        return self._tables.get(name, {})

    def word(self, surface: str) -> Word:
        """What is known of a surface form; computed once per form."""
        known = self._words.get(surface)
        if known is None:
            known = self._words[surface] = self._read(surface)
        return known

    def words(self, surfaces: Sequence[str]) -> list[Word]:
        """The words of a tokenised text, in order."""
        try:
            return list(map(self._words.__getitem__, surfaces))
        except KeyError:
            get = self._words.get
            return [get(surface) or self.word(surface) for surface in surfaces]

    def memo(self, about: Callable[[Word, Lexicon], T]) -> Mapping[Word, T]:
        """What a pure function of a word says of each word, asked once a word."""
        if about not in self._memos:
            self._memos[about] = _Memo(about, self)
        return self._memos[about]

    def _opened(self, key: str) -> Mapping[str, Entry]:
        """Table -> its phrases that open with a key, the longest first."""
        phrases = self._phrases.get(key)
        if phrases is None:
            return NOTHING
        opened = self._opens.get(key)
        if opened is None:
            opened = self._opens[key] = {}
            for name, meaning, surfaces in phrases:
                match = Match(meaning, len(surfaces))
                entry = opened.get(name)
                if entry is None:
                    entry = opened[name] = Entry(None, {})
                if match.length > 1:
                    keys = [self._key(surface) for surface in surfaces]
                    entry.longer.setdefault(keys[1], []).append((keys, match))
                elif entry.alone is None:
                    opened[name] = entry._replace(alone=match)
            for entry in opened.values():
                for longer in entry.longer.values():
                    longer.sort(key=lambda phrase: -phrase[1].length)
        return opened

    def opened(self, key: str, after: str) -> Mapping[str, Opening]:
        """Table -> what a word opens before another key, for a pair of keys that open a phrase."""
        both = self._both.get((key, after))
        if both is None:
            both = self._both[key, after] = {
                table: (entry.alone, longer)
                for table, entry in self._opened(key).items()
                if (longer := entry.longer.get(after, ())) or entry.alone
            }
        return both

    def _key(self, surface: str) -> str:
        """The form in which a word meets tables: a capitalised one may lack its accents."""
        key = plain(surface)
        return intern(self._unaccented.get(key, key) if surface[0].isupper() else key)

    def _read(self, surface: str) -> Word:
        key = plain(surface)
        first = surface[0]
        bits = SIGN
        if first.isdecimal():
            bits = DIGITS
        elif first.isalpha():
            bits = LETTERS
            if first.isupper():
                bits |= CAPITAL
                key = self._key(surface)
                if len(surface) > 1 and surface.isupper():
                    bits |= UPPER
        for bit, endings in self._endings:
            if key.endswith(endings):
                bits |= bit
        alone = bits
        opens = self._opened(key)
        for table, entry in opens.items():
            bits |= self._bits[table]
            if entry.alone is not None:
                alone |= self._bits[table]
        before: dict[str, int] = {}
        for table, entry in opens.items():
            for second in entry.longer:
                before[second] = before.get(second, alone) | self._bits[table]
        kinds = {second: self.kinds[both] for second, both in before.items()} or NO_KINDS
        # Words share what they have alike: a text then touches less memory.
        bits = self._shared.setdefault(bits, bits)
        whole = {t: (entry.alone, ()) for t, entry in opens.items() if entry.alone} or NO_OPENINGS
        return Word(surface, intern(key), bits, whole, self.kinds[alone], kinds)

    def match(self, table: str, keys: Sequence[str], at: int) -> Match | None:
        """The longest phrase of ``table`` that starts at token ``at``, or None."""
        entry = self._opened(keys[at]).get(table)
        if entry is None:
            return None
        if at + 1 < len(keys):
            for phrase, match in entry.longer.get(keys[at + 1], ()):
                if list(keys[at : at + match.length]) == phrase:
                    return match
        return entry.alone

    def meaning(self, table: str, phrase: str) -> str | None:
        """The meaning of a whole phrase in a table, or None."""
        keys = [self.word(s).key for s in phrase_surfaces(phrase)]
        found = self.match(table, keys, 0) if keys else None
        return found.meaning if found and found.length == len(keys) else None


def phrase_surfaces(phrase: str) -> list[str]:
    """The tokens of a phrase; one that ends in an elision is cut as it is before a word."""
    if phrase.isalpha():
        return [phrase]
    if phrase[-1:] in APOSTROPHES:
        return tokenize(phrase + "xx").surfaces[:-1]
    return tokenize(phrase).surfaces


def _accent_map(words: set[str]) -> dict[str, str]:
    """Unaccented key → accented key, for the words that no table spells without accents."""
    bare_words = {plain(w) for w in words if not w[0].isupper()}
    found: dict[str, str] = {}
    for key in sorted(key for key in {plain(w) for w in words} if not key.isascii()):
        bare = strip_accents(key)
        if bare != key and bare not in bare_words:
            found.setdefault(bare, key)
    return found


def plain(surface: str) -> str:
    """Lower case, a straight apostrophe, no ligature: the form in which words meet tables."""
    key = surface.lower()
    if key.isascii():
        return key
    return key.translate(_TYPED)
