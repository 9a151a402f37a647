"""Which lines of a scraped page are the article: title, byline, body, and what is not.

Menus, breadcrumbs and "Loading" stand before or after the article, teasers of other articles after
a line such as "À lire aussi". The words that say so are data (``page.toml`` of each language); the
rest is the shape of the lines, the same in every language.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.documents.document import Block, BlockKind
from factcheck.languages import available, one_table
from factcheck.text.tokens import tokenize

_SENTENCE_END = re.compile(r"[.!?…:;»”\")][\s»”\")]*$")
_FULL_STOP = re.compile(r"[.!?…][\s»”\")]*$")
_SITE = re.compile(r"\s[|]\s[^|.!?]{2,40}$")
_DATE_LIKE = re.compile(
    r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d\d\b"
)
_MENU_MARKS = re.compile(r"\s[|›»·•/]\s|^\s*[-–—•]\s+in\s")
PROSE_WORDS = 12  # a line of the body has at least this many words, or ends like a sentence
TITLE_WORDS = range(3, 33)


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    words: int


@lru_cache(maxsize=1)
def _phrases(table: str = "page") -> dict[str, tuple[str, ...]]:
    """meaning -> phrases of every language: a French page may carry an English menu."""
    merged: dict[str, list[str]] = {}
    for code in available():
        for meaning, phrases in one_table(code, table, table).items():
            merged.setdefault(meaning, []).extend(p.lower() for p in phrases)
    return {meaning: tuple(phrases) for meaning, phrases in merged.items()}


@lru_cache(maxsize=1)
def _menu_words() -> frozenset[str]:
    return frozenset(_phrases().get("menu_words", ()))


def headline_in(text: str, title: str, after: int) -> tuple[int, int] | None:
    """Where a given headline stands in the text, or None."""
    at = text.find(title.strip(), after)
    return (at, at + len(title.strip())) if title.strip() and at >= 0 else None


def segment(text: str, title: str | None = None) -> tuple[Block, ...]:
    """The blocks of a page, in order; every non-empty line is in one."""
    lines = _without_site_names(_joined(_lines(text)))
    if not lines:
        return ()
    body = next((i for i, x in enumerate(lines) if _is_prose(x)), 0)
    # A menu names them too, before the article: only what follows its first prose ends it.
    cut = next((i for i, x in enumerate(lines) if i > body and _starts_teasers(x)), len(lines))
    head = _headline(lines, body, cut, title)
    kinds: list[BlockKind] = []
    for i, line in enumerate(lines):
        kinds.append(_kind(i, line, lines, head, body, cut))
    return tuple(
        Block(kind=kind, start=line.start, end=line.end)
        for kind, line in zip(kinds, lines, strict=True)
    )


def _kind(
    i: int, line: _Line, lines: list[_Line], head: int | None, body: int, cut: int
) -> BlockKind:
    if i >= cut:
        return "boilerplate"
    if i == head:
        return "title"
    repeats_title = head is not None and _same(line.text, lines[head].text)
    if repeats_title or _is_furniture(line):
        return "byline" if _DATE_LIKE.search(line.text) and not repeats_title else "boilerplate"
    if i < (body if head is None else head):
        return "byline" if _DATE_LIKE.search(line.text) and not _is_prose(line) else "boilerplate"
    if _is_prose(line):
        return "paragraph"
    if _is_byline(line):
        return "byline"
    return "heading"


def _headline(lines: list[_Line], body: int, cut: int, title: str | None) -> int | None:
    """The given title; else a line that the page repeats; else the longest line of the head."""
    if title:
        wanted = _plain(title)
        return next((i for i, x in enumerate(lines[:cut]) if _plain(x.text) == wanted), None)
    fitting = [
        i
        for i, x in enumerate(lines[: min(cut, body + 2)])
        if x.words in TITLE_WORDS and not _is_furniture(x) and not _is_byline(x)
    ]
    for i in fitting:
        if any(_same(lines[i].text, x.text) for x in lines[i + 1 : min(cut, i + 4)]):
            return i
    before = [i for i in fitting if i < body]
    if before:
        return max(before, key=lambda i: (lines[i].words, -i))
    opens = body in fitting and len(lines[body:cut]) >= 3
    single = opens and len(re.findall(r"[.!?…](?:\s|$)", lines[body].text)) <= 1
    return body if single and lines[body + 1].words > lines[body].words else None


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
        not _SENTENCE_END.search(a.text) and b.text[:1].islower() and b.start - a.end <= 2
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


def _plain(text: str) -> str:
    return " ".join(s.lower() for s in tokenize(text).surfaces if s.isalnum())


def _same(a: str, b: str) -> bool:
    """One headline printed twice, perhaps with the site's name after a bar."""
    first, second = _plain(a), _plain(b)
    short, long = sorted((first, second), key=len)
    return bool(short) and (first == second or (len(short) > 25 and long.startswith(short)))


def _is_prose(line: _Line) -> bool:
    if _MENU_MARKS.search(line.text) and line.words < 40 and not _SENTENCE_END.search(line.text):
        return False
    ended = bool(_SENTENCE_END.search(line.text))
    stopped = bool(_FULL_STOP.search(line.text))
    return (
        (line.words >= PROSE_WORDS and ended) or line.words >= 60 or (stopped and line.words >= 5)
    )


def _starts_teasers(line: _Line) -> bool:
    plain = line.text.lower().rstrip(" :.…")
    return line.words <= 8 and plain in _phrases().get("teasers_follow", ())


def _is_furniture(line: _Line) -> bool:
    plain = line.text.lower().strip(" :.…")
    if plain in _phrases().get("furniture", ()):
        return True
    if _MENU_MARKS.search(line.text) and not _SENTENCE_END.search(line.text):
        return True
    if line.words > 30:
        return False
    words = re.findall(r"[^\W\d_]+", line.text)
    if not words:
        return False
    menu = _menu_words()
    hits = sum(w.lower() in menu for w in words)
    # A row of section names: hardly a word without a capital, no little word, some known section.
    row = sum(w[0].isupper() for w in words) * 10 >= len(words) * 7 and not re.search(
        r"[.,:;!?]", line.text
    )
    return hits * 2 >= len(words) or (row and hits >= 2 and hits * 4 >= len(words))


def _is_byline(line: _Line) -> bool:
    plain = line.text.lower()
    opened = any(plain.startswith(p) for p in _phrases().get("byline_starts", ()))
    dated = bool(_DATE_LIKE.search(plain)) and any(
        p in plain for p in _phrases().get("updated", ())
    )
    digits = sum(c.isdigit() for c in plain)
    return line.words <= 25 and (opened or dated or digits * 3 > len(plain))
