"""People counted as what they once were or are yet to be: "the 24 former players", beside those
whom a club has now."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import meanings

BEHIND = 14  # characters behind a noun in which its adjective stands: « musiciens retraités »


def of_other_standing(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two counts is of former, future, honorary or guest ones and the other is not.
    « Fanfare : 42 musiciens » and « quinze anciens musiciens » count two sets of people."""
    if not (isinstance(a, Figure) and isinstance(b, Figure) and a.kind == b.kind == "count"):
        return False
    return standing(view, a) != standing(view, b)


def standing(view: View, claim: Claim) -> frozenset[str]:
    """What the words around the noun of a count say that those counted no longer or not yet are."""
    if claim.kind != "count":
        return frozenset()
    document = view.documents[claim.document]
    inside = meanings(claim.quote, document.language, "standings")
    behind = document.text[claim.end : min(claim.sentence[1], claim.end + BEHIND)]
    after = behind.strip().split(" ")[0] if behind[:1] in " -" else ""
    return inside or meanings(after, document.language, "standings_behind")
