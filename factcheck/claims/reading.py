"""One article, read: its scan, its typed values, and what its sentences are about.

Claim kinds are functions from a ``Reading`` to claims; what several of them need is worked out here
once per sentence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from factcheck.claims.claim import Evidence
from factcheck.claims.clause_times import of_the_past, when_of
from factcheck.documents.document import READ, Block, BlockKind, Document
from factcheck.languages import lexicon
from factcheck.text import Lexicon, Scan, Span, Word, scan_text
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import DIGITS, LETTERS
from factcheck.values.dateline import datelines
from factcheck.values.find import find_in_scan
from factcheck.values.modality import attribution, modality, plain, reach, spoken
from factcheck.values.part import Context, Found
from factcheck.values.past_years import over
from factcheck.values.when import When

CLAUSE_MARKS = frozenset(",;:()[]–—«»“”")
LANDS = ("countries", "continents", "demonyms")  # one code in every language
COMMAS = frozenset(",")
NAME_KINDS = frozenset(("person", "organisation", "place", "acronym"))


@lru_cache(maxsize=8)
def senses(code: str) -> dict[str, str]:
    """Word → the sense it shares with other words, over the thesaurus of a language."""
    table = lexicon(code).table("thesaurus")
    return {word: sense for sense, words in table.items() for word in words}


@lru_cache(maxsize=8)
def _hollow(code: str) -> frozenset[str]:
    """The lemmas that stand in any sentence: sharing them tells nothing."""
    return frozenset(w for words in lexicon(code).table("hollow_words").values() for w in words)


def content_word(word: Word, lexicon: Lexicon) -> str:
    """The lemma or shared sense of a content word; "" for any other.

    A country or continent, its people and its adjective are one sense in every language.
    """
    stopword = lexicon.bit("stopwords", "cardinals", "function_words")
    if not word.bits & LETTERS or word.bits & stopword or len(word.key) <= 2:
        return ""
    if word.bits & lexicon.bit(*LANDS):
        for table in LANDS:
            if match := lexicon.match(table, [word.key], 0):
                return match.meaning
    found = lemma(word.key.rstrip("'"), lexicon.code)
    return "" if found in _hollow(lexicon.code) else senses(lexicon.code).get(found, found)


PEAK = 5  # tokens between what is above all and the word "since"


class _Shared(NamedTuple):
    """What the claims of a sentence have alike: fields, and what may hold them in other ways."""

    fields: dict[str, Any]
    dates: list[Found]
    compares: list[int]
    plain: bool
    spoken: bool


class Reading:
    """A document with its scan and values. Immutable in use; parts are computed when asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._blocks = [b for b in document.blocks if b.kind in READ]
        self.lexicon = lexicon(document.language)
        self.scan: Scan = scan_text(
            document.text, self.lexicon, [Span(b.start, b.end) for b in self._blocks]
        )
        self.values: list[Found] = find_in_scan(self.scan, Context(document.published))
        self.datelines = tuple(datelines(self.scan, self.values))
        # The day on which an agency wrote dates nothing that is told.
        days = {line.found.first for line in self.datelines}
        self._told = [f for f in self.values if f.first not in days] if days else self.values
        self._by_kind: dict[str, list[Found]] = {}
        for found in self._told:
            self._by_kind.setdefault(found.kind, []).append(found)
        self._frames: dict[tuple[int, int], dict[str, Any]] = {}
        self._sources: dict[tuple[int, int, int, int], str | None] = {}
        self._shared: dict[tuple[int, int], _Shared] = {}

    @cached_property
    def _firsts(self) -> list[int]:
        return [f.first for f in self._told]

    @cached_property
    def _marks(self) -> list[int]:
        """The tokens between which clauses stand."""
        return self.scan.signs(CLAUSE_MARKS)

    @cached_property
    def _content(self) -> list[str]:
        """For each token its lemma or shared sense when it is a content word, else ""."""
        return list(map(self.lexicon.memo(content_word).__getitem__, self.scan.words))

    @cached_property
    def _block_starts(self) -> list[int]:
        return [b.start for b in self._blocks]

    def of(self, *kinds: str) -> list[Found]:
        """The values of some kinds, in text order; not the days of datelines."""
        there = [kind for kind in kinds if kind in self._by_kind]
        if len(there) < 2:
            return self._by_kind[there[0]] if there else []
        return [f for f in self._told if f.kind in there]

    def within(self, first: int, stop: int, *kinds: str) -> list[Found]:
        """The values that start in tokens ``[first, stop)``, of some kinds (all when none); not the
        days of datelines."""
        low = bisect_left(self._firsts, first)
        high = bisect_left(self._firsts, stop, low)
        if low == high:
            return []
        return [f for f in self._told[low:high] if not kinds or f.kind in kinds]

    def block_kind(self, at: int) -> BlockKind:
        """What part of the page token ``at`` stands in."""
        return self._block(at).kind

    def _block(self, at: int) -> Block:
        return self._blocks[bisect_right(self._block_starts, self.scan.starts[at]) - 1]

    def evidence(self, first: int, stop: int) -> Evidence:
        """Tokens ``[first, stop)`` as an evidence record."""
        start, end = self.scan.starts[first], self.scan.ends[stop - 1]
        return Evidence.known(start=start, end=end, quote=self.document.text[start:end])

    def clause(self, first: int, stop: int) -> tuple[int, int]:
        """The token range between the punctuation marks around ``[first, stop)``."""
        low, high = self.scan.sentence(first)
        marks = self._marks
        before, after = bisect_left(marks, first), bisect_left(marks, stop)
        if before and marks[before - 1] >= low:
            low = marks[before - 1] + 1
        if after < len(marks) and marks[after] < high:
            high = marks[after]
        return first if first < low else low, stop if stop > high else high

    def lemmas(self, first: int, stop: int, skip: tuple[int, int] | None = None) -> tuple[str, ...]:
        """The content words of a token range, as sorted lemmas or their shared sense."""
        content = self._content
        if skip:
            left, right = max(first, skip[0]), max(first, skip[1])
            found = {*content[first:left], *content[right:stop]}
        else:
            found = set(content[first:stop])
        found.discard("")
        return tuple(sorted(found))

    def _clock(self, low: int, high: int) -> str:
        """The hour a sentence names ("à 17 heures", "20h30", "6 p.m."), as ``HH:MM``; else ""."""
        scan = self.scan
        for i in scan.between(DIGITS, low, high - 1):
            if mark := scan.match("clock_marks", i + 1):
                hour = scan.keys[i]
                if not hour.isdigit() or int(hour) > 23:
                    continue
                after = i + 1 + mark.length
                minutes = scan.keys[after] if after < high and scan.glued(after) else ""
                shift = 12 if mark.meaning == "afternoon" and int(hour) < 12 else 0
                exact = minutes if len(minutes) == 2 and minutes.isdigit() else "00"
                return f"{int(hour) + shift:02d}:{exact}"
        return ""

    def frame(self, first: int, stop: int) -> dict[str, Any]:
        """What a claim about tokens ``[first, stop)`` shares with its sentence, as fields.

        Not to be changed: a person's name and title are two claims about the same tokens.
        """
        found = self._frames.get((first, stop))
        if found is None:
            found = self._frames[first, stop] = self._framed(first, stop)
        return found

    def figure_frame(self, first: int, stop: int) -> dict[str, Any]:
        """The same for a figure: that of a past year of a chronology is history."""
        found = self.frame(first, stop)
        past = found["modality"] == "asserted" and of_the_past(self.document, self._block(first))
        return found | {"modality": "historical"} if past else found

    def _framed(self, first: int, stop: int) -> dict[str, Any]:
        sentence = self.scan.sentence(first)
        shared = self._shared.get(sentence)
        if shared is None:
            shared = self._shared[sentence] = self._of_sentence(*sentence)
        clause = self.clause(first, stop)
        how, speaker = "asserted", None
        if not shared.plain or stop > sentence[1]:
            how = modality(self.scan, first, stop, self.document.published)
        if shared.spoken or stop > sentence[1]:
            speaker = self._source(sentence, first, stop)
        measured = over(self.scan, first, stop) if shared.dates else None
        against = shared.compares if measured is None else [*shared.compares, measured]
        return {
            **shared.fields,
            "modality": how,
            "attribution": speaker,
            "when": when_of(shared.dates, against, sentence, clause, (first, stop)),
            "near": self.lemmas(*clause, skip=(first, stop)),
        }

    def _source(self, sentence: tuple[int, int], first: int, stop: int) -> str | None:
        """Who says it: the same for all that stands between the same commas and verbs of saying."""
        heard = self._heard
        between = bisect_left(heard, first), bisect_left(heard, stop)
        key = (*reach(sentence, first, stop), *between)
        if key not in self._sources:
            self._sources[key] = next(iter(attribution(self.scan, (first, stop))), None)
        return self._sources[key]

    @cached_property
    def _heard(self) -> list[int]:
        """The tokens whose place beside a value tells who said it."""
        verbs = self.scan.positions(self.lexicon.bit("say_according", "say_verbs"))
        return sorted([*verbs, *self.scan.signs(COMMAS)])

    def _of_sentence(self, low: int, high: int) -> _Shared:
        quote = self.scan.quote
        named = self.within(low, high, *NAME_KINDS)
        fields = {
            "document": self.document.id,
            "sentence": tuple(self.scan.span(low, high)),
            "block": self.block_kind(low),
            "clock": self._clock(low, high),
            "names": tuple(sorted({quote(f.first, f.stop) for f in named})),
            "context": self.lemmas(low, high),
        }
        dates = [d for d in self.within(low, high, "date", "interval") if not self._of_telling(d)]
        asserts, tells = plain(self.scan, low, high), spoken(self.scan, low, high)
        compares = self.scan.between(self.lexicon.bit("comparing"), low, high) if dates else ()
        against = [i for i in compares if self.scan.match("comparing", i)]
        return _Shared(fields, dates, against, asserts, tells)

    def _of_telling(self, found: Found) -> bool:
        """Whether a date is that of the telling: "figures released on Tuesday put it at 3 %"; or
        one to come by which something is to be done: « rentrer avant la fin du mois »."""
        if not isinstance(found.value, When):
            return False
        if found.value.bound == "by" and found.value.relative and found.value.part == "late":
            return True
        if found.value.bound == "since" and self._of_a_record(found.around[0]):
            return True
        if found.value.precision != "day":
            return False
        verbs = self.scan.between(self.lexicon.bit("made_public"), found.around[0] - 3, found.first)
        return any(
            (m := self.scan.match("made_public", i)) and i + m.length >= found.around[0] - 1
            for i in verbs
        )

    def _of_a_record(self, since: int) -> bool:
        """Whether the date that opens at a token is that back to which a record goes: « devant 900
        spectateurs, un record depuis 1988 »."""
        peaks = self.scan.between(self.lexicon.bit("peaks"), max(0, since - PEAK), since)
        return any(
            self.scan.match("peaks", i)
            and self.scan.match("determiners", i - 1)  # not « n'avait plus gagné depuis 2018 »
            and not any(map(self.is_number, range(i, since)))
            for i in peaks
        )

    def is_number(self, at: int) -> bool:
        """Whether token ``at`` opens a numeral, in digits or words."""
        if not 0 <= at < len(self.scan):
            return False
        return bool(self.scan.bits[at] & (DIGITS | self.lexicon.bit("cardinals")))
