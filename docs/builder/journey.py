"""One sentence on its way through the rooms, with the records that the code makes of it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, NamedTuple

from builder.languages import tables
from builder.part import Part, code, fence, table
from factcheck.alignment.comparable import comparable
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim
from factcheck.claims.extract import Extraction, extract_claims
from factcheck.claims.reading import Reading
from factcheck.commands.extract import claims_file
from factcheck.documents.document import Document
from factcheck.entities.resolve import resolve_people
from factcheck.events.origins import find_origins
from factcheck.events.stories import RELATED, relatedness, stories
from factcheck.run import audit

TEXTS = {
    "a.md": "Le ferry Norlanda a quitté Brest lundi avec 312 passagers à bord, selon Maud Kerlan.",
    "b.md": "Maud Kerlan dit que 321 passagers ont quitté Brest lundi à bord du ferry Norlanda.",
}
PUBLISHED = "2025-03-04"


class Journey(NamedTuple):
    """The two articles and what each stage makes of them."""

    documents: tuple[Document, ...]
    extracted: tuple[Extraction, ...]
    view: View
    counts: tuple[Claim, ...]


@lru_cache(maxsize=1)
def _journey() -> Journey:
    documents = tuple(
        Document.from_text(text, id=name, published=PUBLISHED) for name, text in TEXTS.items()
    )
    extracted = tuple(map(extract_claims, documents))
    (group,) = stories(extracted)
    view = View.of(group, people=resolve_people(group), origins=find_origins(group))
    counts = tuple(c for c in view.claims if c.kind == "count")
    return Journey(documents, extracted, view, counts)


def _texts() -> str:
    return "\n".join(f"> {code(name)} {text}\n>" for name, text in TEXTS.items()).removesuffix(
        "\n>"
    )


def _json(record: Any) -> str:
    return fence(json.dumps(record, ensure_ascii=False, indent=1), "json")


def _document() -> str:
    return _json(_journey().documents[0].model_dump(mode="json"))


def _scan() -> str:
    scan = Reading(_journey().documents[0]).scan
    little = scan.lexicon.bit("function_words", "stopwords")
    rows = []
    for i in range(len(scan)):
        if scan.bits[i] & little or not scan.keys[i].isalnum():
            continue
        opened = sorted(n for n in tables(scan.language) if scan.bits[i] & scan.lexicon.bit(n))
        rows.append((code(scan.words[i].surface), scan.starts[i], ", ".join(opened)))
    return table(("token", "start", "tables of which it opens a phrase"), rows)


def _values() -> str:
    reading = Reading(_journey().documents[0])
    rows = []
    for found in reading.values:
        normal = json.dumps(found.value.normal(), ensure_ascii=False)
        rows.append((found.kind, reading.scan.quote(found.first, found.stop), code(normal)))
    return table(("kind", "words", "normal form"), rows)


def _claims() -> str:
    return fence(claims_file(_journey().extracted[0]), "json")


def _story() -> str:
    a, b = (e.profile for e in _journey().extracted)
    shared = [f"names {', '.join(sorted(a.names & b.names))}"] if a.names & b.names else []
    shared += [f"places {', '.join(sorted(a.places & b.places))}"] if a.places & b.places else []
    shared += [f"{len(a.words & b.words)} long words"]
    told = f"{relatedness(a, b):g}, from {RELATED:g} on they tell one story"
    return fence(f"shared: {'; '.join(shared)}\nrelatedness: {told}")


def _comparability() -> str:
    found = _journey()
    held = comparable(found.view, *found.counts)
    lines = [f"{c.document}: {c.quote} -> {c.value_text()}" for c in found.counts]
    lines += [
        f"because: {', '.join(held.reasons)}",
        f"slip: {held.slip or 'none'}",
        f"log-odds: {held.context:.2f} without the values, {held.odds:.2f} with them",
        f"probability of answering one question: {held.probability:.2f}",
    ]
    return fence("\n".join(lines))


def _finding() -> str:
    report = audit(_journey().documents)
    return _json([finding.model_dump(mode="json") for finding in report.findings])


PART = Part(
    blocks={
        "journey-texts": _texts,
        "journey-document": _document,
        "journey-scan": _scan,
        "journey-values": _values,
        "journey-claims": _claims,
        "journey-story": _story,
        "journey-comparability": _comparability,
        "journey-finding": _finding,
    }
)
