"""Indexing: what is unchanged is not read again, what changed is, and nothing else is touched."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents import Document
from factcheck.errors import StoreError
from factcheck.problem import Problem
from factcheck.store.audit import check_against, report_on
from factcheck.store.connection import reading, writing
from factcheck.store.contents import describe
from factcheck.store.index import Article, Indexed, index
from factcheck.store.shelf import Shelf
from factcheck.store.state import must_be_current, troubles

from .pool import CLUSTERS, articles, build, lines

Read = list[str]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "a.store"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Read:
    """The names of the articles that were extracted."""
    names: Read = []

    def noted(document: Document) -> Extraction:
        names.append(document.id)
        return extract_claims(document)

    for module in ("index", "entry", "audit"):
        monkeypatch.setattr(f"factcheck.store.{module}.extract_claims", noted)
    return names


def counts(done: Indexed) -> tuple[int, int, int, int]:
    return done.added, done.changed, done.removed, done.unchanged


def article(id: str, text: str, language: str = "fr") -> Document:
    return Document.from_text(text, id=id, language=language, published="2025-03-04")


FERRY = article("ferry.txt", "Le ferry Norlanda a quitté Brest avec 312 passagers.")
LYNX = article("lynx.txt", "Douze lynx ont été photographiés près de Morteau.")
TRAIN = article("train.txt", "The 7.40 train to Leeds carried 48 passengers.", "en")


def test_what_is_as_it_was_is_not_read_again(store: Path, read: Read) -> None:
    assert counts(build(store, [FERRY, LYNX])) == (2, 0, 0, 0)
    read.clear()
    assert counts(build(store, [LYNX, FERRY])) == (0, 0, 0, 2)
    assert read == []


def test_only_what_changed_is_read(store: Path, read: Read) -> None:
    build(store, [FERRY, LYNX])
    read.clear()
    later = article("ferry.txt", "Le ferry Norlanda a quitté Brest avec 321 passagers.")
    assert counts(build(store, [later, TRAIN])) == (1, 1, 1, 0)
    assert read == ["ferry.txt", "train.txt"]
    assert [json.loads(line)["document"] for line in lines(store)] == ["ferry.txt", "train.txt"]


def test_copies_are_read_once_and_found_twice(store: Path, read: Read) -> None:
    copy = FERRY.model_copy(update={"id": "copy.txt"})
    done = build(store, [FERRY, copy])
    assert (done.added, done.extracted, read) == (2, 1, ["ferry.txt"])
    with reading(store) as connection:
        shelf = Shelf(connection)
        for held in shelf.everything():
            assert shelf.extraction(held) == extract_claims(held.document)


def test_an_article_that_comes_back_is_known_while_a_copy_stays(store: Path, read: Read) -> None:
    copy = FERRY.model_copy(update={"id": "copy.txt"})
    build(store, [FERRY, copy])
    build(store, [copy])
    read.clear()
    build(store, [FERRY, copy])
    assert read == []


def test_adding_keeps_the_others(store: Path) -> None:
    build(store, [FERRY])
    assert counts(build(store, [LYNX], adding=True)) == (1, 0, 0, 0)
    assert len(lines(store)) == 2


def test_nothing_is_taken_out_where_something_could_not_be_read(store: Path) -> None:
    build(store, [FERRY, LYNX])
    lost = Problem(place="articles", what="no such file or folder.", blocking=True)
    with writing(store) as connection:
        done = index(connection, [Article(LYNX), lost])
    assert (done.removed, done.kept) == (0, 1)
    assert len(lines(store)) == 2
    with reading(store) as connection:
        assert troubles(connection, "a.store") == [lost]


def test_another_extractor_reads_just_its_language_anew(
    store: Path, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(store, [FERRY, TRAIN, LYNX])
    before = lines(store)
    read.clear()
    from factcheck.store.versions import extractor_version

    def changed(language: str) -> str:
        return "another" if language == "en" else extractor_version(language)

    for module in ("shelf", "state", "versions"):
        monkeypatch.setattr(f"factcheck.store.{module}.extractor_version", changed)
    with reading(store) as connection, pytest.raises(StoreError, match="another version"):
        must_be_current(connection, "a.store")
    assert build(store, [], adding=True).extracted == 1
    assert read == ["train.txt"]
    assert lines(store) == before


def test_another_way_of_dating_reads_nothing_anew(
    store: Path, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(store, [FERRY, TRAIN])
    before = lines(store)
    read.clear()
    monkeypatch.setattr("factcheck.store.state.dating_version", lambda: "another")
    with reading(store) as connection, pytest.raises(StoreError, match="another version"):
        must_be_current(connection, "a.store")
    build(store, [], adding=True)
    assert read == []
    assert lines(store) == before


def test_reading_anew_that_breaks_off_goes_on_where_it_stopped(
    store: Path, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.store.index.BATCH", 1)
    build(store, [FERRY, LYNX])
    monkeypatch.setattr("factcheck.store.state.dating_version", lambda: "another")
    monkeypatch.setattr("factcheck.store.index._Run.read_the_rest", _stop)
    with pytest.raises(KeyboardInterrupt):
        build(store, [FERRY], adding=True)
    with reading(store) as connection, pytest.raises(StoreError, match="1 of its articles"):
        must_be_current(connection, "a.store")
    monkeypatch.undo()
    monkeypatch.setattr("factcheck.store.state.dating_version", lambda: "another")
    build(store, [], adding=True)
    with reading(store) as connection:
        must_be_current(connection, "a.store")


def _stop(run: object) -> None:
    raise KeyboardInterrupt


def test_a_run_that_broke_off_is_told(store: Path) -> None:
    def broken() -> Iterator[Article]:
        yield Article(FERRY)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), writing(store) as connection:
        index(connection, broken())
    with reading(store) as connection:
        (told,) = troubles(connection, "a.store")
        assert "broken off" in told.what
        assert not told.blocking


def test_two_articles_of_one_name_are_refused(store: Path) -> None:
    with pytest.raises(ValueError, match=r"two articles are named 'ferry\.txt'"):
        build(store, [FERRY, LYNX, FERRY])


def test_a_later_run_stops_the_one_that_is_going_on(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.store.index.BATCH", 1)

    def interrupted() -> Iterator[Article]:
        yield Article(FERRY)
        build(store, [LYNX])
        yield Article(TRAIN)

    with pytest.raises(StoreError, match="another run"), writing(store) as connection:
        index(connection, interrupted())
    assert [json.loads(line)["document"] for line in lines(store)] == ["lynx.txt"]


def test_a_reader_sees_one_state_while_a_writer_goes_on(store: Path) -> None:
    build(store, [FERRY])
    with reading(store) as before:
        assert before.execute("SELECT count(*) FROM documents").fetchone() == (1,)
        build(store, [LYNX, TRAIN])
        assert before.execute("SELECT count(*) FROM documents").fetchone() == (1,)
        with reading(store) as after:
            assert after.execute("SELECT count(*) FROM documents").fetchone() == (2,)


def test_names_that_utf8_cannot_hold_are_kept(store: Path) -> None:
    odd = article("a\udcff.txt", "Jean \ud800Dupont compte 12 \ud800élus, dit Jean \ud800Dupont.")
    build(store, [odd, FERRY])
    with reading(store) as connection:
        shelf = Shelf(connection)
        assert {held.document for held in shelf.everything()} == {odd, FERRY}
        assert all(shelf.extraction(h) == extract_claims(h.document) for h in shelf.everything())
    assert counts(build(store, [odd, FERRY])) == (0, 0, 0, 2)


def test_a_report_extracts_nothing_and_a_check_only_the_new(store: Path, read: Read) -> None:
    documents = articles(CLUSTERS[0])
    build(store, documents[1:])
    read.clear()
    with reading(store) as connection:
        report_on(connection)
        assert read == []
        check_against(connection, documents[:1])
        assert read == [documents[0].id]


def test_what_a_store_holds_is_told(store: Path) -> None:
    build(store, [FERRY, LYNX, TRAIN])
    with reading(store) as connection:
        told = describe(connection)
    assert told["articles"] == 3
    assert told["languages"] == {"fr": 2, "en": 1}
    assert sorted(told["extractor"]) == ["en", "fr"]
    assert told["runs"][0]["counts"]["added"] == 3
    assert told["up to date"] == "yes"
