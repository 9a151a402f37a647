"""Where rounds leave what they read: a folder of files that only this run writes and reads.

Extractions go to the folder, references to them from hand to hand, so that no text crosses a pipe.
On a cluster the folder lies where every worker sees it. Files are pickles: nothing but the folder
that a run made for itself is ever read.
"""

from __future__ import annotations

import os
import pickle
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.errors import SpoolError

LEVEL = 1  # of compression: the disk is slower than the first level


class Ref(NamedTuple):
    """Where an extraction lies, and the id its document goes by."""

    part: str
    start: int
    length: int
    id: str


def write(folder: Path, part: str, extractions: Iterable[Extraction]) -> list[Ref]:
    """Leave extractions in a part; one that was written before is replaced, whole.

    Raises:
        SpoolError: the folder cannot be written to, or is full.
    """
    refs, at = [], 0
    path = folder / part
    beside = folder / f"{part}.{os.getpid()}"
    try:
        with beside.open("wb") as out:
            for one in extractions:
                packed = zlib.compress(pickle.dumps(one, pickle.HIGHEST_PROTOCOL), LEVEL)
                out.write(packed)
                refs.append(Ref(part, at, len(packed), one.document.id))
                at += len(packed)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        hint = "Give a folder with room for it: --spool DIR."
        raise SpoolError(f"{path}: cannot be written ({error.strerror}). {hint}") from None
    return refs


def read(folder: Path, refs: Sequence[Ref]) -> list[Extraction]:
    """The extractions, in the order asked for, under the ids they go by.

    Raises:
        SpoolError: a part is not there, or not whole: the workers see another folder.
    """
    found = []
    for ref in refs:
        one = _unpacked(folder, ref)
        if one.document.id != ref.id:  # two articles had one id
            one = extract_claims(one.document.model_copy(update={"id": ref.id}))
        found.append(one)
    return found


def _unpacked(folder: Path, ref: Ref) -> Extraction:
    try:
        with (folder / ref.part).open("rb") as held:
            held.seek(ref.start)
            one = pickle.loads(zlib.decompress(held.read(ref.length)))  # noqa: S301
    except (OSError, zlib.error) as error:
        remedy = "Every worker must see the same --spool folder."
        raise SpoolError(f"{folder / ref.part}: cannot be read ({error}). {remedy}") from None
    assert isinstance(one, Extraction)  # noqa: S101 - nothing else is written
    return one
