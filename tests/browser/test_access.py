"""Accessibility, checked by axe-core in light and dark, wide and narrow, in every part."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from factcheck.report import Report

AXE = "axe-core@4.10.3"
VIEWS = ("findings", "values", "timelines", "articles", "coverage")


@pytest.fixture(scope="session")
def axe(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The source of axe-core, fetched once with npm and kept in the tests' cache."""
    kept = Path(pytestconfig.cache.mkdir("axe")) / f"{AXE}.js"  # type: ignore[union-attr]
    if not kept.is_file():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("npm is not there to fetch axe-core")
        folder = tmp_path_factory.mktemp("axe")
        made = subprocess.run(
            [npm, "pack", "--silent", AXE], cwd=folder, capture_output=True, text=True, timeout=120
        )
        packed = next(folder.glob("*.tgz"), None)
        if made.returncode or packed is None:
            pytest.skip(f"npm could not fetch {AXE}: {made.stderr.strip()[:200]}")
        with tarfile.open(packed) as archive:
            source = archive.extractfile("package/axe.min.js")
            assert source is not None
            part = kept.with_suffix(f".{os.getpid()}")
            part.write_bytes(source.read())
            os.replace(part, kept)
    return kept.read_text("utf8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1200, 360])
def test_axe_finds_nothing(
    visit: Callable[..., Any], small: Report, axe: str, scheme: str, width: int
) -> None:
    opened = visit(small, color_scheme=scheme, viewport={"width": width, "height": 900})
    opened.page.evaluate(axe)
    found = []
    for view in (*VIEWS, "f-000000000001"):
        opened.page.evaluate("hash => { location.hash = hash; }", view)
        opened.page.wait_for_timeout(150)
        result = opened.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        found += [
            f"{view}: {v['id']} {n['target']} {n['failureSummary']}"
            for v in result["violations"]
            for n in v["nodes"]
        ]
    opened.page.get_by_role("button", name="Confirm").first.click()
    opened.page.keyboard.press("?")
    result = opened.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    found += [f"help: {v['id']} {n['target']}" for v in result["violations"] for n in v["nodes"]]
    assert found == []


def test_landmarks_headings_and_focus(visit: Callable[..., Any], small: Report) -> None:
    page = visit(small).page
    tree = page.locator("body").aria_snapshot()
    for landmark in ("banner", "navigation", "main", "contentinfo", "search"):
        assert f"- {landmark}" in tree
    for view in VIEWS:
        page.evaluate("hash => { location.hash = hash; }", view)
        page.wait_for_selector(f"#view-{view}:not([hidden])")
        levels = page.evaluate(
            "[...document.querySelectorAll('h1,h2,h3,h4')].filter(h => h.checkVisibility())"
            ".map(h => Number(h.tagName[1]))"
        )
        assert levels[0] == 1
        assert all(b - a <= 1 for a, b in pairwise(levels)), (view, levels)
    page.evaluate("location.hash = '#findings'")
    stops = 0
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement !== document.body"):
            stops += 1
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", page.evaluate("document.activeElement.outerHTML")
    assert stops >= 10
