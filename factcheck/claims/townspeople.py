"""People counted by the name of where they are from: "Cinq Lormoises sont retenues : A, B …".

A town has no row in a table of nations: the capital of a plural with such an ending tells, and that
persons follow.
"""

from __future__ import annotations

from factcheck.claims.counted import Counted
from factcheck.claims.enumerations import Enumeration
from factcheck.claims.reading import Reading
from factcheck.text.lexicon import CAPITAL
from factcheck.values.part import Found

SHORTEST = 6  # letters of such a word: "Nîmois"


def townspeople(reading: Reading, found: Found) -> Counted | None:
    """The people of a town right after a number, in words that open or go on a plain sentence."""
    scan = reading.scan
    at = found.stop
    endings = tuple(scan.lexicon.table("townspeople_endings").get("yes", ()))
    if not endings or at + 1 >= scan.sentence(found.first)[1]:
        return None
    linked = scan.match("townspeople_links", at + 1)
    after = at + 1 + (linked.length if linked else 0)
    if after >= len(scan) or scan.words[after].surface != ":":
        return None  # "Deux Lormois et un Brivois ont signé : …"
    alone = scan.bits[at] & CAPITAL and not scan.bits[at + 1] & CAPITAL
    if not alone or len(scan.keys[at]) < SHORTEST or not scan.keys[at].endswith(endings):
        return None
    return Counted(at, at + 1, "person", (), None, "total")


def all_persons(reading: Reading, listed: Enumeration) -> bool:
    """Whether each item of a list is one person by name, and nothing goes on after the last."""
    told = [reading.within(*item, "person") for item in listed.items]
    named = all(
        len(p) == 1 and p[0].stop == s for p, (_, s) in zip(told, listed.items, strict=True)
    )
    return named and reading.scan.sentence(listed.first)[1] - listed.stop <= 1
