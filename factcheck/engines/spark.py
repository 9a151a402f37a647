"""Spark: the cluster that ``spark-submit`` or the environment configures, or local Spark.

With a Spark session of its own kind jobs are RDDs, and summaries are merged where they are made and
again after the shuffle. With Spark Connect (``SPARK_REMOTE``) there are no RDDs, and the same job
is two data frames of bytes: ``mapInArrow`` for ``partial``, ``applyInArrow`` by key for the rest.
A task that fails or whose executor dies is run again as often as ``spark.task.maxFailures`` says.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factcheck.engines.job import EnginePart, Job, Told
from factcheck.errors import EngineError

RETRIES = 4  # tries of a task on local Spark, which gives up at once unless told otherwise
SPREAD = 8  # partitions a worker gets, so that a slow one holds up little


class SparkEngine:
    """Runs jobs on Spark.

    Args:
        workers: threads of local Spark, where nothing configures a cluster.
        session: a ``SparkSession`` to use instead; it is not stopped.
        frames: whether to run jobs as data frames even where the session has RDDs.
    """

    def __init__(self, workers: int, session: Any = None, *, frames: bool = False) -> None:
        self._own = session is None
        self._session = session or _session(workers)
        self._by_frames = frames or not hasattr(self._session, "_jsc")
        self._workers = workers

    def run(self, job: Job, items: Sequence[Any], told: Told) -> dict[Any, Any]:
        """The results of a job by key."""
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkException

        told(job.name, 0, len(items))
        if not items:
            return {}
        try:
            found = self._frames(job, items) if self._by_frames else self._rdd(job, items)
        except (Py4JError, PySparkException) as error:
            told_first = str(error).strip().splitlines()[0][:300]
            raise EngineError(f"Spark gave up on {job.name}: {told_first}") from error
        told(job.name, len(items), len(items))
        return found

    def _rdd(self, job: Job, items: Sequence[Any]) -> dict[Any, Any]:
        def summaries(item: Any) -> list[tuple[Any, Any]]:
            return list(job.summaries(item).items())

        def result(pair: tuple[Any, Any]) -> tuple[Any, Any]:
            return pair[0], job.result(*pair)

        context = self._session.sparkContext
        parts = min(len(items), max(context.defaultParallelism, self._workers) * SPREAD)
        rows = context.parallelize(items, parts).flatMap(summaries)
        merged = rows.reduceByKey(job.merge, max(parts, context.defaultParallelism * SPREAD))
        return dict(merged.map(result).collect())

    def _frames(self, job: Job, items: Sequence[Any]) -> dict[Any, Any]:
        def partials(batches: Iterable[Any]) -> Iterator[Any]:
            import pyarrow

            for batch in batches:
                for packed in batch.column(0).to_pylist():
                    pairs = job.summaries(_unpacked(packed)).items()
                    yield pyarrow.RecordBatch.from_arrays(
                        [
                            pyarrow.array([pickle.dumps(k) for k, _ in pairs], pyarrow.binary()),
                            pyarrow.array([pickle.dumps(s) for _, s in pairs], pyarrow.binary()),
                        ],
                        names=["key", "value"],
                    )

        def finished(table: Any) -> Any:
            import pyarrow

            key = _unpacked(table.column("key")[0].as_py())
            values = [_unpacked(one) for one in table.column("value").to_pylist()]
            (merged,) = job.merged({key: value} for value in values).values()
            result = pickle.dumps(job.result(key, merged))
            return pyarrow.table({"key": [pickle.dumps(key)], "value": [result]})

        rows = [(pickle.dumps(item),) for item in items]
        frame = self._session.createDataFrame(rows, "item binary")
        frame = frame.repartition(min(len(items), self._workers * SPREAD))
        pairs = frame.mapInArrow(partials, "key binary, value binary")
        done = pairs.groupBy("key").applyInArrow(finished, "key binary, value binary")
        return {_unpacked(row.key): _unpacked(row.value) for row in done.collect()}

    def __enter__(self) -> SparkEngine:
        return self

    def __exit__(self, *error: object) -> None:
        if self._own:
            self._session.stop()


def _unpacked(packed: bytes) -> Any:
    return pickle.loads(packed)  # noqa: S301 - what this job packed


def _session(workers: int) -> Any:
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        hint = "pip install 'factcheck-news[spark]'"
        raise EngineError(f"the engine spark needs pyspark: {hint}") from None
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("factcheck")
    if not {"SPARK_REMOTE", "MASTER", "SPARK_CONNECT_MODE_ENABLED"} & set(os.environ):
        builder = builder.config("spark.ui.enabled", "false")
        builder = builder.config("spark.ui.showConsoleProgress", "false")
        if "PYSPARK_GATEWAY_PORT" not in os.environ:  # not started by spark-submit
            builder = builder.master(f"local[{workers},{RETRIES}]")
            builder = builder.config("spark.sql.shuffle.partitions", str(workers * SPREAD))
    try:
        return builder.getOrCreate()
    except Exception as error:  # a gateway that does not start raises many things
        first = str(error).strip().splitlines()[0][:300] if str(error).strip() else repr(error)
        raise EngineError(f"Spark does not start (it needs Java 17): {first}") from None


ENGINE = EnginePart(SparkEngine, "a Spark cluster, Spark Connect, or Spark here", "spark")
