"""How a store grows and how fast one new article is checked against it, by its size.

    python benchmarks/store.py 1000 10000 100000 --folder stores/

The same new articles are held against every size: they are left out of events among the first
thousand articles of the generated archive. Stores that lie in the folder already are used again.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from corpus import articles

from factcheck.documents.document import Document
from factcheck.store.audit import check_against
from factcheck.store.connection import reading, writing
from factcheck.store.index import Article, index

SMALLEST = 1000
EVERY = 25  # one article in so many of the first thousand is new
ROUNDS = 5


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
        begun = time.perf_counter()
        for new, document in documents(whole):
            if not new:
                spent += time.perf_counter() - begun
                yield Article(document)
                begun = time.perf_counter()

    def show(stage: str, done: int, total: int) -> None:
        nonlocal told
        if time.monotonic() - told > 30:
            told = time.monotonic()
            print(f"  {done} of {count}, {told - start:.0f} s", file=sys.stderr, flush=True)

    start = time.monotonic()
    with writing(file) as store:
        index(store, old(), told=show)
    return time.monotonic() - start - spent


def measure(file: Path, new: list[Document]) -> tuple[float, float, int]:
    """Median and most seconds to check one new article, opening the store included; findings."""
    times, found = [], 0
    for turn in range(ROUNDS + 1):
        for document in new:
            begun = time.perf_counter()
            with reading(file) as store:
                report = check_against(store, [document])
            if turn:  # the first round fills caches
                times.append(time.perf_counter() - begun)
            else:
                found += len(report.findings)
    return statistics.median(times), max(times), found


def main() -> None:
    """Print a table, a row a size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=[1000, 10_000])
    parser.add_argument("--folder", type=Path, default=None)
    given = parser.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    new = [d for is_new, d in documents(SMALLEST) if is_new]
    print(
        "| articles | text MB | store / text | index ms an article | check ms | most | findings |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- |")
    first = None
    for size in given.sizes:
        file = folder / f"{size}.store"
        took = build(file, size) if not file.exists() else 0.0
        with reading(file) as store:
            (held,) = store.execute("SELECT count(*) FROM documents").fetchone()
        text = sum(len(d.text.encode()) for is_new, d in documents(held) if not is_new)
        middle, most, found = measure(file, new)
        first = first or middle
        print(
            f"| {held:,} | {text / 1e6:.1f} | {os.path.getsize(file) / text:.2f} | "
            f"{1000 * took / size:.1f} | {1000 * middle:.0f} (x {middle / first:.2f}) | "
            f"{1000 * most:.0f} | {found} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
