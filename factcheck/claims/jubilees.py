"""The years that a thing is told to be old: feasts, candles, "is 120 years old".

"Le 40e anniversaire", "ses 100 ans", "50 bougies", "noces d'or".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims.reading import Reading
from factcheck.claims.stated import ends_at, exact, has, sentence
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

BLOWN = 5  # tokens before candles in which they are blown out
OWN = ("celebrated", "possessives")  # "ses", "her", before candles
OLD = 20  # years from which a house or a bridge is told to be old


def jubilees(reading: Reading) -> Iterator[tuple[Found, Quantity]]:
    """Each number of years that a feast, a cake or the age of a thing tells, with its value."""
    scan = reading.scan
    for i in scan.positions(reading.lexicon.bit("anniversary_nouns")):
        match = scan.match("anniversary_nouns", i)
        if match:
            years = Quantity(
                low=int(match.meaning), high=int(match.meaning), unit="year", kind="duration"
            )
            yield Found("duration", i, i + match.length, years, (i, i + match.length)), years
    for found in reading.of("ordinal", "duration", "age"):
        value = exact(found)
        if value is None:
            continue
        if found.kind == "ordinal":
            word = scan.match("anniversary_words", found.stop) if found.stop < len(scan) else None
            if word and not scan.match("feast_of_another", found.stop + word.length):
                yield found, value
            continue
        told = _celebrated(reading, found) or _old(reading, found)
        another = scan.match("feast_of_another", min(found.stop, len(scan) - 1))
        if value.unit in ("year", "") and told and not another:
            yield found, value
    for found in reading.of("number"):
        value = exact(found)
        cake = scan.match("candles", found.stop) if found.stop < len(scan) else None
        if value is None or cake is None or not _blown_out(reading, found):
            continue
        if not scan.match("feast_of_another", min(found.stop + cake.length, len(scan) - 1)):
            yield found, value


def _blown_out(reading: Reading, found: Found) -> bool:
    """Whether candles are those of a cake of one's own: « soufflera ses 45 bougies »."""
    low, _ = sentence(reading, found.first)
    near = max(low, found.first - BLOWN)
    stop = found.first
    if stop - 1 > near and any(reading.scan.match(t, stop - 1) for t in OWN):
        stop -= 1
    return ends_at(reading, "blowing_out", near, stop)


def _old(reading: Reading, found: Found) -> bool:
    """ "Le pont, construit en 1925, a 120 ans", "is 120 years old": the age of no person."""
    low, high = sentence(reading, found.first)
    if found.kind != "age" or reading.within(low, high, "person", "role"):
        return False
    if any(reading.scan.match("say_pronouns", i) for i in range(found.stop, high)):
        return False  # « Âgée de 47 ans, elle dirigeait »
    value = exact(found)
    comma = found.stop + 1 < high and reading.scan.words[found.stop].surface == ","
    if comma and reading.scan.match("say_pronouns", found.stop + 1):
        return False  # "Âgée de 47 ans, elle dirigeait"
    opened = has(reading, max(low, found.first - 2), found.first, "ageing")
    return opened and value is not None and (value.low or 0) >= OLD


def _celebrated(reading: Reading, found: Found) -> bool:
    scan = reading.scan
    for i in range(found.first, max(-1, found.first - 6), -1):
        match = scan.match("celebrations", i)
        if match:
            return _only_little(reading, i + match.length, found.first)
    return False


def _only_little(reading: Reading, at: int, stop: int) -> bool:
    while at < stop:
        match = reading.scan.match("celebrated", at)
        # "a fêté en avril 2024 ses 80 ans"
        dates = [] if match else reading.within(at, min(at + 2, stop), "date")
        if match is None and (not dates or dates[0].around[0] > at + 1):
            return False
        at = at + match.length if match else dates[0].stop
    return True
