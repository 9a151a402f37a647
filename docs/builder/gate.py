"""A pull request to an archive of two articles, played through: what each command prints."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner

from builder.part import Part, fence
from factcheck.cli import program

OLD = """\
---
title: La maire ouvre le nouveau pont
date: 2025-11-18
lang: fr
---
Le gouverneur, Abdessalam Tazzit, a reçu à Tanger la maire, Odile Wurtz.
"""
NEW = """\
---
title: Une réunion à la mairie
date: 2025-11-25
lang: fr
---
Abdesalam Tazzit a reçu Odile Wurtz à Tanger.

La réunion du mardi 24 novembre 2025 a duré deux heures.
"""
COMMENT = '<!-- factcheck: ignore weekday-mismatch reason="as the invitation had it" -->\n'
SINCE = "check --changed-since main --against articles"
STEPS = (
    ("check", f"{SINCE} --quiet"),
    ("github", f"{SINCE} --format github"),
    ("comment", f"{SINCE} --format markdown"),
    ("baseline-write", "baseline write baseline.json articles"),
    ("baseline-report", "report articles --baseline baseline.json --quiet"),
    ("baseline-check", "baseline check baseline.json articles"),
    ("judge", "judge names 'Abdessalam Tazzit' 'Abdesalam Tazzit' different --reason 'two men' "
     "--owner desk --until 2026-06-30"),
    ("judged", f"{SINCE} --quiet"),
)  # fmt: skip


@lru_cache(maxsize=1)
def _session() -> dict[str, str]:
    with TemporaryDirectory() as folder, _in(Path(folder)):
        articles = Path("articles")
        articles.mkdir()
        (articles / "pont.md").write_text(OLD, "utf8")
        _commit("init", "--quiet", "--initial-branch", "main")
        _git("checkout", "--quiet", "-b", "topic")
        (articles / "mairie.md").write_text(NEW, "utf8")
        _commit()
        made = {name: _shown(line) for name, line in STEPS}
        made["article"] = fence(NEW, "markdown")
        made["judgements"] = fence(Path("judgements.json").read_text("utf8"), "json")
        made["baseline"] = fence(Path("baseline.json").read_text("utf8"), "json")
        text = NEW.replace("La réunion", COMMENT + "La réunion")
        (articles / "mairie.md").write_text(text, "utf8")
        made["suppressed"] = _shown(f"{SINCE} --quiet")
        (articles / "mairie.md").write_text(text.replace("mardi", "lundi"), "utf8")
        made["unused"] = _shown(f"{SINCE} --quiet")
        return made


@contextmanager
def _in(folder: Path) -> Iterator[None]:
    held = dict(os.environ)
    for name in [n for n in os.environ if n.startswith("GIT_")]:
        del os.environ[name]
    os.environ |= {
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "LC_ALL": "C.UTF-8",
        "SOURCE_DATE_EPOCH": "1764028800",  # 25 November 2025
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    try:
        with chdir(folder):
            yield
    finally:
        os.environ.clear()
        os.environ.update(held)


def _git(*arguments: str) -> None:
    person = ("-c", "user.name=desk", "-c", "user.email=desk@example.org")
    subprocess.run(["git", *person, *arguments], check=True, capture_output=True)  # noqa: S603, S607


def _commit(*first: str) -> None:
    if first:
        _git(*first)
    _git("add", "--all")
    _git("commit", "--quiet", "--message", "articles")


def _shown(line: str) -> str:
    """A command, what it printed, what it told beside, and its exit code."""
    result = CliRunner().invoke(program, shlex.split(line), prog_name="factcheck")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise RuntimeError(f"factcheck {line}: {result.exception!r}")
    printed = "\n".join(p.rstrip() for p in (result.stdout, result.stderr) if p.strip())
    middle = f"\n{printed}" if printed else ""
    return fence(f"$ factcheck {line}{middle}\n$ echo $?\n{result.exit_code}", "console")


def step(name: str) -> str:
    """What one step of the session shows."""
    return _session()[name]


PART = Part(blocks={"gate": step})
