"""Two long counts that are one with two digits exchanged, of which each article has its own only.

Of 220 labelled clusters and 460 retold stories of the press, 97 such pairs are of one thing and
three are not, whatever nouns the two count by: 5 310 tickets, 5 130 admissions. Where articles are
full of numbers some look so by chance.
"""

from __future__ import annotations

from factcheck.alignment.likeness import figure_slip, large, many_digits
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure

MOST = 60  # pairs of long counts in two articles: one in three hundred looks so by chance
VOTES = "vote_cast"


def crossed(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two counts must be the other misprinted, as far as their digits tell."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)) or a.kind != "count":
        return False
    if figure_slip(a.value, b.value) != "exchanged digits":
        return False
    if not all(large(c) and many_digits(c) for c in (a, b)):
        return False
    if a.concept != b.concept and VOTES in (a.concept, b.concept):
        return False
    if _has(view, a.document, b) or _has(view, b.document, a):
        return False
    return _long(view, a.document) * _long(view, b.document) <= MOST


def _has(view: View, document: str, other: Figure) -> bool:
    """Whether an article has the number of another one, of whatever it is told there."""
    return any(c.value.figure == other.value.figure for c in view.of_kind(Figure, document))


def _long(view: View, document: str) -> int:
    """How many counts of three digits or more an article has."""
    told = view.told(document, "count")
    return len({c.value.figure for c in told if isinstance(c, Figure) and large(c)})
