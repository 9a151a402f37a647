"""A town that a story names once, where the other articles put the same thing elsewhere.

An article that names two towns mostly tells of two places, and its places are not held against
those of others. But where a sentence is all but the one of another article, and its town stands
nowhere else in the story, the town is a slip although the article names the right one further on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factcheck.alignment.comparable import Comparability, comparable
from factcheck.alignment.ledger import Pair
from factcheck.alignment.towns import naming, times_named
from factcheck.alignment.view import View
from factcheck.claims.kinds.place import Located, compare
from factcheck.text.lexicon import folded

SAME_THING = -1.5  # context from which the article has its own answer
ONE_THING = 0.3  # context from which two sentences tell one thing
ONE_WAY = 1.5  # that two ways from one town are one, as log-odds
SHARED = 3  # words beside its start that two sentences which tell one way share
# What happens at one place in a story; fires, arrests and finds may be many.
SCENES = (
    "birth", "death", "burial", "crash", "explosion", "sinking", "avalanche", "quake", "fire",
    "attack", "signing", "summit", "wedding", "opening",
)  # fmt: skip
TOLD = ("asserted", "reported")


def strangers(view: View) -> Iterator[Pair]:
    """The pairs of a town that is named once in a story and the one another article has there."""
    by_name: dict[str, list[Located]] = defaultdict(list)
    for claim in view.of_kind(Located):
        if claim.value.kind == "city":
            by_name[folded(claim.value.name)].append(claim)
    texts = view.folded
    for name, claims in sorted(by_name.items()):
        lone = claims[0]
        if len(claims) > 1 or lone.modality not in TOLD or not _once(texts, name, lone.document):
            continue
        rivals = (
            Pair(lone, other, held, "another place")
            for known, others in by_name.items()
            if times_named(texts[lone.document], known)
            for other in others
            if (held := _one_thing(view, lone, other)) is not None
        )
        best = min(
            rivals, key=lambda p: (-p.comparability.odds, p.b.document, p.b.start), default=None
        )
        if best is not None and not _known(view, best):
            yield best


def _once(texts: dict[str, str], name: str, document: str) -> bool:
    return times_named(texts[document], name) == 1 and naming(texts, name) == 1


def _one_thing(view: View, lone: Located, other: Located) -> Comparability | None:
    """How alike two sentences are that put a thing in two towns; None when they are not."""
    if lone.document == other.document or not view.related(lone.document, other.document):
        return None
    way = bool(lone.way) and lone.way == other.way and _of_one_way(lone, other)
    scene = lone.scene == other.scene and lone.scene in SCENES and lone.lies == other.lies == "at"
    house = bool(lone.house) and lone.house == other.house
    if not (way or scene or house) or compare(lone, other).verdict != "conflict":
        return None
    held = comparable(view, lone, other)
    return held if not held.apart and held.context + ONE_WAY * way >= ONE_THING else None


def _of_one_way(a: Located, b: Located) -> bool:
    """Whether sentences share more than a start: the flight and the train from Wick are two."""
    shared = {*a.context} & {*b.context} - {*a.way.replace("-", " ").split()}
    return len(shared) >= SHARED


def _known(view: View, pair: Pair) -> bool:
    """Whether the article of the lone town tells the other one of the same thing."""
    right = pair.b
    return any(
        claim.document == pair.a.document
        and isinstance(claim, Located)
        and isinstance(right, Located)
        and compare(claim, right).verdict == "agree"
        and comparable(view, claim, right).context >= SAME_THING
        for claim in view.of_kind(Located, pair.a.document)
    )
