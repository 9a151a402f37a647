"""Why one person does not hold two titles that two articles give: by their posts or charges."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.documents.document import Document
from factcheck.entities.charges import charged, one_field
from factcheck.entities.offices import facts, holders, one_country
from factcheck.entities.posts import TWO_FIELDS, competing, joined_fields
from factcheck.entities.titles import Held, held_together
from factcheck.languages import lexicon
from factcheck.text.tokens import tokenize
from factcheck.values.name_data import small_words

BEHIND = 40  # characters behind a title in which another field of it opens


def rival(a: Held, b: Held, held: list[Held], documents: Mapping[str, Document]) -> str:
    """Why a person has one of two titles; "" when nothing is against both, or an article of the
    story gives both."""
    reason = competing(a.title, b.title) or (
        TWO_FIELDS if _two_charges(a, b, held, documents) else ""
    )
    if not reason or held_together(a, b, held):
        return ""
    return "" if _joint(a, b, documents) or _joint(b, a, documents) else reason


def _joint(a: Held, b: Held, documents: Mapping[str, Document]) -> bool:
    """Whether a minister has the field of the other title too: « ministre de la Santé et de
    l'Agriculture », "minister of health and transport"."""
    field = b.title.portfolio
    if a.title.office not in holders("ministerial") or not field:
        return False
    document = documents[a.document]
    known = lexicon(document.language)
    claim = a.claim
    title = tokenize(document.text[claim.start : claim.end]).surfaces
    behind = tokenize(document.text[claim.end : claim.end + BEHIND]).surfaces
    keys = [known.word(surface).key for surface in (*title, *behind)]
    stop = next((i for i in range(len(title), len(keys)) if keys[i] in ",.;:("), len(keys))
    if stop > len(title) and keys[len(title)] not in small_words("and"):
        stop = len(title)
    found = (known.match("portfolios", keys, i) for i in range(stop))
    return any(
        match.meaning == field or frozenset((match.meaning, field)) in joined_fields()
        for match in found
        if match is not None and match.meaning != a.title.portfolio
    )


def _two_charges(a: Held, b: Held, held: list[Held], documents: Mapping[str, Document]) -> bool:
    """Whether a councillor is told to have two fields in charge that hardly anybody has at once.

    Culture goes with sports and finance with the budget: only fields of two families count, and
    only where every article of the story tells one field.
    """
    office = a.title.office
    if office != b.title.office or office not in holders("of_a_local_charge"):
        return False
    words = a.title.words | b.title.words
    if any(h.title.office == office and _of_several(h, words, documents) for h in held):
        return False
    families = facts()["charge_families"]
    first, second = (
        {name for name, fields in families.items() if charged(h).title.charge in fields}
        for h in (a, b)
    )
    return bool(first and second) and not first & second and one_country(a.title, b.title)


def _of_several(held: Held, words: frozenset[str], documents: Mapping[str, Document]) -> bool:
    """Whether a title tells more than one field, some of ``words``, or goes on with another one:
    « adjoint à la culture, à la voirie et aux sports »."""
    charge = charged(held).title.charge
    if held.title.words & words and not one_field(charge):
        return True
    document = documents[held.document]
    known = lexicon(document.language)
    after = tokenize(document.text[held.claim.end : held.claim.end + BEHIND]).surfaces
    keys = [known.word(surface).key for surface in after]
    joins = bool(keys) and (keys[0] == "," or keys[0] in small_words("and"))
    return joins and known.match("complement_openers", keys, 1) is not None
