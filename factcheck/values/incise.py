"""Who speaks, told inside the marks: « Tout va, se félicite M. Durand. On gagne. »

News sets the verb and its subject in the middle of the words, after a comma, and closes them with
a comma or a stop. The words before and after are the quotation; the clause is not.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.quote_marks import Quoted
from factcheck.values.speaker import around_verb
from factcheck.values.speaker_name import Speaker, dotted, pronoun_at, saying_verb, title_at
from factcheck.values.speaker_unlisted import after_comma, whole_name

# Tokens from the comma to the verb, and from the comma to the end of the clause.
_TO_VERB = 5
_CLAUSE = 30
_LOOKED_AT = 300
_CLOSING = frozenset(".!?…,")
_BEFORE_TITLE = 3  # words from an article to the title: "a retired teacher"


class Incise(NamedTuple):
    """A clause of saying: the comma that opens it, the token that closes it, who speaks."""

    comma: int
    close: int
    speaker: Speaker
    named: bool = True  # a name or a pronoun, rather than a title alone


def incise(scan: Scan, first: int, stop: int) -> Incise | None:
    """The first clause of saying in tokens ``[first, stop)``; ``close`` may be ``stop``."""
    cues = scan.lexicon.bit("say_verbs")
    for verb in scan.between(cues, first + 2, min(stop, first + _LOOKED_AT)):
        length = saying_verb(scan, verb)
        comma = _comma_before(scan, first, verb) if length else None
        if comma is None:
            continue
        found = _clause(scan, comma, verb, verb + length, stop)
        if found:
            return found
    return _unlisted(scan, first, stop)


def _unlisted(scan: Scan, first: int, stop: int) -> Incise | None:
    """« On gagne, a apprécié René Durand. Tant mieux »: a verb no table has, and a whole name."""
    for at in scan.between(scan.lexicon.bit("say_aux"), first + 2, min(stop, first + _LOOKED_AT)):
        if scan.words[at - 1].surface != ",":
            continue
        found = after_comma(scan, at, stop)
        if found is None or found.tokens is None or not whole_name(scan, found):
            continue
        close = found.tokens[1]
        if close >= stop or scan.words[close].surface in _CLOSING:
            return Incise(at - 1, close, found)
    return None


def _comma_before(scan: Scan, first: int, verb: int) -> int | None:
    """The comma that only auxiliaries and a pronoun part from the verb."""
    at = verb - 1
    while at > first and verb - at <= _TO_VERB:
        if scan.words[at].surface == ",":
            return at
        surface = scan.words[at].surface
        between = scan.match("say_aux", at) or pronoun_at(scan, at) or surface in ("-", "t")
        if not between:
            return None
        at -= 1
    return None


def _clause(scan: Scan, comma: int, verb: int, after: int, stop: int) -> Incise | None:
    end = after
    while end < min(stop, after + _CLAUSE) and (
        scan.words[end].surface not in ".!?…;:" or dotted(scan, end)
    ):
        end += 1
    speaker = around_verb(scan, comma + 1, verb, after, end)
    if speaker is None or not (speaker.name or speaker.pronoun):
        return None
    if speaker.pronoun:
        start = after
        while start < end and scan.words[start].surface != ",":
            start += 1
        inverted = any(scan.words[i].surface == "-" for i in range(comma + 1, min(after + 3, end)))
        return Incise(comma, start, speaker) if inverted else None
    if speaker.tokens is None or speaker.tokens[0] < after:
        return None
    close = speaker.tokens[1]
    while close < end and scan.words[close].surface != ",":
        close += 1
    named = any(scan.bits[i] & CAPITAL for i in range(*speaker.tokens))
    parted = close < stop and scan.words[close].surface == ","
    if not named and not parted and not _title_alone(scan, speaker.tokens, close, stop):
        return None
    return Incise(comma, close, speaker, named or parted)


def _title_alone(scan: Scan, tokens: tuple[int, int], close: int, stop: int) -> bool:
    """« Il le faut, a dit le maire. On vote »: a title with its article, and a new sentence."""
    article = scan.match("say_definite", tokens[0])
    at = tokens[0] + (article.length if article else 0)
    if not article or at >= close or tokens[1] != close or not title_at(scan, at):
        return False
    ended = close >= stop or scan.words[close].surface in ".!?…"
    return ended and (close + 1 >= stop or bool(scan.bits[close + 1] & CAPITAL))


def halves(scan: Scan, quote: Quoted, clause: Incise) -> list[Quoted]:
    """The words before the clause, and those after it if any."""
    parts = [quote._replace(stop=clause.comma, continued=False)]
    rest = clause.close
    parted = rest < quote.stop and scan.words[rest].surface == ","
    if parted:
        rest = _past_appositions(scan, rest, quote.stop)
    # a comma closes the clause for the sentence to go on: « Ma foi, dit-elle, tout va »
    goes_on = parted and rest < quote.stop and scan.words[rest].surface == ","
    while rest < quote.stop and scan.words[rest].surface in _CLOSING:
        rest += 1
    if rest < quote.stop and (goes_on or scan.bits[rest] & CAPITAL):
        parts.append(quote._replace(first=rest))
    return parts


def _past_appositions(scan: Scan, comma: int, stop: int) -> int:
    """The mark after what the clause goes on to say of its speaker: title, age, who asked."""
    while comma < stop and scan.words[comma].surface == "," and _apposed(scan, comma + 1, stop):
        comma += 1
        while comma < stop and (scan.words[comma].surface not in ",.!?…" or dotted(scan, comma)):
            comma += 1
    return comma


def _apposed(scan: Scan, at: int, stop: int) -> bool:
    if at >= stop:
        return False
    asked = scan.match("say_asked", at)
    aged = scan.bits[at] & DIGITS and (
        at + 1 >= stop
        or scan.words[at + 1].surface in (",", ".")
        or scan.match("apposed_years", at + 1)
    )
    if asked or aged:
        return True
    article = scan.match("say_definite", at) or scan.match("say_indefinite_articles", at)
    title = at + (article.length if article else 0)
    for k in range(title, min(title + (_BEFORE_TITLE if article else 1), stop)):
        if title_at(scan, k):
            return True
        if not scan.bits[k] & LETTERS or scan.match("say_stops", k):
            break
    return False
