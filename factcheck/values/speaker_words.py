"""Whose words a noun or a participle after them says they are, no verb of saying between.

« … » : la petite phrase de X; « … », lancée à la tribune par X; *“…”, a remark made by X*.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.values.name_data import small_words
from factcheck.values.speaker_name import STRONG, Speaker, noun_group

NOUN = 5  # tokens from the words to the noun or participle that takes them up
BESIDE = 7  # tokens from a participle to who did it: « lancée à la tribune de Brest par X »


def worded(scan: Scan, at: int, stop: int) -> Speaker | None:
    """The speaker in what takes the words up at ``at``, right after them; None when it has none."""
    return _uttered(scan, at, stop) or _of_noun(scan, at, stop)


def _of_noun(scan: Scan, at: int, stop: int) -> Speaker | None:
    """« … » : la petite phrase de X, … : the words of X."""
    nouns = scan.lexicon.bit("say_words")
    for k in scan.between(nouns, at, min(stop, at + NOUN)):
        found = scan.match("say_words", k)
        if found is None or (k > at and scan.words[k - 1].surface in STRONG):
            continue
        after = k + found.length
        link = scan.match("say_of", after) if after < stop else None
        if link:
            return noun_group(scan, after + link.length, stop)
    return None


def _uttered(scan: Scan, at: int, stop: int) -> Speaker | None:
    """« … », prononcée à Brest par X: what is made by somebody needs the noun that it is."""
    for k in scan.between(scan.lexicon.bit("say_uttered"), at, min(stop, at + NOUN)):
        found = scan.match("say_uttered", k)
        if found is None or _broken(scan, at, k):
            continue
        named = k > at and scan.match("say_words", k - 1) is not None
        if not named and (found.meaning == "noun" or k > at):
            continue
        after = k + found.length
        by = scan.between(scan.lexicon.bit("say_by"), after, min(stop, after + BESIDE))
        if by and not _broken(scan, after, by[0]):
            speaker = noun_group(scan, by[0] + 1, stop)
            return speaker and speaker._replace(verb=scan.keys[k])
    return None


def _broken(scan: Scan, low: int, high: int) -> bool:
    """Whether a mark or an "and" parts two words: « prononcée à Brest et notée par X »."""
    words = scan.words[low:high]
    return any(
        w.surface in STRONG or w.surface == "," or w.key in small_words("and") for w in words
    )
