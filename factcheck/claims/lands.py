"""The country and the portfolio of an office that tells them by a ministry, a seat or a side.

« X, qui dirige le ministère de la Pêche », « le locataire de l'Élysée », « côté letton, … X, chef
de la diplomatie », "the Chilean delegation, led by the foreign minister, X".
"""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.values.role import Role

LANDS = ("demonyms", "countries")
FARTHEST = 40  # tokens of a sentence before a title in which its side is told


def placed(reading: Reading, role: Role) -> Role:
    """A role with the country of its seat or of its side, where its own words leave that out."""
    if role.country or role.occupation or not _reads(reading):
        return role
    country = _of_seat(reading, role) or _of_side(reading, role)
    return role.model_copy(update={"country": country}) if country else role


def of_ministry(reading: Reading, role: Role, first: int, stop: int) -> Role | None:
    """The minister whose the ministry in tokens ``[first, stop)`` is; None without a portfolio."""
    scan = reading.scan
    portfolios = scan.between(reading.lexicon.bit("portfolios"), first, stop)
    found = next((m for i in portfolios if (m := scan.match("portfolios", i))), None)
    if found is None:
        return None
    country = _land(reading, first, stop)
    told = {"office": "minister", "portfolio": found.meaning, "country": country}
    return role.model_copy(update=told)


def _reads(reading: Reading) -> bool:
    """Whether an article has any word for a side or a seat at all."""
    return bool(reading.scan.positions(reading.lexicon.bit("sides", "office_seats")))


def _land(reading: Reading, first: int, stop: int) -> str:
    """The only country that some tokens tell, "" for none or two."""
    scan = reading.scan
    told = set()
    for at in scan.between(reading.lexicon.bit(*LANDS), first, stop):
        told |= {m.meaning for table in LANDS if (m := scan.match(table, at))}
    return told.pop() if len(told) == 1 else ""


def _of_seat(reading: Reading, role: Role) -> str:
    scan = reading.scan
    seats = scan.between(reading.lexicon.bit("office_seats"), *role.tokens)
    return next((m.meaning for i in seats if (m := scan.match("office_seats", i))), "")


def _of_side(reading: Reading, role: Role) -> str:
    """The country of the side, or of the delegation led by its holder, that is told before."""
    scan = reading.scan
    title = role.tokens[0]
    low = max(scan.sentence(title)[0], title - FARTHEST)
    sides = scan.between(reading.lexicon.bit("sides"), low, title)
    told = {}
    for at in sides:
        side = scan.match("sides", at)
        country = _beside(reading, at, at + side.length) if side else ""
        if side and country and (side.meaning == "side" or _led(reading, at, title)):
            told[country] = at
    return next(iter(told)) if len(told) == 1 else ""


def _beside(reading: Reading, first: int, stop: int) -> str:
    """The country of the people named right before or right after some tokens."""
    scan = reading.scan
    around = [i for i in (first - 1, stop) if 0 <= i < len(scan)]
    return next((m.meaning for i in around if (m := scan.match("demonyms", i))), "")


def _led(reading: Reading, first: int, stop: int) -> bool:
    """Whether "led by" stands between a delegation and a title."""
    scan = reading.scan
    led = scan.between(reading.lexicon.bit("leading_them"), first, stop)
    return any(scan.match("leading_them", i) for i in led)
