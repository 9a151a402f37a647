"""Whether results are of a count that was still going on, or of one that was over: the figures of
an evening are not those proclaimed days later."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import meanings

COUNTED = "vote_cast"  # what is counted in figures that move all evening


def another_stage(view: View, a: Claim, b: Claim) -> bool:
    """Whether the results of one article are of an unfinished count, and those of the other not."""
    if not all(isinstance(c, Figure) for c in (a, b)):
        return False
    return _stage(view, a.document) != _stage(view, b.document)


def votes_counted(a: Claim, b: Claim) -> bool:
    """Whether both are numbers of votes that candidates have."""
    return all(isinstance(c, Figure) and c.concept == COUNTED for c in (a, b))


def _stage(view: View, document: str) -> frozenset[str]:
    """What tells that some results of an article are still to come; empty when they are final."""
    record = view.documents[document]
    known = view.noted.get(("stage", id(record)))
    if known is None:
        told = record.text, record.language
        final = meanings(*told, "final_counts") or meanings(*told, "proclaimed")
        known = frozenset() if final else frozenset(meanings(*told, "interim_results"))
        view.noted["stage", id(record)] = known
    return known
