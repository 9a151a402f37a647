"""Which lines of a scraped page are the article: title, byline, body, and what is not.

Menus, breadcrumbs and "Loading" stand before or after the article, teasers of other articles after
a line such as "À lire aussi". What a line says of itself is known in ``lines``; here is what its
place among the others adds.
"""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from factcheck.documents.bylines import byline_kind
from factcheck.documents.captions import is_caption
from factcheck.documents.document import Block, BlockKind
from factcheck.documents.lines import (
    dated_lines,
    ends_sentence,
    is_furniture,
    is_prose,
    is_teaser,
    plain,
    same,
    starts_teasers,
    with_standfirst,
)

_SITE = re.compile(r"\s[|]\s[^|.!?]{2,40}$")
_DATE_LIKE = re.compile(
    r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d\d\b"
)
TITLE_WORDS = range(3, 33)


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    words: int


def headline_in(text: str, title: str, after: int) -> tuple[int, int] | None:
    """Where a given headline stands in the text, or None."""
    at = text.find(title.strip(), after)
    return (at, at + len(title.strip())) if title.strip() and at >= 0 else None


def segment(text: str, title: str | None = None) -> tuple[Block, ...]:
    """The blocks of a page, in order; every non-empty line is in one."""
    lines = _without_site_names(_joined(_lines(text)))
    if not lines:
        return ()
    prose = [is_prose(x.text) for x in lines]
    body = next((i for i, is_body in enumerate(prose) if is_body), 0)
    # A menu names them too, before the article: only what follows its first prose ends it.
    after = (i for i, x in enumerate(lines) if i > body and starts_teasers(x.text))
    cut = next(after, len(lines))
    head = _headline(lines, body, cut, title)
    days = dated_lines([x.text for x in lines], prose.__getitem__)
    kinds: list[BlockKind] = []
    for i, line in enumerate(lines):
        if i >= cut:
            kinds.append("boilerplate")
        elif i == head:
            kinds.append("title")
        else:
            printed_again = head is not None and same(line.text, lines[head].text)
            before = i < (body if head is None else head)
            kinds.append(_kind(line.text, i in days, printed_again=printed_again, before=before))
    return tuple(
        Block(kind=kind, start=line.start, end=line.end)
        for kind, line in zip(with_standfirst(kinds), lines, strict=True)
    )


def _kind(line: str, day: bool, *, printed_again: bool, before: bool) -> BlockKind:
    """What a line is that is neither the title nor a teaser; ``before`` the title, if it is."""
    if printed_again:
        return "boilerplate"
    byline = day or byline_kind(line) == "byline"
    if not byline and is_caption(line):
        return "boilerplate" if before else "caption"
    if is_furniture(line) or before:
        dated = bool(_DATE_LIKE.search(line)) and not before
        return "byline" if byline or dated else "boilerplate"
    if byline:
        return "byline"
    if is_teaser(line):
        return "boilerplate"
    return "paragraph" if is_prose(line) else "heading"


def _headline(lines: list[_Line], body: int, cut: int, title: str | None) -> int | None:
    """The given title; else a line that the page repeats; else the longest line of the head."""
    if title:
        wanted = plain(title)
        return next((i for i, x in enumerate(lines[:cut]) if plain(x.text) == wanted), None)
    fitting = [
        i
        for i, x in enumerate(lines[: min(cut, body + 2)])
        if x.words in TITLE_WORDS and not _no_headline(x.text)
    ]
    for i in fitting:
        if any(same(lines[i].text, x.text) for x in lines[i + 1 : min(cut, i + 4)]):
            return i
    before = [i for i in fitting if i < body]
    if before:
        return max(before, key=lambda i: (lines[i].words, -i))
    opens = body in fitting and len(lines[body:cut]) >= 3
    single = opens and len(re.findall(r"[.!?…](?:\s|$)", lines[body].text)) <= 1
    return body if single and lines[body + 1].words > lines[body].words else None


def _no_headline(line: str) -> bool:
    """Whether a line may stand beside a headline and is none."""
    return is_furniture(line) or bool(byline_kind(line)) or is_caption(line)


def _lines(text: str) -> list[_Line]:
    found = []
    at = 0
    for raw in text.splitlines(keepends=True):
        stripped = raw.strip()
        if stripped:
            start = at + raw.index(stripped[0])
            found.append(_Line(start, start + len(stripped), stripped, len(stripped.split())))
        at += len(raw)
    return found


def _joined(lines: list[_Line]) -> list[_Line]:
    """Lines of hard-wrapped prose are one paragraph: most of them stop in mid-sentence."""
    wrapped = sum(
        not ends_sentence(a.text) and b.text[:1].islower() and b.start - a.end <= 2
        for a, b in itertools.pairwise(lines)
    )
    if wrapped * 2 < len(lines):
        return lines
    joined: list[_Line] = []
    for line in lines:
        if joined and line.start - joined[-1].end <= 2 and line.words:
            last = joined[-1]
            joined[-1] = _Line(
                last.start, line.end, f"{last.text} {line.text}", last.words + line.words
            )
        else:
            joined.append(line)
    return joined


def _without_site_names(lines: list[_Line]) -> list[_Line]:
    """``Headline | Site`` is the page's title: the headline alone is kept as its line."""
    kept = []
    for line in lines[:8]:
        site = _SITE.search(line.text)
        if site and line.text.count("|") == 1 and len(line.text[: site.start()].split()) >= 5:
            head = line.text[: site.start()].rstrip()
            kept.append(_Line(line.start, line.start + len(head), head, len(head.split())))
        else:
            kept.append(line)
    return kept + lines[8:]
