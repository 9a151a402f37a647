"""Whether two sentences that each put something at a place put the same thing there."""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment import wording
from factcheck.alignment.towns import times_named
from factcheck.alignment.view import View
from factcheck.alignment.wording import ONCE
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.head_offices import SEAT
from factcheck.claims.kinds.place import LEFT, Located
from factcheck.claims.reading import content_word
from factcheck.languages import concepts, lexicon, meanings
from factcheck.messages import say
from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import folded
from factcheck.text.tokens import tokenize
from factcheck.values.name_data import articles
from factcheck.values.place import compare_places

DEAD = "dead"
OF_TWO = -3.0  # log-odds of one thing for two sentences that each name somebody else
OF_ONE_NAMED = ("home", "farm")  # what is told of a person by name, or of nobody known
RAISED = "upbringing"
OF_A_LIST = -1.8  # log-odds of one thing for one of several places and a place by itself
OF_A_ROW = -4.0  # the same for two towns of two rows, of which each outlet picks its own
TOLD_BY_TOWN = frozenset(
    ("", "birth", "death", "burial", "signing", "summit", "award", "start", "stay", "shelter")
)
TOWNS = ("city", "unknown")  # a village may be in no table
STARTS = ("origin", LEFT)  # of facilities: where somebody comes from
# A chain has one in each town, a flood fills several.
MANY = frozenset(
    ("shop", "bar", "petrol_station", "care_home", "shelter", "ice_rink", "swimming_pool")
)
OF_A_WAY = -6.0  # the same for where a crossing starts, and where it ends
PAST = 30  # days before an article, from which a place is of what it recalls
ROW = 6  # words between two towns of a row: "(3 100 personnes), à"
RIGHT_BEFORE = 8  # characters between a figure and its place: " à l'île"
NEXT = 20  # characters behind a place in which "and" and another place open
HOUSE = 2.8  # log-odds that two sentences which place one named house answer one question


def beside_both(view: View, a: Located, b: Located) -> float:
    """The share of words near one place that are near the other, but for nouns of what a place is,
    and for being near it: any two villages are villages. "Mesuré à …" is one word, and all of its
    clause."""
    first, second = (
        tuple(w for w in c.near if w not in _area_nouns(view.documents[c.document].language))
        for c in (a, b)
    )
    shared = view.overlap(first, second)
    return shared / 2 if min(len(a.near), len(b.near)) < 2 else shared


@lru_cache(maxsize=8)
def _area_nouns(code: str) -> frozenset[str]:
    known = lexicon(code)
    near = (w for told in known.table("town_edges").get("yes", ()) for w in told.split())
    nouns = known.words([*known.table("area_nouns").get("yes", ()), *near])
    return frozenset(content_word(noun, known) for noun in nouns)


