"""Outcomes that a sentence tells: adopted or rejected, acquitted or convicted, higher or lower."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.languages import lexicon
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, Word, strip_accents

GAP = 6  # tokens that "…" lets pass
UTMOST = 5  # tokens before "jamais" in which a superlative opens it
CLOSE = 3  # tokens around an outcome in which it is tied to another time
QUOTES = frozenset('«»“”"')
BACK = 4  # tokens before an outcome in which it is denied
UNSURE_BACK = 8  # tokens before an outcome in which it is only wished or feared
ELLIPSIS = "…"
_ENDINGS = {
    "fr": (
        ("ées", "er"), ("és", "er"), ("ée", "er"), ("é", "er"), ("ies", "ir"), ("ie", "ir"),
        ("is", "ir"), ("i", "ir"), ("ues", "u"), ("ue", "u"), ("us", "u"), ("elle", "el"),
        ("elles", "el"), ("ive", "if"), ("ives", "if"), ("euse", "eux"), ("euses", "eux"),
    )
}  # fmt: skip


Phrase = tuple[tuple[str, ...], str, bool]  # its words, the axis, and to which side of it
Opened = tuple[tuple[str, tuple[Phrase, ...]], ...]


class Outcome(NamedTuple):
    """An outcome at tokens ``[first, stop)``: on which axis and to which side of it."""

    axis: str
    yes: bool
    first: int
    stop: int
    sure: bool


@lru_cache(maxsize=8)
def _phrases(code: str) -> dict[str, tuple[Phrase, ...]]:
    """First word → the phrases it opens, longest first, with their axis and side."""
    found: dict[str, list[Phrase]] = {}
    for name, phrases in lexicon(code).table("outcome_sides").items():
        axis, side = name.rsplit("_", 1)
        for phrase in phrases:
            words = tuple(strip_accents(word) for word in phrase.split())
            found.setdefault(words[0], []).append((words, axis, side == "yes"))
    return {
        first: tuple(sorted(told, key=lambda one: -len(one[0]))) for first, told in found.items()
    }


@lru_cache(maxsize=8)
def _words(code: str, table: str) -> frozenset[str]:
    return frozenset(
        strip_accents(word) for words in lexicon(code).table(table).values() for word in words
    )


@lru_cache(maxsize=50_000)
def readings(key: str, code: str) -> frozenset[str]:
    """What a word may be a form of: itself, its lemma, the verb of a participle."""
    bare = key.rstrip("'")
    if not bare or not bare[0].isalpha():
        return frozenset((key,))
    found = {bare, lemma(bare, code), key}
    for ending, verb in _ENDINGS.get(code, ()):
        if bare.endswith(ending) and len(bare) > len(ending) + 2:
            found.add(bare[: -len(ending)] + verb)
    if code == "fr" and bare.endswith("e"):
        found.add(bare + "r")
    if code == "en" and bare.endswith("n't"):
        found.add("not")
    if code == "en" and bare.endswith("ed") and len(bare) > 5:
        found.update((bare[:-2], bare[:-1]) if bare[-3] != bare[-4] else (bare[:-3],))
    return frozenset(strip_accents(word) for word in found)


@lru_cache(maxsize=50_000)
def _opened(key: str, code: str) -> Opened:
    """The phrases that each reading of a word opens; of most words there are none."""
    phrases = _phrases(code)
    found = sorted(readings(key, code) & phrases.keys()) if phrases else ()
    return tuple((reading, phrases[reading]) for reading in found)


@lru_cache(maxsize=50_000)
def _axes(key: str, code: str) -> frozenset[str]:
    """On which axes a word may open an outcome: none, or those and "" for any."""
    told = {axis for _, phrases in _opened(key, code) for _, axis, _ in phrases}
    return frozenset((*told, "")) if told else frozenset()


def outcomes(
    words: Sequence[Word], code: str, low: int, high: int, axis: str = ""
) -> Iterator[Outcome]:
    """The outcomes told by ``words[low:high]``, a sentence or less; those in doubt are unsure.

    ``axis`` leaves all others out.
    """
    if not any(axis in _axes(word.key, code) for word in words[low:high]):
        return
    opened = [_opened(word.key, code) for word in words[low:high]]
    forms = [readings(word.key, code) for word in words[low:high]]
    at = 0
    while at < len(forms):
        told = list(_told(forms, at, opened[at], words[low:high], code)) if opened[at] else ()
        for on, yes, stop in told:
            if axis not in ("", on):
                continue
            itself = bool(forms[at] & _words(code, "outcome_refusing"))  # "aucune enchère"
            denied = not itself and _denied(forms, at, stop, code)
            sure = _sure(forms, at, stop, denied, code) and not _ends(forms, stop, on, code)
            yield Outcome(on, yes != denied, low + at, low + stop, sure)
        at = max([stop for *_, stop in told], default=at + 1)


def _told(
    forms: Sequence[frozenset[str]],
    at: int,
    opened: Opened,
    words: Sequence[Word],
    code: str,
) -> Iterator[tuple[str, bool, int]]:
    """The axes and sides of the longest phrases that start at a word, of those it opens."""
    longest = 0
    seen: set[str] = set()
    for reading, phrases in opened:
        for phrase, axis, yes in phrases:
            if len(phrase) < longest or axis in seen or _noun(words, at, reading, code):
                continue
            stop = _match(forms, at, phrase)
            if stop:
                longest = max(longest, len(phrase))
                seen.add(axis)
                yield axis, yes, stop


def _noun(words: Sequence[Word], at: int, reading: str, code: str) -> bool:
    """« la ferme », « une garde »: a noun that looks like a form of a verb."""
    made = strip_accents(words[at].key) + "r" == reading
    return code == "fr" and made and determined(words, at, code)


def determined(words: Sequence[Word], at: int, code: str) -> bool:
    """Whether an article or a preposition stands before a word, which is then a noun."""
    return at > 0 and strip_accents(words[at - 1].key) in _words(code, "outcome_determiners")


def _match(forms: Sequence[frozenset[str]], at: int, phrase: tuple[str, ...]) -> int:
    k, wide = at, False
    for word in phrase:
        if word == ELLIPSIS:
            wide = True
            continue
        reach = min(len(forms), k + (GAP if wide else 1))
        found = next((i for i in range(k, reach) if word in forms[i]), None)
        if found is None:
            return 0
        k, wide = found + 1, False
    return k


def _denied(forms: Sequence[frozenset[str]], at: int, stop: int, code: str) -> bool:
    refusing, dropped = _words(code, "outcome_refusing"), _words(code, "outcome_dropped")
    back = _unquoted(forms, at - BACK, at)
    before = any(forms[i] & refusing and not _ever(forms, i, code) for i in back)
    after = any(forms[i] & dropped for i in range(stop, min(len(forms), stop + 3)))
    return before != after


def _unquoted(forms: Sequence[frozenset[str]], low: int, at: int) -> range:
    """The words from ``low`` on that stand between the last mark of a quotation and a word: what
    somebody says denies nothing behind it (« "Je n'oublie pas", confie Luc Ney »)."""
    marks = (i + 1 for i in range(max(0, low), at) if forms[i] & QUOTES)
    return range(max(marks, default=max(0, low)), at)


def _sure(forms: Sequence[frozenset[str]], at: int, stop: int, denied: bool, code: str) -> bool:
    """Whether an outcome is told as a fact of now: no wish, no fear, not of another time."""
    unsure, passing = _words(code, "outcome_unsure"), _words(code, "outcome_passing")
    conditional, relative = _words(code, "outcome_would"), _words(code, "outcome_relative")
    before = forms[max(0, at - UNSURE_BACK) : at]
    return not (
        any(form & unsure or (form & conditional and not denied) for form in before)
        or any(form & passing for form in forms[max(0, at - CLOSE) : at])
        or any(form & relative for form in before[-1:])
        or (not _peak(forms[at:stop]) and _lasting(forms[stop : stop + CLOSE + 1], code))
    )


def _peak(told: Sequence[frozenset[str]]) -> bool:
    """ "Le mois le plus sec depuis 1950": a superlative goes back in time, the state does not."""
    return any(form & {"plus", "most"} for form in told) or (
        len(told) == 1 and any(word.endswith("est") for word in told[0])
    )


def _lasting(forms: Sequence[frozenset[str]], code: str) -> bool:
    """Whether a state has lasted: "fermé depuis 2019", not "potable depuis mardi"."""
    lasting, days = _words(code, "outcome_lasting"), _words(code, "date_weekdays")
    return any(
        form & lasting and not (i + 1 < len(forms) and forms[i + 1] & days)
        for i, form in enumerate(forms[:CLOSE])
    )


def _ends(forms: Sequence[frozenset[str]], stop: int, axis: str, code: str) -> bool:
    """« Il restera en poste jusqu'au 1er janvier »: who stays until then goes."""
    until = _words(code, "outcome_until")
    ending = axis in lexicon(code).table("outcomes_that_end").get("yes", ())
    return ending and any(form & until for form in forms[stop : stop + CLOSE])


