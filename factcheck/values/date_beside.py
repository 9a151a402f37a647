"""A date counted from another one of the text: « contre 23 millions un an plus tôt ».

It is counted from the nearest date before it in its sentence, or, at the head of a sentence, from
the only one of the sentence before. Anything less sure stays unread.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.values.calendar import shift, shift_month
from factcheck.values.part import Found
from factcheck.values.tense import clause, tense_of
from factcheck.values.when import When, make_point

WIDER = ("season", "quarter", "year")
REACH = 8  # tokens before a day in which what it looks back to stands
BORN = 4  # tokens from "born" to its date


def counted_from(scan: Scan, first: int, anchor: str, told: Sequence[Found]) -> When | None:
    """The date that ``anchor`` ("beside:years:-1") gives at token ``first``; None when unsure.

    Args:
        told: the dates read before it.
    """
    _, unit, number = anchor.split(":")
    low, _ = scan.sentence(first)
    for found in reversed(told):
        if found.first < low:
            break
        if _base(scan, found, unit) is not None:
            return _moved(found, unit, int(number))
    if first != low or low == 0:
        return None
    head, _ = scan.sentence(low - 1)
    if scan.block(low) != scan.block(low - 1):
        return None
    before = [f for f in told if head <= f.first < low and _base(scan, f, unit) is not None]
    return _moved(before[0], unit, int(number)) if len(before) == 1 else None


def uncounted(scan: Scan, first: int, told: Sequence[Found]) -> bool:
    """Whether no date stands before: what an article has told may be what it counts from."""
    return not any(f.first < first for f in told)


def begun(scan: Scan, first: int, stop: int) -> bool:
    """Whether « dès samedi » looks back: behind a participle, or in a sentence of what had been,
    with no infinitive before the day."""
    at = first - 1
    if at < 0 or scan.keys[at] not in scan.lexicon.table("date_since_then").get("yes", ()):
        return False
    left, _ = clause(scan, first, stop)
    if any(tense_of(scan, k) == "future" for k in range(left, at)):
        return False
    endings = tuple(scan.lexicon.table("infinitive_endings").get("yes", ()))
    low = max(scan.sentence(first)[0], first - REACH)
    aims = (k for k in range(low, first) if len(scan.keys[k]) >= BORN)
    if endings and any(scan.keys[k].endswith(endings) for k in aims):
        return False
    participles = tuple(scan.lexicon.table("date_participles").get("yes", ()))
    done = bool(participles) and at > left and scan.keys[at - 1].endswith(participles)
    before = scan.lexicon.bit("date_had")
    low, high = scan.sentence(first)
    return done or any(scan.match("date_had", k) for k in scan.between(before, low, high))


def _telling(when: When) -> bool:
    """« publiée mardi »: a weekday, or a day counted from publication."""
    return when.anchor.startswith(("weekday:", "days:"))


def _base(scan: Scan, found: Found, unit: str) -> When | None:
    """The date if so many of a unit can be counted from it."""
    when = found.value
    if not isinstance(when, When) or when.interval or when.year is None or when.impossible:
        return None
    if when.anchor.startswith(("about-", "feast:")) or when.bound in ("since", "by", "until"):
        return None
    if unit in ("days", "weeks"):
        fits = when.precision == "day"
    else:
        # « selon une étude publiée mardi »: the day of the telling.
        telling = _telling(when)
        grains = ("day", "month") if unit == "months" else ("day", "month", *WIDER)
        fits = when.precision in grains and not telling
    if not fits:
        return None
    low = max(scan.sentence(found.first)[0], found.first - BORN)
    born = scan.between(scan.lexicon.bit("births"), low, found.first)
    return None if any(scan.match("births", at) for at in born) else when


def _moved(found: Found, unit: str, count: int) -> When | None:
    when = found.value
    if not isinstance(when, When) or when.year is None:
        return None
    source = when.year_source
    if unit == "years":
        exact = abs(count) == 1 and when.precision in ("month", "quarter", "season")
        month, code = (when.month, when.code) if exact else (None, None)
        return make_point(
            year=when.year + count, month=month, code=code, year_source=source, relative=True
        )
    if when.low is None:
        return None
    if unit == "months":
        year, month = shift_month(when.low, count)
        return make_point(year=year, month=month, year_source=source, relative=True)
    day = shift(when.low, count * (7 if unit == "weeks" else 1))
    return make_point(
        year=day.year, month=day.month, day=day.day, year_source=source, relative=True
    )
