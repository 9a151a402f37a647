"""One happening, two places: what articles of one story each tell once, of a fire or a signing.

The words of two reports of one fire need not be alike. Where each article puts what happens at one
place only, and neither names the other's, the places are held against each other all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from factcheck.alignment.comparable import Comparability, comparable
from factcheck.alignment.days import long_past
from factcheck.alignment.ledger import Pair
from factcheck.alignment.other_counts import said_lightly
from factcheck.alignment.placed import OF_ONE_NAMED, past
from factcheck.alignment.unnamed import several
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.place import Located, compare
from factcheck.claims.reading import content_word
from factcheck.documents.document import Document
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.text import scan_text
from factcheck.text.lexicon import folded
from factcheck.text.phrase_keys import phrase_keys
from factcheck.values.dateline import past_dateline
from factcheck.values.place import compare_places

SOON = 5  # days within which two articles tell one happening
TOLD = ("asserted", "reported")
OF_A_PERSON = (
    "birth", "death", "burial", "wedding", "hospital", "award", "stay", "home", "farm", "trial",
    "body",
)  # fmt: skip
BEFALLS = (
    "crash",
    "fire",
    "explosion",
    "sinking",
    "attack",
    "avalanche",
    "quake",
    "landfall",
    "departure",
)
OF_ONE_SCORE = ("match",)  # a round-up tells of other games
ONCE = ("birth", "death", "burial")
TREATED = {"hospital": "transfer"}  # of several: they are flown there, they are treated there
HURT = ("injured", "seriously_injured", "patient", "victim", "survivor")  # two words for them
FEW = 2  # people of whom one accident has several lots
OF_A_GROUP = ("transfer",)  # « les trois brûlés »: others of the hurt lie elsewhere
# Of many things: the ferry and the trawler that met each left a port of its own.
OF_ONE_THING = (
    "site", "restoring", "keeping", "making", "finish", "shipyard", "departure ship",
    "departure train", "departure lorry", "departure helicopter",
)  # fmt: skip
REACHED = ("landing", "finish")
BEGUN = 30  # characters before a place: "from the lighthouse at "
TO_COME = ("next_host",)  # planned by one, a matter of course to the other
ELSEWHERE = ("hospital", "birth")  # not where the article was written, which its dateline names
BESIDE = 40  # characters between a region and the town in it, where one sentence has both
BEHIND = 8  # characters between a town and its country: « à Ath, en Belgique »
APART = ("birth", "landfall")
WIDE = ("region", "country", "continent")  # what a nearer name in the same article narrows down
ODDS = 1.5  # that such a pair is of one happening


def two_scenes(view: View) -> Iterator[Pair]:
    """The pairs of places that one happening of a story cannot both have had."""
    told = _scenes(view)
    for first, second in combinations(sorted(told), 2):
        if not view.related(first, second):
            continue
        for sense in sorted(told[first].keys() & told[second].keys()):
            a, b = told[first][sense], told[second][sense]
            if (a is not None and b is not None) and _rival(view, sense, a, b):
                reason = say("each says once where that happened")
                yield Pair(a, b, Comparability(ODDS, ODDS, (reason,)), "another place")


def _scenes(view: View) -> dict[str, dict[str, Located | None]]:
    """Document → what happens → its place; None where the document has several.

    Of a sentence's places the first is where it happens: "born in Douala and raised in France".
    """
    found: dict[str, dict[str, Located | None]] = {}
    for claim in view.of_kind(Located):
        if not claim.scene:
            continue
        for sense in _senses(view, claim):
            _noted(found.setdefault(claim.document, {}), sense, claim)
    return found


def _senses(view: View, claim: Located) -> tuple[str, ...]:
    """What happens at a place: several who are treated there were flown there."""
    told = TREATED.get(claim.scene, "")
    return (claim.scene, told) if told and _groups(view, claim) else (claim.scene,)


def _noted(scenes: dict[str, Located | None], sense: str, claim: Located) -> None:
    known = scenes.setdefault(sense, claim)
    if known is None or folded(known.value.name) == folded(claim.value.name):
        return
    beside = known.sentence != claim.sentence or claim.start - known.end <= BESIDE
    if (known.value.kind in WIDE) != (claim.value.kind in WIDE) and beside:
        scenes[sense] = known if claim.value.kind in WIDE else claim
    elif known.sentence != claim.sentence:
        scenes[sense] = None


def _rival(view: View, sense: str, a: Located, b: Located) -> bool:
    planned = a.modality == b.modality == "planned"
    lived = sense in ONCE  # the year told beside a birth makes it history
    known = (*TOLD, "planned") if sense in TO_COME else TOLD
    told = all(c.modality in known or (lived and c.modality == "historical") for c in (a, b))
    alike = not told or a.modality == b.modality or "historical" not in (a.modality, b.modality)
    if not (told or planned) or (alike and comparable(view, a, b).apart):
        return False
    if "region" in (a.value.kind, b.value.kind):
        return False  # a session "in Scotland" is told of a year, not of a day
    if a.lies != b.lies or a.lies == "near":
        return False
    if not _soon(view, sense, a, b) or (sense in OF_A_PERSON and _others(view, a, b)):
        return False
    if sense in OF_ONE_NAMED and not view.persons_in(a) & view.persons_in(b):
        return False
    if sense.startswith(BEFALLS) and _recalled(view, a) != _recalled(view, b):
        return False
    if sense in OF_ONE_SCORE and not _results(view, a) & _results(view, b):
        return False
    if sense.startswith(OF_ONE_THING) and not _one_thing(view, a, b):
        return False
    if sense not in TO_COME and _ahead(view, a) != _ahead(view, b):
        return False  # the summit of today, and that of February
    if sense in OF_A_GROUP and not _groups(view, a) & _groups(view, b):
        return False
    if sense in OF_A_GROUP and said_lightly(view, a) != said_lightly(view, b):
        return False
    if sense in REACHED and any(_set_out_from(view, c) for c in (a, b)):
        return False
    if sense == "body" and any(several(view, c.document, "dead") for c in (a, b)):
        return False
    if sense == "trial" and (a.facility != b.facility):
        return False  # the court that sentenced her, the court of appeal
    surely = sense in APART or a.lies == "off"  # no village of birth is taken for the next town
    surely = surely or _two_lands(view, a, b)
    verdict = compare_places(a.value, b.value) if surely else compare(a, b)
    if verdict.verdict != "conflict":
        return False
    return not (_named(view, sense, a, b.document) or _named(view, sense, b, a.document))


def _set_out_from(view: View, claim: Located) -> bool:
    """ "Walked ashore, having swum from the lighthouse at Ath": where that began, not its end."""
    document = view.documents[claim.document]
    before = document.text[max(claim.sentence[0], claim.start - BEGUN) : claim.start]
    known = lexicon(document.language)
    keys = phrase_keys(known, before)
    return any(known.match("set_out_from", keys, i) for i in range(len(keys)))


def _recalled(view: View, claim: Located) -> bool:
    """Whether a sentence is of a day long ago: « le dernier accident, à Ath, date de 2006 »."""
    dates = (c for c in view.beside(claim) if isinstance(c, Dated))
    return past(view, claim) or any(long_past(view, c) for c in dates)


def _named(view: View, sense: str, claim: Located, document: str) -> bool:
    """Whether another article names a place, be it for another thing: not where it was written,
    nor, of a place to come, where something was years ago."""
    name = folded(claim.value.name)
    if name not in view.folded[document]:
        return False
    if sense in TO_COME:
        told = [c for c in view.told(document, "place") if folded(c.value_text()) == name]
        return not told or not all(_of_before(view, c) for c in told)
    if sense not in ELSEWHERE:
        return True
    return name in folded(_past_datelines(view.documents[document]))


def _one_thing(view: View, a: Located, b: Located) -> bool:
    """Whether two sentences share a word, or somebody, besides what happens: two organs are
    restored in two towns."""
    if view.people_in(a) & view.people_in(b):
        return True
    shared = {*a.context} & {*b.context}
    codes = {view.documents[c.document].language for c in (a, b)}
    return bool(shared.difference(*map(_scene_words, codes)))


@lru_cache(maxsize=8)
def _scene_words(code: str) -> frozenset[str]:
    """The content words of all that tells a scene, of months and of weekdays."""
    known = lexicon(code)
    tables = ("scenes", "date_months", "date_weekdays")
    phrases = (w for t in tables for words in known.table(t).values() for w in words)
    return frozenset(content_word(w, known) for told in phrases for w in known.words(told.split()))


def _ahead(view: View, claim: Located) -> bool:
    """Whether a sentence has a day after that of its article."""
    published = view.documents[claim.document].published
    days = (c.value.low for c in view.beside(claim) if isinstance(c, Dated))
    return published is not None and any(low is not None and low > published for low in days)


def _past_datelines(document: Document) -> str:
    """The text of an article without the places that it was written in."""
    scan = scan_text(document.text, lexicon(document.language))
    heads = scan.blocks[:-1]
    told = zip((past_dateline(scan, head) for head in heads), scan.blocks[1:], strict=True)
    return "\n".join(scan.quote(low, high) for low, high in told)


def _two_lands(view: View, a: Located, b: Located) -> bool:
    """Whether two places lie in two countries, as told behind a name: « à Ath, en Belgique »."""
    first, second = _land(view, a), _land(view, b)
    return bool(first and second) and first != second


def _land(view: View, claim: Located) -> str:
    """The country of a place, or the one named right behind it; "" when neither is known."""
    behind = (
        c.value.country
        for c in view.beside(claim)
        if isinstance(c, Located)
        and c.value.kind == "country"
        and 0 < c.start - claim.end <= BEHIND
    )
    return claim.value.country or next(behind, "")


def _of_before(view: View, claim: Claim) -> bool:
    """Whether something is told of a year before that of its article."""
    published, when = view.documents[claim.document].published, claim.when
    return bool(published and when and when.high and when.high.year < published.year)


def _groups(view: View, claim: Located) -> set[tuple[str, float | None]]:
    """The people counted in the sentence of a place, more than one: what they are, how many."""
    counts = [c for c in view.beside(claim) if isinstance(c, Figure) and c.kind == "count"]
    told = {
        (word, c.value.figure)
        for c in counts
        for word in ({c.concept, *c.head.split()} - {""})
        if (c.value.figure or 0) > 1
    }
    return told | {("hurt", n) for word, n in told if word in HURT and (n or 0) > FEW}


def _others(view: View, a: Located, b: Located) -> bool:
    """Whether the sentences or the articles are, or may be, of two persons."""
    near = [view.persons_in(c) for c in (a, b)]
    if any(len(people) > 1 for people in near) or (all(near) and not near[0] & near[1]):
        return True
    return not view.profiles[a.document].names & view.profiles[b.document].names


def _results(view: View, claim: Located) -> set[str]:
    """The results that the sentence of a place tells, the winner's points first."""
    return {c.value_text() for c in view.beside(claim) if c.kind == "score"}


def _soon(view: View, sense: str, a: Located, b: Located) -> bool:
    """Whether two articles tell the news of the same days; a life has one birth and one end."""
    days = [view.documents[c.document].published for c in (a, b)]
    if days[0] is None or days[1] is None:
        return sense in ONCE
    return abs((days[0] - days[1]).days) <= SOON or sense in ONCE
