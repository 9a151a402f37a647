"""Places that the words around two names put one thing at, or do not."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case

DAYS = ("2026-03-10", "2026-03-11")


@pytest.mark.parametrize(
    "texts",
    [
        (
            "A trawler ran aground off Fastnel at dawn, Denise Aubrac said.",
            "Moira Lennox, who runs the sawmill at Dunwick, heard of the trawler from Denise Aubrac.",
        ),
        (
            "A tanker ran into a storm off Fastnel, Denise Aubrac said.",
            "Denise Aubrac of the tanker's crew runs a garage at Dunwick.",
        ),
    ],
)
def test_a_verb_of_many_senses_puts_nothing_at_one_place(texts: tuple[str, str]) -> None:
    result = run_case(rules()["place-conflict"], Case("two things", texts, DAYS, "en"))
    assert result.ok, result.why


FIRM = "Norkel, {}, supprime 40 emplois, a dit mardi Denise Aubrac."
BASED = "{} will cut 40 jobs, Denise Aubrac said on Tuesday."


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        ((FIRM.format("basé à «Lyon»"), FIRM.format("dont le siège est à «Nantes»")), "fr"),
        ((FIRM.format("basé à «Lyon»"), FIRM.format("qui a son siège à «Nantes»")), "fr"),
        ((BASED.format("«Hull»-based Norkel"), BASED.format("Norkel, based in «Leeds»,")), "en"),
        (
            (
                BASED.format("The «Hull»-based maker of tyres Norkel"),
                BASED.format("Norkel, whose head office is in «Leeds»,"),
            ),
            "en",
        ),
        (
            (
                BASED.format("Norkel, the «Hull»-based maker of tyres,"),
                BASED.format("Based in «Leeds», Norkel"),
            ),
            "en",
        ),
    ],
)
def test_one_body_has_one_head_office(texts: tuple[str, str], language: str) -> None:
    result = run_case(rules()["place-conflict"], Case("a head office", texts, DAYS, language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        # Two bodies; one and what it was; a town of which the other article tells too.
        (("Norkel, basé à Lyon, achète Velmar.", "Velmar, basé à Nantes, va à Norkel."), "fr"),
        ((BASED.format("Hull-based Norkel"), BASED.format("Norkel, once based in Leeds,")), "en"),
        (
            (
                FIRM.format("basé à Lyon"),
                FIRM.format("dont le siège est à Nantes") + " A Lyon, on s'étonne.",
            ),
            "fr",
        ),
        # What somebody is by trade, and where, tells of no body.
        (
            (
                "Gaston Lormeau, a Hull-based critic, wrote about Norkel on Tuesday.",
                "Denise Aubrac, a Leeds-based critic, wrote about Norkel on Tuesday.",
            ),
            "en",
        ),
    ],
)
def test_head_offices_of_two_or_of_two_times(texts: tuple[str, str], language: str) -> None:
    result = run_case(rules()["place-conflict"], Case("two bodies", texts, DAYS, language))
    assert result.ok, result.why


SET_OUT = [
    (
        "en",
        "The freighter Orvana left the port of {} on Saturday, said Moira Lennox.",
        "The freighter Orvana reached the port of {} on Saturday, said Moira Lennox.",
    ),
    (
        "en",
        "Moira Lennox set off from the beach at {} at dawn on Saturday in the skiff Orvana.",
        "Moira Lennox rowed the skiff Orvana on Saturday to the beach at {}.",
    ),
    (
        "fr",
        "Denise Aubrac est partie samedi du quai de {} à bord du cotre Orvana.",
        "Denise Aubrac a amené samedi le cotre Orvana au quai de {}.",
    ),
]


@pytest.mark.parametrize(("language", "start", "end"), SET_OUT)
def test_a_crossing_starts_and_ends_at_two_places(language: str, start: str, end: str) -> None:
    rule = rules()["place-conflict"]
    towns = ("Wick", "Lybster") if language == "en" else ("Brest", "Nantes")
    kept = (start.format(towns[0]), end.format(towns[1]))
    result = run_case(rule, Case("start and end", kept, DAYS, language))
    assert result.ok, result.why
    told = (start.format(f"«{towns[0]}»"), start.format(f"«{towns[1]}»"))
    result = run_case(rule, Case("two starts", told, DAYS, language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "fr",
            (
                "La nageuse Denise Aubrac a pris pied samedi sur la plage de «Kerrannes».",
                "Partie de Limoges, la nageuse Denise Aubrac a pris pied à «Vernolles» samedi.",
            ),
        ),
        (
            "en",
            (
                "The swimmer Moira Lennox walked ashore at «Kelmoor» on Saturday.",
                "The swimmer Moira Lennox waded ashore at «Sarnby» on Saturday.",
            ),
        ),
        (
            "en",
            (
                "The swimmer Moira Lennox walked ashore at Kelmoor on Saturday.",
                "The swimmer Moira Lennox had set out from Sarnby on Saturday.",
            ),
        ),
    ],
)
def test_where_a_swim_ends(language: str, texts: tuple[str, str]) -> None:
    result = run_case(rules()["place-conflict"], Case("ends", texts, DAYS, language))
    assert result.ok, result.why
