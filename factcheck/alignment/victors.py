"""Who won the match that a result is of, where the verb of winning has a name before it."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.score import Result
from factcheck.languages import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

GAP = 5  # tokens up to a name before its verb: ", qui l'a"
SCORED = frozenset(("goal", "point"))
NEAR = 8  # tokens between the verb and the result


def won_by_others(view: View, a: Result, b: Result) -> bool:
    """Whether two results with no side in common are a draw and none, or told as won by two teams
    that both articles have by those names: nobody misprints so much, they are of two matches."""
    if {a.value.home, a.value.away} & {b.value.home, b.value.away}:
        return False
    if (a.value.home == a.value.away) != (b.value.home == b.value.away):
        return True  # a draw, and a match that was won
    first, second = _victor(view, a), _victor(view, b)
    if not first or not second or first == second:
        return False
    texts = (view.documents[c.document].text for c in (a, b))
    return all(first in text and second in text for text in texts)


def of_two_matches(view: View, a: Claim, b: Claim) -> bool:
    """Whether two numbers of goals or points are told beside results of which none has a side in
    common: what somebody scored in two matches."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)) or a.concept != b.concept:
        return False
    if a.concept not in SCORED:
        return False
    first, second = (
        {n for c in view.beside(x) if isinstance(c, Result) for n in (c.value.home, c.value.away)}
        for x in (a, b)
    )
    return bool(first and second) and not first & second


def _victor(view: View, claim: Result) -> str:
    """The first word of the name that stands before the last verb of winning before a result."""
    document = view.documents[claim.document]
    known = lexicon(document.language)
    told = tokenize(document.text[claim.sentence[0] : claim.start]).surfaces
    keys = [plain(t) for t in told]
    for at in range(len(keys) - 1, max(-1, len(keys) - NEAR), -1):
        if not known.match("match_wins", keys, at):
            continue
        last = next((i for i in range(at - 1, max(-1, at - 1 - GAP), -1) if _name(told[i])), -1)
        if last < 0 or any(known.match(t, keys, last) for t in ("date_months", "date_weekdays")):
            return ""
        while last > 0 and _name(told[last - 1]):
            last -= 1
        return told[last] if last or not known.match("determiners", keys, last) else ""
    return ""


def _name(surface: str) -> bool:
    return surface[:1].isupper() and len(surface) > 2
