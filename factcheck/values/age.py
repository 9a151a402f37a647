"""Ages of people: "46 ans" after a person, "aged 93", "a 19-year-old", "Anil Bhatta (34)"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.age_beside import (
    after_an_opening,
    born_next,
    does_now,
    from_a_town,
    known_person,
    named_before,
    of_a_law,
    person_at,
    person_next,
    scored,
    sentenced,
    set_off,
    thing_first,
    told_of_a_trade,
    told_of_somebody,
)
from factcheck.values.amounts import Amount, approximated_after, quantity, unit_start
from factcheck.values.number_words import NumberWords
from factcheck.values.part import Found

OLDEST = 125
GROWN = 12  # of a smaller child it would not be told so
TEENS = 13  # "At 12, the bell": an hour, where "At 19, the student" is an age
_FRAMES = {(",", ","), (",", "."), ("(", ")")}  # around an age told without its unit
_PAUSES = frozenset(",.);:—–”»")


def read(scan: Scan, amount: Amount, taken: bytearray, words: NumberWords) -> Found | None:
    """The amount as an age when its unit is years (or months) and its place is a person's."""
    if amount.high > OLDEST * 12 or amount.numeral.fraction or amount.numeral.scale > 1:
        return None
    at = unit_start(scan, amount)
    unit = scan.match("age_units", at)
    if unit is None and amount.numeral.about:
        unit = scan.match("about_age_units", at)
    if unit is None:
        return bare(scan, amount)
    stop = at + unit.length
    old = scan.match("age_endings", stop) if stop < len(scan) else None
    if old is None and (unit.meaning == "suffix" or not _personal(scan, amount, stop)):
        return None
    de = amount.before - 1
    of = old and de >= 0 and scan.match("from_words", de)
    if of and not of_person(scan, de, scan.sentence(amount.first)[0]):
        return None  # « un rhum de 15 ans d'âge »
    stop += old.length if old else 0
    months = unit.meaning == "month"
    if not months and amount.high > OLDEST and not old:
        return None
    return _found(scan, amount, stop, 1 / 12 if months else 1)


def opened(scan: Scan, amount: Amount) -> bool:
    """Whether a word for age stands before the amount: "âgées de trente-deux et …"."""
    return _opener(scan, amount.before, scan.sentence(amount.first)[0], "age_openers")


def listed(scan: Scan, last: Found, one: Found) -> Found:
    """A plain number right after an age and "and" is one more age: "aged 46 and 51"."""
    bare = one.kind == "number" and last.stop - last.first == 1 == one.stop - one.first
    years = one.kind == "duration" and getattr(one.value, "unit", "") == "year"
    if (
        not (bare or years)
        or one.first != last.stop + 1
        or not scan.match("between_and", last.stop)
    ):
        return one
    value = one.value.model_copy(update={"kind": "age", "unit": ""})
    return one._replace(kind="age", value=value)


def _found(scan: Scan, amount: Amount, stop: int, factor: float = 1) -> Found:
    amount = approximated_after(scan, amount, stop)
    if factor != 1:
        amount = amount._replace(
            low=round(amount.low * factor, 4), high=round(amount.high * factor, 4)
        )
        amount = amount._replace(low=_whole(amount.low), high=_whole(amount.high))
    value = quantity(amount, "age")
    return Found("age", amount.first, stop, value, (amount.before, max(stop, amount.after)))


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _personal(scan: Scan, amount: Amount, stop: int) -> bool:
    """Whether "N ans" is said of a person."""
    before, start = amount.before, scan.sentence(amount.first)[0]
    if _opener(scan, before, start, "age_openers"):
        return not (before and scan.match("own_years", before - 1) and thing_first(scan, start))
    of = stop < len(scan) and scan.match("of_words", stop) is not None
    tail = scan.match("age_tails", stop) if stop < len(scan) else None
    stop += tail.length if tail else 0
    closed = stop >= len(scan) or scan.words[stop].surface in _PAUSES
    if before == start:
        return closed and stop < len(scan) and scan.words[stop].surface == ","
    previous = scan.words[before - 1].surface
    if previous in ",(":
        if previous == "(":
            return closed and not sentenced(scan, amount.first)
        named = _after_person(scan, amount, start) or born_next(scan, stop)
        return named and (closed or scan.match("between_and", stop) is not None)
    if scan.match("from_words", before - 1):
        if before - 1 == start and closed and amount.is_range:
            return person_next(scan, stop + 1)  # « De 7 à 12 ans, les élèves »
        return of_person(scan, before - 1, start)
    if of:
        return False
    if _opener(scan, before, start, "weak_age_openers"):
        return stop >= len(scan) or not scan.match("years_to_go", stop)  # not « pour le finir »
    if scan.match("age_at", before - 1) and not of_a_law(scan, before, start):
        opens = closed and (before - 1 == start or after_an_opening(scan, before - 1, start, stop))
        opens |= closed and amount.low >= GROWN and set_off(scan, before - 1, start)
        return opens or _near(scan, before, start, "age_verbs")
    if amount.approximation != "exact" or amount.is_range:
        return (
            bool(person_at(scan, before - 1)) or scan.match("age_articles", before - 1) is not None
        )
    return scan.match("age_articles", before - 1) is not None and amount.is_range


