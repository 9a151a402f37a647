"""Superlatives: what is called the first, the only or the largest of its kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import CLAUSE_MARKS, Reading
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.part import Found

REACH = 14  # tokens of the scope after the superlative
BACK = 3  # tokens before a superlative that follows its noun
SUBJECTS = ("person", "organisation", "place", "acronym")
BARE = frozenset(("first", "only"))  # these need no noun: "the first to cross"


class Superlative(Claim):
    """That ``subject`` is the one of its kind: ``degree`` tells in what ("first", "largest").

    ``noun`` is the lemma of what it is one of, "" for "the first to …"; ``scope`` the lemmas,
    years and figures of the complement, sorted; ``subject_kind`` is the kind of name, "" when the
    subject is only known by its capitals; ``rank`` is 2 of "the second-largest". The second
    evidence is the subject. Its words are in ``scope``: ``near`` and ``context`` stay empty.
    """

    kind: Literal["superlative"] = "superlative"
    degree: str
    subject: str
    subject_kind: str = ""
    rank: int = 1
    noun: str = ""
    scope: tuple[str, ...] = ()

    def value_text(self) -> str:
        """The subject's name as written."""
        return self.subject


class _Subject(NamedTuple):
    first: int
    stop: int
    kind: str


class _Scope(NamedTuple):
    rank: int  # 2 of "the second-largest"
    open: int  # where the noun phrase starts, its article included
    stop: int
    noun: str
    words: tuple[str, ...]


def extract(reading: Reading) -> Iterator[Superlative]:
    """A claim for each superlative of a named subject that stands right beside it."""
    scan = reading.scan
    for at in scan.positions(scan.lexicon.bit("superlative_kinds")):
        match = scan.match("superlative_kinds", at)
        if match is None or scan.match("superlative_vetoes", at):
            continue
        scope = _scope(reading, at, at + match.length, match.meaning)
        subject = _subject(reading, scope) if scope else None
        if scope is None or subject is None:
            continue
        frame = reading.frame(at, at + match.length) | {"near": (), "context": ()}
        yield Superlative(
            evidence=(
                reading.evidence(scope.open, scope.stop),
                reading.evidence(subject.first, subject.stop),
            ),
            degree=match.meaning,
            subject=scan.quote(subject.first, subject.stop),
            subject_kind=subject.kind,
            noun=scope.noun,
            rank=scope.rank,
            scope=scope.words,
            **frame,
        )


def _scope(reading: Reading, at: int, after: int, degree: str) -> _Scope | None:
    """What the superlative is said of; None where that cannot be read."""
    scan = reading.scan
    low, high = scan.sentence(at)
    stop = after
    while stop < min(high, after + REACH) and not _ends(reading, stop):
        stop += 1
    bare = stop == after or bool(scan.bits[after] & scan.lexicon.bit("stopwords", "function_words"))
    rank, at = _ranked(reading, at, low) if degree not in BARE else (1, at)
    article = at > low and scan.match("superlative_articles", at - 1) is not None
    opening = at - 1 if article else at
    words = _content(reading, after, stop)
    noun = ""
    if not bare:
        noun, words = (words[0], words[1:]) if words else ("", [])
    elif article and degree not in BARE:
        # « le pont le plus long du monde »: the noun stands before.
        for i in range(at - 2, max(low, at - 2 - BACK), -1):
            if scan.match("superlative_articles", i):
                found = _content(reading, i + 1, at - 1)
                noun, opening = (found[0] if found else ""), i
                words += found[1:]
                break
    if not words or (not noun and (degree not in BARE or len(words) < 2)):
        return None
    return _Scope(rank, opening, stop, noun, tuple(sorted(set(words))))


def _ranked(reading: Reading, at: int, low: int) -> tuple[int, int]:
    """The rank told right before a superlative ("the second-largest"), and where that starts."""
    scan = reading.scan
    before = at - 1
    if before > low and scan.words[before].surface == "-":
        before -= 1
    found = scan.match("superlative_ranks", before) if before >= low else None
    return (int(found.meaning), before) if found and found.length == 1 else (1, at)


