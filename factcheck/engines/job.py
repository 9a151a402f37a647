"""The contract between work and engines: everything that crosses documents goes by key.

An engine may cut the items as it likes, run them where and in what order it likes, and run one of
them twice. The answer is the same as long as a job keeps to this:

- ``partial`` is a pure function of one item, up to files it leaves for later steps;
- ``merge`` is associative and commutative;
- summaries are bounded, whatever the number of documents behind a key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, Protocol

from factcheck.errors import EngineError

Told = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Job:
    """``partial(item) -> {key: summary}``, ``merge(a, b)``, ``finish(key, summary) -> result``.

    An item whose ``partial`` raises or whose worker dies for good becomes what ``lost(item, why)``
    gives, a key whose ``finish`` does what ``failed(key, summary, why)`` gives: a bad document
    never kills a job. ``heavy`` tells which of the two is the work; the other is cheap. All of it
    must pickle. Keys are texts or whole numbers, of one kind in a job.
    """

    name: str
    partial: Callable[[Any], Mapping[Any, Any]]
    merge: Callable[[Any, Any], Any]
    finish: Callable[[Any, Any], Any]
    lost: Callable[[Any, str], Mapping[Any, Any]]
    failed: Callable[[Any, Any, str], Any]
    heavy: Literal["partial", "finish"] = "partial"

    def summaries(self, item: Any) -> Mapping[Any, Any]:
        """``partial``, or ``lost`` where it raises."""
        try:
            return self.partial(item)
        except EngineError:
            raise
        except Exception as error:
            return self.lost(item, f"{type(error).__name__}: {error}")

    def result(self, key: Any, summary: Any) -> Any:
        """``finish``, or ``failed`` where it raises."""
        try:
            return self.finish(key, summary)
        except EngineError:
            raise
        except Exception as error:
            return self.failed(key, summary, f"{type(error).__name__}: {error}")

    def merged(self, partials: Iterable[Mapping[Any, Any]]) -> dict[Any, Any]:
        """The summaries of many items, by key."""
        found: dict[Any, Any] = {}
        for summaries in partials:
            for key, summary in summaries.items():
                found[key] = self.merge(found[key], summary) if key in found else summary
        return found


class Engine(Protocol):
    """Runs jobs. An engine is a context manager: leaving it ends what it started."""

    def run(self, job: Job, items: Sequence[Any], told: Told) -> dict[Any, Any]:
        """The results of a job by key; ``told(name, done, total)`` hears of progress.

        Raises:
            EngineError: the engine itself cannot go on.
        """

    def __enter__(self) -> Engine:
        """Start it."""

    def __exit__(self, *error: object) -> None:
        """End what it started."""


class EnginePart(NamedTuple):
    """An engine that can be asked for by name: ``open(workers)``, the extra it needs, one line."""

    open: Callable[[int], Engine]
    summary: str
    extra: str = ""
