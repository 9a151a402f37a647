"""Indexing into a store and asking it from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import program
from factcheck.errors import StoreError

ARTICLE = """---
title: {title}
date: 2025-03-04
lang: fr
---
Le ferry Norlanda a quitté Brest lundi avec {count} passagers à bord, selon Maud Kerlan.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder: two articles that agree, and one that does not, elsewhere."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    for name, count in (("articles/a.md", 312), ("articles/b.md", 312), ("new/c.md", 321)):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(ARTICLE.format(title=f"Le départ {name[-4]}", count=count), "utf8")
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, list(arguments), catch_exceptions=True)


def fails(*arguments: str) -> None:
    """What a run that cannot do its work says, as the program itself would."""
    from factcheck.cli import main

    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2


def findings(*arguments: str) -> list[object]:
    result = run(*arguments, "--format", "json")
    assert result.exit_code in (0, 1), result.output
    return list(json.loads(result.stdout)["findings"])


def test_index_tells_what_it_did(folder: Path) -> None:
    result = run("index", "articles", "--store", "a.store")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr == "a.store: 2 articles (2 added, 2 extracted)\n"
    (folder / "articles" / "b.md").unlink()
    result = run("index", "articles", "--store", "a.store")
    assert result.stderr == "a.store: 1 articles (1 removed, 1 as before)\n"
    assert run("index", "new", "--store", "a.store", "--add", "--quiet").stderr == ""
    assert run("index", "--store", "a.store").stderr == "a.store: 2 articles (nothing to do)\n"


def test_a_missing_folder_takes_nothing_out(folder: Path) -> None:
    run("index", "articles", "--store", "a.store")
    result = run("index", "artciles", "--store", "a.store")
    assert result.exit_code == 2
    assert "artciles: no such file or folder" in result.stderr
    assert "2 kept, because not everything could be read" in result.stderr
    report = run("report", "--store", "a.store")
    assert report.exit_code == 2  # what could not be read is not green later
    assert "artciles" in report.stderr


def test_a_report_on_a_store_is_the_report_on_its_articles(folder: Path) -> None:
    run("index", "articles", "new", "--store", "a.store")
    stored = run("report", "--store", "a.store", "--format", "json")
    read = run("report", "articles", "new", "--format", "json")
    assert stored.stdout == read.stdout
    assert stored.exit_code == read.exit_code == 1


def test_a_check_against_a_store_is_the_check_against_its_articles(folder: Path) -> None:
    run("index", "articles", "--store", "a.store")
    stored = findings("check", "new/c.md", "--against", "a.store")
    assert stored
    assert stored == findings("check", "new/c.md", "--against", "articles")


def test_an_article_in_an_indexed_folder_has_the_name_it_will_have(folder: Path) -> None:
    run("index", "articles", "--store", "a.store")
    (folder / "new" / "c.md").rename(folder / "articles" / "c.md")
    first = findings("check", "articles/c.md", "--against", "a.store")
    assert first == findings("check", "articles/c.md", "--against", "articles")
    run("index", "articles", "--store", "a.store")
    assert first == findings("check", "articles/c.md", "--against", "a.store")
    assert first == findings("report", "--store", "a.store")


def test_a_changed_article_takes_the_place_of_the_one_indexed(folder: Path) -> None:
    run("index", "articles", "--store", "a.store")
    assert findings("check", "articles/b.md", "--against", "a.store") == []
    file = folder / "articles" / "b.md"
    file.write_text(file.read_text("utf8").replace("312", "231"), "utf8")
    found = findings("check", "articles/b.md", "--against", "a.store")
    assert len(found) == 1
    assert found == findings("check", "articles/b.md", "--against", "articles")


def test_an_article_of_a_taken_name_is_another_article(folder: Path) -> None:
    run("index", "articles", "--store", "a.store")
    (folder / "new" / "c.md").rename(folder / "new" / "a.md")
    (finding,) = findings("check", "new", "--against", "a.store")
    named = {e["document"] for e in finding["evidence"]}  # type: ignore[index]
    assert named == {"a.md", "b.md", str(folder.resolve() / "new" / "a.md")}


def test_the_text_output_names_files_that_can_be_opened(folder: Path) -> None:
    run("index", "articles", "--store", "a.store")
    result = run("check", "new/c.md", "--against", "a.store", "--quiet")
    assert result.stdout.startswith("articles/a.md:")


def test_info_verify_export(folder: Path) -> None:
    run("index", "articles", "--store", "a.store")
    told = json.loads(run("store", "info", "a.store", "--json").stdout)
    assert told["articles"] == 2
    assert "articles: 2\n" in run("store", "info", "a.store").stdout
    sound = run("store", "verify", "a.store")
    assert (sound.exit_code, sound.stderr) == (0, "a.store: sound\n")
    exported = [json.loads(line) for line in run("store", "export", "a.store").stdout.splitlines()]
    assert [one["document"] for one in exported] == ["a.md", "b.md"]
    assert any(c["kind"] == "count" for c in exported[0]["claims"])
    run("store", "export", "a.store", "--output", "claims.jsonl")
    assert [json.loads(x) for x in Path("claims.jsonl").read_text("utf8").splitlines()] == exported


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("report", "--store", "none.store"), "none.store: no such store"),
        (("report", "--store", "articles/a.md"), "articles/a.md: is no store"),
        (("report", "articles", "--store", "a.store"), "--store takes the place of PATH"),
        (("check", "new", "--against", "a.store", "--against", "new"), "held against it alone"),
        (("check", "new", "--against", "a.store", "--filter", "all"), "name the new articles"),
        (("index", "articles", "--store", "no/a.store"), "there is no folder no"),
        (("index", "--store", "none.store"), "there is no store none.store"),
        (("store", "info", "articles/a.md"), "is no store"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_cannot_be_done_is_told(
    folder: Path, arguments: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run("index", "articles", "--store", "a.store")
    fails(*arguments)
    assert told in capsys.readouterr().err


def test_a_report_on_a_store_is_kept_and_told(folder: Path) -> None:
    run("index", "articles", "new", "--store", "a.store")
    found = findings("report", "--store", "a.store")
    assert found
    told = json.loads(run("store", "info", "a.store", "--json").stdout)
    assert told["findings kept"] == len(found)
    assert "findings" in run("store", "info", "a.store").stdout.split("reports:")[1]
    exported = [
        json.loads(x) for x in run("store", "export", "a.store", "--findings").stdout.splitlines()
    ]
    assert [one["finding"] for one in exported[1:]] == found
    result = run("store", "export", "a.store", "--findings", "--output", "found.jsonl")
    assert result.exit_code == 0
    assert [json.loads(x) for x in (folder / "found.jsonl").read_text().splitlines()] == exported


def test_a_store_that_may_not_be_written_is_reported_on_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("index", "articles", "new", "--store", "a.store")
    kept = findings("report", "--store", "a.store")

    def refused(path: str) -> object:
        raise StoreError(f"{path}: may not be written.")

    monkeypatch.setattr("factcheck.store.connection.writing", refused)
    result = run("report", "--store", "a.store", "--format", "json")
    assert json.loads(result.stdout)["findings"] == kept
    assert "may not be written. What was found is reported, and not kept" in result.stderr
