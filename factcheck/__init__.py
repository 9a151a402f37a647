"""Reads news articles, types what they state, and reports what cannot all be right.

>>> import factcheck
>>> a = factcheck.Document.from_text("Le ferry transportait 312 passagers.", id="a")
>>> factcheck.extract(a)[0].value_text()
'312'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck._version import __version__

if TYPE_CHECKING:
    from factcheck.api import (
        Claim,
        Document,
        Finding,
        NameVerdict,
        Problem,
        Report,
        Settings,
        audit,
        check,
        compare_names,
        extract,
        find_values,
        read,
        read_paths,
    )
    from factcheck.errors import FactcheckError

__all__ = [
    "Claim",
    "Document",
    "FactcheckError",
    "Finding",
    "NameVerdict",
    "Problem",
    "Report",
    "Settings",
    "__version__",
    "audit",
    "check",
    "compare_names",
    "extract",
    "find_values",
    "read",
    "read_paths",
]


def __getattr__(name: str) -> Any:
    """Import the interface on first use: ``factcheck --version`` must not load it."""
    if name not in __all__:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    if name == "FactcheckError":
        from factcheck.errors import FactcheckError

        return FactcheckError
    from factcheck import api

    return getattr(api, name)
