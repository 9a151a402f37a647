"""Where output goes: standard output or a file, with or without colour; problems to stderr."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    from factcheck.problem import Problem

WIDTH = 100  # columns, where nothing says how wide the screen is


class OutputError(FactcheckError):
    """A file that could not be written."""


def today() -> date:
    """The day by which suppressions and judgements are over; SOURCE_DATE_EPOCH wins.

    Raises:
        OutputError: SOURCE_DATE_EPOCH is no number of seconds.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if not given:
        return date.today()
    try:
        return datetime.fromtimestamp(int(given), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise OutputError(f"SOURCE_DATE_EPOCH={given!r}: is no number of seconds.") from None


def colour_wanted(no_colour: bool) -> bool:
    """Whether standard output gets colours: the flag, then NO_COLOR, FORCE_COLOR, a terminal."""
    if no_colour or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def screen_width() -> int:
    """Columns of the screen; ``COLUMNS`` wins, 100 where there is no terminal."""
    return max(40, shutil.get_terminal_size((WIDTH, 40)).columns)


def print_text(text: str) -> None:
    """Text to standard output, for people: what its encoding lacks is shown escaped."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    with _writing():
        sys.stdout.write(text if text.endswith("\n") or not text else text + "\n")
        sys.stdout.flush()


def print_bytes(text: str) -> bool:
    """Text to standard output, for programs: UTF-8 and plain newlines on every system.

    Returns False when nobody reads any more, so that a long answer can end early.
    """
    with _writing():
        sys.stdout.buffer.write(encoded(text))
        sys.stdout.flush()
        return True
    return False


def print_pieces(pieces: Iterable[str]) -> None:
    """The pieces of one text to standard output, for programs."""
    with _writing():
        for piece in _ended(pieces):
            sys.stdout.buffer.write(piece)
        sys.stdout.flush()


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        reader_left()
    except OSError as error:  # a full disk behind a redirection
        reader_left()
        reason = error.strerror or type(error).__name__
        raise OutputError(f"standard output: cannot be written ({reason}).") from None


def reader_left() -> None:
    """Be quiet when the reader of standard output is gone (`| head`).

    The exit code still tells what was found; Python would otherwise complain while flushing.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def encoded(text: str) -> bytes:
    """UTF-8, ending in a newline. Half a surrogate pair becomes its JSON escape."""
    return b"".join(_ended((text,)))


def _ended(pieces: Iterable[str]) -> Iterator[bytes]:
    last = ""
    for piece in pieces:
        last = piece or last
        yield piece.encode("utf8", "backslashreplace")
    if not last.endswith("\n"):
        yield b"\n"


def write_atomically(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; a pipe or a device is written to directly.

    Raises:
        OutputError: the folder is missing, or the place cannot be written to.
    """
    with replacing(path) as temporary:
        temporary.write_bytes(content)


def write_pieces(path: Path, pieces: Iterable[str]) -> None:
    """Write the pieces of one text to a file, whole or not at all.

    Raises:
        OutputError: the folder is missing, or the place cannot be written to.
    """
    with replacing(path) as temporary, temporary.open("wb") as written:
        written.writelines(_ended(pieces))


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file to write that takes the place of ``path`` at the end, if all went well.

    A pipe or a device is handed out itself.

    Raises:
        OutputError: the folder is missing, or the place cannot be written to.
    """
    target = path.resolve()
    try:
        if target.exists() and not target.is_file():
            if target.is_dir():
                raise OutputError(f"{path}: is a folder. Name a file in it.")
            yield target
            return
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        os.close(handle)
        try:
            yield Path(name)
            os.chmod(name, _mode(target))
            os.replace(name, target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError(f"{path}: cannot be written ({reason}). Check its folder.") from None


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, or those of any new file."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def tell_problems(problems: Iterable[Problem], lang: str = "en") -> None:
    """Problems to standard error, one line each, in a language of the messages."""
    from factcheck.messages import tell
    from factcheck.reporters.grades import GRADES
    from factcheck.reporters.visible import visible

    for problem in problems:
        level = GRADES["error" if problem.blocking else "warning"]
        click.echo(f"{tell(level, lang)}: {visible(str(problem.told(lang)))}", err=True)
