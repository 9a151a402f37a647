"""The whole of the generated documentation against what stands in the repository."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from builder.part import Part
from factcheck.registry import parts

BLOCK = re.compile(r"(<!-- generated: (?P<name>[^\n]+?) -->\n).*?(\n?<!-- end -->)", re.S)
GONE = "nothing makes it any more"


def stale(root: Path) -> dict[str, str]:
    """What must be written or removed, by path from the root, with the reason; sorted."""
    known = parts("builder", "PART", Part).values()
    wanted = {name: text for part in known for name, text in part.pages().items()}
    wanted |= filled(hand_written(root, wanted), {n: b for p in known for n, b in p.blocks.items()})
    found = {}
    for name, text in wanted.items():
        file = root / name
        if not file.is_file():
            found[name] = "missing"
        elif file.read_text("utf8") != text:
            found[name] = "differs"
    _texts.update(wanted)
    for folder in (folder for part in known for folder in part.owns):
        for file in sorted((root / folder).glob("*")):
            name = file.relative_to(root).as_posix()
            if name not in wanted:
                found[name] = GONE
    return dict(sorted(found.items()))


_texts: dict[str, str] = {}


def write(root: Path, found: Mapping[str, str]) -> Iterable[str]:
    """Write or remove what ``stale`` found; yields each name."""
    for name, why in found.items():
        file = root / name
        if why == GONE:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(_texts[name], "utf8")
        yield name


def hand_written(root: Path, generated: Iterable[str]) -> dict[str, str]:
    """The pages people write, by path from the root."""
    files = [root / "README.md", *sorted((root / "docs").glob("*.md"))]
    pages = {f.relative_to(root).as_posix(): f.read_text("utf8") for f in files if f.is_file()}
    return {name: text for name, text in pages.items() if name not in set(generated)}


def filled(pages: Mapping[str, str], blocks: Mapping[str, Callable[[], str]]) -> dict[str, str]:
    """Pages with every ``<!-- generated: name -->`` … ``<!-- end -->`` filled anew.

    ``name`` is that of a block, or the name of a block that takes words and the words:
    ``run names "A" "B"``.

    Raises:
        ValueError: a name that no block has, or a block that is not closed.
    """
    return {name: _filled(name, text, blocks) for name, text in pages.items()}


def _filled(page: str, text: str, blocks: Mapping[str, Callable[..., str]]) -> str:
    def fill(found: re.Match[str]) -> str:
        name, _, words = found["name"].partition(" ")
        if name not in blocks:
            raise ValueError(f"{page}: no block {name!r}: there is {', '.join(sorted(blocks))}")
        made = blocks[name](words) if words else blocks[name]()
        return f"{found[1]}{made.rstrip()}\n<!-- end -->"

    if text.count("<!-- generated: ") != len(BLOCK.findall(text)):
        raise ValueError(f"{page}: a generated block is not closed by <!-- end -->")
    return BLOCK.sub(fill, text)
