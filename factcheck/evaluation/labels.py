"""Labelled data as records, read from disk; what is broken in it is an error with its place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from factcheck.documents.document import Document
from factcheck.documents.load import read_paths
from factcheck.errors import UnreadableError
from factcheck.problem import Problem

M = TypeVar("M", bound=BaseModel)
EXPECTED = "expected.json"
ARTICLES = "articles"
SUFFIXES = frozenset((".md", ".txt", ".html"))


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True)


class Label(_Record):
    """One labelled place: a verbatim quote of a document; ``value`` where one is in conflict."""

    doc: str
    quote: str
    value: str | None = None


class Item(_Record):
    """A discrepancy that must be found, or a look-alike (a trap) that must not be."""

    id: str
    type: str
    evidence: tuple[Label, ...]
    why: str = ""
    difficulty: str = "?"


class Expected(_Record):
    """What a cluster of articles holds."""

    must_flag: tuple[Item, ...]
    must_not_flag: tuple[Item, ...] = ()
    topic: str = ""


class Cluster(NamedTuple):
    """Labelled articles. ``texts`` holds the raw text of each by file name."""

    name: str
    expected: Expected
    documents: tuple[Document, ...]
    texts: dict[str, str]
    problems: tuple[Problem, ...] = ()


class GoldValue(_Record):
    """A labelled value: the ``occurrence``-th (from 0) place of ``quote``, and its normal form."""

    kind: str
    quote: str
    normal: dict[str, Any]
    occurrence: int = 0


class Sentence(_Record):
    """A labelled text: ``values`` holds every value of the ``kinds`` it is labelled for.

    ``optional`` are values that two readers may label or not: to find one is no mistake, nor is it
    to pass it over.
    """

    id: str
    text: str
    language: str
    kinds: tuple[str, ...]
    values: tuple[GoldValue, ...]
    optional: tuple[GoldValue, ...] = ()
    published: date | None = None
    why: str = ""


class NamePair(_Record):
    """Two names, and whether they are labelled as one person's (place's, organisation's)."""

    id: str
    a: str
    b: str
    same: bool
    kind: str = "person"
    why: str = ""


def load_cluster(folder: Path, articles: Path | None = None) -> Cluster:
    """A cluster; its articles lie beside the labels, in ``articles/``, or where the caller says.

    Raises:
        UnreadableError: broken labels, no article, or a label whose article or quote is missing.
    """
    file = folder / EXPECTED
    try:
        expected = Expected.model_validate_json(file.read_bytes())
    except (OSError, ValidationError) as error:
        raise UnreadableError(f"{file}: {_first_line(error)}") from None
    inside = folder / ARTICLES
    source = articles or (inside if inside.is_dir() else folder)
    paths = sorted(p for p in source.iterdir() if p.suffix in SUFFIXES) if source.is_dir() else []
    if not paths:
        raise UnreadableError(f"{source}: no article of the cluster {folder.name}; say where.")
    texts = {p.name: p.read_bytes().decode("utf8", errors="replace") for p in paths}
    for item in (*expected.must_flag, *expected.must_not_flag):
        for label in item.evidence:
            if label.quote not in texts.get(label.doc, ""):
                raise UnreadableError(f"{file}: {item.id}: {label.quote!r} is not in {label.doc}")
    loaded = read_paths(paths)
    documents = tuple(d.model_copy(update={"id": Path(d.id).name}) for d in loaded.documents)
    return Cluster(folder.resolve().name, expected, documents, texts, loaded.problems)


def load_sentences(file: Path) -> list[Sentence]:
    """Labelled sentences, one JSON object a line.

    Raises:
        UnreadableError: a broken line, or a quote that is not in its text.
    """
    sentences = list(lines_of(file, Sentence))
    for sentence in sentences:
        for value in sentence.values:
            if place(sentence.text, value) is None:
                raise UnreadableError(f"{file}: {sentence.id}: no {value.quote!r} in its text")
    return sentences


def load_names(file: Path) -> list[NamePair]:
    """Labelled pairs of names, one JSON object a line.

    Raises:
        UnreadableError: a broken line.
    """
    return list(lines_of(file, NamePair))


def place(text: str, value: GoldValue) -> tuple[int, int] | None:
    """Where a labelled value stands, in code points; None when it does not."""
    at = -1
    for _ in range(value.occurrence + 1):
        at = text.find(value.quote, at + 1)
        if at < 0:
            return None
    return at, at + len(value.quote)


def lines_of(file: Path, model: type[M]) -> Iterator[M]:
    """The records of a JSON Lines file; a broken line is an error that names it."""
    try:
        lines = file.read_text("utf8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableError(f"{file}: {_first_line(error)}") from None
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield model.model_validate_json(line)
            except ValidationError as error:
                raise UnreadableError(f"{file}:{number}: {_first_line(error)}") from None


def _first_line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(map(str, first['loc'])) or 'line'}: {first['msg']}"
    return str(error).splitlines()[0]


class Target(NamedTuple):
    """What a path holds: cluster folders, files of sentences, of names, of pairs of texts."""

    clusters: tuple[Path, ...] = ()
    sentences: tuple[Path, ...] = ()
    names: tuple[Path, ...] = ()
    pairs: tuple[Path, ...] = ()


def detect(path: Path) -> Target:
    """What kind of labelled data a file or folder holds, told from its own shape.

    Raises:
        UnreadableError: nothing that is labelled data.
    """
    if path.is_dir():
        alone = (path / EXPECTED).is_file()
        clusters = [path] if alone else sorted(p.parent for p in path.glob(f"*/{EXPECTED}"))
        files = sorted(path.glob("*.jsonl"))
    elif path.name == EXPECTED:
        clusters, files = [path.parent], []
    else:
        clusters, files = [], [path]
    shapes = {file: _shape(file) for file in files}
    target = Target(
        tuple(clusters),
        *(
            tuple(f for f, shape in shapes.items() if shape == wanted)
            for wanted in ("sentences", "names", "pairs")
        ),
    )
    if not any(target):
        raise UnreadableError(
            f"{path}: no labelled data. Give a folder of clusters (each with {EXPECTED}), "
            "or .jsonl files of sentences, of pairs of names or of pairs of texts."
        )
    return target


def _shape(file: Path) -> str | None:
    try:
        with file.open(encoding="utf8") as lines:
            first = json.loads(next((line for line in lines if line.strip()), "null"))
    except (OSError, ValueError):
        return None
    if not isinstance(first, dict):
        return None
    if {"a", "b", "same"} <= first.keys():
        return "names"
    if {"a", "keep", "evidence"} <= first.keys():
        return "pairs"
    return "sentences" if {"text", "values", "kinds"} <= first.keys() else None
