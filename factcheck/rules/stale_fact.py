"""A figure that was true and has been replaced, given again.

Found: what changes on a day and stays so until the next change (members of an organisation, beds of
a hospital), where a later article gives the value that an earlier one had, and an article in between
gives another. Why it matters: the background paragraph of an old article was taken over. It is
superseded, not contradicted: each was right on its day. Ignore it when the change was undone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

from factcheck.alignment.comparable import comparable
from factcheck.alignment.view import View
from factcheck.claims.kinds.count import Count
from factcheck.findings.draft import Draft, Side
from factcheck.languages import concepts
from factcheck.messages import say
from factcheck.rules.from_figures import instead
from factcheck.rules.part import Case, Rule

CONTEXT = -1.5  # log-odds from which two counts are of one thing
ROLES = ("total", "whole")


def check(view: View) -> Iterator[Draft]:
    """A draft for each figure that returns to a value already replaced."""
    counted: dict[tuple[str, tuple[str, ...]], list[Count]] = {}
    for claim in view.of_kind(Count):
        if _steady(claim) and view.documents[claim.document].published is not None:
            counted.setdefault((claim.concept, claim.modifiers), []).append(claim)
    for _, claims in sorted(counted.items()):
        yield from _returned(view, sorted(claims, key=lambda c: (_day(view, c), _place(c))))


def _steady(claim: Count) -> bool:
    """Whether it states, as of its article, the exact whole of what changes by steps."""
    return (
        claim.concept in concepts()["step_functions"]
        and claim.role in ROLES
        and claim.modality in ("asserted", "reported")
        and claim.part_of is None
        and claim.value.approximation == "exact"
        and claim.value.figure is not None
        and claim.when is None
    )


def _day(view: View, claim: Count) -> date:
    return view.documents[claim.document].published or date.min


def _place(claim: Count) -> tuple[str, int]:
    return claim.document, claim.start


def _returned(view: View, claims: list[Count]) -> Iterator[Draft]:
    """The first figure of each article that goes back behind another one."""
    told: set[str] = set()
    values = [c.value.figure for c in claims]
    if len({v for v in values if v is not None}) < 2:
        return
    for late in claims:
        if late.document in told:
            continue
        found = _before(view, claims, late)
        if found is not None:
            told.add(late.document)
            yield _draft(view, *found, late)


def _before(view: View, claims: list[Count], late: Count) -> tuple[Count, Count] | None:
    """The figure it repeats and the newer one in between, the latest of each."""
    mine = [c for c in claims if c.document == late.document]
    before = [c for c in claims if _day(view, c) < _day(view, late)]
    old = [c for c in before if c.value == late.value]
    new = [c for c in before if c.value.figure != late.value.figure]
    for first, second in product(reversed(old), reversed(new)):
        if any(c.value == second.value for c in mine):
            return None  # it knows the newer figure too
        if _day(view, first) < _day(view, second) and all(
            _one_question(view, a, b) for a, b in ((first, second), (second, late), (first, late))
        ):
            return first, second
    return None


def _one_question(view: View, a: Count, b: Count) -> bool:
    """Whether two counts are of one body: they name one, or say the same around it."""
    if not view.related(a.document, b.document):
        return False
    held = comparable(view, a, b)
    return (
        not held.apart and held.context >= CONTEXT and bool(view.people_in(a) & view.people_in(b))
    )


def _draft(view: View, old: Count, new: Count, late: Count) -> Draft:
    days = [_day(view, c).isoformat() for c in (old, new, late)]
    notes = (
        say("the earlier figure, {day}", day=days[0]),
        say("the newer figure, {day}", day=days[1]),
        say("the earlier figure again, {day}", day=days[2]),
    )
    return Draft(
        subject=f"{late.document} {late.concept}",
        message=say(
            "{old} {head} was replaced by {new}",
            old=late.value_text(),
            head=late.head,
            new=new.value_text(),
        ),
        sides=tuple(
            Side(c.document, c.start, c.end, c.value_text(), note)
            for c, note in zip((old, new, late), notes, strict=True)
        ),
        explanation=say(
            "{a} ({first}) has {old}, {b} ({second}) {new}; {c} ({third}) goes back to {late}. "
            "Superseded, not contradicted: each was right on its day.",
            a=old.document,
            first=days[0],
            old=old.value_text(),
            b=new.document,
            second=days[1],
            new=new.value_text(),
            c=late.document,
            third=days[2],
            late=late.value_text(),
        ),
        strength=0.7,
        reconciled_by=say("all can be true if the change was undone before the last article"),
        repairs=(instead(late.document, new.value_text(), late.value_text()),),
    )


RULE = Rule(
    id="stale-fact",
    summary="a figure that a newer one had replaced is given again",
    severity="info",
    scope="cross",
    check=check,
    ignore_when="the change was undone between the articles",
    flag=(
        Case(
            "members of a union after an accession",
            (
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte «31 pays membres».",
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte «33 pays membres».",
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte «31 pays membres».",
            ),
            ("2024-03-04", "2024-09-02", "2025-02-10"),
        ),
        Case(
            "beds of a hospital",
            (
                "L'hôpital Kervella de Limoges compte «214 lits», dit Odile Lormeau.",
                "L'hôpital Kervella de Limoges compte «240 lits», dit Odile Lormeau.",
                "L'hôpital Kervella de Limoges compte «214 lits», dit Odile Lormeau.",
            ),
            ("2024-03-04", "2024-04-02", "2024-04-20"),
        ),
        Case(
            "in English, staff",
            (
                "Corrib Ferries of Galway has «410 employees», Moira Lennox said.",
                "Corrib Ferries of Galway has «455 employees», Moira Lennox said.",
                "Corrib Ferries of Galway has «410 employees», Moira Lennox said.",
            ),
            ("2024-03-04", "2024-04-02", "2024-04-20"),
            "en",
        ),
    ),
    keep=(
        Case(
            "it only grew",
            (
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte 31 pays membres.",
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte 33 pays membres.",
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte 34 pays membres.",
            ),
            ("2024-03-04", "2024-09-02", "2025-02-10"),
        ),
        Case(
            "two hospitals",
            (
                "L'hôpital Kervella de Limoges compte 214 lits, dit Odile Lormeau.",
                "La clinique Pasteur de Brest compte 240 lits, dit Denis Roche.",
                "L'hôpital Kervella de Limoges compte 214 lits, dit Odile Lormeau.",
            ),
            ("2024-03-04", "2024-04-02", "2024-04-20"),
        ),
        Case(
            "those who came are not those who belong",
            (
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte 33 pays membres.",
                "L'Union portuaire de Durban a réuni 31 pays membres autour de Thabo Nkosi.",
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte 33 pays membres.",
            ),
            ("2024-03-04", "2024-09-02", "2025-02-10"),
        ),
        Case(
            "nobody knows which came first",
            (
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte 31 pays membres.",
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte 33 pays membres.",
                "L'Union portuaire de Durban, présidée par Thabo Nkosi, compte 31 pays membres.",
            ),
        ),
    ),
)
