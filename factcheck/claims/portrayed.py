"""Whom an age introduces without a name, and what became of them.

"Une lycéenne de 15 ans est morte", "tuant un garçon de 11 ans", "a 44-year-old was arrested".
"""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found

PHRASE = 5  # tokens from an article to the "of" before an age: "un jeune ouvrier agricole de"
NOUNS = 3  # tokens after "a 15-year-old" in which the noun stands
FATE = 8  # tokens after the person in which their fate is told
PART = 8  # tokens before an age in which the article of a part stands
SEXES = {"f": "woman", "m": "man"}
EITHER = frozenset(("victim",))  # parts whose noun has one gender for both
BEFORE = 4  # tokens before the person in which their fate is told


def portrayed(reading: Reading, found: Found) -> tuple[str, ...]:
    """What sort of person an age is told of, the fate, and the noun as written; empty when one is
    not told."""
    phrase = _phrase(reading, found)
    if phrase is None:
        return ()
    article, noun, stop = phrase
    fate = _fate_before(reading.scan, article) or _fate_after(reading, noun, stop)
    sort = _sort(reading, noun)
    return (sort, fate, reading.scan.quote(noun, noun + 1)) if fate and sort else ()


def fate_of_part(reading: Reading, found: Found, part: tuple[str, ...]) -> tuple[str, ...]:
    """The same of who is called by a part: « le conducteur, âgé de 63 ans, est mort »."""
    fate = _fate_after(reading, found.first, found.stop) if part else ""
    if not fate:
        return ()
    low = reading.scan.sentence(found.first)[0]
    articles = (
        reading.scan.match("article_genders", i)
        for i in range(found.around[0] - 1, max(low, found.around[0] - PART) - 1, -1)
    )
    told = next((article.meaning for article in articles if article), "")
    anybody = part[0] in EITHER
    return ("person" if anybody else SEXES.get(told, "person"), fate, part[0])


def _phrase(reading: Reading, found: Found) -> tuple[int, int, int] | None:
    """The article, the noun and the end of the words for one person whose age it is."""
    scan = reading.scan
    low, high = scan.sentence(found.first)
    before = found.around[0] - 1
    if before < low:
        return None
    if scan.match("say_indefinite_articles", before):  # "a 15-year-old boy"
        nouns = range(found.stop, min(high, found.stop + NOUNS))
        for at in nouns:
            if scan.words[at].surface in ",.;" or not scan.bits[at] & LETTERS:
                return None
            if _noun(scan, at):
                return before, at, at + 1
        return None
    of = scan.match("from_words", before) or scan.match("of_words", before)
    comma = scan.words[before].surface == ","  # "a boy, 12, was hurt"
    aged = next((i for i in range(max(low, before - 2), before + 1) if _aged(scan, i)), before)
    if not (of or comma or _aged(scan, aged)):
        return None
    for article in range(aged - 1, max(low, aged - 1 - PHRASE) - 1, -1):
        if scan.words[article].surface in ",;:" and article < aged - 1:
            return None
        if scan.match("say_indefinite_articles", article):
            noun = next((i for i in range(article + 1, aged) if _noun(scan, i)), None)
            return (article, noun, found.stop) if noun is not None else None
    return None


def _aged(scan: Scan, at: int) -> bool:
    return any(scan.match(table, at) for table in ("age_openers", "bare_age_openers"))


def _noun(scan: Scan, at: int) -> bool:
    """Whether a word for a person stands at a token: its noun, calling or country."""
    if any(scan.match(t, at) for t in ("people_sorts", "person_nouns", "occupations")):
        return True
    endings = tuple(scan.lexicon.table("person_endings").get("yes", ()))
    towns = tuple(scan.lexicon.table("demonym_endings").get("yes", ()))
    townsman = bool(towns) and bool(scan.bits[at] & CAPITAL) and scan.keys[at].endswith(towns)
    return townsman or (bool(endings) and scan.keys[at].endswith(endings))


def _sort(reading: Reading, noun: int) -> str:
    """The id of a sort of people, or the lemma of their noun."""
    match = reading.scan.match("people_sorts", noun)
    if match is not None:
        return match.meaning
    return next(iter(reading.lemmas(noun, noun + 1)), "")


def _fate_before(scan: Scan, article: int) -> str:
    """ "tuant une fille", "le corps d'un enfant": what ends right before the article."""
    low = scan.sentence(article)[0]
    for at in range(max(low, article - BEFORE), article):
        match = scan.match("fates_before", at)
        if match and at + match.length == article:
            return match.meaning
    return ""


def _fate_after(reading: Reading, noun: int, stop: int) -> str:
    """The first fate after a person, in the same clause."""
    scan = reading.scan
    high = scan.sentence(noun)[1]
    if stop < high and scan.words[stop].surface == "," and scan.words[stop - 1].surface != ",":
        stop += 1  # "a boy, 12, was hurt"
    for at in range(stop, min(high, stop + FATE)):
        if scan.words[at].surface in ",;:(":
            return ""
        match = scan.match("fates_after", at)
        if match:
            return match.meaning
    return ""
