"""What a line of a page says of itself: prose, byline, caption, furniture, or where teasers start.

The words are data (``page.toml`` of each language); the rest is the shape of the line, the same in
every language and in plain text as in Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import accumulate

from factcheck.documents.bylines import byline_kind
from factcheck.documents.captions import is_caption, is_copyright
from factcheck.documents.document import BlockKind
from factcheck.documents.page_words import menu_words, page_words
from factcheck.text.tokens import tokenize

_SENTENCE_END = re.compile(r"[.!?…:;»”\")][\s»”\")]*$")
_FULL_STOP = re.compile(r"[.!?…][\s»”\")]*$")
_MENU_MARKS = re.compile(r"\s[|›»·•/]\s|^\s*[-–—•]\s+in\s")
_LETTERS = re.compile(r"[^\W\d_]+")
PROSE_WORDS = 12  # a line of the body has at least this many words, or ends like a sentence
TEASER_WORDS = 40  # of a line that opens with the words of a teaser and goes on
TAIL = 100  # characters at the end of a line in which its last mark stands
STANDFIRSTS = 2  # paragraphs between the title and the byline


def is_prose(line: str) -> bool:
    """Whether a line is sentences of an article: not a heading, a menu, a byline or a caption."""
    return reads_as_prose(line) and not byline_kind(line) and not is_caption(line)


def reads_as_prose(line: str) -> bool:
    """Whether a line has the length and the end of sentences, whatever they say."""
    words = len(line.split())
    ended = ends_sentence(line)
    if _MENU_MARKS.search(line) and words < 40 and not ended:
        return False
    stopped = bool(_FULL_STOP.search(line[-TAIL:]))
    return (words >= PROSE_WORDS and ended) or words >= 60 or (stopped and words >= 5)


def ends_sentence(line: str) -> bool:
    """Whether a line ends with a mark that closes or announces something."""
    return bool(_SENTENCE_END.search(line[-TAIL:]))


def starts_teasers(line: str) -> bool:
    """Whether a line announces other articles: "À lire aussi"."""
    plain = line.lower().rstrip(" :.…")
    return len(line.split()) <= 8 and plain in page_words("page").get("teasers_follow", ())


def is_teaser(line: str) -> bool:
    """Whether a line names one other article: "À lire aussi : Le tunnel ferme"."""
    opened, colon, rest = line.partition(":")
    plain = opened.strip().lower()
    known = plain in page_words("page").get("teaser_here", ())
    return known and bool(colon and rest.strip()) and len(line.split()) <= TEASER_WORDS


def is_furniture(line: str) -> bool:
    """Whether a line is a button, a menu, or who owns the page."""
    if is_button(line):
        return True
    if _MENU_MARKS.search(line) and not ends_sentence(line):
        return True
    return is_menu(line)


def is_button(line: str) -> bool:
    """Whether a line is a word of the page ("Partager"), or who owns it."""
    plain = line.lower().strip(" :.…")
    return plain in page_words("page").get("furniture", ()) or is_copyright(line)


def is_beside(line: str) -> bool:
    """Whether a line is never part of a paragraph, whatever stands around it."""
    kinds = (is_button, starts_teasers, is_teaser, byline_kind, is_caption)
    return any(kind(line) for kind in kinds)


def is_menu(line: str) -> bool:
    """Whether a line is a row of section names."""
    if len(line.split()) > 30:
        return False
    words = _LETTERS.findall(line)
    if not words:
        return False
    menu = menu_words()
    hits = sum(w.lower() in menu for w in words)
    # A row of section names: hardly a word without a capital, no little word, some known section.
    row = sum(w[0].isupper() for w in words) * 10 >= len(words) * 7 and not re.search(
        r"[.,:;!?]", line
    )
    return hits * 2 >= len(words) or (row and hits >= 2 and hits * 4 >= len(words))


def plain(line: str) -> str:
    """Its words alone, in small letters."""
    return " ".join(s.lower() for s in tokenize(line).surfaces if s.isalnum())


def same(a: str, b: str) -> bool:
    """One headline printed twice, perhaps with the site's name after a bar."""
    first, second = plain(a), plain(b)
    short, long = sorted((first, second), key=len)
    return bool(short) and (first == second or (len(short) > 25 and long.startswith(short)))


def dated_lines(lines: Sequence[str], prose: Callable[[int], bool]) -> frozenset[int]:
    """The lines that are nothing but a day or hour and date the article.

    Days that stand over paragraphs are the headings of a chronicle; one after the beginning of the
    article is not its date.
    """
    days = [i for i, line in enumerate(lines) if byline_kind(line) == "day"]
    over = [i for i in days if i + 1 < len(lines) and prose(i + 1)]
    if len(over) > 1:
        headings = frozenset(over)
        days = [i for i in days if i not in headings]
    if not days:
        return frozenset()
    before = list(accumulate(map(prose, range(days[-1])), initial=0))
    return frozenset(i for i in days if before[i] <= STANDFIRSTS)


def with_standfirst(kinds: Sequence[BlockKind]) -> list[BlockKind]:
    """Kinds of blocks, where the prose between the title and the byline is the standfirst.

    There is one only where the byline is followed by prose.
    """
    found = list(kinds)
    if "title" not in found:
        return found
    head = found.index("title")
    shown = [i for i in range(head + 1, len(found)) if found[i] not in ("boilerplate", "caption")]
    lead = next((n for n, i in enumerate(shown) if found[i] != "paragraph"), len(shown))
    signed = shown[lead:]
    if 0 < lead <= STANDFIRSTS and signed and found[signed[0]] == "byline":
        after = next((found[i] for i in signed if found[i] != "byline"), None)
        if after == "paragraph":
            for i in shown[:lead]:
                found[i] = "standfirst"
    return found
