"""What a report on a large archive costs: time and memory by size and by number of processes.

    python benchmarks/scale.py [--sizes 1000 10000] [--jobs 1 2] [--folder DIR]

Makes archives with ``corpus.py``, runs ``factcheck report --format json`` on each as a process of
its own, and prints a table. *cpu* is processor time of all processes: on a busy machine it says
more than the clock. *memory* is the most that all processes held together. *links* is how long it
takes to find the stories, *mates* which share of the articles on the same event an article has in
its story, *pairs* how many pairs of articles share a story for each that shares an event.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import corpus
import psutil  # type: ignore[import-untyped]

from factcheck.documents.chunks import chunks_of
from factcheck.documents.files import files_of
from factcheck.engines.processes import ProcessEngine
from factcheck.events.links import Index
from factcheck.events.stories import story_numbers
from factcheck.rounds.reading import reading

POLL = 0.3  # seconds between two looks at memory


class Run(NamedTuple):
    """One report: seconds by the clock and of processors, and the most memory, in MB."""

    wall: float
    cpu: float
    memory: float
    code: int


def report(path: Path, jobs: int, output: Path) -> Run:
    """Runs the program on an archive."""
    command = [sys.executable, "-m", "factcheck", "report", str(path), "--format", "json"]
    command += ["--output", str(output), "--jobs", str(jobs), "--exit-zero"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start, most = time.monotonic(), 0
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
        root = psutil.Process(running.pid)
        while running.poll() is None:
            try:
                family = [root, *root.children(recursive=True)]
                most = max(most, sum(one.memory_info().rss for one in family))
            except psutil.Error:
                pass
            time.sleep(POLL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(time.monotonic() - start, cpu, most / 2**20, running.returncode)


def linking(path: Path, size: int, folder: Path) -> tuple[float, float, float]:
    """Processor seconds to find the stories, the share of mates found, pairs for each true one."""
    events = {f"{path.name}#{a.id.replace('/', '-')}": a.event for a in corpus.articles(size)}
    job = reading(folder, None, {})
    with ProcessEngine(2) as engine:
        parts = engine.run(job, chunks_of(files_of([path])), lambda *_: None)
    sketches = sorted(
        (entry.sketch for part in parts.values() for entry in part.entries), key=lambda s: s.id
    )
    start = time.process_time()
    stories = story_numbers(Index(sketches))
    spent = time.process_time() - start
    of_event: dict[int, list[int]] = defaultdict(list)
    for number, story in enumerate(stories):
        for member in story:
            name = Path(sketches[member].id).name
            of_event[events[name]].append(number)
    found = held = pairs = 0.0
    for numbers in of_event.values():
        if len(numbers) > 1:
            together = Counter(numbers)
            held += len(numbers)
            found += sum(n * (n - 1) for n in together.values()) / (len(numbers) - 1)
            pairs += len(numbers) * (len(numbers) - 1) / 2
    made = sum(len(story) * (len(story) - 1) / 2 for story in stories)
    return spent, found / held, made / pairs


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--folder", type=Path, help="where archives are kept for the next time")
    asked = parser.parse_args()
    print("| articles | MB | processes | wall s | cpu s | cpu ms / article | memory MB |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    told = []
    with TemporaryDirectory() as temporary:
        folder = asked.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for size in asked.sizes:
            path = folder / f"{size}.jsonl"
            if not path.exists():
                corpus.write(size, 1, output=path)
            for jobs in asked.jobs:
                run = report(path, jobs, Path(temporary) / "report.json")
                if run.code != 0:
                    sys.exit(f"the report on {path} ended with {run.code}")
                each = run.cpu / size * 1000
                print(
                    f"| {size:,} | {path.stat().st_size / 1e6:.1f} | {jobs} | {run.wall:.1f} "
                    f"| {run.cpu:.1f} | {each:.1f} | {run.memory:,.0f} |",
                    flush=True,
                )
            told.append((size, *linking(path, size, Path(temporary))))
    print("\n| articles | links cpu s | ms / article | mates | pairs |")
    print("| ---: | ---: | ---: | ---: | ---: |")
    for size, spent, mates, pairs in told:
        print(f"| {size:,} | {spent:.1f} | {spent / size * 1000:.2f} | {mates:.3f} | {pairs:.2f} |")


if __name__ == "__main__":
    main()
