"""An office that opens a sentence for whom the sentence before names, and a pronoun takes up.

« Reste Odile Wurtz. Adjointe à la voirie, cette ancienne institutrice nie », "Then there is Moira
Lennox. Deputy mayor for housing, she denies it".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.leaderships import Lead, past_since, person_before
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.values.part import Found
from factcheck.values.role import Role

LONGEST = 14  # tokens of an office with what it is of


def fronted_offices(reading: Reading) -> Iterator[Lead]:
    """Each office that stands before a comma and a subject that names nobody."""
    scan = reading.scan
    for low in scan.sentences[1:-1]:
        told = _office(reading, low)
        if told is None or not isinstance(told.value, Role):
            continue
        comma = _comma(reading, told.stop)
        if comma is None or scan.match("taking_up_subjects", comma + 1) is None:
            continue
        _, high = scan.sentence(low)
        # « Maire de Guéret, il avait vendu le moulin en 2009 »: he was so then.
        dated = reading.within(past_since(reading, told.stop), high, "date", "interval")
        if dated or reading.within(low, comma, "person"):
            continue
        if has(reading, told.stop, comma, "conjunctions", "auxiliaries", "relatives"):
            continue
        who = person_before(reading, low)
        if who is not None:
            yield Lead(told.value, who)


def _office(reading: Reading, low: int) -> Found | None:
    """The office at the head of a sentence, an article of one before it at most; nobody's yet."""
    article = reading.scan.match("say_indefinite_articles", low)
    start = low + (article.length if article else 0)
    for found in reading.within(low, start + 1, "role"):
        role = found.value
        free = isinstance(role, Role) and not role.holder and not role.occupation
        if free and found.first == start:
            return found
    return None


def _comma(reading: Reading, stop: int) -> int | None:
    scan = reading.scan
    for i in range(stop, min(len(scan) - 1, stop + LONGEST)):
        if scan.words[i].surface == ",":
            return i
        if scan.words[i].surface in ".;:()«»“”":
            return None
    return None
