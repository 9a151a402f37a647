"""Folders with ignore files, standard input, and the formats whose library is an extra."""

from __future__ import annotations

import gzip
import io
import sys
from pathlib import Path

import pytest

from factcheck.documents import read, read_paths
from factcheck.reporters.part import file_of, path_of

TEXT = "Le conseil compte 12 membres."
PAGE = (
    "<html lang=fr><meta property='og:type' content='article'><article><h1>Le conseil</h1>"
    f"<p>{TEXT}</p></article></html>"
)


def tree(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(TEXT, "utf8")


@pytest.mark.parametrize(
    ("ignore", "left"),
    [
        ("# all\n\n", ["a.md", "b.txt", "old/a.md", "old/new/c.md"]),
        ("*.md", ["b.txt"]),
        ("old/", ["a.md", "b.txt"]),
        ("/a.md", ["b.txt", "old/a.md", "old/new/c.md"]),
        ("a.md", ["b.txt", "old/new/c.md"]),
        ("old/*.md\n!old/a.md", ["a.md", "b.txt", "old/a.md"]),
        ("**/c.md", ["a.md", "b.txt", "old/a.md"]),
        ("a.md/", ["a.md", "b.txt", "old/a.md", "old/new/c.md"]),
    ],
)
def test_ignore_files(tmp_path: Path, ignore: str, left: list[str]) -> None:
    tree(tmp_path, "a.md", "b.txt", "old/a.md", "old/new/c.md")
    (tmp_path / ".factcheckignore").write_text(ignore, "utf8")
    assert [d.id for d in read_paths([tmp_path]).documents] == left


def test_an_ignore_file_counts_from_its_own_folder(tmp_path: Path) -> None:
    tree(tmp_path, "a.md", "old/a.md", "old/b.md")
    (tmp_path / "old" / ".factcheckignore").write_text("/a.md", "utf8")
    assert [d.id for d in read_paths([tmp_path]).documents] == ["a.md", "old/b.md"]
    # by name it is read all the same
    assert len(read_paths([tmp_path / "old" / "a.md"]).documents) == 1


def test_an_ignore_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    tree(tmp_path, "a.md")
    (tmp_path / ".factcheckignore").write_bytes(b"\xff\xfe\x00")
    loaded = read_paths([tmp_path])
    assert len(loaded.documents) == 1
    (problem,) = loaded.problems
    assert ".factcheckignore" in problem.place


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        (TEXT.encode(), None),
        (b"---\ntitle: Le conseil\n---\n" + TEXT.encode(), "Le conseil"),
        (PAGE.encode(), "Le conseil"),
        (b'{"title": "Le conseil", "text": "Il compte 12 membres."}', "Le conseil"),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, raw: bytes, title: str | None) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    (document,) = read_paths(["-", "-"]).documents
    assert (document.id, document.title) == ("-", title)


def test_an_empty_standard_input_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    (problem,) = read_paths(["-"]).problems
    assert problem.place == "-"
    assert "empty" in problem.what


def test_an_article_of_many_leads_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "a#1.jsonl").write_text("{}", "utf8")
    folders = (str(tmp_path),)
    assert path_of("a#1.jsonl#7", folders) == f"{(tmp_path / 'a#1.jsonl').as_posix()}#7"
    assert file_of("a#1.jsonl#7", folders) == (tmp_path / "a#1.jsonl").as_posix()
    assert file_of("a#1.jsonl", folders) == (tmp_path / "a#1.jsonl").as_posix()


@pytest.mark.parametrize(
    ("name", "raw", "module"),
    [("a.pdf", b"%PDF-1.4\n", "pypdf"), ("a.warc.gz", b"\x1f\x8b", "fastwarc.warc")],
)
def test_a_missing_extra_names_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, raw: bytes, module: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    (tmp_path / name).write_bytes(raw)
    tree(tmp_path, "a.md")
    (problem,) = read_paths([tmp_path]).problems
    assert "pip install 'factcheck-news[" in problem.what
    assert not problem.blocking
    (named,) = read_paths([tmp_path / name]).problems
    assert named.blocking


def pdf(text: str) -> bytes:
    """A PDF of one page, as small as they come."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode("latin-1")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, held in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, held)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (size, table, size, len(out))
    )


def test_pdf(tmp_path: Path) -> None:
    pytest.importorskip("pypdf", reason="the extra pdf is not installed")
    (tmp_path / "a.pdf").write_bytes(pdf(TEXT))
    assert read(tmp_path / "a.pdf").text.strip() == TEXT
    for raw in (pdf(TEXT)[:200], b"%PDF-1.4", pdf("")):
        (tmp_path / "b.pdf").write_bytes(raw)
        (problem,) = read_paths([tmp_path / "b.pdf"]).problems
        assert problem.blocking
        assert problem.remedy


def record(url: str, page: str) -> bytes:
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page.encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
        "WARC-Date: 2025-11-24T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def test_warc(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc", reason="the extra warc is not installed")
    records = [
        record("https://example.org/2025/a", PAGE),
        record("https://example.org/", "<html><nav>Accueil</nav></html>"),
        record("https://example.org/2025/b", PAGE),
    ]
    (tmp_path / "a.warc").write_bytes(b"".join(records))
    packed = b"".join(map(gzip.compress, records))
    (tmp_path / "b.warc.gz").write_bytes(packed)
    loaded = read_paths([tmp_path])
    assert not loaded.problems
    ids = ["example.org-2025-a", "example.org-2025-b"]
    assert [d.id for d in loaded.documents] == [
        *(f"a.warc#{i}" for i in ids),
        *(f"b.warc.gz#{i}" for i in ids),
    ]
    assert loaded.documents[0].text == f"Le conseil\n\n{TEXT}"
    (tmp_path / "b.warc.gz").write_bytes(packed[:-60])
    loaded = read_paths([tmp_path / "b.warc.gz"])
    assert len(loaded.documents) >= 1
    assert [p.blocking for p in loaded.problems] == [True]
    (tmp_path / "c.warc").write_bytes(b"no archive")
    (problem,) = read_paths([tmp_path / "c.warc"]).problems
    assert problem.blocking
