"""What looks like a number and counts nothing: labels, codes, clock times, telephone numbers.

They are only marked as explained, so that no later kind reports "the G20" as twenty or "article
49.3" as forty-nine. Nothing here is a claim of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.text.tokens import APOSTROPHES
from factcheck.values.identifier_announced import alone, announced, renumbered
from factcheck.values.number_words import DASHES, HYPHENS, NumberWords, number_words
from factcheck.values.numeral import ends_before, title_case
from factcheck.values.part import Context, Found, ValueKind
from factcheck.values.race_times import and_minutes, race_time
from factcheck.values.telephone import telephone

# Signs that, glued between digits, make a code, a fraction or a time of day.
_CODE_SIGNS = frozenset("/:")
# Tables of what may touch a figure and leave it one.
_TOUCHING = ("measure_units", "glued_units", "duration_units", "percent_units", "currency_signs",
             "scales",
             "scale_suffixes", "money_suffixes", "small_currencies", "ordinal_suffixes",
             "decade_endings")  # fmt: skip
# Hours of the day and days of the week: « 24h/24 », « 6 jours sur 7 ».
_WHOLES = ("24", "7")


def find(scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]:
    """Marks identifiers in ``taken``; yields nothing."""
    words = number_words(scan.lexicon)
    before = scan.lexicon.bit("identifier_before", "serial_nouns")
    done = last = 0
    for at in scan.positions(DIGITS):
        if at < done or taken[at]:
            continue
        timed = race_time(scan, at, words)
        done = timed[0] if timed else _identifier(scan, at, words, before, last)
        if timed is None:
            taken[at:done] = b"\x01" * max(0, done - at)
            last = done or last
    return ()


def _identifier(scan: Scan, at: int, words: NumberWords, before: int, last: int) -> int:
    """Where the identifier that starts at a digit token ends; 0 when it is none.

    ``last`` is where the one before it ended.
    """
    return (
        _glued_before(scan, at)
        or _coded(scan, at)
        or _clock(scan, at, words)
        or telephone(scan, at)
        or _enumerated(scan, at)
        or announced(scan, at, words, before)
        or renumbered(scan, at, words, last)
        or _rhythm(scan, at)
        or _address(scan, at, words)
        or _glued_after(scan, at)
    )


def _glued_before(scan: Scan, at: int) -> int:
    """``A320``, ``G20``, ``COVID-19``, ``#12``, ``[3]``: a figure that touches what names it."""
    if not scan.glued(at):
        return 0
    previous = scan.words[at - 1].surface
    if previous in HYPHENS or previous == "_":
        named = scan.glued(at - 1) and scan.bits[at - 2] & LETTERS
        if named and scan.keys[at - 2][-1] not in APOSTROPHES and not _unit(scan, at - 2):
            return _run(scan, at)
        return 0
    if previous in "#@№":
        return at + 1
    if previous == "." and scan.glued(at - 1) and scan.bits[at - 2] & LETTERS:
        return at + 1
    if previous == "[" and at + 1 < len(scan.words) and scan.keys[at + 1] == "]":
        return at + 1
    if scan.bits[at - 1] & LETTERS and previous[-1] not in APOSTROPHES:
        if _currency(scan, at):
            return 0
        return _run(scan, at)
    return 0


def _unit(scan: Scan, at: int) -> bool:
    """Whether letters before a hyphen are the unit of a figure: ``8km-10km``."""
    return scan.glued(at) and bool(scan.bits[at - 1] & DIGITS)


def _currency(scan: Scan, at: int) -> bool:
    """Whether the letters that touch the figure are a currency: ``Rs500``, ``N1.3bn``."""
    if at >= 2 and scan.glued(at - 1) and scan.bits[at - 2] & (LETTERS | DIGITS):
        return False
    word = scan.words[at - 1]
    sign = scan.match("currency_signs", at - 1)
    if sign is None or sign.length != 1 or not word.capital:
        return False
    if not scan.match("glued_currency_letters", at - 1):
        return True
    following = scan.keys[at + 1] if at + 1 < len(scan.words) else ""
    words = number_words(scan.lexicon)
    scaled = following in words.scales or following in words.suffixes or (
        following in words.money_suffixes and scan.glued(at + 1))  # fmt: skip
    return word.surface.isupper() and (scaled or "," in scan.words[at].surface)


def _run(scan: Scan, at: int) -> int:
    """The end of the glued run of letters and digits around a code: ``H5N1``, ``2021-1104``."""
    stop = at + 1
    while stop < len(scan.words) and scan.glued(stop) and (
        scan.bits[stop] & (LETTERS | DIGITS) or scan.words[stop].surface in HYPHENS
    ):  # fmt: skip
        stop += 1
    return stop


def _clock(scan: Scan, at: int, words: NumberWords) -> int:
    """``20h30``, ``8.30pm``, ``à 20 heures``: a time of day and no length of time."""
    if scan.bits[at - 1] & words.clocks and _houralone(scan, at):
        return at + 1
    if (
        at + 1 >= len(scan.words)
        or not scan.bits[at + 1] & words.clocks
        or len(scan.words[at].surface) > 5
    ):
        return 0
    found = scan.match("clock_hours", at + 1)
    if found is None:
        return 0
    stop = at + 1 + found.length
    if found.meaning == "am":
        return stop
    whole, start = scan.words[at].surface, scan.sentence(at)[0]
    if not whole.isdecimal() or int(whole) > 24:
        return 0
    lasts = any(ends_before(scan, "length_openers", i, at) for i in range(max(start, at - 3), at))
    if lasts or and_minutes(scan, stop):
        return 0
    minutes = stop < len(scan.words) and scan.words[stop].surface.isdecimal() and (
        len(scan.words[stop].surface) == 2)  # fmt: skip
    glued = scan.glued(at + 1) and scan.keys[at + 1] == "h"
    opened = at > start and scan.match("clock_openers", at - 1) is not None
    if scan.keys[at + 1] == "h" and minutes and (glued or opened):
        return stop + 1
    if opened and (glued or (scan.match("clock_openers", at - 1) and scan.keys[at - 1] != "de")):
        return stop
    return 0


