"""Several processes of this machine.

Items go out and summaries come back through a pipe: both must be small (paths and byte ranges out,
compact results in). A worker that dies takes down the pool: what was under way is then run again,
one task at a time in a process of its own, so that just the one that kills is given up.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from factcheck.engines.job import EnginePart
from factcheck.engines.tasks import Finishing, TaskEngine

AHEAD = 3  # tasks a worker has waiting
DIED = "the worker process ended twice while it had this"

Lost = Callable[[Any, str], Any]


class ProcessEngine(TaskEngine):
    """Runs jobs in so many processes, which live as long as the engine is open.

    A program that uses it from a script needs the ``if __name__ == "__main__":`` that
    ``multiprocessing`` asks for.
    """

    def __init__(self, processes: int) -> None:
        self.processes = processes
        self._pool: ProcessPoolExecutor | None = None

    def spread(
        self,
        function: Callable[[Any], Any],
        tasks: Sequence[Any],
        lost: Lost,
        heard: Callable[[int, int], None],
    ) -> list[Any]:
        """What a function makes of each task, in their order."""
        results: dict[int, Any] = {}
        waiting = list(range(len(tasks)))[::-1]
        under_way: dict[Future[Any], int] = {}
        while waiting or under_way:
            heard(len(results), len(tasks))
            suspects: list[int] = []
            while waiting and len(under_way) < self.processes * AHEAD and not suspects:
                number = waiting.pop()
                try:
                    under_way[self._open().submit(function, tasks[number])] = number
                except BrokenProcessPool:
                    suspects.append(number)
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            for future in done:
                number = under_way.pop(future)
                try:
                    results[number] = future.result()
                except BrokenProcessPool:
                    suspects.append(number)
            if suspects:  # the pool is gone, and all that was under way with it
                suspects += under_way.values()
                under_way.clear()
                self._close()
                with _Alone(function, lost) as alone:
                    for number in sorted(suspects):
                        results[number] = alone.result(tasks[number])
        heard(len(tasks), len(tasks))
        return [results[number] for number in range(len(tasks))]

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


class _Alone:
    """Runs one task at a time, in a process that the next one gets too unless it was killed.

    A batch that kills is tried key by key.
    """

    def __init__(self, function: Callable[[Any], Any], lost: Lost) -> None:
        self._function, self._lost = function, lost
        self._pool: ProcessPoolExecutor | None = None

    def result(self, task: Any) -> Any:
        """The result of a task; what stands for it if its process ended."""
        self._pool = self._pool or _pool(1)
        try:
            return self._pool.submit(self._function, task).result()
        except BrokenProcessPool:
            self.__exit__()
        if isinstance(self._function, Finishing) and len(task) > 1:
            return {key: r for one in task for key, r in self.result((one,)).items()}
        return self._lost(task, DIED)

    def __enter__(self) -> _Alone:
        return self

    def __exit__(self, *error: object) -> None:
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None


def _pool(processes: int) -> ProcessPoolExecutor:
    # a fork of a process that has threads may hang, and a progress bar is one
    return ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn"))


ENGINE = EnginePart(ProcessEngine, "several processes of this machine")
