"""People counted by what became of them, and listed in the next sentence by what they are.

"Three people were arrested. The manager, the porter, the clerk and a driver appeared in court": of
those who appear there, none was left out of the number. Fewer may have.
"""

from __future__ import annotations

from factcheck.claims.counted import Counted
from factcheck.claims.enumerations import Enumeration
from factcheck.claims.itemised import general
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, has, joined
from factcheck.values.part import Found

FEWEST, MOST = 2, 8  # people counted
LONGEST = 9  # tokens of one of them: "a driver who had left the yard"
VERB = 60  # tokens of the next sentence in which the verb of the list stands
SOME = ("partial_list", "overlapping", "remainders", "inclusions", "groups_of_people")


def same_people(reading: Reading, found: Found, noun: Counted) -> Enumeration | None:
    """Those of the next sentence, if its verb tells the same fate and they are not fewer."""
    scan = reading.scan
    if not FEWEST <= amount(found) <= MOST or not general(reading, noun):
        return None
    low, high = scan.sentence(found.first)
    if high >= len(scan) or scan.block_index(high) != scan.block_index(found.first):
        return None
    fate = _fate(reading, "fates_of_a_number", noun.stop, high)
    if not fate or len(reading.within(low, high, "number")) != 1:
        return None
    if has(reading, low, high, "partial_list", "counted_besides", "list_closers", "remainders"):
        return None
    stop = min(scan.sentence(high)[1], high + VERB)
    if reading.within(low, stop, "ordinal"):
        return None  # "A fourth was picked up on Tuesday"
    verb = next((i for i in range(high, stop) if _verb(reading, i) == fate), None)
    listed = _people(reading, high, verb) if verb is not None else None
    return listed if listed and listed.fewest >= amount(found) else None


def _fate(reading: Reading, table: str, low: int, high: int) -> str:
    told = (m.meaning for i in range(low, high) if (m := reading.scan.match(table, i)))
    return next(told, "")


def _verb(reading: Reading, at: int) -> str:
    match = reading.scan.match("fates_of_a_list", at)
    return match.meaning if match else ""


def _people(reading: Reading, low: int, verb: int) -> Enumeration | None:
    """The people before a verb, an article each, commas between and "and" before the last."""
    scan = reading.scan
    if reading.within(low, verb, "number", "person", "age") or has(reading, low, verb, *SOME):
        return None
    items: list[tuple[int, int]] = []
    start, closed = low, False
    for i in range(low, verb):
        joint = joined(reading, i)
        if closed or not (joint or scan.words[i].surface == ","):
            continue
        if not (joint and i == start):  # ", and"
            items.append((start, i))
        start, closed = i + max(joint, 1), bool(joint)
    items.append((start, verb))
    if not closed or not all(_one(reading, *item) for item in items):
        return None
    # "The mayor, a retired baker, the clerk and a porter" may be three.
    told = [k for k, (a, _) in enumerate(items) if not scan.match("definite_articles", a)]
    maybe = sum(0 < k < len(items) - 1 for k in told)
    return Enumeration(tuple(items), len(items) - maybe, len(items))


def _one(reading: Reading, start: int, stop: int) -> bool:
    """Whether an item is one person: an article of one, and no plural where that has the same."""
    scan = reading.scan
    article = scan.match("articles_of_one", start)
    if article is None or not 1 < stop - start <= LONGEST:
        return False
    relative = (i for i in range(start + 1, stop) if scan.match("relatives", i))
    end = next(relative, stop)
    if has(reading, start, end, "auxiliaries", "clause_breaks"):
        return False
    return scan.match("articles_of_any_number", start) is None or not scan.keys[end - 1].endswith(
        "s"
    )
