"""Labelled pairs: two short texts that differ in one fact, or only look as if they did.

A line of JSON each. They are read as clusters of two articles (of one, for what one text says
twice), so that they are scored as clusters are.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from factcheck.documents.document import Document
from factcheck.errors import UnreadableError
from factcheck.evaluation.labels import Cluster, Expected, Item, Label, lines_of


class Text(BaseModel):
    """One short article."""

    model_config = ConfigDict(frozen=True)

    title: str
    text: str
    lang: str
    date: str | None = None


class Pair(BaseModel):
    """Two texts of one story, or one; ``keep`` when nothing in them may be flagged.

    ``evidence`` names its text ("a" or "b"), and quotes it verbatim.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    type: str
    keep: bool
    a: Text
    b: Text | None = None
    evidence: tuple[Label, ...]
    difficulty: str = "?"
    why: str = ""


class PairsFile(NamedTuple):
    """The pairs of a file, as clusters."""

    name: str
    clusters: tuple[Cluster, ...]


def load_pairs(file: Path) -> PairsFile:
    """Labelled pairs, one JSON object a line.

    Raises:
        UnreadableError: a broken line, or a quote that is not in its text.
    """
    return PairsFile(file.name, tuple(_clusters(file)))


def _clusters(file: Path) -> Iterator[Cluster]:
    for pair in lines_of(file, Pair):
        given = {"a": pair.a} if pair.b is None else {"a": pair.a, "b": pair.b}
        texts = {name: f"{text.title}\n\n{text.text}\n" for name, text in given.items()}
        for label in pair.evidence:
            if label.quote not in texts.get(label.doc, ""):
                raise UnreadableError(f"{file}: {pair.id}: {label.quote!r} is not in {label.doc}")
        item = Item(
            id=pair.id,
            type=pair.type,
            evidence=pair.evidence,
            why=pair.why,
            difficulty=pair.difficulty,
        )
        expected = Expected(
            must_flag=() if pair.keep else (item,),
            must_not_flag=(item,) if pair.keep else (),
            topic=pair.id,
        )
        documents = tuple(
            Document.from_text(
                texts[name],
                id=name,
                title=text.title,
                published=text.date,
                language=text.lang,
            )
            for name, text in given.items()
        )
        yield Cluster(pair.id, expected, documents, texts)
