"""Counts of one noun whose complements tell two kinds of it: medals of gold and of bronze, bottles
of cider and of juice, notes of 20 and of 50."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import preceded_by, words
from factcheck.claims.claim import Claim, Figure
from factcheck.languages import meanings
from factcheck.text.lemma import lemma

BEHIND = 40  # characters behind a noun in which its complement stands
NEAR = 3  # words behind a noun in which it stands: "de la tête"
FACE = 5  # characters from a count to what each is worth: " de "
STOPS = ',;:.(«"\n'


def of_another_kind(view: View, a: Claim, b: Claim) -> bool:
    """Whether two figures are told of two kinds of one thing. Symmetric."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)) or a.kind != b.kind:
        return False
    if a.kind == "money":  # "trente billets de 50 euros": what one is worth
        return _face_value(view, a) and _face_value(view, b)
    if a.kind != "count" or not view.one_language(a, b):
        return False
    first, second = dict(_axes(view, a)), dict(_axes(view, b))
    if any(first[axis] != second[axis] for axis in first.keys() & second.keys()):
        return True
    if _worth(view, a) != _worth(view, b) and _worth(view, a) and _worth(view, b):
        return True
    if figure_slip(a.value, b.value) == "exchanged digits":
        return False
    one, other = _filled_with(view, a), _filled_with(view, b)
    return bool(one and other) and one != other


def _axes(view: View, claim: Figure) -> Iterator[tuple[str, str]]:
    """What the words nearest to a count tell of it, those inside it first: ("metal", "gold");
    "three gold medals and two bronze" are three of gold."""
    document = view.documents[claim.document]
    stop = min(claim.sentence[1], claim.end + BEHIND)
    behind = document.text[claim.end : stop]
    end = next((i for i, c in enumerate(behind) if c in STOPS or c.isdigit()), len(behind))
    after = behind[:end].split(" ")[: NEAR + 1]
    seen: set[str] = set()
    for text in (claim.quote, *(" ".join(after[:n]) for n in range(1, len(after) + 1))):
        told = sorted(meanings(text, document.language, "counted_kinds"))
        axes = [name.split("_")[0] for name in told]
        for name, axis in zip(told, axes, strict=True):
            if axis not in seen and axes.count(axis) == 1:
                yield axis, name
        seen.update(axes)


def _worth(view: View, claim: Figure) -> frozenset[float]:
    """The face value told right behind a count: "billets de 50 euros"."""
    return frozenset(
        c.value.figure or 0
        for c in view.beside(claim)
        if isinstance(c, Figure)
        and c.kind == "money"
        and 0 <= c.start - claim.end <= FACE
        and _face_value(view, c)
    )


def _face_value(view: View, claim: Figure) -> bool:
    """Whether a sum is what each note, coin or stamp is worth."""
    return preceded_by(view, claim, "face_values")


def _filled_with(view: View, claim: Figure) -> str:
    """The noun that says what is in what is counted, of nouns that say little without it."""
    head = claim.head.split(" ")[0]
    document = view.documents[claim.document]
    if not head or not meanings(head, document.language, "told_by_contents"):
        return ""
    at = document.text.find(head, claim.start, claim.end) + len(head)
    if at < claim.start + len(head):
        return ""
    after = words(view, claim.document, at, min(claim.sentence[1], at + BEHIND))
    length = after.match("of_words", 0) if after.keys else 0
    if not length or length >= len(after.keys):
        return ""
    noun = after.tokens.surfaces[length]
    return lemma(noun, document.language) if noun.isalpha() and noun.islower() else ""
