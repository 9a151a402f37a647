"""Scores as JSON, for the documentation and for calibration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factcheck.evaluation.clusters import ClusterScore, tally
from factcheck.evaluation.names import NamesScore
from factcheck.evaluation.sentences import KindScore, Mistake, SentencesScore
from factcheck.evaluation.share import f1


def clusters_json(scores: Sequence[ClusterScore], rule: str | None = None) -> dict[str, Any]:
    """Totals, rules, types, difficulties, and of each cluster its findings with their truth."""
    total = tally(scores, rule)
    return {
        "recall": total.recall.as_json(),
        "precision": total.precision.as_json(),
        "f1": f1(total.precision, total.recall),
        "traps_sprung": total.traps.as_json(),
        "bad_offsets": total.bad_offsets,
        "rules": [row._asdict() for row in total.rules],
        "types": {name: share.as_json() for name, share in total.types},
        "difficulties": {name: share.as_json() for name, share in total.difficulties},
        "clusters": [_cluster(score) for score in scores],
    }


def _cluster(score: ClusterScore) -> dict[str, Any]:
    expected = score.cluster.expected
    return {
        "cluster": score.cluster.name,
        "missed": [i.id for i in expected.must_flag if i.id not in score.found],
        "sprung": sorted(score.sprung),
        "bad_offsets": score.bad_offsets,
        "findings": [
            {
                "rule": judged.finding.rule,
                "severity": judged.finding.severity,
                "confidence": judged.finding.confidence,
                "right": judged.right,
                "tells": list(judged.tells),
                "springs": list(judged.springs),
                "message": judged.finding.message,
                "quotes": [e.quote for e in judged.finding.evidence],
            }
            for judged in score.judged
        ],
        "problems": [str(problem) for problem in score.problems],
    }


def sentences_json(name: str, score: SentencesScore) -> dict[str, Any]:
    """Kinds with precision and recall, and every mistake."""
    return {
        "file": name,
        "sentences": score.sentences,
        "kinds": [_kind(kind) for kind in (*score.kinds, score.total)],
        "mistakes": [_mistake(mistake) for mistake in score.mistakes],
        "problems": [str(problem) for problem in score.problems],
    }


def _kind(score: KindScore) -> dict[str, Any]:
    return {
        **score._asdict(),
        "precision": score.precision.as_json(),
        "recall": score.recall.as_json(),
    }


def _mistake(mistake: Mistake) -> dict[str, Any]:
    return {
        "id": mistake.sentence.id,
        "kind": mistake.kind,
        "what": mistake.what,
        "text": mistake.sentence.text,
        "gold": mistake.gold._asdict() if mistake.gold else None,
        "predicted": mistake.predicted._asdict() if mistake.predicted else None,
    }


def names_json(name: str, score: NamesScore) -> dict[str, Any]:
    """Precision, recall and F1 of "same", and every mistake."""
    return {
        "file": name,
        "precision": score.precision.as_json(),
        "recall": score.recall.as_json(),
        "f1": score.f1,
        "unsure": score.unsure,
        "mistakes": [
            {
                "id": m.pair.id,
                "a": m.pair.a,
                "b": m.pair.b,
                "same": m.pair.same,
                **m.answer._asdict(),
            }
            for m in score.mistakes
        ],
        "problems": [str(problem) for problem in score.problems],
    }
