"""How many slips the tool notices in a user's own articles: one value is changed at a time.

The articles are taken to be sound: what is found in them unchanged is a false alarm, and a place
that one points at is not changed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from factcheck._version import __version__
from factcheck.claims.extract import extract_claims
from factcheck.claims.reading import Reading
from factcheck.documents.document import Document
from factcheck.evaluation import tool
from factcheck.evaluation.clusters import Auditor
from factcheck.evaluation.mutations import Mutation, Place, draw, lot, places
from factcheck.evaluation.share import Share, table
from factcheck.events.stories import stories
from factcheck.findings.finding import RANK, Finding
from factcheck.problem import Problem

SCHEMA_VERSION = 1
LIMIT = 50
Progress = Callable[[str, int, int], None]


class Tried(NamedTuple):
    """A mutation, on which line it is, and the rules that told it at warning or above, sorted."""

    mutation: Mutation
    line: int
    told_by: tuple[str, ...]

    @property
    def found(self) -> bool:
        """Whether any rule told it."""
        return bool(self.told_by)


class Row(NamedTuple):
    """The mutations of one kind that one rule is there to tell.

    ``elsewhere`` counts those that only other rules told: an editor is warned all the same.
    """

    kind: str
    rule: str
    made: int
    told: int
    elsewhere: int

    @property
    def recall(self) -> Share:
        """Mutations told, by this rule or another, of those made."""
        return Share(self.told + self.elsewhere, self.made)


class Mutated(NamedTuple):
    """What was tried, and the false alarms of the unchanged articles."""

    seed: int
    articles: int
    tried: tuple[Tried, ...]
    alarms: tuple[Finding, ...]
    problems: tuple[Problem, ...]

    @property
    def alarmed(self) -> Share:
        """Unchanged articles that a finding at warning or above points at: fewer is better."""
        return Share(len({e.document for f in self.alarms for e in f.evidence}), self.articles)

    def rows(self) -> list[Row]:
        """One row a kind of mutation and rule, sorted."""
        groups: defaultdict[tuple[str, str], list[Tried]] = defaultdict(list)
        for t in self.tried:
            groups[t.mutation.place.kind, t.mutation.place.rule].append(t)
        made = []
        for (kind, rule), group in sorted(groups.items()):
            told = sum(rule in t.told_by for t in group)
            made.append(Row(kind, rule, len(group), told, sum(t.found for t in group) - told))
        return made


def mutate(
    documents: Sequence[Document],
    *,
    seed: int = 0,
    rule: str | None = None,
    limit: int = LIMIT,
    progress: Progress | None = None,
) -> Mutated:
    """Change one value at a time in copies of articles, and see which changes are told.

    Args:
        documents: sound articles; they are not changed, and their order does not matter.
        seed: which places are changed, and into what; the same seed makes the same changes.
        rule: run this rule alone, and make only the changes that it is there to tell.
        limit: at most so many changes a kind and rule, drawn by the seed.
        progress: called as ``progress(stage, done, total)``.

    Raises:
        UnknownPartError: no such rule.
    """
    told = progress or (lambda stage, done, total: None)
    # A rule on probation is measured at the severity it declares: this is how it may prove itself.
    audit = tool.auditor(rule, probation=False)
    report = audit(documents)
    alarms = tuple(f for f in report.findings if RANK[f.severity] >= RANK["warning"])
    noisy = [(e.document, e.start, e.end) for f in report.findings for e in f.evidence]
    groups = stories([extract_claims(document) for document in report.documents])
    readings = [[Reading(e.document) for e in group] for group in groups]
    archive = [reading for story in readings for reading in story]
    found: list[tuple[Place, int]] = []
    for i, story in enumerate(readings):
        told("read", i, len(readings))
        found += [(p, i) for p in places(story, archive) if rule in (None, p.rule)]
    chosen = _drawn([f for f in found if not _touched(f[0], noisy)], seed, limit)
    by_id = {document.id: document for document in documents}
    tried = []
    problems = list(report.problems)
    for done, (place, i) in enumerate(chosen):
        told("mutate", done, len(chosen))
        outcome, failed = _try(
            draw(place, seed), [by_id[r.document.id] for r in readings[i]], audit
        )
        tried.append(outcome)
        problems += failed
    known = tuple(sorted(set(problems), key=str))
    return Mutated(seed, len(documents), tuple(tried), alarms, known)


def _drawn(found: Iterable[tuple[Place, int]], seed: int, limit: int) -> list[tuple[Place, int]]:
    """At most ``limit`` places a kind and rule, in text order."""
    groups: defaultdict[tuple[str, str], list[tuple[Place, int]]] = defaultdict(list)
    for place, story in found:
        groups[place.kind, place.rule].append((place, story))
    kept = [f for g in groups.values() for f in sorted(g, key=lambda f: lot(f[0], seed))[:limit]]
    return sorted(kept, key=lambda f: (f[0].document, f[0].start, f[0].kind))


def _touched(place: Place, spans: Iterable[tuple[str, int, int]]) -> bool:
    return any(d == place.document and s < place.end and place.start < e for d, s, e in spans)


def _try(
    mutation: Mutation, story: Sequence[Document], audit: Auditor
) -> tuple[Tried, tuple[Problem, ...]]:
    place = mutation.place
    changed = [mutation.applied(d) if d.id == place.document else d for d in story]
    report = audit(changed)
    there = place._replace(end=place.start + len(mutation.new))
    rules = {
        f.rule
        for f in report.findings
        if RANK[f.severity] >= RANK["warning"]
        and _touched(there, ((e.document, e.start, e.end) for e in f.evidence))
    }
    text = next(d.text for d in story if d.id == place.document)
    line = text.count("\n", 0, place.start) + 1
    blocking = tuple(problem for problem in report.problems if problem.blocking)
    return Tried(mutation, line, tuple(sorted(rules))), blocking


def mutated_text(made: Mutated, *, verbose: bool = False) -> str:
    """Recall a rule and the false alarms as tables; with ``verbose``, every miss and alarm."""
    rows = made.rows()
    parts = []
    if verbose:
        parts.append("\n".join(_lines(made)) or "no misses and no false alarms")
    if rows:
        parts.append(
            table(
                ("changed", "rule", "changes", "told", "by another rule", "recall [95 %]"),
                ((r.kind, r.rule, r.made, r.told, r.elsewhere, r.recall.text()) for r in rows),
            )
        )
    else:
        parts.append("Nothing to change: no value of these articles stands in a second place.")
    alarms: defaultdict[str, int] = defaultdict(int)
    for finding in made.alarms:
        alarms[finding.rule] += 1
    if alarms:
        parts.append(table(("unchanged articles", "false alarms"), sorted(alarms.items())))
    share = made.alarmed
    parts.append(
        f"{share.right} of {share.of} unchanged articles alarmed: {share.text()}; seed {made.seed}"
    )
    return "\n\n".join(parts) + "\n"


def _lines(made: Mutated) -> Iterator[str]:
    for t in made.tried:
        if not t.found:
            place = t.mutation.place
            yield (
                f"{place.document}:{t.line}: MISSED {place.kind} ({place.rule}): "
                f"“{place.old}” became “{t.mutation.new}”"
            )
    for f in made.alarms:
        first = f.evidence[0]
        yield f"{first.document}:{first.line}: FALSE {f.rule} ({f.severity}): {f.message}"


def mutated_json(made: Mutated) -> dict[str, Any]:
    """The rows, every mutation with the rules that told it, and the false alarms."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "factcheck", "version": __version__},
        "seed": made.seed,
        "articles": made.articles,
        "rules": [{**row._asdict(), "recall": row.recall.as_json()} for row in made.rows()],
        "alarmed": made.alarmed.as_json(),
        "mutations": [
            {
                "kind": t.mutation.place.kind,
                "rule": t.mutation.place.rule,
                "document": t.mutation.place.document,
                "start": t.mutation.place.start,
                "end": t.mutation.place.end,
                "line": t.line,
                "old": t.mutation.place.old,
                "new": t.mutation.new,
                "told_by": list(t.told_by),
            }
            for t in made.tried
        ],
        "false_alarms": [f.model_dump(mode="json") for f in made.alarms],
        "problems": [p.model_dump(mode="json") for p in made.problems],
    }
