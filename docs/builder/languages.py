"""The languages: which tables each has, and how far reading gets with them."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import NamedTuple

from builder.measured import language_rows
from builder.part import ROOT, Part, code, page, table
from factcheck.languages import available

INTRO = """\
A language is a folder of TOML tables in `factcheck/languages/<code>/`, each \
*meaning = [phrases]*. Meanings are shared by all languages, so that a French and an \
English count of one thing compare. Adding a word is a line; adding a language is a folder: \
[adding.md](adding.md#a-language). A table that a language lacks is not an error: what it would \
have found is not found."""
WORLD = """\
What is true in every language stands beside the folders, in `factcheck/languages/*.toml`: which \
concepts are running totals, countries and their groups, forms of given names, offices that have \
one holder."""


class Table(NamedTuple):
    """A table of a language: the file it stands in, its meanings and its phrases."""

    file: str
    meanings: int
    phrases: int


@lru_cache(maxsize=8)
def tables(code: str) -> dict[str, Table]:
    """The tables of a language by name."""
    found = {}
    for file in sorted((ROOT / "factcheck" / "languages" / code).glob("*.toml")):
        for name, held in tomllib.loads(file.read_text("utf8")).items():
            found[name] = Table(file.name, len(held), sum(map(len, held.values())))
    return found


def pages() -> dict[str, str]:
    """``docs/languages.md``."""
    codes = sorted(available(), key=lambda c: (c != "fr", c))
    held = {c: tables(c) for c in codes}
    names = sorted({n for t in held.values() for n in t}, key=lambda n: (_file(held, n), n))
    rows = [(_file(held, n), code(n), *(_count(held[c].get(n)) for c in codes)) for n in names]
    total = ("", "all", *(_count(_sum(held[c])) for c in codes))
    return {
        "docs/languages.md": page(
            "Languages",
            "factcheck/languages/",
            INTRO,
            WORLD,
            "## What each language reaches\n\nValues found in labelled sentences "
            "([evaluation.md](evaluation.md) has them by kind):",
            table(
                ("language", "sentences", "values", "precision [95 %]", "recall [95 %]"),
                language_rows(),
            ),
            "## Tables\n\nPhrases (and meanings where they differ in number) by table:",
            table(("file", "table", *codes), (*rows, total)),
        )
    }


def _file(held: dict[str, dict[str, Table]], name: str) -> str:
    return next(t[name].file for t in held.values() if name in t)


def _count(found: Table | None) -> str:
    if found is None:
        return "–"
    few = found.phrases == found.meanings
    return str(found.phrases) if few else f"{found.phrases} ({found.meanings})"


def _sum(held: dict[str, Table]) -> Table:
    return Table("", sum(t.meanings for t in held.values()), sum(t.phrases for t in held.values()))


PART = Part(pages=pages)
