"""Bylines: lines that say who wrote an article and when it was put out, and nothing else.

A line is cut into what such lines are made of: words of publishing, dates and hours, credits,
agencies, names, little words. A byline has nothing but these, so that a sentence that opens like
one ("Publié le 12 mars, le rapport dit …") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from factcheck.documents.page_words import any_of, calendar_words, page_words

LONGEST = 30  # words
OTHERS = 3  # words that are no part of a byline, in one whose stamp is plain
NAME = range(2, 6)  # words of a name, of a person or a house
_CLOCK = r"\d{1,2}\s?[h:]\s?\d{2}(?::\d{2})?(?:\s?(?:[ap]\.?m\b\.?))?|\d{1,2}\s?(?:h|[ap]\.?m)\b\.?"
_FIGURES = r"\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}[-/]\d{2}[-/]\d{2}"
_ISO_CLOCK = r"(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_ZONE = r"(?:GMT|UTC|CET|CEST|BST|[ECMP][SD]?T|HNE|HAE|IST|WAT|EAT|SAST)(?:\s?[+-]\d{1,2})?"
_DOTTED = rf"\d{{1,2}}\.\d{{2}}(?=\s?{_ZONE}(?!\w))"  # "19.53 BST"
_MARKS = re.compile(r"[\s,;|•·–—/()\[\]:.-]+")
_STRONG_MARK = re.compile(r"[|•·]")
_SURE_TIME = re.compile(rf"{_CLOCK}|{_FIGURES}", re.I)
_WORD = re.compile(r"\S+?(?=[,;|•·–—/()\[\]:]|\.?\s|\.?$)|\S")

Part = Literal["stamp", "time", "reading", "credit", "agency", "desk", "with", "link", "name", "?"]


class _Piece(NamedTuple):
    part: Part
    text: str
    mark: str  # what stands between it and the one before


@lru_cache(maxsize=1)
def agency() -> str:
    """A pattern for the name of a news agency, in its own letters."""
    return rf"(?-i:{any_of(page_words('agencies').get('agency', ()))})(?!\w)"


@lru_cache(maxsize=1)
def _parts() -> tuple[tuple[Part, re.Pattern[str]], ...]:
    words = page_words("bylines")
    month, weekday = (any_of(calendar_words(f"date_{x}")) for x in ("months", "weekdays"))
    number = r"\d{1,2}(?:er|st|nd|rd|th|º|ª)?"
    written = (
        rf"(?:{weekday}\.?,?\s+)?(?:{number}\s+(?:de\s+)?{month}\b\.?(?:,?\s+(?:de\s+|del\s+)?\d{{4}})?"
        rf"|{month}\b\.?\s+{number}(?!\d)(?:,?\s+\d{{4}})?)|{weekday}"
    )
    days, ago = any_of(words.get("days", ())), any_of(words.get("ago", ()))
    time = (
        f"(?:{_FIGURES}){_ISO_CLOCK}|{_CLOCK}|(?-i:{_DOTTED})|{ago}|{written}|{days}|(?-i:{_ZONE})"
    )
    patterns: tuple[tuple[Part, str], ...] = (
        ("reading", any_of(words.get("reading", ()))),
        ("time", f"(?:{time})"),
        ("stamp", any_of(words.get("stamps", ()))),
        ("agency", agency()),
        ("desk", any_of(words.get("desks", ()))),
        ("credit", any_of(words.get("credits", ()))),
        ("with", any_of(words.get("with", ()))),
        ("link", any_of(words.get("links", ()))),
    )
    return tuple((part, re.compile(rf"{pattern}(?!\w)", re.I)) for part, pattern in patterns)


@lru_cache(maxsize=1)
def _ours() -> re.Pattern[str]:
    """ "By our crime staff", "Par notre envoyée spéciale": whose, at most two words, and who."""
    words = page_words("bylines")
    ours, jobs = any_of(words.get("ours", ())), any_of(words.get("jobs", ()))
    return re.compile(rf"{ours}\s+(?:[\w-]+\s+){{0,2}}{jobs}(?!\w)[^.!?:;\d]{{0,60}}$", re.I)


def _pieces(line: str) -> Iterator[_Piece]:
    at = 0
    while at < len(line):
        marks = _MARKS.match(line, at)
        at = marks.end() if marks else at
        if at >= len(line):
            return
        part, end = _part(line, at)
        yield _Piece(part, line[at:end], marks.group() if marks else "")
        at = end


def _part(line: str, at: int) -> tuple[Part, int]:
    for part, pattern in _parts():
        if found := pattern.match(line, at):
            return part, found.end()
    word = _WORD.match(line, at)
    end = word.end() if word else at + 1
    return ("name" if line[at].isupper() or "@" in line[at:end] else "?"), end


@lru_cache(maxsize=1 << 10)  # several ask the same of each line of a page
def byline_kind(line: str) -> Literal["", "byline", "day"]:
    """Whether a line is a byline, or nothing but a day or hour: that may date what follows too."""
    if len(line) > 400 or not 1 <= len(line.split()) <= LONGEST:
        return ""
    if _ours().match(line):
        return "byline"
    pieces: list[_Piece] = []
    others = 0
    for piece in _pieces(line):
        others += piece.part == "?"
        if others > OTHERS or (piece.part == "?" and piece.text[0].isdigit()):
            return ""  # prose, as most lines are: it is known by its first words
        pieces.append(piece)
    if not pieces:
        return ""
    kinds = [p.part for p in pieces]
    said = [p for p in pieces if p.part not in ("link", "?")]
    if "?" in kinds:
        return "byline" if _stamped_with_more(line, pieces) else ""
    if not said or max(_runs(pieces), default=0) >= NAME.stop:
        return ""
    if {p.part for p in said} == {"time"}:
        return "day" if any(c.isdigit() for c in line) else ""
    if line.rstrip().endswith(("?", "!")):
        return ""
    return "byline" if _signs([p.part for p in said], pieces, line) else ""


def _signs(said: list[Part], pieces: list[_Piece], line: str) -> bool:
    """Whether parts that may stand in a byline make one."""
    rest, first = set(said[1:]), said[0]
    if "reading" in said:
        return True
    if any(a == "stamp" and b in ("time", "credit", "desk") for a, b in pairwise(said)):
        return True
    if first == "credit":
        run = next(iter(_runs(pieces[1:])), 0) if pieces[1:] else 0
        return run in NAME or bool(rest & {"agency", "desk", "time", "with"} and rest)
    if first == "agency":
        return not rest or bool(rest & {"time", "stamp", "credit"}) or rest == {"agency"}
    if first == "desk":
        return True
    if first == "with":
        return "agency" in rest and "name" not in rest
    if first == "name" and "with" in rest:
        at = said.index("with")
        return {*said[:at]} == {"name"} and {*said[at + 1 :]} in ({"agency"}, {"agency", "time"})
    if first == "name" and rest <= {"name", "time", "agency"} and "time" in rest:
        parted = any(_STRONG_MARK.search(p.mark) for p in pieces)
        return parted or (bool(_SURE_TIME.search(line)) and _runs(pieces)[0] in NAME)
    return False


def _runs(pieces: list[_Piece]) -> list[int]:
    """The lengths of the runs of capitalised words between marks."""
    runs: list[int] = []
    open_ = False
    for piece in pieces:
        if piece.part == "name":
            joined = open_ and (not piece.mark.strip() or piece.mark.strip() in "-.")
            if joined:
                runs[-1] += 1
            else:
                runs.append(1)
        open_ = piece.part == "name"
    return runs


def _stamped_with_more(line: str, pieces: list[_Piece]) -> bool:
    """ "Publié le 12/07/2023 dans actualités locales": a full stamp, few other words, no comma
    or stop that would make a sentence of it."""
    other = [i for i, p in enumerate(pieces) if p.part == "?"]
    head = [p.part for p in pieces[: other[0]] if p.part != "link"]
    stamped = head[:2] == ["stamp", "time"] and re.search(r"\b(?:19|20)\d\d\b|" + _CLOCK, line)
    ended = line.rstrip().endswith((".", "!", "?", "…"))
    return bool(stamped) and not ended and "," not in pieces[other[0]].mark
