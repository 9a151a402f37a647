"""What a sum, a share or a length of time is, by the words beside it: a fine, a ransom, a stake,
a term in prison. Two articles of one day seldom tell two fines of one affair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from functools import lru_cache

from factcheck.alignment import wording
from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.separators import APART
from factcheck.alignment.sorts import foreseen
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.place import Located
from factcheck.languages import concepts, lexicon, meanings
from factcheck.text import Lexicon
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

TABLES = {"money": "sum_sorts", "percent": "rate_sorts", "duration": "term_sorts"}
BEFORE, AFTER = 18, 8  # tokens between a figure and the word that says what it is
AROUND = 160  # characters either side in which it is looked for
DAYS = "date_sorts"
OPENING = 16  # characters before a date that opens its sentence ("À compter du")
NEAR = 3  # tokens before a word in which it is told to come before or after the day
PART = 6  # tokens before a month in which its part stands: "the beginning of the month of"
LATER = 2  # by how many tokens a word after a figure is held to be further than one before it
STOPS = frozenset(";:.()«»“”")
NEWS = {"money": 2, "duration": 2, "percent": 7}  # days in which one figure is told as news
SOON = 2  # days in which two figures of a country are one release
ALIKE = 0.5  # of the larger figure: the smaller one may be another reading of it
# Of sums and shares that look like it 13 in 14 of the labelled pairs are one.
ONE_SUM, ONE_TERM = 2.2, 3.2
TWO_SORTS = -0.8


def of_one_purpose(view: View, a: Figure, b: Figure, reasons: list[str]) -> float:
    """Log-odds that two figures are one, by what their sentences say they are."""
    (first, alone), (second, other_alone) = view.asked(_sort, a), view.asked(_sort, b)
    if not first or not second:
        return 0.0
    fills = concepts()["fill_sorts"]
    if first != second and not {first, second} <= fills:
        misread = figure_slip(a.value, b.value) in ("exchanged digits", "one digit")
        return 0.0 if misread or a.kind != "percent" else TWO_SORTS
    if not one_news(view, a, b) or not (alone and other_alone):
        return 0.0
    named = bool(view.people_in(a) & view.people_in(b))
    if parted(view.persons_in(a), view.persons_in(b)):
        return 0.0  # the fine of one, and that of another
    if a.kind == "money" and parted(_towns(view, a), _towns(view, b)):
        return 0.0  # what a fair costs in one town, and what it will cost in another
    if a.kind == "duration":
        odds = ONE_TERM if named else 0.0
    else:
        national = first in concepts()["national_sorts"] and one_news(view, a, b, SOON)
        if first in concepts()["national_sorts"] and foreseen(view, a) != foreseen(view, b):
            return 0.0  # what prices rose by in March, and what they should rise by in the year
        owned = first in concepts()["own_sorts"] and not national
        odds = ONE_SUM if _alike(a, b) and (named or not owned) else 0.0
    if odds:
        reasons.append(wording.ONLY_ONE)
    return odds


def two_rates(view: View, a: Claim, b: Claim) -> bool:
    """Whether two shares are two rates of an economy, each by its own word: inflation, the rates
    of a central bank."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    told = economic(view, a) and economic(view, b)
    return told and view.asked(_sort, a)[0] != view.asked(_sort, b)[0]


def economic(view: View, claim: Claim) -> bool:
    """Whether a share is a rate of an economy."""
    if claim.kind != "percent" or not isinstance(claim, Figure):
        return False
    return view.asked(_sort, claim)[0] in concepts()["economy_sorts"]


def _sort(view: View, claim: Figure) -> tuple[str, bool]:
    """The sort of a figure, and whether its article gives no other of it."""
    sort = purpose(view, claim)
    return sort, bool(sort) and only_one(view, claim, sort, purpose) and not _disputed(view, claim)


def _disputed(view: View, claim: Figure) -> bool:
    """Whether a sentence has another sum like it, of which it does not say what it is: "the owner
    puts the cost at 3 million; the union says 4 million"."""
    return any(
        isinstance(c, Figure)
        and c.kind == claim.kind == "money"
        and c.value != claim.value
        and c.value.unit == claim.value.unit
        and not purpose(view, c)
        and _alike(c, claim)
        for c in view.beside(claim)
    )


def _towns(view: View, claim: Figure) -> frozenset[str]:
    """The towns that a figure's sentence tells."""
    places = (c.value for c in view.beside(claim) if isinstance(c, Located))
    return frozenset(place.id or place.name for place in places if place.kind == "city")


def another_thing(a: Figure, b: Figure) -> bool:
    """Whether one clause is of a pool and the other of a nursery, one of workers and the other of
    managers, by the senses of their words."""
    if a.kind == "duration":
        return False
    things = _things(a.near)
    others = _things(b.near) if things else ()
    return any(x and y and x.isdisjoint(y) for x, y in zip(things, others, strict=False))


