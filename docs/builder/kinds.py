"""The kinds of claim and of value, from the parts, with their examples."""

from __future__ import annotations

import json
import sys
from inspect import cleandoc
from typing import Any

from builder.part import Part, code, fence, page, prose, table
from factcheck.claims.extract import extract_claims
from factcheck.claims.part import ClaimKind, claim_kinds, claims_schema
from factcheck.documents.document import Document
from factcheck.values.find import value_kinds
from factcheck.values.part import ValueKind

INTRO = """\
A **value** is something that a text writes and that parses: a number, a date, a name. A **claim** \
is a typed statement made of values: how many of what, who holds which office. `factcheck values` \
prints the first, `factcheck extract` the second. Normal forms and their conventions are in \
[values.md](values.md); the JSON Schema of claims is in \
[schemas/claims.schema.json](schemas/claims.schema.json)."""


def pages() -> dict[str, str]:
    """``docs/kinds.md`` and the JSON Schema of a claim."""
    claims, values = claim_kinds(), value_kinds()
    schema = json.dumps(claims_schema(), ensure_ascii=False, indent=1, sort_keys=True)
    return {
        "docs/kinds.md": page(
            "Kinds of claims and values",
            "factcheck/claims/kinds/ and factcheck/values/",
            INTRO,
            "## Claims",
            table(
                ("kind", "what it states"),
                ((f"[{n}](#{n}-claim)", _first(k.doc)) for n, k in claims.items()),
            ),
            *(_claim(name, kind) for name, kind in claims.items()),
            "## Values",
            *(_value(part) for part in values),
        ),
        "docs/schemas/claims.schema.json": schema + "\n",
    }


def _first(doc: str) -> str:
    return prose(doc.partition("\n\n")[0])


def _claim(name: str, kind: ClaimKind) -> str:
    rows = (
        (language, text, ", ".join(map(code, values)) or "*none*")
        for language, text, values in kind.examples
    )
    parts = [f"### {name} claim", prose(cleandoc(kind.doc))]
    if kind.examples:
        parts.append(table(("", "text", "claims"), rows))
    record = _record(name, kind)
    if record:
        shown = json.dumps(record, ensure_ascii=False, indent=1)
        parts += ["As a record, fields at their default left out:", fence(shown, "json")]
    return "\n\n".join(parts)


def _record(name: str, kind: ClaimKind) -> dict[str, Any] | None:
    for language, text, values in kind.examples:
        if values:
            claims = extract_claims(Document.from_text(text, id="a.md", language=language)).claims
            for claim in claims:
                if claim.kind == name:
                    return {"kind": name, **claim.model_dump(mode="json", exclude_defaults=True)}
    return None


def _value(part: ValueKind) -> str:
    module = sys.modules[part.find.__module__]
    title = ", ".join(part.names)
    parts = [f"### {title}", prose(cleandoc(module.__doc__ or ""))]
    rows = (
        (
            language,
            text,
            "<br>".join(
                f"{kind} “{q}” {code(json.dumps(n, ensure_ascii=False))}" for kind, q, n in found
            )
            or "*none*",
        )
        for language, text, found in part.examples
    )
    if part.examples:
        parts.append(table(("", "text", "values"), rows))
    return "\n\n".join(parts)


PART = Part(pages=pages, owns=("docs/schemas",))
