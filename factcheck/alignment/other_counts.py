"""Two counts of one thing that are of two sets of it: told for each, by how much something was
exceeded, the slightly hurt among all the hurt, votes of one place, a toll of an earlier day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from factcheck.alignment import wording
from factcheck.alignment.kinds_counted import of_another_kind
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import followed_by, preceded_by, words
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.itemised import SEATED
from factcheck.languages import concepts
from factcheck.messages import say

NEWS = timedelta(days=6)  # a toll of a day further back is no news: it is told beside that of today
HOLDER = re.compile(r"\b([A-Z]{2,6})(?:\s+[a-zà-ÿ’']+){1,3}\s+$")  # "le PDV avait"
GROUPS = re.compile(r"(?<=\d)[\s.,’'](?=\d{3}(?!\d))")
GAP = " … "
TEN = 10  # below it any number may stand beside another
NEXT = 120  # characters of the next sentence in which it is told otherwise
CLAUSE = 60  # characters after a count in which its clause says how badly people are hurt
FAR = 12  # tokens from the word for a threshold to the number it takes
SOME = 3  # of those whom a count leaves out
ON_PAPER = 5  # tokens between a count and what says that it is one of papers
NEAR = 6  # tokens between "where" and the votes of that place
ENDS = frozenset(",;:.()")


def another_set(view: View, a: Claim, b: Claim) -> str:
    """Why two counts that differ may both be right; "" when nothing says so. Symmetric."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        return ""
    if a.kind == "percent" and (_told_next(view, a, b) or _told_next(view, b, a)):
        return say("both stated in one article")
    if of_another_kind(view, a, b):
        return wording.OTHER_SORT
    if a.kind != "count":
        return ""
    if _before(view, a, b) or _before(view, b, a):
        return wording.OTHER_TIME
    if _for_each(view, a) != _for_each(view, b) or _excess(view, a) != _excess(view, b):
        return wording.OTHER_ROLE
    if _threshold(view, a) != _threshold(view, b) or _wished(view, a) != _wished(view, b):
        return wording.OTHER_ROLE
    if _side_by_side(view, a, b) or _side_by_side(view, b, a):
        return say("both stated in one article")
    if _on_paper(view, a) != _on_paper(view, b):
        return wording.OTHER_ROLE
    if _left_out(view, a, b) or _left_out(view, b, a):
        return wording.OTHER_ROLE
    if _of_two_parties(view, a, b):
        return wording.OTHER_ROLE
    if _slight_among(view, a, b) or _slight_among(view, b, a):
        return wording.OTHER_ROLE
    return wording.OTHER_PLACE if _votes_of(view, a, b) or _votes_of(view, b, a) else ""


def _side_by_side(view: View, a: Figure, b: Figure) -> bool:
    """Whether the sentence of a count, or the next, has the number of the other one bare: "a rights
    group said 214. The ministry put it at 160"."""
    figure = b.value.figure
    if figure is None or figure < TEN or figure != int(figure):
        return False
    text = view.documents[a.document].text
    beside = text[a.sentence[0] : a.start] + GAP + text[a.end : a.sentence[1] + NEXT]
    return bool(
        re.search(rf"(?<![\d.,]){int(figure)}(?![\d%]|[.,]\d|\s?%)", GROUPS.sub("", beside))
    )


def _told_next(view: View, a: Figure, b: Figure) -> bool:
    """Whether the sentence of a share, or the next, has the other one without its noun: "14 per
    cent of teachers, says the ministry. The union speaks of 55 per cent"."""
    return any(
        isinstance(c, Figure)
        and not c.concept
        and c.value == b.value
        and a.end <= c.start <= a.sentence[1] + NEXT
        for c in view.told(a.document, a.kind)
    )


def _of_two_parties(view: View, a: Figure, b: Figure) -> bool:
    """Whether acronyms tell that two bodies have the seats: "le PDV avait 19 sièges", "l'URC en
    détenait 12"."""
    if not {a.concept, b.concept} <= SEATED or not view.one_language(a, b):
        return False
    first, second = _holder(view, a), _holder(view, b)
    return bool(first and second) and first != second


def _holder(view: View, claim: Figure) -> str:
    """The acronym that stands some words before a count in its sentence, or ""."""
    text = view.documents[claim.document].text[claim.sentence[0] : claim.start]
    told = HOLDER.search(text)
    return told[1] if told else ""


