"""One document's rows: entered, taken out, dated by others. Transactions are the caller's."""

from __future__ import annotations

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents.document import Document
from factcheck.store.dating import Node
from factcheck.store.redate import Redated, node_of
from factcheck.store.shelf import Held, Shelf, dating_text
from factcheck.store.strings import Numbered, storable


def enter(shelf: Shelf, document: Document, origin: str, found: Extraction | int) -> Node:
    """Write a document with what was extracted from it, as it dates itself; over its old row.

    Args:
        found: the extraction, or the number of one that the store has.
    """
    number = found if isinstance(found, int) else shelf.put_extraction(found)
    published = document.published.isoformat() if document.published else None
    (doc,) = shelf.connection.execute(
        "INSERT INTO documents (id, origin, content, language, published, base, told) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET origin = excluded.origin, "
        "content = excluded.content, language = excluded.language, dating = NULL, "
        "published = excluded.published, base = excluded.base, told = excluded.told RETURNING doc",
        (
            storable(document.id),
            storable(origin),
            shelf.put_content(document),
            document.language,
            published,
            number,
            number,
        ),
    ).fetchone()
    if isinstance(found, int):
        (held,) = shelf.held([doc])
        found = shelf.extraction(held, told=False)
    node = node_of(shelf, found)
    _mention(shelf, doc, node.profile)
    shelf.connection.executemany(
        "INSERT INTO meetings VALUES (?, ?, ?)",
        [(string, node.dated, doc) for string in sorted(node.meetings)],
    )
    return node


def withdraw(shelf: Shelf, held: Held) -> Node:
    """Take out what brings a document together with others; its own row stays."""
    node = node_of(shelf, shelf.extraction(held, told=False))
    _unmention(shelf, held.doc)
    shelf.connection.executemany(
        "DELETE FROM meetings WHERE string = ? AND dated = ? AND doc = ?",
        [(string, node.dated, held.doc) for string in sorted(node.meetings)],
    )
    return node


def date_anew(shelf: Shelf, changed: Redated) -> bool:
    """Give an undated document the date that others tell; whether that took an extraction."""
    (held,) = shelf.held([changed.number])
    _unmention(shelf, held.doc)
    number, dating, extracted = held.base, None, False
    if changed.document is not None:
        dating = changed.document.dating
        number = shelf.extracted(changed.document)
        if number is None:
            number, extracted = shelf.put_extraction(extract_claims(changed.document)), True
    published = dating.published.isoformat() if dating and dating.published else None
    shelf.connection.execute(
        "UPDATE documents SET dating = ?, published = ?, told = ? WHERE doc = ?",
        (dating_text(dating), published, number, held.doc),
    )
    _mention(shelf, held.doc, shelf.profiles([held.doc])[held.doc])
    return extracted


def _mention(shelf: Shelf, doc: int, profile: Numbered) -> None:
    rows = [(string, doc, profile.day) for string in sorted(profile.keys)]
    shelf.connection.executemany("INSERT INTO mentions VALUES (?, ?, ?)", rows)
    shelf.connection.executemany(
        "INSERT INTO words VALUES (?, 1) ON CONFLICT DO UPDATE SET held = held + 1",
        [(string,) for string in sorted(profile.words)],
    )


def _unmention(shelf: Shelf, doc: int) -> None:
    profile = shelf.profiles([doc])[doc]
    rows = [(string, doc) for string in sorted(profile.keys)]
    shelf.connection.executemany("DELETE FROM mentions WHERE string = ? AND doc = ?", rows)
    shelf.connection.executemany(
        "UPDATE words SET held = held - 1 WHERE string = ?",
        [(string,) for string in sorted(profile.words)],
    )
