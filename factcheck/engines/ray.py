"""Ray: the cluster that the environment names (``RAY_ADDRESS``), or one on this machine.

A task whose worker dies is run again three times; then it is given up and reported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from factcheck.engines.job import EnginePart
from factcheck.engines.tasks import TaskEngine
from factcheck.errors import EngineError


class RayEngine(TaskEngine):
    """Runs jobs as Ray tasks. A session that runs already is used and not ended.

    Args:
        workers: processors of a session on this machine, where the environment names no cluster.
    """

    def __init__(self, workers: int) -> None:
        try:
            import ray
        except ImportError:
            hint = "pip install 'factcheck-news[ray]'"
            raise EngineError(f"the engine ray needs ray: {hint}") from None
        self._ray = ray
        self._own = not ray.is_initialized()
        if not self._own:
            return
        try:
            if os.environ.get("RAY_ADDRESS"):
                ray.init(log_to_driver=False)
            else:
                ray.init(num_cpus=workers, include_dashboard=False, log_to_driver=False,
                         configure_logging=False)  # fmt: skip
        except (OSError, ConnectionError, RuntimeError) as error:
            raise EngineError(f"Ray does not start: {error}") from None

    def spread(
        self,
        function: Callable[[Any], Any],
        tasks: Sequence[Any],
        lost: Callable[[Any, str], Any],
        heard: Callable[[int, int], None],
    ) -> list[Any]:
        """What a function makes of each task, in their order."""
        ray = self._ray
        work = ray.put(function)
        remote = ray.remote(max_retries=3)(_apply)
        refs = [remote.remote(work, task) for task in tasks]
        left = list(refs)
        while left:
            _, left = ray.wait(left, num_returns=1)
            heard(len(refs) - len(left), len(refs))
        results = []
        for ref, task in zip(refs, tasks, strict=True):
            try:
                results.append(ray.get(ref))
            except (ray.exceptions.WorkerCrashedError, ray.exceptions.OutOfMemoryError):
                results.append(lost(task, "its workers died"))
            except ray.exceptions.RayTaskError as error:
                raise error.as_instanceof_cause() from None
        return results

    def __enter__(self) -> RayEngine:
        return self

    def __exit__(self, *error: object) -> None:
        if self._own:
            self._ray.shutdown()


def _apply(function: Callable[[Any], Any], task: Any) -> Any:
    return function(task)


ENGINE = EnginePart(RayEngine, "a Ray cluster, or Ray on this machine", "ray")
