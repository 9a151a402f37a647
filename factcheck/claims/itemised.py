"""Figures as the items of one list: whether they are one, whether it is whole, and of what."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims.counted import NATIONALS, Counted
from factcheck.claims.reading import Reading
from factcheck.claims.stated import COMMAS, amount, at, exact, has, joints, noun_of, stop_of
from factcheck.languages import concepts
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.vote import Vote

SCALED = 1000  # what a number with a scale word counts by
LARGE = 100  # a smaller number before "du" counts things more often than money
REST = 4  # tokens from what is left to its figure in brackets
SEATED = frozenset(("seat", "elected", "member"))
VOTES = "votes"  # the kind of one side of a tally, which people cast: "87 voix pour"
LEAD = 9  # tokens between the sign that opens a list and its first figure


class Sum(NamedTuple):
    """A total and its parts; ``explicit`` when words declare the parts to be all, ``distant`` when
    another figure or the end of a sentence stands between the total and its parts. ``at_most``
    when the parts may leave some out: only their excess is wrong.
    """

    total: Found
    parts: list[Found]
    explicit: bool
    distant: bool = False
    at_most: bool = False


def run(reading: Reading, parts: list[Found]) -> list[Found]:
    """The figures at the end that stand in one list: "trois usines, de 120, 80 et 60 salariés"."""
    first = len(parts) - 1
    while first > 0 and listed(reading, parts[first - 1 :]):
        first -= 1
    return parts[max(first, 0) :]


def fits(reading: Reading, total: Found, parts: Sequence[Found]) -> bool:
    """Whether a figure can be the total of parts: unit, and what both count."""
    if not parts or exact(total) is None:
        return False
    if parts[0].kind != "number":
        return unit(parts[0]) == unit(total)
    known = set(reading.lexicon.table("heads"))
    noun, first = noun_of(reading, total), noun_of(reading, parts[0])
    if total.kind != "number" and first is not None:
        return total.kind == VOTES or not _of_its_own(reading, parts[0])
    if total.kind != "number" or noun is None or first is None:
        return noun is not None or total.kind != "number" or amount(total) >= 10
    # "24 points : 17 attaques et sept contres", a point each: a try is worth more, a rebound none.
    if noun.concept == "point" != first.concept and first.first == parts[0].stop:
        return reading.scan.match("worth_a_point", first.first) is not None
    if noun.concept == first.concept or first.concept not in known or seated(noun, first):
        return True
    if all(_left_out(reading, p) for p in parts):
        return True
    # "onze fois : six essais en mai, trois en juin et un en août"
    if reading.scan.match("times_done", noun.first):
        return all(noun_of(reading, p) is None for p in parts[1:])
    # "14 morts (8 hommes, 3 femmes et 3 enfants)": people are parts of any count of people.
    return general(reading, noun) or general(reading, first)


def _left_out(reading: Reading, part: Found) -> bool:
    """Whether a small number stands for the noun of its total, told by what that is of: « 42
    lots : 18 de bois et 24 de fer »."""
    scan = reading.scan
    bare = part.stop + 1 < len(scan) and scan.match("complement_of_left_out", part.stop)
    value = exact(part)
    return bool(bare) and value is not None and value.written != "mixed"


def one_side(found: Found) -> Found:
    """One side of a tally as a number of votes; what is no tally, or one of two sides, as it is."""
    vote = found.value
    if not isinstance(vote, Vote) or (vote.ayes is None) == (vote.noes is None):
        return found
    cast = vote.ayes if vote.noes is None else vote.noes
    return found._replace(kind=VOTES, value=Quantity(low=cast, high=cast))


def of_people(reading: Reading, total: Found, parts: Sequence[Found]) -> bool:
    """Whether a total counts people and so do some of its parts, by whatever nouns: "36 prévenus,
    soit 21 policiers et 12 douaniers"."""
    whole, *kinds = (noun_of(reading, f) for f in (total, *parts))
    told = [k for k in kinds if k is not None]
    people = whole is not None and _person(reading, whole)
    return people and len(told) == len(kinds) and any(_person(reading, k) for k in told)


