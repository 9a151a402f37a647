"""A screen held in memory: what people read is laid out there, whatever the environment says."""

from __future__ import annotations

from io import StringIO

from rich.console import Console

SEVERITY_STYLE = {"error": "bold red", "warning": "yellow", "info": "cyan"}
BADGE_STYLE = {"error": "bold white on red", "warning": "black on yellow", "info": "black on cyan"}


def screen(width: int, colour: bool) -> Console:
    """A console that writes into memory; markup in texts is text."""
    return Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
        _environ={},
    )


def written(console: Console) -> str:
    """What a ``screen`` holds, without blanks at line ends."""
    assert isinstance(console.file, StringIO)  # noqa: S101 - made by ``screen``
    return "".join(line.rstrip() + "\n" for line in console.file.getvalue().split("\n")[:-1])
