"""Which team a result is of, and whom it is against, as its sentence says."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.documents.document import Document
from factcheck.languages import lexicon, meanings
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

LANDS = ("countries", "demonyms")
SIDES = 2  # of a match
BEFORE = 300  # characters before a sentence in which the one before it starts
PARAGRAPH, ENDS = "\n", " .!?"


def another_opponent(view: View, a: Claim, b: Claim) -> bool:
    """Whether each sentence names whom the result is against, and neither article has the other."""
    first, second = opponents(view, a), opponents(view, b)
    if not first or not second:
        return False
    one, other = (view.documents[c.document] for c in (a, b))
    if _in_passing(one, a, first, other) or _in_passing(other, b, second, one):
        return True
    if any(n in other.text for n in first) or any(n in one.text for n in second):
        return False
    # "la Hongrie" of one article are "the Hungarians" of the other.
    return _of_lands(first, one).isdisjoint(_lands_in(other.text, other.language)) and _of_lands(
        second, other
    ).isdisjoint(_lands_in(one.text, one.language))


def _in_passing(document: Document, claim: Claim, met: set[str], other: Document) -> bool:
    """Whether a result stands in brackets right behind whom it was against, and the other article
    has not a word of them: "after extra time against Goole (33-30)"."""
    before = document.text[claim.sentence[0] : claim.start].rstrip()
    last = before.removesuffix("(").split()[-1:] if before.endswith("(") else []
    return bool(last) and last[0] in met and last[0] not in other.text


def met_by_both(view: View, a: Claim, b: Claim) -> set[str]:
    """Whom the sentence of one result names as beaten or met, and that of the other has too."""
    told = [
        set(tokenize(view.documents[c.document].text[slice(*c.sentence)]).surfaces) for c in (a, b)
    ]
    return (_named(view, a) & told[1]) | (_named(view, b) & told[0])


def _named(view: View, claim: Claim) -> set[str]:
    """The clubs its sentence names as met; a land's team meets others too: "les Français"."""
    document = view.documents[claim.document]
    return _met(document.text[slice(*claim.sentence)], document.language, "yes", bare=True)


def opponents(view: View, claim: Claim, sort: str = "") -> set[str]:
    """Whom the sentence of a result names as met, else the sentence before, which the result takes
    up: "a game with Hull. Leeds won it 29-20"."""
    document = view.documents[claim.document]
    low, high = claim.sentence
    own = _met(document.text[low:high], document.language, sort)
    if own or sort:
        return own
    before = document.text[max(document.text.rfind(PARAGRAPH, 0, low), low - BEFORE, 0) : low]
    if any(c.sentence[1] > low - len(before) for c in _results_before(view, claim)):
        return set()  # of which that is the opponent
    return _met(before[before.rstrip(ENDS).rfind(". ") + 1 :], document.language, sort)


def _results_before(view: View, claim: Claim) -> list[Claim]:
    told = view.told(claim.document, "score")
    return [c for c in told if c.sentence[1] <= claim.sentence[0]]


def _met(text: str, language: str, sort: str, bare: bool = False) -> set[str]:
    known = lexicon(language)
    tokens = tokenize(text).surfaces
    keys = [plain(s) for s in tokens]
    found = set()
    for at in range(len(keys)):
        match = known.match("score_against", keys, at)
        after = at + match.length if match and sort in ("", match.meaning) else len(keys)
        inside = not bare and after < len(keys)
        article = known.match("before_a_team", keys, after) if inside else None
        after += article.length if article else 0
        if after < len(keys) and tokens[after][0].isupper() and len(tokens[after]) > 2:
            found.add(tokens[after])
    return found


def other_lands(view: View, a: Claim, b: Claim) -> bool:
    """Whether the sentences of two results name two lands each, and none in common, or one of them
    two, and the other names a third land as beaten or met."""
    first, second = _lands(view, a), _lands(view, b)
    if len(first) == len(second) == SIDES and not first & second:
        return True
    return _another_met(view, first, b) or _another_met(view, second, a)


def _another_met(view: View, sides: frozenset[str], other: Claim) -> bool:
    """Whether a result is against a land that is none of the two sides of another match."""
    met = _of_lands(opponents(view, other, "yes"), view.documents[other.document])
    return len(sides) == SIDES and bool(met) and not met & sides


def _of_lands(names: set[str], document: Document) -> frozenset[str]:
    return frozenset(land for n in names for land in _lands_in(n, document.language))


def same_lands(view: View, a: Claim, b: Claim) -> bool:
    """Whether the sentences of two results name the two lands of one match."""
    first = _lands(view, a)
    return len(first) == SIDES and first == _lands(view, b)


def _lands(view: View, claim: Claim) -> frozenset[str]:
    document = view.documents[claim.document]
    return _lands_in(document.text[slice(*claim.sentence)], document.language)


def _lands_in(text: str, language: str) -> frozenset[str]:
    return meanings(text, language, LANDS[0]) | meanings(text, language, LANDS[1])


def another_team(view: View, a: Claim, b: Claim) -> bool:
    """Whether one result is of the juniors or the reserve of a club, and the other article has not
    a word of them."""
    first, second = (view.documents[c.document] for c in (a, b))
    sorts = meanings(first.text[slice(*a.sentence)], first.language, "team_sorts")
    unsaid = sorts and sorts - meanings(second.text, second.language, "team_sorts")
    return bool(unsaid)
