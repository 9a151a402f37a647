"""What a report says beside its findings: corroborated facts and the coverage ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.alignment.view import View
from factcheck.claims.extract import Extraction
from factcheck.findings.finding import Finding
from factcheck.report import Corroborated, Coverage, DocumentCoverage


def corroborate(view: View) -> Iterator[Corroborated]:
    """Facts that at least two documents of different origin state alike."""
    for group in view.groups:
        origins = {view.origins.get(c.document, c.document) for c in group.claims}
        if len(origins) < 2:
            continue
        yield Corroborated(
            question=group.question,
            value=group.value,
            kind=group.claims[0].kind,
            documents=tuple(sorted({c.document for c in group.claims})),
            quotes=tuple((c.document, c.start, c.end, c.quote) for c in group.claims),
        )


def measure_coverage(
    extracted: Sequence[Extraction], views: Sequence[View], findings: Sequence[Finding]
) -> Coverage:
    """Counts what was found, claimed and compared, per document and in all."""
    compared: set[tuple[str, int]] = {
        (e.document, e.start) for f in findings for e in f.evidence
    }
    reasons: Counter[str] = Counter()
    pairs = 0
    for view in views:
        for group in view.groups:
            compared |= {(c.document, c.start) for c in group.claims}
        ledger = view.ledger
        pairs += len(ledger.agreeing) + len(ledger.conflicts)
        reasons.update(ledger.not_compared)
    return Coverage(
        documents=tuple(_document(e, compared) for e in extracted),
        claims=tuple(sorted(Counter(c.kind for e in extracted for c in e.claims).items())),
        pairs_compared=pairs,
        pairs_not_compared=tuple(sorted(reasons.items())),
    )


def _document(extraction: Extraction, compared: set[tuple[str, int]]) -> DocumentCoverage:
    document = extraction.document
    held = sum((document.id, c.start) in compared for c in extraction.claims)
    return DocumentCoverage(
        document=document.id,
        language=document.language,
        published=document.published,
        dated_by=document.dating.explanation,
        values=extraction.values,
        claims=len(extraction.claims),
        compared=held,
        not_compared=len(extraction.claims) - held,
        unclaimed=tuple(sorted(Counter(u.kind for u in extraction.unclaimed).items())),
    )
