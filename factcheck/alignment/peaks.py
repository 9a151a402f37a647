"""How far back a record goes: two articles of one story that name two years."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.separators import another_time
from factcheck.alignment.view import View
from factcheck.claims.kinds.superlative import Superlative
from factcheck.claims.kinds.unmatched import Unmatched
from factcheck.text.lexicon import strip_accents

SOON = 5  # days within which two articles tell one event
ALIKE = 0.15  # of the words of their sentences that two such claims share
ROUNDED = 2  # years by which a length may miss the year it goes back to
TOLD = ("asserted", "reported", "historical")


def two_years(view: View) -> Iterator[tuple[Unmatched, Unmatched]]:
    """The pairs of claims that go back to two years, each the only one of its article."""
    told: dict[tuple[str, str], list[Unmatched]] = {}
    for claim in view.of_kind(Unmatched):
        if claim.modality in TOLD:
            told.setdefault((claim.document, claim.sense), []).append(claim)
    alone = {key: claims[0] for key, claims in told.items() if len({c.year for c in claims}) == 1}
    for (one, a), (two, b) in combinations(sorted(alone.items()), 2):
        if one[1] == two[1] and one[0] != two[0] and _rival(view, a, b):
            yield a, b


def two_ranks(view: View) -> Iterator[tuple[Superlative, Superlative]]:
    """The pairs of articles that give one subject two ranks of one order."""
    told = [c for c in view.of_kind(Superlative) if c.modality in TOLD]
    for a, b in combinations(told, 2):
        if a.document == b.document or a.degree != b.degree or a.rank == b.rank:
            continue
        if not view.related(a.document, b.document) or another_time(a, b):
            continue
        same = {a.noun, b.noun} - {""}
        first, second = _folded(a.subject), _folded(b.subject)
        one_language = view.one_language(a, b)
        one = set(a.scope), set(b.scope)
        scope = one[0] == one[1] if one_language else not all(one)
        scope = scope and set(a.named) == set(b.named)
        if len(same) <= 1 and scope and (first == second or f" {second}" in first):
            yield a, b


def _folded(name: str) -> str:
    return strip_accents(name).lower()


def _rival(view: View, a: Unmatched, b: Unmatched) -> bool:
    apart = abs(a.year - b.year)
    if not apart or ((a.rounded or b.rounded) and apart <= _loose(view, a, b)):
        return False
    if not view.related(a.document, b.document) or not _soon(view, a, b):
        return False
    places = [{strip_accents(p).lower() for p in c.places} for c in (a, b)]
    if all(places) and not places[0] & places[1]:
        return False
    if not places[0] & places[1] and not _one_thing(view, a, b):
        return False
    texts = [view.documents[c.document].text for c in (a, b)]
    return str(a.year) not in texts[1] and str(b.year) not in texts[0]


def _one_thing(view: View, a: Unmatched, b: Unmatched) -> bool:
    """Whether two claims without a place share words, one of them in the clause: the rate may have
    its largest cut since one year while the market has its largest fall since another."""
    return view.overlap(a.context, b.context) >= ALIKE and not {*a.near}.isdisjoint(b.near)


def _loose(view: View, a: Unmatched, b: Unmatched) -> int:
    published = view.documents[a.document].published
    back = published.year - min(a.year, b.year) if published else 0
    return max(ROUNDED, back // 6)


def _soon(view: View, a: Unmatched, b: Unmatched) -> bool:
    days = [view.documents[c.document].published for c in (a, b)]
    return days[0] is None or days[1] is None or abs((days[0] - days[1]).days) <= SOON
