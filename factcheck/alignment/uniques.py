"""Two subjects that articles each call the one of its kind: the first, the oldest, the largest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.separators import another_time
from factcheck.alignment.view import View
from factcheck.claims.kinds.superlative import BARE, Superlative
from factcheck.languages import lexicon
from factcheck.text.lexicon import strip_accents
from factcheck.text.tokens import tokenize

NAMED = 3  # letters from which a word of a name tells it from another one
ALIKE = 0.6  # of the words of the shorter complement that the other one must have
HALF = 0.5  # the same where the two are in two languages
ONCE = ("first",)  # of these there is one at any time, whenever it was or will be
TOLD = ("asserted", "planned", "reported", "historical")


def two_uniques(view: View) -> Iterator[tuple[Superlative, Superlative]]:
    """The pairs of claims whose subjects cannot both be the only one, one pair of subjects once."""
    told = [c for c in view.of_kind(Superlative) if c.modality in TOLD]
    seen: set[tuple[frozenset[str], str, str]] = set()
    for a, b in combinations(told, 2):
        if not _at_one_time(view, a, b) or not _one_kind(view, a, b) or not _two(view, a, b):
            continue
        who = frozenset((_person(view, a) or a.subject, _person(view, b) or b.subject))
        if (who, a.degree, a.noun or b.noun) not in seen:
            seen.add((who, a.degree, a.noun or b.noun))
            yield a, b


def _at_one_time(view: View, a: Superlative, b: Superlative) -> bool:
    """Whether both are told of now; of the first whatever the time; of what is to come where the
    other one "remains" what it is."""
    if a.degree in ONCE or a.modality == b.modality == "asserted":
        return True
    if {a.modality, b.modality} != {"asserted", "planned"}:
        return False
    return _remains(view, a if a.modality == "asserted" else b)


def _remains(view: View, claim: Superlative) -> bool:
    document = view.documents[claim.document]
    words = lexicon(document.language).table("superlative_stays").get("yes", ())
    ends = sorted((claim.evidence[0].start, claim.evidence[1].start))
    return not {*words}.isdisjoint(document.text[slice(*ends)].lower().split())


def _one_kind(view: View, a: Superlative, b: Superlative) -> bool:
    """Whether two superlatives are of one degree, of one noun and of one field."""
    if a.degree != b.degree or a.rank != b.rank:
        return False
    if (a.noun, a.scope, a.named) == (b.noun, b.scope, b.named) and view.one_language(a, b):
        return True
    if a.document == b.document:
        return False
    for alone, other in ((a, b), (b, a)):
        if not alone.noun and alone.degree not in BARE:  # "The oldest, X, …"
            return (
                bool(other.noun) and other.noun in alone.scope and {*other.named} <= {*alone.named}
            )
    if _figures(a) != _figures(b):
        return False
    nouns = a.noun == b.noun or (a.degree in ONCE and not (a.noun and b.noun))
    if not nouns and a.noun not in b.scope and b.noun not in a.scope:
        return False
    first, second = {*a.scope}, {*b.scope}
    if a.degree not in ONCE and view.one_language(a, b):
        return False  # "the largest wind farm" may be smaller than "the largest offshore"
    fields = {*a.named}, {*b.named}
    if not (fields[0] <= fields[1] or fields[1] <= fields[0]):
        return False
    if a.degree not in ONCE and fields[0] != fields[1]:
        return False
    if a.degree not in ONCE and not first and not second:
        return a.noun == b.noun and fields[0] == fields[1]
    smaller = min(len(first), len(second))
    alike = ALIKE if view.one_language(a, b) else HALF
    return bool(smaller) and len(first & second) >= alike * smaller


def _figures(claim: Superlative) -> frozenset[str]:
    return frozenset(w for w in claim.scope if w[:1].isdigit())


def _two(view: View, a: Superlative, b: Superlative) -> bool:
    """Whether the subjects are surely two, and neither sentence speaks of the other's."""
    if a.document != b.document and not view.related(a.document, b.document):
        return False
    kinds = {a.subject_kind, b.subject_kind} - {""}
    if len(kinds) > 1 and ("person" in kinds or "acronym" in kinds):
        return False
    if a.sentence == b.sentence and a.document == b.document:
        return False
    if kinds == {"acronym"} or (_words(a.subject) & _words(b.subject) and not _families(a, b)):
        return False
    if a.degree not in ONCE and another_time(a, b):
        return False
    if kinds == {"person"} and a.subject_kind == b.subject_kind:
        first, second = _person(view, a), _person(view, b)
        if first is None or second is None or first == second or view.people.unsure(first, second):
            return False
    return not (_told(a, b) or _told(b, a))


def _families(a: Superlative, b: Superlative) -> bool:
    """Whether two persons who share a given name have two family names."""
    persons = a.subject_kind == b.subject_kind == "person"
    last = [strip_accents(c.subject).lower().split()[-1] for c in (a, b)]
    return persons and " " in a.subject and " " in b.subject and last[0] != last[1]


def _person(view: View, claim: Superlative) -> str | None:
    return view.people.of(claim.document, claim.subject)


def _told(a: Superlative, b: Superlative) -> bool:
    """Whether the sentence of ``a`` names the subject of ``b`` too."""
    theirs = _words(b.subject)
    return any(theirs & _words(name) for name in a.names if name != a.subject)


def _words(name: str) -> set[str]:
    folded = (strip_accents(w).lower() for w in tokenize(name).surfaces)
    return {w for w in folded if len(w) >= NAMED}
