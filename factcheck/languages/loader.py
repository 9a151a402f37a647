"""Loads a language: a folder of TOML tables in which a native speaker reads and writes.

Every table has one direction, *meaning = [phrases]*:

    [months]
    11 = ["novembre", "nov."]
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from factcheck.kept import kept
from factcheck.text.lexicon import Lexicon


def _language_folders() -> Iterator[Traversable]:
    for entry in sorted(files(__package__).iterdir(), key=lambda e: e.name):
        if entry.is_dir() and any(f.name.endswith(".toml") for f in entry.iterdir()):
            yield entry


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """The codes of the languages that have a folder of tables, sorted."""
    return tuple(folder.name for folder in _language_folders())


@lru_cache(maxsize=8)
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language (ISO 639-1 code).

    Raises:
        ValueError: no such language, or a table that is not *meaning = [phrases]*, or one that
            two files define; the message names the file and the table.
    """
    tables: dict[str, dict[str, list[str]]] = {}
    folder = next((f for f in _language_folders() if f.name == code), None)
    if folder is None:
        raise ValueError(f"no language {code!r}: there is {', '.join(available())}")
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if not entry.name.endswith(".toml"):
            continue
        for name, table in _tables(f"languages/{code}/{entry.name}", entry).items():
            where = f"languages/{code}/{entry.name}: [{name}]"
            if name in tables:
                raise ValueError(f"{where} is defined twice: join the two tables")
            tables[name] = _checked(where, table)
    return Lexicon(code, tables)


@lru_cache(maxsize=64)
def one_table(code: str, file: str, name: str) -> dict[str, list[str]]:
    """One table of one file, without the rest of its language; empty when there is none.

    Telling languages and menus apart looks at every language for a few words: loading all of each
    would cost more than reading the article.
    """
    folder = next((f for f in _language_folders() if f.name == code), None)
    entry = folder / f"{file}.toml" if folder else None
    if entry is None or not entry.is_file():
        return {}
    where = f"languages/{code}/{file}.toml"
    return _checked(f"{where}: [{name}]", _tables(where, entry).get(name, {}))


def _tables(where: str, entry: Traversable) -> dict[str, object]:
    content = entry.read_bytes()
    try:
        found: dict[str, object] = kept(
            where.removeprefix("languages/").replace("/", "-"),
            content,
            lambda: tomllib.loads(content.decode("utf8")),
        )
        return found
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{where} is not TOML: {error}") from None


def _checked(where: str, table: object) -> dict[str, list[str]]:
    if not isinstance(table, dict):
        raise ValueError(f"{where} must be a table of meaning = [phrases]")
    for meaning, phrases in table.items():
        if not (isinstance(phrases, list) and phrases):
            raise ValueError(f"{where} {meaning!r} must be a list of phrases")
        if not all(isinstance(p, str) and p.strip() for p in phrases):
            raise ValueError(f"{where} {meaning!r} holds something that is no phrase")
    return table


@lru_cache(maxsize=1)
def concepts() -> dict[str, frozenset[str]]:
    """Language-independent facts about concepts: the names of those that share one."""
    content = (files(__package__) / "concepts.toml").read_bytes()
    data = kept("concepts.toml", content, lambda: tomllib.loads(content.decode()))
    return {name: frozenset(members) for name, members in data.items()}
