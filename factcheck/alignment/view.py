"""What rules read: the claims of one story, who its people are, and which articles are copies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum, log
from typing import TYPE_CHECKING, Any, TypeVar

from factcheck.alignment.kinship import distance
from factcheck.alignment.neighbours import neighbours
from factcheck.authority.record import NOTHING, Authority
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.extract import Extraction
from factcheck.claims.kinds.edition import Edition
from factcheck.claims.profile import Profile
from factcheck.documents.document import Document
from factcheck.entities.people import People
from factcheck.languages import lexicon
from factcheck.text.lexicon import folded

if TYPE_CHECKING:
    from factcheck.alignment.ledger import Group, Ledger

C = TypeVar("C", bound=Claim)
T = TypeVar("T")


@dataclass(frozen=True)
class View:
    """The documents of a story by id, their claims in order, and what resolution says of them.

    ``people`` maps names to persons beside the claims; ``origins`` maps each document to the one
    it was copied from (itself when it is no copy); ``authority`` is what the house holds to be so.
    """

    documents: Mapping[str, Document]
    claims: tuple[Claim, ...]
    people: People
    origins: Mapping[str, str]
    profiles: Mapping[str, Profile]
    authority: Authority = NOTHING

    @classmethod
    def of(
        cls,
        group: Sequence[Extraction],
        people: People,
        origins: Mapping[str, str],
        authority: Authority = NOTHING,
    ) -> View:
        """The view of a group of extracted documents, whatever their order."""
        ordered = sorted(group, key=lambda e: e.document.id)
        return cls(
            documents={e.document.id: e.document for e in ordered},
            claims=tuple(c for e in ordered for c in e.claims),
            people=people,
            origins=origins,
            profiles={e.document.id: e.profile for e in ordered},
            authority=authority,
        )

    def of_kind(self, model: type[C], document: str | None = None) -> list[C]:
        """The claims of a kind, of one document or of all, in order; sifted once."""
        known = self._of_kind.get((model, document))
        if known is None:
            told = self.claims if document is None else self._by_document.get(document, ())
            known = self._of_kind[model, document] = [c for c in told if isinstance(c, model)]
        return list(known)

    @cached_property
    def _of_kind(self) -> dict[tuple[type, str | None], list[Any]]:
        return {}

    @cached_property
    def _by_document(self) -> dict[str, list[Claim]]:
        found: dict[str, list[Claim]] = {}
        for claim in self.claims:
            found.setdefault(claim.document, []).append(claim)
        return found

    @cached_property
    def folded(self) -> dict[str, str]:
        """The text of each document as names are looked for in it, without accents and capitals."""
        return {name: folded(document.text) for name, document in self.documents.items()}

    def told(self, document: str, kind: str) -> Sequence[Claim]:
        """The claims of a kind in a document, in order."""
        return self._told.get((document, kind), ())

    @cached_property
    def _told(self) -> dict[tuple[str, str], list[Claim]]:
        found: dict[tuple[str, str], list[Claim]] = {}
        for claim in self.claims:
            found.setdefault((claim.document, getattr(claim, "kind", "")), []).append(claim)
        return found

    def people_in(self, claim: Claim) -> frozenset[str]:
        """The names a claim's sentence mentions, personal ones as the persons they stand for."""
        key = claim.document, claim.names
        if (known := self._people.get(key)) is None:
            known = frozenset(self.people.of(claim.document, n) or n for n in claim.names)
            self._people[key] = known
        return known

    def persons_in(self, claim: Claim) -> set[str]:
        """The persons that a claim's sentence names, places and bodies left out."""
        return {p for name in claim.names if (p := self.people.of(claim.document, name))}

    def once(self, claim: Claim) -> frozenset[str]:
        """What the clause tells that happens once to anybody: birth, death."""
        language = self.documents[claim.document].language
        key = language, claim.near
        if (known := self._once.get(key)) is None:
            found = (lexicon(language).meaning("once_events", word) for word in claim.near)
            known = self._once[key] = frozenset(filter(None, found))
        return known

    def editions(self, claim: Claim) -> Mapping[str, int]:
        """The editions the claim's sentence names: head noun → number."""
        return self._editions.get((claim.document, claim.sentence), {})

    @cached_property
    def _editions(self) -> dict[tuple[str, tuple[int, int]], dict[str, int]]:
        found: dict[tuple[str, tuple[int, int]], dict[str, int]] = {}
        for edition in self.of_kind(Edition):
            named = found.setdefault((edition.document, edition.sentence), {})
            named.setdefault(edition.head, edition.number)
        return found

    def asked(self, about: Callable[[View, C], T], claim: C) -> T:
        """What a function says of a claim, asked once: every pair that the claim is in asks."""
        known: dict[int, T] = self._asked[about]
        try:
            return known[id(claim)]
        except KeyError:
            told = known[id(claim)] = about(self, claim)
            return told

    @cached_property
    def _asked(self) -> defaultdict[object, dict[int, Any]]:
        return defaultdict(dict)

    def beside(self, claim: Claim) -> Sequence[Claim]:
        """The other claims of the claim's sentence."""
        told = self._by_sentence.get((claim.document, claim.sentence), ())
        return [c for c in told if c.end <= claim.start or claim.end <= c.start]

    @cached_property
    def noted(self) -> dict[tuple[str, int], frozenset[str]]:
        """Whose each share is ("owners"), what it or a sum is of: by that and the ``id``."""
        return {}

    @cached_property
    def tellings(self) -> dict[str, dict[int | float | None, list[Figure]]]:
        """The figures of each kind that hold, by their value, once asked for."""
        return {}

    @cached_property
    def _by_sentence(self) -> dict[tuple[str, tuple[int, int]], list[Claim]]:
        found: dict[tuple[str, tuple[int, int]], list[Claim]] = {}
        for claim in self.claims:
            found.setdefault((claim.document, claim.sentence), []).append(claim)
        return found

    def one_language(self, a: Claim, b: Claim) -> bool:
        """Whether the documents of two claims are in one language."""
        return self.documents[a.document].language == self.documents[b.document].language

    def only_of_kind(self, claim: Claim) -> bool:
        """Whether a claim is the only one of its kind in its document."""
        return len(self.told(claim.document, claim.kind)) == 1

    def related(self, first: str, second: str) -> bool:
        """Whether two documents may be compared: they are related, or both closely to a third."""
        return first == second or second in self._comparable[first]

    def distance(self, one: str, other: str) -> float:
        """What two documents take from the log-odds that claims of them answer one question."""
        pair = (one, other) if one < other else (other, one)
        known = self._distances.get(pair)
        if known is None:
            told = (self.profiles[name] for name in pair)
            known = self._distances[pair] = 0.0 if one == other else distance(*told)
        return known

    @cached_property
    def _distances(self) -> dict[tuple[str, str], float]:
        return {}

    @cached_property
    def _comparable(self) -> Mapping[str, frozenset[str]]:
        """The documents that each one may be compared with."""
        return neighbours(self.profiles, self.distance)

    @cached_property
    def ledger(self) -> Ledger:
        """The claims of the story held against each other; computed once."""
        from factcheck.alignment.ledger import compare_claims

        return compare_claims(self)

    @cached_property
    def agreeing_with(self) -> Mapping[int, Sequence[Claim]]:
        """The claims that agree with each claim in the ledger, by the ``id`` of the record."""
        found: dict[int, list[Claim]] = {}
        for pair in self.ledger.agreeing:
            found.setdefault(id(pair.a), []).append(pair.b)
            found.setdefault(id(pair.b), []).append(pair.a)
        return found

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Claims that answer one question alike; computed once."""
        from factcheck.alignment.ledger import question_groups

        return tuple(question_groups(self))

    @cached_property
    def _weights(self) -> dict[str, float]:
        total = len(self._independent)
        return {word: log(1 + total / (1 + held)) for word, held in self._frequency.items()}

    @cached_property
    def _independent(self) -> list[Claim]:
        """The claims of articles that are no copies: copying an article makes no word commoner."""
        return [c for c in self.claims if self.origins[c.document] == c.document]

    @cached_property
    def _frequency(self) -> dict[str, int]:
        counts: dict[str, int] = {}
        for claim in self._independent:
            for word in claim.context:
                counts[word] = counts.get(word, 0) + 1
        return counts

    def weight(self, word: str) -> float:
        """How telling a content word is in this story: rare words weigh more."""
        return self._weights.get(word) or self._unknown

    @cached_property
    def _unknown(self) -> float:
        return log(1 + len(self._independent))

    def overlap(self, first: tuple[str, ...], second: tuple[str, ...]) -> float:
        """The weighted share (0 to 1) of the smaller word set that the other one has too."""
        if not first or not second:
            return 0.0
        a, heavy = self._weighed(first)
        b, heavier = self._weighed(second)
        smaller = min(heavy, heavier)
        if not smaller or a.isdisjoint(b):
            return 0.0
        if a is b:
            return 1.0
        known, rest = self._weights, self._unknown
        return fsum([known.get(word) or rest for word in a & b]) / smaller

    def _weighed(self, words: tuple[str, ...]) -> tuple[frozenset[str], float]:
        """Some words as a set, and what they weigh together.

        fsum: sets have another order in every process, and rounding must not tell them apart.
        """
        if (known := self._sets.get(words)) is None:
            made = frozenset(words)
            known = self._sets[words] = made, fsum(map(self.weight, made))
        return known

    # What is asked of every pair of claims, and is the same for all pairs that a claim is in.

    @cached_property
    def _sets(self) -> dict[tuple[str, ...], tuple[frozenset[str], float]]:
        return {}

    @cached_property
    def _people(self) -> dict[tuple[str, tuple[str, ...]], frozenset[str]]:
        return {}

    @cached_property
    def _once(self) -> dict[tuple[str, tuple[str, ...]], frozenset[str]]:
        return {}
