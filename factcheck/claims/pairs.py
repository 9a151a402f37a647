"""A part and its whole in one sentence: "112 des 308 villes", "sur 9 380 votants, 291 ont …"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.claims.counted import Counted
from factcheck.claims.reading import Reading
from factcheck.claims.stated import WINDOW, amount, at, ends_at, exact, has, noun_of
from factcheck.text.lexicon import LETTERS
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.vote import Vote

REACH = 14  # tokens between a part and its whole
ALL = 100  # per cent
BESIDE = 60  # tokens either side in which a figure may explain the share
TOUCHING = 5  # tokens between a part and the words that give it as a share
COUNTS = ("number", "money", "measure")


class Pair(NamedTuple):
    part: Found
    whole: Found


def counts_in(reading: Reading, first: int, stop: int) -> list[Found]:
    """The figures of some tokens; the ayes of a vote that tells nothing else are one."""
    told = reading.within(first, stop, *COUNTS, "vote")
    return [f for f in map(_ayes, told) if exact(f) is not None]


def _ayes(found: Found) -> Found:
    vote = found.value
    if not isinstance(vote, Vote) or vote.ayes is None or vote.noes or vote.abstentions:
        return found
    return found._replace(kind="number", value=Quantity(low=vote.ayes, high=vote.ayes))


def bare_part(reading: Reading, counts: Sequence[Found], link: int) -> Pair | None:
    """ "Ils ont visité 800 fermes et trouvé le virus dans 200, soit 25 %": the only two counts, the
    second without a noun of its own.
    """
    if len(counts) != 2 or not same_unit(*counts) or link - counts[1].stop > TOUCHING:
        return None
    if reading.scan.words[link].surface == "(":
        return None  # "A a 90 élus, B 21 (14,4 %)": of the votes
    whole, part = counts
    noun = noun_of(reading, part)
    bare = noun is None or noun.first != part.stop or not _concept(reading, noun)
    if not bare or noun_of(reading, whole) is None or amount(part) >= amount(whole):
        return None
    changed = has(reading, whole.first - 4, link, "risings", "fallings", "earlier_figures")
    return None if changed else Pair(part, whole)


def _concept(reading: Reading, noun: Counted) -> bool:
    return noun.concept in reading.lexicon.table("heads")


def pair_of(reading: Reading, counts: Sequence[Found], link: int) -> Pair | None:
    """The part and the whole nearest to the link: the whole has "sur" or "des" before it."""
    held = (
        _held(reading, counts)
        or _taken_up(reading, counts, link)
        or _of_those(reading, counts, link)
    )
    if held is not None:
        return held
    for whole in reversed(counts):
        if not is_base(reading, whole):
            continue
        rest = [f for f in counts if f is not whole and _one_unit(reading, f, whole)]
        near = [
            f for f in rest if abs(f.first - whole.first) <= REACH and amount(f) < amount(whole)
        ]
        if not near:
            continue  # "Parmi les 640 élèves des trois lycées, 192": of what is more
        after = [f for f in near if f.first > whole.first]
        before = [f for f in near if f.first < whole.first]
        opens = _opens(reading, whole)
        chosen = (after if opens and after else before[-1:]) or after
        if len(chosen) > 1:
            # "Of the 5,600 barns in the two valleys, 2,080, or 37 per cent"
            chosen = [f for f in chosen[-1:] if f.stop <= link <= f.stop + TOUCHING]
        if len(chosen) != 1:
            return None
        return Pair(chosen[0], whole)
    return None


def _taken_up(reading: Reading, counts: Sequence[Found], link: int) -> Pair | None:
    """ "1 900 lecteurs ont répondu ; 817 d'entre eux": of the last count before that is more.

    That may stand in the sentence before, where nothing else is counted.
    """
    scan = reading.scan
    last = [f for f in counts if f.stop <= link and scan.match("of_them", f.stop)]
    if not last or link - last[-1].stop > REACH:
        return None
    part = last[-1]
    low, _ = scan.sentence(part.first)
    low = max(low, part.first - WINDOW)
    before = counts_in(reading, low, part.first)
    if not before and low > scan.block(part.first)[0]:
        before = counts_in(reading, max(scan.sentence(low - 1)[0], low - WINDOW), low)
        before = before if len(before) == 1 else []
    wholes = [f for f in before if same_unit(f, part) and amount(f) > amount(part)]
    return Pair(part, wholes[-1]) if wholes else None


def _of_those(reading: Reading, counts: Sequence[Found], link: int) -> Pair | None:
    """ "The net took in 860 crabs. Of those, 258, or 40 per cent": of the one count before."""
    scan = reading.scan
    part = next((f for f in reversed(counts) if f.stop <= link), None)
    low, _ = scan.sentence(link)
    opened = scan.match("of_those", low)
    if part is None or opened is None or low <= scan.block(low)[0]:
        return None
    if part.first < low or any(f is not part and low <= f.first < link for f in counts):
        return None
    told = counts_in(reading, max(scan.sentence(low - 1)[0], low - WINDOW), low)
    # "8 700 entrées, contre 6 940 un an plus tôt"
    wholes = [
        f for f in told if not ends_at(reading, "modality_compared", f.around[0] - 3, f.first)
    ]
    if len(wholes) != 1 or amount(wholes[0]) <= amount(part):
        return None
    return Pair(part, wholes[0])


def _held(reading: Reading, counts: Sequence[Found]) -> Pair | None:
    """ "640 patients, dont 160 ont rechuté": the last two figures, the second inside the first."""
    if len(counts) < 2:
        return None
    whole, part = counts[-2:]
    if not _one_unit(reading, part, whole) or amount(part) >= amount(whole):
        return None
    inside = at(reading, whole.stop, part.first, "inclusions")
    return Pair(part, whole) if inside and part.first - inside[1] <= 2 else None


def is_base(reading: Reading, found: Found) -> bool:
    scan = reading.scan
    for i in range(found.first - 1, max(-1, found.first - 7), -1):
        match = scan.match("share_bases", i)
        if match and i + match.length == found.first:
            return True
        if not scan.bits[i] & LETTERS:
            return _owned(reading, i, found.first)
    return False


def _owned(reading: Reading, mark: int, first: int) -> bool:
    """Whether a base stands behind a possessive: "of the brewery's 346 workers"."""
    scan = reading.scan
    if scan.words[mark].surface not in "'’" or first - mark > 2:
        return False
    return any(
        scan.match("share_bases", i) and all(scan.bits[k] & LETTERS for k in range(i, mark))
        for i in range(max(0, mark - 5), mark)
    )


def _opens(reading: Reading, whole: Found) -> bool:
    """Whether the whole opens its clause: "Sur 9 380 votants, 291 ont …"."""
    low, _ = reading.clause(whole.first, whole.stop)
    return whole.first - low <= 3


def _one_unit(reading: Reading, part: Found, whole: Found) -> bool:
    """Whether a part is of its whole's unit, or leaves it out: "2 700 hectares, dont 810"."""
    bare = isinstance(part.value, Quantity) and not part.value.unit and not noun_of(reading, part)
    return same_unit(part, whole) or bare


def same_unit(a: Found, b: Found) -> bool:
    one, other = a.value, b.value
    return isinstance(one, Quantity) and isinstance(other, Quantity) and one.unit == other.unit


def the_right_way(found: Found, pair: Pair) -> Pair:
    """Of more than all, the smaller count is the base: "90 lits pour 117 malades, soit 130 %"."""
    share = found.value
    over = isinstance(share, Quantity) and share.unit == "%" and (share.low or 0) > ALL
    return Pair(pair.whole, pair.part) if over and amount(pair.part) < amount(pair.whole) else pair


def others_beside(reading: Reading, found: Found, pair: Pair) -> list[Found]:
    """The other counts near a share: one of them may be what explains it."""
    scan = reading.scan
    block = scan.block(found.first)
    low, high = max(block[0], found.first - BESIDE), min(block[1], found.first + BESIDE)
    low, high = scan.sentence(low)[0], scan.sentence(high - 1)[1]
    low, high = max(low, found.first - 2 * BESIDE), min(high, found.first + 2 * BESIDE)
    return [
        f
        for f in counts_in(reading, low, high)
        if f not in (pair.part, pair.whole) and not found.first <= f.first < found.stop
    ]
