"""HTML as a run of tags and texts, in time linear in its length whatever it holds.

Written by hand because a parser of the standard library is quadratic on some broken pages, and a
page that was fetched from anywhere must not be able to hang a run. It forgives as browsers do: a
tag without an end is text, what is never closed ends with the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple

# A quoted value ends at the next "<" at the latest: that is what keeps the search linear.
_TAG = re.compile(
    r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+)>"
    r"|<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})([^<>]*+)>"
)
_ATTRIBUTE = re.compile(
    r"([a-zA-Z_:][\w:.-]{0,60})\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))"
)
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_FLAG = re.compile(r"(?:^|\s)hidden(?![\w-])", re.I)
FOR_US = re.compile(r"<!--\s*+factcheck\s*+:")
# Elements whose content is not markup: it ends at their own closing tag.
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])[^>]*>?", re.I)
    for name in ("script", "style", "textarea", "title", "noscript", "template", "iframe", "svg")
}


RAW_ELEMENTS = frozenset(_RAW)


class Text(NamedTuple):
    """Characters between tags, with their references resolved."""

    data: str


class Comment(NamedTuple):
    """What a comment says to this tool: the words after ``factcheck:``."""

    text: str


class Tag(NamedTuple):
    """A start or end tag; ``name`` in small letters, ``raw`` what stands after the name.

    ``content`` is the text of an element that holds no markup (a script, a title).
    """

    name: str
    closing: bool
    raw: str = ""
    content: str = ""

    def attributes(self) -> Mapping[str, str]:
        """Names in small letters, values with their references resolved; the first one counts."""
        found: dict[str, str] = {}
        for name, double, single, bare in _ATTRIBUTE.findall(self.raw):
            found.setdefault(name.lower(), unescape(double or single or bare))
        return found

    @property
    def hidden(self) -> bool:
        """Whether the page says that it is not shown."""
        return "hidden" in self.raw.lower() and (
            bool(_FLAG.search(_QUOTED.sub("", self.raw)))
            or self.attributes().get("aria-hidden") == "true"
        )


def tokens(page: str) -> Iterator[Text | Tag | Comment]:
    """The tags and texts of a page in order, and comments to this tool; other comments and
    declarations are left out."""
    at, size = 0, len(page)
    while at < size:
        start = page.find("<", at)
        if start < 0:
            yield Text(unescape(page[at:]))
            return
        if start > at:
            yield Text(unescape(page[at:start]))
        if page.startswith("<!--", start):
            end = page.find("-->", start + 4)
            if end < 0:
                return
            at = end + 3
            told = FOR_US.match(page, start, end)
            if told is not None:
                yield Comment(page[told.end() : end])
        elif page.startswith(("<!", "<?"), start):
            end = page.find(">", start + 2)
            if end < 0:
                return
            at = end + 1
        elif found := _TAG.match(page, start):
            at = found.end()
            tag = _tag(found)
            if not tag.closing and tag.name in _RAW and not tag.raw.endswith("/"):
                end_tag = _RAW[tag.name].search(page, at)
                stop = end_tag.start() if end_tag else size
                yield tag._replace(content=page[at:stop])
                at = end_tag.end() if end_tag else size
            else:
                yield tag
        else:
            yield Text("<")
            at = start + 1


def _tag(found: re.Match[str]) -> Tag:
    slash, name, rest = found.group(1, 2, 3) if found[2] else found.group(4, 5, 6)
    return Tag(name.lower(), bool(slash), rest)