def _person(reading: Reading, noun: Counted) -> bool:
    known = concepts()["people"] | concepts()["persons"] | concepts()["posts"]
    told = (reading.scan.match(t, noun.first) for t in ("person_nouns", "occupations"))
    return noun.concept in known or any(told)


def general(reading: Reading, noun: Counted) -> bool:
    wide = reading.scan.match("general_heads", noun.first) is not None
    people = ("person", "victim", "employee", "participant", "passenger")
    return wide or noun.concept in people or noun.concept.startswith(NATIONALS)


def seated(one: Counted, other: Counted) -> bool:
    """Whether both count places in a body or those who hold them."""
    return {one.concept, other.concept} <= SEATED


def unit(found: Found) -> str:
    return found.value.unit if isinstance(found.value, Quantity) else ""


def alike(reading: Reading, parts: Sequence[Found], total: Found) -> list[Found]:
    """The parts in the unit of the total; a bare number takes it up: "A (14 km), B (18)".

    A number that counts something of its own is no part of a sum or a measure: "52 millions pour
    les dix-huit rames".
    """
    wanted = unit(total)
    if wanted and any(unit(p) == wanted for p in parts):
        first = next(i for i, p in enumerate(parts) if unit(p) == wanted)
        # "trois étapes de 120, 95 et 85 km"
        while first and (
            _same_unit_later(reading, parts[first - 1], parts[first])
            or (parts[first - 1].kind == "number" and _given(reading, parts[first - 1]))
        ):
            first -= 1
        parts = parts[first:]
    bare = [p for p in parts if unit(p) == wanted or p.kind == "number"]
    if not wanted:
        return bare
    return [p for p in bare if p.kind != "number" or not _of_its_own(reading, p)]


def _same_unit_later(reading: Reading, bare: Found, next_one: Found) -> bool:
    """Whether a bare number takes its unit from the figure that follows at once."""
    if bare.kind != "number" or noun_of(reading, bare) is not None:
        return False
    return 1 <= next_one.first - bare.stop <= 2 and joints(reading, bare.stop, next_one.first) == 1


def _of_its_own(reading: Reading, part: Found) -> bool:
    """Whether a number counts a thing; "22 millions apportés par" and "22 millions du canton" leave
    its currency out.
    """
    noun = noun_of(reading, part)
    if noun is None or reading.scan.match("date_weekdays", noun.first):
        return False  # "neuf lundi, onze mardi"
    value = exact(part)
    if noun.first > part.stop and value is not None and (value.low or 0) >= LARGE:
        return False  # "7 000 euros de la tombola, 3 500 du concert"
    return not _given(reading, part)


def _given(reading: Reading, part: Found) -> bool:
    """Whether a number with a scale word is money that somebody gives: "2.1 million paid by"."""
    value, scan = exact(part), reading.scan
    scaled = value is not None and value.written == "mixed" and value.step >= SCALED
    if not scaled or part.stop >= len(scan):
        return False
    told = scan.match("participles_of_money", part.stop) or scan.match("givers", part.stop)
    return told is not None


def outermost(reading: Reading, parts: Sequence[Found]) -> list[Found]:
    """The figures without the smaller ones inside an item: "45 to the two villages"."""
    kept: list[Found] = []
    for part in parts:
        inside = kept and part.kind == kept[-1].kind == "number" and exact(kept[-1]) and exact(part)
        if inside and 0 < part.first - kept[-1].stop <= LEAD:
            apart = joints(reading, kept[-1].stop, part.first)
            if not apart and noun_of(reading, part) and amount(part) < amount(kept[-1]):
                continue
        kept.append(part)
    return kept


