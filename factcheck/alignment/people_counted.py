"""Numbers of people that are one, or another set of them, by how they are told."""

from __future__ import annotations

from factcheck.alignment import wording
from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.view import View
from factcheck.claims.claim import Figure
from factcheck.languages import concepts, lexicon

BARE = 1  # content words beside a toll that tells nothing but that the event took it
ONE_TOLL = 2.8
ONE_SEX = -1.0
OF_THEM = -1.0  # that one is of the dead and the other of all aboard
ABOARD, DEATHS = "aboard", frozenset(("kill", "die"))  # senses
ALIKE = 0.5  # of the larger figure


def one_toll(view: View, a: Figure, b: Figure, reasons: list[str]) -> float:
    """Log-odds that two tolls are of one event: "faisant sept blessés", "a fait neuf blessés".

    Each must be the only one of its article, of one day, in a clause that says nothing else.
    """
    if a.concept != b.concept or a.concept not in concepts()["tolls"]:
        return 0.0
    if max(len(a.near), len(b.near)) > BARE or a.role != b.role:
        return 0.0
    days = {view.documents[c.document].published for c in (a, b)}
    first, second = abs(a.value.figure or 0), abs(b.value.figure or 0)
    if len(days) != 1 or None in days or min(first, second) < ALIKE * max(first, second):
        return 0.0
    if not (_only(view, a) and _only(view, b)):
        return 0.0
    reasons.append(wording.ONLY_ONE)
    return ONE_TOLL


def aboard_or_dead(a: Figure, b: Figure) -> float:
    """What it takes from the odds that one is of those who died and the other of all aboard."""
    if not {a.concept, b.concept} <= concepts()["persons"]:
        return 0.0
    told = [{ABOARD, *DEATHS} & {*c.context} for c in (a, b)]
    return OF_THEM if {ABOARD} in told and any(DEATHS & t for t in told) else 0.0


def women_only(view: View, a: Figure, b: Figure) -> float:
    """What it takes from the odds that one counts women, by its noun, and the other both sexes."""
    if view.asked(_women, a) == view.asked(_women, b) or figure_slip(a.value, b.value):
        return 0.0
    return ONE_SEX if {a.concept, b.concept} <= concepts()["persons"] else 0.0


def _only(view: View, claim: Figure) -> bool:
    told = view.told(claim.document, claim.kind)
    return sum(isinstance(c, Figure) and c.concept == claim.concept for c in told) == 1


def _women(view: View, claim: Figure) -> bool:
    known = lexicon(view.documents[claim.document].language)
    endings = tuple(known.table("women_endings").get("yes", ()))
    return bool(endings) and claim.head.casefold().endswith(endings)
