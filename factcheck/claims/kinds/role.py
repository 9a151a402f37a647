"""Roles: who holds what title ("le ministre de l'Intérieur, Karim Semlali")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.fronted_offices import fronted_offices
from factcheck.claims.houses import owner, told
from factcheck.claims.lands import placed
from factcheck.claims.leaderships import Lead, leaderships
from factcheck.claims.offices_meant import in_court, of_a_council
from factcheck.claims.part import ClaimKind
from factcheck.claims.predecessors import gone_by, of_a_predecessor
from factcheck.claims.reading import Reading
from factcheck.values.person import PersonName
from factcheck.values.role import Role
from factcheck.values.when import When

STARTED = ("role_links", "tense_past", "opens")  # words that tell how an office began
YEARS = 4  # tokens after a title and its holder in which the years of the office open


class Holding(Claim):
    """A title that the text gives to a person; the evidence is the title, then the name."""

    kind: Literal["role"] = "role"
    value: Role
    person: str

    def value_text(self) -> str:
        """The person, then the title as written."""
        return f"{self.person}: {self.value.wording}"


def extract(reading: Reading) -> Iterator[Holding]:
    """A claim for each title of each named person; what names no one trade is left out."""
    for found in reading.of("person"):
        if not isinstance(found.value, PersonName):
            continue
        for role in found.value.roles:
            headline = reading.block_kind(role.tokens[0]) == "title"  # « la sage-femme des géants »
            untold = role.occupation and (headline or not role.trade)
            if untold or role.tokens[0] >= role.tokens[1] or _outdoing(reading, role.tokens[0]):
                continue
            body = owner(reading, role)
            held = role.model_copy(update={"organisation": body}) if body else role
            frame = reading.frame(found.first, found.stop)
            told = gone_by(reading, role.tokens[1]) or of_a_predecessor(reading, role, found.first)
            apposed = _apposed(reading, found.stop, role.tokens)
            if told or _of_years_past(reading, max(role.tokens[1], found.stop), apposed):
                frame = {**frame, "modality": "historical"}
            yield Holding.known(
                evidence=(
                    reading.evidence(*role.tokens),
                    reading.evidence(found.first, found.stop),
                ),
                value=of_a_council(reading, in_court(reading, placed(reading, held))),
                person=found.value.name,
                **frame,
            )
    for role, person in _leads(reading):
        if isinstance(person.value, PersonName) and role.tokens[0] < role.tokens[1]:
            yield Holding.known(
                evidence=(
                    reading.evidence(*role.tokens),
                    reading.evidence(person.first, person.stop),
                ),
                value=role.model_copy(update={"holder": person.value.name}),
                person=person.value.name,
                **reading.frame(role.tokens[0], role.tokens[1]),
            )


def _outdoing(reading: Reading, first: int) -> bool:
    """ "La plus jeune maire de France" tells a record, not which office somebody holds."""
    found = reading.scan.match("superlative_kinds", first - 1)
    return found is not None and found.meaning not in ("first", "only")


def _apposed(reading: Reading, name: int, title: tuple[int, int]) -> bool:
    """Whether a title follows its holder's name with no verb between: "named director in 2019" and
    « élue maire en 2020 » tell when an office began."""
    scan = reading.scan
    if not name < title[0] or scan.words[name].surface not in ",(":
        return False
    began = scan.between(reading.lexicon.bit(*STARTED), name, title[1])
    return not any(scan.match(t, i) for i in began for t in STARTED)


def _of_years_past(reading: Reading, stop: int, apposed: bool) -> bool:
    """ "Hervé Marin, ministre de la Pêche de 2015 à 2018", "until 2020": it has ended."""
    published = reading.document.published
    told = reading.within(stop, stop + YEARS, "interval", "date")
    value = told[0].value if told else None
    if published is None or not isinstance(value, When):
        return False
    beside = told[0].first - stop <= 1 and not value.bound and not value.interval
    if apposed and beside and value.precision == "year" and value.year is not None:
        return value.year < published.year  # « présidente du comité en 2021 »
    ends = value.high.year if value.high else value.year
    until = value.bound == "until"
    if ends is None or not (value.interval or until):
        return False
    return value.precision == "year" and ends <= published.year - (not until)


def _leads(reading: Reading) -> Iterator[Lead]:
    """Offices told by verbs or ahead of a pronoun, each once: what the house's own noun tells is
    worth more."""
    own = {lead.role.tokens[0]: lead for lead in (*fronted_offices(reading), *told(reading))}
    for lead in leaderships(reading):
        better = own.pop(lead.role.tokens[0], None)
        yield better if better and better.role.office != "leading" else lead
    yield from own.values()


CLAIM_KIND = ClaimKind(
    model=Holding,
    extract=extract,
    examples=(
        (
            "fr",
            "Le ministre de l'Intérieur, Karim Semlali, est venu.",
            ("Karim Semlali: ministre de l'Intérieur",),
        ),
        (
            "en",
            "Grace Nkemelu, the chief executive, agreed.",
            ("Grace Nkemelu: chief executive",),
        ),
        ("fr", "Son frère, Paul Martin, est venu.", ("Paul Martin: frère",)),
        ("en", "Joe Marsh, a bus driver, agreed.", ("Joe Marsh: bus driver",)),
        ("fr", "Le militant Paul Martin est venu.", ()),
        (
            "fr",
            "Awa Diop prend la rédaction en chef.",
            ("Awa Diop: rédaction en chef",),
        ),
        (
            "fr",
            "Paul Martin est venu. Il est directeur de l'usine.",
            ("Paul Martin: directeur de l'usine",),
        ),
    ),
)
