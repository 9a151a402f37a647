"""Which side of a yes-or-no ballot a share is of: "Yes took 54%", « 54 % pour le non »."""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.languages import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

PARAGRAPH = "\n"
BACK = 200  # characters before a sentence in which the one before it stands
AFTER = 6  # tokens behind a share in which its side may stand: « 54 % des voix pour le non »


def other_camp(view: View, a: Claim, b: Claim) -> bool:
    """Whether two shares are each of one side of a ballot, and not of the same one."""
    first, second = camp(view, a), camp(view, b)
    return bool(first and second) and first != second


def camp(view: View, claim: Claim) -> str:
    """The side named last before a share in its sentence, else the first one right after it."""
    if claim.kind != "percent":
        return ""
    document = view.documents[claim.document]
    low, high = claim.sentence
    before = _camps(document.text[low : claim.start], document.language)
    if before:
        return before[-1][1]
    after = _camps(document.text[claim.end : high], document.language)
    if after and after[0][0] < AFTER:
        return after[0][1]
    # "Hull votes Yes. At 53 per cent it falls short": of the side told last in the paragraph
    start = max(document.text.rfind(PARAGRAPH, 0, low) + 1, low - BACK)
    told = _camps(document.text[start:low], document.language)
    return told[-1][1] if told and not after else ""


# A share is held against every share of every other article.
@lru_cache(maxsize=1 << 10)
def _camps(text: str, language: str) -> tuple[tuple[int, str], ...]:
    """The sides named in a text, each with the token it starts at."""
    words = lexicon(language)
    keys = [plain(t) for t in tokenize(text).surfaces]
    found = ((at, words.match("ballot_camps", keys, at)) for at in range(len(keys)))
    return tuple((at, match.meaning) for at, match in found if match)
