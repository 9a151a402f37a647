"""HTML pages: what is the article, what the page says of itself, and pages that mean harm."""

from __future__ import annotations

import contextlib
import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents import Document, read, read_paths
from factcheck.documents.format import NotArticleError
from factcheck.documents.page import article_of
from factcheck.errors import UnreadableError

BODY = (
    "<p>La réunion a rassemblé <b>2&nbsp;862</b> délégués &amp; invités ce lundi.</p>"
    "<p>Le ministre s'est dit satisfait de <a href='x'>la séance</a>.</p>"
)
LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "name": "page"},
        {
            "@type": ["NewsArticle"],
            "headline": "La réunion s&#039;ouvre",
            "datePublished": "2025-11-24T08:00:00+0100",
            "inLanguage": "fr-FR",
            "publisher": {"@type": "Organization", "name": "Le Journal"},
        },
    ],
}
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>x | Site</title>
<script type="application/ld+json">{json.dumps(LD)}</script>
<script>var a = "<p>not this</p>";</script></head>
<body><nav><ul><li>Sport</li></ul></nav><header><h1>La réunion s'ouvre</h1></header>
<article>{BODY}<ul><li>un point</li></ul><figure><figcaption>La salle, lundi.</figcaption></figure>
<!-- <p>hidden</p> --><p hidden>not shown</p><aside><p>À lire aussi : le reste.</p></aside></article>
<article><p>Autre titre.</p></article>
<footer><p>Tous droits réservés.</p></footer></body></html>"""


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(b.kind, document.text[b.start : b.end]) for b in document.blocks]


def test_the_article_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, "utf8")
    document = read(path)
    assert blocks(document) == [
        ("title", "La réunion s'ouvre"),
        ("paragraph", "La réunion a rassemblé 2\xa0862 délégués & invités ce lundi."),
        ("paragraph", "Le ministre s'est dit satisfait de la séance."),
        ("list_item", "un point"),
        ("caption", "La salle, lundi."),
    ]
    assert document.text == "\n\n".join(text for _, text in blocks(document))
    assert str(document.published) == "2025-11-24"
    assert (document.language, document.publisher) == ("fr", "Le Journal")
    assert document.id == str(path)


def test_meta_tags_and_title_serve_where_json_ld_is_broken(tmp_path: Path) -> None:
    (tmp_path / "a.htm").write_text(
        "<html lang=fr><title>Un titre du matin | Le Journal</title>"
        '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
        '<meta property="article:published_time" content="2025-13-45">'
        '<meta name="date" content="2025-11-24"><meta property="og:site_name" content="Le Journal">'
        f"<div id=menu>Accueil Sport</div><div>{BODY}</div>",
        "utf8",
    )
    (document,) = read_paths([tmp_path / "a.htm"]).documents
    assert document.title == "Un titre du matin"
    assert str(document.published) == "2025-11-24"
    assert document.publisher == "Le Journal"


@pytest.mark.parametrize(
    ("raw", "guess"),
    [
        (PAGE.encode("utf8"), 0),
        (PAGE.replace('charset="utf-8"', "charset=iso-8859-1").encode("cp1252"), 0),
        (PAGE.encode("utf-16"), 0),
        (PAGE.encode("cp1252"), 1),
        (PAGE.replace('charset="utf-8"', "charset=iso-8859-99").encode("utf8"), 1),
        (PAGE.replace('charset="utf-8"', "charset=punycode").encode("utf8"), 1),
    ],
    ids=["utf-8", "declared", "mark", "wrong", "unknown", "no text codec"],
)
def test_encodings(tmp_path: Path, raw: bytes, guess: int) -> None:
    (tmp_path / "a.html").write_bytes(raw)
    loaded = read_paths([tmp_path])
    assert "2\xa0862 délégués" in loaded.documents[0].text
    assert [p.blocking for p in loaded.problems] == [False] * guess


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><nav><a>Accueil</a></nav></body></html>",
        f"<html><meta name=generator content='factcheck 1'><main>{BODY * 20}</main></html>",
        "<html><body><p>Short.</p></body></html>",
    ],
    ids=["menu", "own report", "scrap"],
)
def test_a_page_met_in_a_folder_that_is_no_article_is_passed_over(
    tmp_path: Path, page: str
) -> None:
    (tmp_path / "a.md").write_text("Le conseil compte 12 membres.", "utf8")
    (tmp_path / "b.html").write_text(page, "utf8")
    loaded = read_paths([tmp_path])
    assert [d.id for d in loaded.documents] == ["a.md"]
    assert loaded.problems == ()


def test_a_page_asked_for_by_name_that_is_no_article_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "b.html"
    path.write_text("<html><nav>Accueil</nav><script>1</script></html>", "utf8")
    (problem,) = read_paths([path]).problems
    assert "no paragraph" in problem.what
    assert problem.blocking
    with pytest.raises(UnreadableError, match="no paragraph"):
        read(path)


BOMBS = {
    "deep": "<div>" * 150_000 + "text of it",
    "deep, not closed": "<div><b>" * 100_000 + "</i></b>" * 100_000,
    "open tags": "<a " * 250_000,
    "open quotes": '<a "' * 200_000,
    "open comments": "<!--" * 200_000,
    "angles": "<" * 400_000,
    "scripts": "<script>" * 200_000,
    "breaks": "<p>" * 200_000,
    "attributes": "<p " + "a=" * 350_000 + ">",
    "entities": "&amp" * 200_000,
    "json": '<script type="application/ld+json">' + "[" * 250_000 + "</script>",
}


@pytest.mark.parametrize("page", BOMBS.values(), ids=BOMBS)
def test_no_page_takes_long(page: str) -> None:
    start = time.process_time()
    with contextlib.suppress(NotArticleError):
        article_of("<article>" + page)
    assert time.process_time() - start < 8


def test_a_page_of_fifty_megabytes_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "big.html").open("wb") as file:
        file.truncate(50_000_000)
    (problem,) = read_paths([tmp_path]).problems
    assert "larger than 8 MB" in problem.what


PIECES = [*"<>/!-\"'= &;pa\n", "<p>", "</p>", "<article>", "<li>", "mot."]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_blocks_slice_the_text_in_order(page: str) -> None:
    try:
        article = article_of(page)
    except NotArticleError:
        return
    end = 0
    for block in article.parsed.blocks:
        assert end <= block.start < block.end <= len(article.text)
        assert article.text[block.start : block.end].strip()
        end = block.end


@given(st.integers(0, len(PAGE)))
def test_a_page_cut_anywhere_is_read_or_refused(at: int) -> None:
    with contextlib.suppress(NotArticleError):
        assert article_of(PAGE[:at]).text
