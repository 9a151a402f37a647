"""The whole of the generated documentation against what stands in the repository."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from builder.part import Part
from factcheck.registry import parts

BLOCK = re.compile(r"(<!-- generated: (?P<name>[^\n]+?) -->\n).*?(<!-- end -->)", re.S)
Blocks = Mapping[str, Callable[..., str]]


class Change(NamedTuple):
    """A file that must be written (removed, when ``text`` is None), and why."""

    name: str
    text: str | None
    why: str


def stale(root: Path) -> tuple[Change, ...]:
    """What must change for the pages to tell the truth, by path from ``root``, sorted."""
    known = parts("builder", "PART", Part).values()
    made = {name: text for part in known for name, text in part.pages().items()}
    blocks = {name: block for part in known for name, block in part.blocks.items()}
    written = {n: filled(n, t, blocks) for n, t in hand_written(root).items() if n not in made}
    return changes(root, made | written, [folder for part in known for folder in part.owns])


def changes(root: Path, wanted: Mapping[str, str], owned: Iterable[str]) -> tuple[Change, ...]:
    """Pages that are missing or differ, and files of owned folders that nothing makes."""
    found = []
    for name, text in wanted.items():
        file = root / name
        if not file.is_file():
            found.append(Change(name, text, "missing"))
        elif file.read_text("utf8") != text:
            found.append(Change(name, text, "differs"))
    for folder in owned:
        names = (file.relative_to(root).as_posix() for file in (root / folder).glob("*"))
        found += [Change(n, None, "nothing makes it any more") for n in names if n not in wanted]
    return tuple(sorted(found))


def write(root: Path, found: Iterable[Change]) -> Iterator[str]:
    """Make the changes; yields each name."""
    for change in found:
        file = root / change.name
        if change.text is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(change.text, "utf8")
        yield change.name


def hand_written(root: Path) -> dict[str, str]:
    """The pages that may hold generated blocks, by path from ``root``."""
    files = [root / "README.md", *sorted((root / "docs").glob("*.md"))]
    return {f.relative_to(root).as_posix(): f.read_text("utf8") for f in files if f.is_file()}


def filled(page: str, text: str, blocks: Blocks) -> str:
    """A page with every ``<!-- generated: name -->`` … ``<!-- end -->`` filled anew.

    What follows the first word of ``name`` is handed to the block: ``run names "A" "B"``.

    Raises:
        ValueError: a name that no block has, or a block that is not closed.
    """

    def fill(found: re.Match[str]) -> str:
        name, _, words = found["name"].partition(" ")
        if name not in blocks:
            raise ValueError(f"{page}: no block {name!r}: there is {', '.join(sorted(blocks))}")
        made = blocks[name](words) if words else blocks[name]()
        return f"{found[1]}{made.strip()}\n{found[3]}"

    if text.count("<!-- generated: ") != len(BLOCK.findall(text)):
        raise ValueError(f"{page}: a generated block is not closed by <!-- end -->")
    return BLOCK.sub(fill, text)
