"""How fast French news is read, beside the libraries people would reach for.

    python benchmarks/speed.py [--copies N] [--peer-copies N]

Prints a table: CPU time of one process, the best of three rounds that take turns, on the same text.
The text is the articles of ``seeds/``, copied, each copy with other figures so that nothing can be
answered from memory of the copy before. A peer that is not installed is left out.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from factcheck.claims.extract import extract_claims
from factcheck.claims.reading import Reading
from factcheck.documents.document import Document

SEEDS = Path(__file__).parent.parent / "seeds"
PUBLISHED = date(2025, 11, 24)
ROUNDS = 3
TUNED = "dateparser search_dates, tuned"


class Job(NamedTuple):
    """One thing to time; ``slow`` ones read fewer copies."""

    name: str
    prepare: Callable[[str], Any]  # what the job is given; not timed
    run: Callable[[Any], object]
    slow: bool = False


def articles() -> list[str]:
    """The articles, without front matter, in order of their names."""
    paths = sorted(p for p in SEEDS.rglob("*") if p.suffix in (".txt", ".md"))
    return [path.read_text("utf8") for path in paths]


def varied(text: str, random: Random) -> str:
    """The text with another last digit in every figure of three digits or more."""
    return re.sub(r"(?<=\d\d)\d\b", lambda _: str(random.randint(0, 9)), text)


def copies(texts: Sequence[str], number: int) -> list[str]:
    """The texts so many times, every copy with figures of its own; the same in every run."""
    random = Random(7)
    return [varied(text, random) for _ in range(number) for text in texts]


def jobs() -> Iterator[Job]:
    """What is timed: this project first, then the peers that are installed."""
    yield Job("factcheck find_values", _document, lambda d: Reading(d).values)
    yield Job("factcheck extract", _document, extract_claims)
    yield Job("factcheck, from plain text to claims", _text, lambda t: extract_claims(_document(t)))
    yield from _dateparser()
    yield from _text2num()
    yield from _spacy()


def _text(text: str) -> str:
    return text


def _document(text: str) -> Document:
    return Document.from_text(text, id="article", language="fr", published=PUBLISHED)


def _dateparser() -> Iterator[Job]:
    try:
        from dateparser.search import search_dates
    except ImportError:
        return
    settings = {
        "RELATIVE_BASE": datetime(PUBLISHED.year, PUBLISHED.month, PUBLISHED.day),
        "DATE_ORDER": "DMY",
    }
    yield Job(
        TUNED, _text, lambda t: search_dates(t, languages=["fr"], settings=settings), slow=True
    )


def _text2num() -> Iterator[Job]:
    try:
        from text_to_num import alpha2digit
    except ImportError:
        return
    yield Job(f"text2num {version('text2num')} alpha2digit", _text, lambda t: alpha2digit(t, "fr"))


def _spacy() -> Iterator[Job]:
    try:
        import spacy  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return
    nlp = spacy.blank("fr")
    yield Job(f"spaCy {version('spacy')} blank tokenizer", _text, nlp.make_doc)


def speeds(timed: Sequence[Job], texts: Sequence[str], number: int, slow: int) -> dict[str, float]:
    """MB of UTF-8 a second of CPU, for each job; the jobs take turns in every round."""
    best: dict[str, float] = {}
    few, many = copies(texts, slow), copies(texts, number)
    for job in timed:
        job.run(job.prepare(texts[0]))  # what is loaded once is no part of it
    for _ in range(ROUNDS):
        for job in timed:
            chosen = few if job.slow else many
            inputs = [job.prepare(text) for text in chosen]
            start = time.process_time()
            for given in inputs:
                job.run(given)
            taken = time.process_time() - start
            size = sum(len(text.encode()) for text in chosen) / 1e6
            best[job.name] = max(best.get(job.name, 0.0), size / taken)
    return best


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--copies", type=int, default=20, help="copies of the seeds to read")
    parser.add_argument("--peer-copies", type=int, default=2, help="the same for slow peers")
    options = parser.parse_args()
    found = speeds(list(jobs()), articles(), options.copies, options.peer_copies)
    base = found.get(TUNED)
    print(f"{'':38} {'MB/s':>8} {'ms/MB':>8} {'x dateparser':>13}")
    for name, speed in found.items():
        ratio = f"{speed / base:.1f}" if base else "-"
        print(f"{name:38} {speed:8.2f} {1000 / speed:8.0f} {ratio:>13}")


if __name__ == "__main__":
    main()
