"""A count in words and the same count in digits that differ, inside one article.

Found: "Quinze ateliers" and, further on, "les 17 ateliers": the second takes up the first and has
another value; or "trente-huit (83) épingles". Why it matters: the writer corrected one and forgot the other. Ignore it when the
second count is another set.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.again import taken_up_again
from factcheck.alignment.proceedings import proceedings_again
from factcheck.alignment.repeats import misprinted_clashes, repeated_clashes
from factcheck.alignment.view import View
from factcheck.claims.kinds.restated import Restated
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.from_figures import side
from factcheck.rules.part import Case, Rule
from factcheck.values.quantity import compare_quantities


def check(view: View) -> Iterator[Draft]:
    """A draft for each count that takes up an earlier one with another value."""
    for claim in view.of_kind(Restated):
        a, b = claim.value, claim.other
        # A length told twice side by side is not rounded the second time.
        lengths = a.kind == b.kind == "duration" and a.unit == b.unit and a.low != b.low
        if lengths or compare_quantities(a, b).verdict == "conflict":
            yield _restated(claim)
    for document in view.documents:
        clashes = (
            *repeated_clashes(view, document),
            *misprinted_clashes(view, document),
            *proceedings_again(view, document),
        )
        told = {(clash.a.start, clash.b.start) for clash in clashes}
        again = [c for c in taken_up_again(view, document) if (c.a.start, c.b.start) not in told]
        for clash in (*clashes, *again):
            first, second = clash.a.value_text(), clash.b.value_text()
            yield Draft(
                subject=f"{document} {clash.a.concept}",
                message=say("{first}, then {second}", first=clash.a.quote, second=clash.b.quote),
                sides=(side(clash.a), side(clash.b, say("takes up the first"))),
                explanation=say(
                    "{first} first, then {second}: {why}.",
                    first=first,
                    second=second,
                    why=clash.why,
                ),
                strength=clash.strength,
                reconciled_by=say("both can be true if the second count is another set"),
                repairs=(
                    say("{value} in both places", value=second),
                    say("{value} in both places", value=first),
                ),
            )


def _restated(claim: Restated) -> Draft:
    one, other = claim.evidence
    first, second = claim.value.text(), claim.other.text()
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("{first} ({second})", first=one.quote, second=other.quote),
        sides=(
            Side(claim.document, one.start, one.end, first, say("the number")),
            Side(claim.document, other.start, other.end, second, say("the same, told again")),
        ),
        explanation=say(
            "{first}, then {second} in brackets for the same.", first=first, second=second
        ),
        strength=0.92,
        reconciled_by=say(
            "both can be true if the brackets give something else: they should say what"
        ),
        repairs=(
            say("{value} in both places", value=second),
            say("{value} in both places", value=first),
        ),
    )


RULE = Rule(
    id="words-digits",
    summary="one count in words and in digits that differ, inside one article",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the second count is another set",
    flag=(
        Case(
            "a length told again",
            (
                "The pump test lasted «twenty-six minutes» on Monday.\n"
                "Nobody slept during the «36-minute» test.",
            ),
            language="en",
        ),
        Case(
            "the days of what lasted",
            ("La grève a duré «trente-quatre jours». Après les «44 jours» de grève, tout rouvre.",),
        ),
        Case(
            "a weight, told again", ("Le lutteur pèse «quatre-vingt-un kilos» («91 kg») à jeun.",)
        ),
        Case("a term", ("The lease is for «sixteen months» («18 months») in all.",), language="en"),
        Case(
            "these years",
            (
                "La cour inflige «seize ans de prison» au faussaire. Son avocat juge lourds ces "
                "«6 ans de prison».",
            ),
        ),
        Case(
            "the miles back",
            (
                "She pedalled «twelve miles» to the lake. Pushing the bike the «20 miles» home took "
                "all night.",
            ),
            language="en",
        ),
        Case(
            "those who were freed, by another noun",
            (
                "Les rebelles ont libéré «seize otages» lundi.\n"
                "Amaigris, les «6 villageois» ont été soignés.",
            ),
        ),
        Case(
            "thirty-six in words",
            ("Des marins sont venus en renfort de «trente-six» («39») plongeurs.",),
        ),
        Case(
            "this total",
            (
                "Elle a recueilli «deux mille cent voix» au premier tour. Ce total de «1 200» la "
                "met en tête.",
            ),
        ),
        Case(
            "misheard",
            (
                "Un voilier de «treize mètres» s'est échoué à Groix.\n"
                "Le remorqueur qui doit tirer ce bateau de «30 mètres» attend la marée.",
            ),
        ),
        Case(
            "jobs and those who hold them",
            (
                "La firme supprime «sept cent trente emplois» à Brest.\n"
                "La moitié des «370 salariés» licenciés sera reclassée.",
            ),
        ),
        Case(
            "the whole of them",
            ("«Douze bornes» sont posées. La totalité des «14 bornes» payées par l'État marche.",),
        ),
        Case(
            "taken up in the next clause",
            ("«Douze caméras» surveillent la place, mais «les 14 caméras» n'ont rien filmé.",),
        ),
        Case(
            "the second takes up the first",
            (
                "«Quatorze dispensaires» de brousse ont ouvert dans le district.\n"
                "Le personnel manque : «les 17 dispensaires» n'ont que quatre ambulances.",
            ),
        ),
        Case(
            "told again before the noun", ("Le coffre contenait «trente-quatre» («43») fibules.",)
        ),
        Case(
            "told again after the noun",
            ("The ferry took «twenty thousand passengers» («30,000») in May.",),
            language="en",
        ),
    ),
    keep=(
        Case(
            "thirty-six as a manner of speaking",
            ("Il n'y a pas trente-six issues (63) à ce dossier, dit-il.",),
        ),
        Case(
            "some, and all that there are",
            (
                "La Ligue a remporté 74 cantons, dix de plus qu'avant. Des femmes en dirigeront "
                "31 des 125 cantons.",
            ),
        ),
        Case(
            "the length of something else",
            ("The flight took forty-five minutes. The 55-minute bus ride home was worse.",),
            language="en",
        ),
        Case(
            "a strike elsewhere",
            ("The strike lasted thirty-four days. It beat the 44-day strike at Ona.",),
            language="en",
        ),
        Case(
            "a strike of other days",
            ("La grève a duré trente-quatre jours. Les 44 jours de grève de 2023 sont loin.",),
        ),
        Case("a weight, told again, right", ("Le lutteur pèse quatre-vingt-un kilos (81 kg).",)),
        Case(
            "some of them",
            ("The fire killed 52 people. Twenty-five of the dead lived in one street.",),
            language="en",
        ),
        Case(
            "another set of a place",
            ("Douze ateliers ont ouvert en ville. Les 14 ateliers de la vallée ferment.",),
        ),
        Case("of the men only", ("Thirty pupils fell ill. The 13 boys are home.",), language="en"),
        Case(
            "another way",
            ("She pedalled twelve miles to the lake. The station is 20 miles away.",),
            language="en",
        ),
        Case(
            "part of it",
            ("Il a pris dix jours de congé. Ces trois jours de fête tombaient bien.",),
        ),
        Case(
            "those who are left",
            (
                "Ils étaient sept mille dockers avant la fermeture.\n"
                "Les 340 dockers qui restent travaillent de nuit.",
            ),
        ),
        Case(
            "teen and ty, of two things",
            ("Seventy firefighters fought the blaze, which had spread to 17 houses.",),
            language="en",
        ),
        Case(
            "those before the choice",
            ("Forty-two films were picked. All the 44 films submitted came by post.",),
            language="en",
        ),
        Case(
            "another set in the next clause",
            ("Douze caméras surveillent la place, et les 14 caméras du marché tournent.",),
        ),
        Case("told again", ("La fosse contenait trente-huit (38) épingles, en os.",)),
        Case("a year in brackets", ("Il a publié deux romans (2019) et trois essais (2021).",)),
        Case("where it is, in digits", ("Trois communes (35) et deux hameaux (22) sont touchés.",)),
        Case(
            "the same number in words and digits",
            (
                "Quinze ateliers de couture ont ouvert dans le district.\n"
                "Le personnel manque : les 15 ateliers n'ont que quatre machines.",
            ),
        ),
        Case(
            "another time",
            (
                "Quinze ateliers de couture ont ouvert en 2025 dans le district.\n"
                "Les 17 ateliers de 2019 avaient fermé en quelques mois.",
            ),
        ),
    ),
)
