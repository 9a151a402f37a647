"""An organisation as a text names it."""

from __future__ import annotations

from typing import Any

from factcheck.values.part import Value


class Organisation(Value):
    """A name as written, without its article; an acronym alone is a name too."""

    name: str

    def normal(self) -> dict[str, Any]:
        """``{"name"}``."""
        return {"name": self.name}

    def text(self) -> str:
        """The name as written."""
        return self.name
