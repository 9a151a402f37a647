"""Two articles of one story put the same thing in two places.

Found: two towns in one slot ("died in Cambridge", "died in Edinburgh"; "22 km au sud de Puquio",
"de Coracora"), neither of which holds the other. Ignore it when two things are told.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.rules.from_figures import drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of places that cannot both be right."""
    yield from drafts(view, "place")


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
                "L'épicentre du séisme se situe à 22 km au sud de «Puquio», selon Ana Quispe de l'Indeci.",
                "L'épicentre du séisme était à 22 km au sud de «Coracora», dit Ana Quispe de l'Indeci.",
            ),
        ),
    ),
    keep=(
        Case(
            "a town and its country",
            (
                "Maren Halvorsrud est morte à Cambridge, annonce Owen Tredinnick.",
                "Maren Halvorsrud est morte au Royaume-Uni, annonce Owen Tredinnick.",
            ),
        ),
        Case(
            "two sessions in two towns",
            (
                "La 92e session de l'assemblée de l'Indeci s'est tenue à Porto avec Ana Quispe.",
                "La 93e session de l'assemblée de l'Indeci se tient à Agadir avec Ana Quispe.",
            ),
        ),
    ),
)
