"""People counted by what they are said to be: "Of the thirty members, seven are women", « Quinze
d'entre eux sont des enfants ». The noun stands behind the verb, and counts some of those before."""

from __future__ import annotations

from factcheck.claims.counted import ADJECTIVES, Counted
from factcheck.claims.reading import Reading
from factcheck.languages import concepts
from factcheck.text.lemma import lemma
from factcheck.values.part import Found

YOUNG = frozenset(("child", "boy", "girl"))  # who are counted by their age, whatever became of them


def predicated(reading: Reading, found: Found) -> Counted | None:
    """The noun of people that a number alone, with its verb of being, is told of."""
    scan = reading.scan
    _, high = scan.sentence(found.first)
    verb = scan.match("are_such", found.stop)
    if verb is None:
        return None
    at = found.stop + verb.length
    stop = min(high, at + ADJECTIVES)
    while at < stop and scan.match("preadjectives", at) and not scan.match("heads", at):
        at += 1
    noun = scan.match("heads", at) if at < high else None
    if noun is None or noun.meaning not in _people() or not _several(reading, at):
        return None
    after = at + noun.length
    if scan.language == "en" and scan.match("heads", after):
        return None  # "seven are women doctors"
    return Counted(at, after, noun.meaning, (), None, "total")


def _several(reading: Reading, at: int) -> bool:
    """Whether a noun is in the plural: "seven are dead" tells what became of them."""
    scan = reading.scan
    key = scan.keys[at]
    return key.endswith(("s", "x")) or (scan.language == "en" and lemma(key, "en") != key)


def _people() -> frozenset[str]:
    return concepts()["persons"] | concepts()["posts"] | YOUNG
