"""What a sentence says it tells of before its first comma: « Côté coupes, … », "As for cups"."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.claims.stated import noun_of
from factcheck.text.lemma import lemma
from factcheck.values.part import Found

LONGEST = 8  # tokens of the words for a topic


def of_its_topic(reading: Reading, low: int, figures: list[Found]) -> list[Found]:
    """Those of some earlier figures that count what the sentence at ``low`` says it tells of; all
    of them where it does not say so."""
    scan = reading.scan
    opener = scan.match("topic_openers", low)
    if opener is None:
        return figures
    start = low + opener.length
    stop = min(start + LONGEST, scan.sentence(low)[1])
    end = next((i for i in range(start, stop) if scan.keys[i] in ",;:("), None)
    if end is None:
        return figures
    told = {lemma(scan.keys[i].rstrip("'"), scan.language) for i in range(start, end)}
    return [f for f in figures if _counts(reading, f, told)]


def _counts(reading: Reading, found: Found, told: set[str]) -> bool:
    noun = noun_of(reading, found)
    if noun is None:
        return False
    scan = reading.scan
    return any(lemma(scan.keys[i], scan.language) in told for i in range(noun.first, noun.stop))
