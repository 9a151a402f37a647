"""How large a named body is, told by two articles: a body has one size.

"The union, which represents 48,000 nurses", « les 46 900 infirmiers de la Fédération ».
"""

from __future__ import annotations

from factcheck.alignment import wording
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import preceded_by, words
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.place import Located
from factcheck.languages import concepts

ONE_SIZE = 1.4  # log-odds
ALIKE = 0.6  # of the larger figure: the smaller one is else that of a branch
REACH = 3  # tokens between the verb and its figure: "compte aujourd'hui quelque"


def one_size(view: View, a: Figure, b: Figure, reasons: list[str]) -> float:
    """Log-odds that two counts are the size of one body, the only one that each article tells."""
    if not a.concept or a.concept != b.concept or a.concept not in _sized():
        return 0.0
    first, second = abs(a.value.figure or 0), abs(b.value.figure or 0)
    if not min(first, second) >= ALIKE * max(first, second) > 0:
        return 0.0
    shared = _bodies(view, a) & _bodies(view, b)
    if not shared or not all(_told(view, c, shared) and _only(view, c) for c in (a, b)):
        return 0.0
    reasons.append(wording.ONLY_ONE)
    return ONE_SIZE


def _sized() -> frozenset[str]:
    known = concepts()
    return (known["step_functions"] | known["groups"]) - {"bed", "seat", "country"}


def _bodies(view: View, claim: Figure) -> frozenset[str]:
    """The names of a claim's sentence that are no persons and no places."""
    places = {c.quote for c in view.told(claim.document, "place") if isinstance(c, Located)}
    return view.people_in(claim) - view.persons_in(claim) - places


def _told(view: View, claim: Figure, bodies: frozenset[str]) -> bool:
    """Whether a count is told as how many a body has: by a verb or with the body right behind."""
    if any(preceded_by(view, claim, table, REACH) for table in ("memberships", "staffed")):
        return True
    text = view.documents[claim.document].text
    after = words(view, claim.document, claim.end, claim.sentence[1])
    of = after.match("say_of", 0)
    if not of or not claim.definite:
        return False
    of += after.match("definite_articles", of)
    start = after.tokens.starts[of] if of < len(after.keys) else claim.sentence[1]
    return any(text.startswith(name, start) for name in bodies)


def _only(view: View, claim: Figure) -> bool:
    """Whether an article tells no other such number."""
    told = view.told(claim.document, claim.kind)
    return all(
        c.value == claim.value for c in told if isinstance(c, Figure) and c.concept == claim.concept
    )
