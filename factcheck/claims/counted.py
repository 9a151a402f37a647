"""What a number counts: the noun it governs, its concept, what narrows it, and its role."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.claims.joined_bounds import past_bound
from factcheck.claims.reading import Reading
from factcheck.languages import concepts
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, SIGN, Match
from factcheck.values.part import Found

REACH = 14  # tokens after the noun in which the verb that says what became of people is looked for
DONE = 5  # tokens of the verb before the number
MODIFIERS = ADJECTIVES = 3
OTHERS = "other"  # the concept of "three others"
ELLIPTIC = 6  # tokens after a number without a noun in which that verb stands
NATIONALS = "people:"  # before the code of a country: what "23 Portugais" counts


class Counted(NamedTuple):
    """The noun of a number: tokens ``[first, stop)``, its concept and what narrows it."""

    first: int
    stop: int
    concept: str
    modifiers: tuple[str, ...]
    part_of: Found | None
    role: str


def counted(reading: Reading, found: Found) -> Counted | None:
    """The noun that a number governs, or None when the text gives it none."""
    return reading.once(_counted, found)


def _counted(reading: Reading, found: Found) -> Counted | None:
    _, high = reading.scan.sentence(found.first)
    at, part_of = _after_number(reading, found, high)
    noun = _past_adjectives(reading, at, high)
    elliptic = _elliptic(reading, noun, high)
    head = elliptic or _head(reading, noun, high)
    if head is None:
        return None
    first, stop, concept = head
    if reading.within(max(found.stop, first - 1), stop, "date"):
        return None  # "1 370 milliards l'an prochain"
    general = any(reading.scan.match(t, first) for t in ("general_heads", "others"))
    if general or concept == "person" or not concept:
        # "killed 15 people and hurt a dozen": the verb before a number is of it
        verb = _done_to(reading, found) or _verb_concept(reading, stop, min(high, stop + REACH))
        if verb is not None:
            concept = verb
    modifiers, _ = _modifiers(reading, stop, high)
    return Counted(
        first,
        stop,
        concept,
        modifiers,
        part_of,
        _role(reading, found, concept, part_of, at + 1 if elliptic else stop),
    )


def definite(reading: Reading, found: Found) -> str:
    """By what a number takes up something already counted: "les 17 serres", "its 17 stalls"."""
    before = found.around[0] - 1
    low, _ = reading.scan.sentence(found.first)
    match = reading.scan.match("definite", before) if before >= low else None
    return match.meaning if match else ""


def _after_number(reading: Reading, found: Found, high: int) -> tuple[int, Found | None]:
    """Skip "des 196" / "of the 19" / "sur 19" to the noun; the second number is the whole."""
    scan = reading.scan
    at = found.stop
    linking = scan.lexicon.bit("partitives")
    steps = 0
    if number_of := scan.match("number_of", at):
        return at + number_of.length, None
    while at < high and steps < 3 and scan.bits[at] & linking:
        at += 1
        steps += 1
    if steps:
        for other in reading.within(at, min(at + 2, high), "number"):
            return other.stop, other
    return at, None


def _head(reading: Reading, at: int, high: int) -> tuple[int, int, str] | None:
    scan = reading.scan
    stopword = scan.lexicon.bit("stopwords", "function_words")
    if at >= high:
        return None
    match = scan.match("heads", at)
    if match and not _adjunct(reading, at, high, match):
        return at, at + match.length, match.meaning
    if scan.bits[at] & stopword or not scan.bits[at] & LETTERS:
        # "Trois autres sont indemnes": of what was counted before
        return (at - 1, at, OTHERS) if scan.match("others_alone", at - 1) else None
    if scan.language == "en":
        found = _english_head(reading, at, high, stopword)
        tied = found and scan.words[at - 1].surface == "-" and scan.glued(at)
        return (at, at + 1, lemma(scan.keys[at], "en")) if tied else found  # "six-storey house"
    if scan.bits[at] & CAPITAL:
        return _people_of(reading, at, high)
    return at, at + 1, lemma(scan.keys[at], scan.language)


def _past_adjectives(reading: Reading, at: int, high: int) -> int:
    """The token after the adjectives that stand before a noun."""
    scan = reading.scan
    stop = min(high, at + ADJECTIVES)
    while at < stop and scan.match("preadjectives", at) and not scan.match("heads", at):
        at += 1  # but for "longs métrages"
    return past_bound(reading.scan, at, high) if scan.language == "en" else at


def _elliptic(reading: Reading, at: int, high: int) -> tuple[int, int, str] | None:
    """What became of people of whom the number alone is told: "31 sont blessées" counts hurt
    people, and "blessées" is the word for them."""
    scan = reading.scan
    stopword = scan.lexicon.bit("stopwords", "function_words")
    if at >= high or not scan.bits[at] & stopword or scan.match("heads", at):
        return None
    found = _verb(reading, at, min(high, at + ELLIPTIC))
    if found is None or reading.is_number(found[0] + found[1].length):
        return None  # "killed four and injured nine": of the nine
    where, match = found
    last = where + match.length - 1
    participle = match.length <= 2 or bool(scan.bits[where] & stopword)
    return (last if participle else where), last + 1, match.meaning


def _english_head(
    reading: Reading, at: int, high: int, stopword: int
) -> tuple[int, int, str] | None:
    """English nouns close their phrase: "48 Alba jets", "43 doctoral students"."""
    scan = reading.scan
    end = at
    while (
        end < high and end < at + 4 and scan.bits[end] & LETTERS and not scan.bits[end] & stopword
    ):
        match = scan.match("heads", end)
        if match and not _adjunct(reading, end, high, match):
            return end, end + match.length, match.meaning
        if side := (_people_of(reading, end, high) or _party_members(reading, end)):
            return side
        if not match and _plural(reading, end):
            return end, end + 1, lemma(scan.keys[end], "en")
        end += 1
    return None


def _people_of(reading: Reading, at: int, high: int) -> tuple[int, int, str] | None:
    """The people of a country, by its code: "23 Portugais", "16 Bolivians"; "douze Français Libres"
    and "12 Pakistani soldiers" are something else."""
    scan = reading.scan
    match = scan.match("demonyms", at)
    stop = at + (match.length if match else 0)
    if match is None or not scan.bits[at] & CAPITAL or (stop < high and scan.bits[stop] & CAPITAL):
        return None
    key = scan.keys[stop - 1]
    plural = key.endswith("s") or (scan.language != "en" and key.endswith("x"))
    return (at, stop, NATIONALS + match.meaning) if plural else None


def _party_members(reading: Reading, at: int) -> tuple[int, int, str] | None:
    """The members of a party: "27 Republicans"."""
    key = reading.scan.keys[at]
    side = reading.lexicon.meaning("parties", key.removesuffix("s")) if key.endswith("s") else None
    return (at, at + 1, side) if side else None


def _adjunct(reading: Reading, at: int, high: int, match: Match) -> bool:
    """Whether an English noun only narrows the next one, which is counted: "12 hospital patients".

    After "one" the next word is a verb ("one passenger says"), and "a 12,000-seat" has no noun.
    """
    scan = reading.scan
    if scan.language != "en" or match.length > 1 or at + 1 >= high or scan.keys[at - 1] == "-":
        return False
    key, meaning = scan.keys[at], scan.lexicon.meaning
    plurals = (key + "s", key + "es", key.removesuffix("y") + "ies", *_irregular(reading, key))
    one = meaning("one_words", scan.keys[at - 1])
    if one or all(meaning("heads", p) != match.meaning for p in plurals):
        return False
    return scan.match("heads", at + 1) is not None or _plural(reading, at + 1)


def _irregular(reading: Reading, key: str) -> list[str]:
    """The plurals without an s of a noun: "children"."""
    told = reading.lexicon.table("irregular_plurals").get("yes", ())
    return [p for p in told if p != key and lemma(p, "en") == key]


def _plural(reading: Reading, at: int) -> bool:
    """Whether an English word looks like a noun in the plural."""
    scan = reading.scan
    if scan.bits[at] & (CAPITAL | scan.lexicon.bit("stopwords", "function_words")):
        return False
    return scan.keys[at].endswith("s") and not scan.keys[at].endswith("ss")


def _modifiers(reading: Reading, at: int, high: int) -> tuple[tuple[str, ...], int]:
    """The adjectives and complements that follow the noun: "réunions bilatérales", "of vaccine"."""
    scan = reading.scan
    stopword = scan.lexicon.bit("stopwords", "function_words")
    linking = scan.lexicon.bit("partitives")
    found: list[str] = []
    linked = scan.language != "en"  # an English noun is followed by its verb, a French one by "of"
    while at < high and len(found) < MODIFIERS:
        bits = scan.bits[at]
        if bits & linking:
            linked = True
            at += 1
            continue
        if not linked or not bits & LETTERS or bits & stopword:
            break
        word = lemma(scan.keys[at], scan.language)
        if finite(scan.keys[at], word):
            break
        found.append(word)
        at += 1
    return tuple(found), at


def finite(key: str, word: str) -> bool:
    """Whether a French form is a verb in a tense: its lemma is an infinitive, it no participle."""
    infinitive = word.endswith(("er", "ir", "re", "oir")) and word != key
    return infinitive and not key.endswith(
        ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues")
    )


def _verb_concept(reading: Reading, at: int, stop: int) -> str | None:
    """What became of the people counted, from the first verb after the noun that says so."""
    found = _verb(reading, at, stop)
    return found[1].meaning if found else None


def _verb(reading: Reading, at: int, stop: int) -> tuple[int, Match] | None:
    """The first verb that says what became of people, and where it stands."""
    scan = reading.scan
    numeral, verbs = DIGITS | scan.lexicon.bit("cardinals"), scan.lexicon.bit("verb_concepts")
    for i, bits in enumerate(scan.bits[at:stop], at):
        if bits & numeral or (bits & SIGN and scan.words[i].surface in ";:"):
            return None
        match = scan.match("verb_concepts", i) if bits & verbs else None
        if match:
            return i, match
    return None


def _done_to(reading: Reading, found: Found) -> str | None:
    """What the verb right before a number did to those it counts: "a tué huit personnes"."""
    scan = reading.scan
    first = found.around[0]
    low = max(scan.sentence(found.first)[0], first - DONE)
    for i in scan.between(reading.lexicon.bit("done_to_people"), low, first):
        match = scan.match("done_to_people", i)
        if match and i + match.length == first:
            return match.meaning
    return None


def _role(reading: Reading, found: Found, concept: str, part_of: Found | None, stop: int) -> str:
    """ "participants" where the clause speaks of attendance, "part" of a stated whole, "some" of
    those told before, "others" of those beside some told before, "total"."""
    if concept == "participant":
        return "participants"
    if concept in concepts()["attending"]:
        clause = reading.clause(found.first, found.stop)
        for i in reading.scan.between(reading.lexicon.bit("number_roles"), *clause):
            if match := reading.scan.match("number_roles", i):
                return match.meaning
    if reading.scan.match("those_present", stop):
        return "participants"  # "83 députés présents" are not the whole house
    if part_of is not None:
        return "part"
    scan = reading.scan
    if scan.match("others", found.first - 1) or scan.match("others", found.stop):
        return "total" if _other_fate(reading, found, concept) else "others"
    left = scan.match("some_of", found.stop) or scan.match("gone_or_left", stop)
    return "some" if left else "total"  # "19 des blessés", "22 blessés ont pu rentrer"


def _other_fate(reading: Reading, found: Found, concept: str) -> bool:
    """Whether those beside whom others are told had another fate, so that these are all of theirs:
    "killed three and injured 17 others"."""
    low = reading.scan.sentence(found.first)[0]
    own = range(max(low, found.around[0] - DONE), found.around[0])
    told = {
        match.meaning
        for i in range(low, found.around[0])
        for table in ("done_to_people", "verb_concepts", "heads")
        if (match := reading.scan.match(table, i)) and not (i in own and match.meaning == concept)
    }
    return concept in concepts()["tolls"] - told and bool(told & concepts()["tolls"])
