"""Whose age it is when nobody is named, and whether it is an age of now.

"Le chauffeur, âgé de 48 ans", "the driver, a man of 52": a part in the story that one person has.
"À seize ans, elle gagnait le tournoi", "when she was nine": an age at another time of a life.
"""

from __future__ import annotations

from factcheck.claims.age_phrases import opens_at
from factcheck.claims.other_parts import of_another_part
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.age_beside import does_now
from factcheck.values.part import Found
from factcheck.values.when import When

APPOSED = 5  # tokens between the comma and the age: "un homme de", "a retired teacher of"
COMPLEMENT = 6  # tokens of what the person is of: "du car scolaire de Morvelle"
FRONTED = 8  # tokens after the comma in which the verb of a fronted age stands
NAMED = 14  # tokens after the comma in which somebody is told by a calling with its complement
WHENS = 6  # tokens before an age in which "when" stands
LONG_AGO = 270  # days before the article from which a date tells of another age
THEN = 5  # tokens after it: "she was 27 and a nurse when she sailed"
SHORT = 7  # tokens of a sentence such as "She was 87."
BORN = 6  # tokens from a birth to its date


def described(reading: Reading, found: Found) -> tuple[str, ...]:
    """The part in the story that the age's bearer has, then the content words of its complement.

    Empty when the person is not described by a definite noun of the table of parts.
    """
    scan = reading.scan
    low, high = scan.sentence(found.first)
    for at in range(found.first - 1, max(low, found.first - COMPLEMENT - APPOSED) - 1, -1):
        part = scan.match("described_people", at)
        first = opens_at(scan, at, low) if part else None
        if part is None or first is None:
            continue
        if _said_of(scan, at + part.length, found.first) or _named(
            reading, at + part.length, found
        ):
            comma = _comma(scan, at, found.first)
            sort = reading.lemmas(first, at) if scan.language == "en" else ()
            return part.meaning, *sort, *reading.lemmas(at + part.length, comma)
    doing = scan.match("described_acts", found.stop) if found.stop < high else None
    if doing:
        return (doing.meaning,)  # "the 39-year-old who was driving"
    if found.stop < high and scan.words[found.stop].surface == ",":
        at = found.stop + 2
        part = scan.match("described_people", at) if at < high else None
        if part and found.first - low <= APPOSED and opens_at(scan, at, found.stop + 1) == at:
            stop = min(high, at + part.length + COMPLEMENT)
            return part.meaning, *reading.lemmas(at + part.length, _complement(scan, at, stop))
    return ()


def of_another_time(reading: Reading, found: Found) -> bool:
    """Whether an age is told of an earlier time: with "when", or fronted before a past state."""
    scan = reading.scan
    low, high = scan.sentence(found.first)
    if _told(scan, "age_whens", max(low, found.first - WHENS), found.first):
        return True
    if _told(
        scan, "age_when_after", found.stop, _comma(scan, found.stop, min(high, found.stop + THEN))
    ):
        return True
    if _told(scan, "age_reached_then", max(low, found.first - WHENS), found.first):
        # "il a chanté dès l'âge de sept ans": of now only where somebody dies or is named
        return not _told(scan, "age_verbs", low, high)
    comma = found.stop
    opens = found.first - low <= 4 or scan.words[max(low, found.around[0] - 1)].surface == ","
    if not opens or comma + 1 >= high or scan.words[comma].surface != ",":
        return False
    if not scan.match("say_pronouns", comma + 1):
        return False  # "À 64 ans, Denis Roche était une figure": an age of now, with its name
    at_age = any(
        scan.match(table, i)
        for i in range(max(low, found.first - 4), found.first)
        for table in ("age_at", "age_fronted")
    )
    return at_age and any(
        _past_state(scan, i) for i in range(comma + 1, min(high, comma + FRONTED))
    )


def of_long_ago(reading: Reading, found: Found) -> bool:
    """Whether the sentence, or one that it follows on, dates what it tells long before the article:
    "Le 4 mai 2019, il est arrêté. L'homme de 67 ans avoue."
    """
    low, high = reading.scan.sentence(found.first)
    dates = reading.within(low, high, "date")
    if not dates and low > 0:
        dates = reading.within(*reading.scan.sentence(low - 1), "date")
    return _long_ago(reading, dates)


