"""Several ages that share one unit: « trois enfants de 8, 12 et 13 ans », "the 15 and 16-year-old".

A list after a word for people is one value, from the youngest to the oldest.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.values.age import OLDEST, of_person
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity


def gathered(scan: Scan, found: list[Found], one: Found) -> Found:
    """The age that ends a list, with the figures the list begins with.

    Takes those figures out of ``found``, or makes ages of them.
    """
    if not found or found[-1].stop != one.first - 1 or not isinstance(one.value, Quantity):
        return one
    if one.kind == "age":
        _also(scan, found, one)
        return one
    if not _years(one) or not scan.match("age_units", one.stop - 1):
        return one
    kept = _first_of_list(scan, found, one)
    if kept == len(found):
        return one
    low, start = found[kept].first, scan.sentence(one.first)[0]
    if low <= start or not scan.match("from_words", low - 1):
        return one
    values = [f.value for f in (*found[kept:], one) if isinstance(f.value, Quantity)]
    ages = [value.low for value in values if value.low is not None and value.low <= OLDEST]
    if len(ages) <= len(found) - kept or not of_person(scan, low - 1, start):
        return one
    del found[kept:]
    update = {"kind": "age", "unit": "", "low": min(ages), "high": max(ages)}
    return Found("age", low, one.stop, one.value.model_copy(update=update), (low, one.around[1]))


def _years(one: Found) -> bool:
    value = one.value
    return one.kind == "duration" and isinstance(value, Quantity) and value.unit == "year"


def _first_of_list(scan: Scan, found: list[Found], one: Found) -> int:
    """The index in ``found`` of the figure a list of years begins with."""
    low, kept = one.first, len(found)
    while kept and found[kept - 1].stop == low - 1:
        last = low == one.first
        joined = scan.match("between_and", low - 1) if last else scan.words[low - 1].surface == ","
        ranged = last and _years(found[kept - 1]) and scan.match("range_connectors", low - 1)
        if not (ranged or (joined and found[kept - 1].kind == "number")):
            break
        kept -= 1
        low = found[kept].first
    return kept


def _also(scan: Scan, found: list[Found], one: Found) -> None:
    """ "the 15 and 16-year-old": the plain number before an age that is written as one word."""
    before = found[-1]
    suffixed = one.stop - one.first > 1 and scan.words[one.first + 1].surface == "-"
    plain = before.kind == "number" and before.stop - before.first == 1
    if suffixed and plain and scan.match("between_and", before.stop):
        value = before.value.model_copy(update={"kind": "age", "unit": ""})
        found[-1] = before._replace(kind="age", value=value)
