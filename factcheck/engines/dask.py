"""Dask: the cluster that ``DASK_SCHEDULER_ADDRESS`` names, or one on this machine.

A task whose worker dies is run again elsewhere; after ``distributed.scheduler.allowed-failures``
deaths (3 unless configured) it is given up and reported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any

from factcheck.engines.job import EnginePart
from factcheck.engines.tasks import TaskEngine
from factcheck.errors import EngineError


class DaskEngine(TaskEngine):
    """Runs jobs as Dask tasks.

    Args:
        workers: processes of a cluster on this machine, where the environment names no scheduler.
        client: a ``distributed.Client`` to use instead; it is not closed.
    """

    def __init__(self, workers: int, client: Any = None) -> None:
        self._own = client is None
        self._client = client or _client(workers)

    def spread(
        self,
        function: Callable[[Any], Any],
        tasks: Sequence[Any],
        lost: Callable[[Any, str], Any],
        heard: Callable[[int, int], None],
    ) -> list[Any]:
        """What a function makes of each task, in their order."""
        from distributed import KilledWorker, as_completed

        futures = [self._client.submit(function, task, pure=False) for task in tasks]
        for done, _ in enumerate(as_completed(futures), 1):
            heard(done, len(futures))
        results = []
        for future, task in zip(futures, tasks, strict=True):
            try:
                results.append(future.result())
            except KilledWorker:
                results.append(lost(task, "its workers died"))
        return results

    def __enter__(self) -> DaskEngine:
        return self

    def __exit__(self, *error: object) -> None:
        if self._own:
            cluster = self._client.cluster
            self._client.close()
            if cluster is not None:
                cluster.close()


def _client(workers: int) -> Any:
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        hint = "pip install 'factcheck-news[dask]'"
        raise EngineError(f"the engine dask needs dask.distributed: {hint}") from None
    try:
        if address := os.environ.get("DASK_SCHEDULER_ADDRESS"):
            return Client(address)
        cluster = LocalCluster(
            n_workers=workers, threads_per_worker=1, dashboard_address=None, silence_logs=50
        )
        return Client(cluster)
    except (OSError, TimeoutError) as error:
        raise EngineError(f"Dask does not start: {error}") from None


ENGINE = EnginePart(DaskEngine, "a Dask cluster, or Dask on this machine", "dask")
