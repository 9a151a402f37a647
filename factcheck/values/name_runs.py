"""Where a run of capitalised words stops: hyphens, initials, apostrophes and titles inside it."""

from __future__ import annotations

from functools import lru_cache

from factcheck.text import Lexicon, Scan
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, strip_accents
from factcheck.values.name_data import generations, given_names, two_halves

LONGEST_RUN = 40  # tokens; no name is longer, and a page of capitals stays linear
NAMED = ("cities", "regions", "known_organisations")
APOSTROPHES = ("'", "’", "ʼ")
_CONTRACTED = frozenset(("s", "d", "m", "t", "ll", "re", "ve", "n"))


@lru_cache(maxsize=512)
def table_mask(lexicon: Lexicon, *tables: str) -> int:
    """The union of the bits of some tables of a lexicon, computed once."""
    return lexicon.bit(*tables)


@lru_cache(maxsize=1 << 15)
def is_given(surface: str) -> bool:
    """Whether a word is spelt like a given name, whatever its case."""
    key = surface.lower()
    return key in given_names() or (not key.isascii() and strip_accents(key) in given_names())


def explained(scan: Scan, taken: bytearray, at: int) -> bool:
    return bool(taken[at]) and scan.words[at].surface not in generations()


def title(scan: Scan, at: int) -> int:
    """Length of a civility or rank written with a capital before a capital, else 0."""
    named = NAMED if scan.bits[at] & table_mask(scan.lexicon, *NAMED) else ()
    for table in named:
        known = scan.match(table, at)
        if known and known.length > 1:
            return 0
    best = 0
    for table in ("civilities", "ranks"):
        found = scan.match(table, at)
        if found:
            best = max(best, found.length)
    after = at + best
    if not best or after >= len(scan.words):
        return 0
    if scan.words[after].surface == "." and scan.glued(after):
        best, after = best + 1, after + 1
    if after >= len(scan.words) or scan.words[after].surface in ("-", *APOSTROPHES):
        return 0
    return best


def stop_of_run(
    scan: Scan, taken: bytearray, first: int, opening: frozenset[int], titles: int
) -> int:
    bits, words, size = scan.bits, scan.words, len(scan.words)
    heads = opening
    at = first + 1
    size = min(size, first + LONGEST_RUN)
    while at < size:
        if bits[at] & CAPITAL:
            if at in heads or (taken[at] and explained(scan, taken, at)):
                break
            initial = len(words[at].surface) == 1 and (
                words[at - 1].surface == "." or is_given(words[at - 1].surface)
            )
            if bits[at] & titles and not initial and not bits[at] & UPPER and title(scan, at):
                break
            at += 1
            continue
        surface = words[at].surface
        if surface == "&" and at + 1 < size and bits[at + 1] & CAPITAL:
            at += 2
            continue
        if not scan.glued(at):
            break
        inside = _inside_word(scan, at)
        if inside:
            at += inside
        elif surface == "-" and at + 1 < size and scan.glued(at + 1) and bits[at + 1] & LETTERS:
            step = _hyphenated(scan, at)
            if not step:
                break
            at += step
        elif surface == "." and at + 1 < size and at + 1 not in heads:
            before = words[at - 1]
            if before.surface == "X" and scan.match("network_openers", at - 2):
                break  # « a écrit le ministre sur X. Abdel … »: the network, no initial
            after = at + 2 if words[at + 1].surface == "-" and scan.glued(at + 1) else at + 1
            if after >= size or not bits[after] & CAPITAL:
                break
            if len(before.surface) > 1 and not before.bits & table_mask(
                scan.lexicon, "abbreviations"
            ):
                break
            at = after
        else:
            break
    return at


def _inside_word(scan: Scan, at: int) -> int:
    """Tokens from a glued ``at`` on that end a word with an apostrophe: *Ndegw'a*, *Fa'alogo*."""
    words, bits = scan.words, scan.bits
    before, here = words[at - 1].surface, words[at].surface
    if bits[at] & LETTERS:
        elided = len(before) < 3 or before[-1] not in APOSTROPHES or here in _CONTRACTED
        return 0 if elided or words[at - 1].key.endswith("qu'") else 1
    after = at + 1
    if here not in APOSTROPHES or after >= len(words) or not scan.glued(after):
        return 0
    letter = bits[after] & LETTERS and not bits[after] & CAPITAL
    return 2 if letter and words[after].surface not in _CONTRACTED else 0


def _hyphenated(scan: Scan, at: int) -> int:
    """Tokens to add at a glued hyphen: *-Pierre*, *-sur-Mer*, *-d'Oise*; 0 when the run ends."""
    bits, size = scan.bits, len(scan.words)
    if bits[at + 1] & CAPITAL:
        return 2
    after = at + 2
    if scan.words[at + 1].surface.endswith(APOSTROPHES) and after < size and bits[after] & CAPITAL:
        return 3
    more = after + 1 < size and scan.words[after].surface == "-" and scan.glued(after)
    if not more and two_halves(scan.words[at - 1].surface, scan.words[at + 1].surface):
        return 2
    if not more and bits[at - 1] & CAPITAL and at > 1 and bits[at - 2] & CAPITAL:
        # *Lee Jae-myung*: the second half of a given name, not of an adjective.
        return 0 if bits[at + 1] & table_mask(scan.lexicon, "compound_tails") else 2
    if more:
        if bits[after + 1] & CAPITAL:
            return 4
        if after + 3 < size and scan.words[after + 2].surface == "-" and bits[after + 3] & CAPITAL:
            return 6
    return 0


def second_part(scan: Scan, at: int) -> bool:
    """The second part of a compound: « Croix-Rouge » gives an acronym one letter, or two."""
    return at > 1 and scan.words[at - 1].surface == "-" and scan.glued(at) and scan.glued(at - 1)
