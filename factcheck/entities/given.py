"""One surname, two given names: Simone or Suzanne, where the story knows only one bearer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations

from rapidfuzz.distance import OSA, Prefix

from factcheck.claims.kinds.name import NameMention
from factcheck.documents.document import Document
from factcheck.entities.mentions import Mentions, Written
from factcheck.entities.people import People
from factcheck.entities.spelling import Difference, Part, likeness, parts
from factcheck.entities.variants import Variant
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text.lexicon import CAPITAL, Lexicon, Word
from factcheck.text.tokens import tokenize
from factcheck.values.name_data import given_genders

STEM, ENDING = 5, 2  # letters that a given name and its translation share; that they end with
LEAST = 5  # letters of a surname; shorter ones are borne by many
AROUND = 160  # characters beside a name in which a relative would be told
SHORTEST = 5  # letters of given names that a letter apart makes one
ALIKE = 0.65  # of two whatever their initials
SOUNDING = 0.5  # likeness of two given names of one initial


def given_name_of(variant: Variant) -> bool:
    """Whether two spellings are of a given name that languages end otherwise: Clément, Clemente."""
    gap = variant.differing[0]
    if {gap.a, gap.b} <= given_genders().keys():
        return False  # two names that one language has both
    shared = Prefix.similarity(gap.a, gap.b)
    first = gap.a in (parts(variant.a)[0].bare, parts(variant.b)[0].bare)
    return first and shared >= STEM and max(len(gap.a), len(gap.b)) - shared <= ENDING


def of_given_names(
    people: People,
    mentions: Mentions,
    documents: Mapping[str, Document],
    related: Callable[[str, str], bool],
) -> Iterator[Variant]:
    """Pairs of persons with one surname, each alone in its articles, whose given names differ.

    Their given names start with one letter, and they share an office or the names sound alike;
    nothing beside them speaks of a relative, and no two callings keep them apart.
    """
    bearers: dict[str, list[str]] = defaultdict(list)
    for who in people.spellings:
        words = parts(who)
        if len(words) > 1 and len(words[-1].bare) >= LEAST:
            bearers[_surname(who)].append(who)
    for _, persons in sorted(bearers.items()):
        if len(persons) != 2:
            continue
        a, b = sorted(persons)
        gap = _given(a, b)
        if gap is None or not apart(people, a, b, related):
            continue
        told = [w for who in (a, b) for n in people.spellings[who] for w in mentions.by_name[n]]
        if any(relative(documents[w.document], w) for w in told):
            continue
        offices = mentions.offices(people.spellings[a]), mentions.offices(people.spellings[b])
        if offices[0] & offices[1] and gap.a[0] == gap.b[0]:
            yield Variant(a, b, (gap,), say("the surname and the office are the same"), 0.8)
        elif not (offices[0] and offices[1]) and _sounding(gap):
            yield Variant(a, b, (gap,), say("the story knows one person of this surname"), 0.75)


def _surname(name: str) -> str:
    return " ".join(p.joined for p in parts(name) if p not in _first(name))


def _first(name: str) -> tuple[Part, ...]:
    """The parts of a given name, a double one whole ("Jean-Marie")."""
    words = len(name.split()[0].split("-"))
    return parts(name)[: min(words, len(parts(name)) - 1)]


def _given(a: str, b: str) -> Difference | None:
    """The given names of two persons, where they are two and no form of one another."""
    left, right = (" ".join(p.joined for p in _first(name)) for name in (a, b))
    short, long = sorted((left, right), key=len)
    known = given_genders()
    if OSA.distance(left, right) <= 1 and not _two_in_use(left, right):
        return None  # a slip of the pen: not for here
    if len(short) < 3 or long.startswith(short):
        return None  # a name cut short
    if long.startswith(short[:-1]) and known.get(short, "m") != known.get(long, "f"):
        return None  # a man's and a woman's
    last = left.split()[-1], right.split()[-1]
    return Difference(*last, likeness(*last)) if last[0] != last[1] else None


def _two_in_use(one: str, other: str) -> bool:
    """Whether two spellings, a letter apart, are both given to people of one sex: Denis, Denys."""
    known = given_genders()
    sexes = {known.get(one), known.get(other)}
    return one != other and min(len(one), len(other)) >= SHORTEST and sexes in ({"m"}, {"f"})


def _sounding(gap: Difference) -> bool:
    if gap.likeness >= ALIKE and min(len(gap.a), len(gap.b)) >= LEAST:
        return True  # Hester and Esther
    ends = gap.a[:2] == gap.b[:2] or gap.a[-2:] == gap.b[-2:]
    return gap.a[0] == gap.b[0] and (gap.likeness >= SOUNDING or ends)


def apart(people: People, a: str, b: str, related: Callable[[str, str], bool]) -> bool:
    """Whether two persons are in other articles of one story."""
    one, two = (
        {d for documents in people.spellings[who].values() for d in documents} for who in (a, b)
    )
    return not one & two and all(related(d, e) for d, e in combinations(sorted(one | two), 2))


def relative(document: Document, written: Written | NameMention) -> bool:
    """Whether the words beside a name speak of a brother, a widow, a cousin."""
    known = lexicon(document.language)
    low, high = max(0, written.start - AROUND), written.end + AROUND
    words = [known.word(s) for s in tokenize(document.text[low:high]).surfaces]
    return any(
        known.meaning("kinsfolk", word.key) and not _of_the_family(known, words, at)
        for at, word in enumerate(words)
    )


def _of_the_family(known: Lexicon, words: list[Word], at: int) -> bool:
    """« l'avocat de la famille », *the family's lawyer*: no name after it, so no relative."""
    house = known.meaning("families", words[at].key)
    return bool(house) and not (at + 1 < len(words) and words[at + 1].bits & CAPITAL)
