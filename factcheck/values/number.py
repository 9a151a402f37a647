"""Numbers, and every figure with a unit: one pass that reads each numeral once.

Percentages, money, ages, lengths of time and measures are told apart by what follows the figure;
each has its own reader file. What no reader claims and nothing forbids is a plain number.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values import age, duration, measure, money, number_homographs, percent
from factcheck.values.age_lists import gathered
from factcheck.values.amounts import (
    Amount,
    approximated,
    approximated_after,
    from_before,
    quantity,
    read_amount,
    unit_start,
)
from factcheck.values.counted_pair import counted_pair
from factcheck.values.number_words import HYPHENS, NumberWords, number_words
from factcheck.values.numeral import title_case
from factcheck.values.part import Context, Found, ValueKind
from factcheck.values.quantity import Quantity

# Percentages before money ("5 %" is never a price); ages before lengths of time.
_READERS = (percent.read, money.read, age.read, duration.read, measure.read)


def find(scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]:
    """Every figure that is no date, identifier, score or vote, by kind."""
    words = number_words(scan.lexicon)
    found: list[Found] = []
    done = 0
    for at in scan.positions(DIGITS | words.opens):
        if at < done or taken[at]:
            continue
        one = _find_at(scan, at, taken, words, done)
        if found and found[-1].kind == "age" and isinstance(one, Found):
            one = age.listed(scan, found[-1], one)
        if one is None:
            continue
        if isinstance(one, int):
            done = one
            continue
        one = gathered(scan, found, one)
        found.append(one)
        done = one.stop
        first, stop = one.around
        taken[first:stop] = b"\x01" * (stop - first)
    return found


def _find_at(scan: Scan, at: int, taken: bytearray, words: NumberWords, done: int
             ) -> Found | int | None:  # fmt: skip
    """The value at a token; where to go on reading when it is none of ours; None for nothing."""
    if scan.bits[at] & words.set_durations:
        whole = duration.read_set(scan, at, taken)
        if whole is not None:
            return whole
    timed = duration.read_timed(scan, at, taken, words)
    if timed is not None:
        return timed
    prefix = money.prefix(scan, at, words.signs)
    if prefix is not None and (prefix[1] < done or any(taken[prefix[1] : at])):
        prefix = None
    amount = read_amount(scan, at, words, money=prefix is not None)
    if amount is None or amount.first < done or any(taken[amount.first : amount.stop]):
        return None
    if prefix is not None and amount.first == at:
        return money.read_prefixed(scan, amount, prefix, taken, words)
    amount = approximated(scan, amount, taken)
    reading = _with_unit(scan, amount, taken, words)
    if reading is None:
        amount, reading = _moving_from(scan, amount, taken, words)
    reading = reading or money.read_elided(scan, amount)
    return reading or _number(scan, amount, words) or amount.stop


def _with_unit(scan: Scan, amount: Amount, taken: bytearray, words: NumberWords) -> Found | None:
    at = unit_start(scan, amount)
    if at >= len(scan) or not scan.bits[at] & words.units:
        return age.bare(scan, amount)
    for read in _READERS:
        reading = read(scan, amount, taken, words)
        if reading is not None:
            return reading
    return None


def _moving_from(scan: Scan, amount: Amount, taken: bytearray, words: NumberWords
                 ) -> tuple[Amount, Found | None]:  # fmt: skip
    """The first figure of "passer de 2 à 3 euros", which has the unit and scale of the second."""
    stop = amount.stop
    if amount.is_range or stop + 1 >= len(scan):
        return amount, None
    aged = scan.match("between_and", stop) and age.opened(scan, amount)
    if not aged and not (scan.match("range_connectors", stop) and from_before(scan, amount.first)):
        return amount, None
    far = read_amount(scan, stop + 1, words)
    if far is None or far.first != stop + 1:
        return amount, None
    if aged:
        far = far._replace(before=amount.before)
    scale = far.numeral.scale
    if scale > 1 and amount.numeral.scale == 1 and amount.low < far.low:
        low = amount.low * scale
        numeral = amount.numeral._replace(step=amount.numeral.step * scale, plain=False)
        amount = amount._replace(low=low, high=low, numeral=numeral)
    reading = _with_unit(scan, far, taken, words)
    if reading is None or not isinstance(reading.value, Quantity):
        return amount, None
    value = quantity(amount, reading.value.kind, reading.value.unit)
    around = (amount.before, amount.stop)
    return amount, Found(reading.kind, amount.first, amount.stop, value, around)


def _number(scan: Scan, amount: Amount, words: NumberWords) -> Found | None:
    start = unit_start(scan, amount)  # « une trentaine de marins au moins »
    bound = approximated_after(scan, amount, start, reach=1)
    amount = bound._replace(after=amount.after) if start > amount.stop else bound
    if not _counts(scan, amount, words):
        return None
    value = quantity(amount, "number")
    return Found("number", amount.first, amount.stop, value, (amount.before, amount.after))


def _counts(scan: Scan, amount: Amount, words: NumberWords) -> bool:
    """Whether a bare figure counts something: not a label, a year, a name or an idiom."""
    first, stop = amount.first, amount.stop
    if (
        scan.glued(first)
        and scan.bits[first - 1] & LETTERS
        and scan.keys[first - 1][-1] not in "'’"
    ):
        return False
    at = unit_start(scan, amount)
    if at < len(scan) and scan.bits[at] & words.units:
        if scan.match("nameless_currencies", at) and not scan.match("doubtful_currencies", at):
            return False
        if duration.unit_at(scan, at) and scan.keys[at] != "h":
            return False  # a name or a time of day that the duration reader turned down
    if first and amount.approximation == "exact" and scan.match("label_nouns", first - 1):
        return False  # « numéro deux », « un fusil de calibre 12 »
    if amount.numeral.written == "words":
        return _counts_in_words(scan, amount)
    if first and scan.keys[first - 1] in words.cardinals and not scan.glued(first):
        return False  # "six 787": a model after what counts it
    if stop < len(scan) and scan.bits[stop] & CAPITAL and scan.keys[stop] in words.cardinals:
        return False  # "50 Cent"
    if stop < len(scan) and scan.glued(stop) and scan.bits[stop] & LETTERS:
        return False  # other letters that touch a figure make a label of it
    surface = scan.words[first].surface
    if words.decimal_comma and "." in surface and amount.numeral.step < 1:
        return False
    if amount.numeral.plain and amount.approximation == "exact" and not amount.is_range:
        return not (_labels(scan, amount, words) or _year(scan, amount, words))
    return True


def _counts_in_words(scan: Scan, amount: Amount) -> bool:
    first, stop = amount.first, amount.stop
    start = scan.sentence(first)[0]
    if any(scan.match("idiom_numbers", at) for at in range(max(start, first - 3), first + 1)):
        return False
    if _hour_in_words(scan, first, stop):
        return False
    if scan.lexicon.table("hyphen_nouns") and _hyphened(scan, first, stop):
        return False
    inside = first > start and scan.bits[first - 1] & (LETTERS | DIGITS)
    if inside and scan.bits[first] & CAPITAL and not title_case(scan, first):
        return False
    homograph = stop == first + 1 and scan.match("number_word_homographs", first)
    return number_homographs.counts(scan, first, stop) if homograph else True


def _hour_in_words(scan: Scan, first: int, stop: int) -> bool:
    """ "at ten to six", "about twenty past four": a time of day, each of its numbers."""
    before = first >= 2 and scan.match("hour_joints", first - 1)
    minutes = first - 2 if before else first
    joint = minutes + 1
    if minutes < 1 or joint + 1 >= len(scan) or not scan.match("hour_joints", joint):
        return False
    opened = scan.match("hour_openers", minutes - 1)
    return bool(
        opened and scan.match("round_minutes", minutes) and scan.match("hours_told", joint + 1)
    )


def _hyphened(scan: Scan, first: int, stop: int) -> bool:
    """« un quatre-quarts », « un cinq-à-sept »: a hyphen makes a noun of a number in words."""
    after = stop + 1 < len(scan) and scan.keys[stop] in HYPHENS and scan.glued(stop)
    if after and scan.glued(stop + 1) and scan.bits[stop + 1] & LETTERS:
        return True
    before = first > 1 and scan.keys[first - 1] in HYPHENS and scan.glued(first)
    return before and scan.glued(first - 1) and bool(scan.bits[first - 2] & LETTERS)


def is_lower(scan: Scan, at: int) -> bool:
    """Whether a word in lower case stands there, so that a capital after it opens no sentence."""
    return bool(scan.bits[at] & LETTERS) and not scan.bits[at] & CAPITAL


def _noun_follows(scan: Scan, at: int, words: NumberWords) -> bool:
    return at < len(scan) and is_lower(scan, at) and scan.keys[at] not in words.function_words


def _labels(scan: Scan, amount: Amount, words: NumberWords) -> bool:
    """``Windows 11``, ``une Renault 4 et``: a figure after a name, with nothing to count."""
    before = amount.first - 1
    if amount.first == scan.sentence(amount.first)[0] or scan.keys[before] in words.function_words:
        return False
    surface = scan.words[before].surface
    if not scan.bits[before] & LETTERS or surface.islower():
        return False
    of = scan.match("fraction_of", amount.stop) if amount.stop < len(scan) else None
    counted = amount.stop + of.length if of else len(scan)
    if counted < len(scan) and (scan.bits[counted] & (DIGITS | words.opens)):
        return False  # "12 des 15", not « un Fokker 50 de la compagnie »
    if _in_a_row(scan, amount):
        return False
    if not _noun_follows(scan, amount.stop, words):
        return True
    following = scan.keys[amount.stop]
    return not (following[-1] in _PLURAL_ENDS or scan.match("irregular_plurals", amount.stop))


def _in_a_row(scan: Scan, amount: Amount) -> bool:
    """``Labour holds 29 seats, the Greens 17 and``: the noun stands with the figure before."""
    first, stop = amount.first, amount.stop
    article = scan.match("definite", first - 2) if first > 1 else None
    if not article or (stop < len(scan) and scan.bits[stop] & LETTERS and not _joins(scan, stop)):
        return False
    start = max(scan.sentence(first)[0], first - _ROW)
    before = [i for i in range(start + 1, first - 2) if scan.bits[i] & DIGITS]
    if not before or not is_lower(scan, before[-1] - 1):
        return False
    return any(_joins(scan, i) for i in range(before[-1] + 1, first - 1))


def _joins(scan: Scan, at: int) -> bool:
    return scan.words[at].surface in ",;" or scan.match("conjunctions", at) is not None


def _year(scan: Scan, amount: Amount, words: NumberWords) -> bool:
    """A figure from 1500 to 2100 in four bare digits counts only with a noun after it."""
    if not 1500 <= amount.low <= 2100:
        return False
    return not (_noun_follows(scan, amount.stop, words) or counted_pair(scan, amount.first))


# How far before a figure the one before it in a row may stand, in tokens.
_ROW = 12
# Endings of most plural nouns, in French as in English.
_PLURAL_ENDS = "sx"

_CASES = (
    ("fr", "Le village compte 1 243 habitants.",
     (("number", "1 243", {"low": 1243, "high": 1243}),)),
    ("fr", "154 des 181 Etats membres ont voté.",
     (("number", "154", {"low": 154, "high": 154}), ("number", "181", {"low": 181, "high": 181}))),
    ("fr", "Il a vendu 2,3 millions de disques.",
     (("number", "2,3 millions", {"low": 2300000, "high": 2300000}),)),
    ("fr", "Une quarantaine de familles ont fui.",
     (("number", "Une quarantaine", {"low": 36, "high": 44}),)),
    ("fr", "Un homme et une femme ont été interpellés, l'un à Lille.", ()),
    ("fr", "Le navire a été placé en quarantaine.", ()),
    ("fr", "Quatre-vingt-dix-sept élus et soixante-et-onze maires.",
     (("number", "Quatre-vingt-dix-sept", {"low": 97, "high": 97}),
      ("number", "soixante-et-onze", {"low": 71, "high": 71}))),
    ("en", "More than five lakh devotees came.",
     (("number", "five lakh", {"low": 500000, "high": None}),)),
    ("en", "He was one of the architects and no one doubted it.", ()),
    ("en", "Two out of three households rely on wood.",
     (("number", "Two", {"low": 2, "high": 2}), ("number", "three", {"low": 3, "high": 3}))),
)  # fmt: skip

VALUE_KIND = ValueKind(
    names=("number", "percent", "money", "age", "duration", "measure"),
    order=40,
    find=find,
    examples=(_CASES + percent.CASES + money.CASES + age.CASES + duration.CASES + measure.CASES),
)
