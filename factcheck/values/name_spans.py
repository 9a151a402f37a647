"""Capital runs: the stretches of capitalised words that persons, organisations and places share.

A run is cut once; roles, persons, organisations and places then say which of its tokens are
theirs, in that order, on one board (``Board``). Nothing is read twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from factcheck.text import Match, Scan
from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, LETTERS, SIGN, UPPER
from factcheck.values.name_data import generations, given_names, two_halves
from factcheck.values.name_runs import (
    APOSTROPHES,
    NAMED,
    explained,
    is_given,
    stop_of_run,
    table_mask,
    title,
)
from factcheck.values.part import TITLED

# What stands in the title of a work belongs to no name: ``owner`` of each value of ``taken``.
_OWNED = bytes(5 if value == TITLED else 0 for value in range(256))
# Signs after which a capital says nothing, as at the head of a sentence.
_OPENS = frozenset('«“"(:–—•-*#>[|')
ELIDED = frozenset("MN")  # that open given names: *N'Golo*, *M'Hamed*


@dataclass(frozen=True, slots=True)
class Board:
    """One scan with its capital runs; ``owner[i]`` is the kind token ``i`` belongs to, or 0."""

    scan: Scan
    runs: list[tuple[int, int]]
    run_stop: dict[int, int]
    run_first: dict[int, int]
    opening: frozenset[int]
    owner: bytearray = field(repr=False)
    bit: Callable[..., int] = field(repr=False)  # ``Lexicon.bit`` of the scan's language
    match: Callable[[str, int], Match | None] = field(repr=False)  # ``Scan.match``
    _given: dict[int, bool] = field(default_factory=dict, repr=False, compare=False)

    def given(self, at: int) -> bool:
        """Whether token ``at`` is a capitalised given name."""
        known = self._given.get(at)
        if known is None:
            word = self.scan.words[at]
            known = bool(word.bits & CAPITAL) and (is_given(word.surface) or self._halved(at))
            self._given[at] = known
        return known

    def _halved(self, at: int) -> bool:
        """Whether a capital opens a given name of two halves: *Ji-ho X*, *Mckay-Jane X*."""
        words, scan = self.scan.words, self.scan
        if at + 3 >= len(words):
            return False
        if words[at].surface[-1] in APOSTROPHES:  # *O'Neil X*
            after = words[at + 1].surface
            whole = f"{words[at].surface[:-1]}'{after}"  # *M'Hamed X*
            return scan.glued(at + 1) and (is_given(after) or is_given(whole))
        if words[at + 1].surface != "-" or not scan.glued(at + 2):
            return False
        first, second = words[at].surface, words[at + 2].surface
        if not words[at + 2].bits & CAPITAL:
            return two_halves(first, second)
        named = is_given(second) and words[at + 3].bits & CAPITAL and not scan.glued(at + 3)
        return bool(named) and not in_dictionary(first.lower(), scan.language)

    def initial(self, at: int) -> bool:
        """Whether token ``at`` is one capital letter, an initial."""
        word = self.scan.words[at]
        return len(word.surface) == 1 and bool(word.bits & CAPITAL)

    def numeral(self, at: int) -> bool:
        """Whether token ``at`` is written like the numeral of a monarch."""
        surface = self.scan.words[at].surface
        return surface in generations() and not surface.startswith(("Jr", "Sr", "Ju", "Se"))

    def person_start(self, at: int, stop: int) -> bool:
        """Whether a name with a given name seems to start at ``at`` and go on before ``stop``."""
        if at >= stop or not self.scan.bits[at] & CAPITAL:
            return False
        if self.initial(at) and at + 2 < stop and self.scan.words[at + 1].surface == ".":
            return True
        if not self.given(at):
            return False
        nxt = at + 1
        while nxt < stop and not self.scan.bits[nxt] & CAPITAL:
            nxt += 1
        return nxt < stop

    def shouted(self, first: int, stop: int) -> bool:
        """Whether a run is a banner rather than a name: all in capitals, or a whole line."""
        if stop - first < 2:
            return False
        capitals = [at for at in range(first, stop) if self.scan.bits[at] & CAPITAL]
        if len(capitals) > 3 and self.scan.block(first) == (first, stop):
            return True  # a line of nothing but capitals is a menu
        return len(capitals) > 1 and all(
            self.scan.bits[at] & UPPER and len(self.scan.words[at].surface) > 2 for at in capitals
        )

    def free_start(self, at: int) -> int:
        """Where the part of the run around ``at`` that nobody owns starts."""
        first = at
        floor = self.run_first.get(at, at)
        while first > floor and not self.owner[first - 1]:
            first -= 1
        while first < at and not self.scan.bits[first] & CAPITAL:
            first += 1
        return first

    def owned(self, first: int, stop: int) -> bool:
        """Whether any token of the range already belongs to a kind."""
        return bool(self.owner[first:stop].strip(b"\0"))

    def claim(self, first: int, stop: int, kind: int) -> None:
        """Give the tokens of the range to a kind."""
        self.owner[first:stop] = bytes((kind,)) * (stop - first)

    def table(self, at: int, *tables: str) -> int:
        """Length of the longest phrase of the tables at ``at``, 0 when none starts there."""
        longest = 0
        if opens := self.scan.opens[at]:
            for table in tables:
                found = self.match(table, at) if table in opens else None
                if found and found.length > longest:
                    longest = found.length
        return longest


def make_board(scan: Scan, taken: bytearray) -> Board:
    """Cut the capital runs of a scan; tokens that dates or sums explain end a run."""
    opening = _openings(scan)
    runs: list[tuple[int, int]] = []
    run_stop: dict[int, int] = {}
    run_first: dict[int, int] = {}
    stops = table_mask(scan.lexicon, "opening_words")
    titles = table_mask(scan.lexicon, "civilities", "ranks")
    done = 0
    bits, size = scan.bits, len(scan.words)
    for first in scan.positions(CAPITAL):
        if first < done or (taken[first] and explained(scan, taken, first)):
            continue
        if bits[first] & titles:
            length = title(scan, first)
            if length:
                done = first + length
                continue
        if first in opening and bits[first] & stops and not _keeps_opener(scan, first, opening):
            continue
        stop = first + 1
        if stop < size and bits[stop] & (CAPITAL | SIGN):
            stop = stop_of_run(scan, taken, first, opening, titles)
        done = stop
        runs.append((first, stop))
        for at in range(first, stop):
            if bits[at] & CAPITAL:
                run_stop[at] = stop
                run_first[at] = first
        if stop - first == 1 and stop < size and bits[stop] & SIGN and _adjective(scan, stop):
            runs.pop()
            del run_stop[first], run_first[first]
    owner = bytearray(taken.translate(_OWNED))
    return Board(scan, runs, run_stop, run_first, opening, owner, scan.lexicon.bit, scan.match)


def _openings(scan: Scan) -> frozenset[int]:
    """Tokens whose capital proves nothing: first of a sentence, or after an opening sign."""
    heads = set(scan.sentences)
    found = set(heads)
    surfaces = scan.words
    last = len(surfaces) - 1
    for head in scan.sentences[:-1]:
        at = head
        while at < last and not scan.bits[at] & LETTERS and at < head + 4:
            at += 1
        found.add(at)
    for sign in scan.signs(_OPENS):
        at = sign + 1
        opens = at <= last and scan.bits[at] & CAPITAL
        if opens and (not scan.glued(at) or surfaces[sign].surface in '«“"('):
            found.add(at)
    return frozenset(found)


def _adjective(scan: Scan, at: int) -> bool:
    """*Norwegian-born*, *Liberian-flagged*: a hyphen and a word in lower case follow."""
    if (
        at + 1 >= len(scan.words)
        or scan.words[at].surface != "-"
        or not scan.bits[at + 1] & LETTERS
    ):
        return False
    return scan.glued(at) and scan.glued(at + 1)


def _keeps_opener(scan: Scan, at: int, opening: frozenset[int]) -> bool:
    """*Le Caire*, *Le Monde*, *Will Smith*: a small word that is part of the name it opens."""
    nxt = at + 1
    if scan.words[at].surface[:1] in ELIDED and scan.words[at].surface[1:] in APOSTROPHES:
        return nxt < len(scan.words) and scan.glued(nxt) and bool(scan.bits[nxt] & CAPITAL)
    if scan.words[at].surface.lower() in given_names() and nxt < len(scan.words):
        return bool(scan.bits[nxt] & CAPITAL) and nxt not in opening
    opens = scan.opens[at]
    for table in NAMED:
        found = scan.match(table, at) if table in opens else None
        if found and found.length > 1:
            return True
    return False
