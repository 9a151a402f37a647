"""Feeds: items, dates, markup, entity bombs and feeds that break off."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.documents import read_paths

RSS = """<?xml version="1.0" encoding="{encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Le Journal</title><language>fr-fr</language><item><title>Le conseil</title>
<guid>https://example.org/conseil</guid><pubDate>Mon, 24 Nov 2025 08:00:00 +0100</pubDate>
<description>Résumé.</description>
<content:encoded><![CDATA[<p>Le conseil compte <b>12</b> membres.</p>]]></content:encoded></item>
<item><title>Sans texte</title></item>
<item><title>Le comité</title><description>Le comité a siégé à Orléans.</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Paper</title>
<entry><title>The council</title><id>urn:1</id><updated>2025-11-25T09:00:00Z</updated>
<published>2025-11-24T09:00:00Z</published><link href="https://example.org/1"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The council has 12 &lt; 13
members.</p><p>It sat on Monday.</p></div></content></entry></feed>"""


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1"])
def test_rss(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.rss").write_bytes(RSS.format(encoding=encoding).encode(encoding))
    loaded = read_paths([tmp_path])
    assert not loaded.problems
    second, first = loaded.documents
    assert first.id == "a.rss#https-example.org-conseil"
    assert first.text == "Le conseil\n\nLe conseil compte 12 membres."
    assert first.title == "Le conseil"
    assert (str(first.published), first.language) == ("2025-11-24", "fr")
    assert first.publisher == "Le Journal"
    assert (second.id, second.title) == ("a.rss#3", "Le comité")
    assert "siégé à Orléans" in second.text


def test_atom(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(ATOM, "utf8")
    (document,) = read_paths([tmp_path]).documents
    assert document.text == "The council\n\nThe council has 12 < 13 members.\n\nIt sat on Monday."
    assert (str(document.published), document.language) == ("2025-11-24", "en")
    for block in document.blocks:
        assert document.text[block.start : block.end] in document.text


def test_a_feed_that_breaks_off_gives_its_whole_items(tmp_path: Path) -> None:
    (tmp_path / "a.rss").write_text(RSS.format(encoding="utf-8")[:-60], "utf8")
    loaded = read_paths([tmp_path])
    assert [d.title for d in loaded.documents] == ["Le conseil"]
    (problem,) = loaded.problems
    assert problem.blocking
    assert problem.line == 8


@pytest.mark.parametrize(
    "bomb",
    [
        '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel/></rss>',
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>',
    ],
)
def test_entities_are_refused(tmp_path: Path, bomb: str) -> None:
    (tmp_path / "a.xml").write_text(bomb, "utf8")
    (tmp_path / "wide.xml").write_bytes(bomb.encode("utf-16"))
    for problem in read_paths([tmp_path / "a.xml", tmp_path / "wide.xml"]).problems:
        assert "defines entities" in problem.what
    assert len(read_paths([tmp_path / "a.xml", tmp_path / "wide.xml"]).problems) == 2


@pytest.mark.parametrize(
    "content", ["<project/>", "<rss><channel/></rss>", "no xml", "<a", "<a></b>"]
)
def test_other_xml_is_passed_over_in_a_folder_and_a_problem_by_name(
    tmp_path: Path, content: str
) -> None:
    (tmp_path / "a.md").write_text("Le conseil compte 12 membres.", "utf8")
    (tmp_path / "pom.xml").write_text(content, "utf8")
    assert read_paths([tmp_path]).problems == ()
    (problem,) = read_paths([tmp_path / "pom.xml"]).problems
    assert problem.blocking


def test_a_deep_feed_is_read_or_refused(tmp_path: Path) -> None:
    (tmp_path / "a.rss").write_text("<rss>" + "<item>" * 200_000, "utf8")
    (problem,) = read_paths([tmp_path / "a.rss"]).problems
    assert problem.blocking
