"""Whether two articles number one event of a series: one name, near numbers, nothing that parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.view import View
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.edition import Edition
from factcheck.events.series import (
    Own,
    held_apart,
    is_generic,
    is_part,
    named_alike,
    named_in,
    one_name,
    one_series,
)
from factcheck.languages import lexicon
from factcheck.text.phrase_keys import phrase_keys
from factcheck.text.tokens import tokenize
from factcheck.values.compare_when import compare_when

SEVERAL = 5  # the number from which two things of one head are hardly two series by chance
WEEK = 21  # days between articles that still speak of one edition
TEN = 10
LEAD = 60  # characters before the sentence of an edition in which its days stand
NAMED = 2  # words of its series that an "edition" and another article share
ONE_EVENT = -0.1  # what two articles of one event take from the odds at most
NEXT_DOOR = 3  # a number misread is seldom further off; a larger gap means another series


def one_event(view: View, a: Own, b: Own, mine: list[Own], theirs: list[Own]) -> bool:
    """Whether the editions ``a`` and ``b``, among those their articles own, are of one event."""
    first, second = a.mentions[0], b.mentions[0]
    left, right = view.documents[first.document].language, view.documents[second.document].language
    if any(o.number == b.number for o in mine) or any(o.number == a.number for o in theirs):
        return False
    if _next_one(view, a, b) or _next_one(view, b, a):
        return False
    generic = is_generic(first.head, left) or is_generic(second.head, right)
    if generic and len(named_alike(first, second, left, right)) < NAMED:
        # "117e édition" names no series: it is that of the article's only edition.
        if _further(mine, a) or _further(theirs, b) or not next_door(a.number, b.number):
            return False
        one, other = (view.documents[c.document].text for c in (first, second))
        named = named_in(first, one, other, left) and named_in(second, other, one, right)
        named = named or (left == right and _left_open(view, first, second, left))
        proper = [_proper(c, text, left) for c, text in ((first, one), (second, other))]
        if left == right and all(proper) and not proper[0] & proper[1]:
            return False  # "the Hull Boat Show", "the Leeds Boat Show"
        if _ahead(view, first, second) or _ahead(view, second, first):
            return False
        if left == right and (
            _unheard(first, second, one, other, left) or _unheard(second, first, other, one, left)
        ):
            return False  # "Cette 9e édition" of a fair of which the other article says nothing
        if not named and left == right:  # "Silk Fair" is not called so in another language
            return False
    elif first.series != second.series and not (
        (next_door(a.number, b.number) or _misheard(a.number, b.number))
        and (
            any(one_series(x, y, left, right) for x in a.mentions for y in b.mentions)
            or _one_each(view, a, b, mine, theirs)
        )
    ):
        return False
    if min(a.number, b.number) < 3 and first.head != second.head:
        return False
    return not held_apart(a, b, view.documents, view.claims)


def parts_of_one_day(view: View) -> Iterator[tuple[Own, Own]]:
    """Two numbers for the stage of one day: articles of one day that each tell of one stage."""
    told: dict[tuple[str, str], list[Edition]] = defaultdict(list)
    for claim in view.of_kind(Edition):
        known = lexicon(view.documents[claim.document].language)
        if claim.head in known.table("parts_of_a_day").get("yes", ()):
            told[claim.document, claim.head].append(claim)
    single = {key: found for key, found in told.items() if len({c.number for c in found}) == 1}
    for (first, head), (second, other) in combinations(sorted(single), 2):
        a, b = single[first, head][0], single[second, other][0]
        days = view.documents[first].published, view.documents[second].published
        if head != other or first == second or days[0] is None or days[0] != days[1]:
            continue
        now = a.modality == b.modality == "asserted" and a.number != b.number
        if now and next_door(a.number, b.number) and view.related(first, second):
            yield Own((a,), frozenset()), Own((b,), frozenset())


def of_one_past_year(view: View) -> Iterator[tuple[Own, Own]]:
    """Two numbers for the edition of one year gone by, of a series that both articles name: « le
    huitième Concours Hofer, gagné en 2015 »."""
    told = [(c, year) for c in view.of_kind(Edition) if (year := _year_before(view, c))]
    for (a, year), (b, other) in combinations(told, 2):
        if year != other or a.document == b.document or a.number == b.number:
            continue
        languages = [view.documents[c.document].language for c in (a, b)]
        named = named_alike(a, b, *languages) if languages[0] == languages[1] else ()
        rivals = [c for c, when in told if when == year and c.document in (a.document, b.document)]
        sole = len({c.document for c in rivals}) == len(rivals)
        whole = named and not (frozenset(a.series) ^ frozenset(b.series)) - named
        near = sole and whole and len(named) >= NAMED and next_door(a.number, b.number)
        if near and a.head == b.head and view.related(a.document, b.document):
            yield Own((a,), frozenset()), Own((b,), frozenset())


def _year_before(view: View, claim: Edition) -> int | None:
    """The year before its article that an edition is told as of."""
    published, when = view.documents[claim.document].published, claim.when
    if is_part(claim, view.documents[claim.document].language) or when is None or when.low is None:
        return None
    told = claim.modality in ("historical", "asserted") and not when.bound
    one = when.high is not None and when.high.year == when.low.year
    past = published is not None and when.low.year < published.year
    return when.low.year if told and one and past else None


def _unheard(claim: Edition, rival: Edition, own: str, other: str, language: str) -> bool:
    """Whether an "edition" is of a fair, told with it or last before it, that the other article
    does not know."""
    fairs = frozenset(lexicon(language).table("fairs").get("yes", ()))
    told = [word for word in claim.series if word in fairs]
    if told and all(is_generic(w, language) or w in own.lower() for w in rival.series):
        return False  # the other one leaves open what its edition is of, or this article names it
    if not told:
        before = [w.lower() for w in tokenize(own[: claim.start]).surfaces]
        places = [i for i, word in enumerate(before) if word in fairs][-1:]
        told = [before[i] for i in places if not _taken_up(before, i, language)]
    return not all(word in other.lower() for word in told)


def _left_open(view: View, first: Edition, second: Edition, language: str) -> bool:
    """Whether one of two articles of one event takes up by a noun what its edition is of: "the
    45th edition of the race", and the other tells such a thing."""
    if view.distance(first.document, second.document) < ONE_EVENT:
        return False
    for claim, rival in ((first, second), (second, first)):
        noun = _open_noun(view.documents[claim.document].text, claim, language)
        if noun and noun in view.documents[rival.document].text.lower():
            return True
    return False


