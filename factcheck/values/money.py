"""Amounts of money, in ISO 4217 currencies: "$2.6bn", "137 Md€", "un milliard de dirhams"."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, UPPER, Match
from factcheck.values.amounts import (
    Amount,
    Unit,
    approximated,
    approximated_after,
    between_opener,
    quantity,
    unit_start,
    with_far_end,
)
from factcheck.values.money_elided import elided
from factcheck.values.number_words import DASHES, NumberWords
from factcheck.values.numeral import near, near_word
from factcheck.values.numerals import read_numeral
from factcheck.values.part import Found

# The longest sign before a figure, in tokens ("US$", "C$", "GH₵").
_LONGEST_SIGN = 3
# Where the country of a nameless currency is looked for: around it, and where a text begins.
_SENTENCE_REACH, _TEXT_REACH = 40, 60
# How far into a text its country is looked for at last, and among how many other amounts.
_FAR, _MOST = 600, 60
# Nobody plays so many European championships.
_MANY = 10
# A hundred of these make one of the currency.
_SMALL = 0.01
_BRACKETS = 12  # tokens of what brackets tell: "(about 260,000 euros at the time)"
# Tables of places whose meaning ends in the code of a country.
_LANDS = ("countries", "demonyms", "cities")


def prefix(scan: Scan, at: int, bit: int) -> tuple[str, int] | None:
    """Currency and first token of a sign that stands right before the figure at ``at``.

    ``bit`` is the mask of the table of signs.
    """
    if not scan.bits[at] & DIGITS or not at:
        return None
    if not (scan.bits[at - 1] | scan.bits[max(0, at - 2)]) & bit:
        return None
    for first in range(max(0, at - _LONGEST_SIGN), at):
        if not scan.bits[first] & bit:
            continue
        found = scan.match("currency_signs", first)
        if found is None or first + found.length != at:
            continue
        if first and scan.glued(first) and scan.bits[first - 1] & LETTERS:
            continue
        if scan.bits[first] & LETTERS and not _code(scan, first, at):
            continue
        if scan.match("unit_articles", first) and not scan.glued(first + 1):
            continue  # "A $12 note": no sign of Australia's
        return found.meaning, first
    return None


def _code(scan: Scan, first: int, at: int) -> bool:
    """Whether the letters of a currency are written as one: ``EUR 5m``, ``N1.3bn``, ``Rs 500``."""
    if scan.match("glued_currency_letters", first):
        return scan.words[first].surface.isupper() and scan.glued(at)
    return scan.words[first].capital


def unit_at(scan: Scan, at: int) -> Unit | None:
    """The currency written after a figure, at token ``at``."""
    if at >= len(scan):
        return None
    small = scan.match("small_currencies", at)
    if small and not scan.words[at].capital and (len(scan.keys[at]) > 1 or scan.glued(at)):
        return Unit("money", small.meaning, at + small.length, _SMALL)
    scaled = scan.match("scaled_currencies", at)
    if scaled and scan.words[at].surface[-1].isupper():
        code, _, factor = scaled.meaning.partition(" ")
        return Unit("money", code, at + scaled.length, int(factor))
    sign = scan.match("currency_signs", at)
    if sign and _sign_after(scan, at):
        return Unit("money", sign.meaning, at + sign.length)
    word = scan.match("currency_words", at)
    return Unit("money", word.meaning, at + word.length) if word else None


def _sign_after(scan: Scan, at: int) -> bool:
    if not scan.bits[at] & LETTERS:
        return True
    if scan.match("glued_currency_letters", at):
        return False
    upper = scan.bits[at] & UPPER or scan.words[at].surface.lower() in ("dh", "dhs")
    return bool(upper) or len(scan.words[at].surface) == 1


def read_prefixed(scan: Scan, amount: Amount, sign: tuple[str, int], taken: bytearray,
                  words: NumberWords) -> Found:  # fmt: skip
    """Money whose sign comes first, with its far end: ``£35-£50``, ``between $15 and $40``."""
    currency, first = sign
    amount = amount._replace(first=first, before=min(first, amount.before))
    stop = amount.stop
    opener = between_opener(scan, first)
    key = scan.keys[stop] if stop + 2 < len(scan) else ""
    if not amount.is_range and (key in DASHES or (opener and scan.match("between_and", stop))):
        for at in (stop + 2, stop + 3):
            far = prefix(scan, at, words.signs) if at < len(scan) else None
            if far and far == (currency, stop + 1):
                other = read_numeral(scan, at, words, money=True)
                low = amount.low
                if other and other.scale > 1 and amount.numeral.scale == 1 and low < 1000:
                    low *= other.scale
                if other and other.value > low:
                    amount = amount._replace(low=low, high=other.value, numeral=other,
                                             stop=other.stop, after=other.stop)  # fmt: skip
                break
    if opener and amount.is_range:
        amount = amount._replace(before=first - 1)
    stop = amount.stop
    named = scan.match("currency_words", stop) if stop < len(scan) else None
    if named:  # "$2 billion US dollars", "A$5 Australian dollars"
        currency, stop = named.meaning, stop + named.length
    code = scan.match("currency_signs", stop) if stop < len(scan) and not named else None
    if code and scan.bits[stop] & UPPER:
        currency, stop = code.meaning, stop + code.length
    amount = approximated_after(scan, approximated(scan, amount, taken), stop)
    value = quantity(amount, "money", currency)
    return Found("money", first, stop, value, (amount.before, max(stop, amount.after)))


def read(scan: Scan, amount: Amount, taken: bytearray, words: NumberWords) -> Found | None:
    """The amount as money when a currency follows it."""
    at = unit_start(scan, amount)
    if at >= len(scan):
        return None
    unit = unit_at(scan, at)
    doubtful = scan.match("ambiguous_currencies", at)
    nameless = scan.match("nameless_currencies", at) if unit is None else None
    if nameless:
        unit = _of_country(scan, amount, at, nameless)
    if doubtful and not nameless and (unit is None or unit.stop == at + doubtful.length):
        unit = _settled(scan, amount, at, doubtful.length, doubtful.meaning)
    if unit is None or _symbolic(scan, amount, unit):
        return None
    amount, stop = with_far_end(scan, amount, unit, unit_at, words)
    small = scan.bits[stop] & DIGITS if stop < len(scan) else 0
    amount = approximated_after(scan, amount, stop)
    if small and unit.factor == 1 and not amount.is_range:
        amount, stop = _with_cents(scan, amount, stop)
    value = quantity(amount, "money", unit.code, unit.factor)
    return Found("money", amount.first, stop, value, (amount.before, max(stop, amount.after)))


def read_elided(scan: Scan, amount: Amount) -> Found | None:
    """The amount as money when its currency was told just before: « contre 93 millions »."""
    code = elided(scan, amount, unit_at)
    if code is None:
        return None
    value = quantity(amount, "money", code)
    return Found("money", amount.first, amount.stop, value, (amount.before, amount.after))


def _of_country(scan: Scan, amount: Amount, at: int, found: Match) -> Unit | None:
    """The currency of the one country named in the sentence, or else in the text.

    Where that leaves several they are all told ("KES|UGX"): a paper seldom names its own country.
    """
    doubtful = scan.match("doubtful_currencies", at) is not None
    doubtful = doubtful and not _converted(scan, at + found.length)
    if doubtful:
        priced = _settled(scan, amount, at, found.length, found.meaning.split()[0])
        if priced is None and amount.numeral.scale == 1:
            return None
    codes = set(found.meaning.split())
    for start, stop in (near(scan, at, _SENTENCE_REACH), (0, min(len(scan), _TEXT_REACH))):
        told = _lands(scan, start, stop, codes)
        if len(told) == 1:
            return Unit("money", told.pop(), at + found.length)
        if doubtful:
            return None
        if told:
            codes = told
            break
    named = _named_in_full(scan, at, codes)
    named = named or _lands(scan, 0, min(len(scan), _FAR), codes) or codes
    return Unit("money", "|".join(sorted(named)), at + found.length)


def _converted(scan: Scan, at: int) -> bool:
    """Whether brackets behind a word tell money: « 3 millions de couronnes (260 000 euros) »."""
    if at + 2 >= len(scan) or scan.words[at].surface != "(":
        return False
    if scan.bits[at + 1] & LETTERS and not (
        scan.match("approximators", at + 1) or scan.match("list_openers", at + 1)
    ):
        return False  # « 3 millions de livres (pour 40 millions d'euros) »
    bit = scan.lexicon.bit("currency_signs", "currency_words")
    stop = next(
        (i for i in range(at, min(len(scan), at + _BRACKETS)) if scan.words[i].surface == ")"), at
    )
    return any(unit_at(scan, i) for i in scan.between(bit, at, stop))


def _lands(scan: Scan, start: int, stop: int, codes: set[str]) -> set[str]:
    """Those of some currencies whose country is named: by its code when no table names it, for
    most of them begin with it ("Lausanne, CH", CHF).
    """
    told: set[str] = set()
    behind: set[str] = set()
    for i in scan.between(scan.lexicon.bit("currency_countries", *_LANDS), start, stop):
        if named := scan.match("currency_countries", i):
            told.add(named.meaning)
        for table in _LANDS:
            if land := scan.match(table, i):
                behind.add(land.meaning[-2:])
    return told & codes or {code for code in codes if code[:2] in behind}


def _named_in_full(scan: Scan, at: int, codes: set[str]) -> set[str]:
    """The currencies of that name that the text tells in full somewhere: "francs CFA"."""
    return {
        m.meaning
        for i in scan.positions(scan.lexicon.bit("currency_words"))[:_MOST]
        if (m := scan.match("currency_words", i)) and m.length > 1 and m.meaning in codes
    }


def _settled(scan: Scan, amount: Amount, at: int, length: int, code: str) -> Unit | None:
    """An ambiguous currency word is money after a scale word in a sentence that prices things."""
    if code in ("KRW",):
        scaled = amount.numeral.scale > 1 or not amount.numeral.plain
        return Unit("money", code, at + length) if scaled else None
    bit = scan.lexicon.bit("currency_signs", "currency_words")
    for i in range(*near(scan, at, _SENTENCE_REACH)):
        if i != at and scan.bits[i] & bit and unit_at(scan, i):
            return Unit("money", code, at + length)
    return None


def _symbolic(scan: Scan, amount: Amount, unit: Unit) -> bool:
    """``12 pounds of`` weigh, "her two cents" are a word put in, « trois Euros » were played."""
    if amount.numeral.written == "words" and _said_or_played(scan, amount, unit):
        return True
    if unit.code != "GBP" or unit.factor != 1 or amount.numeral.scale > 1:
        return False
    return near_word(scan, "weight_words", amount.first, 8)


def _said_or_played(scan: Scan, amount: Amount, unit: Unit) -> bool:
    first = amount.first
    if scan.match("money_idioms", first) or (first and scan.match("money_idioms", first - 1)):
        return True
    cup = unit.code == "EUR" and scan.bits[unit.stop - 1] & CAPITAL and amount.high < _MANY
    return bool(cup and near_word(scan, "tournaments", first, _SENTENCE_REACH))


def _with_cents(scan: Scan, amount: Amount, stop: int) -> tuple[Amount, int]:
    """``2 euros 50``: the cents after the currency word."""
    surface = scan.words[stop].surface
    if not (surface.isdecimal() and len(surface) == 2 and amount.numeral.plain):
        return amount, stop
    value = round(amount.low + int(surface) * _SMALL, 2)
    numeral = amount.numeral._replace(step=_SMALL)
    return amount._replace(low=value, high=value, numeral=numeral), stop + 1


CASES = (
    ("fr", "L'accord porte sur 2,7 milliards de dollars.",
     (("money", "2,7 milliards de dollars",
       {"low": 2700000000, "high": 2700000000, "currency": "USD"}),)),
    ("fr", "La dette atteindrait 137 Md€.",
     (("money", "137 Md€", {"low": 137000000000, "high": 137000000000, "currency": "EUR"}),)),
    ("fr", "La piscine de Lausanne coûtera 42 millions de francs.",
     (("money", "42 millions de francs",
       {"low": 42000000, "high": 42000000, "currency": "CHF"}),)),
    ("fr", "Il a vendu 3 millions de livres en poche.",
     (("number", "3 millions", {"low": 3000000, "high": 3000000}),)),
    ("fr", "Il gagne 640 millions d'euros, contre 93 millions.",
     (("money", "640 millions d'euros", {"low": 640000000, "high": 640000000, "currency": "EUR"}),
      ("money", "93 millions", {"low": 93000000, "high": 93000000, "currency": "EUR"}))),
    ("fr", "Il investit 640 millions d'euros pour 93 millions de clients, contre 71 millions.",
     (("money", "640 millions d'euros", {"low": 640000000, "high": 640000000, "currency": "EUR"}),
      ("number", "93 millions", {"low": 93000000, "high": 93000000}),
      ("number", "71 millions", {"low": 71000000, "high": 71000000}))),
    ("fr", "Il réclame l'euro symbolique et vise la zone euro.", ()),
    ("en", "The firm will pay $2.6bn.",
     (("money", "$2.6bn", {"low": 2600000000, "high": 2600000000, "currency": "USD"}),)),
    ("en", "Fans paid £35-£50 a head.",
     (("money", "£35-£50", {"low": 35, "high": 50, "currency": "GBP"}),)),
    ("en", "A $12 million bridge.",
     (("money", "$12 million", {"low": 12000000, "high": 12000000, "currency": "USD"}),)),
    ("en", "It paid A$12 million.",
     (("money", "A$12 million", {"low": 12000000, "high": 12000000, "currency": "AUD"}),)),
    ("en", "Shares closed lower at 167p.",
     (("money", "167p", {"low": 1.67, "high": 1.67, "currency": "GBP"}),)),
    ("en", "The pound fell against the dollar.", ()),
)  # fmt: skip
