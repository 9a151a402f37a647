"""One frozen record of settings, from flags, ``factcheck.toml`` or ``[tool.factcheck]``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from factcheck.authority import Authority, parse_authority, read_authority
from factcheck.documents.format import Field
from factcheck.errors import SettingsError
from factcheck.findings.finding import Severity
from factcheck.messages import SOURCE, available

FILES = ("factcheck.toml", "pyproject.toml")
JUDGEMENTS = "judgements.json"
FailOn = Literal["error", "warning", "never"]


class Settings(BaseModel):
    """What a run may be told.

    ``paths``: what ``report`` audits when no path is given. ``language``: ISO 639-1 code of all
    articles, detected per article when None. ``rules``: severity by rule id, or ``off``.
    ``probation``: whether rules that labelled data shows to be wrong too often report as ``info``
    unless ``rules`` gives them a severity. ``fail_on``: the severity that makes the exit code 1.
    ``lang``: the language of messages, ``en`` or another that there are messages in; it is not that
    of the articles, and changes no value, rule or fingerprint.
    ``judgements``: the file of people's verdicts, counted from the configuration's folder.
    ``authority``: what the house holds to be so: a file, counted from the configuration's folder,
    or the tables themselves. ``fields``: what JSON articles
    call their title, text, date, language, id and publisher. ``source``: the file it was read from.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    paths: tuple[str, ...] = ("seeds",)
    language: str | None = None
    lang: str = SOURCE
    rules: Mapping[str, Severity | Literal["off"]] = {}
    probation: bool = True
    fail_on: FailOn = "error"
    judgements: str = JUDGEMENTS
    authority: Authority = Authority()
    fields: Mapping[Field, str] = {}
    source: str = "defaults"

    @field_validator("lang")
    @classmethod
    def _there_are_messages(cls, lang: str) -> str:
        if lang not in available():
            raise ValueError(f"no messages in {lang!r}: there is {', '.join(available())}")
        return lang

    @property
    def judgements_file(self) -> Path:
        """Where the judgements lie: beside the configuration file, or in the current folder."""
        source = Path(self.source)
        return (source.parent if source.is_file() else Path()) / self.judgements


def load_settings(folder: Path | None = None, file: Path | None = None) -> Settings:
    """Settings of the nearest configuration file at or above ``folder``, or of ``file``.

    Raises:
        SettingsError: unreadable file, broken TOML, an unknown key (with a suggestion), a value of
            the wrong type.
    """
    if file is not None:
        return _parse(file, required=True) or Settings()
    start = (folder or Path.cwd()).resolve()
    for directory in (start, *start.parents):
        for name in FILES:
            found = _parse(directory / name, required=False)
            if found is not None:
                return found
    return Settings()


def _parse(file: Path, *, required: bool) -> Settings | None:
    if not file.is_file():
        if required:
            raise SettingsError(f"{file}: no such configuration file")
        return None
    try:
        data = tomllib.loads(file.read_text("utf8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        if file.name == "pyproject.toml" and not required:
            return None
        raise SettingsError(f"{file}: cannot be read as TOML ({error})") from None
    if file.name == "pyproject.toml":
        data = data.get("tool", {}).get("factcheck")
        if data is None:
            return None
    return _checked(file, data)


def _checked(file: Path, data: dict[str, Any]) -> Settings:
    known = sorted(set(Settings.model_fields) - {"source"})
    for key in data:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there is {', '.join(known)}"
            raise SettingsError(f"{file}: unknown key {key!r}: {hint}")
    if "authority" in data:
        data = {**data, "authority": _authority(file, data["authority"])}
    try:
        return Settings(**data, source=str(file))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise SettingsError(f"{file}: {key}: {first['msg']}") from None


def _authority(file: Path, given: object) -> Authority:
    if isinstance(given, str):
        return read_authority(file.parent / given)
    if isinstance(given, dict):
        return parse_authority(given, f"{file}: authority")
    raise SettingsError(f"{file}: authority: is neither the name of a file nor its tables")
