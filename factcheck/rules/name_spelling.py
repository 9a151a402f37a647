"""One person, spelled with different letters.

Found: full names of one person that differ in letters within a story, and a lone surname that fits
nobody but resembles the only person its sentence can mean. Why it matters: names are what readers
and archives search by, and one of the spellings is wrong. Accents, case, hyphens, particles, order,
initials and left-out given names are not differences. Ignore it when both spellings are in use and
the house accepts both.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factcheck.alignment.view import View
from factcheck.entities.given import given_name_of, of_given_names
from factcheck.entities.inflected import of_inflected_names
from factcheck.entities.mentions import Mentions
from factcheck.entities.misprints import of_one_article
from factcheck.entities.romanised import one_sound
from factcheck.entities.surnames import of_surnames
from factcheck.entities.unread import of_unread_names
from factcheck.entities.variants import Variant, of_candidates, of_lone_names, of_one_person
from factcheck.findings.draft import Draft
from factcheck.rules.from_spellings import accents, one_name, places, two_forms
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each person whose name is written with different letters."""
    mentions = Mentions(view.claims, view.documents.values())
    full = chain(
        of_one_person(view.people),
        of_candidates(view.people, mentions, view.documents),
        of_given_names(view.people, mentions, view.documents, view.related),
        of_surnames(view.people, mentions, view.documents, view.related),
    )
    persons: dict[str, list[Variant]] = {}
    for variant in full:
        if not _transliterated(view, mentions, variant):
            who = min(_person(view, mentions, name) for name in (variant.a, variant.b))
            persons.setdefault(who, []).append(variant)
    known = {f for vs in persons.values() for v in vs for d in v.differing for f in (d.a, d.b)}
    for variant in of_one_article(view.people, mentions, view.documents):
        if not known.issuperset((variant.differing[0].a, variant.differing[0].b)):
            persons.setdefault(min(variant.a, variant.b), []).append(variant)
            known |= {variant.differing[0].a, variant.differing[0].b}
    for variant in places(view, mentions):
        if not _transliterated(view, mentions, variant):
            persons.setdefault(min(variant.a, variant.b), []).append(variant)
            known |= {form for gap in variant.differing for form in (gap.a, gap.b)}
    words = {name: profile.names for name, profile in view.profiles.items()}
    for variant in of_unread_names(view.documents, words, mentions, view.related):
        if not known.issuperset((variant.differing[0].a, variant.differing[0].b)):
            persons.setdefault(min(variant.a, variant.b), []).append(variant)
    for variant in of_inflected_names(view.documents, mentions, view.related):
        if not known.issuperset((variant.differing[0].a, variant.differing[0].b)):
            yield two_forms(variant, mentions)
    for _, variants in sorted(persons.items()):
        forms = {form for v in variants for d in v.differing for form in (d.a, d.b)}
        names = {name for v in variants for name in (v.a, v.b)}
        carriers = [c for n in sorted(names) for c in mentions.by_name[n]]
        yield from one_name(variants, forms, carriers)
    yield from accents(view, mentions)
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
        yield from one_name([variant], {d for v in variant.differing for d in (v.a, v.b)}, carriers)


def _transliterated(view: View, mentions: Mentions, variant: Variant) -> bool:
    """Whether each article writes the name as its own language does: Bratchenko, Brachenko."""
    one, two = (
        {view.documents[d].language for d in mentions.documents(name)}
        for name in (variant.a, variant.b)
    )
    pairs = [(d, a, b) for d in variant.differing for a in one for b in two]
    if one.isdisjoint(two) and len(variant.differing) == 1 and given_name_of(variant):
        return True
    return all(one_sound(d.a, a, d.b, b) or one_sound(d.b, a, d.a, b) for d, a, b in pairs)


def _person(view: View, mentions: Mentions, name: str) -> str:
    documents = sorted(mentions.documents(name))
    return (view.people.of(documents[0], name) if documents else None) or name


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
                "Le maire sortant, «Gérard Lemarch», affronte Odile Wurtz à Colmar.",
                "À Colmar, Odile Wurtz affronte le maire sortant, «Gérard Le Marche».",
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
            "a surname alone, later in the article",
            (
                "«Yannick Kervella» préside la coopérative de Roscoff depuis 2019.\n"
                "La pêche a repris lundi. «Kevrella» espère une bonne saison.",
            ),
        ),
        Case(
            "a given name in the article's last sentence",
            (
                "«Ludivine Castagner» a ouvert sa boulangerie à Tulle en mars.\n"
                "Le four date de 1930. « Il chauffe bien », dit «Ludvine Castagner».",
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
            "an ending that the other article lacks",
            (
                "Le feu a touché «Saint-Ubald-des-Joncs», dit Odile Wurtz, maire de Tulle.",
                "À Tulle, Odile Wurtz plaint les gens de «Saint-Ubald-du-Jonc».",
            ),
        ),
        Case(
            "another given name of the same letter",
            (
                "Le sculpteur «Marcel Vauzelle» a reçu Odile Wurtz à Colmar.",
                "Odile Wurtz a vu à Colmar «Maurice Vauzelle» et son atelier.",
            ),
        ),
        Case(
            "a given name and a surname that both slipped",
            (
                "«Dimitri Karvelakis» a reçu Odile Wurtz à Colmar avec Denis Roche.",
                "Odile Wurtz et Denis Roche ont vu à Colmar «Dimitrios Karvellakis».",
            ),
        ),
        Case(
            "another end of a surname",
            (
                "«Marc Delcourt» a vu Odile Wurtz à Colmar.",
                "Odile Wurtz a vu «Marc Delcambe» à Colmar.",
            ),
        ),
        Case(
            "a firm",
            (
                "La «Brasserie Kermarec» rappelle 3 000 bouteilles à Vannes, dit Odile Wurtz.",
                "À Vannes, la «Brasserie Kermarrec» ne livre plus, a dit Odile Wurtz.",
            ),
        ),
        Case(
            "what a verb tells of the one is the title of the other",
            (
                "«Lise Aubser», maire de Gap, présidera ce conseil, dit Denis Roche.",
                "Denis Roche a vu à Gap la présidente du conseil, «Lise Aubscher».",
            ),
        ),
    ),
    keep=(
        Case(
            "a mayor, and whoever presides over a board",
            (
                "Lise Aubser, maire de Gap, a vu Denis Roche. Paul Ferrand présidera ce conseil.",
                "Denis Roche a vu à Gap la présidente du conseil, Lise Aubscher.",
            ),
        ),
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
            "two of near names, each presented",
            (
                "Yannick Kervella et Loïc Kervelo président deux coopératives de Roscoff.\n"
                "Kervella espère une bonne saison, Kervelo en doute.",
            ),
        ),
        Case(
            "a place that resembles a name, and a word of the dictionary",
            (
                "Samuel Marseil entraîne les juniors de Tulle.\n"
                "Il les emmène à Marseille. Marbre et granit couvrent le stade.",
            ),
        ),
        Case(
            "two brothers",
            (
                "Marcel Vauzelle a reçu Odile Wurtz à Colmar.",
                "Odile Wurtz a vu à Colmar Maurice Vauzelle, qui ne parle plus à son frère.",
            ),
        ),
        Case(
            "one farmer of a club, and two",
            (
                "Deux Jeunes Vignerons ont reçu Odile Wurtz à Colmar.",
                "Un Jeune Vigneron a vu Odile Wurtz à Colmar.",
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
            "another end of a surname, and another calling",
            (
                "L'élu Marc Delcourt a vu Odile Wurtz.",
                "Odile Wurtz a vu le cheminot Marc Delcambe.",
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
