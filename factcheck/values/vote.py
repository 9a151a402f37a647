"""Votes: "par 317 voix contre 204", "131 pour, 17 contre et 39 abstentions", "voted 57-43"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factcheck.messages import say
from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.date_bare import preceded
from factcheck.values.number_words import DASHES, NumberWords, number_words
from factcheck.values.pairs import figures_of
from factcheck.values.part import Context, Found, Value, ValueKind
from factcheck.values.vote_agents import by_agents, by_candidates
from factcheck.values.vote_choices import by_choices
from factcheck.values.vote_sides import rejected, swapped
from factcheck.values.vote_words import (
    announced,
    apposed,
    carried,
    falling,
    gathered,
    near,
    next_item,
    one_vote,
    past_comma,
    role_at,
    says_votes,
    voted,
    voters_at,
)
from factcheck.values.voters import abstained, by_verbs, lone_vote, numeral_start, votes_at

WHOLE = 2  # tokens between a part and its whole: "of the"


class Vote(Value):
    """The result of a vote, None for what is not told; ``unanimous``: with nobody against."""

    ayes: int | None = None
    noes: int | None = None
    abstentions: int | None = None
    unanimous: bool = False

    def normal(self) -> dict[str, Any]:
        """``for``, ``against`` and ``abstain``."""
        return {"for": self.ayes, "against": self.noes, "abstain": self.abstentions}

    def text(self) -> str:
        """``289-256``, ``289-256 (12 abstentions)``, ``unanimous``."""
        if self.unanimous and self.ayes is None:
            return "unanimous"
        tally = "-".join("?" if n is None else str(n) for n in (self.ayes, self.noes))
        return tally if self.abstentions is None else f"{tally} ({self.abstentions} abstentions)"


def compare_votes(a: Vote, b: Vote) -> Comparison:
    """Tallies told by both must be equal; a vote without any in common cannot be compared."""
    first, second = a.normal(), b.normal()
    both = [k for k in first if first[k] is not None and second[k] is not None]
    if not both:
        return AGREE if a == b else Comparison("not_comparable", say("no tally in common"))
    wrong = [k for k in both if first[k] != second[k]]
    return Comparison("conflict", ", ".join(wrong)) if wrong else AGREE


def find(scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]:
    """Every tally of a vote, and every unanimous one."""
    words = number_words(scan.lexicon)
    lexicon = scan.lexicon
    roles = lexicon.bit(
        "vote_words", "vote_for", "vote_against", "vote_abstain", "vote_to", "vote_voters"
    )
    unanimous = lexicon.bit("unanimous")
    alike = scan.positions(unanimous)
    numeric = DIGITS | words.opens
    found: list[Found] = []
    done = 0
    bits = scan.bits
    used = bytearray(taken)
    for told in (by_candidates, by_agents, by_choices, by_verbs):
        for first, end, ayes, noes in told(scan, used, words):
            stop, rest = abstained(scan, end, words) if noes is not None else (end, None)
            value = Vote(ayes=ayes, noes=noes, abstentions=rest)
            found.append(Found("vote", first, stop, value, (first, stop)))
            used[end:stop] = b"\x01" * (stop - end)
            if ayes is not None and noes is not None:  # else who it was may be counted too
                taken[first:stop] = b"\x01" * (stop - first)
    for at in scan.positions(roles | unanimous):
        if at < done or used[at]:
            continue
        one = _unanimous(scan, at, words) if at in alike else None
        if one is None and at + 1 < len(scan.words) and scan.words[at + 1].surface == ":":
            one = _told_by_role(scan, at, words)
        if one is None and at and bits[at - 1] & numeric:
            first = numeral_start(scan, at - 1, numeric)
            one = None if _of_a_whole(scan, first, numeric) else _tally(scan, first, words)
        if one is not None and not any(used[one.first : one.stop]):
            found.append(one)
            done = one.stop
            taken[one.first : one.stop] = b"\x01" * (one.stop - one.first)
            used[one.first : one.stop] = taken[one.first : one.stop]
    found.extend(_dashed(scan, taken, words))
    return found


def _of_a_whole(scan: Scan, first: int, numeric: int) -> bool:
    """Whether a number is that of which the one before tells a part: "eight of the 12 jurors"."""
    for at in range(max(1, first - WHOLE), first):
        found = scan.match("vote_parts", at)
        if found and at + found.length == first:
            return bool(scan.bits[at - 1] & numeric)
    return False


def _unanimous(scan: Scan, at: int, words: NumberWords) -> Found | None:
    phrase = scan.match("unanimous", at)
    if phrase is None:
        return None
    stop = at + phrase.length
    if stop < len(scan.words) and scan.match("unanimous_vetoes", stop):
        return None
    by = scan.match("vote_by", stop) if stop < len(scan) else None
    count = votes_at(scan, stop + by.length, words) if by else None
    cast = scan.match("vote_words", count[1]) if count else None
    if count and cast:  # « à l'unanimité par 173 voix »
        stop = count[1] + cast.length
        return Found("vote", at, stop, Vote(ayes=count[0], noes=0, unanimous=True), (at, stop))
    return Found("vote", at, stop, Vote(noes=0, unanimous=True), (at, stop))


def _tally(scan: Scan, first: int, words: NumberWords) -> Found | None:
    """The items from the numeral at ``first`` on: each a number with its role."""
    end = scan.sentence(first)[1]
    votes: dict[str, int] = {}
    at, stop, named = first, first, False
    while at < end:
        count = votes_at(scan, at, words) or (one_vote(scan, at, words) if votes else None)
        if count is None:
            break
        number, after = count
        role = role_at(scan, after)
        voters = voters_at(scan, first, after) if after < end and role is None else None
        versus = after + (voters.length if voters else 0)
        if voters and role is None:
            versus = past_comma(scan, versus, words)
            role = role_at(scan, versus)
        if role and role[0] == "against" and not votes:
            other = votes_at(scan, role[1], words) or lone_vote(scan, role[1], words)
            if other and not role_at(scan, other[1], "vote_abstain"):
                role = None  # "317 voix contre 204": the other side follows
                if voters is None and (voters := voters_at(scan, first, after)):
                    versus = after + voters.length
        if role is None and not votes and versus < end and scan.match("vote_to", versus):
            other = votes_at(scan, versus + 1, words) or lone_vote(scan, versus + 1, words)
            if other and (
                voters
                or announced(scan, first, other[1])
                or apposed(scan, first, other[1])
                or (number > other[0] and falling(scan, first, other[1]))
            ):
                ayes, noes = number, other[0]
                votes = {"for": ayes, "against": noes}
                stop, named = other[1], True
                again = scan.match("vote_words", stop) if stop < end else None
                stop += again.length if again else 0
                at = next_item(scan, stop, end)
                continue
        if role is None and not votes and voters and carried(scan, first, voters):
            side = "against" if rejected(scan, first, versus) else "for"
            votes, stop, named = {side: number}, versus, True  # « par 318 voix »
            at = next_item(scan, stop, end)
            continue
        if role is None and not votes and gathered(scan, first, after):
            return Found("vote", first, after + 1, Vote(ayes=number), (first, after + 1))
        if role is None and set(votes) == {"for"} and preceded(scan, "vote_versus", at):
            role = "against", after, 0
        if role is None or role[0] in votes:
            break
        votes[role[0]] = number
        named = named or bool(voters) or says_votes(scan, role)
        stop = role[1]
        at = next_item(scan, stop, end)
        against = scan.match("vote_versus", at) if at < end else None
        at += against.length if against else 0  # "134 oui contre 67", « 67 non contre 34 oui »
    if len(votes) < 2 and not (named and votes and "abstain" not in votes):
        return None
    owned = stop < end and scan.match("say_determiners", stop)  # « onze juges pour leurs liens »
    if len(votes) < 2 and (owned or not voted(scan, first)):
        return None
    if set(votes) == {"for", "against"} or len(votes) == 3:
        votes = swapped(scan, first, votes, stop)
    return Found("vote", first, stop, _vote(votes), (first, stop))


def _vote(votes: dict[str, int]) -> Vote:
    return Vote(ayes=votes.get("for"), noes=votes.get("against"), abstentions=votes.get("abstain"))


def _told_by_role(scan: Scan, first: int, words: NumberWords) -> Found | None:
    """``pour : 12, contre : 3, abstentions : 2``: each role before its number."""
    end = scan.sentence(first)[1]
    votes: dict[str, int] = {}
    at = stop = first
    while at < end:
        role = role_at(scan, at)
        if role is None or role[0] in votes or role[1] >= end:
            break
        count = votes_at(scan, role[1] + 1, words) if scan.words[role[1]].surface == ":" else None
        if count is None:
            break
        votes[role[0]], stop = count
        at = next_item(scan, stop, end)
    if len(votes) < 2:
        return None
    return Found("vote", first, stop, _vote(votes), (first, stop))


def _dashed(scan: Scan, taken: bytearray, words: NumberWords) -> list[Found]:
    """``The Senate voted 57-43``: two figures and a dash, in a sentence that votes."""
    found: list[Found] = []
    size = len(scan.words)
    if not scan.positions(scan.lexicon.bit("voting_verbs", "vote_decisions")):
        return found
    for at in scan.positions(DIGITS):
        if at + 2 >= size or scan.words[at + 1].surface not in DASHES or taken[at]:
            continue
        pair = figures_of(scan, at)
        decided = at + 3 < size and scan.match("vote_decisions", at + 3)
        if pair is None or not (decided or voted(scan, at)):
            continue
        if at and scan.words[at - 1].surface == "(" and near(scan, "score_words", at, at):
            continue  # « vainqueur de l'Écosse (19-18) »
        articled = at > 0 and scan.match("vote_articles", at - 1) is not None
        if at + 3 < size and (articled or scan.match("score_vetoes_after", at + 3)):
            told = scan.match("vote_words", at + 3) or scan.match("vote_decisions", at + 3)
            if not told:
                continue
        votes = swapped(scan, at, {"for": pair[0], "against": pair[1]}, at + 3)
        stop = at + 3
        extra = next_item(scan, stop, scan.sentence(at)[1])
        count = votes_at(scan, extra, words) if extra > stop else None
        role = role_at(scan, count[1], "vote_abstain") if count else None
        if count and role:
            votes, stop = votes | {"abstain": count[0]}, role[1]
        found.append(Found("vote", at, stop, _vote(votes), (at, stop)))
        taken[at:stop] = b"\x01" * (stop - at)
    return found


VALUE_KIND = ValueKind(
    names=("vote",),
    order=28,
    find=find,
    examples=(
        ("fr", "Le texte a été adopté par 317 voix contre 204.",
         (("vote", "317 voix contre 204", {"for": 317, "against": 204, "abstain": None}),)),
        ("fr", "La résolution a été adoptée par 131 votes pour, 17 contre et 39 abstentions.",
         (("vote", "131 votes pour, 17 contre et 39 abstentions",
           {"for": 131, "against": 17, "abstain": 39}),)),
        ("fr", "La résolution a été votée à l'unanimité.",
         (("vote", "à l'unanimité", {"for": None, "against": 0, "abstain": None}),)),
        ("fr", "La motion a échoué : 88 députés l'ont soutenue.",
         (("vote", "88 députés l'ont soutenue", {"for": 88, "against": None, "abstain": None}),)),
        ("fr", "Le bail a recueilli 134 oui, contre 67 non.",
         (("vote", "134 oui, contre 67 non", {"for": 134, "against": 67, "abstain": None}),)),
        ("fr", "Elle l'emporte avec 61 suffrages ; 48 sont allés au sortant.",
         (("vote", "61 suffrages ; 48 sont allés", {"for": 61, "against": 48, "abstain": None}),)),
        ("fr", "Six jurés m'ont préférée, cinq voulaient le Letton.",
         (("vote", "Six jurés m'ont préférée, cinq voulaient",
           {"for": 6, "against": 5, "abstain": None}),)),
        ("fr", "Six jurés m'ont préférée, cinq livres étaient en lice.", ()),
        ("fr", "Plus de 40 élus ont soutenu la tribune.", ()),
        ("fr", "Elle a obtenu 51 voix, contre 48 au premier tour.", ()),
        ("fr", "Il a été élu avec 52,7 % des voix contre 47,3 %.", ()),
        ("fr", "Le candidat a recueilli 96 voix.", ()),
        ("en", "The Senate voted 57-43 to confirm the nominee.",
         (("vote", "57-43", {"for": 57, "against": 43, "abstain": None}),)),
        ("en", "Councillors voted by 23 to 16, with three abstaining, to close it.",
         (("vote", "23 to 16, with three abstaining", {"for": 23, "against": 16, "abstain": 3}),)),
        ("en", "The plan was backed by 31 councillors and opposed by 18.",
         (("vote", "31 councillors and opposed by 18",
           {"for": 31, "against": 18, "abstain": None}),)),
        ("en", "Six jurors chose her; three wanted the Dane.",
         (("vote", "Six jurors chose her; three wanted",
           {"for": 6, "against": 3, "abstain": None}),)),
        ("en", "Six jurors chose her, and three singers wanted to leave.", ()),
        ("en", "He was backed by 31 of the 49 members.", ()),
        ("en", "She won 38,164 votes.", ()),
    ),
)  # fmt: skip
