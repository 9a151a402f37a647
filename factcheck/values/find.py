"""Every typed value of a scan, in one pass over the value kinds."""

from __future__ import annotations

from factcheck.registry import parts
from factcheck.text import Scan
from factcheck.values.antecedent import with_antecedents
from factcheck.values.part import Context, Found, ValueKind


def value_kinds() -> tuple[ValueKind, ...]:
    """The value kinds in reading order."""
    kinds = parts("factcheck.values", "VALUE_KIND", ValueKind)
    return tuple(sorted(kinds.values(), key=lambda kind: (kind.order, kind.names)))


def find_in_scan(scan: Scan, context: Context = Context()) -> list[Found]:
    """Values in text order. A token explained by one kind is not read again by a later one."""
    taken = bytearray(len(scan))
    found: list[Found] = []
    for kind in value_kinds():
        found.extend(kind.find(scan, taken, context))
    found.sort(key=lambda f: (f.first, -f.stop, f.kind))
    return with_antecedents(scan, found)
