"""Votes told by what each side wanted: "six jurés m'ont préférée, cinq voulaient le Letton"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.text import Scan
from factcheck.text.lexicon import DIGITS
from factcheck.values.number_words import NumberWords
from factcheck.values.voters import Told, subject

CLAUSE = 14  # tokens from the verb of the first side to that of the second


def by_choices(scan: Scan, taken: bytearray, words: NumberWords) -> Iterator[Told]:
    """``Six jurors chose her, three wanted the Dane``: first token, one past the last, the votes
    of the side named first and those of the other; marks them.

    Who votes must be said of the first side, and both sides told in one sentence.
    """
    numeric = DIGITS | words.opens
    done = 0
    for at in scan.positions(scan.lexicon.bit("vote_choosing")):
        verb = scan.match("vote_choosing", at)
        if verb is None or at < done:
            continue
        start, end = scan.sentence(at)
        one = subject(scan, at, start, words, numeric)
        if one is None or not one.electors or one.part or taken[one.first]:
            continue
        after = at + verb.length
        for i in scan.between(scan.lexicon.bit("vote_choosing"), after, min(end, after + CLAUSE)):
            choice = scan.match("vote_choosing", i)
            other = subject(scan, i, after, words, numeric) if choice else None
            if choice is None or other is None:
                continue
            before = other.first - 1
            apart = scan.words[before].surface in ",;" or scan.match("vote_separators", before)
            if apart and (other.electors or not other.named):
                stop = i + choice.length
                taken[one.first : stop] = b"\x01" * (stop - one.first)
                done = stop
                yield one.first, stop, one.number, other.number
            break
