"""Offices that the body or the sentence tells: who presides over a trial, who leads a council."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.values.role import Role

PRESIDES = "trial_president"
LEADS = "council_leader"


def in_court(reading: Reading, role: Role) -> Role:
    """A president of nothing that is named, or of « la cour », in a sentence of a hearing, as who
    presides over the trial."""
    if role.office != "president" or role.country or role.portfolio or role.qualifiers:
        return role
    scan = reading.scan
    words = (role.organisation or "").split()
    courts = reading.lexicon.table("say_courts").get("yes", ())
    if words and not (words[-1] in courts and role.wording.endswith(words[-1])):
        return role
    low, high = scan.sentence(role.tokens[0])
    told = scan.between(reading.lexicon.bit("hearing_acts"), low, high)
    if not any(scan.match("hearing_acts", at) for at in told):
        return role
    cut = {"office": PRESIDES, "organisation": None}
    return role.model_copy(update=cut)


def of_a_council(reading: Reading, role: Role) -> Role:
    """ "The council's new leader", "leader of Selby Council" as the leader of a council."""
    head = role.wording.split()
    leads = reading.lexicon.table("led_by_leaders").get("yes", ())
    if role.office != "head" or not leads or "leader" not in (head[:1] + head[-1:]):
        return role
    body = (role.organisation or "").lower().split()
    return role.model_copy(update={"office": LEADS}) if {*body} & {*leads} else role
