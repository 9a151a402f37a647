"""Parts that no colon opens: in apposition, inside a total ("dont …"), or told of it one by one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims.itemised import LEAD, Sum, alike, closed, fits, larger, listed, run, unit
from factcheck.claims.pairs import is_base
from factcheck.claims.reading import Reading
from factcheck.claims.stated import COMMAS, amount, ends_at, exact, has, joints, noun_of, stop_of
from factcheck.text.lexicon import LETTERS
from factcheck.values.part import Found

BETWEEN = 8  # tokens between a total with its noun and the comma before its parts
ITEM = 10  # tokens from one part to the next
FEWEST_APART = 3  # parts of a total that stands in the sentence before
INFINITIVES = ("er", "ir", "re", "oir")
NAMED = 7  # tokens from "total" at the head of a sentence to its figure
AFTER = 4  # tokens after a part in which a word makes it a difference
# What everybody is one of, and what nobody is two of.
WHOLE = (frozenset(("man", "woman")), frozenset(("boy", "girl")), frozenset(("adult", "child")))


def apposed(
    reading: Reading, low: int, high: int, figures: list[Found], previous: list[Found]
) -> Sum | None:
    """The sum that a sentence states by its build alone, without words that say it is one."""
    return (
        _of_base(reading, low, high, figures)
        or _opens_next(reading, low, high, figures, previous)
        or _after_comma(reading, high, figures)
        or _inside(reading, high, figures)
        or _summed_next(reading, low, figures, previous)
    )


def _after_comma(reading: Reading, high: int, figures: list[Found]) -> Sum | None:
    """ "36 interpellations, 21 à Lille, neuf à Lens et huit à Douai", "£48m, with £22m from …"."""
    for k in range(1, len(figures) - 1):
        opened = _opening(reading, figures[k])
        total = figures[k - 1]
        if opened is None or exact(total) is None:
            continue
        if total.kind == "number" and _acts(reading, total):
            continue
        stop = stop_of(total, noun_of(reading, total))
        gap = opened - stop
        if not 0 <= gap <= BETWEEN or has(reading, stop, opened, "partial_list", "inclusions"):
            continue
        if any(reading.scan.words[i].surface in ",;:()" for i in range(stop, opened)):
            continue
        if gap > 0 and _first_of_them(reading, stop, figures[k]):
            continue
        parts = _bare(reading, figures[k:], total)
        if len(parts) < 2 or not _whole(reading, total, parts):
            continue
        joined = has(reading, parts[-2].stop, parts[-1].first, "conjunctions")
        end = _end(reading, parts[-1], high)
        if joined and listed(reading, parts) and closed(reading, parts[-1], end):
            sorts = frozenset(_sort(reading, p) for p in parts)
            return Sum(total, parts, False, gap > 1 and sorts not in WHOLE)
    return None


def _first_of_them(reading: Reading, stop: int, part: Found) -> bool:
    """Whether what seems a total is the first item of the list, told of as the next is: "32 élus
    du Bloc, 24 de l'Union", "32 members from Reform, 24 from the Greens"."""
    scan = reading.scan
    if part.stop >= len(scan):
        return False
    one, other = (scan.match("row_prepositions", i) for i in (stop, part.stop))
    return one is not None and other is not None and one.meaning == other.meaning


def _opening(reading: Reading, part: Found) -> int | None:
    """The comma right before a figure, or before the little word that sets it against a total."""
    scan = reading.scan
    first = part.around[0]
    if first and scan.words[first - 1].surface == ",":
        return first - 1
    for i in range(max(1, first - 3), first):
        match = scan.match("apposing", i) or scan.match("copulas", i)
        if match and i + match.length == first:
            return i - 1 if scan.words[i - 1].surface == "," else i
    return None


def _bare(reading: Reading, figures: Sequence[Found], total: Found) -> list[Found]:
    """The figures that count no other thing than the total, up to the first that does."""
    parts: list[Found] = []
    for found in figures:
        own = _of_its_own(reading, found)
        if exact(found) is None or own or (unit(found) or unit(total)) != unit(total):
            break
        if found.kind == "number" and total.kind != "number" and not alike(reading, [found], total):
            break
        stop = min(len(reading.scan), found.stop + AFTER)
        if has(reading, found.stop, stop, "changes", "remainders"):
            break
        parts.append(found)
    return parts


