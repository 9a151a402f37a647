"""A share told as a part of a whole is no change: « 35 % du total », "40% more than last year"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.languages import lexicon, meanings
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

AFTER = 40  # characters behind a share in which it is told what it is of
CHANGED = ("changes", "risings", "fallings")


def shared_or_grown(view: View, a: Claim, b: Claim) -> bool:
    """Whether one of two percentages is of a whole that it tells, the other a growth."""
    return {share_or_growth(view, a), share_or_growth(view, b)} == {"share", "growth"}


def share_or_growth(view: View, claim: Claim) -> str:
    """What the words right behind a percentage say it is: "growth", "share", "" for neither."""
    if claim.kind != "percent":
        return ""
    document = view.documents[claim.document]
    end = claim.sentence[1]
    after = document.text[claim.end : min(end, claim.end + AFTER)]
    sort = _behind(after, document.language)
    if sort == "share":
        sentence = document.text[slice(*claim.sentence)]
        changed = any(meanings(sentence, document.language, table) for table in CHANGED)
        return "" if changed else sort  # « une hausse de 35 % du total »
    return sort


@lru_cache(maxsize=1 << 12)
def _behind(after: str, language: str) -> str:
    keys = [plain(s) for s in tokenize(after).surfaces]
    found = lexicon(language).match("share_or_growth", keys, 0) if keys else None
    return found.meaning if found else ""
