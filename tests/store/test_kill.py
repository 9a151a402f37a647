"""A run that is killed at any moment leaves a store that opens, is sound, and has what was done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks")


def kills(rounds: int, seed: int, folder: Path) -> int:
    """How many of so many kills came while a run was half done."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.store.kill", str(rounds), str(seed), str(folder)],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_a_killed_run_loses_nothing_that_was_told_as_done(tmp_path: Path) -> None:
    assert kills(36, 1, tmp_path) >= 5


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 6))
def test_hundreds_of_killed_runs_lose_nothing(seed: int, tmp_path: Path) -> None:
    assert kills(120, seed, tmp_path) >= 20
