"""The authority's entries read as articles are read, so that the two can be compared.

An office is worded as articles word it ("maire d'Aubenas") and a fact is counted as they count it
("pays membres"): the same finders read both.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.authority.record import Authority
from factcheck.claims.extract import extract_claims
from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.role import Holding
from factcheck.documents.document import Document
from factcheck.entities.offices import Title, title_of
from factcheck.languages import available
from factcheck.messages import say
from factcheck.problem import Problem


@lru_cache(maxsize=1000)
def office_title(wording: str, holder: str, language: str) -> Title | None:
    """An office as titles are compared, read in an apposition to the name of a holder.

    None where it is not understood in that language.
    """
    read = extract_claims(Document.from_text(f"{holder}, {wording}.", language=language))
    held = [c for c in read.claims if isinstance(c, Holding)]
    return title_of(held[0], language) if held else None


@lru_cache(maxsize=1000)
def counted_thing(what: str, language: str) -> tuple[str, tuple[str, ...]] | None:
    """What a fact counts and what narrows it, as claims have it; None where nothing is read."""
    read = extract_claims(Document.from_text(f"12 {what}.", language=language))
    counts = [c for c in read.claims if isinstance(c, Count) and c.concept]
    return (counts[0].concept, counts[0].modifiers) if counts else None


def not_understood(authority: Authority) -> Iterator[Problem]:
    """The entries that no language understands: they check nothing, and that must be known."""
    for office in authority.offices:
        wordings = (office.office, *office.also)
        holder = office.holders[0].name
        if not any(office_title(w, holder, code) for w in wordings for code in available()):
            yield _problem(authority, office.office)
    for fact in authority.facts:
        if not any(counted_thing(fact.what, code) for code in available()):
            yield _problem(authority, fact.what)


def _problem(authority: Authority, wording: str) -> Problem:
    return Problem(
        place=authority.source,
        what=say("“{wording}” is not understood and checks nothing.", wording=wording),
        remedy=say("Word it as articles do: an office with its body, a thing that is counted."),
    )
