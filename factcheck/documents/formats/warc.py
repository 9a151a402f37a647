"""WARC archives of web pages, through fastwarc (the extra ``warc``): an article a page."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

from factcheck.documents.decode import declared_charset, decode
from factcheck.documents.format import (
    Article,
    Format,
    MissingExtraError,
    NotArticleError,
    Source,
)
from factcheck.documents.page import article_of
from factcheck.problem import Problem

MOST = 1_000_000_000
PAGE_MOST = 8_000_000  # bytes of one page
_CHARSET = re.compile(r"charset=[\"']?([\w.:-]{2,40})", re.I)
_NOT_IN_PART = re.compile(r"[^\w.~-]+")


def split(raw: bytes, source: Source) -> Iterator[Article | Problem]:
    """The articles among the pages of an archive; pages that are none are passed over.

    Raises:
        ValueError: no WARC, no article in it, or fastwarc is not installed.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise MissingExtraError("fastwarc", "warc") from None
    records = ArchiveIterator(io.BytesIO(raw), record_types=WarcRecordType.response)
    seen = pages = found = 0
    cut = ""
    while True:
        try:
            record = next(records)
            seen += 1
            kind = str(record.http_content_type or "")
            url = str(record.headers.get("WARC-Target-URI") or "")
            headers = record.http_headers
            told = str((headers.get("Content-Type") if headers else "") or "")
            content = record.reader.read(PAGE_MOST)
        except StopIteration:
            break
        except Exception as error:  # a damaged archive may fail in any way
            cut = f"is damaged after {seen} records ({type(error).__name__})."
            break
        if "html" not in kind:
            continue
        pages += 1
        charset = _CHARSET.search(told)
        try:
            text = decode(content, charset[1] if charset else declared_charset(content)).text
            part = _NOT_IN_PART.sub("-", url.partition("://")[2]).strip("-")[-80:] or str(seen)
            yield article_of(text, named=False, part=part)
            found += 1
        except NotArticleError:
            continue  # an archive holds home pages and lists as well
        except ValueError as error:
            what = f"page {url or seen} {error}"
            yield Problem(place=source.place, what=what, remedy="The others were read.")
    if not cut and raw[:2] == b"\x1f\x8b" and not _whole(raw):
        cut = f"breaks off after {seen} records."
    if cut:
        remedy = "Fetch it again; what stands before was read."
        yield Problem(place=source.place, what=cut, remedy=remedy, blocking=True)
    elif not seen:
        raise ValueError("holds no WARC response record")
    elif not found:
        raise NotArticleError(f"holds {pages} pages and no article")


def _whole(raw: bytes) -> bool:
    """Whether the last member of a gzip file ends where the file does."""
    import zlib

    last = raw.rfind(b"\x1f\x8b\x08")
    for _ in range(20):
        if last < 0:
            return False
        member = zlib.decompressobj(wbits=31)
        try:
            member.decompress(raw[last:], 10_000_000)
        except zlib.error:
            last = raw.rfind(b"\x1f\x8b\x08", 0, last)  # the mark stood inside a member
            continue
        return member.eof or bool(member.unconsumed_tail)
    return True  # not to be told


FORMAT = Format(suffixes=(".warc", ".warc.gz"), split=split, most=MOST)
