"""One acronym, two expansions; one office, two wordings of its body.

Found: an acronym that two articles of a story expand with other words ("Office des ports",
"Organisation de la pêche"), and a person's office whose body is worded with another word ("sûreté
nationale", "sécurité nationale"). Why it matters: one of the two bodies does not exist. Ignore it
when the body was renamed, or one article translates its name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.alignment.view import View
from factcheck.claims.kinds.acronym import Expansion
from factcheck.entities.bodies import (
    Wording,
    expansion_span,
    renamed,
    rival_expansions,
    rival_wordings,
)
from factcheck.entities.titles import by_person, titles_held
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """Drafts for acronyms with two expansions and offices with two wordings of one body."""
    shorts: dict[str, list[Expansion]] = {}
    for claim in view.of_kind(Expansion):
        shorts.setdefault(claim.value.short.replace(".", "").upper(), []).append(claim)
    for short, claims in sorted(shorts.items()):
        claims = [c for c in claims if not renamed(c, view.documents[c.document])]
        for a, b in combinations(claims, 2):
            if view.related(a.document, b.document) or a.document == b.document:
                languages = view.documents[a.document].language, view.documents[b.document].language
                if rival_expansions(a.value, b.value, *languages):
                    yield _expansions(view, short, a, b)
    expansions = view.of_kind(Expansion)
    for person, held in by_person(titles_held(view.claims, view.people, view.documents)).items():
        for left, right, words in rival_wordings(held, expansions, view.documents):
            yield _wordings(person, words, left, right)


def _expansions(view: View, short: str, a: Expansion, b: Expansion) -> Draft:
    return Draft(
        subject=short,
        message=say(
            "{short} stands for “{first}” or “{second}”",
            short=short,
            first=a.value.long,
            second=b.value.long,
        ),
        sides=tuple(
            Side(
                c.document, *expansion_span(c, view.documents[c.document].text), c.value.long, short
            )
            for c in (a, b)
        ),
        explanation=say(
            "Both expansions give the letters {short}, in articles of one story; "
            "{a} has “{first}”, {b} “{second}”.",
            short=short,
            a=a.document,
            b=b.document,
            first=a.value.long,
            second=b.value.long,
        ),
        strength=0.9,
        reconciled_by=say(
            "both can be true if these are two bodies: the articles should tell them apart"
        ),
        repairs=(
            say("in {document}: {right}", document=a.document, right=b.value.long),
            say("in {document}: {right}", document=b.document, right=a.value.long),
        ),
    )


def _wordings(
    person: str, words: tuple[str, str], left: Sequence[Wording], right: Sequence[Wording]
) -> Draft:
    sides = [
        Side(w.document, w.start, w.end, word, w.quote)
        for word, group in zip(words, (left, right), strict=True)
        for w in group
    ]
    return Draft(
        subject=" ".join(words),
        message=say(
            "one body with two names: “{first}” or “{second}” in the office of {person}",
            first=words[0],
            second=words[1],
            person=person,
        ),
        sides=tuple(sides),
        explanation=say(
            "The office of {person} is worded alike but for one word: “{first}” in {a}, "
            "“{second}” in {b}.",
            person=person,
            first=left[0].quote,
            a=left[0].document,
            second=right[0].quote,
            b=right[0].document,
        ),
        strength=0.8,
        severity="warning",
        reconciled_by=say(
            "both can be true if the body has two names in use, or one article translates it"
        ),
        repairs=tuple(say("“{right}” everywhere", right=word) for word in words),
    )


RULE = Rule(
    id="acronym-conflict",
    summary="one acronym has two expansions, or one body two names",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the body was renamed, or one article translates its name",
    flag=(
        Case(
            "one of the two leaves a letter out",
            (
                "À Langres, l'«Office lorrain de la faune» (OLFA) a reçu Denis Roche.",
                "L'«Observatoire lorrain des feuillus anciens» (OLFA) a reçu Denis Roche à Langres.",
            ),
        ),
        Case(
            "each word gives the letters it opens with",
            (
                "À Langres, l'«Office de sécurité des corridors» (Osecor) a reçu Denis Roche.",
                "L'«Organisme des secouristes corréziens» (Osecor) a reçu Denis Roche à Langres.",
            ),
        ),
        Case(
            "two letters of one long word",
            (
                "Le «Union régionale de la télévision» (URTV) a vu Odile Wurtz à Tulle.",
                "À Tulle, le «Union régionale des techniciens de la vidéo» (URTV) a vu Odile "
                "Wurtz.",
            ),
        ),
        Case(
            "two expansions with the same initials",
            (
                "L'«Office des phares du littoral» (OPL) siège à Durban, dit Thabo Nkosi.",
                "Thabo Nkosi dirige à Durban l'«Organisation de la pêche lagunaire» (OPL).",
            ),
        ),
        Case(
            "one content word differs",
            (
                "La «Nouvelle entente civique» (NEC) de Karel Vondra a gagné à Brno.",
                "Karel Vondra mène à Brno la «Nouvelle énergie civique» (NEC).",
            ),
        ),
        Case(
            "in English",
            (
                "The «Harbour Users Alliance» (HUA) met Moira Lennox in Galway.",
                "Moira Lennox met the «Harbour Users Assembly» (HUA) in Galway.",
            ),
            language="en",
        ),
        Case(
            "with another acronym inside",
            (
                "The «UN Rivers Protection Fund» (UNRPF) met Moira Lennox in Galway.",
                "Moira Lennox met the «UN Rivers Preservation Fund» (UNRPF) in Galway.",
            ),
            language="en",
        ),
        Case(
            "one office, its body worded otherwise",
            (
                "Le «directeur général de la protection civile et de la gestion des crises», "
                "Karel Vondra, "
                "a reçu Marek Dolny à Brno.",
                "À Brno, Marek Dolny a vu le «directeur général de la défense civile et de la "
                "gestion des "
                "crises», Karel Vondra.",
            ),
        ),
        Case(
            "spelt out in the next sentence, without brackets",
            (
                "La CDRE a saisi Odile Wurtz à Tulle. La «Coordination de défense des riverains "
                "exposés» veut un moratoire.",
                "À Tulle, Odile Wurtz a reçu le «Collectif départemental des ruraux engagés». La "
                "CDRE attend sa réponse.",
            ),
        ),
        Case(
            "in lower case, and written like a name",
            (
                "La «cellule d'alerte sur les risques portuaires» (Carp) a reçu Karel Vondra à "
                "Brno.",
                "Karel Vondra a vu à Brno la «Coordination des armateurs de la rade et du port» "
                "(Carp).",
            ),
        ),
        Case(
            "told as what the body is known as",
            (
                "La «Société tarnaise des ouvrages de plaine» (STOP) a vu Odile Wurtz à Tulle.",
                "À Tulle, Odile Wurtz a vu le «Syndicat des transporteurs de l'ouest parisien», "
                "connu sous le sigle STOP.",
            ),
        ),
    ),
    keep=(
        Case(
            "two wordings of one matter",
            (
                "À Langres, la Ligue lorraine des droits de l'homme (LLDH) a reçu Denis Roche.",
                "La Ligue lorraine des droits humains (LLDH) a reçu Denis Roche à Langres.",
            ),
        ),
        Case(
            "a body that was renamed",
            (
                "L'Atelier de verrerie artistique du Sud (AVAS) a vu Odile Wurtz à Tulle.",
                "À Tulle, Odile Wurtz a vu l'ancienne Association des verriers et artisans du "
                "sable (AVAS).",
            ),
        ),
        Case(
            "a translation",
            (
                "L'Organisation mondiale de la santé (OMS) a reçu Thabo Nkosi à Durban.",
                "The World Health Organization (WHO) met Thabo Nkosi in Durban.",
            ),
        ),
        Case(
            "accents, number and little words",
            (
                "L'Agence régionale de santé (ARS) a reçu Karel Vondra à Brno.",
                "Karel Vondra a vu à Brno l'Agence Regionale de la Sante (ARS).",
            ),
        ),
        Case(
            "a shorter form",
            (
                "L'Agence nationale des parcs naturels (ANPN) a reçu Karel Vondra à Brno.",
                "Karel Vondra a vu à Brno l'Agence des parcs naturels (ANPN).",
            ),
        ),
        Case(
            "two acronyms",
            (
                "L'Office des phares du littoral (OPL) siège à Durban, dit Thabo Nkosi.",
                "Thabo Nkosi dirige à Durban l'Organisation de la pêche (ODP).",
            ),
        ),
        Case(
            "told apart from another body of the same letters",
            (
                "Le Service interne de la recherche doctorale (SIRD) a reçu Karel Vondra à Brno.",
                "À Brno, Karel Vondra a vu le SIRD, à ne pas confondre avec le Syndicat "
                "indépendant des retraités du Doubs.",
            ),
        ),
        Case(
            "with an acronym inside and in full",
            (
                "The UK Ports Office (UKPO) met Moira Lennox in Galway.",
                "Moira Lennox met the United Kingdom Ports Office (UKPO) in Galway.",
            ),
            language="en",
        ),
        Case(
            "an office of another field",
            (
                "Le directeur de la police de Brno, Karel Vondra, a reçu Marek Dolny.",
                "Le directeur du musée de Brno, Paul Vondra, a reçu Marek Dolny.",
            ),
        ),
    ),
)
