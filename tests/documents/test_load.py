"""Reading files: what is read, and what each bad file says."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck.documents import Document, read, read_paths
from factcheck.errors import FactcheckError, UnreadableError

ARTICLE = (
    '---\ntitle: "Un titre"\ndate: 2025-11-24\nlang: fr\n---\nLa séance a réuni 43 délégués.\n'
)


def test_markdown_with_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(ARTICLE, "utf8")
    document = read(path)
    assert document.title == "Un titre"
    assert str(document.published) == "2025-11-24"
    assert document.dating.source == "metadata"
    assert [document.text[b.start : b.end] for b in document.blocks] == [
        "Un titre",
        "La séance a réuni 43 délégués.",
    ]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.md", b"", "is empty"),
        ("blank.txt", b" \n\t\n", "is empty"),
        ("binary.txt", b"\x00\x01PNG\x00", "binary"),
        ("front.md", b"---\ntitle: [unclosed\n---\ntexte", "front matter is not YAML (line"),
        ("open.md", b"---\ntitle: x\ntexte", "no closing line"),
        ("date.md", b"---\ndate: hier\n---\ntexte", "not an ISO date"),
        ("lang.md", b"---\nlang: xx\n---\ntexte", "no language"),
        ("bytes.txt", b"\x81\x8d\x8f\x90\x9d", "neither UTF-8"),
    ],
)
def test_a_bad_file_is_one_problem_and_the_rest_is_read(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    (tmp_path / "good.md").write_text(ARTICLE, "utf8")
    (tmp_path / name).write_bytes(content)
    loaded = read_paths([tmp_path])
    assert [d.id for d in loaded.documents] == ["good.md"]
    (problem,) = loaded.problems
    assert name in problem.place
    assert says in problem.what
    assert problem.remedy
    assert problem.blocking


def test_other_encodings_are_read_and_said(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes("Séance levée à 20 heures.".encode("cp1252"))
    (tmp_path / "wide.txt").write_bytes("Séance levée à 20 heures.".encode("utf-16"))
    loaded = read_paths([tmp_path])
    assert [d.text.strip("\ufeff") for d in loaded.documents] == ["Séance levée à 20 heures."] * 2
    assert [p.blocking for p in loaded.problems] == [False]


def test_an_unknown_path_is_a_problem(tmp_path: Path) -> None:
    (problem,) = read_paths([tmp_path / "nowhere"]).problems
    assert "no such file" in problem.what
    with pytest.raises(UnreadableError, match="no such file"):
        read(tmp_path / "nowhere.md")


def test_a_folder_without_articles_is_a_problem(tmp_path: Path) -> None:
    (problem,) = read_paths([tmp_path]).problems
    assert "holds no article" in problem.what


def test_two_folders_with_one_file_name_keep_both(tmp_path: Path) -> None:
    for folder in ("x", "y"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.md").write_text(ARTICLE, "utf8")
    ids = [d.id for d in read_paths([tmp_path / "x", tmp_path / "y"]).documents]
    assert len(set(ids)) == 2


@pytest.mark.parametrize(
    "written",
    ["2025-11-24", "24 novembre 2025", "Nov. 24, 2025", "24/11/2025", "2025-11-24T08:00Z"],
)
def test_published_dates_may_be_written_out(written: str) -> None:
    assert str(Document.from_text("texte", published=written).published) == "2025-11-24"


def test_from_text_checks_what_it_is_given() -> None:
    with pytest.raises(ValueError, match="ISO date"):
        Document.from_text("texte", published="la semaine dernière")
    with pytest.raises(FactcheckError, match="no language"):
        Document.from_text("texte", language="xx")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le ministre a dit que la séance serait levée dans la soirée.", "fr"),
        ("The minister said that the meeting would be over by the evening.", "en"),
    ],
)
def test_language_is_detected(text: str, language: str) -> None:
    assert factcheck.Document.from_text(text).language == language
