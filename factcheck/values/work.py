"""Titles of works in quotation marks: what stands inside is neither a date nor a length of time.

« Le film « Deux jours, une nuit » », « Demain dimanche » fermait le programme. They are only
marked as explained, before anything else is read; a title is no claim of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import TITLED, Context, Found, ValueKind
from factcheck.values.quote_marks import MARKS, Quoted, quoted

# The longest title, in tokens.
_LONGEST = 12
# How far before the marks the word for the work may stand: « le film documentaire « … » ».
_REACH = 2
# The longest word for a work, in tokens: « comédie musicale ».
_NOUN = 3
# The longest name of an author, with « , de » before it, in tokens.
_AUTHOR = 8
# Signs that end a sentence that somebody says.
_SAID = frozenset(".,!…:")
# How far before « pour « … » » what was won or played with a work may stand, in tokens.
_FAR = 12
# The longest gap between two titles of one list: « », puis pour « ».
_LISTED = 4


def find(scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]:
    """Marks titles of works in ``taken``; yields nothing."""
    nouns, verbs = scan.lexicon.bit("work_nouns"), scan.lexicon.bit("work_verbs")
    marks = frozenset(scan.signs(MARKS))
    if not marks or not _beside_marks(scan, marks, nouns, verbs):
        return ()
    before: Quoted | None = None  # a title, the last quotation so far
    for quote in quoted(scan):
        listed = before and _listed(scan, before, quote)
        if listed or titled(scan, quote, nouns, verbs):
            taken[quote.first : quote.stop] = bytes((TITLED,)) * (quote.stop - quote.first)
            before = quote
        else:
            before = None
    return ()


def _beside_marks(scan: Scan, marks: frozenset[int], nouns: int, verbs: int) -> bool:
    """Whether a mark stands beside a word for a work, or before what works do, or after what is
    done with them."""
    far = [n for n in range(-_REACH - _NOUN, _REACH + _NOUN) if n]
    if any(at + n in marks for at in scan.positions(nouns) for n in far):
        return True
    if any(at - 1 in marks or scan.keys[at - 1] == "," for at in scan.positions(verbs)):
        return True
    return bool(scan.positions(scan.lexicon.bit("work_prizes", "work_uses")))


def titled(scan: Scan, quote: Quoted, nouns: int, verbs: int) -> bool:
    """Whether the words between two marks are the title of a work.

    ``nouns`` and ``verbs`` are the masks of the tables of both.
    """
    first, stop = quote.first, quote.stop
    if stop - first > _LONGEST or not scan.bits[first] & CAPITAL:
        return False
    if scan.words[stop - 1].surface in _SAID:
        return False
    opening, after = first - quote.width, stop + quote.width
    for at in scan.between(nouns, max(scan.sentence(first)[0], opening - _REACH), opening):
        found = scan.match("work_nouns", at)
        if found and at + found.length <= opening and _plain(scan, at + found.length, opening):
            return True
    if _told_after(scan, after) or _used(scan, opening):
        return True
    if scan.sentence(first)[0] < opening:
        return False
    after = _past_author(scan, after)
    return any(scan.match("work_verbs", at) for at in scan.between(verbs, after, after + 1))


def _told_after(scan: Scan, after: int) -> bool:
    """« … », chanson du film; “…”, a song from 1969; « … » (roman)."""
    if after + 1 >= len(scan) or scan.words[after].surface not in ",(":
        return False
    at = after + 1
    article = scan.match("work_articles", at)
    at += article.length if article else 0
    return at < len(scan) and scan.match("work_nouns", at) is not None


def _used(scan: Scan, opening: int) -> bool:
    """« son rôle dans « … » », « un prix en 1969, pour « … » »: what is done with works."""
    low = max(scan.sentence(opening)[0], opening - _FAR)
    lexicon = scan.lexicon
    for at in scan.between(lexicon.bit("work_uses"), max(low, opening - _NOUN - 1), opening):
        used = scan.match("work_uses", at)
        if used and at + used.length == opening:
            return True
    reason = scan.match("work_reasons", opening - 1) if opening else None
    if reason is None:
        return False
    prizes = scan.between(lexicon.bit("work_prizes"), low, opening)
    return any(scan.match("work_prizes", at) for at in prizes)


def _listed(scan: Scan, before: Quoted, quote: Quoted) -> bool:
    """Whether a title follows another in one list: « … », puis « … » et pour « … »."""
    first, stop = before.stop + before.width, quote.first - quote.width
    if stop - first > _LISTED or not scan.bits[quote.first] & CAPITAL:
        return False
    if quote.stop - quote.first > _LONGEST or scan.words[quote.stop - 1].surface in _SAID:
        return False
    joints = scan.lexicon.bit("work_joints")
    return first < stop and all(
        scan.words[at].surface == "," or scan.bits[at] & joints for at in range(first, stop)
    )


def _past_author(scan: Scan, after: int) -> int:
    """« L'Année du thé », de Morand, ressort: the token after an author between commas."""
    if after + 2 >= len(scan) or scan.words[after].surface != ",":
        return after
    if not scan.match("work_authors", after + 1):
        return after
    for at in range(after + 2, min(after + _AUTHOR, len(scan))):
        if scan.words[at].surface == ",":
            return at + 1
    return after


def _plain(scan: Scan, first: int, stop: int) -> bool:
    """Whether only an adjective may stand between the word for the work and its marks."""
    return all(
        scan.bits[at] & LETTERS
        and not scan.bits[at] & (CAPITAL | scan.lexicon.bit("function_words", "say_verbs"))
        for at in range(first, stop)
    )


VALUE_KIND = ValueKind(
    names=("title",),
    order=5,
    find=find,
    examples=(
        ("fr", "Le film « Hier à Lisbonne » sort en salles.", ()),
        ("en", "The novel “Two Days in Paris” sold out.", ()),
        ("fr", "Il a reçu un César pour « Trois jours à Hull ».", ()),
        ("en", "She sang “Two nights in Lyon”, a song from her first musical.", ()),
    ),
)
