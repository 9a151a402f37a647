"""A progress bar on standard error: only on a terminal, and only when work takes a while."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

PATIENCE = 0.5  # seconds before a bar appears
Told = Callable[[str, int, int], None]


class _Bar:
    """Draws the bar once work has taken ``PATIENCE`` seconds; one task a stage."""

    def __init__(self) -> None:
        self._since = time.monotonic()
        self._shown: Progress | None = None
        self._tasks: dict[str, TaskID] = {}

    def told(self, stage: str, done: int, total: int) -> None:
        """Note that ``done`` of ``total`` steps of a stage are behind."""
        if self._shown is None:
            if time.monotonic() - self._since < PATIENCE:
                return
            self._shown = self._start()
        if stage not in self._tasks:
            self._tasks[stage] = self._shown.add_task(stage, total=total)
        self._shown.update(self._tasks[stage], completed=done, total=total)

    def stop(self) -> None:
        """Take the bar off the screen."""
        if self._shown is not None:
            self._shown.stop()

    @staticmethod
    def _start() -> Progress:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        shown = Progress(
            TextColumn("{task.description:<12}"),
            BarColumn(),
            MofNCompleteColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        shown.start()
        return shown


@contextmanager
def progress(*, quiet: bool = False) -> Iterator[Told | None]:
    """A function to call as ``told(stage, done, total)``, or None where nobody would see a bar."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    bar = _Bar()
    try:
        yield bar.told
    finally:
        bar.stop()