def _long_ago(reading: Reading, dates: list[Found]) -> bool:
    """Whether the last of some dates lies long before the article."""
    told = [f.value.high for f in dates[-1:] if isinstance(f.value, When) and f.value.high]
    if not told:
        return False
    now = reading.document.published or max(
        f.value.high for f in reading.of("date") if isinstance(f.value, When) and f.value.high
    )
    return (now - told[0]).days > LONG_AGO


def set_beside(reading: Reading, found: Found) -> bool:
    """Whether an age only says who somebody is now, and what is long past comes after it:
    "Paul Roy, 73 ans, jugé pour des faits de 2014", « la pianiste de 36 ans », "the 36-year-old".
    """
    scan = reading.scan
    low, high = scan.sentence(found.first)
    if _long_ago(reading, reading.within(low, found.first, "date", "interval")):
        return False
    before = found.around[0] - 1
    if before < low:
        return False
    after = scan.words[found.stop].surface if found.stop < high else "."
    if scan.words[before].surface in ",(":
        return after in ",).;"
    if low and _long_ago(reading, reading.within(*scan.sentence(low - 1), "date")):
        return False  # a story that is told from its beginning on
    if scan.match("definite_articles", before):
        return True
    if not scan.match("from_words", before):
        return False
    if _opened(reading, found):  # « morte à l'âge de 91 ans », no « rentrée à l'âge de 18 ans »
        return _dead(scan, low, before)
    return any(scan.match("definite_articles", i) for i in range(max(low, before - 3), before))


def _dead(scan: Scan, low: int, before: int) -> bool:
    """Whether a word of dying stands before an age; « la mort » is a noun, and of anything."""
    back = range(max(low, before - WHENS), before)
    return any(
        scan.match("deaths", i) and not (i > low and scan.match("definite_articles", i - 1))
        for i in back
    )


def introduced(reading: Reading, found: Found) -> bool:
    """Whether the age is that of somebody new: "une fille de 15 ans", not "la fille de 15 ans"."""
    scan = reading.scan
    low, _ = scan.sentence(found.first)
    if not scan.match("from_words", found.first - 1):
        return False
    for at in range(found.first - 2, max(low, found.first - 2 - COMPLEMENT) - 1, -1):
        if scan.match("say_indefinite_articles", at):
            return True
        if not scan.bits[at] & LETTERS or scan.bits[at] & CAPITAL:
            return False
    return False


def age_of_now(reading: Reading, age: Found, low: int, high: int) -> bool:
    """An age at the time of the article or at a death, not one remembered ("à 17 ans, il …")."""
    scan = reading.scan
    before = age.first - 1
    after = max(age.stop, age.around[1])
    opened = scan.words[before].surface in ",(" if before >= low else False
    closed = after >= high or scan.words[after].surface in ",).;"
    if opened and closed:
        return True
    if closed and not opened and _fronted_now(reading, age, high):
        return True
    if scan.match("of_words", before) and has(reading, low, before, "births"):
        return True  # "Né en 1964, ce botaniste de 61 ans"
    if age.around[0] < age.first or scan.match("age_openers", age.first) or _opened(reading, age):
        return True
    if has(reading, low, high, "deaths"):
        return True
    if has(reading, before, age.first, "ageing") and has(reading, low, age.first, "births"):
        return True
    return high - low <= SHORT and has(reading, low, age.first, "auxiliaries")


def _fronted_now(reading: Reading, age: Found, high: int) -> bool:
    """ "À 59 ans, Odile Wurtz quitte la firme": of whom the sentence goes on to name."""
    named = reading.within(age.stop, min(high, age.stop + 3), "person")
    return (bool(named) or still(reading, age, high)) and not of_another_time(reading, age)


def still(reading: Reading, age: Found, high: int) -> bool:
    """ "À 81 ans, il cultive": what somebody does today, after an age that opens the sentence."""
    scan = reading.scan
    subject = age.stop + (age.stop < high and scan.words[age.stop].surface == ",")
    return subject + 1 < high and does_now(scan, subject)


