"""The generated pages are those that the code makes, and the builder notices when they are not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .pages import ROOT

sys.path.append(str(ROOT / "docs"))

from builder.site import Change, changes, filled, write

BLOCKS: dict[str, Callable[..., str]] = {"n": lambda: "12", "echo": lambda words: words}


def test_no_page_is_stale() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "build.py"), "--check"],
        capture_output=True, text=True, encoding="utf8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_what_is_stale_is_named_written_and_removed(tmp_path: Path) -> None:
    (tmp_path / "docs" / "rules").mkdir(parents=True)
    (tmp_path / "docs" / "rules" / "gone.md").write_text("old", "utf8")
    (tmp_path / "docs" / "a.md").write_text("old", "utf8")
    wanted = {"docs/a.md": "new", "docs/rules/b.md": "new"}
    found = changes(tmp_path, wanted, ["docs/rules"])
    assert found == (
        Change("docs/a.md", "new", "differs"),
        Change("docs/rules/b.md", "new", "missing"),
        Change("docs/rules/gone.md", None, "nothing makes it any more"),
    )
    assert list(write(tmp_path, found)) == [change.name for change in found]
    assert changes(tmp_path, wanted, ["docs/rules"]) == ()


def test_blocks_are_filled_and_the_text_around_them_kept() -> None:
    block = "a\n<!-- generated: {} -->\n{}<!-- end -->\nb\n"
    page = block.format("n", "old\n") + block.format("echo x y", "")
    once = filled("p", page, BLOCKS)
    assert once == block.format("n", "12\n") + block.format("echo x y", "x y\n")
    assert filled("p", once, BLOCKS) == once


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("<!-- generated: m -->\n<!-- end -->\n", "p: no block 'm': there is echo, n"),
        ("<!-- generated: n -->\n12\n", "p: a generated block is not closed by <!-- end -->"),
    ],
)
def test_a_broken_block_is_an_error(page: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        filled("p", page, BLOCKS)
