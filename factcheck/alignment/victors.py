"""Who won the match that a result is of, where the verb of winning has a name before it."""

from __future__ import annotations

from factcheck.alignment.opponents import opponents
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.score import Result
from factcheck.languages import lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

GAP = 5  # tokens up to a name before its verb: ", qui l'a"
SCORED = frozenset(("goal", "point"))
WINS, LOSSES = "match_wins", "match_losses"
TEAMS = 2
NEAR = 8  # tokens between the verb and the result


def won_by_others(view: View, a: Result, b: Result) -> bool:
    """Whether two results with no side in common are a draw and none, or told as won by two teams
    that both articles have by those names: nobody misprints so much, they are of two matches."""
    if {a.value.home, a.value.away} & {b.value.home, b.value.away}:
        return False
    if (a.value.home == a.value.away) != (b.value.home == b.value.away):
        return True  # a draw, and a match that was won
    return _of_others(view, a, b) or _of_others(view, b, a)


def _of_others(view: View, a: Result, b: Result) -> bool:
    """Whether the team that one sentence has as winner or loser is not of the match of the other
    result: its winner is another one, or it lies between two others."""
    first, second = _side(view, a, WINS), _side(view, b, WINS)
    lone = second or _side(view, b, LOSSES)
    if not lone or lone == (first or _side(view, a, LOSSES)):
        return False
    if not (first and second):
        met = opponents(view, a)
        known = {first or _side(view, a, LOSSES), *met} - {""}
        if len(known) < TEAMS or lone in known or not met:
            return False
    texts = [view.documents[c.document].text for c in (a, b)]
    names = {lone, first or _side(view, a, LOSSES)}
    return all(name in text for name in names for text in texts)


def scored(claim: Claim) -> bool:
    """Whether a number is one of goals or points."""
    return isinstance(claim, Figure) and claim.concept in SCORED


def of_two_matches(view: View, a: Claim, b: Claim) -> bool:
    """Whether two numbers of goals or points are told beside results of which none has a side in
    common: what somebody scored in two matches."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)) or a.concept != b.concept:
        return False
    first, second = (
        {n for c in view.beside(x) if isinstance(c, Result) for n in (c.value.home, c.value.away)}
        for x in (a, b)
    )
    return bool(first and second) and not first & second


def _side(view: View, claim: Result, table: str) -> str:
    """The first word of the name that stands before the last verb of winning, or of losing, before
    a result."""
    document = view.documents[claim.document]
    known = lexicon(document.language)
    told = tokenize(document.text[claim.sentence[0] : claim.start]).surfaces
    keys = [plain(t) for t in told]
    for at in range(len(keys) - 1, max(-1, len(keys) - NEAR), -1):
        if not known.match(table, keys, at):
            continue
        last = next((i for i in range(at - 1, max(-1, at - 1 - GAP), -1) if _name(told[i])), -1)
        if last < 0 and len(told) > 1 and _name(told[0]) and told[1] == ",":
            return told[0]  # "Hull, second in the table, lost 12-18"
        if last < 0 or any(known.match(t, keys, last) for t in ("date_months", "date_weekdays")):
            return ""
        while last > 0 and _name(told[last - 1]):
            last -= 1
        return told[last] if last or not known.match("determiners", keys, last) else ""
    return ""


def _name(surface: str) -> bool:
    return surface[:1].isupper() and len(surface) > 2
