"""Scores as people read them: tables, and with ``verbose`` every mistake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.evaluation.clusters import RULE_OF_TYPE, ClusterScore, tally
from factcheck.evaluation.names import NamesScore
from factcheck.evaluation.sentences import KindScore, Mistake, SentencesScore, Spotted
from factcheck.evaluation.share import f1, table


def clusters_text(
    scores: Sequence[ClusterScore],
    *,
    verbose: bool = False,
    rule: str | None = None,
    each: bool = True,
) -> str:
    """Clusters (where ``each`` is to be told), rules, types and difficulties as tables, then the
    totals."""
    total = tally(scores, rule)
    parts = [
        table(
            ("cluster", "items", "found", "false", "traps", "sprung", "bad offsets"),
            (
                (s.cluster.name, s.recall.of, s.recall.right, s.precision.of - s.precision.right,
                 len(s.cluster.expected.must_not_flag), len(s.sprung), s.bad_offsets)
                for s in scores
            ),
        ),
        table(
            ("rule", "true", "false", "missed", "info true", "info false"), total.rules
        ),
        table(
            ("type", "found", "missed", "recall"),
            ((name, s.right, s.of - s.right, s.text()) for name, s in total.types),
        ),
        table(
            ("difficulty", "found", "missed", "recall"),
            ((name, s.right, s.of - s.right, s.text()) for name, s in total.difficulties),
        ),
        table(
            ("total", "of", "share [95 %]"),
            (
                ("recall", f"{total.recall.right}/{total.recall.of}", total.recall.text()),
                ("precision", f"{total.precision.right}/{total.precision.of}",
                 total.precision.text()),
                ("traps sprung", f"{total.traps.right}/{total.traps.of}", total.traps.text()),
            ),
        ),
    ]  # fmt: skip
    if not each:
        del parts[0]
    if verbose:
        parts[:0] = ["\n".join(_cluster_lines(scores, rule)) or "no mistakes"]
    return "\n\n".join(parts)


def _cluster_lines(scores: Sequence[ClusterScore], rule: str | None) -> Iterator[str]:
    for score in scores:
        name = score.cluster.name
        for item in score.cluster.expected.must_flag:
            if item.id not in score.found and rule in (None, RULE_OF_TYPE.get(item.type)):
                yield f"{name}: MISSED {item.type} ({item.difficulty}) {item.id}: {item.why}"
                yield f"    {'; '.join(f'{e.doc}: {e.quote} [{e.value}]' for e in item.evidence)}"
        for judged in score.judged:
            if judged.counts and not judged.right:
                found = judged.finding
                yield f"{name}: FALSE {found.rule} ({found.severity}): {found.message}"
                yield f"    {'; '.join(f'{e.document}: {e.quote}' for e in found.evidence)}"
                for trap in score.cluster.expected.must_not_flag:
                    if trap.id in judged.springs:
                        yield f"    TRAP {trap.type} {trap.id}: {trap.why}"


def sentences_text(name: str, score: SentencesScore, *, verbose: bool = False) -> str:
    """One row a kind; "located" counts labelled values met by the kind whatever its value."""
    rows = [*score.kinds, *([score.total] if len(score.kinds) > 1 else [])]
    made = table(
        (f"{name}: kind", "gold", "predicted", "located", "right", "precision [95 %]",
         "recall [95 %]", "F1"),
        (_row(k) for k in rows),
    )  # fmt: skip
    if not verbose:
        return made
    listed = "\n".join(line for mistake in score.mistakes for line in _mistake_lines(mistake))
    return f"{listed or 'no mistakes'}\n\n{made}"


def _row(score: KindScore) -> tuple[object, ...]:
    precision, recall = score.precision, score.recall
    return (
        score.kind, score.gold, score.predicted, score.located, score.right,
        precision.text(), recall.text(), _decimal(f1(precision, recall)),
    )  # fmt: skip


def _mistake_lines(mistake: Mistake) -> Iterator[str]:
    yield f"{mistake.sentence.id} {mistake.kind} {mistake.what.upper()}: {mistake.sentence.text}"
    if mistake.gold is not None:
        yield f"    gold      {_value(mistake.gold)}"
    if mistake.predicted is not None:
        yield f"    predicted {_value(mistake.predicted)}"
    for other in mistake.elsewhere:
        yield f"    read as   {other.kind} {_value(other)}"


def _value(value: Spotted) -> str:
    fields = ", ".join(f"{key} {item!r}" for key, item in value.normal.items())
    return f"«{value.quote}» {fields}"


def names_text(name: str, score: NamesScore, *, verbose: bool = False) -> str:
    """Precision, recall and F1 of the verdict "same"."""
    made = table(
        (f"{name}: names", "same", "found", "right", "unsure", "precision [95 %]",
         "recall [95 %]", "F1"),
        [("same", score.recall.of, score.precision.of, score.precision.right, score.unsure,
          score.precision.text(), score.recall.text(), _decimal(score.f1))],
    )  # fmt: skip
    if not verbose:
        return made
    lines = [
        f"{m.pair.id} {'same' if m.pair.same else 'different'}, said {m.answer.verdict} "
        f"({m.answer.score:.2f}): {m.pair.a} / {m.pair.b} ({m.pair.why}) "
        f"{'; '.join(m.answer.reasons)}"
        for m in score.mistakes
    ]
    return "\n".join(lines or ["no mistakes"]) + "\n\n" + made


def _decimal(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
