"""Names of bodies held against each other: expansions of one acronym, wordings of one office."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from anyascii import anyascii

from factcheck.claims.kinds.acronym import Expansion
from factcheck.claims.reading import content_word
from factcheck.documents.document import Document
from factcheck.entities.offices import content, unshared
from factcheck.entities.spelling import likeness
from factcheck.entities.titles import Held
from factcheck.languages import lexicon
from factcheck.text.lexicon import strip_accents
from factcheck.text.tokens import tokenize
from factcheck.values.acronym import Acronym

LONG_WORD = 8  # letters of a word that may give two letters of an acronym
LITTLE = 4  # letters from which on a word is no article or preposition
LETTERS_TOLD = 3  # fewer are given by many names
ROOT = 4  # letters that a word and its translation begin with alike
SHARED = 2  # words that two wordings of one body have in common when no acronym ties them


class Wording(NamedTuple):
    """A body's name as one article words it, and where."""

    document: str
    start: int
    end: int
    quote: str


def expansion_span(claim: Expansion, text: str) -> tuple[int, int]:
    """Where the expansion itself stands: next to the acronym, else the claim's own evidence."""
    low, high = claim.sentence
    before = text.rfind(claim.value.long, low, claim.end)
    at = before if before >= 0 else text.find(claim.value.long, low, high)
    return (at, at + len(claim.value.long)) if at >= 0 else (claim.start, claim.end)


def spells(value: Acronym) -> bool:
    """Whether an expansion gives the letters of its acronym, in order, from its words' initials.

    One letter may come from inside a long word, as the V of "télévision" does, after the initial;
    one word may give its first letters, as "avalanches" may give AV; a word that is an acronym
    itself, as "UN" or "EU", gives all of its letters. Or each word gives the letters it opens with:
    Osecor from "Office de sécurité des corridors".
    """
    letters = "".join(c for c in anyascii(value.short).lower() if c.isalnum())
    words = "".join(c if c.isalnum() else " " for c in anyascii(value.long)).split()
    if _left(letters, words) == "" or (len(letters) > LETTERS_TOLD and _syllables(letters, words)):
        return True
    return any(
        len(word) >= LONG_WORD
        and letters[at] == word[0].lower()
        and letters[at + 1] in word[1:].lower()
        and _left(letters[:at], words[:i]) == ""
        and _left(letters[at + 2 :], words[i + 1 :]) == ""
        for i, word in enumerate(words)
        for at in range(len(letters) - 1)
    )


def _syllables(letters: str, words: Sequence[str]) -> bool:
    """Whether the openings of some words, up to three letters each, give all letters in order; no
    word but a little one is left out."""
    if not letters or not words:
        return not letters and all(len(word) < LITTLE for word in words)
    first = words[0].lower()
    taken = (n for n in (1, 2, 3) if letters.startswith(first[:n]) and len(first) >= n)
    if any(_syllables(letters[n:], words[1:]) for n in taken):
        return True
    return len(first) < LITTLE and _syllables(letters, words[1:])


def _left(letters: str, words: Sequence[str]) -> str:
    """The letters that the initials of some words, in order, do not give."""
    for word in words:
        if word.isupper() and letters.startswith(word.lower()):
            letters = letters[len(word) :]
        elif letters[:1] == word[0].lower():
            letters = letters[1:]
    return letters


