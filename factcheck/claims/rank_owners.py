"""Whose row a rank is of: a cook's sixth prize is not the second one of her school."""

from __future__ import annotations

from typing import Literal

from factcheck.claims.reading import Reading
from factcheck.values.part import Found

Owner = Literal["", "person", "team"]


def owner(reading: Reading, ordinal: Found) -> Owner:
    """What the possessive before an ordinal stands for: a person or a team, "" when it is open."""
    scan = reading.scan
    at = ordinal.first - 1
    low, _ = scan.sentence(ordinal.first)
    if at < low or not scan.match("possessives", at):
        return ""
    told = scan.match("rank_possessives", at)
    if told:
        return "team" if told.meaning == "team" else "person"
    low = next((i for i in range(at - 1, low, -1) if scan.words[i].surface in ":;"), low)
    people = reading.within(low, at, "person")
    for i in range(at - 1, low, -1):
        if scan.match("who_words", i):
            return "person" if any(p.stop <= i for p in people) else ""
    teams = [i for i in range(low + 1, at) if _team(reading, i)]
    if not people or not teams:
        return "team" if teams else "person" if people else ""
    return "team" if teams[0] < people[0].first else ""


def _team(reading: Reading, at: int) -> bool:
    """« Le club », « l'équipe »: a noun for a team after its article."""
    scan = reading.scan
    noun = scan.match("body_kinds", at)
    told = noun is not None and noun.meaning == "team"
    return told and scan.match("definite_articles", at - 1) is not None
