"""Members of a body that do something, beside the number of members it has."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.separators import APART, another_time
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import by_document, followed_by, preceded_by, words
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.count import Count

MEMBERS = frozenset(("member", "member_state", "country"))
SEATED = frozenset(("elected", "member", "delegate"))
PRESENT = 3  # tokens from those who sit to the word that says they were there
MOST_APART = 2  # a count of members more than so many times the membership is of another body


def members(view: View) -> Iterator[tuple[Count, Count]]:
    """Each count of member states that take part, with the only membership the article gives."""
    for stated in by_document(view.of_kind(Count)).values():
        yield from _of_article(view, stated)


def present(view: View) -> Iterator[tuple[Count, Count]]:
    """Each count of those of a body who were there, with how many the article says it has."""
    for stated in by_document(view.of_kind(Count)).values():
        counts = [
            c
            for c in stated
            if c.concept in SEATED and c.modality not in APART and c.value.approximation == "exact"
        ]
        bodies = [c for c in counts if preceded_by(view, c, "memberships")]
        if len({c.value.low for c in bodies}) != 1:
            continue
        yield from _present(view, counts, bodies[0])


def _present(view: View, counts: list[Count], whole: Count) -> Iterator[tuple[Count, Count]]:
    for part in counts:
        near = (part.value.low or 0) <= MOST_APART * (whole.value.high or 0)
        if part.head != whole.head or part.sentence == whole.sentence or not near:
            continue
        there = followed_by(view, part, "those_present", PRESENT)
        if there and not another_time(part, whole) and not _elsewhere(view, part, whole):
            yield part, whole


def _elsewhere(view: View, part: Figure, whole: Figure) -> bool:
    """Whether the sentence of the part names another place or body before it, or what is no
    sitting: a congress, a banquet."""
    text = view.documents[part.document].text
    told = text[part.sentence[0] : part.start]
    if any(name in told and name not in whole.names for name in part.names):
        return True
    before = words(view, part.document, part.sentence[0], part.start)
    places = range(len(before.keys))
    return any(before.match("event_heads", i) and not before.match("sittings", i) for i in places)


def _of_article(view: View, stated: list[Count]) -> Iterator[tuple[Count, Count]]:
    counts = [
        c
        for c in stated
        if c.concept in MEMBERS and c.modality not in APART and c.value.approximation == "exact"
    ]
    bodies = [
        c
        for c in counts
        if preceded_by(view, c, "memberships") or (c.definite and c.concept == "member_state")
    ]
    if len({c.value.low for c in bodies}) != 1 or _of_people(view, bodies[0]):
        return
    whole = bodies[0]
    for part in counts:
        present = part.concept == "country" and part.role == "participants"
        if not (present or part.concept == "member_state") or another_time(part, whole):
            continue
        near = (part.value.low or 0) <= MOST_APART * (whole.value.high or 0)
        if near and not _other_body(view, part, whole):
            yield part, whole


def _of_people(view: View, whole: Count) -> bool:
    """Whether the members are those of a jury, a crew, a board: no countries."""
    if whole.concept != "member":
        return False
    said = words(view, whole.document, *whole.sentence)
    return any(said.match("bodies_of_people", i) for i in range(len(said.keys)))


def _other_body(view: View, part: Figure, whole: Figure) -> bool:
    """Whether the sentence of the part names a body and the one of the whole does not."""
    after = words(view, part.document, part.end, part.sentence[1])
    of = after.match("partitives", 0)
    named = bool(of) and len(after.keys) > of and after.tokens.surfaces[of][:1].isupper()
    return named and not any(after.tokens.surfaces[of] in name for name in whole.names)
