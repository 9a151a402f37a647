"""Which titles one person does not hold together.

Of two posts of one body a person has one, unless they go together (chairman and chief executive) or
are two wordings of one (head and director). What is often held beside a job elsewhere (the chair of
a club) competes only where both titles tell their body.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from itertools import combinations, product
from typing import Any

from factcheck.entities.atlas import in_atlas
from factcheck.entities.offices import (
    Title,
    facts,
    holders,
    may_be_one_body,
    one_country,
    plain_bodies,
    unshared,
)
from factcheck.entities.one_post import may_be_one_house, two_wards
from factcheck.messages import say

TWO_POSTS = say("two posts of one body")
TWO_FIELDS = say("one office with two fields")
TWO_TRADES = say("nobody has these two trades together")
TWO_PARTIES = say("nobody is of these two parties together")
LED, LEADING = "led", "leading"  # what a verb of leading tells may be any head of a house
STATE = frozenset(("republique",))  # « procureur de la République »: of the State, in a town
KIN = "kin"  # the family whose members are of somebody: "his cousin", "the victim's uncle"


def competing(a: Title, b: Title) -> str:
    """Why one person cannot hold both titles at a time; "" when nothing is against it."""
    if _two_trades(a, b):
        return TWO_TRADES
    if _two_parties(a, b):
        return TWO_PARTIES
    if a.department or b.department:
        if _departments(a, b):
            return TWO_POSTS
        if a.department == b.department:
            return TWO_FIELDS if a.office == b.office and two_wards(a, b) else ""
    if a.office != b.office:
        return _two_offices(a, b)
    if a.office in holders("ministerial") and a.portfolio and b.portfolio:
        alike = (
            a.portfolio == b.portfolio or frozenset((a.portfolio, b.portfolio)) in joined_fields()
        )
        return say("two portfolios") if not alike and one_country(a, b) else ""
    if a.office not in holders("one_job") and not _of_towns(a, b):
        return ""
    if not (a.words and b.words) or a.short or b.short:
        return ""  # an acronym may stand for the other body
    left, right = unshared(a.words - plain_bodies(), b.words - plain_bodies())
    shared = a.words - plain_bodies() - left
    if not left or not right or shared:
        return ""
    if a.language != b.language and not (left & a.proper and right & b.proper):
        return ""  # "directrice du musée", "the museum's director"
    return TWO_FIELDS


def _of_towns(a: Title, b: Title) -> bool:
    """Whether two titles are one office of a town each: « procureur d'Agen », of Lyon; a prosecutor
    may go by the town or by its county."""
    told = [t.words - STATE for t in (a, b)]
    return a.office in holders("of_one_town") and all(
        len(words) == 1
        and words <= t.proper
        and not any(in_atlas(word, t.language, "regions") for word in words)
        for t, words in zip((a, b), told, strict=True)
    )


def as_told(title: Title, qualifiers: tuple[str, ...]) -> Title:
    """A title that only a verb of leading tells, as the lead of its house."""
    return title._replace(office=LEADING, post=LEADING) if LED in qualifiers else title


def holds_both(one: Title, a: Title, b: Title) -> bool:
    """Whether a title is that of who has two posts in one ("PDG")."""
    posts = frozenset(facts()["counts_as"])
    return one.post in posts and all(frozenset((one.post, t.post)) in _together() for t in (a, b))


def without_rank(trade: str, rank: str) -> bool:
    """Whether whoever has a trade has no rank of the army: a corporal teaches no class."""
    known = _trades()["without_rank"]
    families = _trades()["families"]
    return rank in known["ranks"] and any(trade in families[f] for f in known["families"])


@lru_cache(maxsize=1)
def _trades() -> dict[str, Any]:
    """Which trades exclude each other, whatever the language."""
    return tomllib.loads(files("factcheck.languages").joinpath("trades.toml").read_text("utf8"))


@lru_cache(maxsize=1000)
def _exclusive_trades(one: str, other: str) -> str:
    """The family of which two trades are, or "across" two; "" when one person may have both."""
    known = _trades()
    if (
        other == one
        or other in known["beside"].get(one, ())
        or one in known["beside"].get(other, ())
    ):
        return ""
    first = {family for family, trades in known["families"].items() if one in trades}
    second = {family for family, trades in known["families"].items() if other in trades}
    if first & second:
        return str(min(first & second))
    rows = map(set, known["across"].values())
    return "across" if any(first & row and second & row for row in rows) else ""


def _two_trades(a: Title, b: Title) -> bool:
    """Whether two titles name trades of which one person has one."""
    if not (a.trade or b.trade):
        return False
    told = [(t.trade, t.office, t.department) for t in (a, b)]
    family = next((f for x, y in product(*told) if x and y and (f := _exclusive_trades(x, y))), "")
    if family == KIN:
        return a.words == b.words or not (a.words and b.words)
    return bool(family)


def _two_parties(a: Title, b: Title) -> bool:
    """Whether two titles tell parties of which a person has one."""
    if not a.parties or not b.parties or a.parties & b.parties or not one_country(a, b):
        return False
    beside = {frozenset(pair.split()) for pair in facts()["of_parties"]["beside"]}
    return not any(frozenset((x, y)) in beside for x in a.parties for y in b.parties)


def _two_offices(a: Title, b: Title) -> str:
    pair = frozenset((a.office, b.office))
    posts = frozenset((a.post or a.office, b.post or b.office))
    if posts != pair and posts in _together():
        return ""  # « son manager » is the trainer of one team and the director of another
    if pair in _pairs("kept_apart"):
        reason = say("nobody holds these two offices together")
        return reason if one_country(a, b) else ""
    if _of_two_sorts(a, b) or _of_two_sorts(b, a):
        return say("nobody holds these two offices together")
    one_body = _of_one_noun(a, b) or (may_be_one_body(a, b) and not _acronym_alone(a, b))
    if pair in _pairs("exclusive") and one_body:
        return TWO_POSTS
    if one_body and any(
        pair == {*row["offices"]} and (a.words | b.words) & {*row["nouns"]}
        for row in facts()["exclusive_of"].values()
    ):
        return TWO_POSTS
    if not posts <= holders("posts") or posts in _together() or pair in _together():
        return ""
    return TWO_POSTS if _one_house(a, b) else ""


def _of_two_sorts(a: Title, b: Title) -> bool:
    """Whether one title is of a body whose head sits in no government, and the other does."""
    return one_country(a, b) and any(
        a.office in row["offices"]
        and b.office in row["others"]
        and (not row["nouns"] or a.words & {*row["nouns"]})
        and not a.words & {*row["not"]}
        for row in facts()["kept_apart_of"].values()
    )


def _acronym_alone(a: Title, b: Title) -> bool:
    """Whether a body is known by an acronym that the other title, which names one, lacks."""
    if not a.words or not b.words or a.words & b.words:
        return False
    return a.words == a.short or b.words == b.short


@lru_cache(maxsize=4)
def _pairs(table: str) -> frozenset[frozenset[str]]:
    rows = facts()[table].values()
    return frozenset(frozenset(pair) for row in rows for pair in combinations(row, 2))


@lru_cache(maxsize=1)
def joined_fields() -> frozenset[frozenset[str]]:
    """Portfolios that one ministry often has, called by either ("Finance", "Economy")."""
    return frozenset(map(frozenset, facts()["joined_portfolios"]["pairs"]))


@lru_cache(maxsize=1)
def _together() -> frozenset[frozenset[str]]:
    rows = facts()["together"].items()
    return frozenset(frozenset((one, other)) for one, others in rows for other in others)


def held_together(one: str, other: str) -> bool:
    """Whether a person often has two offices at a time: the captain of a team is a player."""
    return frozenset((one, other)) in _together()


def _one_house(a: Title, b: Title) -> bool:
    """Whether two titles are of one body, as far as both tell it."""
    if not one_country(a, b):
        return False
    plain = plain_bodies()
    one, two = a.words - plain, b.words - plain
    if {a.post, b.post} & holders("beside_a_job") and bool(one) != bool(two):
        return False
    if not one or not two:
        return True
    if a.language != b.language and not one & a.proper and not two & b.proper:
        return True  # common nouns of two languages tell nothing apart
    left, right = unshared(one, two)
    if LEADING in (a.post, b.post) and (left or right):
        return _of_one_noun(a, b)  # who runs a part of a house
    return not (left and right) or _of_one_noun(a, b)


def _of_one_noun(a: Title, b: Title) -> bool:
    """Whether both bodies go by common nouns for one sort ("of the NGO", "of the association")."""
    return bool(a.sort) and a.sort == b.sort and a.language == b.language


def _departments(a: Title, b: Title) -> bool:
    """Whether two titles are of two departments of one house, or of one and of the whole."""
    if frozenset((a.office, b.office)) in _together():
        return False
    if a.department and b.department:
        return a.department != b.department and may_be_one_house(a, b)
    part, whole = (a, b) if a.department else (b, a)
    if whole.office in holders("whole_house"):
        return may_be_one_house(part, whole)
    desk, site = part.department in holders("of_desks"), whole.site in holders("of_sites")
    if desk and site and whole.office in holders("of_a_site"):
        return True  # of the accounts of a group, of one of its plants
    if whole.office != "director" or not whole.words:
        return False
    if not part.house:
        return not whole.proper
    return not any(unshared(part.house, whole.words))
