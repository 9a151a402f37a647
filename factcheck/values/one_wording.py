"""Words that are one wording however a house prints them: figures, hyphens, short forms, spelling.

« 10 000 », « 10.000 »; "ten", "10"; "week-end", "weekend"; "don't", "do not"; "harbour", "harbor".
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.languages import lexicon
from factcheck.text import scan_text, tokenize
from factcheck.text.lexicon import plain, strip_accents
from factcheck.values.find import find_in_scan

GROUPED = 4  # digits of the shortest figure that thousands marks part
SEPARATORS = str.maketrans("", "", ".,' \u00a0\u202f\u2009")


def one_wording(a: list[str], b: list[str], language: str) -> bool:
    """Whether two runs of folded words are one as spoken, in a language ("" for none)."""
    if not a or not b:
        return False
    left, right = "".join(a), "".join(b)
    if left == right:
        return True
    bare = left.translate(SEPARATORS), right.translate(SEPARATORS)
    if bare[0] == bare[1] and bare[0].isdecimal() and len(bare[0]) >= GROUPED:
        return True
    if not language:
        return False
    full = _short_forms(language)
    one, two = tuple(a), tuple(b)
    if two in full.get(one, ()) or one in full.get(two, ()):
        return True
    if len(one) == len(two) and all(
        _spelled(x, language) == _spelled(y, language) for x, y in zip(one, two, strict=True)
    ):
        return True
    figure = _figure(one, language)
    return bool(figure) and figure == _figure(two, language)


@lru_cache(maxsize=8)
def _short_forms(language: str) -> dict[tuple[str, ...], frozenset[tuple[str, ...]]]:
    """Short forms and what each may stand for, as folded words: "don't", "do not"."""
    found: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for full, shorts in lexicon(language).table("short_forms").items():
        for short in shorts:
            found.setdefault(_folded(short), set()).add(_folded(full))
    return {short: frozenset(full) for short, full in found.items()}


def _folded(phrase: str) -> tuple[str, ...]:
    surfaces = tokenize(phrase).surfaces
    return tuple(strip_accents(plain(s)) for s in surfaces if s[0].isalnum())


def _spelled(word: str, language: str) -> str:
    """A word with the letters that two shores spell apart as one of them spells them."""
    for one, others in lexicon(language).table("shore_letters").items():
        for other in others:
            word = word.replace(other, one)
    return word


@lru_cache(maxsize=1 << 10)
def _figure(words: tuple[str, ...], language: str) -> str:
    """The number or rank that is all of some words, "" when they are anything else."""
    gap = "" if words[0][0].isdecimal() else " "  # "11" and "e" are "11e"
    # Tables find a word that has lost its accents by its capital.
    scan = scan_text(gap.join(map(str.capitalize, words)), lexicon(language))
    for found in find_in_scan(scan):
        if found.kind in ("number", "ordinal") and (found.first, found.stop) == (0, len(scan)):
            return f"{found.kind} {found.value.normal()}"
    return ""
