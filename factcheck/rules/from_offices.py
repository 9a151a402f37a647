"""Drafts about offices: two holders at one time, a holder after the end."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.entities.titles import Held
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say

STATES = {
    "current": say("current"), "former": say("former"), "outgoing": say("outgoing"),
    "future": say("future"), "acting": say("acting"), "other": say("other"),
}  # fmt: skip


def of_two_holders(left: list[Held], right: list[Held]) -> Draft:
    """An office that two articles give to two persons; each list starts with who is told so."""
    a, b = left[0], right[0]
    return _draft(
        (*left, *right),
        say(
            "{office}: {first} or {second}", office=a.claim.value.wording, first=a.person,
            second=b.person,
        ),
        say(
            "{a} has {first} in the office, {b} {second}; it has one holder.", a=a.document,
            first=a.person, b=b.document, second=b.person,
        ),
        0.85,
    )  # fmt: skip


def of_ended_office(late: Held, old: Held, heirs: list[Held]) -> Draft:
    """A holder in a later article, whose leaving and whose heirs an older one tells."""
    return _draft(
        (late, old, *heirs),
        say(
            "{person} is {office} in {late}, but was {state} before, with {heir} as "
            "successor", person=late.person, office=late.claim.value.wording,
            late=late.document, state=STATES[old.title.state], heir=heirs[0].person,
        ),
        say(
            "{old} is the older article: it calls {person} {state} and {heir} the new "
            "holder. {late}, written later, has {person} in the office.",
            old=old.document, person=old.person, state=STATES[old.title.state],
            heir=heirs[0].person, late=late.document,
        ),
        0.9,
    )  # fmt: skip


def _draft(held: Iterable[Held], message: str, explanation: str, strength: float) -> Draft:
    sides = []
    for h in held:
        first, last = h.claim.evidence[0], h.claim.evidence[-1]
        sides.append(Side(h.document, first.start, first.end, h.person, STATES[h.title.state]))
        if last is not first:
            sides.append(Side(h.document, last.start, last.end, h.person))
    return Draft(
        subject=message,
        message=message,
        sides=tuple(sides),
        explanation=explanation,
        strength=strength,
        reconciled_by=say(
            "both can be true if the office changed hands in between: the later one should say when"
        ),
        repairs=(say("check who holds the office on the day of each article"),),
    )
