"""A tally, and how many of those who cast it are said to have been for: « par sept voix contre
cinq », « huit des douze jurés ont voté pour elle ».

The two are of one vote where the votes of the tally make up the body to one, and each article
tells of no other vote of so many.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.comparable import Comparability
from factcheck.alignment.ledger import Pair
from factcheck.alignment.rounds import told_in
from factcheck.alignment.separators import APART, another_time
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import followed_by
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.vote import Ballot
from factcheck.messages import say
from factcheck.values.vote import Vote

FEWEST, MOST = 3, 1000  # members of a body that votes by heads
REACH = 7  # tokens from those counted to how they voted: "of the jury of the prize"
WEEK = 7  # days within which two articles tell of one vote
SHARED = 0.3  # of the words of two sentences that name nobody in common
ODDS = 1.6  # that the two are of one vote
FOR, AGAINST = ("vote_backing", "vote_preferring"), ("vote_opposing",)


def body_votes(view: View) -> Iterator[Pair]:
    """Each tally with those of its body who are told to have voted otherwise."""
    told = [(c, vote) for c in view.of_kind(Count) if (vote := _side(view, c))]
    for ballot in view.of_kind(Ballot) if told else ():
        cast = _cast(ballot.value)
        if not cast or ballot.modality in APART or not _only(view, ballot, cast):
            continue
        for count, vote in told:
            sides = {ballot.value.ayes, ballot.value.noes}
            if _cast(vote) != cast or sides & {vote.ayes, vote.noes}:
                continue
            alone = len([c for c, v in told if c.document == count.document and _cast(v) == cast])
            if alone == 1 and _one_vote(view, ballot, count) and not _tallied(view, count, cast):
                reason = say("as many voted as have a seat")
                fields = {k: getattr(count, k) for k in Claim.model_fields if k != "kind"}
                yield Pair(ballot, Ballot(value=vote, **fields), _held(reason), "another tally")


def _held(reason: str) -> Comparability:
    return Comparability(ODDS, ODDS, (reason,))


def _side(view: View, claim: Count) -> Vote | None:
    """How a body voted by "eight of the 12 judges ruled for him"; None for any other count."""
    body, some = claim.part_of, claim.value
    if body is None or body.figure is None or some.figure is None or claim.modality in APART:
        return None
    exact = body.approximation == some.approximation == "exact" and not some.fraction
    if not exact or not FEWEST <= body.figure <= MOST or not 0 < some.figure < body.figure:
        return None
    one, rest = int(some.figure), int(body.figure - some.figure)
    if any(followed_by(view, claim, table, REACH) for table in AGAINST):
        return Vote(ayes=rest, noes=one)
    if any(followed_by(view, claim, table, REACH) for table in FOR):
        return Vote(ayes=one, noes=rest)
    return None


def _cast(vote: Vote) -> int:
    """The votes of a tally; 0 where it does not tell both sides."""
    if vote.ayes is None or vote.noes is None:
        return 0
    return vote.ayes + vote.noes + (vote.abstentions or 0)


def _only(view: View, ballot: Ballot, cast: int) -> bool:
    """Whether an article tells no other tally of so many votes."""
    told = view.of_kind(Ballot, ballot.document)
    return all(b.value == ballot.value for b in told if _cast(b.value) == cast)


def _tallied(view: View, count: Count, cast: int) -> bool:
    """Whether the article of a count has a tally of so many votes itself."""
    return any(_cast(b.value) == cast for b in view.of_kind(Ballot, count.document))


def _one_vote(view: View, ballot: Ballot, count: Count) -> bool:
    """Whether nothing parts a tally and a count: other rounds, other days, other people."""
    if ballot.document == count.document or not view.related(ballot.document, count.document):
        return False
    days = [view.documents[c.document].published for c in (ballot, count)]
    if None in days or abs((days[0] - days[1]).days) > WEEK:  # type: ignore[operator]
        return False
    if another_time(ballot, count) or _long_ago(view, ballot) or _long_ago(view, count):
        return False
    rounds = [told_in(view, c, "rounds_of_voting") for c in (ballot, count)]
    if all(rounds) and not rounds[0] & rounds[1]:
        return False
    named = view.people_in(ballot) & view.people_in(count) or {*ballot.names} & {*count.names}
    return bool(named) or view.overlap(ballot.context, count.context) >= SHARED


def _long_ago(view: View, claim: Claim) -> bool:
    """Whether the sentence of a claim has a day that was over long before its article."""
    published = view.documents[claim.document].published
    told = (c.value.high for c in view.beside(claim) if isinstance(c, Dated))
    return any(day and published and (published - day).days > WEEK for day in told)