def _of_its_own(reading: Reading, found: Found) -> bool:
    """Whether a number counts a thing by name: "270 de ligne" and "nine women" say which ones."""
    noun = noun_of(reading, found)
    if noun is None or (noun.first > found.stop and noun.part_of is None):
        return False
    return not _sort(reading, found)


def _sort(reading: Reading, found: Found) -> str:
    """ "man", "child" and the like, when a number counts those."""
    noun = noun_of(reading, found)
    match = reading.scan.match("sorts", noun.first) if noun else None
    return match.meaning if match else ""


def _whole(reading: Reading, total: Found, parts: Sequence[Found]) -> bool:
    return fits(reading, total, parts) and larger(total, parts)


def _end(reading: Reading, last: Found, high: int) -> int:
    words = reading.scan.words
    return next((i for i in range(last.stop, high) if words[i].surface in COMMAS), high)


def _inside(reading: Reading, high: int, figures: list[Found]) -> Sum | None:
    """ "23 victimes, dont 14 hommes et 11 femmes": they may leave some out, not add any."""
    for k in range(1, len(figures) - 1):
        total, parts = figures[k - 1], figures[k : k + 2]
        held = _held(reading, total, parts[0])
        if not held or any(exact(f) is None for f in (total, *parts)):
            continue
        one, other = parts
        if joints(reading, one.stop, other.first) != 1 or other.first - one.stop > ITEM:
            continue
        kinds = frozenset(_sort(reading, p) for p in parts)
        if kinds in WHOLE and _whole(reading, total, parts):
            return Sum(total, parts, False, at_most=True)
        if _bare(reading, parts, total) == parts and _whole(reading, total, parts):
            end = _end(reading, other, high)
            if _elliptic(reading, other, end) and closed(reading, other, end):
                return Sum(total, parts, False, at_most=True)
    return None


def _held(reading: Reading, total: Found, part: Found) -> bool:
    """Whether "dont", "of which" stand between, right before the part."""
    start = stop_of(total, noun_of(reading, total))
    first = part.around[0]
    if not 0 < first - start <= BETWEEN:
        return False
    return ends_at(reading, "inclusions", start, first)


def _elliptic(reading: Reading, part: Found, stop: int) -> bool:
    """Whether a part shares the verb of the one before: "52 ont été soignés à Lens, 45 à Douai".

    What has its own verb or adjective may count some twice.
    """
    scan = reading.scan
    little = reading.lexicon.bit("function_words", "stopwords")
    if part.stop >= stop or not scan.bits[part.stop] & little:
        return False
    names = any(scan.words[i].capital for i in range(part.stop, stop))
    return not has(reading, part.stop, stop, "auxiliaries") and (names or stop - part.stop <= 4)


def _of_base(reading: Reading, low: int, high: int, figures: list[Found]) -> Sum | None:
    """ "Sur les 87 blessés, 52 ont été soignés à Lens et 45 à Douai"."""
    if len(figures) < 3:
        return None
    total, *rest = figures
    if total.first - low > LEAD or not is_base(reading, total):
        return None
    comma = rest[0].around[0] - 1
    start = stop_of(total, noun_of(reading, total))
    if reading.scan.words[comma].surface != "," or comma - start > 2 * BETWEEN:
        return None
    parts = _shared(reading, rest, high)
    if len(parts) != len(rest) or len(parts) < 2 or not _whole(reading, total, parts):
        return None
    if has(reading, parts[-1].stop, high, "overlapping"):
        return None  # "certains portant sur plusieurs sujets"
    return Sum(total, parts, False, at_most=True)


def _shared(reading: Reading, figures: Sequence[Found], high: int) -> list[Found]:
    """Bare figures of which all but the first go without a verb of their own."""
    scan = reading.scan
    parts = list(figures)
    bare = [p for p in parts[1:] if not _of_its_own(reading, p)]
    flat = all(exact(p) is not None and p.kind == "number" for p in parts)
    if not flat or len(bare) < len(parts) - 1 or not _acts(reading, parts[0]):
        return []
    first = parts[0].stop
    if first >= high or not scan.bits[first] & LETTERS:
        return []
    stops = [p.around[0] for p in parts[1:]] + [_end(reading, parts[-1], high)]
    for (one, other), stop in zip(pairwise(parts), stops[1:], strict=True):
        if joints(reading, one.stop, other.first) != 1 or other.first - one.stop > ITEM:
            return []
        if not _elliptic(reading, other, _before_joint(reading, other, stop)):
            return []
    return parts if closed(reading, parts[-1], stops[-1]) else []


