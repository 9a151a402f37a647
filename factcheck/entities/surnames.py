"""One given name, two surnames that begin alike (Marchois, Marchenay): the story knows only one.

The letters differ too much for a slip of the pen; that one article has the one and another article
the other, with the same given name and nothing to keep them apart, is no chance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations

from rapidfuzz.distance import Prefix

from factcheck.documents.document import Document
from factcheck.entities.given import apart, relative
from factcheck.entities.mentions import Mentions, Written
from factcheck.entities.people import People
from factcheck.entities.spelling import Difference, alike, likeness, parts
from factcheck.entities.variants import Variant
from factcheck.messages import say
from factcheck.values.name_data import articles, given_names

SHORTEST = 5  # letters of a surname
OPENING = 4  # letters that two surnames begin with alike
TELLING = 3  # the same, where an office or a trade is one
BEFORE = 30  # letters before a name in which its noun stands
# Kinds of trades, where the trade itself tells more.
GENERIC = frozenset(
    ("worker", "business", "sportsperson", "artist", "writer", "scientist", "medic", "journalist")
)
ALIKE, NEAR = 0.5, 0.4  # likeness of the two; where an office or a trade is one too


def of_surnames(
    people: People,
    mentions: Mentions,
    documents: Mapping[str, Document],
    related: Callable[[str, str], bool],
) -> Iterator[Variant]:
    """Pairs of persons with one given name, each alone in its articles, whose surnames differ."""
    bearers: dict[str, list[str]] = defaultdict(list)
    for who in people.spellings:
        words = parts(who)
        if len(words) > 1 and words[0].bare in given_names():
            bearers[words[0].bare].append(who)
    for _, persons in sorted(bearers.items()):
        for a, b in combinations(sorted(persons), 2):
            gap = _gap(a, b)
            if gap is None or not apart(people, a, b, related):
                continue
            one, two = (_callings(mentions, people.spellings[who], documents) for who in (a, b))
            weak = Prefix.similarity(gap.a, gap.b) < OPENING or gap.likeness < ALIKE
            if not one & two and ((one and two) or weak):
                continue
            if not one & two and _in_office(mentions, (*people.spellings[a], *people.spellings[b])):
                continue
            told = [w for who in (a, b) for n in people.spellings[who] for w in mentions.by_name[n]]
            if any(relative(documents[w.document], w) for w in told):
                continue
            reason = (
                say("the given name and the office are the same")
                if one & two
                else say(
                    "the story knows one person of this given name, and the surnames begin alike"
                )
            )
            yield Variant(a, b, (gap,), reason, 0.75)


def _callings(
    mentions: Mentions, names: Iterable[str], documents: Mapping[str, Document]
) -> frozenset[str]:
    """The offices and trades told of some names, and the plain nouns right before them."""
    names = tuple(names)
    nouns = {
        noun
        for name in names
        for written in mentions.by_name[name]
        if (noun := _noun_before(written, documents[written.document]))
    }
    return (mentions.offices(names) - GENERIC) | nouns


def _noun_before(written: Written, document: Document) -> str:
    """« le cheminot X Y »: a noun for a person that no table may have; in French alone."""
    before = document.text[max(0, written.start - BEFORE) : written.start].split()
    if document.language != "fr" or len(before) < 2 or not before[-1].isalpha():
        return ""
    noun = before[-1].islower() and before[-2].lower() in articles("one", "any")
    return before[-1] if noun else ""


def _in_office(mentions: Mentions, names: Iterable[str]) -> bool:
    """Whether one of some names has an office, which the other would have been given too."""
    return bool(mentions.posts(names))


def _gap(a: str, b: str) -> Difference | None:
    """The surnames of two names of two parts, where they begin alike and are no slip of the pen."""
    one, two = parts(a), parts(b)
    if len(one) != len(two) or one[1:-1] != two[1:-1]:
        return None
    left, right = one[-1].joined, two[-1].joined
    if min(len(left), len(right)) < SHORTEST or left == right or alike(left, right):
        return None
    if Prefix.similarity(left, right) < TELLING or left.startswith(right) or right.startswith(left):
        return None
    found = likeness(left, right)
    return Difference(left, right, found) if found >= NEAR else None
