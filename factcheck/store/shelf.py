"""What a store holds, by number: documents, their extractions, their profiles."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.claims.extract import Extraction
from factcheck.documents.document import Dating, Document
from factcheck.errors import StoreError
from factcheck.store.records import (
    compress,
    dump_document,
    dump_extraction,
    load_document,
    load_extraction,
    to_bytes,
    uncompress,
    with_text,
)
from factcheck.store.strings import Numbered, Strings, original, pack, rows, storable, unpack
from factcheck.store.versions import digest, extractor_version

_DOCUMENT = """
    d.doc, d.id, d.origin, c.hash, d.dating, d.base, d.told, c.body
    FROM documents d JOIN contents c USING (content) WHERE
"""


class Held(NamedTuple):
    """A document in the store, as the article dates itself, with what it rests on.

    ``dating`` is what others say of its day, ``base`` and ``told`` the numbers of the extractions
    without and with that; None where it is not read yet.
    """

    doc: int
    origin: str
    hash: bytes
    document: Document
    dating: Dating | None
    base: int | None
    told: int | None


class Shelf:
    """Reads and writes the records of an open store; commits are the caller's."""

    def __init__(self, connection: sqlite3.Connection, *, adding: bool = False) -> None:
        self.connection = connection
        self.strings = Strings(connection, adding=adding)
        query = "SELECT name, value FROM meta WHERE name IN ('prose', 'records')"
        dictionaries = dict(connection.execute(query))
        self._prose, self._records = dictionaries["prose"], dictionaries["records"]

    def held(self, docs: Iterable[int]) -> Iterator[Held]:
        """The documents of those numbers."""
        for row in rows(self.connection, _DOCUMENT + "d.doc", docs):
            yield self._held(row)

    def named(self, ids: Iterable[str]) -> dict[str, Held]:
        """The documents of those names that the store has."""
        found = rows(self.connection, _DOCUMENT + "d.id", map(storable, ids))
        return {one.document.id: one for one in map(self._held, found)}

    def everything(self) -> Iterator[Held]:
        """All documents, by name."""
        query = f"SELECT {_DOCUMENT} 1 ORDER BY d.id"
        return map(self._held, self.connection.execute(query))

    def _held(self, row: tuple[int, str, str, bytes, str | None, int, int, bytes]) -> Held:
        doc, name, origin, mark, dating, base, told, body = row
        document = load_document(original(name), uncompress(body, self._prose))
        known = Dating.model_validate_json(dating) if dating else None
        return Held(doc, original(origin), mark, document, known, base, told)

    def extraction(self, held: Held, *, told: bool = True) -> Extraction:
        """What was extracted from a document: dated as others date it, or as it dates itself.

        Raises:
            StoreError: it is not there, or damaged.
        """
        number, document = held.base, held.document
        if told:
            number = held.told
            if held.dating is not None:
                document = document.model_copy(update={"dating": held.dating})
        row = self.connection.execute(
            "SELECT body, profile FROM extractions JOIN profiles USING (extraction) "
            "WHERE extraction = ?",
            (number,),
        ).fetchone()
        if row is None:
            raise StoreError(f"{document.id}: was not read yet. Run `factcheck index` again.")
        try:
            plain = uncompress(row[0], with_text(self._records, document.text))
            return load_extraction(document, plain, self.strings.named(unpack(row[1])))
        except (ValueError, TypeError, KeyError, IndexError) as error:
            raise StoreError(
                f"{document.id}: its record in the store is damaged ({type(error).__name__}). "
                "`factcheck store verify FILE` tells how much is; index it into another file."
            ) from None

    def profiles(self, docs: Iterable[int], *, told: bool = True) -> dict[int, Numbered]:
        """The profiles of documents, with or without what others say of their day."""
        query = (
            "doc, profile FROM documents JOIN profiles ON extraction = "
            f"{'told' if told else 'base'} WHERE doc"
        )
        return {doc: unpack(packed) for doc, packed in rows(self.connection, query, docs)}

    def datings(self, docs: Iterable[int]) -> dict[int, Dating]:
        """The dates that documents have from others, of those that have one."""
        found = rows(self.connection, "doc, dating FROM documents WHERE doc", docs)
        return {doc: Dating.model_validate_json(dating) for doc, dating in found if dating}

    def named_profiles(self, docs: Iterable[int]) -> Iterator[tuple[int, str, Numbered]]:
        """Numbers, names and profiles of documents, dated as others date them."""
        query = "doc, id, profile FROM documents JOIN profiles ON extraction = told WHERE doc"
        for doc, name, packed in rows(self.connection, query, docs):
            yield doc, original(name), unpack(packed)

    def put_content(self, document: Document) -> int:
        """The number of an article's content, which is put in if it is new."""
        raw = to_bytes(dump_document(document))
        mark = digest(raw)
        query = "SELECT content FROM contents WHERE hash = ?"
        row = self.connection.execute(query, (mark,)).fetchone()
        if row is not None:
            return int(row[0])
        body = compress(raw, self._prose)
        return self._insert("INSERT INTO contents (hash, body) VALUES (?, ?)", mark, body)

    def extracted(self, document: Document) -> int | None:
        """The number of the extraction of this very content by this very extractor, if any."""
        query = "SELECT extraction FROM extractions WHERE hash = ?"
        row = self.connection.execute(query, (extraction_hash(document),)).fetchone()
        return None if row is None else int(row[0])

    def put_extraction(self, extraction: Extraction) -> int:
        """The number of an extraction, which is put in if it is new."""
        document = extraction.document
        there = self.extracted(document)
        if there is not None:
            return there
        words = with_text(self._records, document.text)
        body = compress(to_bytes(dump_extraction(extraction)), words)
        number = self._insert(
            "INSERT INTO extractions (hash, version, claims, body) VALUES (?, ?, ?, ?)",
            extraction_hash(document),
            extractor_version(document.language),
            len(extraction.claims),
            body,
        )
        profile = pack(self.strings.numbered(extraction.profile))
        self.connection.execute("INSERT INTO profiles VALUES (?, ?)", (number, profile))
        return number

    def _insert(self, statement: str, *values: object) -> int:
        number = self.connection.execute(statement, values).lastrowid
        assert number is not None  # noqa: S101 - an insert into a table of rows has one
        return number


def content_hash(document: Document) -> bytes:
    """The hash of an article without its name: copies share it."""
    return digest(to_bytes(dump_document(document)))


def extraction_hash(document: Document) -> bytes:
    """The hash of all that the claims of a document depend on."""
    return digest(content_hash(document), extractor_version(document.language).encode())


def dating_text(dating: Dating | None) -> str | None:
    """A dating as JSON, for its column."""
    return None if dating is None else json.dumps(dating.model_dump(mode="json"))
