"""Claims of one kind held against each other across the articles of a story.

In a pair of articles, what no other claim agrees with is compared with its best counterpart only.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from factcheck.alignment import wording
from factcheck.alignment.bulletins import another_bulletin, later, of_totals
from factcheck.alignment.comparable import Comparability, kept_apart, weighed
from factcheck.alignment.contests import another_contest
from factcheck.alignment.days import one_day
from factcheck.alignment.likeness import LONG, digits, tight
from factcheck.alignment.milestones import two_openings
from factcheck.alignment.other_counts import another_set
from factcheck.alignment.other_units import other_unit, unit_limit
from factcheck.alignment.placed import two_towns
from factcheck.alignment.rounded_titles import rounded_below
from factcheck.alignment.separators import APART, another_time
from factcheck.alignment.sums import makes_up
from factcheck.alignment.unlike import chances
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.part import ClaimKind, claim_kinds
from factcheck.languages import concepts
from factcheck.messages import say
from factcheck.values.quantity import compare_quantities

AGREE_AT = -1.5  # log-odds from which two claims with one value tell one fact


class Pair(NamedTuple):
    """Two claims of two documents, how comparable they are, and how their values relate."""

    a: Claim
    b: Claim
    comparability: Comparability
    how: str


class Ledger(NamedTuple):
    """Pairs that agree, that conflict, that differ in unit only, that a later report replaced,
    and why others were not compared."""

    agreeing: tuple[Pair, ...]
    conflicts: tuple[Pair, ...]
    other_units: tuple[Pair, ...]
    superseded: tuple[Pair, ...]
    not_compared: Counter[str]


class Group(NamedTuple):
    """Claims that answer one question alike."""

    question: str
    value: str
    claims: tuple[Claim, ...]


class _Book:
    """The ledger while it is written."""

    def __init__(self) -> None:
        self.agreeing: list[Pair] = []
        self.conflicts: list[Pair] = []
        self.other_units: list[Pair] = []
        self.superseded: list[Pair] = []
        self.skipped: Counter[str] = Counter()

    def closed(self) -> Ledger:
        return Ledger(
            tuple(self.agreeing),
            tuple(self.conflicts),
            tuple(self.other_units),
            tuple(self.superseded),
            self.skipped,
        )


def compare_claims(view: View) -> Ledger:
    """The ledger of a story, over every claim kind that can be compared."""
    book = _Book()
    for name, kind in claim_kinds().items():
        if kind.compare is None:
            continue
        by_document: dict[str, list[Claim]] = defaultdict(list)
        for claim in view.claims:
            if claim.kind == name and not rounded_below(view, claim):
                by_document[claim.document].append(claim)
        before, replaced = len(book.conflicts), len(book.superseded)
        for first, second in combinations(sorted(by_document), 2):
            if not view.related(first, second):
                book.skipped[wording.OTHER_STORY] += 1
                continue
            _compare(view, kind, by_document[first], by_document[second], book)
        _drop_replaced(view, book, before, replaced)
        _drop_pairs_told_together(view, kind, by_document, book, before)
    return book.closed()


def _drop_replaced(view: View, book: _Book, since: int, replaced: int) -> None:
    """A total that one article replaces is replaced wherever it still stands."""
    gone = {_values(pair) for pair in book.superseded[replaced:] if of_totals(view, pair)}
    kept: list[Pair] = []
    for pair in book.conflicts[since:]:
        (book.superseded if of_totals(view, pair) and _values(pair) in gone else kept).append(pair)
    book.conflicts[since:] = kept


def _values(pair: Pair) -> frozenset[str]:
    return frozenset((pair.a.value_text(), pair.b.value_text()))


def _drop_pairs_told_together(
    view: View, kind: ClaimKind, by_document: dict[str, list[Claim]], book: _Book, since: int
) -> None:
    """An article that states both values of a pair in its body tells two things apart."""
    stated: dict[int, frozenset[str]] = {}

    def stating(wanted: Claim) -> frozenset[str]:
        """The documents that state the value of a claim; worked out once for each."""
        if id(wanted) not in stated:
            stated[id(wanted)] = frozenset(
                name for name, claims in by_document.items() if _states(view, kind, claims, wanted)
            )
        return stated[id(wanted)]

    told = book.conflicts[since:]
    kept = [pair for pair in told if stating(pair.a).isdisjoint(stating(pair.b))]
    if len(kept) < len(told):
        book.skipped[say("both stated in one article")] += len(told) - len(kept)
    book.conflicts[since:] = kept


def _states(view: View, kind: ClaimKind, claims: list[Claim], wanted: Claim) -> bool:
    """Whether a body states the value of a claim for the same thing."""
    return any(
        c.block != "title"
        and (c.modality not in APART or _both_past(c, wanted))
        and (not isinstance(c, Figure) or not isinstance(wanted, Figure)
             or (c.concept, c.role) == (wanted.concept, wanted.role)
             or (c.role != "whole" and {c.concept, wanted.concept} <= concepts()["members"])
             or (c.kind == "percent" and len(digits(wanted.value)) >= LONG)
             or c.kind == "duration")  # the lead of the morning is told as a gap at night
        and kind.compare is not None
        and (kind.compare(c, wanted).verdict == "agree" or one_day(c, wanted) or _within(c, wanted))
        and not (c.kind == "score" and another_contest(view, c, wanted))
        for c in claims
    )  # fmt: skip


def _both_past(told: Claim, wanted: Claim) -> bool:
    """Whether a value of the past is told as of the time of the other one."""
    past = told.modality == "historical" and told.when is not None and wanted.when is not None
    return past and not another_time(told, wanted)


def _within(told: Claim, wanted: Claim) -> bool:
    """Whether a figure lies between the two that are told: 1,35 in "1,3 à 1,4"."""
    if not (isinstance(told, Figure) and isinstance(wanted, Figure)):
        return False
    value, other = told.value, wanted.value
    between = value.figure is None and value.high is not None and value.unit == other.unit
    return between and compare_quantities(value, other).verdict == "compatible"


def _compare(
    view: View, kind: ClaimKind, left: list[Claim], right: list[Claim], book: _Book
) -> None:
    assert kind.compare is not None  # noqa: S101 - checked by the caller
    answered: set[int] = set()
    differing: list[tuple[Claim, Claim, str]] = []
    found: list[Pair] = []
    agreed = len(book.agreeing)
    for a in left:
        for b in right:
            apart = kept_apart(view, a, b)
            if apart:
                book.skipped[apart] += 1
                continue
            verdict, how = kind.compare(a, b)
            if verdict in ("agree", "compatible"):
                if not _may_agree(view, a, b):
                    continue
                held = weighed(view, a, b, agreed=True)
                if _agreement(a, b, held, how) >= AGREE_AT - (0 if verdict == "agree" else 0.5):
                    book.agreeing.append(Pair(a, b, held, how))
                    if _answered(a, b, how):
                        answered |= {id(a), id(b)}
            elif other_unit(a, b) and (held := weighed(view, a, b)).context >= unit_limit(a):
                book.other_units.append(Pair(a, b, held, how))
            elif verdict == "conflict" or two_towns(view, a, b) or two_openings(view, a, b):
                differing.append((a, b, how))
            else:
                book.skipped[how or say("not comparable")] += 1
    rivals: list[Pair] = []
    for a, b, how in differing:
        if id(a) in answered or id(b) in answered:
            book.skipped[wording.ANSWERED] += 1
        else:
            rivals.append(Pair(a, b, weighed(view, a, b), how))
    rivals.sort(key=lambda p: (-p.comparability.odds, p.a.start, p.b.start))
    likely = chances(rivals)
    for pair in rivals:
        if id(pair.a) in answered or id(pair.b) in answered:
            book.skipped[wording.ANSWERED] += 1
        elif _parts(view, pair):
            book.skipped[say("a part of the other, with what stands beside it")] += 1
        elif later(view, pair):
            book.superseded.append(pair)
            answered |= {id(pair.a), id(pair.b)}  # each has found what took its place
        elif likely[id(pair.a), id(pair.b)] < kind.context:
            book.skipped[say("too little in common")] += 1
        elif set_apart := another_set(view, pair.a, pair.b):
            book.skipped[set_apart] += 1
        else:
            found.append(pair)
            answered |= {id(pair.a), id(pair.b)}
    if another_bulletin(view, found, book.agreeing[agreed:]):
        book.superseded += [p for p in found if of_totals(view, p)]
        found = [p for p in found if not of_totals(view, p)]
    book.conflicts += found


def _may_agree(view: View, a: Claim, b: Claim) -> bool:
    """Whether two claims may carry one value. What a copy says is what its original says: a rounder
    or wider value beside it stands beside it there as well, and was not joined to it there."""
    copied = view.origins[a.document] == view.origins[b.document]
    return not copied or a.value_text() == b.value_text()


def _agreement(a: Claim, b: Claim, held: Comparability, how: str) -> float:
    """Log-odds that two claims that can both be right tell one fact: long numbers hardly meet by
    chance, but anything meets "plus de 3 000"."""
    long = 2
    if isinstance(a, Figure) and isinstance(b, Figure):
        long = 0 if how == "bound" else min(4, len(digits(a.value)), len(digits(b.value)))
    return held.context + 1.2 * long


def _parts(view: View, pair: Pair) -> bool:
    """ "14 ministres", "onze ministres et trois ministres délégués"."""
    a, b = pair.a, pair.b
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        return False
    return makes_up(view, a, b) or makes_up(view, b, a)


def _answered(a: Claim, b: Claim, how: str) -> bool:
    """Whether a claim has its answer in one that it could agree with: "une vingtaine" is one for
    23 of the same thing, "au moins 47" for 49."""
    if not (isinstance(a, Figure) and isinstance(b, Figure)):
        # Any day before may be told beside "before March"; "since March" names March.
        return how != "bound" or one_day(a, b)
    if how == "approximate":
        return a.concept == b.concept
    return how != "bound" or tight(a, b)


def question_groups(view: View) -> Iterator[Group]:
    """Claims joined by agreement, each group once, in order of their first claim."""
    groups = joined((pair.a, pair.b) for pair in view.ledger.agreeing)
    ordered = [sorted(g, key=lambda c: (c.document, c.start)) for g in groups]
    for group in sorted(ordered, key=lambda g: (g[0].document, g[0].start)):
        lead = group[0]
        question = lead.head if isinstance(lead, Figure) and lead.head else lead.quote
        yield Group(question, lead.value_text(), tuple(group))


def joined(pairs: Iterable[tuple[Claim, Claim]]) -> list[list[Claim]]:
    """The groups into which pairs join claims, directly or through others, each in order met."""
    parent: dict[int, int] = {}
    claims: dict[int, Claim] = {}

    def root(i: int) -> int:
        while parent.setdefault(i, i) != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for a, b in pairs:
        claims[id(a)], claims[id(b)] = a, b
        parent[root(id(a))] = root(id(b))
    groups: dict[int, list[Claim]] = defaultdict(list)
    for i, claim in claims.items():
        groups[root(i)].append(claim)
    return list(groups.values())


def carriers(view: View, claim: Claim) -> tuple[Claim, ...]:
    """A claim and those that were held against it and agree, in order."""
    agreeing = {id(claim): claim}
    for other in view.agreeing_with.get(id(claim), ()):
        agreeing[id(other)] = other
    return tuple(sorted(agreeing.values(), key=lambda c: (c.document, c.start)))
