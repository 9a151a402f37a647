"""Parts set against their whole by "among them", some words apart: "15 personnes sorties du
car, parmi lesquelles 17 retraités", "Quinze en sont sortis. Parmi eux, 17 retraités"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.claims.counted import Counted
from factcheck.claims.itemised import general
from factcheck.claims.pairs import Pair
from factcheck.claims.reading import Reading
from factcheck.claims.stated import COMMAS, at, has, noun_of, stop_of
from factcheck.languages import concepts
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found

FAR = 14  # tokens from a whole with its noun to the words that open its part
PHRASE = 4  # tokens of those words


def included(reading: Reading, numbers: Sequence[Found]) -> Iterator[Pair]:
    """Each number of people told to be among those of the number before."""
    scan = reading.scan
    if not scan.positions(reading.lexicon.bit("inclusions", "among_those")):
        return
    for whole, part in pairwise(numbers):
        noun = noun_of(reading, whole)
        if noun is None or not _people(reading, noun) or not _of_people(reading, part):
            continue
        stop = stop_of(whole, noun)
        if scan.sentence(whole.first) == scan.sentence(part.first):
            before = part.first - (scan.words[part.first - 1].surface == ",")
            opened = at(reading, max(stop, before - PHRASE), before, "inclusions")
            if opened is None or opened[1] != before or opened[0] - stop > FAR:
                continue
            if _no_others(reading, stop, opened[0]):
                yield Pair(part, whole)
        elif _next_opens(reading, whole, part) and not _several(reading, whole, numbers):
            yield Pair(part, whole)


def _people(reading: Reading, noun: Counted) -> bool:
    return general(reading, noun) or noun.concept in concepts()["persons"]


def _of_people(reading: Reading, part: Found) -> bool:
    """Whether a part counts people, or what has no name here and may be people."""
    noun = noun_of(reading, part)
    if noun is None:
        return True
    if _people(reading, noun) or reading.scan.match("sorts", noun.first):
        return True
    return noun.concept not in set(reading.lexicon.table("heads"))


def _no_others(reading: Reading, first: int, stop: int) -> bool:
    """Whether nobody else is named between, of whom the part may be: "accueillis par des clubs"."""
    scan = reading.scan
    if stop - 1 < first or scan.words[stop - 1].surface not in COMMAS:
        return False
    if has(reading, first, stop, "plural_items", "each_of_them", "conjunctions"):
        return False
    marks = (i for i in range(first, stop - 1) if scan.words[i].surface in ";:()")
    if next(marks, None) is not None:
        return False
    # "12 joueurs de clubs étrangers, dont 14": another noun of the same number
    return not any(_plural_noun(reading, i) for i in range(first, stop - 1))


def _plural_noun(reading: Reading, i: int) -> bool:
    scan = reading.scan
    told = bool(scan.bits[i] & LETTERS) and not scan.bits[i] & CAPITAL
    plural = told and scan.keys[i].endswith(("s", "x"))
    if not plural:
        return False
    if scan.language == "fr":  # participles agree: only after "de" is it a noun
        return scan.keys[i - 1] in ("de", "d'", "en")
    return scan.match("heads", i) is not None


def _next_opens(reading: Reading, whole: Found, part: Found) -> bool:
    """Whether the part opens the sentence after that of its whole, with "among them"."""
    scan = reading.scan
    low, _ = scan.sentence(part.first)
    opened = scan.match("among_those", low)
    if opened is None or low == 0 or scan.block_index(low - 1) != scan.block_index(low):
        return False
    after = low + opened.length
    after += after < len(scan) and scan.words[after].surface in COMMAS
    first, _ = scan.sentence(low - 1)
    return after == part.first and whole.first >= first


def _several(reading: Reading, whole: Found, numbers: Sequence[Found]) -> bool:
    """Whether the sentence of a whole has another number, which may be meant."""
    low, high = reading.scan.sentence(whole.first)
    return sum(low <= f.first < high for f in numbers) > 1
