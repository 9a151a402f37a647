"""Figures said to be of a whole that stands elsewhere: runners, members, those asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.counted import Counted, counted
from factcheck.claims.itemised import SEATED, general
from factcheck.claims.pairs import Pair
from factcheck.claims.reading import Reading
from factcheck.claims.stated import (
    amount,
    at,
    ends_at,
    exact,
    has,
    named_beside,
    phrase_before,
    stop_of,
)
from factcheck.text.lexicon import LETTERS
from factcheck.values.part import Found

FAR = 30  # tokens between a figure and the words "out of the"
AFTER = 9  # tokens after a number and its noun that say what they did
FEWEST_SEATED = 3  # members of a body that its own sentence holds against its size
FEWEST = 10  # a smaller number of people is hardly the field of a race
MOST_BODIES = 40  # an article that gives more memberships is a table of bodies
MEMBERS = frozenset(("member_state", "country", "member"))  # compared over whole articles elsewhere


def wholes(reading: Reading) -> Iterator[Pair]:
    """Each part with the whole that the text gives for it, apart from "12 of the 15"."""
    numbers = [f for f in reading.of("number") if exact(f) is not None]
    yield from _out_of_all(reading, numbers)
    yield from _races(reading, numbers)
    yield from _bodies(reading, numbers)
    yield from _contrasted(reading, numbers)
    yield from _of_those(reading, numbers)
    yield from _some_for_all(reading, numbers)


def _out_of_all(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """ "the last of 612 riders home, …, out of the 587 who set off"."""
    scan = reading.scan
    for one, most in pairwise(numbers):
        if not 0 < most.first - one.stop <= FAR:
            continue
        if scan.sentence(one.first) != scan.sentence(most.first):
            continue
        near = max(one.stop, most.first - 4)
        opened = phrase_before(reading, "out_of_all", near, most.first)
        noun = counted(reading, one)
        if opened is None or noun is None or has(reading, one.stop, opened, "clause_breaks"):
            continue
        if any(scan.words[i].surface in ";:" for i in range(one.stop, opened)):
            continue
        of = counted(reading, most)
        relative = scan.match("relatives", most.stop) is not None
        if relative or (of is not None and of.concept == noun.concept):
            yield Pair(one, most)


def _races(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """Those who came to the end and those who began, told in one paragraph."""
    lexicon = reading.lexicon
    if not reading.scan.positions(lexicon.bit("finishers")):
        return
    told: dict[int, dict[str, list[Found]]] = {}
    for found in numbers:
        if amount(found) < FEWEST:
            continue
        part = _of_race(reading, found)
        if part:
            block = told.setdefault(reading.scan.block_index(found.first), {})
            block.setdefault(part, []).append(found)
    for block in told.values():
        began, ended = block.get("starters", []), block.get("finishers", [])
        if len({amount(f) for f in began}) != 1 or len({amount(f) for f in ended}) != 1:
            continue
        if named_beside(reading, began[0]) == named_beside(reading, ended[0]):
            yield Pair(ended[0], began[0])


def _of_race(reading: Reading, found: Found) -> str:
    """Whether a number is of those who begin or of those who end, by the words after it."""
    noun = counted(reading, found)
    start = found.stop
    scan = reading.scan
    _, high = scan.sentence(found.first)
    for i in range(start, min(high, stop_of(found, noun) + AFTER)):
        if i > start and (reading.is_number(i) or scan.words[i].surface in ",;:()"):
            return ""
        for table in ("starters", "finishers"):
            if scan.match(table, i):
                named = noun is None or noun.first >= i or _runner(reading, noun)
                return table if named else ""
    return ""


def _runner(reading: Reading, noun: Counted) -> bool:
    return general(reading, noun) or reading.scan.match("runners", noun.first) is not None


def _bodies(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """ "Trente et un lycées ont répondu … Le réseau rassemble 26 lycées"."""
    if not reading.scan.positions(reading.lexicon.bit("memberships")):
        return
    bodies = [f for f in numbers if _seats(reading, f) and _is_membership(reading, f)]
    if not 0 < len(bodies) <= MOST_BODIES:
        return
    acting = [f for f in numbers if _seats(reading, f) and _takes_part(reading, f)]
    for part in acting:
        fitting = [w for w in bodies if w is not part and _one_body(reading, part, w)]
        if len({amount(w) for w in fitting}) == 1:
            yield Pair(part, fitting[0])


def _seats(reading: Reading, found: Found) -> bool:
    """Whether a number is large enough to be the size of a body: a jury may have seven judges."""
    enough = FEWEST_SEATED if reading.scan.match("sitting", found.stop) else FEWEST
    return amount(found) >= enough


def _contrasted(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """ "treize syndics ont pris part au scrutin, alors que le bureau n'a que huit membres"."""
    scan = reading.scan
    if not scan.positions(reading.lexicon.bit("body_sizes")):
        return
    for part, whole in pairwise(numbers):
        if scan.sentence(part.first) != scan.sentence(whole.first) or amount(part) < FEWEST_SEATED:
            continue
        turned = at(reading, part.stop, whole.first, "adversatives")
        if turned is None or scan.match("sitting", part.stop) is None:
            continue
        sized = at(reading, turned[1], whole.first, "body_sizes")
        body = at(reading, turned[1], whole.first, "voting_bodies")
        if sized is None or sized[1] != whole.first or body is None or body[0] > sized[0]:
            continue
        if has(reading, part.stop, turned[0], "taking_part"):
            yield Pair(part, whole)


def _of_those(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """ "of the 40 governors entitled to vote, 43 cast a ballot"."""
    scan = reading.scan
    for whole, part in pairwise(numbers):
        if scan.sentence(part.first) != scan.sentence(whole.first) or amount(whole) < FEWEST:
            continue
        seated, noun = counted(reading, whole), counted(reading, part)
        if seated is None or noun is not None or scan.words[part.first - 1].surface != ",":
            continue
        opened = ends_at(reading, "share_bases", max(0, whole.first - 4), whole.first)
        inside = range(whole.stop, part.first - 1)
        broken = any(scan.words[i].surface in ",;:" for i in inside)
        if opened and not broken and scan.match("taking_part", part.stop):
            yield Pair(part, whole)


def _some_for_all(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """ "712 votants pour 698 inscrits": those who may only be some of those told right after."""
    scan = reading.scan
    for part, whole in pairwise(numbers):
        some, every = scan.match("some_of_all", part.stop), scan.match("all_of_them", whole.stop)
        if some is None or every is None or some.meaning != every.meaning:
            continue
        after = part.stop + some.length
        joint = scan.match("told_for", after)
        if joint is not None and after + joint.length == whole.first:
            yield Pair(part, whole)


def _is_membership(reading: Reading, found: Found) -> bool:
    return ends_at(reading, "memberships", max(0, found.first - 4), found.first)


def _takes_part(reading: Reading, found: Found) -> bool:
    scan = reading.scan
    _, high = scan.sentence(found.first)
    for i in range(found.stop, min(high, found.stop + AFTER)):
        if reading.is_number(i) or scan.words[i].surface in ",;:(":
            return False
        if scan.match("taking_part", i):
            return True
    return False


def _one_body(reading: Reading, part: Found, whole: Found) -> bool:
    """Whether both count the same things, and no other body, place or year is named."""
    scan = reading.scan
    one, other = counted(reading, part), counted(reading, whole)
    key = scan.keys[whole.stop] if whole.stop < len(scan) else ""
    same = bool(key) and scan.keys[part.stop] == key and bool(scan.bits[whole.stop] & LETTERS)
    near = scan.block_index(part.first) == scan.block_index(whole.first)
    seated = (
        near
        and one is not None
        and other is not None
        and {one.concept, other.concept} <= SEATED
        and one.concept != "seat"
    )
    bare = (
        near
        and one is None
        and not scan.match("of_its_own", part.stop)
        and other is not None
        and other.concept in SEATED
    )
    if bare:
        return named_beside(reading, part) <= named_beside(reading, whole)
    if not (same or seated) or (one is not None and one.concept in MEMBERS and not seated):
        return False
    return named_beside(reading, part) <= named_beside(reading, whole)
