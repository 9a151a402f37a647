"""Where an age stands: with a noun that opens the sentence, before a pronoun, between commas; which
names beside it are no bearers."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.reading import Reading
from factcheck.values.part import Found

APPOSITION = 8  # tokens between a name and the age that its apposition ends with
FRONTED_PART = 16  # tokens of what else a bearer is, before the name
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


def of_a_team(reading: Reading, person: Found) -> bool:
    """Whether one word that reads as a surname stands right behind a town: "Limoges Vallières"."""
    if person.stop - person.first != 1:
        return False
    before = range(max(0, person.first - 3), person.first)
    return any(p.stop == person.first for p in reading.within(before.start, before.stop, "place"))
