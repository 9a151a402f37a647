"""Discovers parts by walking a package: the only dynamic import of the product.

A part is a module with one marker constant (``RULE``, ``CLAIM_KIND``, ``REPORTER`` …) of a known
type. Adding a part is adding its file; nothing lists it a second time.
"""

from __future__ import annotations

import pkgutil
from functools import lru_cache
from importlib import import_module
from typing import Any, TypeVar

T = TypeVar("T")


class BrokenPartError(Exception):
    """A part that cannot be used; the message names the module, the marker and what is wrong."""


@lru_cache(maxsize=64)
def _walk(package: str, marker: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    root = import_module(package)
    for info in sorted(pkgutil.iter_modules(root.__path__, f"{package}."), key=lambda m: m.name):
        module = import_module(info.name)
        if hasattr(module, marker):
            found[info.name.rpartition(".")[2]] = getattr(module, marker)
    return found


def parts(package: str, marker: str, kind: type[T]) -> dict[str, T]:
    """The parts of a package, by module name, sorted.

    Raises:
        BrokenPartError: a marker of the wrong type.
    """
    found = _walk(package, marker)
    for name, part in found.items():
        if not isinstance(part, kind):
            raise BrokenPartError(
                f"{package}.{name}: {marker} is a {type(part).__name__}, not a {kind.__name__}"
            )
    return dict(found)
