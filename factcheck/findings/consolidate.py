"""From drafts to findings: one discrepancy is one finding, judged and fingerprinted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import blake2b
from types import MappingProxyType

from factcheck.documents.document import Document
from factcheck.findings.draft import Draft, Side
from factcheck.findings.finding import RANK, Finding, FindingEvidence, Severity
from factcheck.messages import SOURCE, tell
from factcheck.rules.part import Rule
from factcheck.text import line_and_column


def consolidate(
    drafts: Iterable[tuple[Rule, Draft]],
    documents: Mapping[str, Document],
    severities: Mapping[str, str],
    probation: Collection[str] = (),
    lang: str = SOURCE,
    origins: Mapping[str, str] = MappingProxyType({}),
) -> list[Finding]:
    """Join the drafts of a rule that share a side, or of one thing what an article has for it, and
    make a finding of each group.

    A draft whose every side is already carried by a finding of a more telling rule, or of its own
    with the same values, is dropped, so that one discrepancy is told once (``PRECEDENCE``). Rules
    on ``probation`` report as ``info``, except where ``severities`` says otherwise. The findings
    are told in ``lang``; their values and fingerprints are the same in every language. ``origins``
    maps a copy to the article it was copied from: a value that a despatch and its copies have has
    one origin.
    """
    groups = _joined(list(drafts))
    given = dict.fromkeys(probation, "info") | dict(severities)
    findings = [_finding(rule, group, documents, given, lang) for rule, group in groups]
    counted = (_with_origins(f, origins) for f in findings if f is not None)
    return _told_once(list(counted))


def _with_origins(finding: Finding, origins: Mapping[str, str]) -> Finding:
    """How many articles that are no copies of each other have each value, in order of evidence."""
    if len(finding.documents) < 2:
        return finding
    held: dict[str, set[str]] = {}
    for e in finding.evidence:
        held.setdefault(e.value, set()).add(origins.get(e.document, e.document))
    counts = tuple((value, len(documents)) for value, documents in held.items())
    return finding.model_copy(update={"origins": counts})


def _joined(drafts: list[tuple[Rule, Draft]]) -> list[tuple[Rule, list[Draft]]]:
    ordered = sorted(drafts, key=lambda d: (d[0].id, d[1].subject, sorted(d[1].sides), d[1]))
    parent = list(range(len(ordered)))

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    holder: dict[tuple[object, ...], int] = {}
    for i, (rule, draft) in enumerate(ordered):
        for side in draft.sides:
            keys: list[tuple[object, ...]] = [(side.start, side.end)]
            if rule.scope == "cross" and side.value:
                keys.append((side.value,))  # the headline's 87 and that of the text
            for place in keys:
                key = (rule.id, draft.subject, side.document, *place)
                if key in holder:
                    parent[root(i)] = root(holder[key])
                holder.setdefault(key, i)
    groups: dict[int, list[Draft]] = {}
    for i, (_, draft) in enumerate(ordered):
        groups.setdefault(root(i), []).append(draft)
    return [(ordered[i][0], group) for i, group in sorted(groups.items())]


def _finding(
    rule: Rule,
    group: Sequence[Draft],
    documents: Mapping[str, Document],
    severities: Mapping[str, str],
    lang: str,
) -> Finding | None:
    lead = max(group, key=lambda d: (d.strength, len(d.sides), d.message))
    sides: dict[tuple[str, int, int], Side] = {}
    for draft in (lead, *group):
        for side in draft.sides:
            sides.setdefault((side.document, side.start, side.end), side)
    severity: Severity = lead.severity or rule.severity
    given = severities.get(rule.id)
    if given in RANK:
        severity = given
    evidence = tuple(_evidence(side, documents[side.document], lang) for side in sides.values())
    if len(evidence) < (1 if lead.against else 2):
        return None
    return Finding(
        rule=rule.id,
        severity=severity,
        confidence=round(lead.strength, 2),
        message=tell(lead.message, lang),
        evidence=evidence,
        explanation=tell(lead.explanation, lang),
        reconciled_by=tell(lead.reconciled_by, lang),
        repairs=tuple(tell(repair, lang) for repair in lead.repairs),
        fingerprint=_fingerprint(rule.id, evidence),
    )


def _evidence(side: Side, document: Document, lang: str) -> FindingEvidence:
    line, column = line_and_column(document.text, side.start)
    return FindingEvidence(
        document=side.document,
        start=side.start,
        end=side.end,
        quote=document.text[side.start : side.end],
        line=line,
        column=column,
        value=side.value,
        note=tell(side.note, lang),
    )


def _fingerprint(rule: str, evidence: Iterable[FindingEvidence]) -> str:
    """Depends on the rule, the documents and the normalised values; not on where they stand."""
    content = sorted({(e.document, e.value) for e in evidence})
    return blake2b(repr((rule, content)).encode(), digest_size=12).hexdigest()


# Where two rules see one discrepancy, the first of these tells it.
PRECEDENCE = (
    "house-spelling", "house-office", "house-fact",
    "words-digits", "weekday-mismatch", "conversion-mismatch", "sum-mismatch", "ratio-mismatch",
    "list-count", "bounds-violation", "duration-mismatch", "title-body", "unit-mismatch",
    "acronym-conflict", "edition-conflict", "vote-conflict", "score-conflict", "age-conflict",
    "money-conflict", "percent-conflict", "count-conflict", "quote-conflict", "office-conflict",
    "role-conflict", "name-spelling", "place-conflict", "superlative-conflict", "date-conflict",
)  # fmt: skip


def _told_once(findings: list[Finding]) -> list[Finding]:
    rank = {rule: i for i, rule in enumerate(PRECEDENCE)}
    ordered = sorted(
        findings, key=lambda f: (rank.get(f.rule, len(rank)), -len(f.evidence), f.fingerprint)
    )
    kept: list[Finding] = []
    for finding in ordered:
        mine = {(e.document, e.start, e.end) for e in finding.evidence}
        told = (f for f in kept if f.rule != finding.rule or f.fingerprint == finding.fingerprint)
        if not any(_covers(other, mine) for other in told):
            kept.append(finding)
    return kept


def _covers(other: Finding, places: set[tuple[str, int, int]]) -> bool:
    theirs = [(e.document, e.start, e.end) for e in other.evidence]
    return all(any(d == doc and s < end and start < e for doc, start, end in theirs)
               for d, s, e in places)  # fmt: skip
