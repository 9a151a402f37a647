"""Votes: "par 289 voix contre 256", "124 pour, 14 contre et 43 abstentions", "voted 55-45"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factcheck.messages import say
from factcheck.text import Match, Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.date_bare import preceded
from factcheck.values.number_words import DASHES, NumberWords, number_words
from factcheck.values.pairs import figures_of
from factcheck.values.part import Context, Found, Value, ValueKind
from factcheck.values.voters import by_verbs, lone_vote, numeral_start, passed, votes_at

_ROLES = ("vote_for", "vote_against", "vote_abstain")
_REACH = 25  # tokens before a tally in which its verb may stand


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
    roles = lexicon.bit(*_ROLES, "vote_words", "vote_to", "vote_voters")
    unanimous = lexicon.bit("unanimous")
    numeric = DIGITS | words.opens
    found: list[Found] = []
    done = 0
    bits = scan.bits
    found.extend(
        Found("vote", first, stop, Vote(ayes=ayes, noes=noes, abstentions=rest), (first, stop))
        for first, stop, ayes, noes, rest in by_verbs(scan, taken, words)
    )
    for at in scan.positions(roles | unanimous):
        if at < done or taken[at]:
            continue
        one = _unanimous(scan, at, words) if bits[at] & unanimous else None
        if one is None and at + 1 < len(scan.words) and scan.words[at + 1].surface == ":":
            one = _told_by_role(scan, at, words)
        if one is None and at and bits[at - 1] & numeric:
            one = _tally(scan, numeral_start(scan, at - 1, numeric), words)
        if one is not None and not any(taken[one.first : one.stop]):
            found.append(one)
            done = one.stop
            taken[one.first : one.stop] = b"\x01" * (one.stop - one.first)
    found.extend(_dashed(scan, taken, words))
    return found


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
    if count and cast:  # « à l'unanimité par 194 voix »
        stop = count[1] + cast.length
        return Found("vote", at, stop, Vote(ayes=count[0], noes=0, unanimous=True), (at, stop))
    return Found("vote", at, stop, Vote(noes=0, unanimous=True), (at, stop))


def _tally(scan: Scan, first: int, words: NumberWords) -> Found | None:
    """The items from the numeral at ``first`` on: each a number with its role."""
    end = scan.sentence(first)[1]
    votes: dict[str, int] = {}
    at, stop, named = first, first, False
    while at < end:
        count = votes_at(scan, at, words)
        if count is None:
            break
        number, after = count
        role = _role(scan, after)
        voters = _voters(scan, first, after) if after < end and role is None else None
        versus = after + (voters.length if voters else 0)
        if voters and role is None:
            role = _role(scan, versus)
        if role and role[0] == "against" and not votes:
            other = votes_at(scan, role[1], words) or lone_vote(scan, role[1], words)
            if other and not _role(scan, other[1], "vote_abstain"):
                role = None  # "289 voix contre 256": the other side follows
                voters = voters or _voters(scan, first, after)
                versus = after + (voters.length if voters else 0)
        if role is None and not votes and versus < end and scan.match("vote_to", versus):
            other = votes_at(scan, versus + 1, words) or lone_vote(scan, versus + 1, words)
            if other and (
                voters or _announced(scan, first, other[1]) or _apposed(scan, first, other[1])
            ):
                ayes, noes = number, other[0]
                votes = {"for": ayes, "against": noes}
                stop, named = other[1], True
                again = scan.match("vote_words", stop) if stop < end else None
                stop += again.length if again else 0
                at = _next_item(scan, stop, end)
                continue
        if role is None and not votes and voters and _carried(scan, first, voters):
            side = "against" if _near(scan, "rejecting_verbs", first, first) else "for"
            votes, stop, named = {side: number}, versus, True  # « par 318 voix »
            at = _next_item(scan, stop, end)
            continue
        if role is None or role[0] in votes:
            break
        votes[role[0]] = number
        named = named or bool(voters) or _says_votes(scan, role)
        stop = role[1]
        at = _next_item(scan, stop, end)
    if len(votes) < 2 and not (named and votes and "abstain" not in votes):
        return None
    if len(votes) < 2 and not _voted(scan, first):
        return None
    if set(votes) == {"for", "against"} or len(votes) == 3:
        votes = _as_rejected(scan, first, votes, stop)
    return Found("vote", first, stop, _vote(votes), (first, stop))


def _vote(votes: dict[str, int]) -> Vote:
    return Vote(ayes=votes.get("for"), noes=votes.get("against"), abstentions=votes.get("abstain"))


def _carried(scan: Scan, first: int, voters: Match) -> bool:
    """Whether a text went through "by so many votes", the other side left out."""
    votes = any(scan.match("vote_words", i) for i in range(first, first + 4))
    passed = _near(scan, "carrying_verbs", first, first) or _near(
        scan, "rejecting_verbs", first, first
    )
    return votes and passed and preceded(scan, "vote_by", first)


def _voters(scan: Scan, first: int, at: int) -> Match | None:
    """What is counted at a token: votes, or who casts them where something is voted."""
    found = scan.match("vote_words", at)
    if found is None and _voted(scan, first):
        found = scan.match("vote_voters", at)
    return found


def _told_by_role(scan: Scan, first: int, words: NumberWords) -> Found | None:
    """``pour : 12, contre : 3, abstentions : 2``: each role before its number."""
    end = scan.sentence(first)[1]
    votes: dict[str, int] = {}
    at = stop = first
    while at < end:
        role = _role(scan, at)
        if role is None or role[0] in votes or role[1] >= end:
            break
        count = votes_at(scan, role[1] + 1, words) if scan.words[role[1]].surface == ":" else None
        if count is None:
            break
        votes[role[0]], stop = count
        at = _next_item(scan, stop, end)
    if len(votes) < 2:
        return None
    return Found("vote", first, stop, _vote(votes), (first, stop))


def _says_votes(scan: Scan, role: tuple[str, int, int]) -> bool:
    """Whether the words of a role name votes: "voix pour", not "députés pour"."""
    bit = scan.lexicon.bit("vote_words")
    return role[2] > 1 and any(b & bit for b in scan.bits[role[1] - role[2] : role[1]])


def _as_rejected(scan: Scan, first: int, votes: dict[str, int], stop: int) -> dict[str, int]:
    """A text rejected "by 187 votes to 142" had the 187 against it."""
    told = any(scan.bits[i] & scan.lexicon.bit("vote_for") and scan.match("vote_for", i)
               for i in range(first, stop))  # fmt: skip
    rejected = _near(scan, "rejecting_verbs", first, first)
    if rejected and not told and votes["for"] > votes["against"]:
        return votes | {"for": votes["against"], "against": votes["for"]}
    return votes


def _role(scan: Scan, at: int, *tables: str) -> tuple[str, int, int] | None:
    """The role a token gives the number before it, where it stops and how many tokens it has."""
    known = tables or _ROLES
    found = [(m, table) for table in known if (m := scan.match(table, at))]
    if not found:
        return None
    match, table = max(found, key=lambda pair: pair[0].length)
    return table[5:], at + match.length, match.length


def _next_item(scan: Scan, at: int, end: int) -> int:
    """The token after the commas and joining words that part two items."""
    for _ in range(3):
        if at < end and (scan.words[at].surface in ",;(" or scan.match("vote_separators", at)):
            at += 1
    return at


def _announced(scan: Scan, first: int, stop: int) -> bool:
    """Whether "by" or what a body did stands right before a tally without any word for votes."""
    by = preceded(scan, "vote_by", first)
    return _voted(scan, first) if by else passed(scan, first, stop)


def _apposed(scan: Scan, first: int, stop: int) -> bool:
    """``a repoussé le projet, 14 à 9.``: alone between a comma and a mark, in a vote."""
    closed = stop >= len(scan) or scan.words[stop].surface in ",.;)"
    return closed and first > 0 and scan.words[first - 1].surface in ",(" and _voted(scan, first)


def _voted(scan: Scan, first: int) -> bool:
    return _near(scan, "voting_verbs", first, min(first + 4, len(scan.words)))


def _near(scan: Scan, table: str, first: int, stop: int) -> bool:
    """Whether a phrase of the table stands in the sentence before ``first``, or up to ``stop``."""
    start = max(scan.sentence(first)[0], first - _REACH)
    bit = scan.lexicon.bit(table)
    return any(scan.bits[i] & bit and scan.match(table, i) for i in range(start, stop))


def _dashed(scan: Scan, taken: bytearray, words: NumberWords) -> list[Found]:
    """``The Senate voted 55-45``: two figures and a dash, in a sentence that votes."""
    found: list[Found] = []
    size = len(scan.words)
    if not scan.positions(scan.lexicon.bit("voting_verbs", "vote_decisions")):
        return found
    for at in scan.positions(DIGITS):
        if at + 2 >= size or scan.words[at + 1].surface not in DASHES or taken[at]:
            continue
        pair = figures_of(scan, at)
        decided = at + 3 < size and scan.match("vote_decisions", at + 3)
        if pair is None or not (decided or _voted(scan, at)):
            continue
        if at and scan.words[at - 1].surface == "(" and _near(scan, "score_words", at, at):
            continue  # « vainqueur de l'Angleterre (16-15) »
        articled = at > 0 and scan.match("vote_articles", at - 1) is not None
        if at + 3 < size and (articled or scan.match("score_vetoes_after", at + 3)):
            told = scan.match("vote_words", at + 3) or scan.match("vote_decisions", at + 3)
            if not told:
                continue
        votes = _as_rejected(scan, at, {"for": pair[0], "against": pair[1]}, at + 3)
        stop = at + 3
        extra = _next_item(scan, stop, scan.sentence(at)[1])
        count = votes_at(scan, extra, words) if extra > stop else None
        role = _role(scan, count[1], "vote_abstain") if count else None
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
        ("fr", "Le texte a été adopté par 289 voix contre 256.",
         (("vote", "289 voix contre 256", {"for": 289, "against": 256, "abstain": None}),)),
        ("fr", "La résolution a été adoptée par 124 votes pour, 14 contre et 43 abstentions.",
         (("vote", "124 votes pour, 14 contre et 43 abstentions",
           {"for": 124, "against": 14, "abstain": 43}),)),
        ("fr", "La résolution a été votée à l'unanimité.",
         (("vote", "à l'unanimité", {"for": None, "against": 0, "abstain": None}),)),
        ("fr", "Il a été élu avec 53,2 % des voix contre 46,8 %.", ()),
        ("fr", "Le candidat a recueilli 96 voix.", ()),
        ("en", "The Senate voted 55-45 to confirm the nominee.",
         (("vote", "55-45", {"for": 55, "against": 45, "abstain": None}),)),
        ("en", "Councillors voted by 21 to 17, with four abstaining, to close it.",
         (("vote", "21 to 17, with four abstaining", {"for": 21, "against": 17, "abstain": 4}),)),
        ("en", "She won 41,233 votes.", ()),
    ),
)  # fmt: skip
