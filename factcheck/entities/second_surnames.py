"""A name with its second surname and without it: "Elvira Sotomar Lugo", "Elvira Sotomar".

Papers of Spanish, Portuguese or African lands print both; others print the first one alone.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from factcheck.entities.spelling import parts
from factcheck.values.name_data import given_names

SHORT = 2  # parts of a name: given name and surname
LONGEST = 4  # the same with a second one of two words
LETTERS = 3  # of a surname that stands behind another one: no numeral, no initial


def without_second_surname(
    a: str, b: str, mentions: Mapping[str, Collection[str]], names: Collection[str]
) -> bool:
    """Whether one of two names, never in one article, is the other without what follows its first
    surname, and no third name of the story begins alike.

    Where the first surname is a given name too, the last word may be what tells two men apart:
    "Mohamed Ali", "Mohamed Ali Hassan".
    """
    short, long = sorted((a, b), key=lambda name: len(parts(name)))
    one, more = parts(short), parts(long)
    if len(one) != SHORT or not SHORT < len(more) <= LONGEST or set(mentions[a]) & set(mentions[b]):
        return False
    begins = [part.bare for part in one]
    if [part.bare for part in more[:SHORT]] != begins or begins[1] in given_names():
        return False
    if any(len(p.bare) < LETTERS for p in (*one, *more[SHORT:])):
        return False
    others = (parts(name) for name in names if name not in (a, b))
    return not any([part.bare for part in other[:SHORT]] == begins for other in others)
