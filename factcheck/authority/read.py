"""The authority from its file, or from a table of the configuration."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import combinations
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from factcheck.authority.record import (
    Authority,
    HouseException,
    HouseFact,
    HouseName,
    HouseOffice,
)
from factcheck.errors import SettingsError

TABLES: Mapping[str, type[BaseModel]] = {
    "names": HouseName,
    "offices": HouseOffice,
    "facts": HouseFact,
    "exceptions": HouseException,
}
SHOWN = 40  # characters of an entry's name in a message


def read_authority(file: Path) -> Authority:
    """The authority that a TOML file holds.

    Raises:
        SettingsError: it cannot be read, or an entry is wrong; the message says which and why.
    """
    try:
        data = tomllib.loads(file.read_text("utf8"))
    except OSError as error:
        raise SettingsError(
            f"{file}: the authority cannot be read ({error.strerror}). Check `authority` in the "
            "configuration; its path counts from there."
        ) from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{file}: cannot be read as TOML ({error})") from None
    return parse_authority(data, str(file))


def parse_authority(data: Mapping[str, Any], place: str) -> Authority:
    """The authority that a table holds; ``place`` names it in messages.

    Raises:
        SettingsError: an unknown table or key, a value of the wrong type, two entries that
            exclude each other.
    """
    for key in data:
        if key not in TABLES:
            raise SettingsError(f"{place}: unknown table {key!r}: {_hint(key, TABLES)}")
    try:
        found = Authority.model_validate({**data, "source": place})
    except ValidationError as error:
        raise SettingsError(f"{place}: {_told(error, data)}") from None
    for what in _at_odds(found):
        raise SettingsError(f"{place}: {what}")
    return found


def _told(error: ValidationError, data: Mapping[str, Any]) -> str:
    """The first thing that is wrong: which entry, which key, and what to write."""
    first = error.errors()[0]
    table, *rest = [str(part) for part in first["loc"]] or ["?"]
    if not rest or not rest[0].isdigit():
        return f"{table}: {first['msg']}. Write each entry under [[{table}]]."
    entry = data[table][int(rest[0])]
    named = ""
    if isinstance(entry, dict):
        name = next((entry[k] for k in ("name", "office", "what", "rule") if entry.get(k)), "")
        named = f" (“{str(name)[:SHOWN]}”)" if name else ""
    key = ".".join(rest[1:])
    told = first["msg"].removeprefix("Value error, ")
    if first["type"] == "extra_forbidden":
        told = f"unknown key: {_hint(rest[-1], TABLES[table].model_fields)}"
    elif first["type"] == "missing":
        told = "is missing"
    elif first["type"].startswith("date"):
        told = "is no day: write it like 2025-11-24"
    where = f"{table}, entry {int(rest[0]) + 1}{named}"
    return f"{where}: {key}: {told}" if key else f"{where}: {told}"


def _hint(key: str, known: Mapping[str, Any]) -> str:
    names = ["from" if name == "start" else name for name in known]
    near = get_close_matches(key, names, n=1)
    return f"did you mean {near[0]!r}?" if near else f"there is {', '.join(sorted(names))}"


def _at_odds(authority: Authority) -> Iterator[str]:
    """Entries that exclude each other: the house must be of one mind."""
    right = {form: one.name for one in authority.names for form in (one.name, *one.accepted)}
    for name in authority.names:
        for alias in name.aliases:
            if alias in right:
                other = right[alias]
                yield f"names: “{alias}” is an alias of “{name.name}” and right for “{other}”"
    for office in authority.offices:
        for a, b in combinations(office.holders, 2):
            first, second = sorted((a, b), key=lambda h: str(h.start or ""))
            if first.until is None or (second.start or first.until) < first.until:
                yield (
                    f"offices: “{office.office}” has two holders at once, {first.name} "
                    f"({first.told()}) and {second.name} ({second.told()}): give `until`, the "
                    "first day that is not theirs"
                )
    for fact, rival in combinations(authority.facts, 2):
        same = (fact.what.casefold(), fact.of) == (rival.what.casefold(), rival.of)
        apart = (fact.until and rival.start and fact.until <= rival.start) or (
            rival.until and fact.start and rival.until <= fact.start
        )
        if same and not apart:
            yield (
                f"facts: “{fact.what}” of {fact.of} has two values at once, {fact.value:g} "
                f"({fact.told()}) and {rival.value:g} ({rival.told()}): give `until`"
            )