def _opener(scan: Scan, before: int, start: int, table: str) -> bool:
    """Whether a phrase of the table ends right before token ``before``."""
    bit = scan.lexicon.bit(table)
    for at in range(max(start, before - 5), before):
        if scan.bits[at] & bit:
            found = scan.match(table, at)
            if found and at + found.length == before:
                vetoed = at > start and scan.match("age_opener_vetoes", at - 1)
                return not vetoed
    return False


def _near(scan: Scan, before: int, start: int, table: str) -> bool:
    bit = scan.lexicon.bit(table)
    return any(bits & bit for bits in scan.bits[max(start, before - 7) : before])


def of_person(scan: Scan, de: int, start: int) -> bool:
    """``une femme de 46 ans``, ``un Marocain de 46 ans``, ``un chirurgien de 46 ans``: a person,
    one adjective at most apart."""
    bit = scan.lexicon.bit("person_nouns")
    posts = scan.lexicon.bit("offices", "occupations")
    window = range(max(start, de - 3), de)
    endings = tuple(scan.lexicon.table("person_endings").get("yes", ()))
    if endings and scan.keys[de - 1].endswith(endings):
        return True
    people = de - 2 >= start and scan.bits[de - 1] & CAPITAL
    if people and (scan.match("demonyms", de - 1) or from_a_town(scan, de - 1)):
        return True
    apart = next((i for i in reversed(window) if scan.words[i].surface == ","), start - 1)
    return any(
        (scan.bits[i] & bit and scan.match("person_nouns", i))
        or (scan.bits[i] & posts and _called(scan, i, de))
        for i in window
        if i > apart
    )


def _called(scan: Scan, at: int, stop: int) -> bool:
    """Whether a calling stands at a token, one adjective at most before ``stop``: an "ami de vingt
    ans" is no young friend."""
    found = scan.match("occupations", at) or scan.match("offices", at)
    return found is not None and found.meaning != "kin" and stop - 1 <= at + found.length <= stop


def _after_person(scan: Scan, amount: Amount, start: int) -> bool:
    """Whether a name or a person stands right before the comma."""
    at = amount.before - 2
    if at < start:
        return False
    if scan.bits[at] & CAPITAL or scan.words[at].surface in ")»”":
        return True
    if scan.words[at].surface == "." and at > start and scan.glued(at):
        initial = scan.words[at - 1].surface  # « Abderrahmane Z., 43 ans »
        return len(initial) == 1 and initial.isupper()
    if start <= at - 2 <= start + 1 and scan.match("definite_articles", start):
        things = ("facilities", "lasting_things", "term_sorts")
        return not any(scan.match(table, i) for table in things for i in (at - 1, at))
    if told_of_a_trade(scan, at) or known_person(scan, at, start):
        return True
    bit = scan.lexicon.bit("person_nouns")
    return any(bits & bit for bits in scan.bits[max(start, at - 5) : at + 1])


def bare(scan: Scan, amount: Amount) -> Found | None:
    """``Anil Bhatta (34)``, ``Sinclair, 31,``, ``aged 93``, ``in his 40s``, ``turned 60``."""
    first, stop = amount.first, amount.stop
    if amount.high > OLDEST or amount.low < 0 or not isinstance(amount.low, int):
        return None
    start = scan.sentence(first)[0]
    decade = scan.match("decade_endings", stop) if stop < len(scan) and scan.glued(stop) else None
    if decade:
        if amount.low % 10 == 0 and _opener(scan, amount.before, start, "decade_openers"):
            whole = amount._replace(high=amount.low + 9)
            return _found(scan, whole, stop + 1)
        return None
    if not amount.numeral.plain and amount.numeral.written == "digits" and not amount.is_range:
        return None
    closed = stop >= len(scan) or scan.words[stop].surface in _PAUSES
    breaks = closed or _uncounted(scan, stop)
    if breaks and _opener(scan, amount.before, start, "bare_age_openers"):
        return _found(scan, amount, stop)
    said = breaks and (
        told_of_somebody(scan, amount.before, stop, start) or _of_years(scan, amount, start)
    )
    if said or _fronted(scan, amount, start, stop):
        return _found(scan, amount, stop)
    if breaks and amount.approximation != "exact" and _people_over(scan, amount, start):
        return _found(scan, amount, stop)
    if amount.numeral.written != "digits" or amount.before != first:
        return None
    if not closed or stop >= len(scan):
        return None
    opening = first - 1 - (first > start and scan.match("age_fillers", first - 1) is not None)
    previous = scan.words[opening].surface if opening >= start else ""
    after = scan.words[stop].surface
    born = born_next(scan, stop) and previous == ","
    if (previous, after) in _FRAMES and (born or named_before(scan, opening, start)):
        marked = previous == "(" and scored(scan, first)
        return _found(scan, amount, stop) if amount.low >= 1 and not marked else None
    return None


