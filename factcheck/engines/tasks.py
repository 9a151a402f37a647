"""What engines share that spread tasks and gather their results: processes, Dask, Ray.

Summaries come back to this process and are merged here; bounded as they are, that holds for as many
keys as fit in its memory. Spark merges on its workers.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from factcheck.engines.job import Job, Told

BATCH = 16  # keys that a worker finishes before it answers

Given = tuple[tuple[Any, Any], ...]


class TaskEngine(ABC):
    """Runs jobs by spreading the heavy half of them."""

    def run(self, job: Job, items: Sequence[Any], told: Told) -> dict[Any, Any]:
        """The results of a job by key."""

        def heard(done: int, total: int) -> None:
            told(job.name, done, total)

        if job.heavy == "partial":
            partials = self.spread(job.summaries, list(items), job.lost, heard)
            return {key: job.result(key, s) for key, s in job.merged(partials).items()}
        merged = sorted(job.merged(map(job.summaries, items)).items())
        batches = [tuple(merged[i : i + BATCH]) for i in range(0, len(merged), BATCH)]
        work = Finishing(job)
        found: dict[Any, Any] = {}
        for results in self.spread(work, batches, work.given_up, heard):
            found.update(results)
        return found

    @abstractmethod
    def spread(
        self,
        function: Callable[[Any], Any],
        tasks: Sequence[Any],
        lost: Callable[[Any, str], Any],
        heard: Callable[[int, int], None],
    ) -> list[Any]:
        """What a function makes of each task, in their order; ``lost`` where the worker died."""


class Finishing:
    """Finishes a batch of keys."""

    def __init__(self, job: Job) -> None:
        self.job = job

    def __call__(self, batch: Given) -> dict[Any, Any]:
        """The results by key."""
        return {key: self.job.result(key, summary) for key, summary in batch}

    def given_up(self, batch: Given, why: str) -> Mapping[Any, Any]:
        """What stands for a batch whose worker died."""
        return {key: self.job.failed(key, summary, why) for key, summary in batch}
