"""Labelled articles that tests of the store draw from, and short ways to build and read stores."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import factcheck
from factcheck.documents import Dating, Document
from factcheck.store.audit import check_against
from factcheck.store.connection import reading, writing
from factcheck.store.contents import exported
from factcheck.store.index import Article, Indexed, index

ROOT = Path(__file__).parents[2]
CLUSTERS = sorted(p for p in (ROOT / "tests" / "eval" / "clusters").iterdir() if p.is_dir())
DEV = ROOT.parent / "shared" / "eval" / "dev"
MORE = sorted(p for p in DEV.iterdir() if p.is_dir()) if DEV.is_dir() else []
UNDATED = [p for p in (ROOT / "seeds", ROOT.parent / "shared" / "seeds") if p.is_dir()]


@lru_cache(maxsize=128)
def articles(folder: Path) -> tuple[Document, ...]:
    """The articles of a folder, under names that no other folder has."""
    return tuple(
        d.model_copy(update={"id": f"{folder.name}/{d.id}"})
        for d in factcheck.read_paths([folder]).documents
    )


def undated(document: Document) -> Document:
    """The article without the day it was published."""
    return document.model_copy(update={"dating": Dating()})


def build(file: Path, documents: Iterable[Document], *, adding: bool = False) -> Indexed:
    """Make a store hold these articles."""
    with writing(file) as store:
        return index(store, [Article(d) for d in documents], adding=adding)


def lines(file: Path) -> list[str]:
    """What a store holds."""
    with reading(file) as store:
        return list(exported(store))


def checked(file: Path, new: Iterable[Document]) -> list[factcheck.Finding]:
    """The findings of a check against a store."""
    with reading(file) as store:
        return list(check_against(store, list(new)).findings)
