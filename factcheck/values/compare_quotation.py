"""Holds two quotations against each other: one utterance in one or in two wordings."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

from rapidfuzz.distance import Levenshtein, Opcode

from factcheck.languages import available, one_table
from factcheck.messages import say
from factcheck.text import tokenize
from factcheck.text.lexicon import plain, strip_accents
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.one_wording import one_wording
from factcheck.values.quotation import Quotation

# Below this many words two quotations may be alike by chance.
LEAST_WORDS = 5
# Fewest words of a sentence that says the contrary of another one word for word.
LEAST_DENIED = 3
# Share of the matter of the shorter quotation that must align too.
MATTER = 0.3
# Share of the shorter quotation's words that must align in order for it to be the same utterance.
SAME_UTTERANCE = 0.7
# The files and tables of words that deny, and of those that carry no matter.
DENYING = (("modality", "modality_negation"), ("modality", "modality_negation_close"))
LITTLE = (("text", "stopwords"), ("numbers", "function_words"), ("quotes", "light_words"))
# Words that a writer cuts out of a quotation without changing it.
CUT = 3
# How much longer a quotation is that may hold the other one somewhere, the stretch of it that is
# then held against the other, and the share of that stretch's words that both have.
HOLDS, STRETCH, MOSTLY = 2, 1.5, 0.67
# What an editor leaves out, or sets in brackets for the reader: no word of the speaker's.
_ELISION = re.compile(r"\[[^\[\]]*\]|\([^()]*\)|…|\.\.\.")
_DENIAL = re.compile(r"[\[(]([^\[\]()]{1,8})[\])]")
# Brackets round a part of a word: "[w]e", "parent(s)".
_INSIDE = re.compile(r"(?<=\w)[\[(](\w+)[\])]|[\[(](\w+)[\])](?=\w)")


def compare_quotations(a: Quotation, b: Quotation, language: str = "") -> Comparison:
    """Whether two quotations are one utterance, and whether their words agree.

    Case, accents, punctuation and marks do not count, nor, in one ``language``, how a house prints
    figures and short forms. A part of the other, with elisions or not, is "truncated". A conflict
    names the words that differ. Translations are not compared: they share too few words to be
    taken for one utterance.
    """
    left, right = _pieces(a.words), _pieces(b.words)
    words_a = [word for piece in left for word in piece]
    words_b = [word for piece in right for word in piece]
    if not words_a or not words_b:
        return Comparison("not_comparable", say("no words"))
    if words_a == words_b:
        return AGREE
    if _within(left, words_b) or _within(right, words_a):
        return Comparison("compatible", "truncated")
    shorter = min(len(words_a), len(words_b))
    if shorter >= LEAST_DENIED and affirmed(words_a) == affirmed(words_b):
        return Comparison("conflict", say("one side denies what the other says"))
    if shorter < LEAST_WORDS:
        return Comparison("not_comparable", say("too short to be sure"))
    gaps = _gaps(left), _gaps(right)
    if (start := _stretch(words_a, words_b)) is None or (end := _stretch(words_b, words_a)) is None:
        return Comparison("not_comparable", say("other words"))
    words_a, words_b = words_a[start], words_b[end]
    gaps = {g - start.start for g in gaps[0]}, {g - end.start for g in gaps[1]}
    operations = Levenshtein.opcodes(words_a, words_b)
    aligned = sum(op.src_end - op.src_start for op in operations if op.tag == "equal")
    if aligned < SAME_UTTERANCE * shorter or _by_little_words(words_a, words_b, operations):
        return Comparison("not_comparable", say("other words"))
    # What one side merely says before or after is a longer quotation, not another wording.
    changes = _changes(words_a, words_b, operations, language)
    if not changes:
        return AGREE
    differing = [
        op
        for op in changes
        if not (
            (op.src_start == op.src_end and op.dest_start == 0)
            or (op.src_start == op.src_end and op.dest_end == len(words_b))
            or (op.dest_start == op.dest_end and op.src_start == 0)
            or (op.dest_start == op.dest_end and op.src_end == len(words_a))
        )
    ]
    if not differing or all(_cut(op) or _left_open(op, *gaps) for op in differing):
        return Comparison("compatible", "truncated")
    shown = "; ".join(
        f"{' '.join(words_a[op.src_start : op.src_end]) or '∅'}"
        f" / {' '.join(words_b[op.dest_start : op.dest_end]) or '∅'}"
        for op in differing[:5]
    )
    return Comparison("conflict", shown)


def _changes(
    a: list[str], b: list[str], operations: Iterable[Opcode], language: str
) -> list[Opcode]:
    """What changes between two wordings, without what is one wording printed in two ways."""
    runs: list[list[Opcode]] = []
    for op in operations:
        if op.tag == "equal":
            continue
        if runs and runs[-1][-1].src_end == op.src_start and runs[-1][-1].dest_end == op.dest_start:
            runs[-1].append(op)
        else:
            runs.append([op])
    return [
        op
        for run in runs
        if not one_wording(
            a[run[0].src_start : run[-1].src_end], b[run[0].dest_start : run[-1].dest_end], language
        )
        for op in run
    ]


@lru_cache(maxsize=1)
def _little_words() -> tuple[frozenset[str], frozenset[str]]:
    """The words that deny, and those that carry no matter, of every language."""
    denying, little = (
        frozenset(
            strip_accents(plain(phrase))
            for code in available()
            for file, table in tables
            for phrases in one_table(code, file, table).values()
            for phrase in phrases
        )
        for tables in (DENYING, LITTLE)
    )
    return denying, little


def affirmed(words: list[str]) -> list[str]:
    """The words without those that deny ("ne", "pas", "not")."""
    return [word for word in words if word not in _little_words()[0]]


def _by_little_words(a: list[str], b: list[str], operations: Iterable[Opcode]) -> bool:
    """Whether mostly little words align: "nous avons besoin de … et de …"."""
    little = _little_words()[1]
    matter = min(sum(w not in little for w in words) for words in (a, b))
    aligned = sum(
        w not in little
        for op in operations
        if op.tag == "equal"
        for w in a[op.src_start : op.src_end]
    )
    return aligned < matter * MATTER


def _cut(op: Opcode) -> bool:
    """A run of words that one side leaves out; a word or two may be what turns the meaning."""
    return (op.tag == "delete" and op.src_end - op.src_start >= CUT) or (
        op.tag == "insert" and op.dest_end - op.dest_start >= CUT
    )


def _left_open(op: Opcode, left: set[int], right: set[int]) -> bool:
    """Whether words stand where the other side has brackets or dots."""
    one = op.src_start == op.src_end and op.src_start in left
    return one or (op.dest_start == op.dest_end and op.dest_start in right)


def _gaps(pieces: list[list[str]]) -> set[int]:
    """Where, among the words of all pieces, an elision stands."""
    return set(accumulate(len(piece) for piece in pieces[:-1]))


def _stretch(words: list[str], others: list[str]) -> slice | None:
    """The part of a much longer quotation that may be the other one, None when its words only stand
    here and there in it; all of one that is not so much longer."""
    if len(words) < HOLDS * len(others):
        return slice(0, len(words))
    found = [
        i
        for op in Levenshtein.opcodes(words, others)
        if op.tag == "equal"
        for i in range(op.src_start, op.src_end)
    ]
    most = STRETCH * len(others)
    runs = (found[k : bisect_left(found, first + most)] for k, first in enumerate(found))
    best = max(runs, key=len, default=[])
    if not best:
        return None
    span = best[-1] + 1 - best[0]
    if len(best) < SAME_UTTERANCE * len(others) or len(best) < MOSTLY * span:
        return None
    return slice(best[0], best[-1] + 1)


def _denying(brackets: re.Match[str]) -> str:
    """What stands in brackets, without them where it turns the sense: "nous [ne] voulons plus"."""
    told = strip_accents(plain(brackets[1].strip()))
    return f" {brackets[1]} " if told in _little_words()[0] else brackets[0]


# Every quotation of a story is held against many others.
@lru_cache(maxsize=1 << 11)
def _pieces(words: str) -> list[list[str]]:
    """The words between elisions; not to be changed."""
    pieces = []
    for piece in _ELISION.split(_DENIAL.sub(_denying, _INSIDE.sub(r"\1\2", words))):
        tokens = tokenize(piece).surfaces
        kept = [strip_accents(plain(token)) for token in tokens if token[0].isalnum()]
        if kept:
            pieces.append(kept)
    return pieces


def _within(pieces: list[list[str]], words: list[str]) -> bool:
    """Whether the pieces stand in ``words`` in order, each unbroken."""
    text = f" {' '.join(words)} "
    at = 0
    for piece in pieces:
        found = text.find(f" {' '.join(piece)} ", at)
        if found < 0:
            return False
        at = found + len(" ".join(piece)) + 1
    return bool(pieces)
