"""Which format bytes without a name are in: what is piped in has no suffix."""

from __future__ import annotations

import re

_STARTS = (
    (re.compile(rb"%PDF-"), ".pdf"),
    (re.compile(rb"WARC/\d"), ".warc"),
    (
        re.compile(rb"(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S),
        ".html",
    ),
    (re.compile(rb"(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:RDF)\b", re.I), ".rss"),
    (re.compile(rb"[\[{]\s*[\"{\]}]"), ".json"),
    (re.compile(rb"---[ \t]*\r?\n"), ".md"),
)


def format_of_bytes(raw: bytes) -> str:
    """The name of the format that some bytes begin like; plain text when none is told."""
    from factcheck.documents.build import format_for

    start = raw[:2000].removeprefix(b"\xef\xbb\xbf").lstrip()
    suffix = next((s for pattern, s in _STARTS if pattern.match(start)), ".txt")
    return format_for(suffix)
