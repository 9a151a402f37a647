"""Holders whom a later article still has in an office that an older one says they leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.alignment.view import View
from factcheck.entities.by_office import called_otherwise
from factcheck.entities.offices import may_be_one_office, one_office
from factcheck.entities.spelling import parts
from factcheck.entities.titles import Held, days_apart
from factcheck.events.order import written_before

LATER = 60  # days after which an office may have changed hands


def after_the_end(view: View, group: Sequence[Held]) -> Iterator[tuple[Held, Held, list[Held]]]:
    """A holder in a later article, the title that ended in an older one, and the heirs it names."""
    for old in group:
        if old.title.state not in ("outgoing", "former"):
            continue
        heirs = [
            h
            for h in group
            if h.document == old.document
            and two_persons(view, h, old)
            and (h.title.fresh or h.title.state == "future")
            and may_be_one_office(h.title, old.title)
        ]
        for late in group:
            if not heirs or late.person != old.person or late.title.state != "current":
                continue
            if called_otherwise(late, old):
                continue
            if not any(one_office(late.title, h.title) for h in (old, *heirs)):
                continue
            first, second = view.documents[old.document], view.documents[late.document]
            days = days_apart(late, old, view.documents)
            if days is not None and days <= LATER:
                continue  # the handover may be still to come
            if written_before(first, second, view.claims):
                yield late, old, heirs


def two_persons(view: View, a: Held, b: Held) -> bool:
    """Whether two holders are surely two, and not one whose given name was mistaken."""
    one, two = parts(a.person), parts(b.person)
    named = len(one) > 1 and len(two) > 1
    mistaken = named and one[-1] == two[-1] and one[0].bare[:1] == two[0].bare[:1]
    return a.person != b.person and not mistaken and not view.people.unsure(a.person, b.person)
