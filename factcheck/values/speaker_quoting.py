"""Who speaks where the verb is no verb of saying, or where a body speaks as "on".

« X propose « un pacte » », « X s'attend à « un recul » »: a verb that takes the words for its
object or gives an opinion, its clause closed by words that go on in lower case. « Au parti, on
estime que « … » », « …, dit-on chez X »: a body is all that the text names of who speaks.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.date_bare import preceded
from factcheck.values.speaker_name import Speaker, noun_group, title_at
from factcheck.values.speaker_unlisted import somebody, whole_name

OPINED = 9  # tokens from a verb of opinion to the words
_TAKEN = 5  # tokens from a verb that takes the words to them
_RELAYED = 8  # tokens from a verb to the words that another paper relays
_BREAKS = frozenset(",:;(")


def opining(scan: Scan, at: int, mark: int) -> int:
    """Tokens of a verb of opinion whose clause the words close: *felt the scrum “turned it”*."""
    return _closed(scan, "say_opining", at, mark, OPINED)


def quoting(scan: Scan, at: int, mark: int) -> int:
    """Tokens of a verb that takes the words for its object: « X propose « un pacte » »."""
    return _closed(scan, "say_taking", at, mark, _TAKEN)


def _closed(scan: Scan, table: str, at: int, mark: int, reach: int) -> int:
    found = scan.match(table, at)
    if found is None or preceded(scan, "say_passive", at) or mark + 1 >= len(scan.words):
        return 0
    between = scan.keys[at:mark]
    near = len(between) <= reach and not _BREAKS & set(between)
    return found.length if near and not scan.bits[mark + 1] & CAPITAL else 0


def speaks(scan: Scan, found: Speaker) -> bool:
    """Whether a subject can speak: a person, a title, or a body, rather than a law or a film."""
    if somebody(scan, found) or found.tokens is None:
        return somebody(scan, found)
    article = scan.match("say_determiners", found.tokens[0])
    noun = found.tokens[0] + (article.length if article else 0)
    tables = ("say_bodies", "say_generic_bodies", "organisation_introducers")
    return any(scan.match(table, noun) for table in tables) or bool(
        article and noun < found.tokens[1] and scan.bits[noun] & CAPITAL
    )


def among(scan: Scan, low: int, verb: int) -> Speaker | None:
    """« Au parti X, on estime »: the body that opens the sentence of an "on" right before."""
    if verb - 1 <= low or scan.keys[verb - 1] not in _anybody(scan):
        return None
    place = scan.match("say_among", low)
    if place is None or "," not in scan.keys[low:verb]:
        return None
    found = noun_group(scan, low + place.length, verb)
    return found if found and _body(scan, found, place.meaning) else None


def placed(scan: Scan, at: int, end: int) -> Speaker | None:
    """« …, dit-on au parti X »: the body right after the inverted "on"."""
    place = scan.match("say_among", at) if at < end else None
    found = noun_group(scan, at + place.length, end) if place else None
    return found if found and place and _body(scan, found, place.meaning) else None


def _body(scan: Scan, found: Speaker, sort: str) -> bool:
    """Whether a place where people speak is a body: « chez X » always, « à X » by its noun."""
    if found.tokens is None:
        return False
    at = found.tokens[0]
    if sort == "whose":
        return bool(scan.bits[at] & CAPITAL) or _bodied(scan, at)
    return _bodied(scan, at) or bool(scan.bits[at] & CAPITAL and sort == "article")


def _bodied(scan: Scan, at: int) -> bool:
    article = scan.match("say_determiners", at)
    noun = at + (article.length if article else 0)
    tables = ("say_bodies", "say_generic_bodies", "organisation_introducers", "organisation_nouns")
    return any(scan.match(table, noun) for table in tables)


def _anybody(scan: Scan) -> frozenset[str]:
    return frozenset(scan.lexicon.table("say_people").get("yes", ()))


def topic(scan: Scan, low: int, verb: int) -> Speaker | None:
    """« Quant au port, il refuse de commenter »: what the pronoun of the clause stands for."""
    opening = scan.match("say_topics", low)
    if opening is None or scan.match("say_pronouns", verb - 1) is None:
        return None
    first = low + opening.length
    comma = next((k for k in range(first, verb) if scan.keys[k] == ","), None)
    return noun_group(scan, first, comma) if comma else None


def relayed(scan: Scan, before: Speaker | None, found: Speaker, opening: int, after: int) -> bool:
    """Whether the words are those of who speaks before them, and another only passes them on:
    « X a salué « un frère », indique l'agence Y ». What a body holds, its spokesman says."""
    if before is None or not before.verb or not (before.name or before.pronoun):
        return False
    if scan.bits[opening + 1] & CAPITAL or (_somebody(scan, found) and not _person(scan, before)):
        return False
    near = scan.keys[max(0, opening - _RELAYED) : opening]
    if before.verb not in near or _BREAKS & set(near[near.index(before.verb) :]):
        return False
    at = after
    while at < len(scan) and not scan.bits[at] & LETTERS and scan.words[at].surface == ",":
        at += 1
    return scan.match("say_relays", at) is not None


def _person(scan: Scan, found: Speaker) -> bool:
    """Whether a speaker is told as a person: by a pronoun, a title, or a name without article."""
    if found.pronoun or found.role or found.tokens is None:
        return found.pronoun or found.role is not None
    return _somebody(scan, found) or scan.match("say_determiners", found.tokens[0]) is None


def _somebody(scan: Scan, found: Speaker) -> bool:
    """Whether a group names a person or opens with a title: « une porte-parole »."""
    if found.tokens is None:
        return found.pronoun
    article = scan.match("say_determiners", found.tokens[0])
    at = found.tokens[0] + (article.length if article else 0)
    named = article is None and whole_name(scan, found)
    return found.role is not None or bool(title_at(scan, at)) or named
