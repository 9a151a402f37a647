"""Claims as CSV or W3C Web Annotation, made at once (claim_streams.py writes bit by bit)."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from io import StringIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.claims import Claim, Extraction

COLUMNS = (
    "document", "published", "language", "kind", "value", "quote", "line", "column", "start", "end",
    "sentence", "block", "modality", "attribution", "when", "names",
)  # fmt: skip


def as_csv(extractions: Sequence[Extraction]) -> str:
    """One claim a row; ``value`` is its short form, ``sentence`` the words around it."""
    from factcheck.reporters.csv import safe
    from factcheck.text import line_and_column

    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    for extraction in extractions:
        document = extraction.document
        for claim in extraction.claims:
            line, column = line_and_column(document.text, claim.start)
            row = (
                document.id, str(document.published or ""), document.language, claim.kind,
                claim.value_text(), claim.quote, line, column, claim.start, claim.end,
                document.text[slice(*claim.sentence)], claim.block, claim.modality,
                claim.attribution or "", claim.when.edtf if claim.when else "",
                " | ".join(claim.names),
            )  # fmt: skip
            writer.writerow([safe(cell) for cell in row])
    return written.getvalue()


def as_annotations(extractions: Sequence[Extraction]) -> str:
    """One annotation a claim, at its primary words."""
    from factcheck.reporters.webannotation import collection

    items = [_annotation(c, e) for e in extractions for c in e.claims]
    return json.dumps(collection(items), ensure_ascii=False, indent=2) + "\n"


def _annotation(claim: Claim, extraction: Extraction) -> dict[str, Any]:
    from factcheck.reporters.webannotation import target

    document = extraction.document
    places = [(e.start, e.end, e.quote) for e in claim.evidence]
    key = repr((document.id, claim.kind, claim.value_text(), places))
    return {
        "id": f"urn:factcheck:claim:{blake2b(key.encode(), digest_size=12).hexdigest()}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            {
                "type": "TextualBody",
                "purpose": "describing",
                "format": "text/plain",
                "value": claim.value_text(),
            },
            {"type": "TextualBody", "purpose": "tagging", "value": claim.kind},
        ],
        "target": [target(document.id, document, e.start, e.end, e.quote) for e in claim.evidence],
    }


CLAIM_FORMATS: Mapping[str, Callable[[Sequence[Extraction]], str]] = MappingProxyType(
    {"csv": as_csv, "webannotation": as_annotations}
)
