"""The words around a tally: what its numbers stand for, and whether something is voted there."""

from __future__ import annotations

from factcheck.text import Match, Scan
from factcheck.text.lexicon import LETTERS
from factcheck.values.date_bare import preceded
from factcheck.values.number_words import NumberWords
from factcheck.values.voters import lone_vote, votes_at

_SUBJECT = 8  # tokens from a text to the number of its votes
_OPENING = 4  # tokens of a sentence before the text that is its subject
_PARTS = frozenset(":;")
_REACH = 25  # tokens before a tally in which its verb may stand


def carried(scan: Scan, first: int, voters: Match) -> bool:
    """Whether a text went through "by so many votes", the other side left out."""
    votes = any(scan.match("vote_words", i) for i in range(first, first + 4))
    passed = near(scan, "carrying_verbs", first, first) or near(
        scan, "rejecting_verbs", first, first
    )
    return votes and passed and preceded(scan, "vote_by", first)


def gathered(scan: Scan, first: int, at: int) -> bool:
    """« La motion n'a obtenu que 87 voix »: how many were for a text, the others left out."""
    if not scan.match("vote_words", at) or not preceded(scan, "vote_gathering", first):
        return False
    low = scan.sentence(first)[0]
    texts = scan.between(scan.lexicon.bit("vote_texts"), max(low, first - _SUBJECT), first)
    return _taken_up(scan, low, first) or any(
        (text := scan.match("vote_texts", i))
        and "," not in scan.keys[i:first]
        and _leads(scan, low, i)
        and _heads(scan, i + text.length)
        for i in texts
    )


def _taken_up(scan: Scan, low: int, first: int) -> bool:
    """« La motion … a échoué : elle n'a obtenu que 87 voix »: a pronoun for the text that opens
    the sentence."""
    text = next(
        (k for k in scan.between(scan.lexicon.bit("vote_texts"), low, low + _OPENING)), None
    )
    if text is None or not _leads(scan, low, text):
        return False
    break_ = next((k for k in range(first - 1, text, -1) if scan.keys[k] in _PARTS), None)
    return break_ is not None and scan.match("say_pronouns", break_ + 1) is not None


def _heads(scan: Scan, after: int) -> bool:
    """Whether a noun is not part of the next one: "the bill sponsor" is no bill."""
    tables = ("say_aux", "say_prepositions", "vote_gathering")
    return scan.language != "en" or any(scan.match(table, after) for table in tables)


def _leads(scan: Scan, low: int, at: int) -> bool:
    """Whether no other noun stands between the start of a clause and a text that is its subject."""
    while at > low and scan.words[at - 1].surface not in ",;:":
        at -= 1
        if scan.match("say_prepositions", at):
            return False
    return True


def one_vote(scan: Scan, at: int, words: NumberWords) -> tuple[int, int] | None:
    """« et une abstention », « un député s'étant abstenu »: the word that is an article too."""
    if scan.keys[at] not in words.ones:
        return None
    if role_at(scan, at + 1, "vote_against"):
        return 1, at + 1  # « 13 voix pour, une contre »
    for after in range(at + 1, min(at + 3, len(scan))):
        if role_at(scan, after, "vote_abstain"):
            return 1, after
        if not scan.bits[after] & LETTERS:
            return None
    return None


def voters_at(scan: Scan, first: int, at: int) -> Match | None:
    """What is counted at a token: votes, or who casts them where something is voted."""
    found = scan.match("vote_words", at)
    if found is None and voted(scan, first):
        found = scan.match("vote_voters", at)
    return found


def says_votes(scan: Scan, role: tuple[str, int, int]) -> bool:
    """Whether the words of a role name votes, or who is for it: "voix pour", "members in favour",
    not "députés pour"."""
    said = scan.bits[role[1] - role[2] : role[1]]
    bit = scan.lexicon.bit("vote_words")
    who = scan.lexicon.bit("vote_voters")
    return role[2] > 1 and (any(b & bit for b in said) or (role[2] > 2 and bool(said[0] & who)))


