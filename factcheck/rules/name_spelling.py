"""One person, spelled with different letters.

Found: full names of one person that differ in letters within a story, and a lone surname that fits
nobody but resembles the only person its sentence can mean. Why it matters: names are what readers
and archives search by, and one of the spellings is wrong. Accents, case, hyphens, particles, order,
initials and left-out given names are not differences. Ignore it when both spellings are in use and
the house accepts both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, combinations

from factcheck.alignment.view import View
from factcheck.entities.spelling import accented_apart, parts
from factcheck.entities.unread import of_unread_names
from factcheck.entities.variants import (
    Mentions,
    Variant,
    Written,
    of_candidates,
    of_lone_names,
    of_one_person,
)
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule

WHAT = {"person": say("person"), "name": say("name")}
SHOWN = 12  # carriers in one finding


def check(view: View) -> Iterator[Draft]:
    """A draft for each person whose name is written with different letters."""
    mentions = Mentions(view.claims, view.documents.values())
    full = chain(of_one_person(view.people), of_candidates(view.people, mentions))
    persons: dict[str, list[Variant]] = {}
    for variant in full:
        who = min(_person(view, mentions, name) for name in (variant.a, variant.b))
        persons.setdefault(who, []).append(variant)
    known = {f for vs in persons.values() for v in vs for d in v.differing for f in (d.a, d.b)}
    words = {name: profile.names for name, profile in view.profiles.items()}
    for variant in of_unread_names(view.documents, words, mentions, view.related):
        if not known.issuperset((variant.differing[0].a, variant.differing[0].b)):
            persons.setdefault(min(variant.a, variant.b), []).append(variant)
    for _, variants in sorted(persons.items()):
        forms = {form for v in variants for d in v.differing for form in (d.a, d.b)}
        names = {name for v in variants for name in (v.a, v.b)}
        carriers = [c for n in sorted(names) for c in mentions.by_name[n]]
        yield _draft(variants, forms, carriers)
    yield from _accents(view, mentions)
    lone: dict[str, Variant] = {}
    for variant in of_lone_names(view.people, mentions, view.claims):
        lone.setdefault(variant.a, variant)
    for _, variant in sorted(lone.items()):
        right = _person(view, mentions, variant.b)
        spelled = view.people.spellings.get(right, {})
        carriers = [
            *mentions.by_name[variant.a],
            *(c for n in spelled for c in mentions.by_name[n]),
        ]
        yield _draft([variant], {d for v in variant.differing for d in (v.a, v.b)}, carriers)


def _accents(view: View, mentions: Mentions) -> Iterator[Draft]:
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
                    what=WHAT["person"],
                    count=2,
                    used=f"{x}, {y}",
                ),
                sides=_spread([sides[key] for key in sorted(sides)]),
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


def _person(view: View, mentions: Mentions, name: str) -> str:
    documents = sorted(mentions.documents(name))
    return (view.people.of(documents[0], name) if documents else None) or name


def _draft(variants: list[Variant], forms: set[str], carriers: Iterable[Written]) -> Draft:
    sides: dict[tuple[str, str], Side] = {}
    users: dict[str, set[str]] = {}
    written: dict[str, str] = {}
    for claim in sorted(carriers, key=lambda c: (c.document, c.start)):
        form = _form(claim.name, forms)
        if form:
            users.setdefault(form, set()).add(claim.document)
            written.setdefault(form, claim.name)
            sides.setdefault(
                (claim.document, form), Side(claim.document, claim.start, claim.end, claim.name)
            )
    used = [f"{written[f]} ({len(users[f])})" for f in sorted(users)]
    lead = max(variants, key=lambda v: (v.strength, v.a, v.b))
    gaps = sorted({tuple(sorted((d.a, d.b))) for v in variants for d in v.differing})
    return Draft(
        subject=" ".join(sorted(forms)),
        message=say(
            "one {what} in {count} spellings: {used}",
            what=WHAT[lead.what],
            count=len(used),
            used=", ".join(used),
        ),
        sides=_spread(list(sides.values())),
        explanation=say(
            "They differ in letters ({gaps}) and are taken for one {what} because {reason}. "
            "In brackets: how many articles use each.",
            gaps=", ".join(f"{a}/{b}" for a, b in gaps),
            what=WHAT[lead.what],
            reason=lead.reason,
        ),
        strength=lead.strength,
        reconciled_by=say(
            "both can be right if these are two persons: record that they are different"
        ),
        repairs=tuple(say("{right} everywhere", right=written[f]) for f in sorted(users)),
    )


def _form(name: str, forms: set[str]) -> str:
    """Which of the rival spellings a name is written with."""
    for part in parts(name):
        for form in (part.joined, part.bare):
            if form in forms:
                return form
    return ""


def _spread(sides: list[Side]) -> tuple[Side, ...]:
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


RULE = Rule(
    id="name-spelling",
    summary="one person's name is spelled with different letters",
    severity="warning",
    scope="cross",
    check=check,
    ignore_when="both spellings are in use and the house accepts both, or these are two persons",
    flag=(
        Case(
            "a brand that stands by itself",
            (
                "Odile Wurtz dit que les repas de Tulle sont livrés par «Gourmival».",
                "À Tulle, Odile Wurtz attend que le prestataire, «Gourmaval», réponde.",
            ),
        ),
        Case(
            "a doubled letter in a transliterated given name",
            (
                "Le gouverneur, «Abdessalam Tazzit», a reçu à Tanger la maire, Odile Wurtz.",
                "«Abdesalam Tazzit» a reçu Odile Wurtz à Tanger.",
            ),
        ),
        Case(
            "another ending of a surname",
            (
                "Le directeur du site, «Bruno Grimaut», a parlé à Colmar devant Odile Wurtz.",
                "À Colmar, «Bruno Grimeau», le directeur du site, a reçu Odile Wurtz.",
            ),
        ),
        Case(
            "a surname in one word or two, with another letter",
            (
                "Le maire sortant, «Gérard Lebrun», affronte Odile Wurtz à Colmar.",
                "À Colmar, Odile Wurtz affronte le maire sortant, «Gérard Le Brunn».",
            ),
        ),
        Case(
            "the headline's own spelling",
            (
                "«Lemoyne» ouvre 27 chantiers à Colmar\n\n"
                "La ministre des Transports, «Agathe Lemoine», a ouvert vingt-sept chantiers à "
                "Colmar mardi.\n"
                "Les travaux commencent en mars et dureront deux ans, selon le ministère des "
                "Transports.",
            ),
        ),
        Case(
            "in English",
            (
                "«Moira Lennox», chief executive of Corrib Ferries, met Sean Duffy in Galway.",
                "Sean Duffy met the chief executive of Corrib Ferries, «Moira Lenox», in Galway.",
            ),
            language="en",
        ),
        Case(
            "a firm",
            (
                "La «Brasserie Kermarec» rappelle 3 000 bouteilles à Vannes, dit Odile Wurtz.",
                "À Vannes, la «Brasserie Kermarrec» ne livre plus, a dit Odile Wurtz.",
            ),
        ),
    ),
    keep=(
        Case(
            "forms of one word",
            (
                "Odile Wurtz dit que les Tourvalais de Tulle ont voté.",
                "À Tulle, Odile Wurtz dit que les Tourvalaises ont voté.",
            ),
        ),
        Case(
            "accents, hyphens, capitals, order, initials and civility",
            (
                "La maire, Hélène Jean-Marchal, a reçu à Colmar Odile Wurtz.",
                "JEAN-MARCHAL Helene a reçu à Colmar Odile Wurtz.",
                "Mme Jean Marchal et H. Jean-Marchal étaient à Colmar avec Odile Wurtz.",
            ),
        ),
        Case(
            "brother and sister",
            (
                "Simon Vauzelle, pompier, était à Colmar avec Odile Wurtz.",
                "Simone Vauzelle, pompière, était à Colmar avec Odile Wurtz.",
            ),
        ),
        Case(
            "two persons of near names and other callings",
            (
                "Le juge Alain Morin a entendu Odile Wurtz à Colmar.",
                "Le skieur Alain Marin a félicité Odile Wurtz à Colmar.",
            ),
        ),
        Case(
            "a king and a minister",
            (
                "Le roi Mohammed VI a reçu Odile Wurtz à Rabat avec Mohamed Tazzit.",
                "Mohamed Tazzit a reçu Odile Wurtz à Rabat.",
            ),
        ),
        Case(
            "a middle name left out",
            (
                "Ana Lucía Quispe a reçu Odile Wurtz à Lima.",
                "Rosa Chimbo a reçu Odile Wurtz à Lima.",
            ),
        ),
        Case(
            "two villages, and two firms that one article knows",
            (
                "Le feu a touché Saint-Maurice et la Brasserie Kermarec, selon Odile Wurtz.",
                "Odile Wurtz a vu Saint-Maurin, la Brasserie Kermarec et la Brasserie Kermarrec.",
            ),
        ),
    ),
)
