"""The hand-written and generated pages, and the code blocks they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
WRITTEN = (
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").glob("*.md")),
)
PAGES = (*WRITTEN, *sorted((ROOT / "docs").glob("*/*.md")))
_FENCE = re.compile(r"^(?P<marks>`{3,})(?P<language>\w*)\n(?P<body>.*?)^(?P=marks)$", re.M | re.S)


class Fence(NamedTuple):
    """A fenced block: its page, the line it starts on, its language, its text."""

    page: Path
    line: int
    language: str
    body: str


def named(page: Path) -> str:
    """How a page is called in a test's name."""
    return page.relative_to(ROOT).as_posix()


def fences(page: Path, *languages: str) -> Iterator[Fence]:
    """The fenced blocks of a page in order, of some languages (of all, when none is given)."""
    text = page.read_text("utf8")
    for found in _FENCE.finditer(text):
        if not languages or found["language"] in languages:
            line = text.count("\n", 0, found.start()) + 2
            yield Fence(page, line, found["language"], found["body"])
