"""Superlatives: what is called the first, the only or the largest of its kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.holders import holder
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import CLAUSE_MARKS, LANDS, Reading
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, strip_accents

REACH = 14  # tokens of the scope after the superlative
BACK = 3  # tokens before a superlative that follows its noun
BARE = frozenset(("first", "only"))  # these need no noun: "the first to cross"


class Superlative(Claim):
    """That ``subject`` is the one of its kind: ``degree`` tells in what ("first", "largest").

    ``noun`` is the sense of what it is one of, "" for "the first to …" and for "the oldest, X, …",
    whose ``scope`` are then the words of the sentence before; ``scope`` the senses and
    figures of the complement, ``named`` the lands and names in it, both sorted; ``subject_kind`` is
    the kind of name, "" when the subject is only known by its capitals; ``rank`` is 2 of "the
    second-largest". The second evidence is the subject. Its words are in ``scope``: ``near`` and
    ``context`` stay empty.
    """

    kind: Literal["superlative"] = "superlative"
    degree: str
    subject: str
    subject_kind: str = ""
    rank: int = 1
    noun: str = ""
    scope: tuple[str, ...] = ()
    named: tuple[str, ...] = ()

    def value_text(self) -> str:
        """The subject's name as written."""
        return self.subject


class _Scope(NamedTuple):
    rank: int  # 2 of "the second-largest"
    open: int  # where the noun phrase starts, its article included
    stop: int
    noun: str
    words: tuple[str, ...]
    named: tuple[str, ...]


def extract(reading: Reading) -> Iterator[Superlative]:
    """A claim for each superlative of a named subject: beside it, or taken up by a pronoun."""
    scan = reading.scan
    for at in scan.positions(scan.lexicon.bit("superlative_kinds")):
        match = scan.match("superlative_kinds", at)
        if match is None or scan.match("superlative_vetoes", at):
            continue
        scope = _scope(reading, at, at + match.length, match.meaning)
        subject = holder(reading, scope.open, scope.stop) if scope else None
        if scope is None or subject is None:
            continue
        noun = scope.noun or (_sense(reading, subject.noun) if match.meaning not in BARE else "")
        alone = scope.stop == at + match.length and subject.kind == "person"
        if not noun and match.meaning not in BARE and not alone:
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
            noun=noun,
            rank=scope.rank,
            scope=scope.words,
            named=scope.named,
            **frame,
        )


def _scope(reading: Reading, at: int, after: int, degree: str) -> _Scope | None:
    """What the superlative is said of; None where that cannot be read."""
    scan = reading.scan
    low, high = scan.sentence(at)
    stop = after
    while stop < min(high, after + REACH) and not _ends(reading, stop):
        stop += 1
    rank, at = _ranked(reading, at, low) if degree not in BARE else (1, at)
    possessor = _possessor(reading, at, low)
    article = at > low and scan.match("superlative_articles", at - 1) is not None
    opening = possessor if possessor is not None else at - 1 if article else at
    head = _head(reading, after, stop, degree)
    noun = "" if head is None else _word(reading, head)
    kept = [i for i in range(after, stop) if i != head]
    if possessor is not None:
        kept += range(possessor, at - 2)
    if head is None and article and degree not in BARE:
        # « le pont le plus long du monde »: the noun stands before.
        for i in range(at - 2, max(low - 1, at - 3 - BACK), -1):
            if scan.match("superlative_articles", i):
                words = [k for k in range(i + 1, at - 1) if _word(reading, k)]
                noun, opening = (_word(reading, words[0]) if words else ""), i
                kept += words[1:]
                break
    named, told = _told(reading, kept)
    if head is not None and (land := _name(reading, head)):
        named |= {land}  # « la première Africaine », « la doyenne des Belges »
        noun = "" if degree in BARE else land
    if stop == after and article and degree not in BARE and not noun and stop < high:
        return _alone(reading, opening, stop, low)
    if not (told or named) or (not noun and degree in BARE and len(told) + len(named) < 2):
        return None
    return _Scope(rank, opening, stop, noun, tuple(sorted(told)), tuple(sorted(named)))


def _told(reading: Reading, words: Iterable[int]) -> tuple[set[str], set[str]]:
    """The lands and names among some words, and the other content words."""
    named, told = set(), set()
    for i in words:
        if name := _name(reading, i):
            named.add(name)
        elif word := _word(reading, i):
            told.add(word)
    return named, told


def _alone(reading: Reading, opening: int, stop: int, low: int) -> _Scope | None:
    """« La plus âgée, Odile Wurtz, »: of those whom the sentence before is about."""
    if opening != low or low == 0 or reading.scan.words[stop].surface != ",":
        return None
    named, told = _told(reading, range(*reading.scan.sentence(low - 1)))
    return _Scope(1, opening, stop, "", tuple(sorted(told)), tuple(sorted(named)))


def _head(reading: Reading, after: int, stop: int, degree: str) -> int | None:
    """The noun after a superlative: the next word, in English the last before a little word; also
    that of « la doyenne des candidates »."""
    scan = reading.scan
    small = scan.lexicon.bit("stopwords", "function_words")
    if after < stop and scan.bits[after] & small and degree not in BARE:
        of = scan.match("superlative_of_those", after)
        after += of.length if of else stop
    if after >= stop or scan.bits[after] & small or not scan.bits[after] & LETTERS:
        return None
    last = after
    if scan.lexicon.table("rank_noun_last"):
        while last + 1 < stop and not scan.bits[last + 1] & small and _word(reading, last + 1):
            last += 1
    return last


def _possessor(reading: Reading, at: int, low: int) -> int | None:
    """Where the name or noun before "'s" starts: "Britain's oldest", "the world's largest"."""
    scan = reading.scan
    if at - 3 < low or scan.keys[at - 1] != "s" or scan.words[at - 2].surface not in "'’":
        return None
    first = at - 3
    while first > low and scan.bits[first] & scan.bits[first - 1] & CAPITAL:
        first -= 1
    return first - (first > low and scan.match("superlative_articles", first - 1) is not None)


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
    opens = scan.opens[at]
    tables = ("superlative_stops", "superlative_inverse", "clause_breaks")
    return any(table in opens and scan.match(table, at) is not None for table in tables)


def _name(reading: Reading, at: int) -> str:
    """The land or the name that a word of the scope is, "" for any other word."""
    scan = reading.scan
    field = scan.match("superlative_fields", at)
    if field is not None:
        return field.meaning
    opens = scan.opens[at]
    if scan.bits[at] & CAPITAL or any(t in opens and scan.match(t, at) for t in LANDS):
        return next(iter(reading.lemmas(at, at + 1)), "") if _word(reading, at) else ""
    return ""


def _word(reading: Reading, at: int) -> str:
    """The sense of a content word, or a figure; "" for a little word."""
    scan = reading.scan
    if scan.bits[at] & DIGITS:
        return scan.keys[at]
    small = scan.lexicon.bit("stopwords", "function_words", "date_weekdays")
    if not scan.bits[at] & LETTERS or scan.bits[at] & small or len(scan.keys[at]) < 3:
        return ""
    told = reading.lemmas(at, at + 1)
    return told[0] if told else lemma(scan.keys[at].rstrip("'"), reading.document.language)


def _sense(reading: Reading, word: str) -> str:
    """The sense of a word that stands beside the subject."""
    at = next((i for i, key in enumerate(reading.scan.keys) if key == word), None) if word else None
    return "" if at is None else strip_accents(_word(reading, at))


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
