"""Times told to the second: "2:11:32", "1:58.46", "1 min 58 s 46/100", "two hours, eleven
minutes and 32 seconds", and with signs: "2h11'32", "58'32''"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values.number_words import NumberWords
from factcheck.values.numerals import read_numeral

SECONDS = {"hour": 3600, "minute": 60, "second": 1}
SIXTY = 60
NEAR = 4  # tokens of the first figure and its unit
# Signs for hours, minutes and seconds, the same in every language.
HOURS = frozenset("hH")
PRIMES = frozenset("'’′")
MINUTES = PRIMES | {"m", "min", "mn"}
MARKS = frozenset('"”″s')
FOOT, TALLEST = 12, 9  # inches of a foot, and feet that somebody may measure: 6'02"


def race_time(scan: Scan, at: int, words: NumberWords) -> tuple[int, float] | None:
    """One past the last token of a time that ends in seconds, and the seconds; None for others."""
    if at + 1 < len(scan.words) and scan.words[at + 1].surface == ":":
        return _colons(scan, at)
    marked = _marked(scan, at)
    if marked is not None:
        return marked
    units = scan.lexicon.bit("duration_units")
    for bits in scan.bits[at : at + NEAR]:
        if bits & units:
            return _units(scan, at, words)
    return None


def _colons(scan: Scan, at: int) -> tuple[int, float] | None:
    """Two marks, or one and hundredths: "14:30" is a time of day."""
    parts, stop = [scan.words[at].surface], at + 1
    while (
        stop + 1 < len(scan.words)
        and scan.words[stop].surface == ":"
        and scan.glued(stop)
        and scan.glued(stop + 1)
        and scan.bits[stop + 1] & DIGITS
    ):
        parts.append(scan.words[stop + 1].surface)
        stop += 2
    whole, _, hundredths = parts[-1].replace(",", ".").partition(".")
    figures = [*parts[:-1], whole]
    if len(parts) not in (2, 3) or not all(p.isdecimal() for p in figures):
        return None
    if any(len(p) != 2 or int(p) >= SIXTY for p in figures[1:]) or len(figures[0]) > 2:
        return None
    if len(parts) == 2 and not (hundredths.isdecimal() and len(hundredths) <= 3):
        return None
    if len(parts) == 3 and len(figures[0]) > 1:
        return None  # "14:30:05" is a time of day
    total = 0.0
    for part in figures:
        total = total * SIXTY + int(part)
    return stop, total + (float(f"0.{hundredths}") if hundredths.isdecimal() else 0.0)


def _marked(scan: Scan, at: int) -> tuple[int, float] | None:
    """Figures with signs that touch them: "2h09'36", "2h09m36s", "58'36''", "3'41\"27"."""
    told = at + 1 < len(scan.words) and scan.words[at + 1].surface in HOURS
    hours, minutes = (_whole(scan, at, 2), at + 2) if told else (0, at)
    first, second = _whole(scan, minutes, 2), _whole(scan, minutes + 2, 2)
    if hours is None or first is None or second is None or first >= SIXTY or second >= SIXTY:
        return None
    if scan.words[minutes + 1].surface not in MINUTES or len(scan.words[minutes + 2].surface) != 2:
        return None
    if not (scan.glued(minutes + 1) and scan.glued(minutes + 2)) or _degrees(scan, at):
        return None
    stop = _closed(scan, minutes + 3)
    if minutes == at and (stop == minutes + 3 or (first < TALLEST and second < FOOT)):
        return None
    total = (hours * SIXTY + first) * float(SIXTY) + second
    if stop > minutes + 3 and stop < len(scan.words) and scan.glued(stop):
        return _hundredths(scan, stop, total)
    return stop, total


def _whole(scan: Scan, at: int, most: int) -> int | None:
    surface = scan.words[at].surface if at < len(scan.words) else ""
    return int(surface) if surface.isdecimal() and len(surface) <= most else None


def _degrees(scan: Scan, at: int) -> bool:
    """Minutes and seconds of an angle: 48°51'24"."""
    return at > 0 and scan.words[at - 1].surface == "°"


def _closed(scan: Scan, at: int) -> int:
    """One past the sign for seconds that touches its figure, or ``at`` where there is none."""
    marks = [
        scan.words[i].surface for i in range(at, min(at + 2, len(scan.words))) if scan.glued(i)
    ]
    if marks[:1] and marks[0] in MARKS:
        return at + 1
    return at + 2 if len(marks) == 2 and PRIMES.issuperset(marks) else at


def _units(scan: Scan, at: int, words: NumberWords) -> tuple[int, float] | None:
    """Hours, minutes and seconds, each with its unit, the smaller after the larger."""
    total, last, stop = 0.0, 0, at
    parts = 0
    while stop < len(scan.words):
        read = _figure(scan, stop, words)
        unit = scan.match("duration_units", read[0]) if read and read[0] < len(scan.words) else None
        size = SECONDS.get(unit.meaning, 0) if unit else 0
        if read is None or unit is None or not size or (last and size >= last):
            break
        total, last, parts = total + read[1] * size, size, parts + 1
        stop = read[0] + unit.length
        if size == 1:
            break
        while stop < len(scan.words) and (
            scan.words[stop].surface == "," or scan.match("between_and", stop)
        ):
            stop += 1
    if parts < 2 or last != 1:
        return None
    return _hundredths(scan, stop, total)


def _figure(scan: Scan, at: int, words: NumberWords) -> tuple[int, float] | None:
    surface = scan.words[at].surface
    if len(surface) == 2 and surface.isdecimal():  # "01 s"
        return at + 1, float(surface)
    numeral = read_numeral(scan, at, words) if scan.bits[at] & (DIGITS | words.opens) else None
    if numeral is None or numeral.first != at or numeral.fraction:
        return None
    return numeral.stop, float(numeral.value)


def _hundredths(scan: Scan, stop: int, total: float) -> tuple[int, float]:
    """ "34/100", or two bare figures, after the seconds."""
    if stop >= len(scan.words) or not scan.words[stop].surface.isdecimal():
        return stop, total
    surface = scan.words[stop].surface
    over = stop + 2 < len(scan.words) and scan.words[stop + 1].surface == "/"
    if over and scan.words[stop + 2].surface in ("10", "100", "1000"):
        return stop + 3, total + int(surface) / int(scan.words[stop + 2].surface)
    return (stop + 1, total + int(surface) / 100) if len(surface) == 2 else (stop, total)


def and_minutes(scan: Scan, at: int) -> bool:
    """``5 heures et 53 minutes``: minutes that have their own word are those of a length."""
    at += bool(at < len(scan.words) and scan.match("between_and", at))
    if at + 1 >= len(scan.words) or not scan.bits[at] & DIGITS:
        return False
    unit = scan.match("duration_units", at + 1)
    return unit is not None and len(scan.keys[at + 1]) > 3
