"""The progress bar: on a terminal, and only when work takes a while."""

from __future__ import annotations

import io
import sys

import pytest

import factcheck.progress as bar


class Screen(io.StringIO):
    """Standard error as a terminal."""

    def isatty(self) -> bool:
        return True


def test_no_bar_in_a_pipe() -> None:
    with bar.progress() as told:
        assert told is None


def test_quick_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with bar.progress() as told:
        assert told is not None
        told("extract", 1, 2)
    assert screen.getvalue() == ""


def test_long_work_shows_its_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(bar, "PATIENCE", 0.0)
    monkeypatch.setenv("TERM", "xterm")
    with bar.progress() as told:
        assert told is not None
        told("extract", 1, 2)
    assert "extract" in screen.getvalue()


def test_quiet_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Screen())
    with bar.progress(quiet=True) as told:
        assert told is None
