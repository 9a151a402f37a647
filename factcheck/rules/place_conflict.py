"""Two articles of one story put the same thing in two places.

Found: two towns in one slot ("died in Cambridge", "died in Edinburgh"; "35 km au sud de Salcedo",
"de Latacunga"), neither of which holds the other. Ignore it when two things are told.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.scenes import two_scenes
from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import draft, drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of places that cannot both be right."""
    yield from drafts(view, "place")
    told = [{id(c.a), id(c.b)} for c in view.ledger.conflicts if c.a.kind == "place"]
    for pair in two_scenes(view):
        if {id(pair.a), id(pair.b)} not in told:
            yield draft(view, pair)


RULE = Rule(
    id="place-conflict",
    summary="two articles put the same thing in two places",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the articles tell of two things",
    flag=(
        Case(
            "one epicentre, two towns",
            (
                "L'épicentre du séisme se situe à 35 km au sud de «Salcedo», selon Rosa Chimbo de l'Igepn.",
                "L'épicentre du séisme était à 35 km au sud de «Latacunga», dit Rosa Chimbo de l'Igepn.",
            ),
        ),
    ),
    keep=(
        Case(
            "a town and its country",
            (
                "Astrid Solheim est morte à Cambridge, annonce Colin Hargest.",
                "Astrid Solheim est morte au Royaume-Uni, annonce Colin Hargest.",
            ),
        ),
        Case(
            "two sessions in two towns",
            (
                "La 57e session de l'assemblée de l'Igepn s'est tenue à Porto avec Rosa Chimbo.",
                "La 58e session de l'assemblée de l'Igepn se tient à Agadir avec Rosa Chimbo.",
            ),
        ),
    ),
)
