"""The article of an HTML page: its text, block by block, without menus and scripts.

The text of the document is the extracted one, and offsets count in it. JSON-LD and meta tags say
what the page is; ``<article>``, ``<main>`` or the body where its paragraphs are.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.documents.document import Block, Remark
from factcheck.documents.format import Article, NotArticleError, Parsed
from factcheck.documents.page_metadata import Metadata, read_metadata
from factcheck.documents.page_pieces import LEVELS, Piece, Seen, is_prose, read_page
from factcheck.documents.segment import segment

SURVEYED = 2_000_000  # characters of a page that trafilatura is asked about
DEEPEST = 200  # elements inside each other that it is trusted with
SHARE = 0.3  # of a page's prose that an <article> must hold to be the article, not a teaser
WALKED_WORDS = 60  # of prose that make an article of a page that does not call itself one


def article_of(page: str, *, named: bool = True, part: str = "", title: str = "") -> Article:
    """The article of a page or of a fragment of HTML; ``title`` wins over what the page says.

    Raises:
        NotArticleError: no prose in it; or, unless ``named``, a page that neither calls itself an
            article nor holds a few sentences.
    """
    seen = read_page(page)
    said = read_metadata(seen.scripts, seen.metas, seen.language, seen.times)
    if not named and seen.metas.get("generator", "").startswith("factcheck"):
        raise NotArticleError("is a report, not an article")
    pieces = _article_pieces(seen)
    if pieces is seen.pieces and not seen.scopes:
        pieces = _main_text(page, seen) or pieces
    words = sum(len(p.text.split()) for p in pieces if is_prose(p))
    declared = said.article or any(s.level == "body_property" for s in seen.scopes)
    if not named and not declared and words < WALKED_WORDS:
        raise NotArticleError("is a page without an article")
    headline = title or _headline(seen, said, pieces)
    if not words and said.body:
        text = "\n\n".join(filter(None, (headline, said.body)))
        return Article(text, _parsed(segment(text, headline or None), said), part)
    if not any(p.text.split() != headline.split() for p in pieces):
        raise NotArticleError("holds no paragraph of text")
    return _assembled(headline, _remarked(pieces, seen), said, part)


def _remarked(pieces: Sequence[Piece], seen: Seen) -> list[Piece]:
    """The pieces with the comments that stand in them or before them.

    What stands after the last piece is about nothing that follows, and is kept with the last.
    """
    number = {id(piece): i for i, piece in enumerate(seen.pieces)}
    found: list[Piece] = []
    left = list(seen.remarks)
    for piece in pieces:
        mine = [text for at, text in left if at <= number[id(piece)]]
        left = [(at, text) for at, text in left if at > number[id(piece)]]
        found.append(piece._replace(remarks=tuple(mine)))
    if found and left:
        found[-1] = found[-1]._replace(remarks=(*found[-1].remarks, *(t for _, t in left)))
    return found


def _assembled(headline: str, pieces: Sequence[Piece], said: Metadata, part: str) -> Article:
    """The text and its blocks; the headline stands once, where the page has it or at the top."""
    ordered = list(pieces)
    wanted = headline.split()
    at = next((i for i, p in enumerate(pieces) if p.text.split() == wanted), None)
    if headline and at is None:
        ordered.insert(0, Piece("title", headline, "h1"))
    elif at is not None:
        ordered[at] = ordered[at]._replace(kind="title")
        ordered = [p for i, p in enumerate(ordered) if i <= at or p.text.split() != wanted]
    blocks, remarks, count = [], [], 0
    for piece in ordered:
        end = count + len(piece.text)
        blocks.append(Block(kind=piece.kind, start=count, end=end))
        remarks += [Remark(start=count, end=end, text=told) for told in piece.remarks]
        count = end + 2
    text = "\n\n".join(p.text for p in ordered)
    parsed = _parsed(tuple(blocks), said)._replace(remarks=tuple(remarks))
    return Article(text, parsed, part)


def _parsed(blocks: tuple[Block, ...], said: Metadata) -> Parsed:
    return Parsed(blocks, said.published, said.language, said.publisher)


def _headline(seen: Seen, said: Metadata, pieces: Sequence[Piece]) -> str:
    """What the page calls its headline; its first <h1>; its <title> without the site's name."""
    if said.headline:
        return said.headline
    first = next((p.text for p in (*pieces, *seen.pieces) if p.tag == "h1"), "")
    if first:
        return first
    title = seen.title
    head, bar, site = title.rpartition(" | ")
    if not bar and said.publisher:
        head, bar, site = title.rpartition(" - ")
        bar = bar if site == said.publisher else ""
    return head if bar and len(head.split()) >= 3 else title


def _article_pieces(seen: Seen) -> list[Piece]:
    """The pieces of the smallest element that holds a fair share of the page's prose."""
    sums = [0]
    for piece in seen.pieces:
        sums.append(sums[-1] + (len(piece.text) if is_prose(piece) else 0))
    for level in LEVELS:
        held = [
            (sums[s.stop] - sums[s.first], -s.first, s) for s in seen.scopes if s.level == level
        ]
        if held:
            prose, _, best = max(held)
            if prose and prose >= SHARE * sums[-1]:
                before = [p for p in seen.pieces[: best.first] if p.tag == "h1"][-1:]
                return before + seen.pieces[best.first : best.stop]
    return seen.pieces


def _main_text(page: str, seen: Seen) -> list[Piece]:
    """What trafilatura takes for the article where no element says so; nothing without it.

    It only chooses among the pieces that were read here, so that their text and kinds are the same.
    """
    if len(page) > SURVEYED or seen.depth > DEEPEST:
        return []
    try:
        from trafilatura import extract
    except ImportError:
        return []
    try:
        told = extract(page, include_comments=False, include_formatting=False) or ""
    except Exception:  # it is a choice only: without it the whole body is read
        return []
    kept = {" ".join(line.strip("-| ").split()) for line in told.splitlines()}
    chosen = [p for p in seen.pieces if p.tag == "h1" or " ".join(p.text.split()) in kept]
    return chosen if any(is_prose(p) for p in chosen) else []