def placed_alike(view: View, a: Located, b: Located, names: bool, reasons: list[str]) -> float:
    """What tells two places of one thing, as log-odds; nobody is born or dies twice."""
    if (a.scene == RAISED) != (b.scene == RAISED):
        return OF_TWO  # "born in 1950 and raised in Leeds"
    once = view.once(a) & view.once(b)
    if once and not names and view.asked(_of_several, a) != view.asked(_of_several, b):
        return OF_TWO  # the death of one, and those of a county, town by town
    if once:
        reasons.append(say("one {thing}", thing=ONCE.get(min(once), min(once))))
        return 2.4 if names else 1.6
    if view.asked(_origin, a) != view.asked(_origin, b):
        return OF_TWO
    if a.house and b.house:
        if a.house != b.house:
            return OF_A_ROW if a.house.startswith(SEAT) and b.house.startswith(SEAT) else -1.5
        if a.house.startswith(SEAT) and _names_other(view, a, b):
            return OF_TWO  # of a suburb, and of the city that it also tells of
        reasons.append(say("one {thing}", thing=a.house))
        return HOUSE
    if a.scene != b.scene and (a.scene in ONCE or b.scene in ONCE):
        return -1.5
    if a.scene == b.scene and a.scene in OF_ONE_NAMED and _not_of_one(view, a, b):
        return OF_TWO
    if a.bearing and b.bearing and a.bearing != b.bearing:
        return OF_TWO  # 7 km above one town, 12 km below the next: one spot has many neighbours
    if {a.facility, b.facility} & MANY and not (a.scene and a.scene == b.scene):
        return OF_TWO
    if a.facility and b.facility:
        if a.facility.endswith(STARTS) != b.facility.endswith(STARTS):
            return OF_A_WAY
        if a.facility != b.facility:
            return -1.5
        if _of_two(view, a, b) or _may_lie_in(view, a, b):
            return OF_TWO
        reasons.append(say("one {thing}", thing=a.facility))
        return 1.5
    if _left_for(a, b) or _left_for(b, a):
        return OF_TWO  # where she set out, and where she came ashore
    one_listed = view.asked(_listed, a) != view.asked(_listed, b)
    if a.beside and a.beside == b.beside and not one_listed:
        reasons.append(wording.both_where(a.beside.capitalize()))
        return 1.8
    if view.asked(past, a) != view.asked(past, b):
        return OF_TWO
    if not (a.scene or b.scene) and _of_two(view, a, b):
        return OF_TWO  # two experts, each of the museum of a town
    if view.asked(_in_row, a) and view.asked(_in_row, b):
        return OF_A_ROW
    if one_listed:
        return OF_A_LIST
    first, second = a.slot.split(), b.slot.split()
    if {*first[:-1]} & {*second[:-1]} & {*a.near} & {*b.near}:
        return 1.2 if a.modality == b.modality else 0.2
    if first == second:
        return 0.4
    return -0.4 if first[-1:] == second[-1:] or not view.one_language(a, b) else -1.0


def _left_for(left: Located, other: Located) -> bool:
    """Whether somebody set out from one place, and something happened at the other; a fire and a
    life start where they are told to."""
    told = left.scene and left.lies == "at"
    return left.facility == "origin" and not told and other.scene not in ("", "birth")


def _of_several(view: View, claim: Located) -> bool:
    """Whether the sentence of a place tells of more than one dead: « des morts à Ath et Mons »."""
    document = view.documents[claim.document]
    sentence = document.text[slice(*claim.sentence)]
    if DEAD in meanings(sentence, document.language, "fates_of_several"):
        return True
    return any(
        isinstance(c, Figure)
        and c.concept in concepts()["persons"]
        and (c.concept == DEAD or 0 <= claim.start - c.end <= NEXT)
        and (c.value.low or 0) > 1
        for c in view.beside(claim)
    )


def two_towns(view: View, a: Claim, b: Claim) -> bool:
    """Whether a town and a place that no table knows are two: neither article names the place of
    the other, and what is there is told by its town, as a fire is by its quarter. The tables have
    a town by its name in each language; what a yard or a cradle lies in is no quarter of it."""
    if not (isinstance(a, Located) and isinstance(b, Located)):
        return False
    sites = concepts()["sites"]
    if not (view.one_language(a, b) or (a.scene == b.scene and a.scene in sites)):
        return False
    if {a.value.kind, b.value.kind} != {"city", "unknown"} or not a.lies == b.lies == "at":
        return False
    if any(c.house.startswith(SEAT) for c in (a, b)):
        return False  # a head office may be told by its quarter
    if {a.scene, b.scene} - TOLD_BY_TOWN - sites or compare_places(
        a.value, b.value
    ).verdict != "conflict":
        return False
    return not _names_other(view, a, b)


def _names_other(view: View, a: Located, b: Located) -> bool:
    """Whether the article of one place names the other."""
    texts = [view.folded[c.document] for c in (b, a)]
    names = [folded(c.value.name) for c in (a, b)]
    return any(times_named(text, name) for text, name in zip(texts, names, strict=True))


def named_two_ways(view: View, a: Claim, b: Claim) -> bool:
    """Whether two houses of a sort are told by a name of its own and by a town: perhaps one."""
    if not (isinstance(a, Located) and isinstance(b, Located)) or a.facility != b.facility:
        return False
    return own_name(view, a) != own_name(view, b)


