"""Whom a result is against, as its sentence says."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.languages import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize


def another_opponent(view: View, a: Claim, b: Claim) -> bool:
    """Whether each sentence names whom the result is against, and neither article has the other."""
    first, second = _opponents(view, a), _opponents(view, b)
    if not first or not second:
        return False
    texts = [view.documents[c.document].text for c in (a, b)]
    return not any(n in texts[1] for n in first) and not any(n in texts[0] for n in second)


def _opponents(view: View, claim: Claim) -> set[str]:
    document = view.documents[claim.document]
    known = lexicon(document.language)
    tokens = tokenize(document.text[slice(*claim.sentence)]).surfaces
    keys = [plain(s) for s in tokens]
    found = set()
    for at in range(len(keys)):
        match = known.match("score_against", keys, at)
        after = at + match.length if match else len(keys)
        if after < len(keys) and tokens[after][0].isupper() and len(tokens[after]) > 2:
            found.add(tokens[after])
    return found