def _fronted(scan: Scan, amount: Amount, start: int, stop: int) -> bool:
    """``At 23, he is captain``, ``Now 25, the apprentice``, ``At 23 he is``: whose comes after."""
    at = amount.before - 1
    if not TEENS <= amount.low <= OLDEST or at < start or stop + 1 >= len(scan):
        return False
    if at > start and not after_an_opening(scan, at, start, stop):
        return False
    if not scan.match("fronted_age_openers", at):
        return False
    if scan.words[stop].surface != ",":
        return at == start and amount.low > TEENS and does_now(scan, stop)
    return bool(
        scan.match("say_pronouns", stop + 1)
        or scan.match("definite_articles", stop + 1)
        or scan.bits[stop + 1] & CAPITAL
    )


def _of_years(scan: Scan, amount: Amount, start: int) -> bool:
    """``a man of 44``: one person and "of" right before the figure."""
    of = amount.before - 1
    if of - 2 < start or amount.is_range or not scan.match("of_words", of):
        return False
    one = scan.match("say_indefinite_articles", of - 2) is not None
    parent = scan.match("people_with_children", of - 1)  # "a mother of four"
    return one and person_at(scan, of - 1) and not parent and amount.low >= 1


def _uncounted(scan: Scan, at: int) -> bool:
    """Whether the word at a token can be nothing that a figure before it counts."""
    if scan.match("function_words", at):
        return True
    if not scan.bits[at] & LETTERS or scan.bits[at] & CAPITAL or scan.keys[at][-1] in "sx":
        return False
    tables = ("measure_units", "duration_units", "percent_units", "currency_words", "scales",
              "irregular_plurals")  # fmt: skip
    return not any(scan.match(table, at) for table in tables)


def _people_over(scan: Scan, amount: Amount, start: int) -> bool:
    """``women over 50``, ``children under 5``: people and a bound, with nothing counted after."""
    at = amount.before - 1
    plural = at >= start and person_at(scan, at) and scan.keys[at][-1] in "sn"
    return plural and scan.lexicon.bit("bare_age_openers") != 0


CASES = (
    ("fr", "Un homme âgé de 46 ans a été mis en examen.",
     (("age", "46 ans", {"low": 46, "high": 46}),)),
    ("fr", "Le tueur présumé, Marc D. (34 ans), a été écroué.",
     (("age", "34 ans", {"low": 34, "high": 34}),)),
    ("fr", "Il y a 40 ans, l'usine fermait.",
     (("duration", "40 ans", {"low": 40, "high": 40, "unit": "year"}),)),
    ("fr", "Elle avait passé 4 ans au conseil.",
     (("duration", "4 ans", {"low": 4, "high": 4, "unit": "year"}),)),
    ("fr", "À 69 ans passés, Odile Wurtz part.", (("age", "69 ans", {"low": 69, "high": 69}),)),
    ("fr", "À 40 ans d'écart, la même crue.",
     (("duration", "40 ans", {"low": 40, "high": 40, "unit": "year"}),)),
    ("en", "Odile Wurtz, who is 37, saw a boy of 12.",
     (("age", "37", {"low": 37, "high": 37}), ("age", "12", {"low": 12, "high": 12}))),
    ("en", "Odile Wurtz, a mother of 4, sang.", (("number", "4", {"low": 4, "high": 4}),)),
    ("en", "A 19-year-old man has been charged.",
     (("age", "19-year-old", {"low": 19, "high": 19}),)),
    ("en", "He died on Monday aged 93.", (("age", "93", {"low": 93, "high": 93}),)),
    ("en", "Bus 46, driven by a trainee, hit the kerb.", ()),
    ("en", "It was the worst season in the club's 14-year history.",
     (("duration", "14-year", {"low": 14, "high": 14, "unit": "year"}),)),
)  # fmt: skip
