"""Whether a bare month or a bare four-digit figure is a date, from the words around it."""

from __future__ import annotations

from typing import Protocol

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.counted_pair import counted_pair

LONGEST = 4  # words of a licence
UNITS = ("measure_units", "duration_units", "currency_words", "scales")
OF = ("de", "d'")
SHORT = 4  # letters of an abbreviated unit
QUOTES = ("«", "“", '"')


class _Read(Protocol):
    @property
    def stop(self) -> int: ...
    @property
    def year(self) -> int | None: ...


def preceded(scan: Scan, table: str, at: int) -> bool:
    """Whether a phrase of ``table`` ends just before token ``at``."""
    for start in scan.between(scan.lexicon.bit(table), at - LONGEST, at):
        found = scan.match(table, start)
        if found and start + found.length == at:
            return True
    return False


def named_after(scan: Scan, at: int) -> bool:
    """Whether a day is part of a name: « rue du 4 Mars », « le Mouvement du 9 mai »."""
    if preceded(scan, "date_street", at):
        return True
    head = at - 2
    return head > scan.sentence(at)[0] and bool(
        scan.bits[head] & CAPITAL
        and preceded(scan, "date_named_after", at)
        and scan.match("date_named_after", head)
    )


def licensed_month(scan: Scan, at: int, reached: int) -> bool:
    """« en mars », "since May"; or one more of a list of dates (« en mars et avril »).

    Args:
        reached: the token after the date read before this one.
    """
    word = scan.words[at]
    if scan.match("date_months_short", at) and not scan.match("date_months_long", at):
        return False
    if not scan.lexicon.table("date_capital") and word.capital and not word.bits & 4:
        return False
    table = "date_licence_month"
    if scan.match("date_months_ambiguous", at):
        table = "date_licence_strong"
        after = at + 1
        if (
            after < len(scan)
            and scan.bits[after] & CAPITAL
            and not scan.match("date_months", after)
        ):
            table = "date_licence_in"
    if preceded(scan, table, at):
        return True
    if preceded(scan, "date_from", at) and _to_month(scan, at + 1):
        return True  # "from June to September"
    joined = 0 <= reached < at and at - reached <= 2
    return joined and bool(scan.match("date_to", reached) or scan.match("date_and", reached))


def _to_month(scan: Scan, at: int) -> bool:
    found = scan.match("date_to", at) if at < len(scan) else None
    stop = at + found.length if found else len(scan)
    if stop >= len(scan) or not scan.match("date_months", stop):
        return False
    return not scan.lexicon.table("date_capital") or scan.words[stop].capital


def licensed_year(scan: Scan, at: int, before: _Read | None) -> bool:
    """« en 2024 », "(2019)", "1931-2020", « le budget 2026 », « la crise de 2008 »."""
    number = int(scan.words[at].surface)
    left = scan.words[at - 1].surface if at else ""
    right = scan.words[at + 1].surface if at + 1 < len(scan) else ""
    if left == "(" and right in (")", ",", "-", "–", ";"):
        return True
    if right in ("-", "–", "/") and scan.glued(at + 1):
        return _span_right(scan, at, number) and not preceded(scan, "serial_nouns", at)
    if left in ("-", "–", "/") and scan.glued(at):
        return before is not None and before.stop == at - 1 and before.year is not None
    if scan.glued(at) and left in (":", ".", ","):
        return False
    if (at == scan.sentence(at)[0] or left in QUOTES) and 1900 <= number <= 2100:
        return scan.match("date_year_verbs", at + 1) is not None
    if counted_pair(scan, at):
        return False
    if 1500 <= number <= 2100 and preceded(scan, "date_licence_sure", at):
        return True
    if preceded(scan, "date_licence", at):
        return _free(scan, at + 1) or (number < 2100 and scan.bits[at + 1] & DIGITS != 0)
    if not 1500 <= number <= 2100 or _bounded(scan, at):
        return False
    if not _free(scan, at + 1) and not (left in OF and _uncounted(scan, at + 1)):
        return preceded(scan, "date_licence_the", at) and not scan.bits[at + 1] & DIGITS
    if preceded(scan, "date_licence_weak", at):
        if scan.bits[at - 1] & CAPITAL and at - 1 > scan.sentence(at)[0]:
            return False  # « le bar Le 1900 »
        return not (preceded(scan, "date_licence_the", at) and _named(scan, at + 1))
    return before is not None and at - before.stop == 1 and left == ","


def _span_right(scan: Scan, at: int, number: int) -> bool:
    """``2014-2021`` and ``2024/25``: years in order, nothing glued after them."""
    if at + 2 >= len(scan) or not scan.glued(at + 2):
        return False
    surface = scan.words[at + 2].surface
    if not surface.isdecimal() or len(surface) not in (2, 4):
        return False
    other = int(surface) if len(surface) == 4 else number - number % 100 + int(surface)
    if scan.glued(at + 3) and scan.words[at + 3].surface in "-/.":
        stop = scan.words[at + 3].surface == "." and not scan.glued(at + 4)
        if not stop:
            return False
    if len(surface) == 2:
        return other == number + 1
    return 1000 <= number < other <= 2199


def _named(scan: Scan, at: int) -> bool:
    """ "the 1812 Overture": the name of a work or of a competition."""
    if at >= len(scan) or not scan.bits[at] & CAPITAL:
        return False
    return scan.match("date_events", at) is None


def _bounded(scan: Scan, at: int) -> bool:
    """« plus de 2000 devant la mairie » are people."""
    found = scan.match("approximators", at - 2) if at > 1 else None
    return found is not None and found.length == 2 and found.meaning in ("over", "under", "almost")


def _uncounted(scan: Scan, at: int) -> bool:
    """« le vainqueur de 2009 sourit »: no unit, and without the ending of several things."""
    endings = tuple(scan.lexicon.table("plural_endings").get("yes", ()))
    key = scan.keys[at] if at < len(scan) else ""
    if not endings or len(key) < SHORT or key.endswith(endings):
        return False
    return not any(scan.match(table, at) for table in UNITS)


def _free(scan: Scan, at: int) -> bool:
    """Whether token ``at`` cannot be what a figure before it counts."""
    if at >= len(scan):
        return True
    bits = scan.bits[at]
    if bits & DIGITS:
        return False
    if bits & LETTERS:
        return bool(bits & CAPITAL) or scan.match("date_year_follow", at) is not None
    return scan.words[at].surface not in "%€$£°‰"
