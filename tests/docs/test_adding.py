"""The examples of docs/adding.md, added to a copy of the package as the page says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .pages import ROOT, fences

PAGE = ROOT / "docs" / "adding.md"
_FILE = re.compile(r"# (factcheck/\S+)\n")
FILES = {m[1]: f.body[m.end() :] for f in fences(PAGE) if (m := _FILE.match(f.body))}
_LANGUAGE = "factcheck-example: portuguese"
PORTUGUESE = next(f.body for f in fences(PAGE, "python") if _LANGUAGE in f.body)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of the package and the page's files in it."""
    folder = tmp_path_factory.mktemp("adding")
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "factcheck", folder / "factcheck", ignore=skip)
    for name, text in FILES.items():
        file = folder / name
        assert not file.exists(), f"{name} is there already: the page needs another example"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf8")
    return folder


def run(copy: Path, script: str) -> str:
    """What a script prints when it runs beside the copied package."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        cwd=copy, capture_output=True, text=True, encoding="utf8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_page_has_an_example_of_each_part() -> None:
    rooms = {"rules", "claims", "languages", "documents", "reporters"}
    assert {name.split("/")[1] for name in FILES} == rooms


def test_the_rule_does_what_its_cases_say(copy: Path) -> None:
    script = """
from factcheck.rules.part import rules
from factcheck.testing import run_case
rule = rules()["currency-slip"]
for case in (*rule.flag, *rule.keep):
    result = run_case(rule, case)
    assert result.ok, result.why
print(len(rule.flag), len(rule.keep))
"""
    assert run(copy, script).split() == ["1", "2"]


def test_the_claim_kind_reads_its_examples(copy: Path) -> None:
    script = """
import factcheck
from factcheck.claims import claim_kinds
for language, text, values in claim_kinds()["deadline"].examples:
    claims = factcheck.extract(factcheck.Document.from_text(text, language=language))
    found = tuple(c.value_text() for c in claims if c.kind == "deadline")
    assert found == values, (text, found)
    print(len(found))
"""
    assert run(copy, script).split() == ["1", "1", "0"]


def test_the_language_is_told_apart_and_compares(copy: Path) -> None:
    script = f"{PORTUGUESE}\nprint(*(f.rule for f in report.findings))"
    assert "count-conflict" in run(copy, script)


def test_the_format_reads_its_files_and_refuses_others(copy: Path) -> None:
    (copy / "a.mail").write_text(
        "Subject: Le pont\nDate: 2025-11-24\n\nLe pont mesure 312 mètres.\n", "utf8"
    )
    (copy / "b.mail").write_text("Subject: Le pont", "utf8")
    script = """
import factcheck
found = factcheck.read_paths(["a.mail", "b.mail"])
(document,) = found.documents
assert document.title == "Le pont", document.title
assert str(document.published) == "2025-11-24"
assert "312 m" in [c.value_text() for c in factcheck.extract(document)]
(problem,) = found.problems
print(problem)
"""
    assert "b.mail: no blank line ends the headers" in run(copy, script)


def test_the_reporter_is_there_under_its_name(copy: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "report", str(ROOT / "seeds"), "--format", "tally",
         "--exit-zero"],
        cwd=copy, capture_output=True, text=True, encoding="utf8",
    )  # fmt: skip
    assert re.search(r"^name-spelling: \d+$", done.stdout, re.M), done.stderr


def test_the_files_keep_the_style_of_the_house(copy: Path) -> None:
    files = [name for name in FILES if name.endswith(".py")]
    config = str(ROOT / "pyproject.toml")
    for command in (["format", "--diff"], ["check"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--config", config, *files]
        done = subprocess.run(ruff, cwd=copy, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
