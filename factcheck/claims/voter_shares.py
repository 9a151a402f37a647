"""Shares of those who voted: "auquel ont participé 240 salariés, a donné 180 voix, soit 75 % des
votants".

The whole counts people and the part their votes, so no words as "of the" tie them: what is said of
the people, that they took part, does.
"""

from __future__ import annotations

from factcheck.claims.pairs import Pair, counts_in
from factcheck.claims.reading import Reading
from factcheck.claims.stated import amount, ends_at, noun_of, stop_of
from factcheck.values.part import Found

BEFORE = 5  # tokens before a number in which its verb stands: "auquel ont participé"
VOTES = "vote_cast"


def of_voters(reading: Reading, found: Found, low: int, link: int) -> Pair | None:
    """The votes and the voters of a share "of voters": the only two counts before its ``link``, in
    its sentence or with the one before, of the same paragraph."""
    scan = reading.scan
    if scan.match("of_voters", found.stop) is None:
        return None
    counts = counts_in(reading, low, link)
    if len(counts) == 1 and low > scan.block(low)[0]:
        counts = [*counts_in(reading, scan.sentence(low - 1)[0], low), *counts]
    if len(counts) != 2 or any(f.kind != "number" for f in counts):
        return None
    voters = [f for f in counts if _took_part(reading, f)]
    votes = [f for f in counts if _of_votes(reading, f)]
    if len(voters) != 1 or len(votes) != 1 or voters == votes:
        return None
    whole, part = voters[0], votes[0]
    return Pair(part, whole) if amount(part) < amount(whole) else None


def _of_votes(reading: Reading, found: Found) -> bool:
    """Whether a number counts votes, be it as the one side of a tally: "180 votes for"."""
    noun = noun_of(reading, found)
    told = reading.within(found.first, found.stop, "vote")
    return bool(told) or (noun is not None and noun.concept == VOTES)


def _took_part(reading: Reading, found: Found) -> bool:
    """Whether the verb right before a number, or right after its noun, says that they voted."""
    low, _ = reading.scan.sentence(found.first)
    first = found.around[0]
    before = ends_at(reading, "took_part", max(low, first - BEFORE), first)
    after = stop_of(found, noun_of(reading, found))
    return before or (
        after < len(reading.scan) and reading.scan.match("took_part", after) is not None
    )
