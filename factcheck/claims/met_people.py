"""Whom somebody does something to is told by an age: "Lennox passed the 36-year-old", « elle
succède à l'homme de 61 ans ». It is not the age of who does it."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found
from factcheck.values.person_gender import meaning

NOUN = 4  # tokens from the article of a person to the age: « la jeune joueuse de »
AGES = ("age_openers", "bare_age_openers", "weak_age_openers")  # before an age told as one
CLOSE = 2  # tokens from the age to the name of whose it is: "the 36-year-old Scot Rory Tait"


def done_to(reading: Reading, found: Found, low: int) -> bool:
    """Whether an age is of a noun that is no subject, in a clause whose subject is a person."""
    scan = reading.scan
    article = _article(reading, found, low)
    if article is None or article == low:
        return False
    verb = article - 1
    tables = ("conjunctions", "clause_breaks", "being_words", "subordinators")
    if not scan.bits[verb] & LETTERS or has(reading, verb, article, *tables):
        return False
    start = _clause(reading, low, article)
    return _acts(reading, start, verb) or (
        not _has_subject(reading, start, verb) and _acts(reading, low, start)
    )


def _article(reading: Reading, found: Found, low: int) -> int | None:
    """The definite article of the noun that an age is of; None where a name stands between."""
    scan = reading.scan
    for at in range(found.around[0], max(low, found.around[0] - NOUN) - 1, -1):
        if scan.words[at].surface in ",;:(":
            return None
        if scan.match("definite_articles", at):
            opened = has(reading, max(low, at - 1), found.first, *AGES)  # "at the age of"
            return None if opened or reading.within(at, found.first, "person") else at
    return None


def _clause(reading: Reading, low: int, article: int) -> int:
    """Where the clause before an article opens: past a comma, "and" or "when"."""
    scan = reading.scan
    tables = ("conjunctions", "clause_breaks", "subordinators")
    for at in range(article - 2, low - 1, -1):
        if scan.words[at].surface in ",;:" or any(scan.match(table, at) for table in tables):
            return at + 1
    return low


def _acts(reading: Reading, start: int, stop: int) -> bool:
    """Whether the subject of a clause is one person, by name, by a pronoun, or by where they are
    from: "the Dutchman". Whose something is, or whom a preposition opens, is no subject."""
    scan = reading.scan
    if meaning(scan, "pronoun_genders", scan.keys[start]) in ("m", "f"):
        return True
    article = scan.match("definite_articles", start)
    if article and start + article.length <= stop:
        noun = start + article.length
        if scan.bits[noun] & CAPITAL and not reading.within(
            noun, noun + 1, "organisation", "place"
        ):
            return True
    for person in reading.within(start, stop, "person"):
        before = person.around[0] - 1
        owned = scan.match("score_owner_marks", person.stop) is not None
        if not owned and not (before >= start and scan.match("function_words", before)):
            return True
    return False


def _has_subject(reading: Reading, start: int, stop: int) -> bool:
    """Whether a clause has a word of its own that may be its subject."""
    scan = reading.scan
    tables = ("determiners", "definite_articles", "say_pronouns", "pronoun_genders")
    return any(
        scan.bits[at] & CAPITAL or any(scan.match(table, at) for table in tables)
        for at in range(start, stop)
    )


def named_after(reading: Reading, found: Found) -> str | None:
    """The name right after an age: "the 36-year-old Scot Rory Tait"."""
    scan = reading.scan
    high = min(scan.sentence(found.first)[1], found.stop + CLOSE + 1)
    people = reading.within(found.stop, high, "person")
    joined = people and all(scan.bits[i] & LETTERS for i in range(found.stop, people[0].first))
    return scan.quote(people[0].first, people[0].stop) if joined else None
