"""Where an age stands: with a noun that opens the sentence, before a pronoun, between commas; which
names beside it are no bearers."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.reading import Reading
from factcheck.text import Scan
from factcheck.text.lexicon import LETTERS
from factcheck.values.part import Found

APPOSITION = 8  # tokens between a name and the age that its apposition ends with
FRONTED_PART = 16  # tokens of what else a bearer is, before the name
OWN = 8  # tokens from a name to its age: ", a baker from Hull, 56,"
SORT = 3  # words between an article and its noun: "Slovak lorry"
FRONTED = 4  # tokens before an age that opens its sentence: "à tout juste", "âgé de"


def of_the_subject(reading: Reading, found: Found, low: int) -> bool:
    """Whether an age belongs to the noun that opens its sentence, "Le Brestois de 48 ans a battu",
    "The 23-year-old beat": whoever is named later is somebody else."""
    definite = reading.scan.match("definite_articles", low) is not None
    return definite and found.around[0] - low <= FRONTED


def pronoun_after(reading: Reading, found: Found, low: int) -> int | None:
    """The pronoun whose age opens a sentence: "À 54 ans, elle", "At 54, she"."""
    scan = reading.scan
    if found.around[0] - low > FRONTED or found.stop + 1 >= len(scan):
        return None
    at = found.stop + 1
    pronoun = scan.words[found.stop].surface == "," and scan.match("say_pronouns", at)
    return at if pronoun else None


def led_by_another(reading: Reading, found: Found, after: Sequence[Found]) -> bool:
    """Whether an age opens a sentence whose subject is a noun, and the name behind it is another's:
    "Aged 37, the Australian beat Luc Roy"; « À 54 ans, le maire de Gap, Luc Roy, » is his."""
    scan, at = reading.scan, found.stop
    if not after or found.first - scan.sentence(found.first)[0] > FRONTED:
        return False
    if scan.words[at].surface != "," or not scan.match("definite_articles", at + 1):
        return False
    return not any(scan.words[i].surface == "," for i in range(at + 1, after[0].first))


def between_commas(reading: Reading, found: Found, low: int) -> bool:
    """Whether an age stands between two commas after a noun with its article: "la nageuse, 27
    ans, a battu"."""
    scan = reading.scan
    comma = found.around[0] - 1
    if comma <= low or found.stop >= len(scan):
        return False
    if scan.words[comma].surface != "," or scan.words[found.stop].surface != ",":
        return False
    nouns = range(max(low, comma - APPOSITION), comma)
    last = next((i for i in reversed(nouns) if scan.words[i].surface == ","), nouns.start - 1)
    return last + 1 < comma and scan.match("definite_articles", last + 1) is not None


def fronted_with_more(reading: Reading, found: Found, after: Sequence[Found]) -> bool:
    """Whether an age and what else its bearer is open a sentence, up to the name: "Aged 52, a
    lawyer and a mother of three, Odile Wurtz won"; no verb stands between."""
    scan, low = reading.scan, reading.scan.sentence(found.first)[0]
    if not after or found.first - low > FRONTED or scan.words[found.stop].surface != ",":
        return False
    name = after[0].around[0]
    if scan.words[name - 1].surface != "," or name - found.stop > FRONTED_PART:
        return False
    stop = after[0].stop
    if stop < len(scan) and scan.words[stop].surface == ",":
        return False  # "Aged 52, beaten by a newcomer, Odile Wurtz, the mayor": of the mayor
    verbs = ("auxiliaries", "being_words", "say_pronouns", "relatives", "definite_articles")
    opens = range(found.stop + 1, name)
    return not any(scan.match(t, i) for i in opens for t in verbs[:-1]) and not scan.match(
        verbs[-1], found.stop + 1
    )


def aged_itself(reading: Reading, found: Found, person: Found) -> bool:
    """Whether somebody named behind an age has another one right behind the name."""
    if person.first < found.stop:
        return False
    behind = person.stop, min(person.stop + OWN, reading.scan.sentence(person.first)[1])
    return any(age.first > found.stop for age in reading.within(*behind, "age"))


def of_a_team(reading: Reading, person: Found) -> bool:
    """Whether one word that reads as a surname stands right behind a town: "Limoges Vallières"."""
    if person.stop - person.first != 1:
        return False
    before = range(max(0, person.first - 3), person.first)
    return any(p.stop == person.first for p in reading.within(before.start, before.stop, "place"))


def dated_aside(reading: Reading, found: Found) -> bool:
    """Whether all that a sentence dates stands in a clause behind the age that opens it: « Âgé de
    67 ans, l'ancien édile, qui a tenu la mairie de 1998 à 2017, est jugé »."""
    scan = reading.scan
    low, high = scan.sentence(found.first)
    if found.first - low > FRONTED or found.stop >= high or scan.words[found.stop].surface != ",":
        return False
    if reading.within(low, found.first, "date", "interval"):
        return False
    clause = next(
        (
            i
            for i in scan.between(reading.lexicon.bit("relatives"), found.stop, high)
            if scan.words[i - 1].surface == "," and scan.match("relatives", i)
        ),
        high,
    )
    dates = reading.within(found.stop, high, "date", "interval")
    return clause < high and all(d.first > clause for d in dates)


def decade_taken_up(reading: Reading, found: Found, decades: Sequence[Found]) -> Found:
    """The noun of a decade that opens the sentence of an age, whose bearer the age has: « Le
    quadragénaire, à présent âgé de 43 ans »; else the age itself."""
    low, _ = reading.scan.sentence(found.first)
    for noun in decades:
        near = 0 < found.first - noun.stop <= APPOSITION and noun.first - low <= FRONTED
        if noun.first > low and near and reading.scan.words[noun.stop].surface == ",":
            return noun
    return found


def apposed(reading: Reading, name_stop: int, age: int) -> bool:
    """ "Odile Wurtz, vétérinaire retraitée de 71 ans": one comma, then what she is."""
    scan = reading.scan
    clause = age - 3 > name_stop and scan.words[age - 3].surface == ","
    if clause and scan.match("relatives", age - 2) and scan.match("being_words", age - 1):
        age -= 3  # "Odile Wurtz, the Breton cellist, who is 19"
    between = [w.surface for w in scan.words[name_stop:age]]
    return 0 < len(between) <= APPOSITION and between[0] == "," and "," not in between[1:]


def opens_at(scan: Scan, at: int, low: int) -> int | None:
    """Where the words open that stand between a definite article, or a possessive, and its noun,
    three at most: "the driver", "the Slovak lorry driver"; None without one."""
    little = ("function_words", "from_words", "of_words")
    for article in range(at - 1, max(low, at - 1 - SORT) - 1, -1):
        if scan.match("definite_articles", article) or scan.match("possessives", article):
            return article + 1
        if not scan.bits[article] & LETTERS or any(scan.match(t, article) for t in little):
            return None
    return None
