"""Dates that articles have from others, when some of these come, change or go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factcheck.claims.extract import Extraction
from factcheck.documents.document import Dating, Document
from factcheck.events.dating import date_by_events, dating_keys
from factcheck.events.stories import LARGEST
from factcheck.store.dating import Circles, Node
from factcheck.store.shelf import Shelf


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
    come: Iterable[Node],
    gone: Iterable[Node],
    new: Mapping[int, tuple[Node, Extraction]] | None = None,
    hidden: frozenset[int] = frozenset(),
    also: Iterable[int] = (),
) -> list[Redated]:
    """The documents whose date changes in a view of the store, ``new`` ones included.

    Args:
        come: articles that are there now and were not.
        gone: articles that were there, or were otherwise.
        new: articles that the store does not have, or has otherwise, under their numbers.
        hidden: documents that are not there any more.
        also: documents to look at whatever came and went.
    """
    given = new or {}
    circles = Circles(shelf, {number: node for number, (node, _) in given.items()}, hidden)
    changed: list[Redated] = []
    seen: set[int] = set()
    for number in sorted({*circles.touched(come, gone), *also} - hidden):
        if number in seen:
            continue
        group = sorted(circles.group(number))
        undated = [n for n in group if circles.undated(n)]
        seen.update(undated)
        now = _dated(shelf, group, given) if 1 < len(group) <= LARGEST else {}
        before = shelf.datings(n for n in undated if n >= 0)
        changed += [Redated(n, now.get(n)) for n in undated if _dating(now.get(n)) != before.get(n)]
    return changed


def _dated(
    shelf: Shelf, group: Iterable[int], new: Mapping[int, tuple[Node, Extraction]]
) -> dict[int, Document]:
    """The documents of a group that the others date, by number."""
    loaded = {n: new[n][1] for n in group if n in new}
    for held in shelf.held(n for n in group if n not in new):
        loaded[held.doc] = shelf.extraction(held, told=False)
    numbers = {extraction.document.id: n for n, extraction in loaded.items()}
    return {numbers[document.id]: document for document in date_by_events([*loaded.values()])}


def _dating(document: Document | None) -> Dating | None:
    return None if document is None else document.dating
