"""Votes beside the number of those who could cast them ("317 voix contre 204 sur 530 votants")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import by_sentence, followed_by, preceded_by, said
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.vote import Ballot
from factcheck.values.vote import Vote

VOTERS = frozenset(("vote_cast", "voter", "elected", "member", "delegate", "participant"))
BODIES = frozenset(("member", "elected", "member_state", "delegate"))
NEAR = 60  # characters between the votes and the number of voters


class Poll(NamedTuple):
    """Votes with their sum, the tally if the text gives one, and the voters said after them."""

    votes: Claim
    cast: float
    tally: Vote | None
    voters: Count


def polls(view: View) -> Iterator[Poll]:
    """Each tally or number of votes with the exact number of those who could cast them.

    The voters follow as the base of the votes, or open the sentence as the body that votes.
    """
    ballots = by_sentence(view.of_kind(Ballot))
    for place, counts in by_sentence(view.of_kind(Count)).items():
        stated = [c for c in counts if c.modality not in APART and c.value.approximation == "exact"]
        for voters in stated:
            if needed(view, voters):
                continue
            for ballot in ballots.get(place, ()):
                if _against_size(view, ballot, voters):
                    yield Poll(ballot, ballot.value.ayes or ballot.value.noes or 0, None, voters)
                opens = 0 <= ballot.start - voters.end <= 2 * NEAR
                if opens and voters.concept in BODIES and preceded_by(view, voters, "bodies"):
                    cast = (ballot.value.ayes or 0) + (ballot.value.noes or 0)
                    yield Poll(ballot, cast, None, voters)
            if voters.concept not in VOTERS or not preceded_by(view, voters, "share_bases"):
                continue
            for ballot in ballots.get(place, ()):
                if 0 <= voters.start - ballot.end <= NEAR:
                    cast = (ballot.value.ayes or 0) + (ballot.value.noes or 0)
                    yield Poll(ballot, cast, ballot.value, voters)
            before = [c for c in stated if 0 <= voters.start - c.end <= NEAR]
            for count in before[-1:]:
                if count.concept == "vote_cast" and count.value.low is not None:
                    yield Poll(count, count.value.low, None, voters)


def _against_size(view: View, ballot: Ballot, voters: Count) -> bool:
    """ "par douze voix, alors que le bureau ne compte que dix membres": the votes of one side, held
    against the size of the body that votes."""
    one_side = (ballot.value.ayes is None) != (ballot.value.noes is None)
    between = ballot.end, voters.start
    if not one_side or voters.concept not in BODIES or not 0 <= between[1] - between[0] <= 2 * NEAR:
        return False
    turned = said(view, voters, *between, "adversatives")
    body = said(view, voters, *between, "voting_bodies")
    return turned and body and preceded_by(view, voters, "body_sizes")


def votes_cast(_: View, claim: Claim) -> bool:
    """Whether a claim counts votes."""
    return isinstance(claim, Count) and claim.concept == "vote_cast"


def needed_by_one(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two numbers of votes is what it takes to win: 41 votes, and the 45 needed."""
    return view.asked(needed, a) != view.asked(needed, b)


def needed(view: View, count: Claim) -> bool:
    """ "bien au-delà des 277 voix nécessaires": what it takes to win is no number of voters."""
    return preceded_by(view, count, "vote_thresholds", 3) or followed_by(
        view, count, "vote_thresholds", 2
    )
