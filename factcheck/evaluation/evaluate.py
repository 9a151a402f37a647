"""Scores everything that a path holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from factcheck._version import __version__
from factcheck.errors import FactcheckError
from factcheck.evaluation import tool
from factcheck.evaluation.clusters import score_cluster
from factcheck.evaluation.labels import detect, load_cluster, load_names, load_sentences
from factcheck.evaluation.names import score_names
from factcheck.evaluation.pairs import load_pairs
from factcheck.evaluation.printing import clusters_text, names_text, sentences_text
from factcheck.evaluation.record import clusters_json, names_json, sentences_json
from factcheck.evaluation.sentences import score_sentences
from factcheck.problem import Problem

SCHEMA_VERSION = 1
Progress = Callable[[str, int, int], None]


class Evaluation(NamedTuple):
    """The scores as text and as JSON, and what went wrong on the way."""

    text: str
    record: dict[str, Any]
    problems: tuple[Problem, ...]


def evaluate(
    path: Path,
    *,
    articles: Path | None = None,
    rule: str | None = None,
    probation: bool = True,
    kinds: Sequence[str] = (),
    verbose: bool = False,
    progress: Progress | None = None,
) -> Evaluation:
    """Score the tool on the labelled data at ``path``.

    Args:
        path: a cluster, a folder of clusters, or .jsonl files of sentences, names or pairs.
        articles: where the articles of a single cluster lie, when not beside its labels.
        rule: run this rule alone, on clusters.
        probation: as users run it; when False, at the severities that the rules declare.
        kinds: score these kinds of value only, on sentences.
        verbose: list every mistake.
        progress: called as ``progress(stage, done, total)``.

    Raises:
        UnreadableError: nothing labelled at the path, or broken labels.
        UnknownPartError: no such rule.
        FactcheckError: ``articles`` given for several clusters.
    """
    target = detect(path)
    told = progress or (lambda stage, done, total: None)
    if articles is not None and len(target.clusters) != 1:
        raise FactcheckError(f"{path}: --articles needs one cluster, not {len(target.clusters)}.")
    texts: list[str] = []
    record: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": __version__},
    }
    problems: list[Problem] = []
    if target.clusters:
        auditor = tool.auditor(rule, probation=probation)
        clusters = [load_cluster(folder, articles) for folder in target.clusters]
        scores = []
        for i, cluster in enumerate(clusters):
            told("clusters", i, len(clusters))
            scores.append(score_cluster(cluster, auditor))
        texts.append(clusters_text(scores, verbose=verbose, rule=rule))
        record["clusters"] = clusters_json(scores, rule)
        problems += [problem for score in scores for problem in score.problems]
    for file in target.pairs:
        auditor = tool.auditor(rule, probation=probation)
        pairs = load_pairs(file)
        scores = []
        for i, cluster in enumerate(pairs.clusters):
            told("pairs", i, len(pairs.clusters))
            scores.append(score_cluster(cluster, auditor))
        scored = clusters_text(scores, verbose=verbose, rule=rule, each=False)
        texts.append(f"{pairs.name}\n\n{scored}")
        record.setdefault("pairs", []).append({"file": pairs.name, **clusters_json(scores, rule)})
        problems += [problem for score in scores for problem in score.problems]
    for i, file in enumerate(target.sentences):
        told("sentences", i, len(target.sentences))
        found = score_sentences(load_sentences(file), tool.find_values, kinds)
        texts.append(sentences_text(file.name, found, verbose=verbose))
        record.setdefault("sentences", []).append(sentences_json(file.name, found))
        problems += found.problems
    for file in target.names:
        judged = score_names(load_names(file), tool.comparer())
        texts.append(names_text(file.name, judged, verbose=verbose))
        record.setdefault("names", []).append(names_json(file.name, judged))
        problems += judged.problems
    return Evaluation("\n\n".join(texts) + "\n", record, _told_once(problems))


def _told_once(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """One problem for all places that failed alike: a broken finder fails on every sentence."""
    alike: dict[tuple[str, str, bool], list[Problem]] = {}
    for problem in problems:
        alike.setdefault((problem.what, problem.remedy, problem.blocking), []).append(problem)
    return tuple(
        same[0]
        if len(same) == 1
        else same[0].model_copy(update={"place": f"{same[0].place} and {len(same) - 1} more"})
        for same in alike.values()
    )
