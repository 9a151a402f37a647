"""What is told of the day since which something had not been: « la pire crue depuis le 4 mai, jour
où le fleuve avait noyé Ath », "the worst since 4 May, when the river drowned two villages".

Such a clause recalls a day gone by, with a place and figures of its own, beside the news.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values import past_years
from factcheck.values.tense import clause

OPENERS = "day_told_of"
DATED = 8  # tokens from "since" to the comma behind its date
TRAILING = 3  # of them behind the date, its last word counted
COMPARED = 12  # tokens before "since" in which what is told of now is set above all since


def gone_by(scan: Scan, low: int, first: int, stop: int) -> bool:
    """Whether the value in ``[first, stop)`` is of a day or figure that the sentence, from token
    ``low`` on, has left behind."""
    if past_years.left_behind(scan, low, first, stop):
        return True
    for at in scan.between(scan.lexicon.bit(OPENERS), low + 2, first):
        opener = scan.match(OPENERS, at)
        if opener is None or scan.words[at - 1].surface != ",":
            continue
        since = _since(scan, low, at - 1)
        if since is None:
            continue
        verbs = _pluperfects(scan, at + opener.length, clause(scan, first, stop)[1])
        if not verbs and not _compared(scan, max(low, since - COMPARED), since):
            continue
        return _goes_on(scan, verbs[0] if verbs and verbs[0] < first else at, first)
    return False


def _pluperfects(scan: Scan, low: int, high: int) -> list[int]:
    mask = scan.lexicon.bit("pluperfects")
    return [i for i in scan.between(mask, low, high) if scan.match("pluperfects", i)]


def _since(scan: Scan, low: int, comma: int) -> int | None:
    """Where "since" opens the date that ends right before a comma."""
    low = max(low, comma - DATED)
    date = DIGITS | scan.lexicon.bit("date_months")
    if not scan.between(date, max(low, comma - TRAILING), comma):
        return None  # « depuis le 4 mai au moins, jour où »
    mask = scan.lexicon.bit("modality_since")
    found = (i for i in reversed(scan.between(mask, low, comma)) if scan.match("modality_since", i))
    since = next(found, None)
    if since is None or any(scan.words[i].surface == ";" for i in range(since, comma)):
        return None
    return since


def _compared(scan: Scan, low: int, since: int) -> bool:
    """Whether what is told of now is set above all since: "the worst", « le premier »."""
    return any(
        scan.match("peaks", i) and not scan.match("not_peaks", i)
        for i in scan.between(scan.lexicon.bit("peaks"), low, since)
    )


def _goes_on(scan: Scan, verb: int, first: int) -> bool:
    """Whether no clause of its own stands between a verb and a value: what a comma and a participle
    open goes on (", faisant 30 morts", ", killing 30")."""
    ending = tuple(scan.lexicon.table("present_participle_endings").get("yes", ()))
    if any(scan.words[i].surface in ":–—" for i in range(verb, first)):
        return False
    return all(
        scan.keys[i + 1].endswith(ending)
        for i in range(verb, first)
        if scan.words[i].surface in ",;"
    )
