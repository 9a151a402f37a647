"""From bytes to text: the mark at the start, what the file declares, UTF-8, then Windows-1252."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from factcheck.messages import say

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
DECLARED_WITHIN = 4096  # bytes: browsers look no further than 1024
# A page must not choose a codec that is slow or no text: these are the families that pages use.
_TEXT = re.compile(
    r"utf-8|utf_8|utf-16|iso8859|latin|cp\d|windows|ascii|koi8|mac|gb|big5|euc|shift"
)
# Browsers read these as their Windows relative, and so do the pages that declare them.
_READ_AS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}


class Decoded(NamedTuple):
    """The text, and what had to be guessed (empty when nothing was)."""

    text: str
    guess: str = ""


class NotTextError(ValueError):
    """Bytes that are no text: ``what`` is wrong and the ``remedy``."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what} {remedy}")
        self.what, self.remedy = what, remedy


def decode(raw: bytes, declared: str | None = None) -> Decoded:
    """The text of a file.

    Raises:
        NotTextError: a binary file, or bytes of no encoding that is tried.
    """
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            try:
                return Decoded(raw.decode(encoding))
            except UnicodeDecodeError:
                break
    if b"\0" in raw:
        raise NotTextError(
            say("is a binary file."), say("Give articles as text, Markdown or HTML.")
        )
    wanted = None if declared is None else _codec(declared)
    if wanted is not None:
        try:
            return Decoded(raw.decode(wanted))
        except UnicodeDecodeError:
            pass
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        try:
            text = raw.decode("cp1252")
        except UnicodeDecodeError:
            raise NotTextError(
                say("is neither UTF-8 (byte {byte}) nor Windows-1252.", byte=error.start),
                say("Save it as UTF-8."),
            ) from None
        return Decoded(text, say("is not UTF-8; it was read as Windows-1252."))
    if declared is not None and wanted != "utf-8":
        return Decoded(
            text, say("declares the encoding {declared}, but was read as UTF-8.", declared=declared)
        )
    return Decoded(text)


def declared_charset(raw: bytes) -> str | None:
    """The encoding that an HTML page declares in its head, or None."""
    found = _DECLARED.search(raw, 0, DECLARED_WITHIN)
    return found[1].decode("ascii", "replace") if found else None


def _codec(label: str) -> str | None:
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return _READ_AS.get(name, name) if _TEXT.match(name) and name != "utf-16" else None
