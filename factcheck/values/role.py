"""A role: one title a text gives to a person, such as « directeur général de la sûreté »."""

from __future__ import annotations

from typing import Any

from factcheck.values.part import Value


class Role(Value):
    """An office or occupation as a text words it.

    ``office`` is an id shared by all languages, masculine and feminine being one;
    ``occupation`` says that it names a trade or a tie ("lawyer", "brother") rather than a post.
    ``organisation`` is the complement as written, its preposition included where it has one
    (« d'Europol »); ``country`` the ISO code of a demonym or country inside the title;
    ``holder`` the person's name as written, "" when the text leaves it out; ``tokens`` the token
    range of the title in its scan; ``trade`` the id of the one trade that it names, "" for none.
    """

    office: str
    wording: str
    organisation: str | None = None
    qualifiers: tuple[str, ...] = ()
    portfolio: str = ""
    country: str = ""
    occupation: bool = False
    holder: str = ""
    trade: str = ""
    tokens: tuple[int, int] = (0, 0)

    def normal(self) -> dict[str, Any]:
        """``{"office", "organisation", "qualifiers", "holder"}``."""
        return {
            "office": self.office,
            "organisation": self.organisation,
            "qualifiers": list(self.qualifiers),
            "holder": self.holder or None,
        }

    def text(self) -> str:
        """The title as written."""
        return self.wording
