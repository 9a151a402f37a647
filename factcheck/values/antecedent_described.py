"""Whom « le Letton », « l'élue », « l'ancien skipper » stands for: a person the text has named.

A noun that says what somebody is takes up a name without repeating it. Who cannot be meant goes
first: the other gender, another land. Of several left, the one whose trade it is comes first, and
who holds an office last; then the sentences before decide, as for a pronoun.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.antecedent_clause import reporter, restart
from factcheck.values.antecedent_sentence import Said, sentences_back, subject
from factcheck.values.antecedent_title import RECENT, agree, between
from factcheck.values.name_data import small_words
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.person_gender import Gender, gender_of, meaning
from factcheck.values.quotation import Quotation
from factcheck.values.role import Role

_YEARS = small_words("years")
_EPITHETS = 2  # words after the noun: « l'ouvreuse anglaise »
_CODE = 2  # letters of the code of a land: "EUROPE" is none


class _Noun(NamedTuple):
    """What a noun group says of somebody: the land, the trades."""

    land: str = ""
    trades: frozenset[str] = frozenset()
    exact: bool = False  # one trade: whoever had it would be told by it
    alone_only: bool = False  # several may be meant, and no sentence tells which


class _Named(NamedTuple):
    """A person named before: the name, the gender, the lands and posts the text tells of them."""

    name: str
    gender: Gender
    lands: frozenset[str]
    posts: frozenset[str]
    posted: bool  # holds an office, rather than a trade alone


def described(
    scan: Scan,
    one: Found,
    span: tuple[int, int],
    persons: Sequence[Found],
    things: Sequence[Found],
    last: Said | None,
) -> str | None:
    """The person a noun with its article takes up; None when it is none or nobody is clear."""
    article = scan.match("say_definite", span[0])
    at = span[0] + article.length if article else span[1]
    if at >= span[1] or between(things, *span) or scan.match("say_pointing", span[0]):
        return None
    noun = _noun(scan, at, span[1])
    if noun is None:
        return None
    wanted = meaning(scan, "article_genders", scan.keys[span[0]])
    low = scan.block(one.first)[0]
    near = between(persons, low, span[0])
    if not near and low and not noun.alone_only:
        near = between(persons, scan.block(low - 1)[0], low)
    told = [p for p in _named(scan, near[-RECENT:]) if agree(p.gender, wanted)]
    left = _fitting(noun, told, wanted)
    if len(left) > 1 and last and replies(scan, one):
        left = [p for p in left if p.name.split()[-1] != last.name.split()[-1]]
    if len(left) < 2:
        return left[0].name if left else None
    if noun.alone_only:
        return None
    return _nearest(scan, one, left, persons, last)


def _nearest(
    scan: Scan, one: Found, left: Sequence[_Named], persons: Sequence[Found], last: Said | None
) -> str | None:
    """The one of those left whom the nearest sentence names, tells or is about."""
    names = {p.name.split()[-1]: p.name for p in left}
    stop = one.around[0]
    for low, high in sentences_back(scan, stop):
        named: dict[str, Found] = {}
        for person in between(persons, low, min(high, stop)):
            key = person.value.text().split()[-1]
            if key in names:
                named.setdefault(key, person)
        people = list(named.values())
        opening = scan.match("say_pronouns", low)
        if opening and not (last and low <= last.first < high):
            # « Ce dernier s'est imposé devant X » is about whom the sentence before names.
            latter = " ".join(scan.keys[low : low + opening.length])
            if scan.lexicon.meaning("say_ordinals", latter):
                before = between(persons, *scan.sentence(low - 1)) if low else ()
                return names.get(before[-1].value.text().split()[-1]) if before else None
            continue
        teller = reporter(scan, low, min(high, stop), people)
        if teller:
            return names[teller.value.text().split()[-1]]
        if len(people) == 1:
            return names[people[0].value.text().split()[-1]]
        if last and low <= last.first < high and last.name.split()[-1] in names:
            return last.name
        aged = [p for p in people if _aged(scan, p)]
        if len(aged) == 1:
            return names[aged[0].value.text().split()[-1]]
        if together(scan, people):
            return None
        if people:
            first = restart(scan, low, people[0].first)
            about = subject(scan, first, people[0], persons)
            return names[people[0].value.text().split()[-1]] if about else None
    return None


def together(scan: Scan, people: Sequence[Found]) -> bool:
    """« X et Y ont joué »: two who do a thing together."""
    ands = small_words("and")
    return len(people) > 1 and any(
        a.stop + 1 == b.first and scan.keys[a.stop] in ands for a, b in pairwise(people)
    )


def _aged(scan: Scan, person: Found) -> bool:
    """« X, 47 ans, »: whom an article introduces, rather than one it recalls."""
    after = scan.keys[person.stop : person.stop + 3]
    return len(after) == 3 and after[0] == "," and after[1].isdecimal() and after[2] in _YEARS


def _fitting(noun: _Noun, told: Sequence[_Named], wanted: Gender) -> list[_Named]:
    """Those whom the noun may mean, the less likely ones left out where others remain."""
    if noun.land:
        told = [p for p in told if not p.lands or noun.land in p.lands]
        told = [p for p in told if p.lands] or told
        # A woman among names of which no other is known for a woman's; most names are of men.
        women = [p for p in told if p.gender == "f"]
        return women if wanted == "f" and len(women) == 1 else list(told)
    # Who is heard, hailed or accused is named too, and the judge who speaks of him may not be.
    return [] if noun.exact else [p for p in told if p.posts & noun.trades]


def _noun(scan: Scan, at: int, stop: int) -> _Noun | None:
    """The noun of persons at ``at``, which nothing but an age or an epithet follows to ``stop``."""
    former = 0
    while at + former < stop and (told := scan.match("say_former", at + former)):
        former += told.length
        former += at + former < stop and scan.keys[at + former] == "-"  # « l'ex-trader »
    at += former
    if at >= stop:
        return None
    land = scan.match("demonyms", at)
    if (land or scan.match("natives", at)) and scan.bits[at] & CAPITAL:
        # « le Niçois » may be anybody: only a land is told of whom a text names.
        return _Noun(land.meaning) if land and _ends(scan, at + land.length, stop) else None
    trade, sort = scan.match("occupations", at), scan.match("say_sorts", at)
    anybody = scan.match("say_anybody", at)
    longest = max((m.length for m in (trade, sort, anybody) if m), default=0)
    if not longest or (trade and trade.meaning in ("kin", "party") and not anybody):
        return None
    trades = {m.meaning for m in (trade, sort) if m}
    kinds = scan.lexicon.table("sort_kinds")
    exact = sort is None and anybody is None
    if not exact:
        trades |= {kind for m in trades for kind in kinds.get(m, ())}
    player = "sportsperson" in trades
    if not _ends(scan, at + longest, stop, owned=bool(former or player)):
        return None
    owned = at + longest < stop
    unclear = owned or scan.match("say_ended", at) is not None
    return _Noun(trades=frozenset(trades), exact=exact, alone_only=unclear)


def _ends(scan: Scan, at: int, stop: int, *, owned: bool = False) -> bool:
    """Whether an age, an epithet or, of a player or a former post, a complement ends a group."""
    inside = scan.keys[at:stop]
    if not inside:
        return True
    if len(inside) == 3 and inside[1].isdecimal() and inside[2] in _YEARS:
        return True  # « l'Espagnol de 22 ans »
    plain = 0
    while at + plain < stop and scan.bits[at + plain] & LETTERS:
        if scan.match("say_of", at + plain):
            return owned
        if scan.bits[at + plain] & CAPITAL or scan.match("say_prepositions", at + plain):
            return False
        plain += 1
    return at + plain == stop and plain <= _EPITHETS


def _named(scan: Scan, persons: Sequence[Found]) -> list[_Named]:
    """The persons by their surnames, with all that the text says beside any of their mentions."""
    told: dict[str, _Named] = {}
    for person in persons:
        value = person.value
        assert isinstance(value, PersonName)  # noqa: S101 - the caller picked it
        key = value.name.split()[-1]
        before = told.get(key)
        lands = {r.country for r in value.roles if len(r.country) == _CODE}
        lands |= _land_before(scan, person.first)
        posts = {"court_president" if _of_court(scan, r) else r.office for r in value.roles}
        told[key] = _Named(
            before.name if before else value.name,
            (before.gender if before else "") or gender_of(scan, person),
            frozenset(lands | (before.lands if before else set())),
            frozenset(posts | (before.posts if before else set())),
            bool(before and before.posted) or any(not r.occupation for r in value.roles),
        )
    return list(told.values())


def _of_court(scan: Scan, role: Role) -> bool:
    """Whether a president is that of a court: « la présidente du tribunal »."""
    courts = scan.lexicon.table("say_courts").get("yes", ())
    words = (role.organisation or "").lower().replace("'", " ").split()
    return role.office == "president" and any(w in courts for w in words)


def _land_before(scan: Scan, at: int) -> set[str]:
    """The land of a name right behind its demonym: « l'Américain X »."""
    found = scan.match("demonyms", at - 1) if at else None
    return {found.meaning} if found and found.length == 1 else set()


def replies(scan: Scan, one: Found) -> bool:
    """Whether the verb answers somebody: who spoke last is another."""
    value = one.value
    verb = value.verb if isinstance(value, Quotation) else None
    return bool(verb and scan.lexicon.meaning("say_replies", verb))