def _proper(claim: Edition, text: str, language: str) -> frozenset[str]:
    """The words of a series' name that are written with a capital, but for what it is."""
    known = lexicon(language)
    heads = {
        word for table in ("event_heads", "edition_words") for word in known.table(table)["yes"]
    }
    return frozenset(w for w in claim.series if w not in heads and w.capitalize() in text)


def _open_noun(text: str, claim: Edition, language: str) -> str:
    """The noun of which alone an "edition" is said to be, "" where a name follows or nothing."""
    known = lexicon(language)
    keys = phrase_keys(known, text[claim.end : claim.end + LEAD])
    of = known.match("say_of", keys, 0)
    at = of.length if of else 0
    article = known.match("definite_articles", keys, at)
    at += article.length if article else 0
    noun = known.match("series_taken_up", keys, at) if of else None
    after = at + noun.length if noun else len(keys)
    plain = noun and after < len(keys) and not known.match("say_of", keys, after)
    return keys[at] if plain and not text[claim.end :].split()[after][:1].isupper() else ""


def _taken_up(words: list[str], at: int, language: str) -> bool:
    """Whether a fair is one told before: « le festival », not « le salon du livre »."""
    known = lexicon(language)
    after = at + 1 < len(words) and known.match("say_of", words, at + 1)
    return bool(at and not after and known.match("definite_articles", words, at - 1))


def _next_one(view: View, later: Own, other: Own) -> bool:
    """Whether an edition is planned for a year after the other article's, and is the next."""
    claim = later.mentions[0]
    planned = claim.modality == "planned" and later.number == other.number + 1
    return planned and _ahead(view, claim, other.mentions[0])


def _ahead(view: View, claim: Edition, other: Edition) -> bool:
    """Whether an edition is told as of a year after the other article's: the next one. It is that
    article's own where that plans it for days of that time too."""
    published = view.documents[other.document].published
    start = claim.when.low if claim.when else None
    if published is None or start is None or start.year <= published.year:
        return False
    return not (other.modality == "planned" and _of_that_time(view, claim, other))


def _of_that_time(view: View, claim: Edition, other: Edition) -> bool:
    """Whether a date right before or beside the other edition may be that of the first one."""
    told = [
        c.value
        for c in view.told(other.document, "date")
        if isinstance(c, Dated) and other.sentence[0] - LEAD <= c.start < other.sentence[1]
    ]
    of = [c.value for c in view.beside(claim) if isinstance(c, Dated)]
    return any(
        x.low and y.low and compare_when(x, y).verdict in ("agree", "compatible")
        for x in told
        for y in of
    )


def _one_each(view: View, a: Own, b: Own, mine: list[Own], theirs: list[Own]) -> bool:
    """Whether each article numbers one thing of that head and no other, in one week: "la 22e
    tournée de l'orchestre", "sa 23e tournée"."""
    first, second = a.mentions[0], b.mentions[0]
    one = (view.documents[c.document].language for c in (first, second))
    named = first.head == second.head or one_name(first, second, *one)
    if not named or min(a.number, b.number) < SEVERAL:
        return False
    days = [view.documents[c.document].published for c in (first, second)]
    near = None in days or abs((days[0] - days[1]).days) <= WEEK  # type: ignore[operator]
    return near and not (_further(mine, a) or _further(theirs, b))


def _further(owned: list[Own], one: Own) -> bool:
    """Whether an article numbers a second series; a "first championship" is somebody's first."""
    return any(other is not one and other.number > 1 for other in owned)


def next_door(a: int, b: int) -> bool:
    """Whether one number may be a slip for the other."""
    return abs(a - b) <= NEXT_DOOR or sorted(str(a)) == sorted(str(b))


def _misheard(a: int, b: int) -> bool:
    """Fourteenth and fortieth."""
    low, high = sorted((a, b))
    return high == (low - TEN) * TEN and TEN < low < 2 * TEN
