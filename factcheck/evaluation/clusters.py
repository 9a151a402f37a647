"""Scores findings against labelled clusters: recall, precision, traps, a rule and a type at a time.

A finding at warning or above is right when its evidence touches at least two labelled places of one
item that carry different values; otherwise it is a false alarm, and springs a trap when it touches
two places of one that must not be flagged. Evidence touches a label when it points at it (rather
than covering it) in the same document, and slices back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from factcheck.documents.document import Document
from factcheck.evaluation.labels import Cluster, Item, Label
from factcheck.evaluation.share import Share
from factcheck.findings.finding import RANK, Finding, FindingEvidence
from factcheck.problem import Problem
from factcheck.report import Report

Auditor = Callable[[Sequence[Document]], Report]
POINTING = 160  # evidence longer than this, and than twice the label, covers a text instead


class Judged(NamedTuple):
    """A finding held against the labels: the items it tells, or the traps it sprang."""

    finding: Finding
    tells: tuple[str, ...]
    springs: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether it tells a labelled discrepancy."""
        return bool(self.tells)

    @property
    def counts(self) -> bool:
        """Whether it is at warning or above; what is below counts for nothing."""
        return RANK[self.finding.severity] >= RANK["warning"]


class ClusterScore(NamedTuple):
    """What was found in a cluster. ``found`` and ``sprung`` hold ids of items and traps."""

    cluster: Cluster
    judged: tuple[Judged, ...]
    found: frozenset[str]
    sprung: frozenset[str]
    bad_offsets: int
    problems: tuple[Problem, ...]

    @property
    def precision(self) -> Share:
        """Right findings of those at warning or above."""
        counted = [j.right for j in self.judged if j.counts]
        return Share(sum(counted), len(counted))

    @property
    def recall(self) -> Share:
        """Items found of those labelled."""
        return Share(len(self.found), len(self.cluster.expected.must_flag))


def score_cluster(cluster: Cluster, auditor: Auditor) -> ClusterScore:
    """Audit a cluster and hold every finding against its labels.

    An auditor that raises becomes a problem of the score: the cluster counts, with nothing found.
    """
    try:
        report = auditor(cluster.documents)
    except Exception as error:  # one cluster that crashes the tool must not hide the others
        what = f"the audit failed ({type(error).__name__}: {error})."
        crash = Problem(place=cluster.name, what=what, blocking=True)
        return ClusterScore(cluster, (), frozenset(), frozenset(), 0, (*cluster.problems, crash))
    judged = tuple(_judge(f, cluster) for f in report.findings)
    counted = [j for j in judged if j.counts]
    return ClusterScore(
        cluster,
        judged,
        frozenset(name for j in counted for name in j.tells),
        frozenset(name for j in counted for name in j.springs),
        sum(not _slices_back(e, cluster.texts) for f in report.findings for e in f.evidence),
        (*cluster.problems, *report.problems),
    )


def _judge(finding: Finding, cluster: Cluster) -> Judged:
    expected, texts = cluster.expected, cluster.texts
    tells = tuple(i.id for i in expected.must_flag if tells_apart(finding, i, texts))
    traps = () if tells else expected.must_not_flag
    return Judged(finding, tells, tuple(t.id for t in traps if tells_apart(finding, t, texts)))


def tells_apart(finding: Finding, item: Item, texts: dict[str, str]) -> bool:
    """Whether the evidence touches labels of at least two values (places, where none has one)."""
    values = {
        (label.doc, label.quote) if label.value is None else label.value
        for label in item.evidence
        if any(touches(e, label, texts) for e in finding.evidence)
    }
    return len(values) >= 2


def touches(evidence: FindingEvidence, label: Label, texts: dict[str, str]) -> bool:
    """Whether evidence slices back, points rather than covers, and overlaps a labelled quote."""
    if PurePosixPath(evidence.document).name != label.doc or not evidence.quote:
        return False
    if len(evidence.quote) > max(POINTING, 2 * len(label.quote)):
        return False
    return _slices_back(evidence, texts) and any(
        evidence.start < end and start < evidence.end
        for start, end in _occurrences(texts[label.doc], label.quote)
    )


