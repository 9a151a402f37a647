"""Records as bytes and back, exactly: what is loaded equals what was dumped.

Fields at their default, the document's id and the words of evidence (the text has them) are left
out; what a sentence's claims share is written once. The rest is JSON, compressed with a dictionary
of likely words; nothing in a store is ever run.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from pydantic import BaseModel

from factcheck.claims.claim import Claim
from factcheck.claims.extract import Extraction, Unclaimed
from factcheck.claims.part import claim_adapter
from factcheck.claims.profile import Profile
from factcheck.documents.document import Dating, Document
from factcheck.problem import Problem
from factcheck.text import Span

# Fields that claims of one sentence share: written once and pointed at.
SHARED = ("sentence", "context", "names", "when", "value")
WORDS = ("context", "names")
BAR = "|"  # joins words into one string, which packs better than a list
LEVEL = 9
WINDOW = 28_000  # bytes of a dictionary that the packer still sees
MOST = 64_000_000  # bytes that one record may unpack to: a damaged file must not fill the memory


def dump_document(document: Document) -> list[Any]:
    """A document without its id, as plain JSON data."""
    blocks = [part for b in document.blocks for part in (b.kind, b.start, b.end)]
    remarks = [_plain(remark) for remark in document.remarks]
    few = bool(remarks) or document.headline_from is not None  # most articles have neither
    return [
        document.text,
        blocks,
        document.language,
        _plain(document.dating),
        document.publisher,
        *([remarks, document.headline_from] if few else []),
    ]


def load_document(id: str, plain: list[Any], dating: Dating | None = None) -> Document:
    """The document of that id; ``dating`` replaces its own, for one that others dated."""
    text, flat, language, own, publisher, *more = plain
    remarks, headline_from = more or ((), None)
    return Document.model_validate(
        {
            "id": id,
            "text": text,
            "blocks": tuple(
                {"kind": kind, "start": start, "end": end}
                for kind, start, end in zip(*[iter(flat)] * 3, strict=True)
            ),
            "language": language,
            "dating": dating or own,
            "publisher": publisher,
            "remarks": tuple(remarks),
            "headline_from": headline_from,
        }
    )


def dump_extraction(extraction: Extraction) -> list[Any]:
    """An extraction without its document and profile, as plain JSON data."""
    text, own = extraction.document.text, extraction.document.id
    pool: list[Any] = []
    places: dict[str, int] = {}

    def shared(value: Any) -> int:
        key = json.dumps(value)
        if key not in places:
            places[key] = len(pool)
            pool.append(value)
        return places[key]

    claims = []
    for claim in extraction.claims:
        row = _plain(claim)
        row["kind"] = claim.kind
        if row.pop("document", "") != own:
            raise ValueError(f"{own}: a claim of another document: {claim!r}")
        row["evidence"] = [
            part
            for e in claim.evidence
            for part in (e.start, e.end, 0 if text[e.start : e.end] == e.quote else e.quote)
        ]
        if "near" in row:
            row["near"] = _within(row["near"], row.get("context", []), shared)
        for name in SHARED:
            if name in row:
                row[name] = shared(_joined(row[name]) if name in WORDS else row[name])
        claims.append(row)
    problems = [p.model_dump(mode="json") for p in extraction.problems]
    for problem in problems:
        if problem["place"] == own:
            problem["place"] = None
    unclaimed = [part for u in extraction.unclaimed for part in (u.kind, u.span.start, u.span.end)]
    return [pool, claims, unclaimed, problems, extraction.values]


def load_extraction(document: Document, plain: list[Any], profile: Profile) -> Extraction:
    """The extraction that was dumped, of this document.

    Raises:
        ValueError: the data is that of no extraction.
    """
    pool, rows, unclaimed, problems, values = plain
    text, claims = document.text, []
    validate: Callable[[Any], Claim] = claim_adapter().validate_python
    for row in rows:
        row["document"] = document.id
        row["evidence"] = tuple(
            {"start": start, "end": end, "quote": text[start:end] if quote == 0 else quote}
            for start, end, quote in zip(*[iter(row["evidence"])] * 3, strict=True)
        )
        for name in SHARED:
            if name in row:
                told = pool[row[name]]
                row[name] = _parted(told) if name in WORDS else told
        if "near" in row:
            row["near"] = _outside(row["near"], row.get("context", []), pool)
        claims.append(validate(row))
    return Extraction(
        document,
        tuple(claims),
        tuple(
            Unclaimed(kind, Span(start, end))
            for kind, start, end in zip(*[iter(unclaimed)] * 3, strict=True)
        ),
        tuple(
            Problem.model_validate(p | {"place": document.id if p["place"] is None else p["place"]})
            for p in problems
        ),
        profile,
        values,
    )


def _joined(value: Any) -> Any:
    words = value if isinstance(value, list) else ()
    if words and all(isinstance(word, str) and BAR not in word for word in words):
        return BAR.join(words)
    return value


def _parted(value: Any) -> Any:
    return value.split(BAR) if isinstance(value, str) else value


def _within(near: list[str], context: list[str], shared: Callable[[Any], int]) -> Any:
    """The words of a clause as bits over those of its sentence and the words that it lacks."""
    bits = sum(1 << i for i, word in enumerate(context) if word in near)
    told = [bits, *(word for word in near if word not in context)]
    return told if _outside(told, context, ()) == near else shared(near)


def _outside(told: Any, context: list[str], pool: Sequence[Any]) -> Any:
    if isinstance(told, int):
        return pool[told]
    bits, *others = told
    return sorted([word for i, word in enumerate(context) if bits >> i & 1] + others)


def to_bytes(plain: Any) -> bytes:
    """Plain data as JSON in UTF-8; the same data gives the same bytes."""
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf8", "surrogatepass")


def compress(raw: bytes, words: bytes) -> bytes:
    """Compressed with a dictionary of words that are likely to occur."""
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -15, 9, zdict=words)
    return packer.compress(raw) + packer.flush()


def uncompress(packed: bytes, words: bytes) -> Any:
    """The data back from its bytes.

    Raises:
        ValueError: bytes that were not packed with this dictionary, or unpack to too much.
    """
    try:
        unpacker = zlib.decompressobj(-15, zdict=words)
        raw = unpacker.decompress(packed, MOST)
        if not unpacker.eof:
            raise ValueError("the packed data breaks off, or is too large")
        return json.loads(raw)
    except (zlib.error, RecursionError) as error:
        raise ValueError(f"the packed data is damaged ({error})") from None


def with_text(words: bytes, text: str) -> bytes:
    """The dictionary for what was read from a text: most of its words are the text's."""
    return words + text.encode("utf8", "surrogatepass")[-WINDOW:]


@lru_cache(maxsize=256)
def _defaults(model: type[BaseModel]) -> tuple[tuple[str, Any], ...]:
    return tuple((name, field.default) for name, field in model.model_fields.items())


def _plain(value: Any) -> Any:
    """A record as JSON data, without what is at its default.

    A default of another type is not one: 1 and 1.0 are equal and print differently.
    """
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, BaseModel):
        return {
            name: _plain(had)
            for name, default in _defaults(type(value))
            if (had := getattr(value, name)) is not default
            and (type(had) is not type(default) or had != default)
        }
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(_plain(one) for one in value)
    raise TypeError(f"a record holds a {type(value).__name__}, which the store cannot keep")
