"""A percentage that its own counts do not give.

Found: "46 décès pour 1 840 cas, soit une létalité de 4,5 %" (2,5 %). The tie must be in words
("soit", "or", an apposition, brackets), and no other pair of figures nearby may explain it. Why it
matters: one of three figures is a slip, and the percentage is what gets quoted. Ignore it when the
percentage is of another base, which the text should name.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.proportions import beyond, explained, likely, near, percent, ratio
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID
from factcheck.claims.kinds.change import Change
from factcheck.claims.kinds.share import Share
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.from_changes import change_drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each share that no pair of counts gives."""
    for claim in view.of_kind(Share):
        if claim.modality in UNSAID:
            continue
        stated = percent(claim.share)
        real = ratio(claim.part, claim.whole)
        if near(stated, real, claim.share) or explained(view, claim, stated):
            continue
        told_again = claim.modality == "asserted" and likely(stated, real[0])
        if beyond(stated, real) or (claim.adjacent and not told_again):
            continue
        yield _draft(claim, (real[0] + real[1]) / 2)
    for change in view.of_kind(Change):
        if change.modality not in UNSAID:
            yield from change_drafts(change)


def _draft(claim: Share, real: float) -> Draft:
    share, part, whole = claim.evidence
    decimals = (
        max(0, len(f"{claim.share.low:g}".partition(".")[2])) if not claim.share.fraction else 0
    )
    counted = f"{real:.{max(1, decimals)}f} %"
    stated = share.quote if claim.share.fraction else claim.share.text()
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say(
            "{part} of {whole} is {counted}, not {stated}",
            part=claim.part.text(),
            whole=claim.whole.text(),
            counted=counted,
            stated=stated,
        ),
        sides=(
            Side(claim.document, share.start, share.end, stated, say("the share it states")),
            Side(claim.document, part.start, part.end, claim.part.text(), say("the part")),
            Side(claim.document, whole.start, whole.end, claim.whole.text(), say("the whole")),
        ),
        explanation=say(
            "{part} / {whole} = {counted}; it says {stated}.",
            part=claim.part.text(),
            whole=claim.whole.text(),
            counted=counted,
            stated=stated,
        ),
        strength=0.85 if claim.adjacent or claim.share.fraction else 0.94,
        severity="warning" if claim.adjacent or claim.share.fraction else None,
        reconciled_by=say(
            "both can be true if the percentage is of another base, which it should name"
        ),
        repairs=(counted, say("the counts that give {stated}", stated=stated)),
    )


