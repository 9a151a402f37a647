"""Wins, draws and defeats beside the number of matches that they are the record of.

« En 18 matchs, le club compte neuf victoires, quatre nuls et cinq défaites », "they won 11, drew
four and lost five of their 20 games": whoever plays wins, draws or loses, so these are all of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.itemised import Sum, larger
from factcheck.claims.reading import Reading
from factcheck.claims.stated import COMMAS, amount, exact, has
from factcheck.values.part import Found

NEAR = 3  # tokens between a verb and its number: "won only 11", "en a gagné 11"
SMALLEST = 5  # fewer matches are not told by their outcomes
OFF = 3  # matches that a record may miss: beyond, it is of other matches
ALL = frozenset(("win", "draw", "defeat"))
# What may leave some matches out: a rest, others that are counted in, those at home, a walkover.
LEAVING = ("remainders", "partial_list", "overlapping", "some_of_the_matches")


def played(reading: Reading, low: int, high: int, figures: Sequence[Found]) -> Sum | None:
    """The number of matches of a sentence with one figure for each way that they can end."""
    mask = reading.lexicon.bit("match_outcomes", "match_outcome_verbs")
    if len(figures) <= len(ALL) or not any(reading.scan.between(mask, low, high)):
        return None
    told = {f.first: _outcome(reading, low, f) for f in figures}
    parts = [f for f in figures if told[f.first]]
    ends = [told[f.first] for f in parts]
    totals = [f for f in figures if not told[f.first] and _matches(reading, f)]
    if len(totals) != 1 or len(ends) != len(ALL) or set(ends) != ALL:
        return None
    total = totals[0]
    if any(exact(f) is None for f in (total, *parts)) or amount(total) < SMALLEST:
        return None
    if has(reading, low, high, *LEAVING) or not larger(total, parts):
        return None
    if not _of_the_record(reading, total, parts):
        return None
    if abs(sum(map(amount, parts)) - amount(total)) > OFF or not _together(reading, parts):
        return None
    return Sum(total, parts, True)


def _of_the_record(reading: Reading, total: Found, parts: list[Found]) -> bool:
    """Whether a number of matches opens the clause of its record, or is told as theirs behind it:
    "in 20 games they won", "of their 20 games"; not "before meeting Hull, who have played 20"."""
    scan = reading.scan
    if total.first > parts[-1].first:
        before = total.around[0] - 1
        return any(scan.match(table, before) for table in ("possessives", "played_in"))
    between = range(total.stop, parts[0].first)
    return not any(scan.words[i].surface in ";:" for i in between)


def _outcome(reading: Reading, low: int, found: Found) -> str:
    """Which outcome a number counts: "nine wins", "won nine"."""
    scan = reading.scan
    if found.kind != "number" or found.stop >= len(scan):
        return ""
    for i in (found.stop, found.stop + 1):  # "quatre matchs nuls", "nine league wins"
        noun = scan.match("match_outcomes", i) if i < len(scan) else None
        if noun:
            return noun.meaning
        if i >= len(scan) or scan.words[i].surface in ",;:.(" or reading.is_number(i):
            break
    for i in range(found.around[0] - 1, max(low, found.around[0] - NEAR) - 1, -1):
        verb = scan.match("match_outcome_verbs", i)
        if verb:
            return verb.meaning
        if scan.words[i].surface in COMMAS or reading.is_number(i):
            break
    return ""


def _matches(reading: Reading, found: Found) -> bool:
    """Whether a number counts matches: "18 matchs", "30 league games"."""
    scan = reading.scan
    if found.kind != "number":
        return False
    for i in range(found.stop, min(len(scan), found.stop + NEAR)):
        if scan.match("matches_played", i):
            return i + 1 >= len(scan) or not scan.match("season_words", i + 1)
        if scan.words[i].surface in ",;:.(" or reading.is_number(i):
            break
    return False


def _together(reading: Reading, parts: Sequence[Found]) -> bool:
    """Whether nothing but the outcomes' own words stands among them."""
    return not reading.within(parts[0].first, parts[-1].stop, "person", "date", "interval", "score")
