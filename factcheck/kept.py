"""What is slow to work out and depends on nothing but files, kept between runs in a cache folder.

Word tables and dictionaries are parsed once for each content and Python: a third of the time of a
short run. Losing the folder, or never having one, costs that time and nothing else.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

VARIABLE = "FACTCHECK_CACHE"  # the folder to use; empty for none
SIZE = 16  # bytes of a digest


def kept(name: str, content: bytes, make: Callable[[], Any]) -> Any:
    """What ``make`` returns, from the cache where it was worked out before for this content.

    Args:
        name: one file of the cache; a newer content of the name takes the place of the older.
        content: all that the result depends on, beside the Python that runs.
        make: returns dictionaries, lists, strings, bytes and numbers, nothing else.
    """
    file = _folder(os.environ.get(VARIABLE))
    if file is None:
        return make()
    file = file / f"{name}.{sys.implementation.cache_tag}"
    stamp = blake2b(content, digest_size=SIZE).digest()
    with suppress(OSError, ValueError, EOFError, TypeError):
        whole = file.read_bytes()
        body = memoryview(whole)[2 * SIZE :]
        if whole[: 2 * SIZE] == stamp + blake2b(body, digest_size=SIZE).digest():
            return marshal.loads(body)  # noqa: S302 - the user's own folder, as for compiled modules
    made = make()
    with suppress(OSError):
        _write(file, stamp, marshal.dumps(made))
    return made


def keeps() -> bool:
    """Whether there is a folder to keep anything in."""
    return _folder(os.environ.get(VARIABLE)) is not None


@lru_cache(maxsize=4)
def _folder(given: str | None) -> Path | None:
    """The folder, made when it is missing; None where there is to be none or it cannot be had."""
    folder = _usual() if given is None else Path(given)
    if given == "" or not folder.is_absolute():
        return None
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.access(folder, os.W_OK):
            return folder
    return None


def _usual() -> Path:
    """Where the system's programs keep what they can do without."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", ""), "factcheck", "cache")
    home = "~/Library/Caches" if sys.platform == "darwin" else "~/.cache"
    return Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser(home), "factcheck")


def _write(file: Path, stamp: bytes, body: bytes) -> None:
    """Whole or not at all, whoever else writes it at the same time."""
    import tempfile

    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(stamp + blake2b(body, digest_size=SIZE).digest() + body)
        os.replace(name, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
