"""Whom « la sociologue », « ce survivant », *the lawmaker* takes up, where no post told decides.

A text that names somebody bare and goes on with a title bare tells both of one person. Who cannot
be meant goes first: the other gender, another land, another post. Then whoever spoke last or is
the subject of the nearest sentence with a name is meant; where another could be, nobody is. A
trade that speaks of others (the lawyer of an accused) takes up only who has just spoken.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL
from factcheck.values.antecedent_clause import reporter, restart
from factcheck.values.antecedent_described import replies, together
from factcheck.values.antecedent_sentence import Said, sentences_back, subject
from factcheck.values.antecedent_title import RECENT, agree, between
from factcheck.values.name_data import office_facts
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.person_gender import Gender, gender_of, meaning

_LOOSE = ("say_anybody", "say_sorts", "say_ranked", "person_nouns")
_TABLES = ("offices", "occupations", "trades", *_LOOSE)
_CODE = 2  # letters of the code of a land
_KIN = frozenset({"kin"})


class _Noun(NamedTuple):
    """What a group says of somebody."""

    kinds: frozenset[str]  # the offices and trades it may be told by
    office: str  # the post it is, if it is one
    loose: bool  # what anybody may be called: « l'élu », « le quadragénaire »
    anybody: bool  # that, and no trade or office
    native: bool  # « le Letton »
    former: bool
    land: str
    pointing: bool  # « ce réanimateur »
    ended: bool  # « le vainqueur »: one of several, and nothing tells which
    placed: bool  # a body or a place stands in the group


class _Person(NamedTuple):
    """Somebody named before, with the posts and lands told of them so far."""

    name: str
    gender: Gender
    posts: frozenset[str]
    lands: frozenset[str]


def recalled(
    scan: Scan,
    one: Found,
    span: tuple[int, int],
    persons: Sequence[Found],
    things: Sequence[Found],
    last: Said | None,
) -> str | None:
    """The person named before whom a title or noun without a name takes up; None when unclear."""
    noun = _noun(scan, span, things)
    if noun is None or between(persons, *span):
        return None
    wanted = meaning(scan, "article_genders", scan.keys[span[0]])
    known = _known(scan, between(persons, 0, one.around[0])[-RECENT:])
    open_to = {
        key: p for key, p in known.items() if agree(p.gender, wanted) and not _closed(noun, p)
    }
    if last and replies(scan, one):
        open_to.pop(_key(last.name), None)
        last = None
    return _nearest(scan, one, noun, open_to, known, persons, last)


def _nearest(
    scan: Scan,
    one: Found,
    noun: _Noun,
    open_to: dict[str, _Person],
    known: dict[str, _Person],
    persons: Sequence[Found],
    last: Said | None,
) -> str | None:
    """Who spoke in the nearest sentence with a name or a speaker, or is its subject."""
    stop = one.around[0]
    for low, high in sentences_back(scan, stop):
        end = min(high, stop)
        named: dict[str, Found] = {}
        for person in between(persons, low, end):
            named.setdefault(_key(person.value.text()), person)
        told = [p for key, p in named.items() if key in open_to]
        if last and low <= last.first < high:
            return _taken_up(noun, open_to.get(_key(last.name)), known, spoken=True)
        teller = reporter(scan, low, end, list(named.values()))
        if teller:
            return _taken_up(noun, open_to.get(_key(teller.value.text())), known, spoken=True)
        if not named:
            continue
        if not told or (noun.ended and len(told) > 1) or together(scan, list(named.values())):
            return None
        first = restart(scan, low, told[0].first)
        about = subject(scan, first, told[0], persons) or _topical(scan, low, told[0])
        if not about and not (noun.pointing and len(told) == 1):
            return None
        return _taken_up(noun, open_to[_key(told[0].value.text())], known, spoken=False)
    return None


def _taken_up(
    noun: _Noun, person: _Person | None, known: dict[str, _Person], *, spoken: bool
) -> str | None:
    """The name of who spoke last or is spoken of, where the noun is enough to take them up."""
    if person is None or not _may(noun, person, spoken=spoken, alone=len(known) < 2):
        return None
    return person.name


def _may(noun: _Noun, person: _Person, *, spoken: bool, alone: bool) -> bool:
    """Whether a noun is enough to take up a person of whom no such post has been told.

    Who has not spoken may be the one whom somebody else speaks of: « …, a dit le pompier ».
    """
    if person.posts & noun.kinds:
        return True
    if not spoken:
        return noun.anybody and (noun.pointing or noun.native)
    return noun.pointing or noun.former or alone or not noun.placed


def _closed(noun: _Noun, person: _Person) -> bool:
    """Whether what the text tells of a person speaks against the noun."""
    if noun.land and person.lands and noun.land not in person.lands:
        return True
    if not person.posts or person.posts & noun.kinds or noun.former:
        return False
    if noun.loose:
        return bool(person.posts & office_facts("national")) and not noun.kinds
    return True


def _noun(scan: Scan, span: tuple[int, int], things: Sequence[Found]) -> _Noun | None:
    """What the group at ``span`` says of one person; None where it is no such group."""
    article = scan.match("say_definite", span[0])
    at = span[0] + article.length if article else span[1]
    former = False
    while at < span[1] and (told := scan.match("say_former", at)):
        at += told.length
        at += at < span[1] and scan.keys[at] == "-"  # « l'ex-trader »
        former = True
    if at >= span[1]:
        return None
    native = scan.match("demonyms", at) or scan.match("natives", at)
    found = {t: m for t in _TABLES if (m := scan.match(t, at))}
    if native and scan.bits[at] & CAPITAL:
        land = native.meaning if len(native.meaning) == _CODE else ""
        points = _points(scan, span)
        return _Noun(frozenset(), "", True, True, True, former, land, points, False, False)
    longest = max((m.length for m in found.values()), default=0)
    found = {t: m for t, m in found.items() if m.length == longest}
    if not found or _several(scan, at + longest - 1):
        return None
    ids = frozenset(m.meaning for m in found.values())
    if ids & _KIN and not found.keys() & set(_LOOSE):
        return None
    office = found["offices"].meaning if "offices" in found else ""
    lands = {m.meaning for k in range(at + longest, span[1]) if (m := scan.match("demonyms", k))}
    kinds = scan.lexicon.table("title_kinds"), scan.lexicon.table("sort_kinds")
    wider = {kind for table in kinds for i in ids for kind in table.get(i, ())}
    return _Noun(
        kinds=(ids | wider) - {"yes"},
        office=office,
        loose=not office and bool(found.keys() & set(_LOOSE)),
        anybody=not found.keys() & {"offices", "occupations", "trades"},
        native=False,
        former=former,
        land=next(iter(lands)) if len(lands) == 1 else "",
        pointing=_points(scan, span),
        ended=scan.match("say_ended", at) is not None,
        placed=bool(between(things, *span)),
    )


def _points(scan: Scan, span: tuple[int, int]) -> bool:
    return scan.match("say_pointing", span[0]) is not None


def _several(scan: Scan, at: int) -> bool:
    """Whether a noun after an article of both numbers is a plural: *the lawyers*."""
    endings = scan.lexicon.table("say_several")
    word = scan.keys[at]
    return word.endswith(tuple(endings.get("yes", ("\0",)))) and not word.endswith(
        tuple(endings.get("no", ("\0",)))
    )


def _known(scan: Scan, persons: Sequence[Found]) -> dict[str, _Person]:
    """The persons by their surnames, with all that the text has told of them."""
    told: dict[str, _Person] = {}
    for person in persons:
        value = person.value
        assert isinstance(value, PersonName)  # noqa: S101 - the caller picked it
        before = told.get(_key(value.name))
        posts = frozenset(r.office for r in value.roles)
        lands = frozenset(r.country for r in value.roles if len(r.country) == _CODE)
        told[_key(value.name)] = _Person(
            before.name if before else value.name,
            (before.gender if before else "") or gender_of(scan, person),
            posts | (before.posts if before else frozenset()),
            lands | (before.lands if before else frozenset()),
        )
    return told


def _topical(scan: Scan, low: int, person: Found) -> bool:
    """« Pour Denise Aubrac, c'est maintenant »: whose view opens the sentence."""
    view = scan.match("say_according", low)
    return view is not None and low + view.length == person.first


def _key(name: str) -> str:
    return name.split()[-1]
