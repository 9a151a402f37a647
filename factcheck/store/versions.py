"""What a store was made with, as content hashes: an unchanged hash means nothing to read anew."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import factcheck
from factcheck._version import __version__
from factcheck.settings import Settings

_ROOT = Path(factcheck.__file__).parent
# Rooms and files whose code an extraction depends on; tables of words are counted by language.
_EXTRACTION = ("text", "values", "claims", "languages", "documents/document.py", "registry.py")
_LIBRARIES = ("anyascii", "dateparser", "pydantic", "rapidfuzz", "simplemma")
_DATING = ("events",)
_RULES = ("alignment", "entities", "findings", "rules", "reporting.py", "run.py")
SIZE = 16  # bytes of a hash: enough for articles that nobody makes to collide


def digest(*parts: bytes) -> bytes:
    """A hash of some bytes in order; where one part ends counts."""
    made = blake2b(digest_size=SIZE)
    for part in parts:
        made.update(len(part).to_bytes(8, "little"))
        made.update(part)
    return made.digest()


@lru_cache(maxsize=16)
def extractor_version(language: str) -> str:
    """The hash of all that the claims of an article in this language depend on, but the article.

    The tables of another language are not among it: changing them invalidates nothing here.
    """
    return digest(_code(), *_tables(language)).hex()


@lru_cache(maxsize=1)
def dating_version() -> str:
    """The hash of the code by which articles date each other and come together in stories."""
    return digest(*_contents(_DATING, ".py")).hex()


def manifest(settings: Settings, languages: tuple[str, ...]) -> str:
    """Everything a run depends on beside the articles, as JSON."""
    told = {
        "tool": __version__,
        "python": f"{sys.version_info[0]}.{sys.version_info[1]}",
        "extractor": {code: extractor_version(code) for code in languages},
        "lexicons": {code: digest(*_tables(code)).hex() for code in languages},
        "dating": dating_version(),
        "rules": digest(*_contents(_RULES, ".py", ".toml")).hex(),
        "configuration": digest(settings.model_dump_json().encode()).hex(),
        "settings": settings.model_dump(mode="json", include={"language", "fields"}),
    }
    return json.dumps(told, sort_keys=True)


@lru_cache(maxsize=1)
def _code() -> bytes:
    libraries = [f"{name} {version(name)}".encode() for name in _LIBRARIES]
    python = f"{sys.version_info[0]}.{sys.version_info[1]}".encode()
    return digest(python, *libraries, *_contents(_EXTRACTION, ".py"))


def _tables(language: str) -> Iterator[bytes]:
    """The tables of a language and those that all languages share."""
    folder = _ROOT / "languages"
    for file in (*sorted(folder.glob("*.toml")), *sorted((folder / language).rglob("*.toml"))):
        yield file.relative_to(_ROOT).as_posix().encode()
        yield file.read_bytes()


def _contents(places: tuple[str, ...], *suffixes: str) -> Iterator[bytes]:
    for place in places:
        found = [_ROOT / place] if (_ROOT / place).is_file() else (_ROOT / place).rglob("*")
        for file in sorted(found):
            if file.suffix in suffixes:
                yield file.relative_to(_ROOT).as_posix().encode()
                yield file.read_bytes()