def rival_expansions(a: Acronym, b: Acronym, first: str, second: str) -> bool:
    """Whether two expansions of one acronym name two bodies.

    Both must give its letters, or one of them and the other its first, in one language; forms of
    one word, little words and words left out are no difference. In two languages they are taken
    for a translation, unless they give the same three letters or more with no word of one root or
    sense in common, or four with most words apart.
    """
    first, second = _tongue(a.long, first, second), _tongue(b.long, second, first)
    given = spells(a) + spells(b)
    if not given or (given == 1 and (first != second or not (_opens(a) and _opens(b)))):
        return False
    one_long, two_long = (
        _settled(_shortened(x.long, y.long), tongue)
        for x, y, tongue in ((a, b, first), (b, a, second))
    )
    (one, named, _), (two, other, _) = content(one_long, first), content(two_long, second)
    if bool(named) != bool(other) and not (_body(a.long, first) and _body(b.long, second)):
        return False  # a body and a thing: "Bureau d'enquêtes", "bras élévateur"
    left, right = unshared(one, two)
    if first == second:
        return bool(left and right)
    letters = sum(c.isalpha() for c in a.short)
    shorter = min(len(one), len(two))
    if letters < LETTERS_TOLD or shorter < 2:
        return False
    senses = _senses(a.long, first), _senses(b.long, second)
    shared = len(senses[0] & senses[1])
    apart = min(
        sum(not any(_kindred(x, y) for y in others) for x in mine)
        for mine, others in ((one, two), (two, one))
    )
    return apart - shared == shorter or (
        letters > LETTERS_TOLD and apart - shared > max(1, shorter / 2)
    )


def _tongue(name: str, language: str, other: str) -> str:
    """The language of a name: that of its article, or the other one when its little words are
    all of that ("the Office des ports du littoral")."""
    surfaces = tokenize(name).surfaces[1:]
    mine, theirs = (
        [len(s) > 1 and bool(known.word(s).bits & known.bit("stopwords")) for s in surfaces]
        for known in (lexicon(language), lexicon(other))
    )
    foreign = any(y and not x for x, y in zip(mine, theirs, strict=True))
    own = any(x and not y for x, y in zip(mine, theirs, strict=True))
    return other if foreign and not own else language


def _shortened(name: str, other: str) -> str:
    """A name with the acronym that the other has for some of its words: "UN Ports"."""
    words = name.split()
    for short in (w for w in other.split() if len(w) > 1 and w.isupper()):
        for at in range(len(words) - len(short) + 1):
            initials = "".join(word[0] for word in words[at : at + len(short)])
            if strip_accents(initials).upper() == short:
                return " ".join([*words[:at], short, *words[at + len(short) :]])
    return name


def _settled(name: str, language: str) -> str:
    """A name with one word for what bodies call by several: « droits de l'homme », « droits
    humains »."""
    known = lexicon(language)
    surfaces = tokenize(name).surfaces
    keys = [known.word(surface).key for surface in surfaces]
    told, at = list[str](), 0
    while at < len(keys):
        found = known.match("named_alike", keys, at)
        told.append(found.meaning if found else surfaces[at])
        at += found.length if found else 1
    return " ".join(told)


def _opens(acronym: Acronym) -> bool:
    """Whether an expansion has the first letter of its acronym: "Agence lettone du climat",
    ALC."""
    return strip_accents(acronym.long[:1]).upper() == acronym.short[:1].upper()


def renamed(claim: Expansion, document: Document) -> bool:
    """Whether the sentence of an expansion says that the body was renamed or is another one."""
    known = lexicon(document.language)
    words = known.words(tokenize(document.text[slice(*claim.sentence)]).surfaces)
    keys = [word.key for word in words]
    bit = known.bit("acronym_apart")
    if any(w.bits & bit and known.match("acronym_apart", keys, i) for i, w in enumerate(words)):
        return True
    start = expansion_span(claim, document.text)[0]
    before = tokenize(document.text[claim.sentence[0] : start]).surfaces
    former = known.match("qualifiers", [known.word(before[-1]).key], 0) if before else None
    return former is not None and former.meaning == "former"


def _body(phrase: str, language: str) -> bool:
    """Whether a name opens with a word for a body, in capitals or not."""
    known = lexicon(language)
    return bool(
        known.word(tokenize(phrase.lower()).surfaces[0]).bits & known.bit("organisation_heads")
    )


