"""Negations before a value, and words that look like a denial and are none: "fake medicines", a
denial signed by the mayor."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS

ISSUED = 2  # tokens from a denial to "by": « signé mardi par »
AGENT = 8  # tokens from "by" to the name of who denies


def empty(scan: Scan, at: int, length: int, first: int) -> bool:
    """Whether a cue at ``at`` denies nothing of the value that starts at ``first``."""
    if (length == 1 and narrows(scan, at)) or _puts_out(scan, at, at + length):
        return True
    return _by(scan, at + length, first)


def _puts_out(scan: Scan, at: int, after: int) -> bool:
    """« a écarté Guéret 3-1 », « écarte les Bleus »: who is put out is denied by nobody."""
    if scan.match("puts_out", at) is None:
        return False
    article = scan.match("determiners", after)
    name = after + (article.length if article else 0)
    return name < len(scan) and bool(scan.bits[name] & CAPITAL and scan.bits[name] & LETTERS)


def _by(scan: Scan, after: int, first: int) -> bool:
    """« le démenti signé par Anne Roux », "denied by Ann Doyle": who denies is not denied.

    What others did to whom a denial is about is: "denied 12 people were killed by Ann Doyle".
    """
    if not scan.bits[first] & (CAPITAL | scan.lexicon.bit("offices", "occupations", "civilities")):
        return False
    for by in scan.between(scan.lexicon.bit("say_by"), after, min(first, after + ISSUED + 1)):
        issued, group = range(after, by), range(by + 1, first)
        if scan.match("say_by", by) is None or len(group) > AGENT:
            continue
        little = scan.lexicon.bit("say_determiners", "say_prepositions", "function_words")
        if any(scan.bits[k] & (CAPITAL | DIGITS | little) for k in issued):
            continue
        whole = all(scan.bits[k] & LETTERS or scan.words[k].surface in "-'’." for k in group)
        # "denied by the police on Tuesday"
        tied = scan.match("say_prepositions", first - 1) or scan.match("say_of", first - 1)
        if whole and not any(scan.match("clause_breaks", k) for k in group):
            return not group or not tied
    return False


def narrows(scan: Scan, at: int) -> bool:
    """« les faux médicaments »: the word says what things are, not that something is untrue."""
    if at + 1 >= len(scan) or not scan.match("denied_adjectives", at):
        return False
    noun = scan.bits[at + 1] & LETTERS and not scan.match("function_words", at + 1)
    return bool(noun) and not scan.match("deniable_nouns", at + 1)


def negated(scan: Scan, left: int, first: int) -> bool:
    """« n'a pas tué 70 moutons », "did not kill 70": a negation before the value."""
    for at in scan.between(scan.lexicon.bit("modality_negation"), max(left, first - 8), first):
        if not scan.match("modality_negation", at):
            continue
        if any(scan.match("modality_not_forgotten", k) for k in range(at + 1, first)):
            continue  # "has not forgotten the riot of 9 May": there was one
        closers = scan.lexicon.table("modality_negation_close")
        if not closers:
            ends = scan.lexicon.bit("modality_negation_ends")
            between = range(at + 1, first)
            return not any(scan.bits[k] & ends and scan.match("modality_negation_ends", k)
                           for k in between)  # fmt: skip
        after = range(at + 1, min(at + 6, first))
        if any(scan.match("modality_restriction", k) for k in range(at + 1, first)):
            return False  # « n'est plus occupé qu'à 27 % »
        if any(scan.match("modality_negation_close", k) for k in after):
            return True
    return False