def of_today(reading: Reading, age: Found) -> bool:
    """« À 52 ans, la cheffe est la doyenne d'une table ouverte en 1970 »: who somebody is now,
    after an age that opens the sentence; not in a story that is told from its beginning on."""
    scan = reading.scan
    low, high = scan.sentence(age.first)
    if age.around[0] - low > 1 or age.stop >= high or scan.words[age.stop].surface != ",":
        return False
    if low and _long_ago(reading, reading.within(*scan.sentence(low - 1), "date")):
        return False
    stop = _comma(scan, age.stop + 1, min(high, age.stop + NAMED))
    return still(reading, age, high) or _told(scan, "present_copulas", age.stop + 1, stop)


def _opened(reading: Reading, age: Found) -> bool:
    scan = reading.scan
    return any(
        (match := scan.match("age_openers", i)) and i + match.length >= age.first
        for i in range(max(0, age.first - 3), age.first)
    )


def starts_a_life(reading: Reading, found: Found) -> bool:
    """Whether the dates of the sentence are those of a birth, or only say since when something goes
    on or which one of several it was ("le sauvetage manqué de 2022")."""
    scan = reading.scan
    dates = reading.within(*scan.sentence(found.first), "date", "interval")
    low = scan.sentence(found.first)[0]
    return bool(dates) and all(
        (isinstance(d.value, When) and d.value.bound == "since")
        or _told(scan, "births", max(low, d.first - BORN), d.first)
        or (d.first > found.stop and scan.match("of_words", d.first - 1) is not None)
        for d in dates
    )


def of_somebody_else(reading: Reading, found: Found) -> bool:
    """Whether the sentence says that the age is another one's: "the youngest climber was 12"."""
    scan = reading.scan
    low, high = scan.sentence(found.first)
    if _told(scan, "age_others", low, found.first):
        return True
    return of_another_part(
        reading.lexicon, scan.keys[low : found.first], scan.keys[found.stop : high]
    )


def _told(scan: Scan, table: str, low: int, high: int) -> bool:
    return any(scan.match(table, at) for at in range(low, high))


def _past_state(scan: Scan, at: int) -> bool:
    if scan.match("age_then", at):
        return True
    endings = tuple(scan.lexicon.table("age_then_endings").get("yes", ()))
    ends = bool(endings) and len(scan.keys[at]) > 4 and scan.keys[at].endswith(endings)
    return ends and not scan.match("age_then_not", at)


def _comma(scan: Scan, low: int, high: int) -> int:
    return next((i for i in range(low, high) if scan.words[i].surface == ","), high)


def _said_of(scan: Scan, after: int, age: int) -> bool:
    """Whether the words between a noun and an age set the one beside the other."""
    comma = _comma(scan, after, age)
    links = ("from_words", "weak_age_openers", "being_words", "age_openers", "bare_age_openers")
    if comma == age:  # "le conducteur de 52 ans", "le conducteur a 52 ans", "the driver was 52"
        return age - after <= 3 and any(scan.match(table, after) for table in links)
    if comma - after > COMPLEMENT or age - comma - 1 > APPOSED:
        return False
    opens = ("say_indefinite_articles", "age_openers", "bare_age_openers")
    if scan.match("relatives", comma + 1) and age == comma + 3:  # « le conducteur, qui a 52 ans »
        return any(scan.match(table, comma + 2) for table in links)
    if comma + 1 < age and not any(scan.match(table, comma + 1) for table in opens):
        return False  # "la victime, mère d'un enfant de 5 ans"
    return all(scan.words[i].surface != "," for i in range(comma + 1, age))


def _named(reading: Reading, after: int, age: Found) -> bool:
    """ "Le conducteur, Paul Roy, 38 ans": only the name and its commas between."""
    scan = reading.scan
    comma = age.around[0] - 1
    if scan.words[after].surface != "," or scan.words[comma].surface != ",":
        return False
    return any(
        p.around[0] == after + 1 and p.stop == comma
        for p in reading.within(after + 1, comma, "person")
    )


def _complement(scan: Scan, low: int, high: int) -> int:
    """The end of a fronted description's complement: its verb's little words or a comma."""
    links = ("weak_age_openers", "being_words", "tense_past", "auxiliaries")
    return next(
        (
            i
            for i in range(low, high)
            if scan.words[i].surface == "," or any(scan.match(table, i) for table in links)
        ),
        high,
    )
