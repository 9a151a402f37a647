"""The house as the code has it: rooms, layers, formats, reporters, weights, concepts, settings."""

from __future__ import annotations

import ast
import json
from typing import Any

from builder.part import ROOT, Part, code, fence, prose, table
from factcheck.alignment import comparable, kinship
from factcheck.alignment.comparable import Weights
from factcheck.commands.schema import report_schema
from factcheck.documents.build import formats
from factcheck.languages import concepts
from factcheck.reporters.part import reporters
from factcheck.settings import Settings

LAYERS = ROOT / "tests" / "structure" / "test_layers.py"


def rooms() -> str:
    """Every package at the top, from its docstring."""
    rows = []
    for init in sorted((ROOT / "factcheck").glob("*/__init__.py")):
        doc = ast.get_docstring(ast.parse(init.read_text("utf8"))) or ""
        rows.append((code(f"{init.parent.name}/"), prose(doc.partition("\n\n")[0])))
    return table(("room", "what it holds"), rows)


def tests() -> str:
    """Every test module, from its docstring."""
    rows = []
    for file in sorted((ROOT / "tests").glob("*/test_*.py")):
        doc = ast.get_docstring(ast.parse(file.read_text("utf8"))) or ""
        rows.append((code(file.relative_to(ROOT).as_posix()), prose(doc.partition("\n\n")[0])))
    return table(("file", "what it holds"), rows)


def layers() -> str:
    """The layers that the structure test asserts, lowest first."""
    tree = ast.parse(LAYERS.read_text("utf8"))
    assigned = next(
        node
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "LAYERS"
    )
    sets = (node for node in ast.walk(assigned) if isinstance(node, ast.Set))
    names = [sorted(ast.literal_eval(node)) for node in sets]
    return fence("\n".join("  ".join(layer) for layer in names))


def weights() -> str:
    """The fitted weights, one column a kind of claim."""
    found = {n: w for n, w in vars(comparable).items() if isinstance(w, Weights)}
    slips = sorted({slip for w in found.values() for slip in w.slips})
    plain = [f for f in Weights._fields if f != "slips"]
    rows = [(f, *(f"{getattr(w, f):+.1f}" for w in found.values())) for f in plain]
    rows += [
        (f"slip: {s}", *(f"{w.slips[s]:+.1f}" if s in w.slips else "–" for w in found.values()))
        for s in slips
    ]
    return table(("log-odds", *(name.lower() for name in found)), rows)


def days_apart() -> str:
    """What the days between two articles take from the odds that they tell one event."""
    rows = [(f"up to {most}", f"{taken:+.1f}") for most, taken in kinship.DAYS_APART]
    rows += [("more", f"{kinship.LONGER:+.1f}"), ("not known", f"{kinship.UNKNOWN:+.1f}")]
    return table(("days apart", "log-odds"), rows)


def thresholds() -> str:
    """From which probability a difference is a conflict, by claim kind."""
    from factcheck.claims.part import claim_kinds

    rows = ((n, f"{k.context:.2f}") for n, k in claim_kinds().items() if k.compare is not None)
    return table(("claim kind", "a difference is a conflict from probability"), rows)


def kept_concepts() -> str:
    """The facts about concepts that superseding reads."""
    return table(
        ("", "concepts"),
        ((n.replace("_", " "), ", ".join(sorted(c))) for n, c in concepts().items()),
    )


def input_formats() -> str:
    """The input formats and their suffixes."""
    return table(
        ("format", "files"), ((n, ", ".join(map(code, f.suffixes))) for n, f in formats().items())
    )


def output_formats() -> str:
    """The reporters."""
    return table(("--format", ""), ((code(n), r.summary) for n, r in reporters().items()))


def settings() -> str:
    """The defaults as a configuration file."""
    held = Settings().model_dump(mode="json", exclude={"source"})
    rows = (
        (code(key), code(json.dumps(value)) if value not in (None, {}) else "nothing")
        for key, value in held.items()
    )
    return table(("key", "default"), rows)


def report_keys() -> str:
    """Every key of the JSON report, from its published schema."""
    schema = report_schema()
    parts = [_object("The report", schema)]
    parts += [_object(f"`{n}`", s) for n, s in schema["$defs"].items() if "properties" in s]
    return "\n\n".join(parts)


def _object(title: str, schema: dict[str, Any]) -> str:
    required = schema.get("required", ())
    rows = [
        (code(key), _type(held), held.get("description", ""), "always" if key in required else "")
        for key, held in schema["properties"].items()
    ]
    keys = table(("key", "type", "meaning", "present"), rows)
    return "\n\n".join(p for p in (f"### {title}", schema.get("description", ""), keys) if p)


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "const" in schema:
        return code(json.dumps(schema["const"]))
    if "enum" in schema:
        return ", ".join(map(code, schema["enum"]))
    if schema.get("type") == "array":
        pieces = schema["items"].get("prefixItems")
        of = f"[{', '.join(map(_type, pieces))}]" if pieces else _type(schema["items"])
        return f"array of {of}"
    kind = schema.get("type", "")
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


PART = Part(
    blocks={
        "rooms": rooms,
        "tests": tests,
        "layers": layers,
        "weights": weights,
        "days_apart": days_apart,
        "thresholds": thresholds,
        "concepts": kept_concepts,
        "formats": input_formats,
        "reporters": output_formats,
        "settings": settings,
        "report-keys": report_keys,
    }
)
