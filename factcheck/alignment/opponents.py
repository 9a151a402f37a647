"""Which team a result is of, and whom it is against, as its sentence says."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
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
    texts = [view.documents[c.document].text for c in (a, b)]
    return not any(n in texts[1] for n in first) and not any(n in texts[0] for n in second)


def met_by_both(view: View, a: Claim, b: Claim) -> set[str]:
    """Whom the sentence of one result names as beaten or met, and that of the other has too."""
    told = [
        set(tokenize(view.documents[c.document].text[slice(*c.sentence)]).surfaces) for c in (a, b)
    ]
    return (opponents(view, a, "yes") & told[1]) | (opponents(view, b, "yes") & told[0])


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


def _met(text: str, language: str, sort: str) -> set[str]:
    known = lexicon(language)
    tokens = tokenize(text).surfaces
    keys = [plain(s) for s in tokens]
    found = set()
    for at in range(len(keys)):
        match = known.match("score_against", keys, at)
        after = at + match.length if match and sort in ("", match.meaning) else len(keys)
        if after < len(keys) and tokens[after][0].isupper() and len(tokens[after]) > 2:
            found.add(tokens[after])
    return found


def other_lands(view: View, a: Claim, b: Claim) -> bool:
    """Whether the sentences of two results name two lands each, and none in common."""
    first, second = _lands(view, a), _lands(view, b)
    return len(first) == len(second) == SIDES and not first & second


def same_lands(view: View, a: Claim, b: Claim) -> bool:
    """Whether the sentences of two results name the two lands of one match."""
    first = _lands(view, a)
    return len(first) == SIDES and first == _lands(view, b)


def _lands(view: View, claim: Claim) -> set[str]:
    document = view.documents[claim.document]
    known = lexicon(document.language)
    keys = [plain(s) for s in tokenize(document.text[slice(*claim.sentence)]).surfaces]
    found = (known.match(table, keys, at) for at in range(len(keys)) for table in LANDS)
    return {match.meaning for match in found if match}


def another_team(view: View, a: Claim, b: Claim) -> bool:
    """Whether one result is of the juniors or the reserve of a club, and the other article has not
    a word of them."""
    first, second = (view.documents[c.document] for c in (a, b))
    sorts = meanings(first.text[slice(*a.sentence)], first.language, "team_sorts")
    unsaid = sorts and sorts - meanings(second.text, second.language, "team_sorts")
    return bool(unsaid)
