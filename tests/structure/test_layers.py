"""The structure of the house: who may import whom, module sizes, exports, no loose ends."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import factcheck

ROOT = Path(factcheck.__file__).parent

# A room imports only rooms above it. Files at the top level are given their place by name.
LAYERS: tuple[frozenset[str], ...] = (
    frozenset(
        {"messages", "text", "kept", "errors", "problem", "registry", "_version", "engines"}
        | {"packed"}
    ),
    frozenset({"languages"}),
    frozenset({"values"}),
    frozenset({"documents"}),
    frozenset({"claims"}),
    frozenset({"entities", "events"}),
    frozenset({"authority"}),
    frozenset({"alignment", "findings"}),
    frozenset({"rules"}),
    frozenset({"report", "settings", "reporting", "joining"}),
    frozenset({"run"}),
    frozenset({"rounds"}),
    frozenset({"reporters", "evaluation", "testing", "progress", "store"}),
    frozenset({"api"}),
    frozenset({"cli", "commands", "__main__", "__init__"}),
)
RANK = {room: i for i, layer in enumerate(LAYERS) for room in layer}
# What a record is made of may be named by an earlier room; what drafts become is judged with them.
ALLOWED = {
    ("findings", "rules"),  # consolidate reads the rule's severity
    ("settings", "findings"),
    ("cli", "testing"),
    ("evaluation", "cli"),  # ``python -m factcheck.evaluation`` is a command too
}
LIMIT = 300

MODULES = sorted(ROOT.rglob("*.py"))


def room_of(path: Path) -> str:
    relative = path.relative_to(ROOT)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


def imports(path: Path) -> Iterator[str]:
    """The factcheck modules a module imports when it is loaded (not those for types only)."""
    tree = ast.parse(path.read_text("utf8"))
    hidden = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and "TYPE_CHECKING" in ast.dump(block.test)
        for node in ast.walk(block)
    }
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if (
            isinstance(node, ast.ImportFrom)
            and node.module
            and node.module.startswith("factcheck.")
        ):
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.startswith("factcheck."))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_room_imports_only_rooms_before_it(path: Path) -> None:
    mine = room_of(path)
    assert mine in RANK, f"{mine} has no place in LAYERS"
    for module in imports(path):
        other = module.split(".")[1]
        if other != mine and (mine, other) not in ALLOWED:
            assert RANK[other] <= RANK[mine], f"{path.name} imports {module}"


PARTS = ("claims/kinds", "rules", "reporters", "documents/formats")


@pytest.mark.parametrize("room", PARTS)
def test_parts_of_a_room_do_not_import_each_other(room: str) -> None:
    package = "factcheck." + room.replace("/", ".")
    marker = re.compile(r"^(?:RULE|CLAIM_KIND|REPORTER|FORMAT)\b", re.M)
    files = {f"{package}.{path.stem}": path for path in (ROOT / room).glob("*.py")}
    folders = {f"{package}.{init.parent.name}" for init in (ROOT / room).glob("*/__init__.py")}
    there = {name for name, path in files.items() if marker.search(path.read_text("utf8"))}
    assert there
    for name in there:
        for module in imports(files[name]):
            assert module not in there | folders, f"{name} imports {module}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_are_small_and_say_what_they_are(path: Path) -> None:
    text = path.read_text("utf8")
    assert len(text.splitlines()) <= LIMIT
    assert ast.get_docstring(ast.parse(text)), "a module without a docstring"
    assert path.stem not in {"utils", "util", "helpers", "common", "misc"}


def test_the_interface_is_sorted_and_whole() -> None:
    assert factcheck.__all__ == sorted(factcheck.__all__)
    for name in factcheck.__all__:
        assert getattr(factcheck, name) is not None


@pytest.mark.parametrize("name", [n for n in factcheck.__all__ if not n.startswith("_")])
def test_every_public_name_has_a_docstring(name: str) -> None:
    assert (getattr(factcheck, name).__doc__ or "").strip()