def larger(total: Found, parts: Sequence[Found]) -> bool:
    """Whether a figure is more than each of the parts it should be the sum of."""
    return all(amount(total) > amount(p) for p in parts if exact(p) is not None)


def listed(reading: Reading, parts: Sequence[Found]) -> bool:
    """Whether exact figures stand in one list, an item each, none of them inside another."""
    if any(exact(p) is None for p in parts):
        return False
    for a, b in pairwise(parts):
        one = joints(reading, a.stop, b.first) == 1 or _item_of_two(reading, a, b)
        if not one or b.first - a.stop > 2 * LEAD:
            return False
        # "trois grièvement, neuf plus légèrement et onze": no rest, a degree of what is counted.
        start = a.stop + bool(reading.scan.match("degrees", a.stop))
        if has(reading, start, b.first, "auxiliaries", "partial_list"):
            return False
        left = at(reading, start, b.first, "remainders")
        # "… and other divisions (3.7 billion)": what is left has its figure in brackets.
        told = left is not None and reading.scan.words[b.first - 1].surface == "("
        if left is not None and not (told and b.first - left[1] <= REST):
            return False
    return True


def _item_of_two(reading: Reading, a: Found, b: Found) -> bool:
    """ "126 millions pour les quais et les jetées, 87 …": "et" inside an item, then a comma."""
    marks = [i for i in range(a.stop, b.first) if reading.scan.words[i].surface in COMMAS]
    return marks == [b.around[0] - 1] and joints(reading, a.stop, marks[0]) == 1


def closed(reading: Reading, last: Found, stop: int) -> bool:
    """Whether the list ends with its last figure: no further item without one follows."""
    scan = reading.scan
    end = next((i for i in range(last.stop, stop) if scan.words[i].surface in ".;:)"), stop)
    # "… et 53 millions pour les grues et la gare": the list was closed before its last item.
    told = joined_to_last(reading, last)
    if told and (aside := _aside(reading, last.stop, end)) is not None:
        end = aside
    noun_end = stop_of(last, noun_of(reading, last))
    where = scan.match("in_the_rest", noun_end)  # "and 12 in the rest of the country"
    if has(reading, noun_end + where.length if where else last.stop, end, "remainders"):
        return False
    after = joints(reading, last.stop, min(end, last.stop + LEAD))
    return after == 0 or (after == 1 and told and not _one_more(reading, last.stop, end))


def _one_more(reading: Reading, first: int, stop: int) -> bool:
    """Whether one more is told without a figure: "…, then three pupils and a teacher"."""
    scan = reading.scan
    joints = (
        m and i + m.length for i in range(first, stop) if (m := scan.match("conjunctions", i))
    )
    single = (at for at in joints if at and at < stop and scan.match("articles_of_one", at))
    return any(not scan.match("definite_articles", at) for at in single)


def one_before(reading: Reading, start: int, first: int) -> bool:
    """Whether somebody without a figure stands before the first of a list: "a soldier, three pupils
    and two teachers"."""
    scan = reading.scan
    opened = scan.match("articles_of_one", start) or scan.match("definite_articles", start)
    return start < first and opened is not None and joints(reading, start, first) > 0


def joined_to_last(reading: Reading, last: Found) -> bool:
    """Whether "et" or "and" stands right before a figure: the list ends with its item."""
    opened = last.around[0] - 1
    return opened >= 0 and reading.scan.match("conjunctions", opened) is not None


def _aside(reading: Reading, first: int, stop: int) -> int | None:
    """The comma behind a whole list after which some of those listed are told of: ", dont le plus
    jeune, Luc, 9 ans", ", the eldest, Ann, aged 80". Nothing may be joined on behind it."""
    scan = reading.scan
    for i in range(first, stop - 1):
        if scan.words[i].surface != ",":
            continue
        told = any(scan.match(table, i + 1) for table in ("inclusions", "one_of_the_listed"))
        return i if told and not has(reading, i + 1, stop, "conjunctions") else None
    return None
