"""Dates that articles have from others, when some of these come, change or go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.claims.extract import Extraction
from factcheck.documents.document import Document
from factcheck.events.dating import date_by_events, dating_keys
from factcheck.store.dating import Node, dating_circle
from factcheck.store.shelf import Held, Shelf


class Redated(NamedTuple):
    """An undated document, by number, with the date that others give it now; None takes it away."""

    number: int
    document: Document | None


def node_of(shelf: Shelf, extraction: Extraction) -> Node:
    """What neighbours see of an article, as it dates itself."""
    keys = dating_keys(extraction)
    of = shelf.strings.numbers(keys) if keys else {}
    return Node(shelf.strings.numbered(extraction.profile), frozenset(of.values()))


def redate(
    shelf: Shelf,
    seeds: Iterable[Node],
    new: Mapping[int, tuple[Node, Extraction]],
    hidden: frozenset[int] = frozenset(),
) -> list[Redated]:
    """The documents whose date changes in a view of the store, ``new`` ones included.

    Args:
        seeds: what came and what went.
        new: articles that the store does not have, or has otherwise, under their numbers.
        hidden: documents that are not there any more.
    """
    held: dict[int, Held] = {}
    loaded: dict[int, Extraction] = {number: e for number, (_, e) in new.items()}

    def load(number: int) -> Extraction:
        if number not in loaded:
            (held[number],) = shelf.held([number])
            loaded[number] = shelf.extraction(held[number], told=False)
        return loaded[number]

    def meetings_of(number: int) -> frozenset[int]:
        return node_of(shelf, load(number)).meetings

    wanted = [seed for seed in seeds if seed.meetings]
    if not wanted:
        return []
    nodes = {number: node for number, (node, _) in new.items()}
    circle = sorted(dating_circle(shelf, wanted, nodes, hidden, meetings_of))
    dated = {d.id: d for d in date_by_events([load(number) for number in circle])}
    changed = []
    for number in circle:
        document = loaded[number].document
        now = dated.get(document.id)
        before = held[number].dating if number in held else None
        if document.published is None and (now.dating if now else None) != before:
            changed.append(Redated(number, now))
    return changed
