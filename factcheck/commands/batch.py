"""JSON Lines in, JSON Lines out: one answer a line, in order; a bad line is answered too."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NoReturn

import click

from factcheck.commands.output import print_bytes
from factcheck.errors import FactcheckError, UnreadableError


class Refused(Exception):  # noqa: N818 - a refusal, not a failure
    """What is wrong with one line, in one sentence."""


def answer(file: str, work: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Answer every line of a file (``-`` is standard input) on standard output.

    Blank lines are skipped. ``work`` gets the object of a line and returns what stands beside its
    id; whatever it raises becomes the line's ``error``.

    Raises:
        UnreadableError: the file cannot be opened.
    """
    try:
        with click.open_file(file, "rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    reply = answered(line, number, work)
                    if not print_bytes(json.dumps(reply, ensure_ascii=False)):
                        return
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UnreadableError(f"{file}: cannot be read ({reason}).") from None


def answered(
    line: bytes, number: int, work: Callable[[dict[str, Any]], dict[str, Any]]
) -> dict[str, Any]:
    """The answer to a line: ``{"id", ...}``, or ``{"id", "error"}`` with the id if it was read."""
    known: str | int | None = None
    try:
        given = _parsed(line)
        if "id" not in given:
            raise Refused('"id" is missing')
        if not isinstance(given["id"], str | int):
            raise Refused('"id" must be a text or a whole number')
        known = given["id"]
        return {"id": known, **work(given)}
    except (Refused, FactcheckError) as error:
        what = str(error)
    except Exception as error:  # one line must never lose the others
        what = f"{type(error).__name__}: {error}"
    return {"id": known, "error": f"line {number}: {' '.join(what.split())}"}


def text_field(given: Mapping[str, Any], key: str, *, needed: bool = True) -> str:
    """A text of the line; empty when it may be left out and is.

    Raises:
        Refused: it is missing, no text, or holds half a surrogate pair.
    """
    value = given.get(key)
    if value is None:
        if needed:
            raise Refused(f'"{key}" is missing')
        return ""
    if not isinstance(value, str):
        raise Refused(f'"{key}" must be a text, not {type(value).__name__}')
    try:
        value.encode("utf8")
    except UnicodeEncodeError as error:
        raise Refused(f'"{key}" holds half a surrogate pair at {error.start}') from None
    return value


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        given = json.loads(line.decode("utf-8-sig"), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise Refused(f"not UTF-8 (byte {error.start})") from None
    except (ValueError, RecursionError) as error:
        raise Refused(f"not JSON ({error})") from None
    if not isinstance(given, dict):
        raise Refused("not a JSON object")
    return given


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def json_lines(records: Iterable[Mapping[str, Any]]) -> str:
    """Records as JSON Lines, keys in the order given."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
