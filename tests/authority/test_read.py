"""The authority file: what it holds, and what each wrong entry says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factcheck.authority import parse_authority
from factcheck.authority.match import not_understood
from factcheck.authority.record import Interval
from factcheck.documents.document import Document
from factcheck.errors import SettingsError
from factcheck.run import audit
from factcheck.settings import Settings, load_settings

GOOD = """
[[names]]
name = "Port-Sainte-Odile"
aliases = ["Port Sainte Odile"]

[[offices]]
office = "maire d'Aubenas"
holders = [
    { name = "Yvan Perrot", until = 2020-05-28 },
    { name = "Léa Courtial", from = "2020-05-28" },
]

[[facts]]
what = "pays membres"
of = "Union portuaire"
value = 43
"""


def load(tmp_path: Path, house: str) -> Settings:
    (tmp_path / "factcheck.toml").write_text('authority = "house.toml"\n', "utf8")
    (tmp_path / "house.toml").write_text(house, "utf8")
    return load_settings(tmp_path)


def test_a_file_beside_the_configuration(tmp_path: Path) -> None:
    held = load(tmp_path, GOOD).authority
    assert held.source == str(tmp_path / "house.toml")
    assert [h.name for h in held.offices[0].at(date(2020, 5, 28))] == ["Léa Courtial"]
    assert [h.name for h in held.offices[0].at(date(2020, 5, 27))] == ["Yvan Perrot"]


def test_tables_in_the_configuration_itself(tmp_path: Path) -> None:
    text = '[[tool.factcheck.authority.names]]\nname = "Kyiv"\naliases = ["Kiev"]\n'
    (tmp_path / "pyproject.toml").write_text(text, "utf8")
    held = load_settings(tmp_path).authority
    assert held.names[0].aliases == ("Kiev",)
    assert held.source.endswith("pyproject.toml: authority")


def test_an_interval_is_half_open() -> None:
    held = Interval.model_validate({"from": "2020-01-01", "until": "2021-01-01"})
    assert held.holds(date(2020, 1, 1))
    assert not held.holds(date(2021, 1, 1))
    assert held.holds(date(2021, 1, 3), grace=3)
    assert not held.holds(date(2019, 12, 28), grace=3)


@pytest.mark.parametrize(
    ("house", "told"),
    [
        ("[[name]]\nname = 'A'\n", r"house\.toml: unknown table 'name': did you mean 'names'\?"),
        (
            "[[names]]\nname = 'A'\nalias = ['B']\n",
            r"names, entry 1 \(“A”\): alias: unknown key: did you mean 'aliases'\?",
        ),
        ("[[names]]\naliases = ['B']\n", r"names, entry 1: name: is missing"),
        ("names = 'A'\n", r"names: .*Write each entry under \[\[names\]\]"),
        (
            "[[offices]]\noffice = 'maire de X'\nholders = []\n",
            r"offices, entry 1 \(“maire de X”\): holders: ",
        ),
        (
            "[[offices]]\noffice = 'maire'\nholders = [{name = 'A', from = 'May'}]\n",
            r"holders\.0\.from: is no day: write it like 2025-11-24",
        ),
        (
            "[[offices]]\noffice = 'm'\nholders = [{name = 'A', from = 2021-01-01, until = 2020-01-01}]\n",
            r"from 2021-01-01 is not before until 2020-01-01",
        ),
        (
            "[[offices]]\noffice = 'm'\nholders = [{name = 'A'}, {name = 'B', from = 2020-01-01}]\n",
            r"“m” has two holders at once, A \(\.\./\.\.\) and B .*give `until`",
        ),
        (
            "[[names]]\nname = 'A'\naliases = ['B']\n[[names]]\nname = 'B'\n",
            r"“B” is an alias of “A” and right for “B”",
        ),
        (
            "[[facts]]\nwhat='x'\nof='Y'\nvalue=1\n[[facts]]\nwhat='x'\nof='Y'\nvalue=2\n",
            r"“x” of Y has two values at once, 1 .* and 2",
        ),
        ("[[facts]]\nwhat='x'\nof='Y'\nvalue='many'\n", r"facts, entry 1 \(“x”\): value: "),
        ("[[names\n", r"house\.toml: cannot be read as TOML"),
    ],
)
def test_a_wrong_file_says_where_and_what_to_do(tmp_path: Path, house: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        load(tmp_path, house)


def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "factcheck.toml").write_text('authority = "house.toml"\n', "utf8")
    with pytest.raises(SettingsError, match=r"house\.toml: the authority cannot be read"):
        load_settings(tmp_path)
    (tmp_path / "factcheck.toml").write_text("authority = 3\n", "utf8")
    with pytest.raises(SettingsError, match="neither the name of a file nor its tables"):
        load_settings(tmp_path)


def test_an_entry_that_no_language_understands_is_a_problem(tmp_path: Path) -> None:
    authority = load(tmp_path, GOOD).authority
    assert list(not_understood(authority)) == []
    house = "[[offices]]\noffice = 'xyzzy'\nholders = [{name = 'Léa Courtial'}]\n"
    report = audit([], Settings(authority=load(tmp_path, house).authority))
    assert [p.what for p in report.problems] == ["“xyzzy” is not understood and checks nothing."]


def test_an_exception_is_kept_in_silence(tmp_path: Path) -> None:
    text = "Le maire de Port Sainte Odile a reçu la délégation lundi."
    exception = "[[exceptions]]\nrule = 'house-spelling'\ndocuments = 'archive/*'\nreason = 'old'\n"
    settings = Settings(authority=load(tmp_path, GOOD + exception).authority)
    documents = [Document.from_text(text, id=name) for name in ("archive/a.md", "new/a.md")]
    found = audit(documents, settings).findings
    assert [f.documents for f in found] == [("new/a.md",)]
    assert found[0].rule == "house-spelling"
    assert found[0].repairs == ("in new/a.md: Port-Sainte-Odile instead of Port Sainte Odile",)


def test_the_same_places_are_one_finding_an_article() -> None:
    house = parse_authority({"names": [{"name": "Kyiv", "aliases": ["Kiev"]}]}, "house.toml")
    text = "Kiev attend. On part pour Kiev, pas pour Kievville ni kiev.example.org.\n"
    (found,) = audit([Document.from_text(text, id="a")], Settings(authority=house)).findings
    assert [e.start for e in found.evidence] == [0, text.index("Kiev,")]
