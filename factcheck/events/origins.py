"""Copies and near-copies count as one origin: winnowing over word runs.

Two documents are of one origin when the smaller one shares at least half of its fingerprints with
the other (Schleimer, Wilkerson and Aiken, 2003). Blake2b keeps fingerprints the same in every run.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from factcheck.claims.extract import Extraction
from factcheck.documents.document import READ
from factcheck.text.tokens import tokenize

RUN = 5  # words in a fingerprinted run
WINDOW = 4  # runs of which one fingerprint is kept
COPIED = 0.5


def fingerprints(text: str) -> frozenset[int]:
    """The winnowed fingerprints of a text's word runs."""
    words = [s.lower() for s in tokenize(text).surfaces if s[0].isalnum()]
    hashes = [
        int.from_bytes(blake2b(" ".join(words[i : i + RUN]).encode(), digest_size=8).digest())
        for i in range(max(0, len(words) - RUN + 1))
    ]
    if len(hashes) <= WINDOW:
        return frozenset(hashes)
    # The least of each window, hash against hash: the shifted lists end with the shortest.
    return frozenset(map(min, *(hashes[shift:] for shift in range(WINDOW))))


def find_origins(group: Iterable[Extraction]) -> dict[str, str]:
    """Document id → id of its origin: the first of its copies by date, then by id."""
    documents = sorted(
        (e.document for e in group),
        key=lambda d: (d.published is None, str(d.published), d.id),
    )
    marks: dict[str, frozenset[int]] = {}
    origins: dict[str, str] = {}
    for document in documents:
        body = "\n".join(document.text[b.start : b.end] for b in document.blocks if b.kind in READ)
        mine = fingerprints(body)
        origins[document.id] = document.id
        for other, theirs in marks.items():
            smaller = min(len(mine), len(theirs))
            if smaller and len(mine & theirs) >= COPIED * smaller:
                origins[document.id] = origins[other]
                break
        marks[document.id] = mine
    return origins
