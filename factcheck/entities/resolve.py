"""Resolution of personal names in a story: full names first, then what attaches to them.

Two full names are one person when ``compare_names`` says so, or when they differ by a letter and
articles give them one office; a lone surname attaches to the only
person of its own article, else of the story, that bears it. What fits two stays unattached, and
pairs that names leave open are kept as candidates. Only names that share a word by its consonants
are compared, so that thousands of names stay cheap.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from types import MappingProxyType

from factcheck.claims.extract import Extraction
from factcheck.claims.kinds.name import NameMention
from factcheck.entities.people import Candidate, People
from factcheck.entities.second_surnames import without_second_surname
from factcheck.entities.spelling import Part, differences, likeness, parts, skeleton
from factcheck.values.compare_names import compare_names
from factcheck.values.name_data import given_names, strong_particles, weak_particles

OPENING = 4  # letters of a surname
LONG, GARBLED = 6, 0.6  # letters of two surnames that are alike, and how alike
CROWD = 40  # names that share one word; beyond that a second shared letter is asked for

Persons = dict[tuple[str, str], str]


def resolve_people(
    group: Iterable[Extraction], judged: Mapping[tuple[str, str], str] = MappingProxyType({})
) -> People:
    """Who the names of a story stand for, whatever the order of its documents.

    ``judged`` holds what people said of two names (sorted), "same", "different" or "unsure"; it
    wins over what the names look like.
    """
    mentions: dict[str, set[str]] = defaultdict(set)
    offices: dict[str, set[str]] = defaultdict(set)
    for extraction in group:
        for claim in extraction.claims:
            if isinstance(claim, NameMention):
                mentions[claim.name].add(claim.document)
                offices[claim.name] |= {r.office for r in claim.value.roles if not r.occupation}
    full = sorted(name for name in mentions if len(parts(name)) > 1)
    person, unsure = _joined(full, mentions, offices, judged)
    persons = {(d, name): person[name] for name in full for d in mentions[name]}
    _attach(sorted(set(mentions) - set(full)), mentions, persons)
    spellings: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for (document, name), who in persons.items():
        spellings[who][name].add(document)
    return People(
        persons=persons,
        spellings={
            who: {name: frozenset(docs) for name, docs in sorted(names.items())}
            for who, names in sorted(spellings.items())
        },
        candidates=unsure,
    )


def _joined(
    names: list[str],
    mentions: Mapping[str, set[str]],
    offices: Mapping[str, set[str]],
    judged: Mapping[tuple[str, str], str],
) -> tuple[dict[str, str], tuple[Candidate, ...]]:
    """Name → the person's fullest (then first) spelling, and the pairs that stay open."""
    parent = {name: name for name in names}
    same: list[tuple[str, str]] = []
    holders: list[tuple[str, str]] = []  # of one office: letters do not hold them apart
    open_pairs: dict[tuple[str, str], tuple[float, tuple[str, ...]]] = {}

    def root(name: str) -> str:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    there = set(names)
    told = {pair: verdict for pair, verdict in judged.items() if there.issuperset(pair)}
    for a, b in sorted({*_blocked(names)} - set(told)):
        found = compare_names(a, b)
        sounds = found.verdict == "same" and not _side_by_side(a, b, mentions)
        shorter = without_second_surname(a, b, mentions, names)
        if sounds or shorter:
            same.append((a, b))
        elif _one_in_office(a, b, mentions, offices):
            holders.append((a, b))
        elif found.verdict != "different" or differences(a, b):
            open_pairs[a, b] = (found.score, tuple(found.reasons))
    torn = _torn(same)
    certain = sorted(pair for pair, verdict in told.items() if verdict == "same")
    apart = [pair for pair, verdict in sorted(told.items()) if verdict != "same"]
    fitting = (pair for pair in (*same, *holders) if not torn & {*pair})
    for a, b in (*certain, *fitting):
        roots = {root(a), root(b)}
        if not any({root(c), root(d)} == roots for c, d in apart):
            first, *others = sorted(roots, key=lambda n: (-len(n), n))
            for other in others:
                parent[other] = first
    person = {name: root(name) for name in names}
    candidates: dict[tuple[str, str], Candidate] = {}
    for (a, b), (score, reasons) in open_pairs.items():
        first, second = sorted((person[a], person[b]))
        if first != second:
            best = candidates.get((first, second))
            if best is None or best.score < score:
                candidates[first, second] = Candidate(first, second, score, reasons)
    return person, tuple(candidates[key] for key in sorted(candidates))