RULE = Rule(
    id="ratio-mismatch",
    summary="a percentage that its own counts do not give",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the percentage is of another base",
    flag=(
        Case(
            "of those of the sentence before",
            ("The net held «860 crabs». Of those, «258», or «40 per cent», bore wounds.",),
            language="en",
        ),
        Case(
            "one in three, of two counts",
            ("«180 lots» «sur 720» sont vides, soit «un sur trois».",),
        ),
        Case(
            "the second count without its noun",
            ("They tested «400 wells» and found salt in «80», or «32 percent», in May.",),
            language="en",
        ),
        Case(
            "votes of those who voted",
            ("Le bail passe par «27 voix» sur «36», soit «60 %» de ses membres.",),
        ),
        Case(
            "after a colon",
            ("Le jury compte «18 femmes» sur «60 membres» : «45 %».",),
        ),
        Case(
            "down from last year",
            ("The port lost «240 boats», down «45%» from «300» a year earlier.",),
            language="en",
        ),
        Case(
            "a fare in whole euros",
            ("Le ticket passe de «2» à «2,40 euros», soit une hausse de «35 %».",),
        ),
        Case(
            "200 of the town's 800",
            ("Of the town's «800 shops», «200» have closed, or «35 per cent».",),
            language="en",
        ),
        Case(
            "from 200 to 250 is a quarter",
            ("Le prix du blé a grimpé de «15 %», de «200 euros» à «250 euros» la tonne.",),
        ),
        Case("twice", ("Rents tripled from «300» to «600 euros» in May.",), language="en"),
        Case(
            "an increase of 30 %",
            ("Sales rose «20%» to «£52m» from «£40m» a year ago.",),
            language="en",
        ),
        Case(
            "84 of 240 is 35 %",
            ("L'enquête retient «84 refus» pour «240 demandes», soit un taux de «53 %».",),
        ),
        Case(
            "the whole opens the sentence",
            ("Sur «2 150 colis» contrôlés, «129» étaient vides, soit «9 %».",),
        ),
        Case(
            "45 of 180 is 25 %",
            ("Of the «180 bridges» inspected, «45» had cracks, or «35 per cent».",),
            language="en",
        ),
        Case(
            "the whole in the sentence before",
            (
                "Le scrutin s'est joué sur «8 040 suffrages exprimés». Mme Aubin en obtient "
                "«4 422 voix», soit «65,0 %» des suffrages exprimés.",
            ),
        ),
        Case(
            "a tenth is not a third",
            ("«12 des» «120 logements» sont vides, soit «un tiers» du parc.",),
        ),
        Case(
            "930 of 1 500 is 62 %",
            (
                "L'institut a interrogé «1 500 personnes» ; «930 d'entre elles», soit «52 %», sont hostiles.",
            ),
        ),
        Case(
            "of them, said before",
            ("In all, «280 patients» took the drug. «182» of them, or «56 per cent», had no fit.",),
            language="en",
        ),
        Case(
            "a number stands between the whole and the part",
            ("Of the «3,200 barns» in the two valleys, «2,400», or «65 per cent», are hit.",),
            language="en",
        ),
        Case(
            "of the staff counted just before",
            (
                "L'usine emploie «1 500 salariés». «930» ont voté la grève, soit «52 %» de l'effectif.",
            ),
        ),
        Case(
            "a quarter of 800 is 200",
            (
                "La clinique a soigné «800 patients», dont «280 enfants». «Un malade sur quatre» "
                "était donc mineur.",
            ),
        ),
        Case(
            "twice as much, told in the next sentence",
            (
                "Le port a traité «6 200 conteneurs» en mai, contre «3 100» un an avant. Son trafic "
                "a donc «triplé».",
            ),
        ),
        Case(
            "a quarter of what there is",
            ("It lost «300 of its» «1,200 books». Replacing «a third» of the collection is slow.",),
            language="en",
        ),
        Case("a third of 90 is 30", ("«Un tiers des» «90 élus», soit «48 hommes», sont là.",)),
    ),
    keep=(
        Case(
            "of that total, right",
            (
                "Il a vendu 900 billets, contre 750 en 2019. Sur ce total, 360 au guichet, soit 40 %.",
            ),
        ),
        Case(
            "one in four, of two counts",
            ("180 lots sur 720 sont vides, soit un sur quatre.",),
        ),
        Case(
            "of a part of them",
            ("They asked 400 nurses and 300 said yes, or 65 percent of the women.",),
            language="en",
        ),
        Case(
            "votes of all the members",
            ("Le bail passe par 27 voix sur 36, soit 60 % de ses 45 membres.",),
        ),
        Case(
            "a fare in whole euros, right",
            ("Le ticket passe de 2 à 2,40 euros, soit une hausse de 20 %.",),
        ),
        Case(
            "of the town's, right",
            ("Of the town's 800 shops, 280 have closed, or 35 per cent.",),
            language="en",
        ),
        Case(
            "of others",
            ("Le syndicat a 900 membres, dont 300 retraités. Deux salariés sur trois ont voté.",),
        ),
        Case(
            "of them",
            ("Sur 1 200 élèves, 300 chantent ; 24 % d'entre eux répètent chaque soir.",),
        ),
        Case("30 % more", ("Le budget passe de 40 à 52 millions d'euros, soit 30 % de plus.",)),
        Case(
            "the growth of another thing",
            ("Le ticket passe de 200 à 250 euros et la taxe augmente de 5 % cette année.",),
        ),
        Case("points", ("La part passe de 40 % à 52 %, soit une hausse de 12 points.",)),
        Case("nearly", ("Le loyer a presque triplé, de 300 à 850 euros.",)),
        Case(
            "of them, right",
            (
                "L'institut a interrogé 1 500 personnes ; 930 d'entre elles, soit 62 %, sont hostiles.",
            ),
        ),
        Case(
            "of them, and of the whole",
            ("Sur 560 malades, 280 ont été suivis ; 182 d'entre eux, soit 32,5 %, vont mieux.",),
        ),
        Case(
            "of another base than the sentence before",
            ("L'usine emploie 1 500 salariés. 930 ont voté la grève, soit 52 % des votants.",),
        ),
        Case("a third", ("Un tiers des 90 élus, soit 30 personnes, ont quitté la salle.",)),
        Case("35 %", ("L'enquête retient 91 refus pour 260 demandes, soit un taux de 35 %.",)),
        Case(
            "cut, not rounded", ("On compte 39 décès pour 1 410 cas, soit une létalité de 2,7 %.",)
        ),
        Case(
            "rounded",
            ("Of the 180 bridges inspected, 43 had cracks, or 24 per cent.",),
            language="en",
        ),
        Case(
            "a change, not a share",
            ("Le musée a reçu 120 groupes sur 400 visiteurs, soit une hausse de 12 %.",),
        ),
        Case(
            "of another base that is given",
            (
                "La ville a 9 000 électeurs. Sur 4 000 votants, 360 ont voté blanc, soit 4 % des "
                "inscrits.",
            ),
        ),
        Case(
            "the other way round",
            ("Of the 180 bridges inspected, 45 had cracks, or 75 per cent without any.",),
            language="en",
        ),
        Case(
            "a rate that moves, beside two sums",
            (
                "Le bénéfice atteint 3,2 millions d'euros, après 3,1 millions en 2022. La marge "
                "passe ainsi de 8,4 % à 8,9 %.",
            ),
        ),
        Case(
            "two shares in a row",
            ("On annonce trois bus scolaires sur quatre, deux trams sur cinq.",),
        ),
        Case(
            "nothing ties the percentage to the counts",
            ("Sur 300 exposants, 40 viennent de Corse. Les ventes ont atteint 22 % en ligne.",),
        ),
    ),
)
