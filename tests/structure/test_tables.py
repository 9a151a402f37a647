"""A table that the code names is a table of some language: a misspelt one would never match."""

from __future__ import annotations

import re
from pathlib import Path

from factcheck.languages import available, lexicon

ROOT = Path(__file__).resolve().parents[2] / "factcheck"
ASKED = re.compile(r"\b(?:match|bit|meaning|meanings|preceded|has)\(([^()]*)\)")
NAME = re.compile(r'"([a-z]+(?:_[a-z]+)+)"')


def test_every_table_the_code_names_is_there() -> None:
    named = {
        (name, str(path.relative_to(ROOT)))
        for path in ROOT.rglob("*.py")
        for asked in ASKED.finditer(path.read_text(encoding="utf-8"))
        for name in NAME.findall(asked.group(1))
    }
    assert len(named) > 500
    missing = {
        (name, where)
        for name, where in named
        if not any(lexicon(code).table(name) for code in available())
    }
    assert missing == set()
