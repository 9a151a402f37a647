"""An acronym and what the text says it stands for."""

from __future__ import annotations

from typing import Any

from factcheck.values.part import Value


class Acronym(Value):
    """``short`` as written and ``long``, its expansion as written in the same text.

    ``translated``: the letters are those of another language, of which ``long`` is one rendering.
    """

    short: str
    long: str
    translated: bool = False

    def normal(self) -> dict[str, Any]:
        """``{"short", "long"}``."""
        return {"short": self.short, "long": self.long}

    def text(self) -> str:
        """Both, as an editor writes them: ``OMS (Organisation mondiale de la santé)``."""
        return f"{self.short} ({self.long})"
