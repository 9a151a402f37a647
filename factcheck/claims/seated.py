"""Votes and those who can cast them; parts said "of them" of a smaller number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.claims.counted import counted
from factcheck.claims.pairs import Pair, is_base
from factcheck.claims.reading import Reading
from factcheck.claims.stated import WINDOW, amount, ends_at, has, noun_of, sentence, stop_of
from factcheck.values.part import Found
from factcheck.values.vote import Vote

FEWEST, MOST = 3, 5000  # members of a body that votes by heads
MOST_BODIES = 40  # an article that gives more is a table of them
TOO_MANY = 1.6  # times its members: more votes are of another body
OPENS = 4  # tokens before the number of a body in which "has", "made up of" stand
LEADING = 3  # tokens before the base that opens a sentence
BASE = 16  # tokens from a base to its part


class Cast(NamedTuple):
    """A result, the votes it makes, and the number of those who could vote."""

    vote: Found
    votes: int
    body: Found


def ballots(reading: Reading, numbers: Sequence[Found]) -> Iterator[Cast]:
    """Each result with the size of the body of its own or of the next sentence."""
    scan = reading.scan
    results = reading.of("vote")
    if not results:
        return
    bodies = [f for f in numbers if FEWEST <= amount(f) <= MOST and _is_body(reading, f)]
    if len(bodies) > MOST_BODIES:
        return
    for vote in results:
        low, high = sentence(reading, vote.first)
        if len(reading.within(low, high, "vote")) != 1 or not isinstance(vote.value, Vote):
            continue
        told = [n for n in (vote.value.ayes, vote.value.noes, vote.value.abstentions) if n]
        free = [f for f in bodies if not vote.first <= f.first < vote.stop]
        if len(told) < 2:  # "eleven judges voted for it", of nine judges
            words = scan.keys[vote.first : vote.stop]
            free = [f for f in free if told and f.stop < len(scan) and scan.keys[f.stop] in words]
            free = [f for f in free if _has_them(reading, f)]
        here = [f for f in free if low <= f.first < high]
        near = here or [f for f in free if _beside(reading, vote, f)]
        if len({amount(f) for f in near}) == 1 and sum(told) <= TOO_MANY * amount(near[0]):
            yield Cast(vote, sum(told), near[0])


def _is_body(reading: Reading, found: Found) -> bool:
    scan = reading.scan
    joined = found.stop < len(scan) and scan.words[found.stop].surface == "-"
    noun = counted(reading, found)
    if _opened(reading, found, "employing"):
        return noun is not None
    at = found.stop + joined
    seated = at < len(scan) and scan.match("sitting", at) is not None
    if joined:
        return seated
    has_them = _has_them(reading, found)
    if noun is None:
        return has_them
    return seated and (has_them or _opened(reading, found, "all_of_body"))


def _has_them(reading: Reading, found: Found) -> bool:
    """Whether "has", "made up of" stand right before the number of a body."""
    return _opened(reading, found, "memberships") or _opened(reading, found, "bodies")


def _opened(reading: Reading, found: Found, table: str) -> bool:
    return ends_at(reading, table, max(0, found.first - OPENS), found.first)


def _beside(reading: Reading, vote: Found, body: Found) -> bool:
    """Whether the body is told in the sentence before or after, in the same paragraph."""
    scan = reading.scan
    block = scan.block(vote.first)
    if not block[0] <= body.first < block[1]:
        return False
    low, high = scan.sentence(vote.first)
    before = scan.sentence(low - 1)[0] if low > block[0] else low
    after = scan.sentence(high)[1] if high < block[1] else high
    return before <= body.first < after


def parts_of(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """ "Les 27 pays … 29 d'entre eux", "sur 140 candidats, 152 ont été reçus"."""
    scan = reading.scan
    for k, part in enumerate(numbers):
        if not k:
            continue
        low = max(scan.sentence(part.first)[0], part.first - WINDOW)
        before = [f for f in numbers[max(0, k - 6) : k] if f.first >= low]
        if not before and scan.match("of_them", part.stop):
            before = _sentence_before(reading, numbers[max(0, k - 6) : k], low)
        noun = noun_of(reading, part)
        if scan.match("of_them", part.stop) and before:
            if all(amount(f) < amount(part) for f in before) and _people(reading, before[-1]):
                yield Pair(part, before[-1])
        elif (its := scan.match("of_its_own", part.stop)) and not scan.match(
            "outsiders", min(part.stop + its.length, len(scan) - 1)
        ):
            whole = _membership(reading, numbers[max(0, k - 6) : k], part)
            if whole is not None:
                yield Pair(part, whole)
        elif before and _base_before(reading, before[-1], part, low):
            acts = noun is None and not has(reading, part.stop, part.stop + 1, "partitives")
            if acts or (noun is not None and _verb(reading, part)):
                yield Pair(part, before[-1])


def _sentence_before(reading: Reading, before: Sequence[Found], low: int) -> list[Found]:
    """The one count of the sentence before: "Elle a 15 joueurs. 18 d'entre eux …"."""
    if low <= reading.scan.block(low)[0]:
        return []
    first, _ = reading.scan.sentence(low - 1)
    found = [f for f in before if f.first >= first]
    return found if len(found) == 1 else []


def _membership(reading: Reading, before: Sequence[Found], part: Found) -> Found | None:
    """The last size of a body told before a part, in its sentence or the one before."""
    scan = reading.scan
    low, _ = scan.sentence(part.first)
    if low > scan.block(part.first)[0]:
        low = scan.sentence(low - 1)[0]
    for found in reversed(before):
        if found.first >= low and found.first >= part.first - WINDOW and _is_body(reading, found):
            return found
    return None


def _people(reading: Reading, found: Found) -> bool:
    """Whether a number counts those whom "of them" takes up: by its noun, and not as some of
    others, or behind what it counts: « les cantons, qui sont 54, »."""
    noun = noun_of(reading, found)
    if noun is None:
        bare = found.stop >= len(reading.scan) or reading.scan.words[found.stop].surface in ",.;)"
        return bare and _opened(reading, found, "sized_behind")
    return noun.part_of is None and not _opened(reading, found, "inclusions")


def _base_before(reading: Reading, base: Found, part: Found, low: int) -> bool:
    """Whether a number opens its sentence as what the next one is of, with a comma between."""
    scan = reading.scan
    if (
        base.first - _begin(reading, low) > LEADING
        or not is_base(reading, base)
        or part.first - base.stop > BASE
    ):
        return False
    if scan.words[part.around[0] - 1].surface != ",":
        return False
    return noun_of(reading, base) is not None and part.first > stop_of(base, noun_of(reading, base))


def _begin(reading: Reading, low: int) -> int:
    """Where a sentence begins, the place of a dispatch before it set aside: "MUNSTER - Sur"."""
    words = reading.scan.words
    for i in range(low + 1, min(low + 5, len(words))):
        if words[i].surface in "-–—" and not reading.scan.glued(i):
            return i + 1
    return low


def _verb(reading: Reading, part: Found) -> bool:
    """Whether a number has no noun but a verb: « 43 ont », « 43 brûlaient », "43 showed"."""
    if has(reading, part.stop, part.stop + 1, "auxiliaries", "plural_verbs"):
        return True
    endings = reading.lexicon.table("plural_verb_endings").get("yes", ())
    keys = reading.scan.keys
    return part.stop < len(keys) and keys[part.stop].endswith(tuple(endings))