def _slices_back(evidence: FindingEvidence, texts: dict[str, str]) -> bool:
    text = texts.get(PurePosixPath(evidence.document).name, "")
    return text[evidence.start : evidence.end] == evidence.quote


def _occurrences(text: str, quote: str) -> Iterator[tuple[int, int]]:
    at = text.find(quote)
    while at >= 0:
        yield at, at + len(quote)
        at = text.find(quote, at + 1)


# Which rule is there to tell an item of a type. Others may tell it too; a miss is put down to this.
RULE_OF_TYPE = {
    "count": "count-conflict",
    "money": "money-conflict",
    "percent": "percent-conflict",
    "vote": "vote-conflict",
    "score": "score-conflict",
    "age": "age-conflict",
    "date": "date-conflict",
    "place": "place-conflict",
    "edition": "edition-conflict",
    "role": "role-conflict",
    "office": "office-conflict",
    "name": "name-spelling",
    "acronym": "acronym-conflict",
    "quote": "quote-conflict",
    "unit": "unit-mismatch",
    "title-body": "title-body",
    "words-digits": "words-digits",
    "list": "list-count",
    "sum": "sum-mismatch",
    "ratio": "ratio-mismatch",
    "weekday": "weekday-mismatch",
    "duration": "duration-mismatch",
    "bounds": "bounds-violation",
    "conversion": "conversion-mismatch",
}


class RuleScore(NamedTuple):
    """A rule's findings: right and false at warning or above, right and false below it, and the
    items of its type that no rule found."""

    rule: str
    right: int
    false: int
    missed: int
    info_right: int = 0
    info_false: int = 0


class Tally(NamedTuple):
    """Scores of all clusters together."""

    recall: Share
    precision: Share
    traps: Share
    rules: tuple[RuleScore, ...]
    types: tuple[tuple[str, Share], ...]
    difficulties: tuple[tuple[str, Share], ...]
    bad_offsets: int


def tally(scores: Sequence[ClusterScore], rule: str | None = None) -> Tally:
    """Sum up; with ``rule``, only the items that this rule is there to tell count as missed."""
    items = [
        (i, i.id in s.found)
        for s in scores
        for i in s.cluster.expected.must_flag
        if rule is None or i.id in s.found or RULE_OF_TYPE.get(i.type) == rule
    ]
    judged = [j for s in scores for j in s.judged]
    counted = [j.right for j in judged if j.counts]
    return Tally(
        recall=Share(sum(found for _, found in items), len(items)),
        precision=Share(sum(counted), len(counted)),
        traps=Share(
            sum(len(s.sprung) for s in scores),
            sum(len(s.cluster.expected.must_not_flag) for s in scores),
        ),
        rules=_by_rule(judged, [i.type for i, found in items if not found]),
        types=_shares((i.type, found) for i, found in items),
        difficulties=_shares((i.difficulty, found) for i, found in items),
        bad_offsets=sum(s.bad_offsets for s in scores),
    )


def _by_rule(judged: Sequence[Judged], missed: Sequence[str]) -> tuple[RuleScore, ...]:
    lost = Counter(RULE_OF_TYPE.get(kind, f"({kind})") for kind in missed)
    told = Counter((j.finding.rule, j.counts, j.right) for j in judged)
    return tuple(
        RuleScore(
            rule,
            right=told[rule, True, True],
            false=told[rule, True, False],
            missed=lost[rule],
            info_right=told[rule, False, True],
            info_false=told[rule, False, False],
        )
        for rule in sorted({j.finding.rule for j in judged} | set(lost))
    )


def _shares(outcomes: Iterable[tuple[str, bool]]) -> tuple[tuple[str, Share], ...]:
    cases: dict[str, list[bool]] = {}
    for name, found in outcomes:
        cases.setdefault(name, []).append(found)
    return tuple((name, Share(sum(c), len(c))) for name, c in sorted(cases.items()))
