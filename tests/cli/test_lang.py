"""The language of messages: the flag, then the configuration, then the locale, then English."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import program
from factcheck.errors import UnknownPartError


def run(*arguments: str, locale: str = "C.UTF-8") -> Result:
    return CliRunner().invoke(program, list(arguments), env={"LC_ALL": locale})


@pytest.mark.parametrize(
    ("flags", "locale", "config", "told"),
    [
        ((), "C.UTF-8", "", "0 findings"),
        ((), "fr_FR.UTF-8", "", "0 constat"),
        ((), "de_DE.UTF-8", "", "0 findings"),
        ((), "en_GB.UTF-8", "lang = 'fr'\n", "0 constat"),
        ((), "fr_FR.UTF-8", "lang = 'en'\n", "0 findings"),
        (("--lang", "en"), "fr_FR.UTF-8", "lang = 'fr'\n", "0 findings"),
        (("--lang", "fr"), "C.UTF-8", "", "0 constat"),
    ],
)
def test_who_decides(
    articles: Path, flags: tuple[str, ...], locale: str, config: str, told: str
) -> None:
    Path("factcheck.toml").write_text(config, "utf8")
    assert told in run("report", "articles", *flags, locale=locale).stdout


def test_a_language_without_messages_is_refused(articles: Path) -> None:
    done = run("report", "articles", "--lang", "xx")
    assert isinstance(done.exception, UnknownPartError)
    Path("factcheck.toml").write_text("lang = 'xx'\n", "utf8")
    assert "no messages in 'xx': there is en, fr" in str(run("report", "articles").exception)


def test_problems_are_told_in_it_and_keys_are_not(articles: Path) -> None:
    done = run("report", "articles", "nowhere", "--lang", "fr", "--format", "json")
    assert done.exit_code == 2
    assert done.stderr.startswith("erreur: nowhere: aucun fichier ni dossier de ce nom.")
    made = json.loads(done.stdout)
    assert made["problems"][0]["what"] == "aucun fichier ni dossier de ce nom."
    assert [row["dated_by"] for row in made["coverage"]["documents"]] == [
        "ses métadonnées disent 2025-03-04"
    ] * 2
    assert set(made) == set(json.loads(run("report", "articles", "--format", "json").stdout))
