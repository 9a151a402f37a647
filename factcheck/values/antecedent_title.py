"""Whom a title stands for: « la ministre » before, « l'adjointe » beside the name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, Match
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.person_gender import Gender, gender_of, meaning
from factcheck.values.role import Role

RECENT = 60  # names looked back at for one title
LONGEST = 8  # tokens of a name before its last
OWNER = 4  # tokens of a possessor before a title: "Corvex's boss"
STEM = 5  # letters that the two genders of a trade share
BESIDE = 2  # tokens of an article before a title


def between(found: Sequence[Found], low: int, high: int) -> Sequence[Found]:
    """Those that start in tokens ``[low, high)``; the values stand in text order."""
    return found[bisect_left(found, low, key=_first) : bisect_left(found, high, key=_first)]


def _first(one: Found) -> int:
    return one.first


def holder(scan: Scan, one: Found, span: tuple[int, int], persons: Sequence[Found]) -> str | None:
    """The person of the sentence whose title the words that speak are (« l'usine Perrin, X »)."""
    low = scan.sentence(max(0, one.around[0]))[0]
    high = scan.sentence(min(one.around[1], len(scan)) - 1)[1]
    for person in between(persons, low, high):
        value = person.value
        assert isinstance(value, PersonName)  # noqa: S101 - the caller picked it
        if one.first <= person.first < one.stop:
            continue
        for role in value.roles:
            first, stop = role.tokens
            inside = first - OWNER <= span[0] and first < span[1] <= stop
            whole = first - BESIDE <= span[0] < person.first and span[1] == person.stop
            if inside or whole:
                return value.name
    return None


def titled(scan: Scan, one: Found, span: tuple[int, int], persons: Sequence[Found]) -> str | None:
    """« la ministre »: the only person named before with this title, or with one of its kind."""
    article = scan.match("say_definite", span[0])
    at = span[0] + article.length if article else span[1]
    if at >= span[1]:
        return None
    office = scan.match("offices", at)
    title = office or scan.match("occupations", at)
    ranks = _ranks(scan, at, span[1])
    if title is None and not ranks:
        return None
    kinds = scan.lexicon.table("title_kinds")
    offices = {title.meaning, *kinds.get(title.meaning, ())} if title else set()
    epithets = _epithets(scan, at + title.length, span[1]) if title else None
    alone = epithets is not None
    rest = scan.keys[at : span[1]]
    wanted = meaning(scan, "article_genders", scan.keys[span[0]])
    named: dict[str, str] = {}
    for person in between(persons, 0, one.first)[-RECENT:]:
        value = person.value
        assert isinstance(value, PersonName)  # noqa: S101 - the caller picked it
        told = any(
            role.office in offices
            and (office is not None or _one_trade(rest[0], role.wording))
            and not _elsewhere(title, role, epithets)
            if alone and title
            else scan.keys[role.tokens[0] : role.tokens[0] + len(rest)] == rest
            for role in value.roles
        )
        told = told or (scan.lexicon.meaning("ranks", value.rank or value.civility) in ranks)
        if told and agree(gender_of(scan, person), wanted):
            named.setdefault(value.name.split()[-1], value.name)
    return next(iter(named.values())) if len(named) == 1 else None


def _epithets(scan: Scan, at: int, stop: int) -> str | None:
    """The land that the words after a title tell, "" for none: « le président letton déchu ».

    None where they are more than epithets of whoever has been named.
    """
    land = ""
    while at < stop:
        of = scan.match("demonyms", at)
        plain = of or scan.match("say_epithets", at)
        if plain is None or scan.bits[at] & CAPITAL:
            return None
        land = of.meaning if of else land
        at += plain.length
    return land


def _elsewhere(title: Match, role: Role, land: str | None) -> bool:
    """Whether a post is of another land than a title tells, or of a body where it is a state's."""
    if land and role.country and role.country != land:
        return True
    return title.meaning == "head_of_state" and role.office != title.meaning and bool(
        role.organisation
    )  # fmt: skip


def governing(
    scan: Scan, one: Found, span: tuple[int, int], persons: Sequence[Found]
) -> str | None:
    """« le gouvernement de X … le Premier ministre »: the only one whose government is told."""
    article = scan.match("say_definite", span[0])
    at = span[0] + article.length if article else span[1]
    office = scan.match("offices", at) if at < span[1] else None
    if office is None or at + office.length != span[1]:
        return None
    led: dict[str, str] = {}
    for person in between(persons, 0, one.first)[-RECENT:]:
        noun = person.first - 1
        noun -= scan.match("say_of", noun) is not None
        found = scan.match("say_led", noun) if noun > 0 else None
        if found and found.meaning == office.meaning:
            led.setdefault(person.value.text().split()[-1], person.value.text())
    return next(iter(led.values())) if len(led) == 1 else None


def _ranks(scan: Scan, at: int, stop: int) -> frozenset[str]:
    """The ranks that « l'officier » may stand for, when it stands alone."""
    kind = scan.match("say_ranked", at)
    if kind is None or at + kind.length != stop:
        return frozenset()
    return frozenset(scan.lexicon.table("ranked_kinds").get(kind.meaning, ()))


def _one_trade(word: str, wording: str) -> bool:
    """Whether two words may be of one trade: « agricultrice », « agriculteur », no « pompier »."""
    return any(part.lower().startswith(word[:STEM]) for part in wording.split())


def body(span: tuple[int, int], bodies: Sequence[Found]) -> str | None:
    """The whole name of an organisation whose first words are the speaker's."""
    for body in between(bodies, span[0], span[0] + 2):
        if body.first < span[1] < body.stop:
            return body.value.text()
    return None


def of_more(span: tuple[int, int], things: Sequence[Found], persons: Sequence[Found]) -> bool:
    """Whether a speaker's words name a body or a place, or are the end of another name."""
    before = between(persons, span[0] - LONGEST, span[0])
    return bool(between(things, *span)) or any(p.stop > span[0] for p in before)


def agree(told: Gender, wanted: Gender) -> bool:
    return not (wanted and told and wanted != told)
