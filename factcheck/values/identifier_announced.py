"""Figures after a word that numbers things: "article 49.3", "le casier 17", "pages 12 to 15"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.number_words import DASHES, NumberWords, number_words
from factcheck.values.numeral import ends_before
from factcheck.values.score_told import opened
from factcheck.values.telephone import telephone

_NO_LABEL = frozenset("%€$£°") | DASHES  # "passed the bill 52-48"
# The longest phrase that announces an identifier, in tokens.
_REACH = 3


def announced(scan: Scan, at: int, words: NumberWords, before: int) -> int:
    """``article 49.3``, ``page 12``, ``n° 8``: after a word that numbers things."""
    start = max(scan.sentence(at)[0], at - _REACH)
    for first in range(start, at):
        if not scan.bits[first] & before:
            continue
        if ends_before(scan, "identifier_before", first, at):
            if at - first == 1 and (_numbering(scan, first) or _beaten(scan, first, at)):
                continue
            loose = scan.match("loose_identifier_before", first) and at - first == 1
            if loose and not alone(scan, at, words):
                continue
            return _list_end(scan, at)
        if ends_before(scan, "serial_nouns", first, at) and _serial(scan, at, words):
            return _list_end(scan, at)
    return 0


def _numbering(scan: Scan, verb: int) -> bool:
    """ "The boats number 25": how many there are, not what they are called."""
    if not scan.match("numbering_verbs", verb) or verb <= scan.sentence(verb)[0]:
        return False
    subject, after = scan.keys[verb - 1], verb + 2
    several = subject.endswith("s") and lemma(subject, scan.language) != subject
    told = several or scan.match("numbering_subjects", verb - 1) is not None
    # "buses number 12 and 25"
    listed = after + 1 < len(scan) and bool(scan.bits[after + 1] & DIGITS)
    return told and not (listed and scan.match("identifier_joiners", after))


def _beaten(scan: Scan, last: int, at: int) -> bool:
    """ "beat Brest Bay 3-1": the last word of a side's name before a result."""
    if last <= scan.sentence(last)[0] or not scan.bits[last] & scan.bits[last - 1] & CAPITAL:
        return False
    pair = at + 2 < len(scan) and scan.words[at + 1].surface in DASHES and scan.glued(at + 1)
    return bool(pair and scan.bits[at + 2] & DIGITS) and opened(scan, at)


def _serial(scan: Scan, at: int, words: NumberWords) -> bool:
    """« le casier 17 contient »: after a thing that is numbered, with nothing in the plural."""
    after = at + 1
    if alone(scan, at, words):
        return True
    lower = scan.bits[after] & LETTERS and not scan.bits[after] & CAPITAL
    plural = scan.keys[after][-1] in "sx" or scan.match("irregular_plurals", after)
    counted = plural or scan.bits[after] & words.units or scan.match("of_words", after)
    return bool(lower and not counted and scan.words[at].surface.isdecimal())


def renumbered(scan: Scan, at: int, words: NumberWords, last: int) -> int:
    """« l'article 1134, devenu 1103 »: the later number of what was just numbered."""
    opens = scan.between(scan.lexicon.bit("renumbered"), at - _REACH, at)
    if not opens or last <= scan.sentence(at)[0] or not alone(scan, at, words):
        return 0
    return at + 1 if any(ends_before(scan, "renumbered", i, at) for i in opens) else 0


def alone(scan: Scan, at: int, words: NumberWords) -> bool:
    """Whether nothing after the figure could be what it counts or measures."""
    after = at + 1
    if not scan.words[at].surface.isdecimal():
        return False
    if after >= len(scan):
        return True
    if not scan.bits[after] & LETTERS:
        return scan.words[after].surface not in _NO_LABEL
    if scan.match("of_words", after):
        return False
    return scan.keys[after] in words.function_words or bool(scan.bits[after] & CAPITAL)


def _list_end(scan: Scan, at: int) -> int:
    """The end of ``articles 3 et 7``, ``1-5``: more figures under the same announcement."""
    words = number_words(scan.lexicon)
    stop = at + 1
    while stop + 1 < len(scan):
        if scan.bits[stop] & DIGITS:
            break
        joined = scan.match("identifier_joiners", stop)
        following = stop + (joined.length if joined else 1)
        glued = scan.glued(stop) and scan.glued(stop + 1) and scan.keys[stop] not in ",;"
        if not (joined or glued) or following >= len(scan) or not scan.bits[following] & DIGITS:
            break
        dialled = telephone(scan, following)
        if dialled:
            return dialled
        if joined and not alone(scan, following, words):
            break
        stop = following + 1
    return stop
