"""Engines on generated archives: the same bytes from all, and a worker that is killed costs nothing.

The labelled clusters of ``test_engines.py`` are small; here stories are found among articles of
many events, and what comes back from workers comes back in another order every time.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from hashlib import sha256
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from threading import Thread
from time import sleep
from typing import Any

import psutil
import pytest

from factcheck.documents import chunks
from factcheck.engines.job import Engine
from factcheck.engines.local import LocalEngine
from factcheck.engines.processes import ProcessEngine
from factcheck.reporters.part import Look, reporters
from factcheck.rounds.archive import audit_paths

from .test_engines import LIBRARIES, opened

CORPUS = Path(__file__).parents[2] / "benchmarks" / "corpus.py"
ENGINES = ("processes", *LIBRARIES)
FEW, THOUSAND, MANY = 60, 1_000, 10_000


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """A file of so many generated articles."""
    spec = spec_from_file_location("corpus", CORPUS)
    assert spec is not None
    assert spec.loader is not None
    corpus: Any = module_from_spec(spec)
    spec.loader.exec_module(corpus)
    folder = tmp_path_factory.mktemp("archives")

    def made(count: int) -> Path:
        path = folder / f"{count}.jsonl"
        if not path.exists():
            corpus.write(count, 1, output=path)
        return path

    return made


@pytest.fixture(scope="module")
def expected(archive: Callable[[int], Path]) -> Callable[[int], str]:
    """The hash of what one process reports on so many articles."""
    known: dict[int, str] = {}

    def made(count: int) -> str:
        if count not in known:
            known[count] = reported(LocalEngine(), archive(count))
        return known[count]

    return made


def reported(
    engine: Engine, path: Path, told: Callable[[str, int, int], None] | None = None
) -> str:
    """The hash of a report's bytes; it must have found something, and miss nothing."""
    with engine as started:
        made = audit_paths([path], started, progress=told, whole=False)
    assert made.findings
    assert not made.problems
    written = sha256()
    for piece in reporters()["json"].written(made, Look()):
        written.update(piece.encode())
    return written.hexdigest()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("count", [THOUSAND, MANY])
@pytest.mark.parametrize("name", ENGINES)
def test_every_engine_gives_the_bytes_of_one_process(
    name: str, count: int, archive: Callable[[int], Path], expected: Callable[[int], str]
) -> None:
    assert reported(opened(name), archive(count)) == expected(count)


class Killing:
    """Progress that kills a worker, once a stage, when it has begun."""

    def __init__(self, victims: Callable[[], list[int]]) -> None:
        self.victims = victims
        self.left = {"extract", "cross-check"}

    def __call__(self, stage: str, done: int, total: int) -> None:
        if stage in self.left and done < total and (found := self.victims()):
            self.left.remove(stage)
            os.kill(found[0], signal.SIGKILL)


def children(*marks: str) -> list[int]:
    """The processes below this one whose command has one of the marks."""
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            command = " ".join(child.cmdline())
        except psutil.Error:
            continue
        if any(mark in command for mark in marks):
            found.append(child.pid)
    return found


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a system that kills")
def test_worker_processes_that_are_killed_are_made_up_for(
    archive: Callable[[int], Path],
    expected: Callable[[int], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chunks.chunks_of, "__defaults__", (chunks.NO_FIELDS, 20_000))
    told = Killing(lambda: children("spawn_main"))
    assert reported(ProcessEngine(2), archive(FEW), told) == expected(FEW)
    assert not told.left


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_dask_workers_that_are_killed_are_made_up_for(
    archive: Callable[[int], Path], expected: Callable[[int], str]
) -> None:
    engine: Any = opened("dask")

    def victims() -> list[int]:
        return [worker.process.pid for worker in engine._client.cluster.workers.values()]

    told = Killing(victims)
    assert reported(engine, archive(THOUSAND), told) == expected(THOUSAND)
    assert not told.left


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_spark_executors_that_are_killed_are_made_up_for(
    archive: Callable[[int], Path],
    expected: Callable[[int], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Executors of their own, which local Spark has not; the driver asks for others."""
    monkeypatch.setenv("MASTER", "local-cluster[2,1,1024]")
    monkeypatch.setenv("PYTHONPATH", str(CORPUS.parents[1]))  # of the workers
    engine = opened("spark")
    killed: list[int] = []
    killer = Thread(target=_kill_one, args=(killed,), daemon=True)
    killer.start()
    assert reported(engine, archive(THOUSAND)) == expected(THOUSAND)
    assert killed


def _kill_one(killed: list[int]) -> None:
    """Kill an executor some seconds after it came: Spark tells nothing of a job before its end."""
    while not children("CoarseGrainedExecutorBackend"):
        sleep(0.5)
    sleep(8)
    victims = children("CoarseGrainedExecutorBackend")
    if victims:
        os.kill(victims[0], signal.SIGKILL)
        killed.append(victims[0])
