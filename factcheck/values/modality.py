"""How the words around a value hold it: stated, denied, corrected, conditional, planned, past.

Cues are phrases of the tables ``modality_*``, looked for in the clause of the value first (see
``tense.clause``: punctuation, quotation marks and conjunctions cut), and for corrections and
rumours in the whole sentence, because those announce themselves from afar (« Une première version
de cet article indiquait que… »). No parse is attempted; without a cue a value is asserted, and
the cues are chosen so that a missed denial is likelier than an invented one.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import Literal

from factcheck.text import Lexicon, Scan
from factcheck.text.lexicon import CAPITAL, DIGITS
from factcheck.values import date_words as words
from factcheck.values import denial, past_days, past_years
from factcheck.values.date_bare import licensed_year, preceded
from factcheck.values.speaker import around_verb, speaker_before
from factcheck.values.speaker_name import noun_group, saying_verb
from factcheck.values.tense import REACH, clause, month_named, tense_of

Modality = Literal[
    "asserted", "denied", "corrected", "conditional", "planned", "historical", "hypothetical",
    "reported",
]  # fmt: skip

# What a clause says first decides; a denial of a plan is a denial.
CLAUSE_ORDER: tuple[tuple[str, Modality], ...] = (
    ("modality_denied", "denied"),
    ("modality_hypothetical", "hypothetical"),
    ("modality_conditional", "conditional"),
    ("modality_historical", "historical"),
    ("modality_planned", "planned"),
)
# That hold some values of a sentence alone.
MORE_CUES = ("modality_negation", past_days.OPENERS, *past_years.CHANGES)
# A correction set right beside the value ("et non 85") spans no more than this many tokens.
BESIDE = 3
REACH_BACK = 5  # tokens before "that" in which the verb of saying stands
FRONTED = 12


def modality(scan: Scan, first: int, stop: int, published: date | None = None) -> Modality:
    """How the value in tokens ``[first, stop)`` is held.

    Args:
        published: makes a year of the clause before the year of publication historical.
    """
    low, high = _sentence(scan, first, stop)
    if past_days.gone_by(scan, low, first, stop):
        return "historical"
    left, right = clause(scan, first, stop)
    bit, said = scan.lexicon.bit, 0
    for at in scan.between(_cues(scan.lexicon), low, high):
        said |= scan.bits[at]
    if said:
        if said & bit("modality_taken_back") and _beside(scan, "modality_taken_back", first, low):
            return "corrected"
        if said & bit("modality_compared") and not _any_vote(scan, low, high) and _beside(
            scan, "modality_compared", first, low
        ):  # fmt: skip
            return "historical"
        if said & bit("modality_corrected") and _cue(scan, "modality_corrected", low, first):
            return "corrected"
    if left > low:
        left -= 1  # the conjunction that opens the clause: « si », "if"
    # A date that opens the sentence holds for it: « En mars 2011, une secousse… ».
    fronted = left - low <= FRONTED and scan.keys[left] == "," and scan.match("date_licence", low)
    front = low if fronted else _gone_on(scan, left, low)
    if said:
        if said & bit("modality_denied") and _governed_denial(scan, low, left):
            return "denied"
        if said & bit("modality_taken_up") and _taken_up(scan, stop, high):
            return "denied"
        for table, kind in CLAUSE_ORDER:
            if not said & bit(table):
                continue
            end = right
            if kind == "historical" and not _any_vote(scan, low, high):
                end = past_years.of_another(scan, stop, right)
            if _cue(scan, table, front if kind == "historical" else left, end, first, stop):
                told = kind == "conditional" and _announced(scan, left)
                return "planned" if told else kind
    if denial.negated(scan, left, first):
        return "denied"
    if _future(scan, left, right, first):
        return "planned"
    if published is not None and _past_year(scan, front, right, first, stop, published.year):
        return "historical"
    if said & bit("modality_reported") and _cue(scan, "modality_reported", left, right):
        return "reported"
    return "asserted"


def plain(scan: Scan, low: int, high: int) -> bool:
    """Whether nothing in tokens ``[low, high)`` may make a value anything but asserted."""
    if scan.between(_unplain(scan.lexicon), low, high):
        return False
    return not any(len(scan.keys[at]) == 4 for at in scan.between(DIGITS, low, high))  # a year


@lru_cache(maxsize=16)
def _unplain(lexicon: Lexicon) -> int:
    """The words without which a sentence of no year is asserted."""
    return _cues(lexicon) | lexicon.bit("tense_future_endings", *MORE_CUES)


@lru_cache(maxsize=16)
def _cues(lexicon: Lexicon) -> int:
    """The words without which a sentence denies, corrects and plans nothing."""
    return lexicon.bit(
        "modality_taken_back",
        "modality_compared",
        "modality_taken_up",
        "modality_corrected",
        "modality_reported",
        *(table for table, _ in CLAUSE_ORDER),
    )


def spoken(scan: Scan, low: int, high: int) -> bool:
    """Whether tokens ``[low, high)`` may say whose words they are."""
    found = scan.between(scan.lexicon.bit("say_according", "say_verbs"), low, high)
    if high - low > 2 * REACH:
        return bool(found)
    alone = scan.lexicon.bit("say_verbs", "modality_reported")
    return any(
        at == low or scan.bits[at] & alone or scan.words[at - 1].surface == "," for at in found
    )


def attribution(scan: Scan, tokens: tuple[int, int]) -> tuple[str | None, ...]:
    """Who the sentence says it from: « selon X », « a indiqué X », "X said that".

    One entry a source in text order; None where the source is a pronoun or cannot be read; empty
    when the sentence speaks for itself. Sources of another sentence are not looked for.
    """
    first, stop = tokens
    low, high = _sentence(scan, first, stop)
    found: dict[int, str | None] = {}
    for at in scan.between(scan.lexicon.bit("say_according", "say_verbs"), low, high):
        if first <= at < stop:
            continue
        opening = scan.match("say_according", at)
        if opening and (at < first or at >= stop) and _opens_clause(scan, at, low):
            source = noun_group(scan, at + opening.length, high)
            if source is not None:
                found[at] = source.name
            continue
        length = saying_verb(scan, at)
        if not length or (at < first and not _governs(scan, at + length)):
            continue
        if at < first:
            source = speaker_before(scan, at + length, low)
        else:
            comma = next((k for k in range(at, stop - 1, -1) if scan.keys[k] == ","), -1)
            if comma < 0:
                continue
            source = around_verb(scan, comma + 1, at, at + length, high)
        if source is not None:
            found.setdefault(at, source.name)
    return tuple(found[at] for at in sorted(found))


def reach(sentence: tuple[int, int], first: int, stop: int) -> tuple[int, int]:
    """The tokens of a sentence that can tell how the value in ``[first, stop)`` is held."""
    low, high = sentence
    far, further = first - 2 * REACH, stop + 2 * REACH
    return low if low > far else far, high if high < further else further


def _sentence(scan: Scan, first: int, stop: int) -> tuple[int, int]:
    return reach(scan.sentence(first), first, stop)


def _opens_clause(scan: Scan, at: int, low: int) -> bool:
    """« selon X » between commas or at either end: not « pour » or « selon » inside a phrase."""
    found = scan.match("say_according", at)
    if found is not None and scan.match("modality_reported", at):
        return True
    return at == low or scan.words[at - 1].surface == ","


def _governs(scan: Scan, after: int) -> bool:
    """Whether a verb of saying is followed by what it says: "that", « : », « que »."""
    if after >= len(scan):
        return False
    if scan.words[after].surface == ":" or scan.match("clause_breaks", after) is not None:
        return True
    said = scan.bits[after] & scan.lexicon.bit("say_determiners")
    return said != 0 and bool(scan.lexicon.table("date_month_first"))


def _governed_denial(scan: Scan, low: int, left: int) -> bool:
    """ "dismissing reports that 20 were missing": the denial stands before its "that"."""
    if left <= low or scan.match("clause_breaks", left) is None:
        return False
    start = clause(scan, left - 1, left)[0]
    return _cue(scan, "modality_denied", max(low, start), left)


def _taken_up(scan: Scan, stop: int, high: int) -> bool:
    """« 1 700 tonnes perdues ; un chiffre démenti par l'armateur »."""
    mask = scan.lexicon.bit("modality_taken_up")
    for at in scan.between(mask, stop, min(high, stop + REACH)):
        if scan.match("modality_taken_up", at):
            return _cue(scan, "modality_denied", at + 1, min(high, at + 1 + BESIDE))
    return False


