"""Several processes of this machine.

Items go out and summaries come back through a pipe: both must be small (paths and byte ranges out,
compact results in). A worker that dies takes down the pool: what was under way is then run again,
one item at a time in a process of its own, so that just the item that kills is given up.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from factcheck.engines.job import Job, Told

BATCH = 16  # keys that a worker finishes before it answers
AHEAD = 3  # tasks a worker has waiting
DIED = "the worker process ended twice while it had this"


class ProcessEngine:
    """Runs jobs in so many processes, which live as long as the engine is open."""

    def __init__(self, processes: int) -> None:
        self.processes = processes
        self._pool: ProcessPoolExecutor | None = None

    def run(self, job: Job, items: Sequence[Any], told: Told) -> dict[Any, Any]:
        """The results of a job by key."""
        if job.heavy == "partial":
            partials = self._spread(job.summaries, list(items), job.lost, job.name, told)
            return {key: job.result(key, s) for key, s in job.merged(partials).items()}
        merged = sorted(job.merged(map(job.summaries, items)).items())
        batches = [tuple(merged[i : i + BATCH]) for i in range(0, len(merged), BATCH)]
        found: dict[Any, Any] = {}
        work = _Finishing(job)
        for results in self._spread(work, batches, work.given_up, job.name, told):
            found.update(results)
        return found

    def _spread(
        self,
        function: Callable[[Any], Any],
        tasks: Sequence[Any],
        lost: Callable[[Any, str], Any],
        name: str,
        told: Told,
    ) -> list[Any]:
        """What a function makes of each task, in their order."""
        results: dict[int, Any] = {}
        waiting = list(range(len(tasks)))[::-1]
        under_way: dict[Future[Any], int] = {}
        while waiting or under_way:
            told(name, len(results), len(tasks))
            suspects: list[int] = []
            while waiting and len(under_way) < self.processes * AHEAD and not suspects:
                i = waiting.pop()
                try:
                    under_way[self._open().submit(function, tasks[i])] = i
                except BrokenProcessPool:
                    suspects.append(i)
            done, _ = wait(under_way, return_when=FIRST_COMPLETED) if not suspects else (set(), ())
            for future in done:
                i = under_way.pop(future)
                try:
                    results[i] = future.result()
                except BrokenProcessPool:
                    suspects.append(i)
            if suspects:  # the pool is gone, and all that was under way with it
                suspects += under_way.values()
                under_way.clear()
                self._close()
                for i in sorted(suspects):
                    results[i] = self._alone(function, tasks[i], lost)
        told(name, len(tasks), len(tasks))
        return [results[i] for i in range(len(tasks))]

    @staticmethod
    def _alone(function: Callable[[Any], Any], task: Any, lost: Callable[[Any, str], Any]) -> Any:
        with _pool(1) as pool:
            try:
                return pool.submit(function, task).result()
            except BrokenProcessPool:
                pass
        if isinstance(function, _Finishing) and len(task) > 1:
            found: dict[Any, Any] = {}
            for one in task:
                found.update(ProcessEngine._alone(function, (one,), lost))
            return found
        return lost(task, DIED)

    def _open(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = _pool(self.processes)
        return self._pool

    def _close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def __enter__(self) -> ProcessEngine:
        return self

    def __exit__(self, *error: object) -> None:
        self._close()


def _pool(processes: int) -> ProcessPoolExecutor:
    # a fork of a process that has threads may hang, and a progress bar is one
    return ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn"))


class _Finishing:
    """Finishes a batch of keys."""

    def __init__(self, job: Job) -> None:
        self.job = job

    def __call__(self, batch: Sequence[tuple[Any, Any]]) -> dict[Any, Any]:
        return {key: self.job.result(key, summary) for key, summary in batch}

    def given_up(self, batch: Sequence[tuple[Any, Any]], why: str) -> dict[Any, Any]:
        """What stands for a batch whose worker died."""
        return {key: self.job.failed(key, summary, why) for key, summary in batch}
