"""Two counts told again as a share, without "soit": "450 des 1 500 … Deux sur cinq ont donc …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.counted import counted
from factcheck.claims.pairs import Pair, counts_in, is_base, same_unit
from factcheck.claims.reading import Reading
from factcheck.claims.stated import WINDOW, amount, exact, has, noun_of, phrase_before, sentence
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

FEW = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 100))
NOUN = 4  # tokens between "deux" and "sur cinq"
MOVED = 3  # tokens between the two ends of a rate that moves
BEFORE = 5  # tokens before a share in which its rate is named
BACK = 2  # sentences before the one of the share in which its counts stand
BESIDE = 60  # tokens either side in which the whole of a share may be counted
TWO = 2
DIGIT = 10  # a base this small is a share told in small numbers, not a count


def few(reading: Reading) -> Iterator[Found]:
    """ "Deux prisonniers sur cinq", "three in four": a small number of another."""
    numbers = reading.of("number")
    for k, base in enumerate(numbers):
        if exact(base) is None or amount(base) not in FEW:
            continue
        said = _out_of(reading, base)
        if said is None:
            continue
        one = _small(reading, numbers[k - 1] if k else None, said)
        if one is None or not 0 < one[1] < amount(base):
            continue
        whole = counted(reading, base)
        bare = whole is None or whole.first != base.stop or said != one[0] + 1
        if amount(base) > DIGIT and not bare:
            continue  # "12 sur 15 élus" is a count
        share = one[1] / amount(base)
        value = Quantity(low=share, high=share, written="words")
        yield Found("number", one[0], base.stop, value, (one[0], base.stop))


def _out_of(reading: Reading, base: Found) -> int | None:
    """Where "sur", "out of" stand right before the base of a small share."""
    return phrase_before(reading, "out_of_few", max(0, base.first - 3), base.first)


def _small(reading: Reading, before: Found | None, said: int) -> tuple[int, float] | None:
    """Where the number before "sur" stands, its noun between, and what it is."""
    scan = reading.scan
    for i in range(said - 1, max(-1, said - NOUN - 2), -1):
        if before is not None and before.first <= i < before.stop:
            return (before.first, amount(before)) if exact(before) is not None else None
        if scan.match("one_words", i):
            return i, 1.0
        if not scan.words[i].surface.isalpha():
            return None
    return None


def retold(reading: Reading, found: Found) -> Pair | None:
    """The two counts, in the sentence of a share or just before, that it tells again."""
    low, high = sentence(reading, found.first)
    if _changes(reading, found, low, high) or _of_another(reading, found, low, high):
        return None
    counts = _two(reading, found, low)
    if counts is None:
        return None
    part, whole = sorted(counts, key=amount)
    if not _comparable(part, whole) or not amount(part) < amount(whole):
        return None
    return Pair(part, whole) if _tied(reading, found, part, whole, low, high) else None


def _two(reading: Reading, found: Found, low: int) -> Sequence[Found] | None:
    """The only two counts of the sentence before a share, or with the one or two before it."""
    scan = reading.scan
    start = scan.block(found.first)[0]
    first = max(low, found.first - WINDOW)
    here = [f for f in counts_in(reading, first, found.first) if f.stop <= found.around[0]]
    for _ in range(BACK + 1):
        if len(here) == 2:
            # Counts that another share tells again are no longer open: this one is of a part.
            return None if reading.within(here[0].first, found.first, "percent") else here
        if len(here) > 2 or first <= start:
            return None
        stop, first = first, max(scan.sentence(first - 1)[0], start, first - WINDOW)
        here = [*counts_in(reading, first, stop), *here]
    return None


def _comparable(part: Found, whole: Found) -> bool:
    """Whether both are in one unit, or one leaves out that of the other."""
    one, other = part.value, whole.value
    if not (isinstance(one, Quantity) and isinstance(other, Quantity)):
        return False
    return one.unit == other.unit or not one.unit or not other.unit


def _changes(reading: Reading, found: Found, low: int, high: int) -> bool:
    near = max(low, found.first - BEFORE), min(high, found.stop + 3)
    return has(reading, *near, "risings", "fallings") and not has(reading, *near, "losing")


def _of_another(reading: Reading, found: Found, low: int, high: int) -> bool:
    """Whether the share is of the part, of another time, or of something set against the counts;
    or a rate that moves, "de 11 % à 12 %"."""
    scan = reading.scan
    far = max(low, found.first - MOVED), min(high, found.stop + MOVED)
    if any(f.first != found.first for f in reading.within(*far, "percent")):
        return True
    if scan.match("of_them", found.stop) or (
        scan.match("of_all", found.stop) is None
        and has(reading, found.stop, found.stop + 1, "of_them")
    ):
        return True
    if has(reading, max(low, found.first - BEFORE), found.first, "adversatives"):
        return True
    if has(reading, low, min(high, found.stop + BEFORE), "overlapping", "back_then"):
        return True
    dates = reading.within(low, high, "date", "interval")
    return any(
        isinstance(d.value, When) and d.value.precision in ("year", "decade", "month")
        for d in dates
    )


def _tied(reading: Reading, found: Found, part: Found, whole: Found, low: int, high: int) -> bool:
    """Whether words say that the share follows from the counts: "donc", "of the network", a rate
    of what opens as a whole, or the noun of the whole again.
    """
    scan = reading.scan
    if has(reading, low, min(high, found.stop + BEFORE), "conclusions"):
        return True
    based = is_base(reading, whole) or noun_of(reading, part) is None
    named = max(low, found.around[0] - BEFORE)
    if based and has(reading, named, found.first, "rates", "share_outcomes"):
        return True
    of = scan.match("of_all", found.stop) or scan.match("of_what_is_its", found.stop)
    if of is not None:
        return based
    opens = found.around[0] - low <= 1 and is_base(reading, whole)
    return opens and _same_noun(reading, found, whole)


def _same_noun(reading: Reading, found: Found, whole: Found) -> bool:
    noun = noun_of(reading, whole)
    told = next(iter(reading.within(found.first, found.first + 1, "number")), None)
    own = counted(reading, told) if told else None
    return noun is not None and own is not None and noun.concept == own.concept


def whole_elsewhere(reading: Reading, found: Found, low: int, link: int) -> Pair | None:
    """“4 908 voix, soit 52,32 % des suffrages exprimés”, these counted beside."""
    scan = reading.scan
    counts = [f for f in counts_in(reading, low, link) if f.kind == "number"]
    if len(counts) != 1 or not scan.match("partitives", found.stop):
        return None
    wanted = _noun_key(reading, found)
    block = scan.block(found.first)
    beside = (max(block[0], found.first - BESIDE), min(block[1], found.first + BESIDE))
    if not wanted:
        return None
    wholes = [
        f
        for f in counts_in(reading, *beside)
        if f.kind == "number"
        and f is not counts[0]
        and _noun_key(reading, f) == wanted
        and amount(f) > amount(counts[0])
    ]
    if len({amount(f) for f in wholes}) != 1:
        return None
    return Pair(counts[0], wholes[0])


def all_before(reading: Reading, found: Found, low: int, link: int) -> Pair | None:
    """ "Elle emploie 1 700 personnes. 731 ont voté la grève, soit 43 % de l'effectif."."""
    scan = reading.scan
    of = scan.match("of_all", found.stop) or scan.match("of_what_is_its", found.stop)
    if of is None or low <= scan.block(found.first)[0]:
        return None
    first, stop = sentence(reading, low - 1)
    parts, wholes = counts_in(reading, low, link), counts_in(reading, first, stop)
    if len(parts) != 1 or len(wholes) != 1 or not same_unit(parts[0], wholes[0]):
        return None
    return Pair(parts[0], wholes[0]) if amount(parts[0]) < amount(wholes[0]) else None


def of_those_before(reading: Reading, found: Found, low: int, link: int) -> Pair | None:
    """ "Sur 1 540 élèves, 1 236 déjeunent là. Parmi eux, 412, soit 33 %, …": of the count told
    last, where the sentence before has one, or a part beside its whole."""
    scan = reading.scan
    if low <= scan.block(found.first)[0]:
        return None
    opened = scan.match("of_those", low)
    opened = scan.match("of_these", low) or opened
    parts = counts_in(reading, low, link)
    if opened is None or len(parts) != 1 or link - parts[0].stop > 1:
        return None
    between = range(low + opened.length, parts[0].around[0])
    if len(between) > NOUN or not all(
        (scan.bits[i] & LETTERS and not scan.bits[i] & CAPITAL) or scan.words[i].surface in ",-"
        for i in between
    ):
        return None
    wholes = counts_in(reading, *sentence(reading, low - 1))
    part, whole = parts[0], wholes[-1] if wholes else parts[0]
    inside = len(wholes) == 1 or (len(wholes) == TWO and amount(whole) < amount(wholes[0]))
    if not inside or not same_unit(part, whole) or noun_of(reading, wholes[0]) is None:
        return None
    return Pair(part, whole) if amount(part) < amount(whole) else None


def same_before(reading: Reading, found: Found) -> Pair | None:
    """ "Ils ont ouvert 1 900 colis. Dans 380 cas, …, soit un colis sur cinq": one count here,
    and in the sentence before one of what the share is of.
    """
    low, _ = sentence(reading, found.first)
    if low <= reading.scan.block(found.first)[0] or not has(reading, low, found.first, "equals"):
        return None
    parts = counts_in(reading, low, found.first)
    wholes = counts_in(reading, *sentence(reading, low - 1))
    if len(parts) != 1 or len(wholes) != 1 or not amount(parts[0]) < amount(wholes[0]):
        return None
    keys = {reading.scan.keys[i] for i in range(found.first, found.stop)}
    noun = noun_of(reading, wholes[0])
    named = noun is not None and any(_like(reading.scan.keys[noun.first], k) for k in keys)
    return Pair(parts[0], wholes[0]) if named else None


def _like(plural: str, single: str) -> bool:
    """Whether a noun and another word may be the plural and the singular of one."""
    return len(single) > 3 and plural[: len(single) - 1] == single[:-1]


def _noun_key(reading: Reading, found: Found) -> tuple[str, ...]:
    """The words of the noun and of its adjectives, as written, without little words."""
    scan = reading.scan
    skip = reading.lexicon.bit("partitives", "stopwords")
    i = found.stop
    while i < len(scan) and scan.bits[i] & skip:
        i += 1
    keys: list[str] = []
    while i < len(scan) and scan.bits[i] & LETTERS and not scan.bits[i] & skip and len(keys) < 2:
        keys.append(scan.keys[i])
        i += 1
    return tuple(keys)
