"""Every engine gives what one process gives, and what a job cannot do is a record and no crash."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from factcheck.documents import read_paths
from factcheck.engines.job import Engine, EnginePart, Job
from factcheck.engines.local import LocalEngine
from factcheck.engines.processes import ProcessEngine
from factcheck.errors import EngineError, SpoolError
from factcheck.registry import parts
from factcheck.report import Report
from factcheck.rounds.archive import audit_paths
from factcheck.run import audit

CLUSTERS = Path(__file__).parents[1] / "eval" / "clusters"
SAMPLE = sorted(p for p in CLUSTERS.iterdir() if p.is_dir())[::6]
LIBRARIES = {"spark": "pyspark", "dask": "distributed", "ray": "ray"}


def quiet(stage: str, done: int, total: int) -> None:
    """Progress that nobody looks at."""


def opened(name: str, *, frames: bool = False) -> Engine:
    """An engine of two workers; skips with the reason where it cannot be there."""
    library = LIBRARIES.get(name)
    if library and find_spec(library) is None:
        pytest.skip(f"{library} is not installed: pip install 'factcheck-news[{name}]'")
    if name == "spark" and not which("java"):
        pytest.skip("Spark needs Java 17, and there is no java on this machine")
    if frames:
        from factcheck.engines.spark import SparkEngine

        return SparkEngine(2, frames=True)
    return parts("factcheck.engines", "ENGINE", EnginePart)[name].open(2)


@pytest.fixture(scope="module")
def expected() -> Report:
    """What one process finds in memory."""
    loaded = read_paths(SAMPLE)
    return audit(loaded.documents, problems=loaded.problems)


FAST = ("local", "processes")
CLUSTER = tuple(pytest.param(name, marks=pytest.mark.slow) for name in LIBRARIES)


# The libraries warn of each other's versions; that is not about this project.
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", [*FAST, *CLUSTER])
@pytest.mark.parametrize("by_engine", [False, True], ids=["index here", "index by the engine"])
def test_every_engine_gives_the_same_report(name: str, by_engine: bool, expected: Report) -> None:
    with opened(name) as engine:
        made = audit_paths(SAMPLE, engine, index_by_engine=by_engine)
    assert made == expected
    assert made.as_json() == expected.as_json()
    assert expected.findings


def _letters(word: str) -> dict[str, int]:
    if "!" in word:
        raise ValueError("a mark")
    if word == "die":
        os._exit(9)
    if word == "full":
        raise SpoolError("no room")
    return {letter: word.count(letter) for letter in word}


def _times(key: str, count: int) -> str:
    if key == "z":
        raise ValueError("the last letter")
    if key == "x":
        os._exit(9)
    return key * count


def _lost(word: str, why: str) -> Mapping[str, int]:
    return {f"lost {word}": 1}


def _failed(key: str, count: int, why: str) -> str:
    return f"failed {key}"


def _add(a: int, b: int) -> int:
    return a + b


@pytest.fixture(scope="module", params=["partial", "finish"])
def job(request: pytest.FixtureRequest) -> Job:
    return Job("letters", _letters, _add, _times, _lost, _failed, request.param)


@pytest.fixture(params=[LocalEngine, partial(ProcessEngine, 2)], ids=["local", "processes"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    open_: Callable[[], Any] = request.param
    with open_() as started:
        yield started


def test_summaries_of_a_key_are_merged_and_finished(engine: Engine, job: Job) -> None:
    assert engine.run(job, ["ab", "b", "ba"], quiet) == {"a": "aa", "b": "bbb"}
    assert engine.run(job, [], quiet) == {}


def test_what_raises_becomes_what_the_job_says(engine: Engine, job: Job) -> None:
    found = engine.run(job, ["a", "b!", "z"], quiet)
    assert found == {"a": "a", "lost b!": "lost b!", "z": "failed z"}


def test_an_engine_error_is_nobodys_bad_document(engine: Engine, job: Job) -> None:
    with pytest.raises(EngineError, match="no room"):
        engine.run(job, ["a", "full"], quiet)


def test_a_worker_that_dies_takes_only_its_own_task_with_it() -> None:
    words = ["ab", "die", *("abc" for _ in range(20))]
    job = Job("letters", _letters, _add, _times, _lost, _failed, "partial")
    with ProcessEngine(2) as engine:
        found = engine.run(job, words, quiet)
        assert engine.run(job, ["a"], quiet) == {"a": "a"}  # and the engine goes on
    assert found == {"a": "a" * 21, "b": "b" * 21, "c": "c" * 20, "lost die": "lost die"}


def test_a_key_that_kills_its_worker_is_told_from_its_batch() -> None:
    job = Job("letters", _letters, _add, _times, _lost, _failed, "finish")
    with ProcessEngine(2) as engine:
        assert engine.run(job, ["abx"], quiet) == {"a": "a", "b": "b", "x": "failed x"}


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", ["dask", "ray"])
def test_a_cluster_worker_that_dies_is_reported(name: str) -> None:
    job = Job("letters", _letters, _add, _times, _lost, _failed, "partial")
    with opened(name) as engine:
        found = engine.run(job, ["ab", "die"], quiet)
    assert found == {"a": "a", "b": "b", "lost die": "lost die"}


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_a_spark_job_that_cannot_go_on_says_so() -> None:
    job = Job("letters", _letters, _add, _times, _lost, _failed, "partial")
    with opened("spark") as engine, pytest.raises(EngineError, match="Spark gave up on letters"):
        engine.run(job, ["ab", "full"], quiet)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_spark_data_frames_give_what_rdds_give(
    monkeypatch: pytest.MonkeyPatch, expected: Report
) -> None:
    for library in ("pyarrow", "pandas"):
        if find_spec(library) is None:
            pytest.skip(f"Spark's data frames of bytes need {library}, which is not installed")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))  # of the workers
    with opened("spark", frames=True) as engine:
        assert audit_paths(SAMPLE, engine) == expected


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_spark_connect_gives_the_same_report(
    monkeypatch: pytest.MonkeyPatch, expected: Report
) -> None:
    for library in ("pyarrow", "pandas", "grpc", "grpc_status", "zstandard"):
        if find_spec(library) is None:
            pytest.skip(f"Spark Connect needs {library}, which is not installed")
    monkeypatch.setenv("SPARK_REMOTE", "local[2]")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))  # of the workers
    with opened("spark") as engine:
        made = audit_paths(SAMPLE, engine, index_by_engine=True)
    assert made == expected
