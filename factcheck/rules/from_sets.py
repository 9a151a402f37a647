"""Drafts of results in sets that the sets in brackets behind them do not make."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID
from factcheck.claims.kinds.score import Result
from factcheck.claims.set_rows import a_set
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say

MOST = 4  # sets that win a match


def sets_listed(view: View) -> Iterator[Draft]:
    """A draft for each result before more or fewer sets than it tells, or before sets that others
    won: "3-1 (25-17, 23-25, 26-24, 18-25, 15-13)"."""
    for result in view.of_kind(Result):
        if result.phase or result.modality in UNSAID or max(_sides(result)) > MOST:
            continue
        sets = _behind(view, result)
        if len(sets) < 2:
            continue
        first = sum(s.value.home > s.value.away for s in sets)
        won = sorted((first, len(sets) - first))
        fewer = len(sets) < sum(_sides(result))  # matches of a tie may have sets of their own
        if won != sorted(_sides(result)) and not fewer:
            yield _draft(result, sets, f"{won[1]}-{won[0]}")


def _sides(result: Result) -> tuple[float, float]:
    return result.value.home, result.value.away


def _behind(view: View, result: Result) -> list[Result]:
    """The sets that fill the bracket right behind a result, all of them won by somebody."""
    text = view.documents[result.document].text
    after = [
        c for c in view.beside(result) if isinstance(c, Result) and c.place and c.start > result.end
    ]
    sets: list[Result] = []
    for claim in sorted(after, key=lambda c: c.start):
        if claim.place != len(sets) + 1:
            break
        sets.append(claim)
    if not sets or text[result.end : sets[0].start].strip() != "(":
        return []
    last = sets[-1]
    whole = len(sets) == len(last.fellows) + 1 and text[last.end : last.end + 1] == ")"
    level = any(s.value.home == s.value.away for s in sets)
    return sets if whole and not level and all(a_set(s.value) for s in sets) else []


def _draft(result: Result, sets: list[Result], won: str) -> Draft:
    told = result.value_text()
    return Draft(
        subject=f"{result.document} {result.start}",
        message=say("{result} announced, the sets listed make {won}", result=told, won=won),
        sides=(
            Side(result.document, result.start, result.end, told, say("the result")),
            *(Side(s.document, s.start, s.end, s.value_text(), say("a set")) for s in sets),
        ),
        explanation=say(
            "The result is {result}; of the sets listed, {won} were won.", result=told, won=won
        ),
        strength=0.9,
        reconciled_by=say("both can be true if a set was left out: the text should say so"),
        repairs=(
            say("result: {result}", result=won),
            say("sets that make {result}", result=told),
        ),
    )
