"""A person as a text names them."""

from __future__ import annotations

from typing import Any

from factcheck.values.part import Value
from factcheck.values.role import Role


class PersonName(Value):
    """A name as written, its parts (a best guess) and what stands around it.

    ``family`` keeps its particles (« de Villepin », « al-Raisi »); a lone name is a family name
    unless a civility, a numeral or the tables of given names say otherwise. ``rank`` is a rank as
    written (« général »), ``numeral`` that of a monarch. ``roles`` lists every title the text
    gives, nearest first.
    """

    name: str
    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    civility: str = ""
    rank: str = ""
    numeral: str = ""
    roles: tuple[Role, ...] = ()

    @property
    def title(self) -> str | None:
        """The first role as written, else the rank, else the civility, else None."""
        personal = self.rank or self.civility
        told = [r for r in self.roles if r.office != "trade"]
        if told and not (personal and told[0].office == "kin"):
            return told[0].wording  # what somebody does for a living alone is no title
        return personal or None

    def normal(self) -> dict[str, Any]:
        """``{"name", "title"}``."""
        return {"name": self.name, "title": self.title}

    def text(self) -> str:
        """The name as written."""
        return self.name
