"""The name or noun of a person right before an age told without its unit."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS

_QUOTES = frozenset('»”"’')


def person_at(scan: Scan, at: int) -> bool:
    return at >= 0 and scan.match("person_nouns", at) is not None


def _opens_only(scan: Scan, at: int) -> bool:
    """Whether a capital is owed to the place in the sentence: "Today, 29, …"."""
    tables = (
        "function_words",
        "date_months",
        "date_weekdays",
        "person_nouns",
        "opening_words",
        "stopwords",
    )
    return any(scan.match(table, at) for table in tables)


def named_before(scan: Scan, at: int, start: int) -> bool:
    """A person's name before a comma or bracket: two capitals in a row, or one after a person."""
    name = at - 1
    if name >= start and scan.words[at].surface == "(" and person_at(scan, name):
        return scan.keys[name][-1] not in "sx"  # « des Syriens (47) » are counted
    if name > start and scan.match("described_people", name):  # "the driver, 61, was unhurt"
        return scan.match("definite_articles", name - 1) is not None
    if name > start and person_at(scan, name) and scan.match("say_indefinite_articles", name - 1):
        return True  # "a boy, 12, was hurt"
    opened = name > start and scan.words[name - 1].surface in _QUOTES
    if name == start or opened:  # "Varnier, 26, had not lost a leg"
        return bool(scan.bits[name] & CAPITAL) and not _opens_only(scan, name)
    if name <= start or not scan.bits[name] & CAPITAL or not scan.bits[name] & LETTERS:
        return False
    if scan.match("date_months", name) or scan.match("date_weekdays", name):
        return False
    before = name - 1
    if scan.words[before].surface in ".-'’" and before > start:
        before -= 1
    if not scan.bits[before] & CAPITAL and len(scan.keys[before]) <= 3 and before > start:
        before -= 1  # "Joost van Wieringen"
        return bool(scan.bits[before] & CAPITAL)
    return bool(scan.bits[before] & CAPITAL) or person_at(scan, before)


def scored(scan: Scan, at: int) -> bool:
    """Whether bare figures in brackets are of a match: "Koulibaly (1), Diallo (2) ont marqué"."""
    places = scan.between(scan.lexicon.bit("score_words"), *scan.sentence(at))
    return any(scan.match("score_words", i) for i in places)


def person_next(scan: Scan, at: int) -> bool:
    """Whether a definite article and people follow: « De 7 à 12 ans, les élèves »."""
    if at + 1 >= len(scan):
        return False
    article = scan.match("age_articles", at) or scan.match("definite_articles", at)
    return article is not None and person_at(scan, at + article.length)


def thing_first(scan: Scan, start: int) -> bool:
    """Whether the sentence opens with an article and a thing that may have birthdays."""
    if start + 1 >= len(scan):
        return False
    return scan.match("aged_things", start + 1) is not None
