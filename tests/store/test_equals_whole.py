"""The laws of the store: a check against it finds what a full report finds; history leaves no trace."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.claims.extract import extract_claims
from factcheck.documents import Document
from factcheck.store.audit import check_against, report_on
from factcheck.store.connection import reading
from factcheck.store.verify import verify_all

from .pool import CLUSTERS, MORE, UNDATED, articles, build, checked, lines, undated

POOL = [d for folder in (*UNDATED, *CLUSTERS[::3], *MORE[::3]) for d in articles(folder)]
DATING = [d for folder in UNDATED for d in articles(folder)]
SEEDS = st.integers(0, 2**32)


@contextmanager
def file() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "a.store"


@contextmanager
def crowded_from(most: int) -> Iterator[None]:
    """Names in more articles than this join nobody, and stories are small."""
    full, half = max(1, most // 16), max(1, most // 4)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("factcheck.events.links.FULL", full)
        patch.setattr("factcheck.events.links.HALF", half)
        patch.setattr("factcheck.events.links.MOST", most)
        patch.setattr("factcheck.store.stories.MOST", most)
        patch.setattr("factcheck.events.stories.LARGEST", max(2, most // 2))
        yield


def drawn(seed: int, pool: list[Document], most: int) -> tuple[list[Document], random.Random]:
    """Some articles in some order, some of them without their date."""
    chance = random.Random(seed)
    some = chance.sample(pool, chance.randint(2, min(most, len(pool))))
    return [undated(d) if chance.random() < 0.4 else d for d in some], chance


def expect_equal(store: Path, new: list[Document], archive: list[Document]) -> None:
    whole = factcheck.check(new, archive)
    with reading(store) as connection:
        found = check_against(connection, new)
    assert [f.model_dump() for f in found.findings] == [f.model_dump() for f in whole.findings]


@pytest.mark.parametrize("folder", [*CLUSTERS, *MORE, *UNDATED], ids=lambda p: p.name)
def test_each_article_of_a_cluster_against_the_others(folder: Path, tmp_path: Path) -> None:
    documents = articles(folder)
    for new in documents:
        others = [d for d in documents if d is not new]
        build(tmp_path / "a.store", others)
        expect_equal(tmp_path / "a.store", [new], others)


@pytest.mark.parametrize("folder", [*CLUSTERS[::4], *UNDATED], ids=lambda p: p.name)
def test_an_article_that_is_in_the_store_is_replaced(folder: Path, tmp_path: Path) -> None:
    documents = list(articles(folder))
    build(tmp_path / "a.store", documents)
    whole = factcheck.audit(documents).findings
    for new in documents:
        touching = [f for f in whole if new.id in f.documents]
        assert checked(tmp_path / "a.store", [new]) == touching


@settings(max_examples=12)
@given(seed=SEEDS, most=st.sampled_from([2, 4, 8, 16, 500]), pool=st.sampled_from([POOL, DATING]))
def test_a_check_equals_a_whole_report(seed: int, most: int, pool: list[Document]) -> None:
    some, chance = drawn(seed, pool, 25)
    count = chance.randint(1, max(1, len(some) // 3))
    new, archive = some[:count], some[count:]
    archive += [undated(d) if chance.random() < 0.5 else d for d in new if chance.random() < 0.3]
    with file() as store, crowded_from(most):
        build(store, archive)
        expect_equal(store, new, archive)


@settings(max_examples=8)
@given(seed=SEEDS, most=st.sampled_from([8, 500]), pool=st.sampled_from([POOL, DATING]))
def test_history_leaves_no_trace(seed: int, most: int, pool: list[Document]) -> None:
    """Adding, changing and removing in any order gives the store that the last articles give."""
    chance = random.Random(seed)
    with file() as store, file() as fresh, crowded_from(most):
        for _ in range(3):
            some, _ = drawn(chance.randrange(2**32), pool, 15)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr("factcheck.store.index.BATCH", chance.randint(1, 8))
                build(store, some)
        build(fresh, sorted(some, key=lambda d: d.id))
        assert lines(store) == lines(fresh)
        with reading(store) as connection:
            assert verify_all(connection, "a.store") == []
            assert report_on(connection) == factcheck.audit(some)


@pytest.mark.parametrize("folder", UNDATED, ids=lambda p: p.name)
def test_a_new_version_no_longer_dates_the_others(folder: Path, tmp_path: Path) -> None:
    documents = list(articles(folder))
    build(tmp_path / "a.store", documents)
    for old in documents:
        text = "Il a plu 12 heures à Brest, selon Maud Kerlan."
        new = Document.from_text(text, id=old.id, language="fr", published="2019-02-03")
        expect_equal(tmp_path / "a.store", [new], documents)
        others = [d for d in documents if d is not old][:2]
        changed = [new, *(d.model_copy(update={"text": d.text + " "}) for d in others)]
        expect_equal(tmp_path / "a.store", changed, documents)


def test_a_name_becomes_too_common_by_one_new_article(tmp_path: Path) -> None:
    """The new article is the one too many: the names it brings join nobody any more."""
    texts = ["Le ferry Norlanda a quitté Brest avec {} passagers, selon Maud Kerlan."] * 4
    same = [
        Document.from_text(t.format(310 + i), id=f"{i}.txt", language="fr", published="2025-03-04")
        for i, t in enumerate(texts)
    ]
    with crowded_from(3):
        build(tmp_path / "a.store", same[:3])
        expect_equal(tmp_path / "a.store", same[3:], same[:3])
        assert checked(tmp_path / "a.store", same[3:]) == []
    assert checked(tmp_path / "a.store", same[3:])


@pytest.mark.parametrize("batch", [7, 100])
def test_names_that_become_common_take_a_date_away(
    batch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Articles that share no day with an undated one still tell what its names are worth."""
    monkeypatch.setattr("factcheck.store.index.BATCH", batch)
    documents, file = list(articles(UNDATED[0])), tmp_path / "a.store"
    profiles = [extract_claims(d).profile for d in documents]
    shared = {name.title() for one in profiles for name in one.names | one.places}
    text = f"Il y a {', '.join(sorted(shared.union(*(one.words for one in profiles))))}."
    crowd = [
        Document.from_text(text, id=f"crowd/{i}", language="fr", published="2025-03-04")
        for i in range(26)
    ]
    with crowded_from(24):
        build(file, documents)
        before = dated_by_others(file)
        build(file, crowd, adding=True)
        assert len(dated_by_others(file)) < len(before)
        with reading(file) as connection:
            assert verify_all(connection, "a.store") == []
        build(file, documents)
        assert dated_by_others(file) == before


def dated_by_others(file: Path) -> list[str]:
    return [line for line in lines(file) if '"source": "events"' in line]


@pytest.mark.slow
@settings(max_examples=300)
@given(seed=SEEDS, most=st.sampled_from([2, 4, 8, 16, 500]), pool=st.sampled_from([POOL, DATING]))
def test_a_check_equals_a_whole_report_often(seed: int, most: int, pool: list[Document]) -> None:
    some, chance = drawn(seed, pool, 60)
    count = chance.randint(1, max(1, len(some) // 3))
    with file() as store, crowded_from(most):
        build(store, some[count:])
        expect_equal(store, some[:count], some[count:])