def role_at(scan: Scan, at: int, *tables: str) -> tuple[str, int, int] | None:
    """The role a token gives the number before it, where it stops and how many tokens it has."""
    known = tables or ("vote_for", "vote_against", "vote_abstain")
    found = [(m, table) for table in known if (m := scan.match(table, at))]
    if not found:
        return None
    match, table = max(found, key=lambda pair: pair[0].length)
    return table[5:], at + match.length, match.length


def next_item(scan: Scan, at: int, end: int) -> int:
    """The token after the commas and joining words that part two items."""
    for _ in range(3):
        if at < end and (scan.words[at].surface in ",;(" or scan.match("vote_separators", at)):
            at += 1
    return at


def past_comma(scan: Scan, at: int, words: NumberWords) -> int:
    """``123 voix, contre 79``: the token after a comma before the other side, not before the votes
    of another day. The round may stand between: ``43 votes in the last round against 38``."""
    told = scan.match("vote_rounds", at) if at < len(scan) else None
    if told and at + told.length < len(scan) and scan.match("vote_versus", at + told.length):
        return at + told.length
    if at + 2 >= len(scan) or scan.words[at].surface != ",":
        return at
    versus = scan.match("vote_versus", at + 1)
    rest = at + 1 + (versus.length if versus else 0)
    other = (votes_at(scan, rest, words) or lone_vote(scan, rest, words)) if versus else None
    if other is None or (other[1] < len(scan) and (
        scan.match("vote_other_times", other[1]) or scan.match("date_licence", other[1])
        or scan.bits[other[1]] & scan.lexicon.bit("percent_units", "modality_historical")
    )):  # fmt: skip
        return at
    return at + 1


def announced(scan: Scan, first: int, stop: int) -> bool:
    """Whether "by" or what a body did stands right before a tally without any word for votes."""
    by = preceded(scan, "vote_by", first)
    return voted(scan, first) if by else _passed(scan, first, stop)


def _passed(scan: Scan, first: int, stop: int) -> bool:
    """``rejeté 30 à 12 par le conseil``: a tally right after what a body did with a text."""
    counted = stop < len(scan) and scan.bits[stop] & LETTERS and not scan.match("vote_next", stop)
    if counted or not preceded(scan, "vote_passing", first):
        return False  # "approved 20 to 30 new homes"
    places = scan.between(scan.lexicon.bit("vote_bodies"), *scan.sentence(first))
    return any(scan.match("vote_bodies", i) for i in places)


def falling(scan: Scan, first: int, stop: int) -> bool:
    """ "The limit was rejected 89 to 22": no range, as the larger comes first (for the caller to
    know), in a sentence that votes; not "cut from 89 to 22" nor "89 to 22 seats"."""
    closed = stop >= len(scan) or not scan.bits[stop] & LETTERS or scan.match("vote_next", stop)
    played = near(scan, "score_words", first, first)  # "The Senators won 5 to 3"
    ranged = preceded(scan, "vote_ranges", first)
    return bool(closed) and not (ranged or played) and voted(scan, first)


def apposed(scan: Scan, first: int, stop: int) -> bool:
    """``a repoussé le projet, 14 à 9.``: alone between a comma and a mark, in a vote."""
    closed = stop >= len(scan) or scan.words[stop].surface in ",.;)"
    return closed and first > 0 and scan.words[first - 1].surface in ",(" and voted(scan, first)


def voted(scan: Scan, first: int) -> bool:
    """Whether somebody votes, adopts or rejects in the sentence before a tally or right at it."""
    return near(scan, "voting_verbs", first, min(first + 4, len(scan.words)))


def near(scan: Scan, table: str, first: int, stop: int) -> bool:
    """Whether a phrase of the table stands in the sentence before ``first``, or up to ``stop``."""
    start = max(scan.sentence(first)[0], first - _REACH)
    bit = scan.lexicon.bit(table)
    return any(scan.bits[i] & bit and scan.match(table, i) for i in range(start, stop))
