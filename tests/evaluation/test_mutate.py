"""One value of sound articles is changed, nothing else, and the same seed changes the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.reading import Reading
from factcheck.cli import main
from factcheck.documents import read_paths
from factcheck.documents.document import Document
from factcheck.errors import UnknownPartError
from factcheck.evaluation.mutate import Mutated, mutate, mutated_json, mutated_text
from factcheck.evaluation.mutations import Place, draw, places
from factcheck.languages import lexicon

ROOT = Path(__file__).resolve().parents[2]
CLUSTERS = ROOT / "tests" / "eval" / "clusters"

FIRST = """\
Le port de Cotonou inaugure un quai

La ministre des Transports, Aminata Kouyaté, a inauguré le quai mercredi 12 novembre 2025 à Cotonou.
Le chantier a coûté 48 millions d'euros et occupé 1 340 ouvriers, a dit Aminata Kouyaté.
C'était la 27e édition des Journées du port.
"""
SECOND = """\
Cotonou : le quai est ouvert

Aminata Kouyaté, la ministre des Transports, a ouvert le quai à Cotonou. Quelque chose a changé.
Les 1 340 ouvriers ont été payés 48 millions d'euros. Le gouverneur, Firmin Adjovi, était là.
La 27e édition des Journées du port s'achève samedi.
"""


@pytest.fixture(scope="module")
def story() -> tuple[Document, ...]:
    texts = {"a": FIRST, "b": SECOND}
    return tuple(
        Document.from_text(
            text, id=name, title=text.split("\n")[0], published="2025-11-13", language="fr"
        )
        for name, text in texts.items()
    )


@pytest.fixture(scope="module")
def found(story: tuple[Document, ...]) -> list[Place]:
    return places([Reading(document) for document in story])


def some_clusters() -> list[Document]:
    """The articles of every eighth cluster."""
    documents = read_paths([CLUSTERS]).documents
    kept = set(sorted({Path(d.id).parent for d in documents})[::8])
    return [d for d in documents if Path(d.id).parent in kept]


@pytest.fixture(scope="module")
def weekdays() -> Mutated:
    return mutate(some_clusters(), rule="weekday-mismatch", limit=1000)


def test_every_kind_of_value_is_found_where_a_second_place_holds_it(found: list[Place]) -> None:
    old = {(p.kind, p.old) for p in found}
    assert {
        ("weekday", "mercredi"),
        ("number", "1 340"),
        ("number", "48"),
        ("name", "Kouyaté"),
        ("place", "Cotonou"),
        ("edition", "27"),
    } <= old
    assert ("name", "Adjovi") not in old, "nobody else names him"
    assert ("weekday", "samedi") not in old, "a weekday without its date is not held by anything"


@given(seed=st.integers(0, 1 << 40))
def test_a_mutation_changes_the_value_and_nothing_else(
    seed: int, story: tuple[Document, ...], found: list[Place]
) -> None:
    by_id = {document.id: document for document in story}
    for place in found:
        before = by_id[place.document]
        mutation = draw(place, seed)
        after = mutation.applied(before)
        assert before.text[place.start : place.end] == place.old != mutation.new
        end = place.start + len(mutation.new)
        assert after.text[place.start : end] == mutation.new
        assert after.text[: place.start] + place.old + after.text[end:] == before.text
        kept = [(b.kind, before.text[b.start : b.end]) for b in before.blocks]
        moved = [(b.kind, after.text[b.start : b.end]) for b in after.blocks]
        assert sum(a != b for a, b in zip(kept, moved, strict=True)) == 1
        assert after.dating == before.dating


def test_a_weekday_becomes_another_weekday(found: list[Place]) -> None:
    (weekday,) = (p for p in found if p.kind == "weekday")
    names = {name for row in lexicon("fr").table("date_weekdays").values() for name in row}
    assert set(weekday.options) == names - {"mercredi"}


def test_a_misprint_is_one_letter_away(found: list[Place]) -> None:
    from rapidfuzz.distance import OSA

    for place in found:
        if place.kind == "name":
            assert {OSA.distance(place.old, option) for option in place.options} == {1}


def test_a_wrong_weekday_is_not_a_sound_place() -> None:
    text = "Le pont a rouvert mardi 12 novembre 2025. Un autre jour, jeudi 13 novembre, il a fermé."
    wrong = Document.from_text(text, published="2025-11-20", language="fr")
    assert [p.old for p in places([Reading(wrong)])] == ["jeudi"]
    undated = Document.from_text("Il a rouvert mercredi 12 novembre.", language="fr")
    assert places([Reading(undated)]) == []


def test_the_same_seed_changes_the_same_whatever_the_order(story: tuple[Document, ...]) -> None:
    one, other = mutate(story, seed=3), mutate(story[::-1], seed=3)
    assert one == other
    assert mutated_json(one) == mutated_json(other)
    news = {tuple(t.mutation.new for t in mutate(story, seed=s).tried) for s in range(4)}
    assert len(news) > 1


def test_the_articles_are_not_changed(story: tuple[Document, ...]) -> None:
    before = [document.model_dump() for document in story]
    mutate(story)
    assert [document.model_dump() for document in story] == before


def test_dated_weekdays_are_told(weekdays: Mutated) -> None:
    (row,) = weekdays.rows()
    assert row.made >= 12
    assert row.recall.value is not None
    assert row.recall.value >= 0.95


def test_names_printed_two_ways_are_told() -> None:
    (row,) = mutate(some_clusters(), rule="name-spelling", limit=60).rows()
    assert row.made == 60
    assert row.recall.value is not None
    assert row.recall.value >= 0.85


def test_sound_articles_have_no_false_alarm_and_alarmed_places_are_left_alone(
    story: tuple[Document, ...],
) -> None:
    sound = mutate(story)
    assert sound.alarms == ()
    assert sound.alarmed.of == 2
    text = FIRST.replace("mercredi", "jeudi")
    wrong = Document.from_text(text, id="a", published="2025-11-13", language="fr")
    made = mutate([wrong], rule="weekday-mismatch")
    assert [f.rule for f in made.alarms] == ["weekday-mismatch"]
    assert made.tried == ()
    assert "Nothing to change" in mutated_text(made)
    assert "FALSE weekday-mismatch" in mutated_text(made, verbose=True)


def test_the_limit_holds_for_each_row(story: tuple[Document, ...]) -> None:
    assert all(row.made == 1 for row in mutate(story, limit=1).rows())


def test_an_unknown_rule_is_an_error(story: tuple[Document, ...]) -> None:
    with pytest.raises(UnknownPartError):
        mutate(story, rule="weekday")


def _run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(["mutate", *arguments])
    return int(left.value.code or 0)


def test_the_command_writes_no_file_and_shows_a_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (("a.txt", FIRST), ("b.txt", SECOND)):
        (tmp_path / name).write_text(text, "utf8")
    assert _run(str(tmp_path), "--language", "fr") == 0
    shown = capsys.readouterr()
    assert shown.out.startswith("changed")
    assert shown.err == "", "no progress outside a terminal"
    assert _run(str(tmp_path), "--language", "fr", "--json", "--limit", "2") == 0
    record = json.loads(capsys.readouterr().out)
    assert record["articles"] == 2
    assert all(m["old"] != m["new"] for m in record["mutations"])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "b.txt"]
    assert (tmp_path / "a.txt").read_text("utf8") == FIRST


def test_a_folder_without_articles_is_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(str(tmp_path)) == 2
    assert "holds no article" in capsys.readouterr().err