def denied_words(words: Sequence[Word], wanted: frozenset[str], code: str) -> Iterator[Outcome]:
    """Where some words stand, each an axis of its own: not yes where it is denied right there."""
    refusing = _words(code, "outcome_not")
    forms = [readings(word.key, code) for word in words]
    for at, form in enumerate(forms):
        if form.isdisjoint(wanted) or determined(words, at, code):
            continue
        for word in sorted(form & wanted):
            back = _unquoted(forms, at - CLOSE, at)
            denied = any(
                forms[i] & refusing and not determined(words, i, code) and not _ever(forms, i, code)
                for i in back
            )
            sure = _sure(forms, at, at + 1, denied, code)
            yield Outcome(word, not denied, at, at + 1, sure)


def _ever(forms: Sequence[frozenset[str]], at: int, code: str) -> bool:
    """« le plus cher jamais vendu »: what a superlative opens is no denial."""
    utmost = _words(code, "utmost")
    opened = any(form & utmost for form in forms[max(0, at - UTMOST) : at])
    return opened and bool(forms[at] & _words(code, "ever"))


def subject(words: Sequence[Word], low: int, at: int) -> str:
    """The capitalised word that stands nearest before an outcome; "" for none."""
    for i in range(at - 1, low - 1, -1):
        if words[i].bits & CAPITAL:
            return strip_accents(words[i].key)
    return ""
