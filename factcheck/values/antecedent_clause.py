"""What a sentence before a pronoun says of who acts in it: its reporter, its subject, an object."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.text.lexicon import LETTERS
from factcheck.values.part import Found
from factcheck.values.person_gender import Gender, meaning
from factcheck.values.speaker_name import noun_group, saying_verb
from factcheck.values.speaker_subject import auxiliary, subject_after

_INFINITIVE = 4  # letters of the shortest one that hides no noun: « voir »
_FRONTED = 12  # tokens before the comma that a subject follows
_RESTARTS = ":;"


def asked(scan: Scan, low: int) -> bool:
    """Whether a sentence opens with what somebody was asked: « Interrogé sur X, il … »."""
    return scan.match("say_asked", low) is not None


def reporter(scan: Scan, low: int, high: int, people: Sequence[Found]) -> Found | None:
    """Who tells a sentence that closes on it: « Y sera jugé, a confirmé le greffier X »."""
    for verb in reversed(scan.between(scan.lexicon.bit("say_verbs"), low + 1, high)):
        length = saying_verb(scan, verb)
        first = verb
        while first > low and (aux := auxiliary(scan, first)):
            first -= aux
        if not length or first <= low + 1 or scan.keys[first - 1] != ",":
            continue
        found = subject_after(scan, verb + length, high)
        if found is None or found.tokens is None:
            return None
        inside = [p for p in people if found.tokens[0] <= p.first < found.tokens[1]]
        return inside[0] if len(inside) == 1 else None
    return _according(scan, low, high, people)


def _according(scan: Scan, low: int, high: int, people: Sequence[Found]) -> Found | None:
    """« Ils ont dû repartir, d'après la guide X »: whom a sentence is told by."""
    for at in reversed(scan.between(scan.lexicon.bit("say_according"), low + 1, high)):
        found = scan.match("say_according", at)
        if found is None or scan.keys[at - 1] != ",":
            continue
        group = noun_group(scan, at + found.length, high)
        if group is None or group.tokens is None:
            return None
        inside = [p for p in people if group.tokens[0] <= p.first < group.tokens[1]]
        return inside[0] if len(inside) == 1 else None
    return None


def taken_up(scan: Scan, low: int, high: int, wanted: Gender) -> bool:
    """Whether a sentence's subject is a pronoun: « Arrivé mardi, il a vu X »."""
    if any(scan.words[k].surface in _RESTARTS for k in range(low, high)):
        return False
    comma = next((k for k in range(low, min(high, low + _FRONTED)) if scan.keys[k] == ","), None)
    for at in (low, comma + 1 if comma else low):
        found = scan.match("say_pronouns", at)
        after = at + found.length if found else high
        if found and after < high and scan.match("say_impersonal", after):
            return False  # « Il a fallu que X … »
        if found and after < high and scan.bits[after] & LETTERS:
            words = " ".join(scan.keys[at : at + found.length])
            gender = meaning(scan, "pronoun_genders", words)
            return bool(gender) and gender == wanted
    return False


def restart(scan: Scan, low: int, person: int) -> int:
    """Where the clause of a person begins: after the last colon or semicolon before."""
    parted = (k + 1 for k in range(person - 1, low - 1, -1) if scan.words[k].surface in _RESTARTS)
    return next(parted, low)


def infinitive(scan: Scan, at: int, low: int) -> bool:
    """Whether the word before a person is an infinitive that has him for its object."""
    endings = tuple(scan.lexicon.table("infinitive_endings").get("yes", ()))
    if at < low or not endings:
        return False
    word = scan.keys[at]
    return len(word) >= _INFINITIVE and word.endswith(endings) and not scan.words[at].capital


def about_another(scan: Scan, low: int, wanted: Gender) -> bool:
    """Whether a sentence's subject is whom the one before named: « À 27 ans, le Letton … »."""
    at = low
    if scan.match("say_prepositions", at):
        at = next((k + 1 for k in range(at, scan.sentence(low)[1]) if scan.keys[k] == ","), at)
    article = scan.match("say_definite", at)
    if article is None or not scan.match("demonyms", at + article.length):
        return scan.match("say_pronouns", at) is not None
    gender = meaning(scan, "article_genders", scan.keys[at])
    return not gender or not wanted or gender == wanted