@lru_cache(maxsize=1 << 12)
def _things(near: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """The works, the groups and the houses among the words of a clause; none where it has none."""
    known = concepts()
    found = tuple(known[senses].intersection(near) for senses in ("works", "groups", "houses"))
    return found if any(found) else ()


def purpose(view: View, claim: Claim) -> str:
    """The sort of a figure, the same in every language; "" when nothing beside it says."""
    if not isinstance(claim, Figure) or claim.kind not in TABLES:
        return ""
    return sort_beside(view, claim, TABLES[claim.kind])


def one_news(view: View, a: Figure, b: Figure, most: int = 0) -> bool:
    """Whether two articles are of days in which one such figure is told as news, or of ``most``."""
    days = [view.documents[c.document].published for c in (a, b)]
    return bool(days[0] and days[1] and abs((days[0] - days[1]).days) <= (most or NEWS[a.kind]))


def parted(people: Set[str], others: Set[str]) -> bool:
    """Whether two sentences name persons, and none that both name."""
    return bool(people and others and not people & others)


def only_one(view: View, claim: Figure, sort: object, of: Callable[[View, Figure], object]) -> bool:
    """Whether an article gives no other figure of that sort that holds: what it was before, or
    turned out not to be, is another matter, and so is a change in points."""
    told = view.told(claim.document, claim.kind)
    return not any(
        isinstance(c, Figure)
        and c.value != claim.value
        and c.value.unit == claim.value.unit
        and c.modality not in APART
        and of(view, c) == sort
        and not _risen(view, c)
        for c in told
    )


def _risen(view: View, claim: Figure) -> bool:
    """Whether a figure is what another one of its sentence starts from: "the wage, now 12, is to be
    raised to 15"."""
    document = view.documents[claim.document]
    return any(
        isinstance(c, Figure)
        and c.kind == claim.kind
        and c.start > claim.end
        and _ends_with(document.text[claim.end : c.start], document.language, "risen_to")
        for c in view.beside(claim)
    )


@lru_cache(maxsize=4096)
def _ends_with(text: str, language: str, table: str) -> bool:
    known = lexicon(language)
    keys = [plain(s) for s in tokenize(text).surfaces][-BEFORE:]
    found = ((i, known.match(table, keys, i)) for i in range(len(keys)))
    return any(match and i + match.length == len(keys) for i, match in found)


def _alike(a: Figure, b: Figure) -> bool:
    first, second = abs(a.value.figure or 0), abs(b.value.figure or 0)
    return min(first, second) >= ALIKE * max(first, second)


def sort_beside(view: View, claim: Claim, table: str) -> str:
    """The meaning of the nearest word of a table in the sentence around a value, or ""."""
    document = view.documents[claim.document]
    low = max(claim.sentence[0], claim.start - AROUND)
    high = min(claim.sentence[1], claim.end + AROUND)
    where = claim.start - low, claim.end - low
    opens = table == DAYS and claim.start - claim.sentence[0] <= OPENING
    return _sort_beside(document.text[low:high], *where, opens, table, document.language)


@lru_cache(maxsize=1 << 13)
def _sort_beside(text: str, start: int, end: int, opens: bool, table: str, language: str) -> str:
    known = lexicon(language)
    before, after = tokenize(text[:start]).surfaces, tokenize(text[end:]).surfaces
    if table == DAYS:
        manners = frozenset(known.table("day_manners").get("yes", ()))
        before, after = ([w for w in words if plain(w) not in manners] for words in (before, after))
        before = _before_part(before, known)
    if opens:
        after = [word for word in after if word != ","]
    told = list(_told_before(before, known, table))
    if not (told and table == DAYS and after and known.match("conjunctions", [plain(after[0])], 0)):
        told += _told_after(after, known, table)  # "left on 3 May and was expected in Cork"
    sort = min(told)[2] if told else ""
    sought = sort and table == "term_sorts" and meanings(text, language, "sought")
    return f"{sort} sought" if sought else sort


def _before_part(surfaces: list[str], known: Lexicon) -> list[str]:
    """What stands before a day and the part of a month it is: "the end of" June ends nothing."""
    keys = [plain(s) for s in surfaces]
    for i in range(max(0, len(keys) - PART), len(keys)):
        match = known.match("date_parts", keys, i)
        if match and i + match.length == len(keys):
            return surfaces[:i]
    return surfaces


def _told_before(
    surfaces: Sequence[str], known: Lexicon, table: str
) -> Iterator[tuple[int, int, str]]:
    """How far each word of the table is before a value, the longest first, and its sort."""
    surfaces = surfaces[-BEFORE:]
    keys = [plain(s) for s in surfaces]
    low = max((i + 1 for i, s in enumerate(surfaces) if s in STOPS), default=0)
    for i in range(low, len(keys)):
        match = known.match(table, keys, i)
        if match and not (table == DAYS and "," in keys[i:] and _around(keys, i, known)):
            yield len(keys) - i - match.length, -match.length, match.meaning


def _told_after(
    surfaces: Sequence[str], known: Lexicon, table: str
) -> Iterator[tuple[int, int, str]]:
    """The same of what stands after a value."""
    surfaces = surfaces[:AFTER]
    keys = [plain(s) for s in surfaces]
    high = next((i for i, s in enumerate(surfaces) if s in STOPS or s == ","), len(keys))
    if high + 1 < len(keys) and surfaces[high] == "," and known.match("days_of", keys, high + 1):
        high = next((i for i in range(high + 1, len(keys)) if keys[i] in STOPS), len(keys))
    for i in range(high):
        match = known.match(table, keys, i)
        if match and not (table == DAYS and _around(keys, i, known)):
            yield i + LATER, -match.length, match.meaning


def _around(keys: Sequence[str], at: int, known: Lexicon) -> bool:
    """Whether a day is told by what comes before or after it: « le 9 mai, trois jours avant
    l'ouverture »."""
    return any(known.match("before_or_after", keys, i) for i in range(max(0, at - NEAR), at))
