"""The local engine: one process, one item after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from factcheck.engines.job import EnginePart, Job, Told


class LocalEngine:
    """Runs jobs in this process."""

    def run(self, job: Job, items: Sequence[Any], told: Told) -> dict[Any, Any]:
        """The results of a job by key."""

        def partials() -> Iterator[Mapping[Any, Any]]:
            for i, item in enumerate(items):
                if job.heavy == "partial":
                    told(job.name, i, len(items))
                yield job.summaries(item)

        merged = job.merged(partials())
        found = {}
        for i, (key, summary) in enumerate(sorted(merged.items())):
            if job.heavy == "finish":
                told(job.name, i, len(merged))
            found[key] = job.result(key, summary)
        told(job.name, len(items), len(items))
        return found

    def __enter__(self) -> LocalEngine:
        return self

    def __exit__(self, *error: object) -> None:
        return


ENGINE = EnginePart(lambda workers: LocalEngine(), "one process, one article after the other")
