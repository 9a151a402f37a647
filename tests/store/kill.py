"""Indexes articles in a child that is killed at random, again and again, and looks at what is left.

    python -m tests.store.kill ROUNDS SEED FOLDER

Run as a program of its own, which has one thread and so may fork: the child starts at once, with
every article extracted beforehand, and nearly all of its time goes to writing the store.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from unittest.mock import patch

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents import Document
from factcheck.errors import StoreError
from factcheck.store.connection import reading, writing
from factcheck.store.contents import exported
from factcheck.store.dictionary import likely_prose, likely_records
from factcheck.store.index import Article, index
from factcheck.store.shelf import Shelf, content_hash
from factcheck.store.verify import verify_all
from tests.store.pool import CLUSTERS, UNDATED, articles, undated

POOL = [d for folder in (*UNDATED, *CLUSTERS[:6]) for d in articles(folder)]
KNOWN: dict[str, Extraction] = {}


def known(document: Document) -> Extraction:
    """The extraction of a document, made once in all rounds."""
    key = document.model_dump_json()
    if key not in KNOWN:
        KNOWN[key] = extract_claims(document)
    return KNOWN[key]


def run(file: Path, documents: list[Document], tell: int | None) -> None:
    """Index articles by threes; after every commit, write how many are done."""

    def told(stage: str, done: int, total: int) -> None:
        if tell is not None:
            os.write(tell, b"%d\n" % done)

    with writing(file) as store:
        index(store, [Article(d) for d in documents], told=told)
    if tell is not None:
        os.write(tell, b"over\n")


def killed(file: Path, documents: list[Document], after: float) -> tuple[int, bool]:
    """Run in a child for so many seconds; how many it told as done, and whether it came to its end."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        with suppress(BaseException):
            run(file, documents, write)
            os._exit(0)
        os._exit(1)
    os.close(write)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(read) as pipe:
        told = pipe.read().split()
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the child failed by itself"
    counts = [int(word) for word in told if word != "over"]
    return max(counts, default=0), "over" in told


def look(file: Path, documents: list[Document], done: int, over: bool) -> None:
    """Fail unless the store opens, is sound, and has all that was told as done."""
    with reading(file) as store:
        assert verify_all(store, file.name) == []
        held = {h.document.id: h for h in Shelf(store).everything()}
    for document in documents[: len(documents) if over else done]:
        assert held[document.id].hash == content_hash(document), document.id
        assert held[document.id].told is not None
    if over:
        assert held.keys() == {d.id for d in documents}


def main(rounds: int, seed: int, folder: Path) -> int:
    """Kill so many runs; how many of them had told something and were not at their end."""
    chance = random.Random(seed)
    file, amid, longest = folder / "a.store", 0, 0.1
    made = False
    likely_prose(), likely_records()  # which every child has then, as it has the extractions
    for _ in range(rounds):
        some = chance.sample(POOL, chance.randint(8, 24))
        some = [undated(d) if chance.random() < 0.3 else d for d in some]
        for document in some:
            known(document)
        begun = time.monotonic()
        done, over = killed(file, some, chance.uniform(0, longest))
        if over:
            longest = max(0.02, 0.7 * longest)
        elif done < len(some) // 2:
            longest = min(4.0, 1.4 * longest)
        made = made or done > 0
        amid += done > 0 and not over
        if made:
            look(file, some, done, over)
        else:  # killed while the store was being made: there is none, or one without articles
            with suppress(StoreError):
                look(file, some, 0, False)
        assert time.monotonic() - begun < 60
    run(file, some, None)
    run(folder / "fresh.store", sorted(some, key=lambda d: d.id), None)
    with reading(file) as store, reading(folder / "fresh.store") as fresh:
        assert list(exported(store)) == list(exported(fresh))
    return amid


if __name__ == "__main__":
    with (
        patch("factcheck.store.index.extract_claims", known),
        patch("factcheck.store.entry.extract_claims", known),
        patch("factcheck.store.index.BATCH", 3),
    ):
        print(main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))