def _may_lie_in(view: View, a: Located, b: Located) -> bool:
    """Whether one house is told by a name that no table knows, and the other by a town of which
    the first article tells too: « l'hôpital de Croze » may be in one of its quarters."""
    known = [
        c.value.kind == "city"
        or lexicon(view.documents[c.document].language).meaning("cities", c.value.name) is not None
        for c in (a, b)
    ]
    if known[0] == known[1]:
        return False
    town, other = (a, b) if known[0] else (b, a)
    return times_named(view.folded[other.document], folded(town.value.name)) > 0


def past(view: View, claim: Located) -> bool:
    """Whether something is dated to weeks before its article: what that recalls, not its news."""
    published = view.documents[claim.document].published
    last = claim.when.high if claim.when else None
    return published is not None and last is not None and (published - last).days > PAST


def _listed(view: View, claim: Located) -> bool:
    """Whether a place is told beside others of the same thing: « à Ath et Mons », « en Alsace et
    en Corse »."""
    document = view.documents[claim.document]
    tables = lexicon(document.language)
    known = tables.table("conjunctions").get("yes", ())
    after = document.text[claim.end : claim.end + NEXT].split()[:3]
    if len(after) > 2 and after[1] in tables.table("within").get("yes", ()):
        del after[1]
    another = len(after) > 1 and after[0] in known and after[1][:1].isupper()
    return another or claim.slot.rpartition(" ")[2] in known


def _origin(view: View, claim: Located) -> bool:
    """Whether a sentence tells where harm came from, and not what it struck: an epicentre."""
    document = view.documents[claim.document]
    text = document.text[slice(*claim.sentence)]
    return bool(meanings(text, document.language, "origins_of_harm"))


def _in_row(view: View, claim: Located) -> bool:
    """Whether a town is one of a row, each with what is told of it: « 3 100 à Ath et autant à
    Mons », « à Ath (3 100 personnes), à Mons (2 400) »."""
    if claim.value.kind not in TOWNS:
        return False
    if _with_its_own(view, claim):
        return True
    document = view.documents[claim.document]
    known = lexicon(document.language).table("conjunctions").get("yes", ())
    for other in view.beside(claim):
        if not isinstance(other, Located) or other.value.kind not in TOWNS:
            continue
        first, last = (claim, other) if claim.start < other.start else (other, claim)
        words = document.text[first.end : last.start].split()
        told = any(w[:1].isdigit() or w[1:2].isdigit() for w in words)
        known_towns = claim.value.kind == other.value.kind == "city"
        joined = known_towns and len(words) > 1 and words[0] in known
        if len(words) <= ROW and (told or joined):
            return True
    return False


def _with_its_own(view: View, claim: Located) -> bool:
    """Whether a measure stands right before a place, and another of the unit beside: « 95 km/h à
    Ath, 93 km/h à Huy »."""
    told = [c for c in view.beside(claim) if isinstance(c, Figure) and c.kind == "measure"]
    own = [c for c in told if 0 < claim.start - c.end <= RIGHT_BEFORE]
    return any(c is not o and c.value.unit == o.value.unit for o in own for c in told)


def _not_of_one(view: View, a: Located, b: Located) -> bool:
    """Whether no person is named beside both: two farmers of one story live in two villages."""
    return not view.persons_in(a) & view.persons_in(b)


def _of_two(view: View, a: Located, b: Located) -> bool:
    """Whether each sentence names somebody, and not the same: the houses of two experts."""
    first, second = view.persons_in(a), view.persons_in(b)
    return bool(first and second) and not first & second


def own_name(view: View, claim: Claim) -> bool:
    """Whether a house is told by a name of its own, a plain noun after an article: « l'hôpital des
    Carmes » may be that of Gap. « L'hôpital du Mans » is told by its town, « la cabane des Ayes »
    by a spot.
    """
    if not isinstance(claim, Located) or not claim.facility or claim.value.kind != "unknown":
        return False
    if claim.slot.rpartition(" ")[2] not in articles("one", "many", "of", "of_many"):
        return False
    language = view.documents[claim.document].language
    known = lexicon(language)
    keys = [known.word(word).key for word in tokenize(claim.value.name).surfaces]
    if not in_dictionary(keys[0], language):
        return False
    towns = ([article, *keys] for article in sorted(articles("one", "many")))
    return not any(known.match("cities", town, 0) for town in towns)
