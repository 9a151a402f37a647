"""Years gone by that make no history of a value: what went on since, what is held against somebody.

« Le chantier a commencé en 2019 et coûté 12 millions » tells the cost of all of it; « il est accusé
d'avoir détourné 3 millions entre 2015 et 2019 » tells what the trial of now is about.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS

NEXT = 3  # tokens after "from" in which the other figure begins
FIGURES = ("scales", "currency_signs", "currency_words", "percent_units")
BESIDE = 4  # tokens between the word that tells a start and its year
STARTS = frozenset(("start", "works_start"))


def of_now(scan: Scan, left: int, year: int, first: int, stop: int) -> bool:
    """Whether the value in ``[first, stop)`` is told of now, whatever the year at a token of its
    clause."""
    if _accused(scan, left, first, stop):
        return True
    return year < first and _in_its_course(scan, left, year, first)


def of_another(scan: Scan, stop: int, right: int) -> int:
    """Where what is told of a value that ends at ``stop`` itself ends: before the figure it is held
    against. "Rose to 52 million from 41 million a year earlier" tells 52 million of now; all that
    "from 14 countries last year" tells is of last year."""
    for at in scan.between(scan.lexicon.bit("modality_compared", "modality_from"), stop, right):
        compared = scan.match("modality_compared", at)
        found = compared or scan.match("modality_from", at)
        begins = at + found.length if found else right
        if not scan.between(DIGITS, begins, min(right, begins + NEXT)):
            continue
        ends = _past_figure(scan, begins, right)
        if compared or (ends < right and scan.match("modality_historical", ends)):
            return at
    return right


def _past_figure(scan: Scan, at: int, right: int) -> int:
    """The token behind a figure and its unit, where it is no count of things."""
    while at < right:
        found = [match.length for table in FIGURES if (match := scan.match(table, at))]
        if not found and not scan.bits[at] & DIGITS:
            break
        at += max(found, default=1)
    return at


def _accused(scan: Scan, left: int, first: int, stop: int) -> bool:
    """ "Accused of embezzling 3 million", « Selon l'arrêt, elle a touché 90 000 euros »: what
    somebody has to answer for stands before a sum, or a court tells it; the deaths of that year may
    be others than those of today."""
    if not scan.between(scan.lexicon.bit("currency_signs", "currency_words"), first, stop):
        return False
    mask = scan.lexicon.bit("accusations")
    if any(scan.match("accusations", at) for at in scan.between(mask, left, first)):
        return True
    told = scan.between(scan.lexicon.bit("told_by_a_court"), *scan.sentence(first))
    return any(scan.match("told_by_a_court", at) for at in told)


def _in_its_course(scan: Scan, left: int, year: int, first: int) -> bool:
    """ "Work started in March 2021 and cost 30 million": the year at a token is that of a start,
    and a verb of what the whole takes stands after it, joined to the start, before the value."""
    if not any(scan.match("clause_joints", at) for at in range(year + 1, min(year + 2, first))):
        return False
    if not any(scan.match("takes_in_all", at) for at in range(year + 2, first)):
        return False
    return any(
        found.meaning in STARTS and at + found.length <= year
        for at in range(max(left, year - BESIDE), year)
        if (found := scan.match("date_sorts", at))
    )
