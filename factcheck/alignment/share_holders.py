"""For whom a figure of a ballot may be told, and where: the persons, parties and places of its
sentence, or of the ones before where that has none.

Several persons may stand before a share ("Ana Sorel, soutenue par Luc Dorval, obtient 41 %"): what
is found here is among whom the candidate is, which is enough to tell that two figures are of two.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment.owners import owners
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.place import Located
from factcheck.languages import lexicon, meanings
from factcheck.text.lexicon import plain, strip_accents
from factcheck.text.tokens import tokenize

BELOW = ("city", "region", "unknown")  # kinds of places of which an election is told
PARAGRAPH = "\n"
OPENING = 4  # tokens of a sentence in which the pronoun stands that takes somebody up


def holders(view: View, claim: Figure) -> frozenset[str]:
    """The persons one of whom a figure is told of; empty when its text names none for it."""
    known = view.noted.get(("holders", id(claim)))
    if known is None:
        known = view.noted["holders", id(claim)] = _holders(view, claim)
    return known


def _holders(view: View, claim: Figure) -> frozenset[str]:
    persons = view.people.shared(claim.document, claim.document)
    owned = owners(view, claim) if claim.kind == "percent" else frozenset()
    if named := owned & persons:
        return named
    own = _persons(view, claim, claim.sentence[0], claim.start)
    if own:
        return own
    if owned or parties(view, claim) or not _pronoun(*_opening(view, claim)):
        return frozenset()
    start = view.documents[claim.document].text.rfind(PARAGRAPH, 0, claim.sentence[0]) + 1
    return _persons(view, claim, start, claim.sentence[0])


def _persons(view: View, claim: Claim, low: int, high: int) -> frozenset[str]:
    """The persons named in a stretch of an article."""
    told = view.told(claim.document, "name")
    found = {view.people.of(claim.document, n.quote) for n in told if low <= n.start < high}
    return frozenset(person for person in found if person)


def _opening(view: View, claim: Claim) -> tuple[str, str]:
    document = view.documents[claim.document]
    return document.text[claim.sentence[0] : claim.start], document.language


@lru_cache(maxsize=4096)
def _pronoun(text: str, language: str) -> bool:
    """Whether a sentence takes up somebody told of before: "Elle obtient 41 % des voix"."""
    known = lexicon(language)
    keys = [plain(s) for s in tokenize(text).surfaces[:OPENING]]
    return any(known.match("say_pronouns", keys, i) for i in range(len(keys)))


def parties(view: View, claim: Figure) -> frozenset[str]:
    """The side for which a figure is told, where one only is named before it."""
    document = view.documents[claim.document]
    beside = view.beside(claim)
    ends = [c.end for c in beside if c.kind == claim.kind and c.end <= claim.start]
    low = max(ends, default=claim.sentence[0])
    found = meanings(document.text[low : claim.start], document.language, "parties")
    return found if len(found) == 1 else frozenset()


def share_places(view: View, claim: Figure) -> frozenset[str]:
    """The places in one of which a share holds: those of its own part of the sentence, or else of
    the sentence before in its paragraph ("y", "there")."""
    known = view.noted.get(("places", id(claim)))
    if known is None:
        known = view.noted["places", id(claim)] = _places(view, claim)
    return known


def _places(view: View, claim: Figure) -> frozenset[str]:
    beside = view.beside(claim)
    others = [c for c in beside if c.kind == claim.kind]
    low = max((c.end for c in others if c.end <= claim.start), default=claim.sentence[0])
    high = min((c.start for c in others if c.start >= claim.end), default=claim.sentence[1])
    told = [c for c in view.told(claim.document, "place") if isinstance(c, Located)]
    told = [c for c in told if c.value.kind in BELOW]
    if claim.place and any(_name(c) == claim.place for c in told):
        return frozenset((claim.place,))
    own = frozenset(_name(c) for c in told if low <= c.start < high)
    own = own or frozenset(_name(c) for c in told if claim.sentence[0] <= c.start < low)
    if own:
        return own
    start = view.documents[claim.document].text.rfind(PARAGRAPH, 0, claim.sentence[0]) + 1
    before = [c for c in told if start <= c.start < claim.sentence[0]]
    last = max((c.sentence for c in before), default=None)
    return frozenset(_name(c) for c in before if c.sentence == last)


def _name(claim: Located) -> str:
    return strip_accents(plain(claim.value.name)).replace("-", " ")
