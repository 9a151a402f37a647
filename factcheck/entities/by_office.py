"""Who holds which office, under each of the names by which the office goes.

Whoever "runs" a house or is its "boss" holds the office of its head; a president and a chairman are
one in two languages, as « directeur général » and "chief executive" are.
"""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.documents.document import Document
from factcheck.entities.charges import ENDED, with_charges
from factcheck.entities.offices import holders
from factcheck.entities.posts import LED
from factcheck.entities.single import of_office, one_of_several, single
from factcheck.entities.titles import Held
from factcheck.entities.ward_heads import WARD_HEAD, ward_heads

STATE = "head_of_state"
ACTING = "acting_holder"  # the office of whoever "assures the interim"
LEADING, BOSS = "leading", "boss"  # those of whoever "runs" a house or is its "boss"
NUMBER_ONE = "number_one"
HEAD, GENERAL = "chief_executive", "director_general"


def by_office(told: list[Held], documents: Mapping[str, Document]) -> dict[str, list[Held]]:
    """Office → all who are told to hold it, where one person does at a time."""
    held = [h for h in told if single(h, documents)]
    offices: dict[str, list[Held]] = {}
    for item in held:
        offices.setdefault(item.title.office, []).append(item)
    for office, charged in with_charges(told).items():
        now = [h for h in charged if h.title.state in ENDED or single(h, documents)]
        offices.setdefault(office, []).extend(now)
    led = [h for h in held if LED in h.claim.value.qualifiers and h.title.office != "president"]
    offices[WARD_HEAD] = [h for h in ward_heads(told) if not one_of_several(h, documents)]
    for office in sorted(holders("leading") & offices.keys()):
        for who in (LEADING, BOSS):
            offices[office].extend(of_office(offices.get(who, ()), office))
        offices[office].extend(of_office(led, office))
    for office in sorted(holders("of_number_one") & offices.keys()):
        named = [h for h in offices.get(NUMBER_ONE, ()) if h.title.proper]
        offices[office].extend(of_office(named, office))
    if STATE in offices:  # "the Ghanaian president", "Ghana's head of state"
        crowned = [
            h for h in offices.get("president", ()) if h.title.country and not h.title.proper
        ]
        offices[STATE].extend(of_office(crowned, STATE))
    presiding = [h for office in sorted(holders("presiding")) for h in offices.get(office, ())]
    for office in sorted(holders("presiding") & offices.keys()):
        offices[office] = of_office(presiding, office)
    if HEAD in offices:
        general = [h for h in offices.get(GENERAL, ()) if h.title.post == GENERAL]
        offices[HEAD].extend(of_office(general, HEAD))
    for office, group in offices.items():
        if office != ACTING and any(h.title.state == "acting" for h in group):
            group.extend(of_office(offices.get(ACTING, ()), office))
    return offices


def called_otherwise(a: Held, b: Held) -> bool:
    """Whether two titles are one office in two languages only, and these are not."""
    posts = {a.title.post, b.title.post}
    one_language = a.title.language == b.title.language
    if a.title.office == HEAD and GENERAL in posts:
        return one_language or len(posts) == 1
    return one_language and len(posts) > 1 and posts <= holders("presiding")