def _cue(scan: Scan, table: str, low: int, high: int, first: int = -1, stop: int = -1) -> bool:
    """Whether a phrase of the table stands in ``[low, high)`` outside ``[first, stop)``."""
    mask = scan.lexicon.bit(table)
    excluded = f"{table}_not"
    for at in scan.between(mask, low, high):
        if first <= at < stop or (-1 < stop <= at and past_years.base(scan, first, stop, at)):
            continue  # « 3 % higher than a year before » is a figure of now
        found = scan.match(table, at)
        if found is None or at + found.length > high or month_named(scan, at):
            continue
        if scan.match(excluded, at) or preceded(scan, excluded, at + found.length):
            continue
        if not denial.empty(scan, at, found.length, first if table == "modality_denied" else at):
            return True
    return False


def _announced(scan: Scan, left: int) -> bool:
    """ "announced that it would put up a plant": a plan of now, told of the day it was made."""
    if scan.match("clause_breaks", left) is None:
        return False
    return any(saying_verb(scan, at) for at in range(max(0, left - REACH_BACK), left))


def _any_vote(scan: Scan, low: int, high: int) -> bool:
    """Whether a sentence tells a ballot: « 236 voix contre 79 » compares no two times."""
    return bool(scan.between(scan.lexicon.bit("vote_words"), low, high))


