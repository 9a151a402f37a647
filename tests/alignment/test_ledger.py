"""What is compared, what is not and why, and that the order of two claims changes nothing."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

import factcheck
from factcheck.alignment.comparable import comparable
from factcheck.alignment.view import View
from factcheck.claims import Figure, extract_claims
from factcheck.documents import Document
from factcheck.entities.resolve import resolve_people
from factcheck.events.origins import find_origins

CLUSTERS = Path(__file__).parents[1] / "eval" / "clusters"


def view_of(*documents: Document) -> View:
    group = [extract_claims(d) for d in documents]
    return View.of(group, people=resolve_people(group), origins=find_origins(group))


def story(*texts: str, published: tuple[str, ...] = ()) -> View:
    days = published or ("2026-02-06",) * len(texts)
    return view_of(
        *(
            Document.from_text(text, id=f"{i}.txt", published=day, language="fr")
            for i, (text, day) in enumerate(zip(texts, days, strict=True))
        )
    )


@pytest.mark.parametrize("name", ["factory-fire", "mining-accident", "census-results"])
def test_comparability_is_symmetric(name: str) -> None:
    view = view_of(*factcheck.read_paths([CLUSTERS / name]).documents)
    claims = [c for c in view.claims if isinstance(c, Figure)]
    for a, b in ((a, b) for a, b in combinations(claims[:60], 2) if a.kind == b.kind):
        first, second = comparable(view, a, b), comparable(view, b, a)
        assert first.apart == second.apart
        assert first.odds == pytest.approx(second.odds)


def test_a_denied_figure_is_never_compared() -> None:
    view = story(
        "Le séisme de Puquio a fait 174 morts, selon Ana Quispe.",
        "Contrairement aux 300 morts annoncés à Puquio, le bilan reste provisoire, dit Ana Quispe.",
    )
    assert view.ledger.not_compared["one is denied"] >= 1
    assert not view.ledger.conflicts


def test_dead_and_injured_are_two_questions() -> None:
    view = story(
        "Le séisme de Puquio a fait 174 morts, selon Ana Quispe.",
        "Le séisme de Puquio a fait 136 blessés, selon Ana Quispe.",
    )
    assert view.ledger.not_compared["another thing counted"] >= 1
    assert not view.ledger.conflicts


def test_a_later_total_replaces_an_earlier_one() -> None:
    view = story(
        "Le séisme de Puquio a fait 174 morts, selon Ana Quispe.",
        "Le séisme de Puquio a fait 204 morts, selon Ana Quispe.",
        published=("2025-11-12", "2025-11-15"),
    )
    assert [p.a.value_text() for p in view.ledger.superseded] == ["174"]
    assert not view.ledger.conflicts


def test_the_same_bulletin_is_not_replaced() -> None:
    view = story(
        "Mercredi à 18 heures, le séisme de Puquio avait fait 174 morts, selon Ana Quispe.",
        "Mercredi à 18 heures, le séisme de Puquio avait fait 182 morts, selon Ana Quispe.",
        published=("2025-11-12", "2025-11-13"),
    )
    assert not view.ledger.superseded


def test_an_answered_figure_has_no_rival() -> None:
    view = story(
        "Le transporteur Kestrel de Shannon a commandé 48 avions à Norden.",
        "À Shannon, Kestrel a commandé 48 avions à Norden, et pourrait en prendre 45 de plus.",
    )
    assert not view.ledger.conflicts
