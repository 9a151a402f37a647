"""Whom the sentence before one speaks of, where the sentence itself names nobody."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found

NAMED = ("person", "place", "organisation", "acronym", "date", "interval")


def told_before(reading: Reading, low: int) -> list[Found] | None:
    """The people of the sentence before the one at ``low``; None where it names somebody whose name
    is not read as one. Where it goes on with somebody and only tells whom they were with ("Il a
    dîné avec Paul Roy"), or who made it known (« Paul Roy l'a annoncé »), those before that.
    """
    scan = reading.scan
    start, stop = scan.sentence(low - 1)
    people = reading.within(start, stop, "person")
    if not people and _unread(reading, start, stop):
        return None
    goes_on = start > 0 and scan.match("say_pronouns", start) is not None
    beside = len(people) == 1 and scan.match("companions", people[0].around[0] - 1)
    known = len(people) == 1 and _made_known(reading, people[0], stop)
    earlier = start > 0 and scan.block_index(start - 1) == scan.block_index(start)
    if earlier and ((goes_on and beside) or known):
        return reading.within(*scan.sentence(start - 1), "person")
    return [] if known else people


def _made_known(reading: Reading, person: Found, stop: int) -> bool:
    """« Paul Roy, préfet du Var, l'a annoncé »: it is told of what was said before."""
    scan = reading.scan
    told = scan.between(reading.lexicon.bit("made_known"), person.stop, stop)
    return any(scan.match("made_known", at) for at in told)


def _unread(reading: Reading, start: int, stop: int) -> bool:
    """Whether two words with a capital stand side by side that are in no dictionary and are read as
    nothing else."""
    scan = reading.scan
    little = reading.lexicon.bit("opening_words", "stopwords", "function_words")
    read = {i for f in reading.within(start, stop, *NAMED) for i in range(f.first, f.stop)}

    def name(at: int) -> bool:
        bits = scan.bits[at]
        capital = bool(bits & CAPITAL and bits & LETTERS and not bits & little)
        return capital and at not in read and not in_dictionary(scan.keys[at], scan.language)

    return any(name(at) and name(at + 1) for at in range(start, stop - 1))