def _beside(scan: Scan, table: str, first: int, low: int) -> bool:
    """« 58, et non 85 », « 58 contre 85 »: the cue holds for the value right after it."""
    mask = scan.lexicon.bit(table)
    for at in scan.between(mask, max(low, first - REACH_BACK), first):
        found = scan.match(table, at)
        near = found and (at >= first - BESIDE or at + found.length == first)
        if found and near and at + found.length <= first and not any(
            scan.words[k].surface == "," or scan.bits[k] & CAPITAL
            for k in range(at + found.length, first)
        ):  # fmt: skip
            return True  # not "contre Belmas, 5 tirs au but à 4"
    return False


def _gone_on(scan: Scan, left: int, low: int) -> int:
    """Where the clause starts that one without a verb goes on: « la crue de 2001, avec 12 morts »,
    but for what something is held against."""
    if left == low or scan.keys[left] != "," or not scan.match("clause_goes_on", left + 1):
        return left
    start = clause(scan, left - 1, left)[0]
    compared = scan.between(scan.lexicon.bit("comparing", "modality_compared"), start, left)
    return left if compared else start


def _future(scan: Scan, left: int, right: int, first: int) -> bool:
    """Whether the verb nearest before the value, else the next after it, is in the future."""
    verbs = scan.positions(scan.lexicon.bit("tense_future_endings"))
    low, middle, high = (bisect_left(verbs, at) for at in (left, first, right))
    for at in chain(reversed(verbs[low:middle]), verbs[middle:high]):
        if tense_of(scan, at) == "future":
            endings = tuple(scan.lexicon.table("conditional_endings").get("yes", ()))
            return not scan.keys[at].endswith(endings)
    return False


def _past_year(scan: Scan, left: int, right: int, first: int, stop: int, year: int) -> bool:
    """« en 2007 » in the clause, when the copy is of a later year."""
    for at in scan.between(DIGITS, left, right):
        if first <= at < stop or not scan.words[at].surface.isdecimal():
            continue
        read = words.year(scan, at)
        if read is None or read.value >= year:
            continue
        if preceded(scan, "modality_since", at):
            continue
        if past_years.of_now(scan, left, at, first, stop):
            continue
        if at >= stop and preceded(scan, "comparing", at):
            continue  # « en hausse de 1,5 milliard par rapport à 2022 » is a rise of this year
        if licensed_year(scan, at, None) or (at and words.month(scan, at - 1)):
            return True
        behind = stop < at <= stop + BESIDE and "," not in scan.keys[stop:at]
        if behind and scan.match("year_of", at - 1):
            return True  # « ses 4 210 voix de 2018 »
    return False