def _kindred(a: str, b: str) -> bool:
    """Whether words of two languages look like one ("comité", "committee")."""
    return a[:ROOT] == b[:ROOT] or likeness(a, b) >= 0.6


def _senses(phrase: str, language: str) -> frozenset[str]:
    """What the words of a name mean in every language, where the tables say so."""
    known = lexicon(language)
    words = (known.word(surface) for surface in tokenize(phrase).surfaces)
    told = {content_word(w, known): strip_accents(w.key) for w in words}
    return frozenset(s for s, key in told.items() if s and strip_accents(s) != key)


def rival_wordings(
    held: Sequence[Held], expansions: Sequence[Expansion], documents: Mapping[str, Document]
) -> Iterator[tuple[list[Wording], list[Wording], tuple[str, str]]]:
    """Titles of one person and office whose bodies differ in one word; the carriers of each."""
    seen: set[tuple[str, str]] = set()
    told = [h for h in held if h.title.state != "implied"]
    distinct = {(h.title, h.document): h for h in reversed(told)}
    for a, b in combinations(
        sorted(distinct.values(), key=lambda h: (h.document, h.claim.start)), 2
    ):
        if a.title.office != b.title.office or a.document == b.document:
            continue
        if documents[a.document].language != documents[b.document].language:
            continue
        left, right = unshared(a.title.words - a.title.short, b.title.words - b.title.short)
        if len(left) != 1 or len(right) != 1:
            continue
        one, two = min(left), min(right)
        shared = (a.title.words - left) & (b.title.words - right)
        if _names_apart(a, b, one, two) or not shared or (one, two) in seen or (two, one) in seen:
            continue
        if len(shared) < SHARED and not _tied(one, two, shared, expansions, documents):
            continue
        seen.add((one, two))
        written = (_as_written(one, a, documents), _as_written(two, b, documents))
        if _of_its_land(*written, documents[a.document].language):
            continue
        groups = [_carriers(word, held, shared, expansions, documents) for word in (one, two)]
        yield groups[0], groups[1], written


def _of_its_land(one: str, two: str, language: str) -> bool:
    """Whether one of two words says whose a body is and the other only that it is the land's: "the
    Danish rowing federation", "the national rowing federation"."""
    known = lexicon(language)
    return any(
        known.meaning("of_the_land", x)
        and any(known.meaning(table, y) for table in ("demonyms", "countries"))
        for x, y in ((one, two), (two, one))
    )


def _as_written(word: str, held: Held, documents: Mapping[str, Document]) -> str:
    """A folded lemma as the title has it."""
    language = documents[held.document].language
    surfaces = tokenize(held.claim.value.wording).surfaces
    return next((s for s in surfaces if word in content(s, language)[0]), word)


def _names_apart(a: Held, b: Held, one: str, two: str) -> bool:
    """Whether the differing words are proper names, so that the bodies are two."""
    capital = one in a.title.proper and two in b.title.proper
    all_capital = a.title.words == a.title.proper or b.title.words == b.title.proper
    return capital and not all_capital


def _tied(
    one: str,
    two: str,
    shared: frozenset[str],
    expansions: Sequence[Expansion],
    documents: Mapping[str, Document],
) -> bool:
    for claim in expansions:
        words = content(claim.value.long, documents[claim.document].language)[0]
        if (one in words or two in words) and shared & words:
            return True
    return False


def _carriers(
    word: str,
    held: Sequence[Held],
    shared: frozenset[str],
    expansions: Sequence[Expansion],
    documents: Mapping[str, Document],
) -> list[Wording]:
    found = [
        Wording(h.document, h.claim.start, h.claim.end, h.claim.value.wording)
        for h in held
        if word in h.title.words and shared & h.title.words
    ]
    for claim in expansions:
        words = content(claim.value.long, documents[claim.document].language)[0]
        if word in words and shared & words:
            span = expansion_span(claim, documents[claim.document].text)
            found.append(Wording(claim.document, *span, claim.value.long))
    return found
