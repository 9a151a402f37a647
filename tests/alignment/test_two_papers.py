"""One election night, accident, march or match day told by two papers, in the shapes of real ones.

Sound pairs differ in what their figures are of: another candidate, round, place or hour, those who
counted, the toll of another bulletin, a part of the hurt, another match. The others differ in one
figure of one thing. The table is ``two_papers.jsonl``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.documents import Document
from factcheck.run import audit

TABLE = Path(__file__).parent / "two_papers.jsonl"
ROWS = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["one"][:50])
def test_papers_with_figures_of_other_things_are_sound(row: dict[str, Any]) -> None:
    days = row.get("days", ["2025-03-10", "2025-03-10"])
    documents = [
        Document.from_text(row[key], id=f"{key}.md", language=row["language"], published=day)
        for key, day in zip(("one", "other"), days, strict=True)
    ]
    told = [f.message for f in audit(documents).findings if f.severity != "info"]
    assert (not told) is row["sound"], told