def _houralone(scan: Scan, at: int) -> bool:
    """``arrived at 2``: "at", a bare hour and nothing it could count, after a verb of moving."""
    surface = scan.words[at].surface
    if len(surface) > 2 or not at or not scan.match("clock_openers", at - 1):
        return False
    bit = scan.lexicon.bit("clock_verbs")
    verbs = range(max(scan.sentence(at)[0], at - 4), at - 1)
    if not any(scan.bits[i] & bit and scan.match("clock_verbs", i) for i in verbs):
        return False
    return int(surface) <= 24 and alone(scan, at, number_words(scan.lexicon))


def _coded(scan: Scan, at: int) -> int:
    """``24/7``, ``8:30``, ``2021-1104``, ``555-0199-22``: digits joined by code signs."""
    stop = at + 1
    while (
        stop + 1 < len(scan.words)
        and scan.glued(stop)
        and scan.glued(stop + 1)
        and scan.bits[stop + 1] & DIGITS
        and (scan.words[stop].surface in _CODE_SIGNS or scan.words[stop].surface in DASHES)
    ):
        stop += 2
    if stop == at + 1:
        return 0
    signs = {scan.words[i].surface for i in range(at + 1, stop, 2)}
    first, last = scan.words[at].surface, scan.words[stop - 1].surface
    if signs & _CODE_SIGNS or (signs <= DASHES and stop > at + 3):
        return stop
    years = len(first) == 4 and len(last) == 2
    return stop if years or (last[0] == "0" and len(last) > 1 and len(first) > 1) else 0


def _enumerated(scan: Scan, at: int) -> int:
    """``1. Une victoire nette``, ``; 2. Olabarria``: the numbers of a list."""
    after = at + 2
    if len(scan.words[at].surface) > 2 or after >= len(scan.words) or not scan.glued(at + 1):
        return 0
    if scan.words[at + 1].surface not in ".)" or not scan.bits[after] & CAPITAL:
        return 0
    opens = at == scan.sentence(at)[0] or scan.words[at - 1].surface in ";:"
    return at + 2 if opens and not scan.glued(after) else 0


def _rhythm(scan: Scan, at: int) -> int:
    """``24h/24``, « 7 jours sur 7 »: how often, not how long."""
    unit = scan.match("rhythm_units", at + 1) if at + 1 < len(scan.words) else None
    by = at + 1 + unit.length if unit else len(scan.words)
    if by + 1 >= len(scan.words) or not scan.bits[by + 1] & DIGITS:
        return 0
    whole = scan.words[by + 1].surface in _WHOLES and scan.match("rhythm_words", by)
    return by + 2 if whole else 0


def _address(scan: Scan, at: int, words: NumberWords) -> int:
    """``12, rue Lecourbe``, ``75011 Paris``."""
    surface = scan.words[at].surface
    if not surface.isdecimal() or at + 1 >= len(scan.words):
        return 0
    street = scan.match("street_words", at + 1)
    capital = bool(scan.lexicon.table("capital_streets"))
    if street and (not capital or scan.bits[at + 1] & CAPITAL):
        return at + 1
    following = scan.bits[at + 1]
    if len(surface) == 5 and following & CAPITAL and following & LETTERS and words.decimal_comma:
        return at + 1
    if capital and len(surface) <= 4 and following & CAPITAL:
        for ahead in range(at + 2, min(at + 4, len(scan.words))):  # "10 Downing Street"
            if scan.bits[ahead] & CAPITAL and scan.match("street_words", ahead):
                return at + 1
    return 0


def _glued_after(scan: Scan, at: int) -> int:
    """``5G``, ``2CV``, ``4x4``: letters in capitals that touch the figure and are no unit; and
    ``7-Eleven``, « le 23-Mars »: a capital after a hyphen, where the sentence is no headline."""
    after = at + 1
    if after >= len(scan.words) or not scan.glued(after):
        return 0
    if not scan.bits[after] & LETTERS:
        named = scan.keys[after] in HYPHENS and scan.glued(after + 1) and (
            scan.bits[after + 1] & CAPITAL and not title_case(scan, at))  # fmt: skip
        unit = named and scan.bits[after + 1] & number_words(scan.lexicon).units
        return 0 if unit or not named else _run(scan, at)
    return 0 if scan.bits[after] & scan.lexicon.bit(*_TOUCHING) else _run(scan, at)


VALUE_KIND = ValueKind(
    names=("identifier",),
    order=20,
    find=find,
    examples=(
        ("fr", "Les dirigeants du G20 ont évoqué le Covid-19.", ()),
        ("fr", "La loi n° 2019-1347 sera révisée.", ()),
        ("fr", "Voir page 12 notre dossier.", ()),
        ("fr", "Appelez le 01 23 45 67 89.", ()),
        ("fr", "L'A320 a atterri à 8h05.", ()),
        ("en", "The charge was brought under Section 5.", ()),
        ("en", "Flight BA243 was diverted at 7.45pm.", ()),
        ("en", "He owned a 4x4 with 5G.", ()),
    ),
)
