"""How a store grows and how fast one new article is checked against it, by its size.

    python benchmarks/store.py 1000 10000 100000 --folder stores/

The same new articles are held against every size: they are left out of events among the first
thousand articles of the generated archive, and are of the days that these events have in it. Stores
that lie in the folder already are used again.
Times are those of the processor, so that other work beside it counts for little.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from corpus import articles

from factcheck.documents.document import Document
from factcheck.store.audit import check_against
from factcheck.store.connection import reading, writing
from factcheck.store.index import Article, index

SMALLEST = 1000
EVERY = 50  # one article in so many of the first thousand is new
ROUNDS = 2


def documents(count: int) -> Iterator[tuple[bool, Document]]:
    """So many articles of the archive, each with whether it is one of the new."""
    for i, article in enumerate(articles(count)):
        document = Document.from_text(
            article.text, id=article.id, title=article.title, language="fr",
            published=article.published, publisher=article.publisher,
        )  # fmt: skip
        yield i < SMALLEST and i % EVERY == EVERY - 1, document


def build(file: Path, count: int) -> float:
    """Index an archive into a store; the seconds it took, reading what was generated left out."""
    spent, told = 0.0, time.monotonic()
    whole = count + SMALLEST // EVERY

    def old() -> Iterator[Article]:
        nonlocal spent, told
        begun = time.process_time()
        for new, document in documents(whole):
            if not new:
                spent += time.process_time() - begun
                yield Article(document)
                begun = time.process_time()

    def show(stage: str, done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told > 30:
            told = time.monotonic()
            print(f"  {done} of {count}, {told - start:.0f} s", file=sys.stderr, flush=True)

    start, begun_all = time.monotonic(), time.process_time()
    with writing(file) as store:
        index(store, old(), told=show)
    return time.process_time() - begun_all - spent


class Measured(NamedTuple):
    """Seconds to check each new article, of them those before its story is audited; its size."""

    check: list[float]
    find: list[float]
    story: list[int]
    findings: int


def measure(file: Path, new: list[Document]) -> Measured:
    """Check each new article by itself, opening the store included; a first round fills caches."""
    made = Measured([], [], [], 0)
    for turn in range(ROUNDS):
        made = Measured([], [], [], 0)
        for document in new:
            begun, found = time.process_time(), []

            def told(stage: str, done: int, total: int, found: list[float] = found) -> None:
                if stage == "cross-check":
                    found.append(time.process_time())

            with reading(file) as store:
                report = check_against(store, [document], progress=told)
            made.check.append(time.process_time() - begun)
            made.find.append(found[0] - begun)
            made.story.append(len(report.documents))
            made = made._replace(findings=made.findings + len(report.findings))
        print(f"  round {turn + 1} of {ROUNDS}", file=sys.stderr, flush=True)
    return made


def main() -> None:
    """Print a table, a row a size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=[1000, 10_000])
    parser.add_argument("--folder", type=Path, default=None)
    given = parser.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    print(
        "| articles | text MB | store / text | index ms an article | check ms, half "
        "| 19 of 20 | most | until the story is found, half | most | story, half | most "
        "| findings |"
    )
    print("| --- " * 12 + "|")
    first = None
    for size in given.sizes:
        file = folder / f"{size}.store"
        took = build(file, size) if not file.exists() else 0.0
        with reading(file) as store:
            (held,) = store.execute("SELECT count(*) FROM documents").fetchone()
        text = sum(len(d.text.encode()) for is_new, d in documents(held) if not is_new)
        whole = documents(held + SMALLEST // EVERY)
        made = measure(file, [d for is_new, d in islice(whole, SMALLEST) if is_new])
        middle, story = statistics.median(made.check), statistics.median(made.story)
        first = first or middle
        print(
            f"| {held:,} | {text / 1e6:.1f} | {os.path.getsize(file) / text:.2f} | "
            f"{1000 * took / size:.1f} | {1000 * middle:.0f} (x {middle / first:.2f}) | "
            f"{1000 * sorted(made.check)[-2]:.0f} | {1000 * max(made.check):.0f} | "
            f"{1000 * statistics.median(made.find):.0f} | "
            f"{1000 * max(made.find):.0f} | {story:.0f} | {max(made.story)} | {made.findings} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
