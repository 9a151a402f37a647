"""A headline that its own article denies.

Found: a figure of the headline that the body nowhere has, where the body gives another value for
the same thing. Why it matters: headlines are written last and read most. Ignore it when the
headline speaks of something that the body does not count.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from factcheck.alignment.headline_outcomes import reversed_outcomes
from factcheck.alignment.headlines import denied, renamed
from factcheck.alignment.title_towns import misplaced
from factcheck.alignment.view import View
from factcheck.alignment.within import title_clashes
from factcheck.claims.claim import Claim
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.from_figures import side
from factcheck.rules.part import Case, Rule

_ABOUT_ANOTHER = say("both can be true if the headline is about another one")


def check(view: View) -> Iterator[Draft]:
    """A draft for each figure of a headline that the body contradicts."""
    for document in view.documents:
        for clash in title_clashes(view, document):
            counts = say(
                "both can be true if the headline counts something else: it should say what"
            )
            title, body = clash.a.value_text(), clash.b.value_text()
            told = say(
                "Headline: {title}. Body: {body}. {why}.", title=title, body=body, why=clash.why
            )
            yield _of_claims(clash.a, clash.b, told, clash.strength, counts)
        for head, other in (*denied(view, document), *renamed(view, document)):
            title, body = head.value_text(), other.value_text()
            told = say("Headline: {title}. Body: {body}, and no other.", title=title, body=body)
            yield _of_claims(head, other, told, 0.85, _ABOUT_ANOTHER)
        told_otherwise = chain(reversed_outcomes(view, document), misplaced(view, document))
        for head_says, body_says in told_otherwise:
            quotes = (head_says.quote, body_says.quote)
            title, body = quotes
            told = say("Headline: {title}. Body: {body}, and nothing else.", title=title, body=body)
            sides = tuple(
                Side(document, one.start, one.end, one.quote, note)
                for one, note in ((head_says, say("headline")), (body_says, say("body")))
            )
            yield _draft(sides, quotes, quotes, told, 0.8, _ABOUT_ANOTHER)


def _of_claims(
    title: Claim, body: Claim, explanation: str, strength: float, reconciled_by: str
) -> Draft:
    sides = (side(title, say("headline")), side(body, say("body")))
    values = (title.value_text(), body.value_text())
    return _draft(sides, (title.quote, body.quote), values, explanation, strength, reconciled_by)


def _draft(
    sides: tuple[Side, ...],
    quotes: tuple[str, str],
    values: tuple[str, str],
    explanation: str,
    strength: float,
    reconciled_by: str,
) -> Draft:
    return Draft(
        subject=f"{sides[0].document} {sides[0].start}",
        message=say(
            "the headline says {title}, the article {body}", title=quotes[0], body=quotes[1]
        ),
        sides=sides,
        explanation=explanation,
        strength=strength,
        reconciled_by=reconciled_by,
        repairs=(
            say("headline: {value}", value=values[1]),
            say("body: {value}", value=values[0]),
        ),
    )


RULE = Rule(
    id="title-body",
    summary="a headline that its own article denies",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the headline counts something that the body does not",
    flag=(
        Case(
            "exchanged digits, far apart",
            (
                "Crue : «52 villages» reconnues sinistrées\n\n"
                "L'arrêté a paru vendredi. Il couvre «25 villages» du nord et leurs hameaux.",
            ),
        ),
        Case(
            "the third and not the second",
            (
                "«Deuxième victoire» d'Ana Roth à Oslo\n\n"
                "Ana Roth a dominé samedi la descente d'Oslo. C'est son «troisième succès» en un mois "
                "et elle prend la tête du classement.",
            ),
        ),
        Case(
            "it runs",
            (
                "Le métro d'Ona «à l'arrêt» jeudi\n\n"
                "Le préavis est retiré et le métro d'Ona «circulera normalement» jeudi, a dit la "
                "direction dans la nuit, après un accord avec les syndicats.",
            ),
        ),
        Case(
            "a woman",
            (
                "«Man arrested» over theft of bells\n\n"
                "A 43-year-old «woman was arrested» on Tuesday over the theft of two bells from a "
                "church near Esk, police said in a statement.",
            ),
            language="en",
        ),
        Case(
            "another given name",
            (
                "«Hector Malvaux» reçoit le prix Onda\n\n"
                "Le jury réuni dimanche à Gand a couronné un récit sur les bergers. Le lauréat, "
                "«Hugues Malvaux», l'emporte par six voix contre trois.",
            ),
        ),
        Case(
            "another score",
            (
                "Rugby : Brest bat Lorient «24-12»\n\n"
                "Brest s'est imposé «24 à 17» face à Lorient dimanche, au stade des Landes.\n"
                "Les joueurs ont fêté la victoire avec les bénévoles jusque tard dans la nuit.",
            ),
        ),
        Case(
            "another day",
            (
                "Le pont de la Combe rouvrira le «14 mai»\n\n"
                "Le pont de la Combe rouvrira aux voitures le «24 mai», a indiqué le département.",
            ),
        ),
        Case(
            "two exchanged digits",
            (
                "Verdane annonce «375 millions d'euros» de bénéfice\n\n"
                "Le bénéfice net du groupe atteint «357 millions d'euros», a annoncé Verdane mardi.",
            ),
        ),
        Case(
            "the term of a contract",
            (
                "Rose Albin, «cinq ans» pour relancer le théâtre\n\n"
                "Son contrat, paraphé mardi, court sur «quatre ans» dès l'automne.",
            ),
        ),
        Case(
            "the contrary outcome",
            (
                "Le conseil «adopte» le plan de la rocade\n\n"
                "Le conseil de Lorient a «rejeté» mardi le plan de la rocade, par 30 voix.",
            ),
        ),
        Case(
            "denied word for word",
            (
                "La maire de Lorient «démissionne»\n\n"
                "La maire de Lorient ne «démissionnera» pas, a-t-elle assuré mardi au conseil.",
            ),
        ),
        Case(
            "in English",
            (
                "Bus firm «cuts» fares to Galway\n\n"
                "Passengers will see fares to Galway «rise» by two euros in May, the firm said.\n"
                "It will add a fourth bus at night, according to its director Moira Lennox.",
            ),
            language="en",
        ),
        Case(
            "a part that leaves out its noun",
            (
                "Sarn : «61 salles» fermées\n\n"
                "Des 90 salles du nouveau lycée, «51» restent fermées, faute de chauffage.",
            ),
        ),
        Case(
            "four of something else do not answer",
            (
                "Usine de la Combe : «quatre chaudières» à réparer\n\n"
                "Les techniciens devront réparer les «trois chaudières» du bâtiment.\n"
                "Quatre hameaux ont prêté une salle ou offert du bois de chauffage.",
            ),
        ),
    ),
    keep=(
        Case(
            "other communes",
            (
                "93 communes respirent dans le Val d'Ona\n\n"
                "Le Val d'Ona a perdu 2 700 habitants en cinq ans, dit l'institut de statistique. Le "
                "bourg de Sarn en a gagné 326. Les 41 écoles restent ouvertes. La dotation de 37 "
                "millions d'euros sera revue. La prochaine tournée partira en février dans 54 "
                "communes.",
            ),
        ),
        Case(
            "the second, and the third of others",
            (
                "Deuxième victoire d'Ana Roth à Oslo\n\n"
                "Ana Roth a dominé samedi la descente d'Oslo, sa deuxième victoire en un mois et la "
                "troisième victoire suisse de la saison.",
            ),
        ),
        Case(
            "another complaint",
            (
                "La cour valide la loi sur l'eau\n\n"
                "La cour a rejeté jeudi 18 mars l'ensemble des griefs soulevés contre le texte, qui "
                "entre en vigueur lundi dans tout le pays.",
            ),
        ),
        Case(
            "a short form of the name",
            (
                "Alex Malvaux reçoit le prix Onda\n\n"
                "Le jury réuni dimanche à Gand a couronné un récit sur les bergers. Le lauréat, "
                "Alexandre Malvaux, l'emporte par six voix contre trois.",
            ),
        ),
        Case(
            "two of one family",
            (
                "Hector Malvaux reçoit le prix Onda\n\n"
                "Hugues Malvaux a remis dimanche à Gand le prix à son fils Hector, pour un récit.",
                "Qui est Clara Malvaux ?\n\nSa sœur, Adèle Malvaux, tient une librairie à Gand.",
            ),
        ),
        Case(
            "the half-time score is not the only one",
            (
                "Rugby : Brest bat Lorient 24-12\n\n"
                "Brest s'est imposé 24 à 12 face à Lorient dimanche, au stade des Landes.\n"
                "Le quinze menait 17 à 5 à la pause, selon la feuille de match du club.",
            ),
        ),
        Case(
            "a length of something else than the contract",
            (
                "Rose Albin, cinq ans après le sacre du théâtre\n\n"
                "Son contrat, paraphé mardi, court sur quatre ans dès l'automne.",
            ),
        ),
        Case(
            "the same under another name",
            (
                "Port de la Combe : trois hommes arrêtés avec des armes\n\n"
                "Trois suspects ont été arrêtés dimanche, a annoncé le parquet de la ville.\n"
                "Deux hommes arrêtés lundi ont été relâchés, selon la même source, dans la nuit.\n"
                "Les armes étaient cachées sous des filets, dans un hangar du port de pêche.",
            ),
        ),
        Case(
            "the article rejects something else",
            (
                "Le conseil adopte le plan de la rocade\n\n"
                "Le conseil de Lorient a rejeté mardi les recours contre la rocade, par 30 voix.",
            ),
        ),
        Case(
            "a question, and what was before",
            (
                "La maire de Lorient reste en poste\n\n"
                "La maire de Lorient avait démissionné lundi avant de se raviser mardi matin.",
            ),
        ),
        Case(
            "the part that the headline tells",
            (
                "Sarn: 42 rooms shut\n\n"
                "Of the 120 rooms of the new wing, only 42 remain shut, for want of clean water.",
            ),
            language="en",
        ),
        Case(
            "a rounded headline",
            (
                "Près de 360 millions d'euros de bénéfice pour Verdane\n\n"
                "Le bénéfice net du groupe atteint 357 millions d'euros, a annoncé Verdane mardi.",
            ),
        ),
    ),
)
