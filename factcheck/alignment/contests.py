"""Which match or which vote a result is of, by the words of its sentence."""

from __future__ import annotations

import re

from factcheck.alignment import wording
from factcheck.alignment.opponents import another_opponent, another_team, met_by_both, other_lands
from factcheck.alignment.rounds import another_round, rounds, sentence_of, told_in
from factcheck.alignment.victors import won_by_others
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.claims.kinds.score import Result
from factcheck.claims.kinds.vote import Ballot
from factcheck.claims.set_rows import a_set
from factcheck.languages import meanings
from factcheck.messages import say

NUMERAL = r"\b[IVXLC]{2,}\b"  # "Super Bowl LIX", "the XXIV Games"
WORD = r"\w+"
AS_MANY = -0.5  # that two tallies far apart but of one sum are one vote, not two of one body
UNLIKE = -1.0  # that two tallies or results with nothing in common are one
BACKGROUND = 60  # days before an article from which a vote or a match is no news of it
ONLY = 2.2  # log-odds that the one result of each article is of one match, or one vote
MISCOUNTED = 3  # by how much one row is counted differently
OF_SOME = 2.0  # that one number of voters is of some of them only
SAME_PART = 0.8  # that two results told as of two matches together, or of a shoot-out, are one
SAME_MOMENT = 2.6  # that two scores of one minute are of one match, where each article tells one
SAME_SHOOTOUT = 2.2  # that two results before one shoot-out are of one match
NEWS = 2  # days between two articles that tell one vote as the news
MOTIONS = frozenset(("motion", "confidence", "referral"))
MOST_TIMES = 3  # that one side of a result is of the other's, of one match
SETS_WON = (2, 3)  # by who wins a match told in sets
SMALL_SIDE = 9  # a side of a result up to this is shared by many results


def results_alike(view: View, a: Ballot | Result, b: Ballot | Result, reasons: list[str]) -> float:
    """Results are rare in an article: the only one of each, or half a result, tells much."""
    odds = 0.0
    if isinstance(a, Result) and isinstance(b, Result):
        if a.phase == b.phase in ("aggregate", "shootout", "margin"):
            odds += SAME_PART
        one = _one_match(view, a, b)
        known = one or a.phase != "running"
        played = rounds(view, a) | rounds(view, b) if _one_scale(a, b) else frozenset()
        met = met_by_both(view, a, b)
        # One side is misprinted, not both of a long result: 26-22 is another match than 41-9.
        if known and _akin(a, b) and all(_only_result(view, c, played, met) for c in (a, b)):
            odds += ONLY
            reasons.append(say("the only result in each article"))
        if one and a.moment and a.moment == b.moment:
            odds += SAME_MOMENT
            reasons.append(say("the same moment of the match"))
        if a.phase == b.phase == "" and _shootouts(view, a) & _shootouts(view, b):
            odds += SAME_SHOOTOUT
            reasons.append(say("the shoot-out after it is the same"))
        if set(a.fellows) & set(b.fellows):
            odds += 3.2
            reasons.append(say("another set of the match is the same"))
    first, second = _numbers(a), _numbers(b)
    if _of_some(a, b):
        odds -= OF_SOME
    if any(number > SMALL_SIDE for number in set(first) & set(second)):
        odds += 3.2
        odds += ONLY * (a.kind == "vote" and _only_votes_told(view, a, b))
        reasons.append(say("one side of the result is the same"))
    elif len(first) == len(second) > 1 and sum(first) == sum(second) and a.kind == "vote":
        odds += 3.2 + ONLY * _only_votes_told(view, a, b) if _akin(a, b) else AS_MANY
        reasons.append(say("as many votes in all"))
    elif len(first) == len(second) > 1 and not _akin(a, b):
        odds += UNLIKE
    elif _both_of_the_decision(view, a, b) or _only_votes(view, a, b):
        odds += 3.2
        reasons.append(say("the only vote in each article"))
    return odds


def _of_some(a: Claim, b: Claim) -> bool:
    """Whether one side of a vote is told by one article only, and the other has another number of
    them altogether: twelve of a party who voted against, 37 in all."""
    if not (isinstance(a, Ballot) and isinstance(b, Ballot)):
        return False
    first, second = a.value, b.value
    whole = [None not in (v.ayes, v.noes) for v in (first, second)]
    if all(whole):
        return False
    sides = [(first.ayes, second.ayes), (first.noes, second.noes)]
    told = [(x, y) for x, y in sides if x is not None and y is not None]
    return bool(told) and all(
        abs(x - y) > MISCOUNTED and sorted(str(x)) != sorted(str(y)) for x, y in told
    )