def _ends(reading: Reading, at: int) -> bool:
    scan = reading.scan
    if scan.words[at].surface in CLAUSE_MARKS or scan.words[at].surface in ".!?…":
        return True
    return any(
        scan.match(table, at) is not None for table in ("superlative_stops", "clause_breaks")
    )


def _content(reading: Reading, first: int, stop: int) -> list[str]:
    """Content words in text order, as lemmas, with figures."""
    scan, code = reading.scan, reading.document.language
    stopword = scan.lexicon.bit("stopwords", "function_words")
    return [
        lemma(scan.keys[i].rstrip("'"), code) if scan.bits[i] & LETTERS else scan.keys[i]
        for i in range(first, stop)
        if scan.bits[i] & DIGITS
        or (scan.bits[i] & LETTERS and not scan.bits[i] & stopword and len(scan.keys[i]) > 2)
    ]


def _subject(reading: Reading, scope: _Scope) -> _Subject | None:
    """The name beside the noun phrase: before a link verb or a comma, or after its own comma."""
    scan = reading.scan
    low, high = scan.sentence(scope.open)
    if any(
        scan.match("superlative_shared", i) for i in range(max(low, scope.open - 3), scope.open)
    ):
        return None
    stop = _linked(reading, scope.open, low)
    if stop is None and scope.open > low and scan.words[scope.open - 1].surface == ",":
        stop = scope.open - 1
    if stop is not None:
        return _name_before(reading, stop, low)
    if scope.stop + 1 < high and scan.words[scope.stop].surface == ",":
        for found in reading.within(scope.stop + 1, scope.stop + 2, *SUBJECTS):
            return _Subject(found.first, found.stop, found.kind)
    return None


def _linked(reading: Reading, at: int, low: int) -> int | None:
    """Where the subject of a link verb that ends before token ``at`` ends."""
    scan = reading.scan
    for length in (3, 2, 1):
        start = at - length
        match = scan.match("superlative_links", start) if start > low else None
        if match is not None and match.length == length:
            return start - (scan.words[start - 1].surface == ",")
    return None


def _name_before(reading: Reading, stop: int, low: int) -> _Subject | None:
    """The name that ends at ``stop`` and is no complement of a noun ("le pont de Lyon")."""
    scan = reading.scan
    named: list[Found] = [f for f in reading.within(low, stop, *SUBJECTS) if f.stop == stop]
    if named:
        subject = _Subject(named[0].first, stop, named[0].kind)
    else:
        first = stop
        while first > low and scan.bits[first - 1] & CAPITAL:
            first -= 1
        if stop - first < 2:
            return None
        subject = _Subject(first, stop, "")
    before = subject.first - 1
    if before < low or not scan.bits[before] & LETTERS:
        return subject
    small = scan.bits[before] & scan.lexicon.bit("stopwords", "function_words")
    opens = scan.match("superlative_articles", before) or scan.match("clause_breaks", before)
    return subject if opens or not small else None


CLAIM_KIND = ClaimKind(
    model=Superlative,
    extract=extract,
    examples=(
        ("fr", "Awa Diop est la première femme à diriger la Banque centrale.", ("Awa Diop",)),
        ("fr", "Odile Wurtz, la plus jeune députée de l'Assemblée, a ri.", ("Odile Wurtz",)),
        ("en", "Anna Lee became the first woman to lead the central bank.", ("Anna Lee",)),
        ("fr", "Awa Diop est l'une des plus grandes chanteuses du pays.", ()),
        ("en", "Lodz Works, the second-largest brewery in Europe, has burnt.", ("Lodz Works",)),
        ("fr", "Le Premier ministre, Paul Ondoua, est venu.", ()),
        ("en", "Anna Lee was among the first women to lead a bank.", ()),
    ),
)
