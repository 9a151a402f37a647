"""What is kept between runs: found again, never stale, never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.kept import keeps, kept
from factcheck.text import lemma

MADE = {"words": {"mort": ["morts", "tués"]}, "count": 2, "bytes": b"\x00"}


def _refuses() -> dict[str, object]:
    raise AssertionError("worked out again")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FACTCHECK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_a_second_run_works_nothing_out(folder: Path) -> None:
    assert kept("table", b"content", lambda: MADE) == MADE
    assert kept("table", b"content", _refuses) == MADE
    assert [file.name.partition(".")[0] for file in folder.iterdir()] == ["table"]


def test_a_changed_content_is_worked_out_anew_and_takes_the_place(folder: Path) -> None:
    kept("table", b"content", lambda: MADE)
    assert kept("table", b"changed", dict) == {}
    assert kept("table", b"changed", _refuses) == {}
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 200], ids=["empty", "cut", "other"])
def test_a_damaged_file_is_written_anew(folder: Path, damage: bytes) -> None:
    kept("table", b"content", lambda: MADE)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    for bad in (damage, whole[:-1] + b"?", whole[:-1]):
        file.write_bytes(bad)
        assert kept("table", b"content", lambda: MADE) == MADE
        assert file.read_bytes() == whole


def test_what_cannot_be_made_leaves_nothing_behind(folder: Path) -> None:
    with pytest.raises(AssertionError):
        kept("table", b"content", _refuses)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("given", ["", "relative/folder", "/proc/none/of/this"])
def test_without_a_folder_everything_is_worked_out(
    given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE", given)
    assert not keeps()
    assert kept("table", b"content", lambda: MADE) == MADE
    assert not Path("relative").exists()


def test_dictionaries_say_the_same_kept_and_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("réunions", "Paris", "n'importe", "zzz", "tuées", "aujourd'hui")
    answers = []
    for given in (str(folder), str(folder), ""):  # made, found again, done without
        monkeypatch.setenv("FACTCHECK_CACHE", given)
        for cached in (lemma.lemma, lemma.in_dictionary, lemma._readers, lemma._dictionary):
            cached.cache_clear()
        answers.append([(lemma.lemma(w, "fr"), lemma.in_dictionary(w, "fr")) for w in words])
    assert answers[0] == answers[1] == answers[2]
    assert answers[0][0] == ("réunion", True)
    assert answers[0][3] == ("zzz", False)
