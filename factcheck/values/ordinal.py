"""Ordinals: "93e session", "XXIe congrès", "quatre-vingt-treizième", "21st", "twenty-first"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.number_words import HYPHENS, NumberWords, number_words
from factcheck.values.numeral import ends_before, title_case
from factcheck.values.numerals import read_numeral
from factcheck.values.part import Context, Found, ValueKind
from factcheck.values.quantity import Quantity

# No edition, rank or century is further on than this.
LARGEST = 9999
# How many tokens a number word may reach back from its ordinal end.
_REACH = 12
# Tokens from a "first" that opens a sentence to the colon behind what it numbers.
_HEADED = 5


def find(scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]:
    """Every ordinal that is no date, office, street or school year."""
    words = number_words(scan.lexicon)
    suffix = scan.lexicon.bit("ordinal_suffixes")
    spelt = scan.lexicon.bit("ordinal_words", "ordinal_one", "first_words")
    roman = scan.lexicon.bit("roman_ordinals")
    found: list[Found] = []
    for at in scan.positions(suffix | spelt | roman):
        if taken[at]:
            continue
        bits = scan.bits[at]
        reading = None
        stop = at + 1
        if bits & suffix and scan.glued(at) and scan.bits[at - 1] & DIGITS:
            stop = at + _length(scan, at, "ordinal_suffixes")
            reading = _in_digits(scan, at, stop) if stop > at else None
        elif bits & roman:
            reading = _in_roman(scan, at)
        elif bits & spelt:
            stop = at + max(1, _length(scan, at, "ordinal_words"))
            reading = _in_words(scan, at, words)
        if reading is None:
            continue
        first, value = reading
        if any(taken[first:stop]) or _vetoed(scan, first, stop):
            continue
        if value == 1 and stop < len(scan) and scan.match("first_vetoes_after", stop):
            continue
        quantity = Quantity.known(low=value, high=value, kind="ordinal",
                                  written="digits" if bits & suffix else "words")  # fmt: skip
        found.append(Found("ordinal", first, stop, quantity, (first, stop)))
        taken[first:stop] = b"\x01" * (stop - first)
    return found


def _length(scan: Scan, at: int, table: str) -> int:
    """How many tokens a phrase of the table takes: « 93.ª » and « vigésima tercera » have two."""
    found = scan.match(table, at)
    return found.length if found else 0


def _in_digits(scan: Scan, at: int, after: int) -> tuple[int, int] | None:
    surface = scan.words[at - 1].surface.replace(",", "").replace(".", "")
    if not surface.isdecimal() or len(surface) > 4 or surface[0] == "0":
        return None
    if after < len(scan) and scan.glued(after) and scan.bits[after] & (DIGITS | LETTERS):
        return None
    if scan.glued(at - 1) and scan.bits[at - 2] & LETTERS and scan.keys[at - 2][-1] not in "'’":
        return None
    joined = after + 1 < len(scan) and scan.keys[after] in HYPHENS and scan.glued(after)
    if joined and scan.glued(after + 1) and scan.bits[after + 1] & CAPITAL:
        return None  # « la rue du 27e-Bataillon »
    value = int(surface)
    return (at - 1, value) if value <= LARGEST else None


def _in_roman(scan: Scan, at: int) -> tuple[int, int] | None:
    found = scan.match("roman_ordinals", at)
    surface = scan.words[at].surface
    numeral = surface.rstrip("erèmniEd")
    if found is None or not numeral or not numeral.isupper() or surface.isupper():
        return None
    named = at and scan.bits[at - 1] & CAPITAL and not scan.match("function_words", at - 1)
    return None if named else (at, int(found.meaning))


def _in_words(scan: Scan, at: int, words: NumberWords) -> tuple[int, int] | None:
    """A spelt ordinal with the number words that stand before it."""
    if _capital_name(scan, at):
        return None
    if _fraction(scan, at, words):
        return None
    first_of = scan.match("first_words", at)
    final = scan.match("ordinal_words", at) or scan.match("ordinal_one", at) or first_of
    if final is None:
        return None
    value, first = int(final.meaning), at
    start = scan.sentence(at)[0]
    # Walk back over number words that touch by a hyphen (or "et", or a space after a hundred).
    while first - 2 >= max(start, at - _REACH):
        joined = scan.keys[first - 1] in HYPHENS and scan.glued(first)
        anded = scan.keys[first - 1] in words.joiners
        step = 2 if joined or anded else 1
        if joined and scan.keys[first - 2] in words.joiners:
            step = 4  # "vingt-et-unième"
        if first - step < start:
            break
        if scan.keys[first - step] not in words.cardinals or (step == 1 and value >= 100):
            break
        first -= step
    if first == at:
        if scan.match("ordinal_one", at) or (first_of and not _numbers(scan, at)):
            return None
        return first, value
    return _joined(scan, first, at, value, words)


def _capital_name(scan: Scan, at: int) -> bool:
    """``the Third Republic``, ``First Chamber``: in some languages capitals make it a name."""
    inside = scan.bits[at] & CAPITAL and at > scan.sentence(at)[0]
    if not inside or not scan.lexicon.table("capital_ordinals_name"):
        return False
    if at + 1 < len(scan) and scan.bits[at + 1] & CAPITAL:
        return True
    alone = at + 1 >= len(scan) or not scan.bits[at + 1] & LETTERS or (
        scan.match("function_words", at + 1) is not None)  # fmt: skip
    return alone and scan.keys[at - 1] == "the" and not title_case(scan, at)  # "took the Fifth"


def _numbers(scan: Scan, at: int) -> bool:
    """Whether a "first" numbers a thing: "the first woman", not "first reported"."""
    after = at + 1
    if after >= len(scan):
        return False
    if scan.match("numbered_nouns", after):
        return True
    definite = at > 0 and scan.match("definite_words", at - 1) is not None
    if definite and scan.match("first_of_them", after):
        return True  # « le premier à réagir », « la première d'entre elles »
    bits = scan.bits[after]
    noun = after + bool(definite and bits & CAPITAL)  # "the first Tongan justice"
    lower = noun < len(scan) and scan.bits[noun] & LETTERS and not scan.bits[noun] & CAPITAL
    if noun > after and scan.match("function_words", noun):
        return False
    if not lower or scan.match("function_words", after):
        return False
    apposed = at > 1 and scan.keys[at - 1] == "," and scan.bits[at - 2] & CAPITAL
    owned = at > 1 and scan.keys[at - 1] == "s" and scan.words[at - 2].surface in APOSTROPHES
    return definite or bool(apposed or owned) or _headed(scan, at)


def _headed(scan: Scan, at: int) -> bool:
    """« Premier dossier : le port »: what opens a sentence that a colon parts."""
    low, high = scan.sentence(at)
    return at == low and ":" in scan.keys[at : min(high, at + _HEADED)]


def _fraction(scan: Scan, at: int, words: NumberWords) -> bool:
    """``un cinquième des élus``, ``trois cinquièmes``, ``a third of``: shares, not ranks."""
    if scan.keys[at] not in words.fractions:
        return False
    before = scan.keys[at - 1] if at else ""
    if before in words.cardinals and scan.keys[at].endswith("s"):
        return True
    return before in words.fraction_articles and read_numeral(scan, at, words) is not None


def _joined(scan: Scan, first: int, at: int, last: int, words: NumberWords
            ) -> tuple[int, int] | None:  # fmt: skip
    """The value of number words and the ordinal that ends them: 80 and 13rd make 93rd."""
    values = [words.cardinals[k] for k in scan.keys[first:at] if k in words.cardinals]
    total = 0
    for value in (*values, last):
        if value >= 1000:
            total = (total or 1) * value
        elif value == 100:
            total = total - total % 100 + (total % 100 or 1) * 100 if total < 1000 else total + 100
        elif value == 20 and total % 100 == 4:
            total += 76
        elif total % 100 == 0 or (total % 10 == 0 and value < 10) or (
            words.vigesimal and total % 100 in (60, 80) and value < 20
        ) or (total % 100 in (10, 70, 90) and value in (7, 8, 9)):  # fmt: skip
            total += value
        else:
            return None
    return (first, total) if 0 < total <= LARGEST else None


def _vetoed(scan: Scan, first: int, stop: int) -> bool:
    if stop < len(scan) and scan.match("ordinal_vetoes_after", stop):
        return True
    start = scan.sentence(first)[0]
    if first > start and stop - first == 1 and not scan.bits[first] & DIGITS:
        if any(ends_before(scan, "school_years", i, first) for i in (first - 1, first - 2)):
            return stop >= len(scan) or not scan.bits[stop] & LETTERS or bool(
                scan.match("function_words", stop))  # fmt: skip
        if scan.match("ordinal_homographs", first):
            if any(ends_before(scan, "ranking_verbs", i, first) for i in (first - 1, first - 2)):
                return False
            if stop >= len(scan) or not (scan.bits[stop] & LETTERS or scan.keys[stop] in HYPHENS):
                return True
            if scan.match("function_words", stop):
                return True
            before = any(ends_before(scan, "ordinal_vetoes_before", i, first)
                         for i in (first - 1, first - 2))  # fmt: skip
            return before and not scan.match("numbered_nouns", stop)
    # A regnal number: "François 1er".
    return bool(
        first > start
        and scan.bits[first] & DIGITS
        and scan.bits[first - 1] & CAPITAL
        and first - 1 > start
        and bool(scan.lexicon.table("regnal_ordinals"))
        and len(scan.keys[first - 1]) > 2
    )


VALUE_KIND = ValueKind(
    names=("ordinal",),
    order=38,
    find=find,
    examples=(
        ("fr", "La 93e session, après la 92ème.",
         (("ordinal", "93e", {"low": 93, "high": 93}),
          ("ordinal", "92ème", {"low": 92, "high": 92}))),
        ("fr", "La quatre-vingt-treizième session.",
         (("ordinal", "quatre-vingt-treizième", {"low": 93, "high": 93}),)),
        ("fr", "Le XXIe congrès s'ouvre.", (("ordinal", "XXIe", {"low": 21, "high": 21}),)),
        ("fr", "François Ier reçoit le Premier ministre.", ()),
        ("fr", "Son frère est en seconde et sa sœur en quatrième.", ()),
        ("en", "His twenty-first season, in fifth place.",
         (("ordinal", "twenty-first", {"low": 21, "high": 21}),
          ("ordinal", "fifth", {"low": 5, "high": 5}))),
        ("en", "The First Minister lives on 42nd Street.", ()),
        ("en", "Nobody asked for a second look.", ()),
    ),
)  # fmt: skip
