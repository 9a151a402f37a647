"""How far two articles are from telling one event."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from factcheck.alignment.kinship import FARTHEST, distance
from factcheck.claims.profile import Profile
from factcheck.documents import Document
from factcheck.documents.load import read_paths
from factcheck.run import audit

# Two writers invented a train that a winter storm derailed near Limoges in one January.
TWIN = "uzerche-derailment"
CLUSTERS = Path(__file__).parents[1] / "eval" / "clusters"
LETTERS = st.sets(st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
PROFILES = st.builds(
    Profile,
    LETTERS.map(frozenset),
    LETTERS.map(frozenset),
    LETTERS.map(frozenset),
    st.none() | st.dates(date(2020, 1, 1), date(2023, 1, 1)),
)

FIRST = """Un train de voyageurs a déraillé vendredi près de la gare de Bafia, au centre du pays. Le
bilan provisoire de l'accident fait état de 55 morts et de près de 600 blessés, selon la compagnie.
Les secours ont transporté les victimes vers les hôpitaux de Yaoundé. Le train, surchargé, comptait
seize wagons, dont huit ajoutés au départ. La circulation sur la ligne est interrompue et une enquête
est ouverte pour déterminer les circonstances du déraillement."""
SECOND = """Un train de voyageurs a percuté un convoi de marchandises dimanche soir près de la gare de
Hermalle. Le bilan provisoire de l'accident fait état de trois morts et de neuf blessés, selon les
secours. Les victimes ont été transportées vers les hôpitaux de Liège. Le train comptait deux wagons,
qui se sont couchés. La circulation sur la ligne est interrompue et une enquête est ouverte pour
déterminer les circonstances de la collision."""


def test_a_shared_name_and_shared_words_bring_articles_near() -> None:
    words = frozenset(f"mot{n}" for n in range(40))
    some = frozenset(f"mot{n}" for n in range(36, 80))
    day = date(2024, 5, 6)
    one = Profile(frozenset({"verney"}), frozenset(), words, day)
    assert distance(one, one) == 0
    stranger = Profile(frozenset({"alain"}), frozenset(), some, day)
    namesake = Profile(frozenset({"verney"}), frozenset(), some, day)
    later = namesake._replace(published=date(2026, 5, 6))
    assert distance(one, namesake) > distance(one, stranger) > distance(one, later)


def test_a_given_name_brings_nobody_near() -> None:
    words = frozenset(f"mot{n}" for n in range(40))
    one = Profile(frozenset({"alain"}), frozenset(), words, None)
    other = Profile(frozenset({"alain"}), frozenset(), frozenset(), None)
    assert distance(one, other) == distance(one._replace(names=frozenset()), other)


@given(PROFILES, PROFILES)
def test_distance_is_symmetric_and_bounded(a: Profile, b: Profile) -> None:
    assert distance(a, b) == distance(b, a)
    assert FARTHEST <= distance(a, b) <= 0


def test_two_accidents_of_one_sort_are_not_compared() -> None:
    found = audit(
        [
            Document.from_text(FIRST, id="first", language="fr"),
            Document.from_text(SECOND, id="second", language="fr"),
        ]
    )
    assert not [f.message for f in found.findings]


def test_one_corpus_of_all_clusters_has_no_finding_across_two_of_them() -> None:
    told = {}
    documents = []
    for folder in sorted(p for p in CLUSTERS.iterdir() if p.is_dir() and p.name != TWIN):
        files = [str(p) for p in folder.iterdir() if p.suffix in (".md", ".txt")]
        for document in read_paths(files).documents:
            documents.append(document)
            told[document.id] = folder.name
    across = [
        f.message
        for f in audit(documents).findings
        if f.severity in ("error", "warning") and len({told[e.document] for e in f.evidence}) > 1
    ]
    assert across == []
