"""Text of articles inside Markdown: nothing in it becomes markup, a mention or a link."""

from __future__ import annotations

import re

from factcheck.reporters.visible import visible

_MARKS = re.compile(r"([\\`*_\[\]<>|~&$])|^([-+=#]|\d+(?=[.)]))")
_MENTION = re.compile(r"@(?=\w)|#(?=\d)")
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|www)(?=[:.])")


def plain(text: str) -> str:
    """Text that a Markdown page shows as it is, on one line."""
    escaped = _MARKS.sub(_escaped, visible(text).strip())
    # an empty comment parts what a forge would turn into a mention or a link
    escaped = _MENTION.sub(r"\g<0><!-- -->", escaped)
    return _ADDRESS.sub(r"\1<!-- -->", escaped)


def _escaped(found: re.Match[str]) -> str:
    mark = found[0]
    return f"{mark}<!-- -->" if mark[0].isdigit() else f"\\{mark}"


def code(text: str, *, cell: bool = False) -> str:
    """A code span that holds the text whatever backticks are in it; in a table with ``cell``."""
    shown = visible(text).strip() or " "
    longest = max((len(run) for run in re.findall("`+", shown)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    if cell:
        shown = shown.replace("|", "\\|")
    return f"{fence}{pad}{shown}{pad}{fence}"
