"""Years gone by that make no history of a value: what went on since, what is held against somebody.

« Le chantier a commencé en 2019 et coûté 12 millions » tells the cost of all of it; « il est accusé
d'avoir détourné 3 millions entre 2015 et 2019 » tells what the trial of now is about.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values.date_bare import preceded

NEAR = 10  # tokens between what a figure became, its verb, and what it was
NEXT = 3  # tokens after "from" in which the other figure begins
FIGURES = ("scales", "currency_signs", "currency_words", "percent_units")
CHANGES = ("risings", "fallings", "goes_over")  # that a figure goes from one value to another
BESIDE = 4  # tokens between the word that tells a start and its year
STARTS = frozenset(("start", "works_start"))


def of_now(scan: Scan, left: int, year: int, first: int, stop: int) -> bool:
    """Whether the value in ``[first, stop)`` is told of now, whatever the year at a token of its
    clause."""
    if _accused(scan, left, first, stop) or over(scan, first, stop) == year - 1:
        return True
    if _opened_in(scan, stop, year):
        return True
    return year < first and _in_its_course(scan, left, year, first)


def _opened_in(scan: Scan, stop: int, year: int) -> bool:
    """Whether a year behind a value is that in which a house began: « à 54 ans, elle dirige le club
    fondé en 1921 ». Where a verb of its own tells the beginning, all of the clause is of then."""
    begun = next((k for k in (year - 2, year - 3) if k > stop and scan.match("foundings", k)), None)
    return begun is not None and not scan.match("auxiliaries", begun - 1)


def left_behind(scan: Scan, low: int, first: int, stop: int) -> bool:
    """Whether the value in ``[first, stop)`` is what a figure was before it changed: « la part
    recule, de 86 à 84 % », "the share slipped to 84 % from 86 %"."""
    known = scan.lexicon
    behind = _opened_by(scan, first, "date_from")
    if behind is not None and _followed_by_figure(scan, stop):
        return _changes(scan, low, behind)
    behind = _opened_by(scan, first, "modality_from")
    if behind is None:
        return False
    joints = (at for at in scan.between(known.bit("date_to"), max(low, behind - NEAR), behind))
    return any(
        scan.between(DIGITS, at + 1, at + 1 + NEXT)
        and not scan.between(known.bit("clause_breaks"), at, behind)
        and _changes(scan, max(low, at - NEAR), at)
        for at in joints
    )


def _opened_by(scan: Scan, first: int, table: str) -> int | None:
    """Where the words of a table start that end right before a token."""
    for at in range(max(0, first - 2), first):
        found = scan.match(table, at)
        if found is not None and at + found.length == first and found.meaning in ("from", "yes"):
            return at
    return None


def _followed_by_figure(scan: Scan, stop: int) -> bool:
    """Whether "to" and another figure stand right behind a value."""
    joint = scan.match("date_to", stop) if stop < len(scan) else None
    if joint is None or joint.meaning != "to":
        return False
    after = stop + joint.length
    return bool(scan.between(DIGITS, after, min(len(scan), after + NEXT)))


def _changes(scan: Scan, low: int, stop: int) -> bool:
    """Whether a word between tells that something rises, falls or becomes something else."""
    return any(
        scan.match(table, at)
        for table in CHANGES
        for at in scan.between(scan.lexicon.bit(table), low, stop)
    )


def over(scan: Scan, first: int, stop: int) -> int | None:
    """The last word between a change and the time that it is held against: « en recul de 2 points
    sur 2022 », "a rise of 3 % on last year"."""
    if stop + 1 >= len(scan) or not (against := scan.match("set_against", stop)):
        return None
    told = stop + against.length
    if told >= len(scan) or not scan.between(
        scan.lexicon.bit("percent_units", "point_units"), first, stop
    ):
        return None
    if scan.match("modality_historical", told):
        return told - 1
    low = max(scan.sentence(first)[0], first - NEAR)
    return told - 1 if scan.bits[told] & DIGITS and _changes(scan, low, first) else None


def base(scan: Scan, first: int, stop: int, at: int) -> bool:
    """Whether the time told at a token is what the value in ``[first, stop)`` is held against."""
    if preceded(scan, "comparing", at) or scan.match("changed_from_then", at - 1):
        return True
    return over(scan, first, stop) == at - 1


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
