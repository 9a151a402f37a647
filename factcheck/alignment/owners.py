"""Whose a share is: the name it stands beside with nothing but words of having between.

"Orne (75 %)", "Ana Sorel n'obtient que 12 %", "Ana Sorel, credited with 12 %", "12 % à Ana Sorel".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.claims.claim import Figure
from factcheck.languages import lexicon, meanings
from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import Lexicon, plain, strip_accents
from factcheck.text.tokens import tokenize

GAP = 9  # words of having between a name and its share
AFTER = 7  # tokens from a share to the name that it goes to
LINKS = frozenset(",:–—-")


def owners(view: View, claim: Figure) -> frozenset[str]:
    """Who or what a share belongs to: persons, or the folded names of places and lists."""
    known = view.noted.get(("owners", id(claim)))
    if known is None:
        known = view.noted["owners", id(claim)] = frozenset(_owners(view, claim))
    return known


def _owners(view: View, claim: Figure) -> Iterator[str]:
    document = view.documents[claim.document]
    words = lexicon(document.language)
    low, high = claim.sentence
    before = tokenize(document.text[low : claim.start]).surfaces
    names = _before(words, before, document.language)
    if not names:
        after = tokenize(document.text[claim.end : high]).surfaces
        names = _receiver(words, after)
        if not names and claim.place:
            names = [claim.place]
    persons = [view.people.named(claim.document, name) for name in names]
    if voted(view, claim) and not any(persons) and (told := _candidate(view, claim)):
        names, persons = ["" for _ in told], list(told)
    for name, person in zip(names, persons, strict=True):
        yield person or strip_accents(plain(name)).replace(" - ", " ").replace("-", " ")


def voted(view: View, claim: Figure) -> bool:
    """Whether a share is told as one of votes."""
    return claim.concept == "vote_cast" or "support" in meanings(
        view.documents[claim.document].text[slice(*claim.sentence)],
        view.documents[claim.document].language,
        "share_sorts",
    )


def _candidate(view: View, claim: Figure) -> list[str]:
    """The only person named in a sentence from the share told before on."""
    beside = view.beside(claim)
    start = max((c.end for c in beside if c.kind == "percent" and c.end <= claim.start), default=0)
    told = [c.quote for c in beside if c.kind == "name" and start <= c.start < claim.start]
    persons = {view.people.of(claim.document, name) for name in told}
    return [p for p in persons if p] if len(persons) == 1 else []


def _before(words: Lexicon, told: list[str], language: str) -> list[str]:
    """The names that end before a share, joined by "et" where they have it together."""
    keys = [plain(t) for t in told]
    at = len(told) - 1
    if at < 0:
        return []
    bracket = told[at] == "("
    at -= bracket
    close = bracket
    while not bracket and at > len(told) - 1 - GAP and at >= 0 and not _capital(told[at]):
        if told[at] not in LINKS and not words.match("share_links", keys, at):
            return []
        close |= told[at] in LINKS
        at -= 1
    names: list[str] = []
    while at >= 0 and _capital(told[at]):
        first = at
        while first > 0 and (_capital(told[first - 1]) or told[first - 1] == "-"):
            first -= 1
        of = first > 0 and words.match("of_place", keys, first - 1)
        if of and not close:
            return []  # "le maire de Nice obtient 12 %"
        if first == 0 and in_dictionary(keys[0], language):
            first += 1  # "Suivent Orne (75 %)"
        if first > at:
            break
        names.append(" ".join(told[first : at + 1]))
        at = first - 1
        if at > 0 and words.match("determiners", keys, at):
            at -= 1
        joined = at > 0 and bool(words.match("conjunctions", keys, at))
        if not joined and not (len(names) > 1 and at > 0 and told[at] == ","):
            break
        at -= 1
    return names


def _receiver(words: Lexicon, told: list[str]) -> list[str]:
    """The name a share is said to go to: "27 % des voix à son rival Nael Aroun"."""
    keys = [plain(t) for t in told]
    given = False
    for at in range(min(len(told), AFTER)):
        if _capital(told[at]):
            stop = at
            while stop < len(told) and (_capital(told[stop]) or told[stop] == "-"):
                stop += 1
            return [" ".join(told[at:stop])] if given else []
        if not told[at][0].isalpha():
            return []
        given |= bool(words.match("share_receivers", keys, at))
    return []


def _capital(surface: str) -> bool:
    return surface[0].isupper() and surface[0].isalpha()