def _acts(reading: Reading, part: Found) -> bool:
    """Whether a number stands alone, its verb right after it: "96 viennent de Lyon"."""
    noun = noun_of(reading, part)
    if noun is None:
        return True
    key = reading.scan.keys[noun.first]
    return noun.concept != key and noun.concept.endswith(INFINITIVES)


def _before_joint(reading: Reading, part: Found, stop: int) -> int:
    """Where the item of a part ends: before the comma or "et" that opens the next."""
    scan = reading.scan
    for i in range(part.stop, stop):
        if scan.words[i].surface in COMMAS or scan.match("conjunctions", i):
            return i
    return stop


def _opens_next(
    reading: Reading, low: int, high: int, figures: list[Found], previous: list[Found]
) -> Sum | None:
    """ "214 dossiers ont été annulés. 96 viennent de Lyon, 71 de Lille et 57 de Paris."."""
    scan = reading.scan
    if low == 0 or len(figures) < FEWEST_APART or figures[0].around[0] != low:
        return None
    if scan.block_index(low - 1) != scan.block_index(low):
        return None
    first, _ = scan.sentence(low - 1)
    beside = [f for f in previous if f.first >= first and exact(f) is not None]
    if not beside or noun_of(reading, beside[-1]) is None:
        return None
    total = max(beside, key=amount)
    parts = _shared(reading, figures, high)
    if len(parts) < FEWEST_APART or not _whole(reading, total, parts):
        return None
    return Sum(total, parts, False, True)


def _summed_next(
    reading: Reading, low: int, figures: list[Found], previous: list[Found]
) -> Sum | None:
    """ "13 ruches volées en mai, 7 en juin, 9 en août. Au total, 29 ruches …", "Soit 29 ruches en
    tout."."""
    scan = reading.scan
    opened = scan.match("total_before", low)
    total = figures[0]
    added = None if opened else _adds_up(reading, low, total)
    start = low + opened.length if opened else added
    if start is None or low == 0 or scan.block_index(low - 1) != scan.block_index(low):
        return None
    start += start < len(scan) and scan.words[start].surface == ","
    if not start <= total.around[0] <= start + 3 or has(reading, start, total.first, "auxiliaries"):
        return None
    first, _ = scan.sentence(low - 1)
    parts = run(reading, alike(reading, [f for f in previous if f.first >= first], total))
    noun = noun_of(reading, total)
    # "Onze vélos, huit scooters et sept fourgons … Au total, 26 véhicules"
    sorts = noun is not None and scan.match("collective_heads", noun.first) is not None
    own = [] if sorts else [p for p in parts[1:] if _of_its_own(reading, p)]
    if len(parts) < 2 or own or not _whole(reading, total, parts) or not listed(reading, parts):
        return None
    return Sum(total, parts, sorts or bool(added), not (sorts or added))


def _adds_up(reading: Reading, low: int, total: Found) -> int | None:
    """One past the words that open a sentence as the sum of the one before, which it calls a total:
    "Soit un surcoût de 18 millions au total."."""
    scan = reading.scan
    if (named := scan.match("total_opens", low)) and total.around[0] - low <= NAMED:
        between = (low + named.length, total.around[0])
        plain = not has(reading, *between, "auxiliaries", "changes", "earlier_figures")
        return total.around[0] if plain else None
    opened = scan.match("adds_up", low) or scan.match("equals", low)
    if opened is None:
        return None
    stop = stop_of(total, noun_of(reading, total))
    _, high = scan.sentence(low)
    called = has(reading, stop, min(high, stop + AFTER), "total_after")
    if reading.within(low, high, "date", "interval", "duration"):
        return None  # "Cela fait 460 arbres en tout depuis 2019"
    return low + opened.length if called else None
