"""A headline that its own article denies.

Found: a figure of the headline that the body nowhere has, where the body gives another value for
the same thing. Why it matters: headlines are written last and read most. Ignore it when the
headline speaks of something that the body does not count.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.alignment.within import title_clashes
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import side
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each figure of a headline that the body contradicts."""
    for document in view.documents:
        for clash in title_clashes(view, document):
            title, body = clash.a.value_text(), clash.b.value_text()
            yield Draft(
                subject=f"{document} {clash.a.start}",
                message=f"the headline says {clash.a.quote}, the article {clash.b.quote}",
                sides=(side(clash.a, "headline"), side(clash.b, "body")),
                explanation=f"Headline: {title}. Body: {body}. {clash.why}.",
                strength=clash.strength,
                reconciled_by="both can be true if the headline counts something else: it should say what",
                repairs=(f"headline: {body}", f"body: {title}"),
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
            "two exchanged digits",
            (
                "Orlhac annonce «286 millions d'euros» de bénéfice\n\n"
                "Le bénéfice net du groupe atteint «268 millions d'euros», a annoncé Orlhac mardi.\n"
                "Le chiffre d'affaires progresse, selon le communiqué publié dans la matinée.\n"
                "Les effectifs restent stables et le siège reste à Lyon, ajoute la direction.",
            ),
        ),
    ),
    keep=(
        Case(
            "a rounded headline",
            (
                "Près de 270 millions d'euros de bénéfice pour Orlhac\n\n"
                "Le bénéfice net du groupe atteint 268 millions d'euros, a annoncé Orlhac mardi.\n"
                "Le chiffre d'affaires progresse, selon le communiqué publié dans la matinée.\n"
                "Les effectifs restent stables et le siège reste à Lyon, ajoute la direction.",
            ),
        ),
    ),
)
