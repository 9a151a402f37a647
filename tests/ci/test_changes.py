"""``check --changed-since``, the pre-commit hook and the action, in a scratch repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
GOOD = "La réunion du lundi 24 novembre 2025 a duré deux heures à la mairie.\n"
SLIP = GOOD.replace("lundi", "mardi")
FILLER = "Le maire a parlé des travaux du pont.\n\n"

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not on this machine")


def environment(**more: str) -> dict[str, str]:
    """The surroundings of a run: this interpreter first, nobody's git configuration."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "GITHUB_"))}
    path = f"{Path(sys.executable).parent}{os.pathsep}{kept.get('PATH', '')}"
    git = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    person = {f"GIT_{who}_{key}": "a@b.example" for who in ("AUTHOR", "COMMITTER")
              for key in ("NAME", "EMAIL")}  # fmt: skip
    return kept | {"PATH": path, "NO_COLOR": "1"} | git | person | more


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True, env=environment())


def commit(message: str = "more") -> None:
    git("add", "--all")
    git("commit", "--quiet", "--message", message)


def factcheck(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        capture_output=True, encoding="utf8", env=environment(),
    )  # fmt: skip


@pytest.fixture(autouse=True)
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose main branch holds an old article with a slip."""
    monkeypatch.chdir(tmp_path)
    git("init", "--quiet", "--initial-branch", "main")
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "old.md").write_text(SLIP, "utf8")
    (tmp_path / "README.md").write_text("Lu.\n", "utf8")
    commit()
    git("checkout", "--quiet", "-b", "topic")
    return folder


SINCE = ("check", "--changed-since", "main", "--against", "articles")


def test_nothing_changed_finds_nothing() -> None:
    done = factcheck(*SINCE)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("state", ["untracked", "staged", "committed"])
def test_a_new_article_is_new_before_and_after_the_commit(articles: Path, state: str) -> None:
    (articles / "à côté.md").write_text(SLIP.replace("24", "25").replace("mardi", "lundi"), "utf8")
    Path("README.md").write_text(SLIP, "utf8")
    if state == "staged":
        git("add", "--all")
    if state == "committed":
        commit()
    done = factcheck(*SINCE, "--quiet")
    assert done.returncode == 1
    assert done.stdout.startswith("articles/à côté.md:1:")
    assert "README" not in done.stdout, "no article: it is not under --against"


def test_what_came_to_main_meanwhile_is_not_new(articles: Path) -> None:
    git("checkout", "--quiet", "main")
    (articles / "other.md").write_text(SLIP, "utf8")
    commit()
    git("checkout", "--quiet", "topic")
    (articles / "mine.md").write_text(GOOD, "utf8")
    commit()
    git("merge", "--quiet", "--no-edit", "main")
    assert factcheck(*SINCE).returncode == 0


def test_filters(articles: Path) -> None:
    """An old slip in a changed article: only its new lines, the whole file, or everything."""
    old = articles / "old.md"
    old.write_text(SLIP + "\n" + FILLER, "utf8")
    assert factcheck(*SINCE, "--filter", "added").returncode == 0
    assert factcheck(*SINCE, "--filter", "file").returncode == 1
    old.write_text(SLIP + "\n" + FILLER + "\n" + SLIP.replace("24", "26"), "utf8")
    done = factcheck(*SINCE, "--filter", "added", "--quiet")
    assert done.returncode == 1
    assert [line.split(":")[1] for line in done.stdout.splitlines()] == ["6"]
    git("checkout", "--quiet", "--", ".")
    (articles / "new.md").write_text(FILLER, "utf8")
    assert factcheck(*SINCE).returncode == 0
    assert factcheck(*SINCE, "--filter", "all").returncode == 1


def test_a_removed_article_is_not_new(articles: Path) -> None:
    (articles / "new.md").write_text(GOOD, "utf8")
    commit()
    (articles / "old.md").unlink()
    assert factcheck(*SINCE).returncode == 0


@pytest.mark.parametrize("revision", ["nowhere", "-x", "--help", ""])
def test_an_unknown_revision_is_exit_2(revision: str) -> None:
    done = factcheck("check", f"--changed-since={revision}", "--against", "articles")
    assert done.returncode == 2
    assert "revision" in done.stderr
    assert "Traceback" not in done.stderr


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(".git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *SINCE], capture_output=True, encoding="utf8",
        env=environment(GIT_CEILING_DIRECTORIES=str(tmp_path.parent)),
    )  # fmt: skip
    assert done.returncode == 2
    assert "git rev-parse: " in done.stderr


def test_without_an_archive_new_articles_are_held_against_each_other(articles: Path) -> None:
    assert factcheck("check", "articles/old.md").returncode == 1
    (articles / "old.md").write_text(GOOD, "utf8")
    assert factcheck("check", "articles/old.md").returncode == 0


def test_the_hook_runs_in_pre_commit(articles: Path, tmp_path: Path) -> None:
    """The hook as published, but from this environment instead of one that pre-commit installs."""
    program = Path(sys.executable).parent / "pre-commit"
    if not program.is_file():
        pytest.skip("pre-commit is not installed: pip install 'pre-commit>=4'")
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf8"))
    assert hook["language"] == "python"
    hook |= {"language": "system", "args": ["--against", "articles"]}
    hook.pop("minimum_pre_commit_version")
    config = {"repos": [{"repo": "local", "hooks": [hook]}]}
    Path(".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf8")

    def run() -> subprocess.CompletedProcess[str]:
        home = str(tmp_path / "home")
        return subprocess.run(
            [program, "run", "--verbose"], capture_output=True, encoding="utf8",
            env=environment(PRE_COMMIT_HOME=home),
        )  # fmt: skip

    (articles / "new.md").write_text(GOOD, "utf8")
    git("add", "--all")
    assert run().returncode == 0
    (articles / "new.md").write_text(SLIP.replace("24", "26"), "utf8")
    git("add", "--all")
    done = run()
    assert done.returncode == 1, done.stdout + done.stderr
    assert "articles/new.md:1:" in done.stdout
    assert "old.md" not in done.stdout


def action_step(inputs: dict[str, str], **more: str) -> subprocess.CompletedProcess[str]:
    """Run the action's own check step as a runner does: its inputs come as environment."""
    action: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf8"))
    given = {name: str(i.get("default", "")) for name, i in action["inputs"].items()} | inputs
    step = action["runs"]["steps"][-1]
    assert "${{" not in step["run"], "inputs in a script can inject commands"
    names = {k: v.removeprefix("${{ inputs.").removesuffix(" }}") for k, v in step["env"].items()}
    assert set(names.values()) <= set(action["inputs"])
    values = {key: given[name] for key, name in names.items()}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        capture_output=True, encoding="utf8", env=environment(**values, **more),
    )  # fmt: skip


def test_the_action_checks_what_changed(articles: Path, tmp_path: Path) -> None:
    inputs = {"against": "articles\n", "changed-since": "main", "sarif": "out.sarif"}
    (articles / "new.md").write_text(GOOD, "utf8")
    commit()
    assert action_step(inputs).returncode == 0
    (articles / "new.md").write_text(SLIP.replace("24", "26"), "utf8")
    commit()
    summary = tmp_path / "summary.md"
    done = action_step(inputs, GITHUB_STEP_SUMMARY=str(summary))
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=articles/new.md,line=1,")
    assert "weekday-mismatch" in summary.read_text("utf8")
    assert Path("out.sarif").is_file()
    assert action_step(inputs | {"fail-on": "never"}).returncode == 0


def test_an_input_of_the_action_cannot_run_a_command(articles: Path) -> None:
    done = action_step({"against": '"; touch evil; "', "changed-since": "$(touch evil)"})
    assert done.returncode == 2
    assert not Path("evil").exists()