def _one_match(view: View, a: Result, b: Result) -> bool:
    """Whether each article tells how one match ended at most, and both the same end."""
    ends = [
        {frozenset((r.value.home, r.value.away)) for r in view.told(c.document, "score")
         if isinstance(r, Result) and r.phase == ""}
        for c in (a, b)
    ]  # fmt: skip
    return all(len(e) <= 1 for e in ends) and (not all(ends) or ends[0] == ends[1])


def _shootouts(view: View, claim: Result) -> set[frozenset[float]]:
    """The results of shoot-outs told in the sentence of a claim."""
    beside = [c for c in view.beside(claim) if isinstance(c, Result) and c.phase == "shootout"]
    return {frozenset((c.value.home, c.value.away)) for c in beside}


def _one_scale(a: Result, b: Result) -> bool:
    """Whether two results may be of one game: no bout won 15-12 is a match won 45-38."""
    low, high = sorted(max(r.value.home, r.value.away) for r in (a, b))
    return high <= MOST_TIMES * low


def _only_result(view: View, claim: Result, played: frozenset[str], met: set[str]) -> bool:
    """Whether an article gives no other result of that part of a contest, but for those told of
    other rounds than the two claims are, or without the opponent whom both name."""
    told = view.told(claim.document, "score")
    alike = [r for r in told if isinstance(r, Result) and r.phase == claim.phase]
    if played:
        alike = [r for r in alike if not (of := rounds(view, r)) or of & played]
    if met:
        alike = [r for r in alike if not met.isdisjoint(_words(view, r))]
    results = {r.value for r in alike}
    return len(results) == 1 and (
        claim.phase != "margin" or not any(isinstance(r, Result) and r.phase == "" for r in told)
    )


def _words(view: View, claim: Claim) -> list[str]:
    return re.findall(WORD, sentence_of(view, claim))


def _akin(a: Claim, b: Claim, ordered: bool = False) -> bool:
    """Whether two results have a side in common, or are some votes or exchanged digits apart;
    ``ordered`` when those for and those against are not to be held for each other."""
    if not (isinstance(a, Ballot | Result) and isinstance(b, Ballot | Result)):
        return True
    first, second = _numbers(a), _numbers(b)
    if not first or not second or set(first) & set(second):
        return True
    if not ordered:
        first, second = sorted(first), sorted(second)
    moved = min(abs(x - y) for x, y in zip(first, second, strict=False))
    return moved <= MISCOUNTED or sorted(str(first[0])) == sorted(str(second[0]))


def _background(view: View, claim: Claim) -> bool:
    """Whether a claim is dated long before its article."""
    published = view.documents[claim.document].published
    when = claim.when.high if claim.when else None
    return bool(published and when) and (published - when).days > BACKGROUND  # type: ignore[operator]


def _last_time(claim: Claim) -> bool:
    """Whether a result is that of a year before: "elected last year by 11 votes to 5"."""
    when = claim.when
    return bool(when and when.relative and when.precision == "year" and "years:-" in when.anchor)


def another_matter(view: View, a: Claim, b: Claim) -> bool:
    """Whether one vote only is told as that on an amendment, in committee or of confidence."""
    first, second = (told_in(view, c, "ballot_matters") - {"body"} for c in (a, b))
    if first ^ second <= MOTIONS and "motion" in first | second:
        return False  # "la motion" of one is the motion of censure of the other
    return first - {"motion"} != second - {"motion"}


def _numbers(claim: Ballot | Result) -> list[int]:
    return [n for n in claim.value.normal().values() if isinstance(n, int)]


def _both_of_the_decision(view: View, a: Claim, b: Claim) -> bool:
    """Whether each article has one vote, told as that on its matter: "la décision", "the move"."""
    return a.kind == "vote" and all(
        view.only_of_kind(c) and bool(told_in(view, c, "main_decisions")) for c in (a, b)
    )


