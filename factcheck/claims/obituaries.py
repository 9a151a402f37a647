"""Whom an article mourns: the person that its first paragraphs tell dead, and whom "born" opens on.

"Odile Wurtz, who has died aged 79, was the last potter of Hull. … Born in 1946 in Leeds, she …"
"""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.claims.stated import bare_year, has
from factcheck.values.part import Found
from factcheck.values.person_gender import gender_of, meaning
from factcheck.values.when import When

LEAD = 4  # sentences at the head of an article in which an obituary tells the death
OPENING = 3  # tokens from the head of a paragraph to "born": "Elle est née", "She was born"
BESIDE = 10  # tokens after a name in which the day of the death stands
LONG_AGO = 270  # days after a death from which an article is no obituary
CLAUSE = 25  # tokens of the clause after "Born in Hull, where …, " in which its subject stands


def mourned(reading: Reading) -> Found | None:
    """The one person of whom the lead says, right after the name, that they have died."""
    scan = reading.scan
    at, dead = 0, []
    for _ in range(LEAD):
        if at >= len(scan):
            break
        low, high = scan.sentence(at)
        for person in reading.within(low, high, "person"):
            comma = person.stop + 1 < high and scan.words[person.stop].surface == ","
            if comma and scan.match("dead_beside", person.stop + 1) and _of_now(reading, person):
                dead.append(person)
        at = high
    return dead[0] if len(dead) == 1 else None


def _of_now(reading: Reading, person: Found) -> bool:
    """Whether no date beside the death tells that it is of another time: "who died in 1990"."""
    _, high = reading.scan.sentence(person.first)
    now = reading.document.published
    stop = min(high, person.stop + BESIDE)
    if bare_year(reading, person.stop, stop):
        return False
    beside = reading.within(person.stop, stop, "date")
    days = [f.value.high for f in beside if isinstance(f.value, When) and f.value.high]
    return now is None or all(abs((now - day).days) <= LONG_AGO for day in days)


def taken_up(reading: Reading, born: int) -> Found | None:
    """Who is mourned, where a paragraph opens with a birth at a token and a pronoun tells whose."""
    scan = reading.scan
    low, high = scan.sentence(born)
    if born - low > OPENING or low == 0:
        return None
    if scan.block_index(low - 1) == scan.block_index(low):
        return None
    if reading.within(low, born, "person"):
        return None
    dead = mourned(reading)
    if dead is None:
        return None
    stop = min(high, born + CLAUSE)
    named = {p.first for p in reading.within(born, stop, "person")}
    for i in range(low, stop):
        if i in named and scan.words[i - 1].surface == ",":
            return None  # "Born in Hull, Moira Lennox was her pupil"
        if scan.match("say_pronouns", i):
            gender = meaning(scan, "pronoun_genders", scan.keys[i])
            return dead if gender and gender_of(scan, dead) in ("", gender) else None
    return None


def kin_born(reading: Reading, born: int) -> bool:
    """« Née en 1970 à Limoges, sa fille … »: the clause after a fronted birth opens with kin."""
    scan = reading.scan
    low, high = scan.sentence(born)
    commas = (i for i in range(born, min(high, born + CLAUSE) - 2) if scan.words[i].surface == ",")
    if born > low:
        return False
    for comma in commas:
        if scan.match("say_pronouns", comma + 1):
            return False
        if scan.match("possessives", comma + 1) and has(reading, comma + 2, comma + 4, "kinsfolk"):
            return not any(
                scan.match("say_pronouns", i)
                for i in range(comma + 4, high)
                if scan.words[i - 1].surface == ","
            )
    return False


def of_their_kin(reading: Reading, person: Found, age: Found) -> bool:
    """ "Rory Tait, whose father has died aged 77": the age is that of one of the family."""
    scan = reading.scan
    whose = scan.between(reading.lexicon.bit("whose_kin"), person.stop, age.first)
    return any(scan.match("whose_kin", i) and has(reading, i, age.first, "kinsfolk") for i in whose)
