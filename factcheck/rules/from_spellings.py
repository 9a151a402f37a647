"""Findings about two spellings of one name, as the rule about spellings draws them up."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.alignment.misspelt_places import misspelt_places
from factcheck.alignment.view import View
from factcheck.claims.kinds.place import Located
from factcheck.entities.mentions import Mentions, Written
from factcheck.entities.spelling import accented_apart, parts
from factcheck.entities.variants import Variant
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say

WHAT = {"person": say("person"), "name": say("name"), "place": say("place")}
SHOWN = 12  # carriers in one finding


def two_forms(variant: Variant, mentions: Mentions) -> Draft:
    """The finding that a whole name is written in two forms, at every place that writes it."""
    carriers = {
        name: sorted(mentions.by_name[name], key=lambda w: (w.document, w.start))
        for name in (variant.a, variant.b)
    }
    sides = [
        Side(w.document, w.start, w.end, name, name) for name in carriers for w in carriers[name]
    ]
    used = [f"{n} ({len({w.document for w in told})})" for n, told in sorted(carriers.items())]
    forms = sorted(carriers)
    return _draft(variant, " ".join(forms), "/".join(forms), used, sides, forms)


def one_name(
    variants: Sequence[Variant], forms: Collection[str], carriers: Iterable[Written]
) -> Iterator[Draft]:
    """The finding that one name is written in several ways, at every place that writes it; none
    when all that it is held for is written alike.

    Args:
        forms: the rival spellings of a part of the name, folded.
        carriers: the places where the name stands.
    """
    first: dict[tuple[str, str], Side] = {}
    again: list[Side] = []
    users: dict[str, set[str]] = {}
    written: dict[str, str] = {}
    found = [
        (_form(c.name, forms), c) for c in sorted(carriers, key=lambda c: (c.document, c.start))
    ]
    whole = {form for form, _ in found if " " in form}
    for form, claim in found:
        part = any(set(form.split()) < set(longer.split()) for longer in whole)
        if form and not part:  # a surname alone does not tell how the given name is spelled
            users.setdefault(form, set()).add(claim.document)
            written.setdefault(form, claim.name)
            told = Side(claim.document, claim.start, claim.end, claim.name)
            if first.setdefault((claim.document, form), told) is not told:
                again.append(told)
    used = [f"{written[f]} ({len(users[f])})" for f in sorted(users)]
    gaps = sorted({tuple(sorted((d.a, d.b))) for v in variants for d in v.differing})
    lead = max(variants, key=lambda v: (v.strength, v.a, v.b))
    shown = ", ".join(f"{a}/{b}" for a, b in gaps)
    right = [written[f] for f in sorted(users)]
    if len({form.lower() for form in users}) > 1:
        yield _draft(lead, " ".join(sorted(forms)), shown, used, [*first.values(), *again], right)


def _draft(
    lead: Variant,
    subject: str,
    gaps: str,
    used: Sequence[str],
    sides: Sequence[Side],
    forms: Sequence[str],
) -> Draft:
    return Draft(
        subject=subject,
        message=say(
            "one {what} in {count} spellings: {used}",
            what=WHAT[lead.what],
            count=len(used),
            used=", ".join(used),
        ),
        sides=spread(sides),
        explanation=say(
            "They differ in letters ({gaps}) and are taken for one {what} because {reason}. "
            "In brackets: how many articles use each.",
            gaps=gaps,
            what=WHAT[lead.what],
            reason=lead.reason,
        ),
        strength=lead.strength,
        reconciled_by=say(
            "both can be right if these are two persons: record that they are different"
        ),
        repairs=tuple(say("{right} everywhere", right=form) for form in forms),
    )


def _form(name: str, forms: Collection[str]) -> str:
    """Which of the rival spellings a name is written with, one for each of its words that has
    rivals."""
    told = (next((f for f in (p.joined, p.bare) if f in forms), "") for p in parts(name))
    return " ".join(form for form in told if form)


def spread(sides: Sequence[Side]) -> tuple[Side, ...]:
    """At most so many, each spelling shown before any is shown often; the rarest comes first."""
    count: dict[str, int] = {}
    for side in sides:
        count[side.value] = count.get(side.value, 0) + 1
    turn: dict[str, int] = {}
    ranked = []
    for side in sides:
        turn[side.value] = turn.get(side.value, 0) + 1
        ranked.append((turn[side.value], count[side.value], side))
    return tuple(side for _, _, side in sorted(ranked)[:SHOWN])


def accents(view: View, mentions: Mentions) -> Iterator[Draft]:
    """A draft for each person whose articles put the accents of a name on other letters."""
    for who, spellings in view.people.spellings.items():
        pairs = {
            (x, y)
            for a, b in combinations(spellings, 2)
            for x in a.split()
            for y in b.split()
            if accented_apart(x, y)
        }
        for x, y in sorted(pairs):
            sides = {
                (c.document, word): Side(c.document, c.start, c.end, word, c.name)
                for name in sorted(spellings)
                for word in (x, y)
                if word in name.split()
                for c in mentions.by_name.get(name, ())
            }
            yield Draft(
                subject=f"{x} {y}",
                message=say(
                    "one {what} in {count} spellings: {used}",
                    what=say("person"),
                    count=2,
                    used=f"{x}, {y}",
                ),
                sides=spread([sides[key] for key in sorted(sides)]),
                explanation=say(
                    "The name of {who} has its accents on other letters: {x}, {y}.",
                    who=who,
                    x=x,
                    y=y,
                ),
                strength=0.8,
                reconciled_by=say("both can be right if these are two persons"),
                repairs=(say("{right} everywhere", right=x), say("{right} everywhere", right=y)),
            )


def places(view: View, mentions: Mentions) -> Iterator[Variant]:
    """Rival places of a story that are one place in two spellings, with where each stands."""
    told: set[frozenset[str]] = set()
    for a, b, gaps in misspelt_places(view):
        names = frozenset((a.value.name, b.value.name))
        if names in told:
            continue
        told.add(names)
        for claim in view.of_kind(Located):
            if claim.value.name in names:
                title = claim.block == "title"
                where = claim.document, claim.start, claim.end, claim.sentence
                mentions.add(Written(claim.value.name, *where, title))
        reason = say("both stand in one place of what is told")
        yield Variant(a.value.name, b.value.name, gaps, reason, 0.85, "place")
