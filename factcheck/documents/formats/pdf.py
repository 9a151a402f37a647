"""PDF files with text in them, through pypdf (the extra ``pdf``)."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator

from factcheck.documents.format import (
    Article,
    Format,
    MissingExtraError,
    NotArticleError,
    Parsed,
    Source,
    plain_text,
)
from factcheck.problem import Problem

MOST = 50_000_000
PAGES = 300  # of a file that are read: an article has a few
_HYPHEN = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_])")


def split(raw: bytes, source: Source) -> Iterator[Article | Problem]:
    """The text of a PDF's pages. Its date is when the file was made, and is not taken.

    Raises:
        ValueError: no PDF, locked, without text (a scan), or pypdf is not installed.
    """
    if not raw.lstrip()[:5] == b"%PDF-":
        raise ValueError("is not a PDF file")
    try:
        from pypdf import PdfReader
    except ImportError:
        raise MissingExtraError("pypdf", "pdf") from None
    silenced = logging.getLogger("pypdf")
    silenced.setLevel(logging.CRITICAL)  # what it complains of becomes a problem below
    try:
        reader = PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ValueError("is locked with a password")
        count = len(reader.pages)
        pages = [reader.pages[i].extract_text() for i in range(min(count, PAGES))]
    except ValueError:
        raise
    except Exception as error:  # a broken file may fail in any way
        raise ValueError(f"is a PDF that cannot be read ({type(error).__name__})") from None
    text = _HYPHEN.sub("", "\n\n".join(page.strip() for page in pages if page.strip()))
    # A code point that is half of one cannot be written anywhere.
    text = text.encode("utf-8", "replace").decode("utf-8")
    if not text.strip():
        raise NotArticleError("is a PDF without text (a scan?)")
    yield Article(text, Parsed(plain_text(text, None).blocks))
    if count > PAGES:
        what = f"has {count} pages: the first {PAGES} were read."
        yield Problem(place=source.place, what=what, remedy="Split it.")


FORMAT = Format(suffixes=(".pdf",), split=split, most=MOST)