def _before(view: View, a: Figure, b: Figure) -> bool:
    """Whether a toll is of a day long before its article, which has another one for now, and the
    other article is not of that day: "Le 3 mars, une explosion avait fait quatre morts"."""
    day = _long_gone(view, a)
    told = view.documents[b.document].published
    if day is None or b.when is not None or told is None or abs(told - day) <= NEWS:
        return False
    return any(
        isinstance(c, Figure)
        and c.concept == a.concept
        and c.value != a.value
        and _long_gone(view, c) is None
        for c in view.told(a.document, a.kind)
    )


def _long_gone(view: View, claim: Figure) -> date | None:
    """The day of a running total that its clause dates to before the news."""
    published, when = view.documents[claim.document].published, claim.when
    if claim.concept not in concepts()["running_totals"] or when is None or when.bound:
        return None
    if published is None or when.high is None or published - when.high <= NEWS:
        return None
    return when.high


def _for_each(view: View, claim: Figure) -> bool:
    """ "14 goals apiece"."""
    return followed_by(view, claim, "each_of_them")


def _excess(view: View, claim: Figure) -> bool:
    """ "dépasse ainsi de 26 sièges"."""
    by = preceded_by(view, claim, "margin_by")
    return by and preceded_by(view, claim, "exceeding", 4)


def _threshold(view: View, claim: Figure) -> bool:
    """ "le quorum requis, soit 47 élus": what it takes, not what there is."""
    before = words(view, claim.document, claim.sentence[0], claim.start)
    near = range(max(0, len(before.keys) - FAR), len(before.keys))
    told = any(before.match("thresholds", at) for at in near)
    return told or followed_by(view, claim, "thresholds", 2)


def _wished(view: View, claim: Figure) -> bool:
    """« veut porter à 47 le nombre d'élus »: what it should come to, not what there is."""
    before = words(view, claim.document, claim.sentence[0], claim.start)
    near = range(max(0, len(before.keys) - FAR), len(before.keys))
    verbs = (at + n for at in near if (n := before.match("wishes", at)))
    return any(before.match("to_another_number", at) for at in verbs)


def _on_paper(view: View, claim: Figure) -> bool:
    """ "Officially carrying 80 passengers": what its papers say, perhaps not what there was."""
    beside = preceded_by(view, claim, "on_paper", ON_PAPER)
    return beside or followed_by(view, claim, "on_paper", ON_PAPER)


def _left_out(view: View, a: Figure, b: Figure) -> bool:
    """Whether a count leaves some out that the larger one has: "27 chanteurs, outre la cheffe"."""
    first, second = a.value.figure, b.value.figure
    more = first is not None and second is not None and first < second <= first + SOME
    return (
        more
        and followed_by(view, a, "leaving_out", 3)
        and not followed_by(view, b, "leaving_out", 3)
    )


def _slight_among(view: View, a: Figure, b: Figure) -> bool:
    """Whether one count is of the slightly hurt, and the other has room for them and more."""
    if a.concept != b.concept or a.concept not in concepts()["tolls"]:
        return False
    low, high = a.value.low, b.value.high
    if low is None or (high is not None and low >= high):
        return False
    return _slight(view, a) and not _slight(view, b)


def _slight(view: View, claim: Figure) -> bool:
    said = words(view, claim.document, claim.start, min(claim.sentence[1], claim.end + CLAUSE))
    for at, key in enumerate(said.keys):
        if key in ENDS:
            return False
        if said.match("slight_harm", at):
            return True
    return False


def said_lightly(view: View, claim: Claim) -> bool:
    """Whether a sentence tells of the slightly hurt."""
    said = words(view, claim.document, *claim.sentence)
    return any(said.match("slight_harm", at) for at in range(len(said.keys)))


def _votes_of(view: View, a: Figure, b: Figure) -> bool:
    """Whether the fewer votes are those of one place: "Sarn, where he had 9 000"."""
    if "vote_cast" not in (a.concept, b.concept):
        return False
    first, second = a.value.figure, b.value.figure
    if first is None or second is None or first >= second:
        return False
    return _where(view, a) and not _where(view, b)


def _where(view: View, claim: Figure) -> bool:
    said = words(view, claim.document, claim.sentence[0], claim.start)
    last = len(said.keys)
    for at in range(max(1, last - NEAR), last):
        if said.match("where", at):
            before = at - 1 - (said.keys[at - 1] == ",")
            return before >= 0 and said.tokens.surfaces[before][:1].isupper()
    return False
