"""An office given to somebody else than the house knows to hold it.

Found: "le maire d'Aubenas, Yvan Perrot" in an article of a day on which the authority file has
another mayor. Why it matters: the office changed hands and the writer's memory did not. An article
of unknown date, a former or coming holder, and a name that may be another spelling are left alone.
Nothing is found where no authority is configured. Ignore it when the file is out of date.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.alignment.view import View
from factcheck.authority.match import office_title
from factcheck.authority.record import Holder, HouseOffice
from factcheck.entities.offices import Title, one_office
from factcheck.entities.titles import Held, titles_held
from factcheck.findings.draft import Draft, Side
from factcheck.languages import available
from factcheck.messages import say
from factcheck.rules.part import Case, Rule
from factcheck.values.compare_names import compare_names

GRACE = 3  # days around a handover within which either holder may be in office
NOW = 60  # days from publication within which a dated clause speaks of the present


def check(view: View) -> Iterator[Draft]:
    """A draft for each office of each article with another holder than the authority has."""
    authority = view.authority
    if not authority.offices:
        return
    for held in titles_held(view.claims, view.people, view.documents):
        day = view.documents[held.document].published
        if day is None or held.title.state != "current" or not _of_its_day(held, day):
            continue
        for office in authority.offices:
            if not any(one_office(held.title, t) for t in _titles(office)):
                continue
            holders = office.at(day, GRACE)
            words = f"{held.claim.value.wording} {held.person}"
            if authority.excepted("house-office", held.document, words):
                continue
            if holders and all(_another(held, holder) for holder in holders):
                yield _draft(held, office, office.at(day) or holders, day, authority.source)


def _of_its_day(held: Held, day: date) -> bool:
    """Whether the clause speaks of the time of its article."""
    when = held.claim.when
    return when is None or when.high is None or abs((day - when.high).days) <= NOW


def _titles(office: HouseOffice) -> list[Title]:
    """The office as every language that understands its wordings reads it."""
    found = (
        office_title(wording, office.holders[0].name, code)
        for wording in (office.office, *office.also)
        for code in available()
    )
    return [title for title in found if title is not None]


def _another(held: Held, holder: Holder) -> bool:
    """Whether a name is surely not one of a holder's."""
    written = {held.person, held.claim.person}
    return all(
        compare_names(name, known).verdict == "different"
        for name in written
        for known in (holder.name, *holder.also)
    )


def _draft(
    held: Held, office: HouseOffice, holders: tuple[Holder, ...], day: date, source: str
) -> Draft:
    right = " / ".join(holder.name for holder in holders)
    wording, claim = held.claim.value.wording, held.claim
    first, last = claim.evidence[0], claim.evidence[-1]
    return Draft(
        subject=f"{held.document} {office.office} {held.person}",
        message=say(
            "{person} is no {office} on {day}: {right}",
            person=held.person, office=wording, day=day.isoformat(), right=right,
        ),
        sides=(
            Side(held.document, first.start, first.end, wording, say("the office")),
            Side(held.document, last.start, last.end, held.person, say("its holder")),
        ),
        explanation=say(
            "{source} has {right} in this office ({interval}); {document} is of {day}.",
            source=source, right=right, interval=" ".join(h.told() for h in holders),
            document=held.document, day=day.isoformat(),
        ),
        against=right,
        strength=0.9,
        reconciled_by=say("both can be true if the office changed hands and {source} is out of "
                          "date", source=source),
        repairs=(
            say("in {document}: {right} instead of {wrong}", document=held.document, right=right,
                wrong=held.person),
            say("in {source}: the new holder and the day", source=source),
        ),
    )  # fmt: skip


HOUSE = """
[[offices]]
office = "maire d'Aubenas"
also = ["mayor of Aubenas"]

[[offices.holders]]
name = "Yvan Perrot"
from = 2014-04-05
until = 2020-05-28

[[offices.holders]]
name = "Léa Courtial"
from = 2020-05-28
"""

RULE = Rule(
    id="house-office",
    summary="an office is given to somebody else than the authority file has",
    severity="warning",
    scope="within",
    check=check,
    ignore_when="the authority file is out of date",
    flag=(
        Case(
            "the holder of before",
            ("Le «maire d'Aubenas», «Yvan Perrot», a ouvert la foire samedi.",),
            ("2024-05-12",),
            authority=HOUSE,
        ),
        Case(
            "somebody whom the file does not know",
            ("Denis Roche, le «maire d'Aubenas», a ouvert la foire samedi.",),
            ("2024-05-12",),
            authority=HOUSE,
        ),
        Case(
            "in another language",
            ("The «mayor of Aubenas», «Yvan Perrot», opened the fair on Saturday.",),
            ("2024-05-12",),
            language="en",
            authority=HOUSE,
        ),
    ),
    keep=(
        Case(
            "in office then",
            ("Le maire d'Aubenas, Yvan Perrot, a ouvert la foire samedi.",),
            ("2018-05-12",),
            authority=HOUSE,
        ),
        Case(
            "called former",
            ("L'ancien maire d'Aubenas, Yvan Perrot, a ouvert la foire samedi.",),
            ("2024-05-12",),
            authority=HOUSE,
        ),
        Case(
            "the days of the handover",
            ("Le maire d'Aubenas, Yvan Perrot, a quitté la mairie samedi.",),
            ("2020-05-29",),
            authority=HOUSE,
        ),
        Case(
            "the mayor of another town",
            ("Le maire de Privas, Denis Roche, a ouvert la foire samedi.",),
            ("2024-05-12",),
            authority=HOUSE,
        ),
        Case(
            "a surname, and a slip of the pen",
            (
                "Le maire d'Aubenas, Mme Courtial, était là. La maire d'Aubenas, Léa Courtiale, sourit.",
            ),
            ("2024-05-12",),
            authority=HOUSE,
        ),
        Case(
            "an article of unknown date",
            ("Le maire d'Aubenas, Yvan Perrot, a ouvert la foire samedi.",),
            authority=HOUSE,
        ),
        Case(
            "nothing is configured",
            ("Le maire d'Aubenas, Yvan Perrot, a ouvert la foire samedi.",),
            ("2024-05-12",),
        ),
    ),
)