def _only_votes(view: View, a: Claim, b: Claim) -> bool:
    """Whether each article tells one vote, of one day or as the news of a day or two, and the two
    are some votes or exchanged digits apart: "8 voix contre", "6 voix contre"."""
    if a.kind != "vote" or not _akin(a, b, ordered=True):
        return False
    days = [view.documents[c.document].published for c in (a, b)]
    one_day = a.when is not None and a.when == b.when and a.when.precision == "day"
    if days[0] and days[1] and not one_day and abs((days[0] - days[1]).days) > NEWS:
        return False
    return _only_votes_told(view, a, b, sides=1)


def _only_votes_told(view: View, a: Claim, b: Claim, sides: int = 2) -> bool:
    """Whether each article tells one vote, with both its sides, and no other."""
    told = [{_numbers_of(c) for c in view.told(x.document, "vote")} for x in (a, b)]
    return all(len(numbers) == 1 and len(min(numbers)) >= sides for numbers in told)


def _numbers_of(claim: Claim) -> tuple[int, ...]:
    return tuple(_numbers(claim)) if isinstance(claim, Ballot | Result) else ()


def contrary(a: Claim, b: Claim) -> bool:
    """Whether one vote carried and the other failed, with other figures on both sides."""
    if not (isinstance(a, Ballot) and isinstance(b, Ballot)):
        return False
    first, second = _margin(a), _margin(b)
    side = a.value.ayes == b.value.ayes or a.value.noes == b.value.noes
    return first * second < 0 and not side and first != -second


def _margin(ballot: Ballot) -> int:
    """By how many votes a text was carried; below nothing when refused, 0 when not told."""
    ayes, noes = ballot.value.ayes, ballot.value.noes
    return 0 if ayes is None or noes is None else ayes - noes


def _ballot(view: View, claim: Claim) -> Claim:
    """The whole result that a number of votes was read from; the claim itself where it is none."""
    if claim.kind != "count":
        return claim
    told = view.told(claim.document, "vote")
    return next((v for v in told if (v.start, v.end) == (claim.start, claim.end)), claim)


def another_contest(view: View, a: Claim, b: Claim) -> str:
    """Why two results are of two contests, as far as their sentences say; else ""."""
    counted, a, b = a.kind == "count", _ballot(view, a), _ballot(view, b)
    if counted and a.kind == b.kind == "vote":
        return say("told as a vote")
    if a.kind == b.kind == "count":
        first, second = _candidate(view, a), _candidate(view, b)
        return say("another candidate") if first and second and first != second else ""
    apart = a.kind == "score" or not _akin(a, b, ordered=True)
    if (apart and _background(view, a) != _background(view, b)) or _last_time(a) != _last_time(b):
        return wording.OTHER_TIME
    if a.kind != "score":
        return say("another matter") if another_matter(view, a, b) or contrary(a, b) else ""
    if another_round(view, a, b):
        return wording.OTHER_ROUND
    if _set_and_match(view, a, b):
        return say("another part of the contest")
    numbered = [set(re.findall(NUMERAL, sentence_of(view, c))) for c in (a, b)]
    if all(numbered) and not numbered[0] & numbered[1]:
        return wording.OTHER_EDITION
    if another_team(view, a, b) or another_team(view, b, a):
        return say("another team")
    apart = another_opponent(view, a, b) or other_lands(view, a, b)
    if not apart and isinstance(a, Result) and isinstance(b, Result):
        apart = won_by_others(view, a, b)
    return say("another opponent") if apart else ""


def _set_and_match(view: View, a: Claim, b: Claim) -> bool:
    """Whether one score is that of a set and the other the sets of a match, by articles that count
    sets: 6-1 and 3-1."""
    if not (isinstance(a, Result) and isinstance(b, Result)) or not a.phase == b.phase == "":
        return False
    low, high = sorted((a, b), key=lambda r: max(r.value.home, r.value.away))
    if max(low.value.home, low.value.away) not in SETS_WON or not a_set(high.value):
        return False
    documents = (view.documents[c.document] for c in (a, b))
    return any(meanings(d.text, d.language, "sets_played") for d in documents)


def _candidate(view: View, claim: Claim) -> str:
    """The person told last before a number of votes, within its sentence."""
    before = [c for c in view.beside(claim) if c.kind == "name" and c.end <= claim.start]
    last = max(before, key=lambda c: c.start, default=None)
    return (view.people.of(claim.document, last.quote) or "") if last else ""