def _one_in_office(
    a: str, b: str, mentions: Mapping[str, set[str]], offices: Mapping[str, set[str]]
) -> bool:
    """Whether two names, never in one article, differ by a letter or two and share an office."""
    if not offices[a] & offices[b] or mentions[a] & mentions[b]:
        return False
    differing = differences(a, b) if len(parts(a)) == len(parts(b)) else None
    if differing is None and len(parts(a)) == len(parts(b)) > 1:
        return _garbled(a, b)
    if not differing or len(differing) > 1:
        return False
    return not {differing[0].a, differing[0].b} <= given_names()


def _garbled(a: str, b: str) -> bool:
    """Whether two holders of one office share their given names and have surnames that letters lost
    or doubled may have made of one (Stubblet, Sublett), or one with an article that the other is
    printed without: Omar Said Lamrani, Omar Said Mrani."""
    (*given, one), (*other_given, other) = parts(a), parts(b)
    if [p.bare for p in given] != [p.bare for p in other_given]:
        return False
    short, long = sorted((one.bare, other.bare), key=len)
    article = long.removesuffix(short) in (strong_particles() | weak_particles() | {"al", "el"})
    if len(given) > 1 and len(short) >= LONG - 1 and long.endswith(short) and article:
        return True
    if one.bare[0] != other.bare[0]:
        return False
    return len(short) >= LONG and likeness(short, long) >= GARBLED


def _torn(same: Iterable[tuple[str, str]]) -> set[str]:
    """Names that fit two persons whose own names exclude each other ("Ana Ruiz" of two)."""
    partners: dict[str, set[str]] = defaultdict(set)
    for a, b in same:
        partners[a].add(b)
        partners[b].add(a)
    return {
        name
        for name, fitting in partners.items()
        if any(
            compare_names(a, b).verdict == "different" and not differences(a, b)
            for a, b in combinations(sorted(fitting)[:CROWD], 2)
        )
    }


def _side_by_side(a: str, b: str, mentions: Mapping[str, set[str]]) -> bool:
    """Whether two names that sound alike are a man's and a woman's, or two in one article."""
    together = mentions[a] & mentions[b]
    return differences(a, b, one=True) is None or (bool(together) and differences(a, b) is None)


def _blocked(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names that share a word by its consonants, each once."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for name in names:
        words = {form for p in parts(name) for form in p}
        given, *_, last = parts(name) or [Part("", "")] * 2
        begins = given.bare[:1] + "-" + last.bare[:OPENING]  # both names may have slipped
        for key in sorted({begins, *(skeleton(word) or word for word in words)}):
            blocks[key].append(name)
    seen: set[tuple[str, str]] = set()
    for _, block in sorted(blocks.items()):
        for smaller in _split(block):
            for a, b in combinations(smaller, 2):
                if (a, b) not in seen:
                    seen.add((a, b))
                    yield a, b


def _split(block: list[str]) -> Iterator[list[str]]:
    """A crowd that shares one common word is split by the first letters of the other words."""
    if len(block) <= CROWD:
        yield block
        return
    finer: dict[str, list[str]] = defaultdict(list)
    for name in block:
        for initial in sorted({p.bare[0] + skeleton(p.bare)[:2] for p in parts(name)}):
            finer[initial].append(name)
    for _, smaller in sorted(finer.items()):
        yield smaller[: CROWD * 5]


def _attach(names: Iterable[str], mentions: Mapping[str, set[str]], persons: Persons) -> None:
    """Gives lone names to the only person of their article, else of the story, who bears them."""
    bearers: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for (document, full), who in persons.items():
        for word in _called(full):
            bearers[word].add((document, who))
    found: Persons = {}
    for name in names:
        lone = parts(name)
        if not lone:
            continue
        held = bearers.get(lone[-1].joined, set()) | bearers.get(lone[-1].bare, set())
        for document in mentions[name]:
            here = {who for d, who in held if d == document}
            fitting = here or {who for _, who in held}
            if len(fitting) == 1:
                found[document, name] = next(iter(fitting))
    persons.update(found)


def _called(full: str) -> set[str]:
    """What a person is called by without the rest of the name: any word of it but the first,
    and the first where the name is printed surname first."""
    words = parts(full)
    first = full.split()[0]
    wanted = words if first.isupper() and len(first) > 2 else words[1:]
    return {form for p in wanted for form in (p.joined, p.bare) if len(form) > 1}
