"""Whose words a phrase of opinion says they are: *in Lennox's words*, « à l'en croire », « selon
les mots du tribunal ».

A phrase with a possessive stands for a pronoun, or owns its noun to a name.
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL
from factcheck.values.speaker_name import Speaker, group_end, noun_group
from factcheck.values.speaker_run import name_run

_WORDING = 3  # tokens of a verb with the noun for what is uttered


def viewed(scan: Scan, at: int, end: int) -> Speaker | None:
    """The speaker of the phrase of opinion that starts at ``at``."""
    whole = scan.match("say_own_views", at)
    if whole:
        wording = " ".join(scan.keys[at : at + whole.length])
        return Speaker(None, None, None, pronoun=True, said_by=wording)
    opening = scan.match("say_views_open", at)
    start = at + opening.length if opening else end
    if start >= end or not scan.bits[start] & CAPITAL:
        return None
    stop = name_run(scan, start, end)
    if stop - 2 <= start or scan.keys[stop - 1] != "s" or scan.words[stop - 2].surface not in "'’":
        return None
    if stop >= end or not (scan.match("say_views", stop) or scan.match("say_words", stop)):
        return None
    name = noun_group(scan, start, stop - 2)
    return name if name and name.name else None


def of_office(scan: Scan, cue: int, at: int, end: int) -> Speaker | None:
    """« selon les mots du tribunal »: a noun whose article the preposition before it holds."""
    if at - cue < 2 or not scan.match("say_contracted", at - 1):
        return None
    if at >= end or scan.bits[at] & CAPITAL:
        return None
    stop = group_end(scan, at, end)
    return Speaker(scan.quote(at, stop), None, (at, stop)) if stop > at else None


def ventured(scan: Scan, opening: int) -> bool:
    """« ose le mot « trahison » »: a word that somebody utters, rather than one that is named."""
    found = scan.match("say_verbs", opening - _WORDING)
    return found is not None and found.length == _WORDING
