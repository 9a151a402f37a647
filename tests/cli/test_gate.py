"""Baselines, suppressions and judgements from the command line, on articles that conflict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main, program

A = "Le gouverneur, Abdessalam Tazzit, a reçu à Tanger la maire, Odile Wurtz.\n"
B = "Abdesalam Tazzit a reçu Odile Wurtz à Tanger.\n"
SLIP = "La réunion du mardi 24 novembre 2025 a duré deux heures à la mairie.\n"
WEEKDAY = ("--rule", "weekday-mismatch")


def run(*arguments: str) -> Result:
    """The whole program, its exit code as a shell would see it."""
    import click

    @click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    def whole(arguments: tuple[str, ...]) -> None:
        main(arguments)

    return CliRunner().invoke(whole, ["--", *arguments])


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with articles that carry one warning and one error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1748779200")  # 1 June 2025
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "a.md").write_text(A, "utf8")
    (folder / "b.md").write_text(B, "utf8")
    (folder / "slip.md").write_text(SLIP, "utf8")
    return folder


def fingerprints() -> dict[str, str]:
    report = json.loads(run("report", "--format", "json").stdout)
    return {f["rule"]: f["fingerprint"] for f in report["findings"] if not f["suppressed_by"]}


def test_a_baseline_lets_only_what_is_new_fail(desk: Path) -> None:
    assert run("report").exit_code == 1
    assert run("baseline", "check", "base.json").exit_code == 2, "missing is no pass"
    assert run("report", "--baseline", "base.json").exit_code == 2
    made = run("baseline", "write", "base.json")
    assert (made.exit_code, made.stderr) == (0, "2 findings accepted in base.json\n")
    assert run("report", "--baseline", "base.json").exit_code == 0
    assert run("baseline", "check", "base.json").stdout == "0 new, 0 stale\n"
    (desk / "new.md").write_text(SLIP.replace("24", "25").replace("mardi", "lundi"), "utf8")
    new = run("baseline", "check", "base.json")
    assert new.exit_code == 1
    assert new.stdout.startswith("new: new.md:1:")
    before = Path("base.json").read_bytes()
    refused = run("baseline", "write", "base.json")
    assert refused.exit_code == 1
    assert "--accept-new" in refused.stderr
    assert Path("base.json").read_bytes() == before, "it never grows by itself"
    assert run("baseline", "write", "base.json", "--accept-new").exit_code == 0
    assert run("baseline", "check", "base.json").exit_code == 0


def test_a_check_knows_the_baseline_of_a_report(desk: Path) -> None:
    run("baseline", "write", "base.json", "seeds")
    known = ("check", "seeds/slip.md", "--against", "seeds")
    assert run(*known).exit_code == 1
    done = run(*known, "--baseline", "base.json")
    assert (done.exit_code, done.stderr) == (0, ""), "and what it did not look at is not stale"


def test_stale_entries_are_shown_and_dropped(desk: Path) -> None:
    run("baseline", "write", "base.json")
    (desk / "slip.md").write_text(SLIP.replace("mardi", "lundi"), "utf8")
    told = run("report", "--baseline", "base.json")
    assert told.exit_code == 0
    assert "base.json: 1 accepted and no longer found (weekday-mismatch" in told.stderr
    assert "stale: weekday-mismatch" in run("baseline", "check", "base.json").stdout
    assert run("baseline", "write", "base.json").exit_code == 0
    assert run("report", "--baseline", "base.json").stderr == ""
    assert len(json.loads(Path("base.json").read_text("utf8"))["findings"]) == 1


def test_a_broken_baseline_is_exit_2(desk: Path) -> None:
    Path("base.json").write_text("{")
    for command in (("report", "--baseline", "base.json"), ("baseline", "check", "base.json"),
                    ("baseline", "write", "base.json", "--accept-new")):  # fmt: skip
        result = run(*command)
        assert result.exit_code == 2
        assert "is no baseline" in result.stderr
    assert Path("base.json").read_text() == "{"


def test_a_baseline_is_not_written_on_half_an_archive(desk: Path) -> None:
    assert run("baseline", "write", "base.json", "seeds", "nowhere").exit_code == 2
    assert not Path("base.json").exists()


def test_an_article_sets_a_finding_aside(desk: Path) -> None:
    comment = '<!-- factcheck: ignore weekday-mismatch reason="as announced" -->\n'
    (desk / "slip.md").write_text(comment + SLIP, "utf8")
    result = run("report", *WEEKDAY)
    assert result.exit_code == 0
    assert "0 findings, 1 set aside" in result.stdout
    assert "as announced" not in result.stdout
    assert "set aside: as announced (slip.md:1)" in run("report", *WEEKDAY, "-v").stdout
    log = json.loads(run("report", *WEEKDAY, "--format", "sarif").stdout)
    (one,) = log["runs"][0]["results"]
    assert one["suppressions"][0]["kind"] == "inSource"


def test_an_unused_suppression_is_told_and_blocks_nothing(desk: Path) -> None:
    unused = '<!-- factcheck: ignore list-count reason="x" -->\n'
    (desk / "a.md").write_text(unused + A, "utf8")
    result = run("report", "--rule", "list-count")
    assert result.exit_code == 0
    assert "a.md:1: ignores list-count, and nothing is found there." in result.stderr
    assert run("report", *WEEKDAY).stderr == "", "a rule that did not run leaves nothing unused"
    assert run("check", "seeds/b.md", "--against", "seeds").stderr == "", "an old article's"
    assert "list-count" in run("check", "seeds/a.md", "--against", "seeds").stderr


def test_a_dismissed_finding_does_not_count(desk: Path) -> None:
    fingerprint = fingerprints()["weekday-mismatch"]
    assert run("judge", fingerprint[:8], "dismissed").exit_code == 2, "it takes a reason"
    done = run("judge", fingerprint[:8], "dismissed", "--reason", "as announced", "--owner", "me")
    assert done.exit_code == 0, done.stderr
    (judged,) = json.loads(Path("judgements.json").read_text("utf8"))["judgements"]
    assert judged["fingerprint"] == fingerprint
    assert judged["rule"] == "weekday-mismatch"
    assert run("report").exit_code == 0
    assert "as announced (me)" in run("report", "-v").stdout
    (desk / "slip.md").write_text(SLIP.replace("24", "25").replace("mardi", "lundi"), "utf8")
    assert run("report").exit_code == 1, "other values: it is open again"


def test_names_that_were_told_apart(desk: Path) -> None:
    assert "name-spelling" in fingerprints()
    names = ("Abdessalam Tazzit", "Abdesalam Tazzit")
    done = run(
        "judge", "names", *names, "different", "--reason", "two men", "--until", "2025-06-30"
    )
    assert done.exit_code == 0, done.stderr
    assert "name-spelling" not in fingerprints()


def test_what_the_page_offered_is_taken_over(desk: Path) -> None:
    fingerprint = fingerprints()["weekday-mismatch"]
    page = {"schema_version": 1, "tool": "x", "judgements": [
        {"fingerprint": fingerprint, "rule": "weekday-mismatch", "message": "m",
         "verdict": "dismiss", "reason": "fine"}]}  # fmt: skip
    Path("page.json").write_text(json.dumps(page), "utf8")
    assert run("judge", "import", "page.json", "--owner", "me").exit_code == 0
    assert run("report").exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (("judge", "0000000000", "dismissed", "--reason", "x"), "no finding has this fingerprint"),
        (("judge", "0", "dismissed", "--reason", "x"), "at least 4 characters"),
        (("judge", "00000000", "right"), "the verdict"),
        (("judge", "names", "A B", "A C", "perhaps"), "the verdict"),
        (("judge", "names", "A B", "A B", "same"), "the two names are one"),
        (("judge", "00000000"), "FINGERPRINT VERDICT"),
        (("judge", "import", "nowhere.json"), "no such judgements file"),
        (("judge", "00000000", "confirmed", "--report", "nowhere.json"), "cannot be read"),
        (("judge", "names", "A B", "A C", "same", "--until", "2025-05-01"), "is over"),
        (("baseline",), "Usage"),
        (("check",), "--changed-since: one of them"),
        (("check", "seeds", "--filter", "added"), "needs --changed-since"),
    ],
)
def test_misuse_is_met_with_a_hint(arguments: tuple[str, ...], hint: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert hint in result.stderr
    assert not Path("judgements.json").exists()


def test_a_broken_judgements_file_stops_the_run(desk: Path) -> None:
    Path("judgements.json").write_text("[", "utf8")
    assert run("report").exit_code == 2
    assert run("judge", "names", "A B", "A C", "same").exit_code == 2
    assert Path("judgements.json").read_text("utf8") == "[", "what is there is not lost"


def test_a_configured_judgements_file_must_be_there(desk: Path) -> None:
    Path("factcheck.toml").write_text("judgements = 'desk.json'\n", "utf8")
    assert run("report").exit_code == 2
    assert run("judge", "names", "A B", "A C", "same").exit_code == 0
    assert run("report").exit_code == 1


def test_subcommands_have_help() -> None:
    for command in ("write", "check"):
        done = CliRunner().invoke(program, ["baseline", command, "--help"])
        assert done.exit_code == 0
        assert "Examples:" in done.output
