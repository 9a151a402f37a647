"""Offices that somebody has had, told by what stands around the title: "her predecessor, Fisheries
Minister Paul Reid", « Paul Martin, ministre de la Pêche à l'époque »."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL
from factcheck.values.role import Role

NAME = 4  # tokens of whom somebody came before: « le prédécesseur de Mme de Roux, le ministre … »


def of_a_predecessor(reading: Reading, role: Role, first: int) -> bool:
    """Whether a title before a name presents whoever went before: it is the one they had."""
    scan, start = reading.scan, role.tokens[0]
    if start >= first:
        return False  # "her predecessor, Paul Reid, the mayor of Hull" is mayor now
    floor = scan.sentence(start)[0]
    little = reading.lexicon.bit("opening_words")
    at = start - 1
    while at > floor and scan.bits[at] & little:
        at -= 1
    comma = scan.words[at].surface == ","
    at -= comma
    if comma and at > floor and scan.bits[at] & CAPITAL:
        at = _past_name(reading, at, floor)
    return at >= floor and scan.match("predecessors", at) is not None


def gone_by(reading: Reading, stop: int) -> bool:
    """Whether words right after a title say that it is of a time gone by, and no more than that:
    "the mayor at the time", not "the mayor at the time of the flood"."""
    scan = reading.scan
    found = scan.match("times_gone", stop) if stop < len(scan) else None
    after = stop + found.length if found else len(scan)
    return found is not None and not (after < len(scan) and scan.match("of_which_time", after))


def _past_name(reading: Reading, at: int, floor: int) -> int:
    """The token before a name and what ties it to a noun; the one before the comma without."""
    scan = reading.scan
    openers = reading.lexicon.bit("complement_openers")
    for token in range(at, max(floor, at - NAME), -1):
        if scan.bits[token - 1] & openers and not scan.bits[token - 1] & CAPITAL:
            return token - 2
        if not scan.bits[token - 1] & CAPITAL and not scan.bits[token] & CAPITAL:
            break
    return at
