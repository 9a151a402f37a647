"""The order in which a process keeps its sets does not reach a report."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CLUSTERS = Path("tests/eval/clusters")
SAMPLE = [str(CLUSTERS / p.name) for p in sorted((ROOT / CLUSTERS).iterdir())[::12]]


def _report(seed: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "factcheck", "report", *SAMPLE, "--format", "json"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "LC_ALL": "C"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode in (0, 1), ran.stderr
    return ran.stdout


def test_hash_seeds_give_one_report() -> None:
    first = _report("1")
    assert '"findings"' in first
    assert first == _report("2")
