"""Votes told before and after they were counted again.

After a recount every number of an election night may be another one: "won by seven votes", "the
recount gives her thirteen". Only what looks like two digits exchanged is a slip all the same.
"""

from __future__ import annotations

from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import meanings

BALLOTS = frozenset(("", "vote_cast", "voter"))


def in_election(view: View, claim: Claim) -> bool:
    """Whether a number may be one of votes in an election that its article tells; turnout and
    shares hardly move."""
    if not isinstance(claim, Figure) or claim.kind != "count" or claim.concept not in BALLOTS:
        return False
    document = view.documents[claim.document]
    return bool(meanings(document.text, document.language, "election_words"))


def counted_again(view: View, a: Claim, b: Claim) -> bool:
    """Whether an article of two on one election tells that its votes are counted again."""
    if not (isinstance(a, Figure) and isinstance(b, Figure) and a.kind == b.kind):
        return False
    if a.value == b.value or figure_slip(a.value, b.value) == "exchanged digits":
        return False
    told = (view.documents[c.document] for c in (a, b))
    return any(meanings(d.text, d.language, "recounts") for d in told)
