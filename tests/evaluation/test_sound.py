"""Pairs of sound texts on one event, written to be as dense and messy as despatches are."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.documents.load import read_paths
from factcheck.run import audit

SOUND = Path(__file__).parents[1] / "eval" / "sound"
STORIES = sorted(p for p in SOUND.iterdir() if p.is_dir())


@pytest.mark.parametrize("story", STORIES, ids=lambda p: p.name)
def test_a_sound_pair_raises_no_alarm(story: Path) -> None:
    documents = read_paths([str(story)]).documents
    assert len(documents) == 2
    assert all(d.published for d in documents)  # from the line under the headline
    found = [f for f in audit(documents).findings if f.severity in ("error", "warning")]
    assert [f.message for f in found] == []
