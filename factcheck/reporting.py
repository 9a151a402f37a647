"""What a report says beside its findings: corroborated facts, coverage, and details to show."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from factcheck.alignment.ledger import Pair, joined
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.extract import Extraction
from factcheck.claims.part import claim_kinds
from factcheck.entities.titles import titles_held
from factcheck.findings.finding import Finding
from factcheck.messages import SOURCE, tell
from factcheck.report import (
    Answer,
    Corroborated,
    Coverage,
    Detail,
    DocumentCoverage,
    Mark,
    MarkStatus,
    Post,
    Question,
    Relation,
    Tenure,
)

LARGEST = 1e300  # figures beyond it are shown as written and not drawn


def corroborate(view: View) -> Iterator[Corroborated]:
    """Facts that at least two documents of different origin state alike."""
    for group in view.groups:
        origins = {view.origins.get(c.document, c.document) for c in group.claims}
        if len(origins) < 2:
            continue
        yield Corroborated(
            question=group.question,
            value=group.value,
            kind=group.claims[0].kind,
            documents=tuple(sorted({c.document for c in group.claims})),
            quotes=tuple((c.document, c.start, c.end, c.quote) for c in group.claims),
        )


def measure_coverage(
    extracted: Sequence[Extraction],
    views: Sequence[View],
    findings: Sequence[Finding],
    lang: str = SOURCE,
) -> Coverage:
    """Counts what was found, claimed and compared, per document and in all, told in ``lang``."""
    compared: set[tuple[str, int]] = {(e.document, e.start) for f in findings for e in f.evidence}
    reasons: Counter[str] = Counter()
    pairs = 0
    for view in views:
        for group in view.groups:
            compared |= {(c.document, c.start) for c in group.claims}
        ledger = view.ledger
        pairs += len(ledger.agreeing) + len(ledger.conflicts)
        reasons.update(ledger.not_compared)
    return Coverage(
        documents=tuple(_document(e, compared, lang) for e in extracted),
        claims=tuple(sorted(Counter(c.kind for e in extracted for c in e.claims).items())),
        pairs_compared=pairs,
        pairs_not_compared=tuple(sorted((tell(why, lang), n) for why, n in reasons.items())),
    )


def _document(
    extraction: Extraction, compared: set[tuple[str, int]], lang: str
) -> DocumentCoverage:
    document = extraction.document
    held = sum((document.id, c.start) in compared for c in extraction.claims)
    return DocumentCoverage(
        document=document.id,
        language=document.language,
        published=document.published,
        dated_by=tell(document.dating.explanation, lang),
        values=extraction.values,
        claims=len(extraction.claims),
        compared=held,
        not_compared=len(extraction.claims) - held,
        unclaimed=tuple(sorted(Counter(u.kind for u in extraction.unclaimed).items())),
    )


def show_detail(extracted: Sequence[Extraction], views: Sequence[View]) -> Detail:
    """Every article's claims with whether others agree, answers side by side, offices over time."""
    agreed = {
        (claim.document, claim.start, claim.end, claim.kind)
        for view in views
        for group in view.groups
        if len({view.origins.get(c.document, c.document) for c in group.claims}) > 1
        for claim in group.claims
    }
    people: dict[str, dict[str, None]] = {}
    for view in views:
        for person, spellings in view.people.spellings.items():
            people.setdefault(person, {person: None}).update(dict.fromkeys(spellings))
    return Detail(
        marks={e.document.id: _marks(e, agreed) for e in extracted},
        questions=tuple(q for view in views for q in _questions(view)),
        posts=tuple(p for view in views for p in _posts(view)),
        people=tuple(tuple(names) for _, names in sorted(people.items())),
        copies=tuple(sorted((d, o) for view in views for d, o in view.origins.items() if d != o)),
    )


def _marks(extraction: Extraction, agreed: set[tuple[str, int, int, str]]) -> tuple[Mark, ...]:
    def status(claim: Claim) -> MarkStatus:
        place = (claim.document, claim.start, claim.end, claim.kind)
        return "agreed" if place in agreed else "found"

    marks = [Mark(c.start, c.end, status(c), c.kind, c.value_text()) for c in extraction.claims]
    marks += [Mark(u.span.start, u.span.end, "unread", u.kind, "") for u in extraction.unclaimed]
    return tuple(sorted(marks))


def _questions(view: View) -> Iterator[Question]:
    """Claims joined by any comparison, whatever it found, in order of their first claim."""
    ledger = view.ledger
    pairs: tuple[tuple[Relation, Sequence[tuple[Claim, Claim]]], ...] = (
        ("conflict", [(p.a, p.b) for p in ledger.conflicts]),
        ("other unit", [(p.a, p.b) for p in ledger.other_units]),
        ("superseded", [(p.a, p.b) for p in ledger.superseded if _one_question(p)]),
        ("agreed", [(p.a, p.b) for p in ledger.agreeing]),
    )
    groups = joined(couple for _, couples in pairs for couple in couples)
    number = {id(claim): i for i, group in enumerate(groups) for claim in group}
    worst: dict[int, Relation] = {}
    for relation, couples in pairs:
        for a, _ in couples:
            worst.setdefault(number[id(a)], relation)
    found = [(sorted(group, key=_place), worst[i]) for i, group in enumerate(groups)]
    for group, relation in sorted(found, key=lambda g: _place(g[0][0])):
        lead = group[0]
        origins = {view.origins.get(c.document, c.document) for c in group}
        copied = relation == "agreed" and len(origins) < 2
        yield Question(
            question=lead.head if isinstance(lead, Figure) and lead.head else lead.quote,
            kind=lead.kind,
            relation="copied" if copied else relation,
            answers=tuple(
                Answer(
                    c.document, c.start, c.end, c.quote, c.value_text(), _figure(c), _day(view, c)
                )
                for c in group
            ),
        )


def _posts(view: View) -> Iterator[Post]:
    """Offices that are spoken of on at least two known days."""
    groups: dict[object, list[tuple[str, Tenure]]] = defaultdict(list)
    for held in titles_held(view.claims, view.people, view.documents):
        title, claim = held.title, held.claim
        key = (title.office, title.words, title.portfolio, title.country)
        tenure = Tenure(
            held.person, title.state, claim.document, claim.start, claim.end, claim.quote,
            _day(view, claim),
        )  # fmt: skip
        groups[key].append((claim.value.wording, tenure))
    posts = []
    for group in groups.values():
        if len({t.day for _, t in group} - {None}) > 1:
            wordings = Counter(wording for wording, _ in group)
            office = min(wordings, key=lambda w: (-wordings[w], len(w), w))
            posts.append(Post(office, tuple(t for _, t in group)))
    yield from sorted(posts, key=lambda p: (p.office, p.tenures[0].document, p.tenures[0].start))


def _one_question(pair: Pair) -> bool:
    """Whether the two are as comparable as a conflict would ask for."""
    return pair.comparability.probability >= claim_kinds()[pair.a.kind].context


def _place(claim: Claim) -> tuple[str, int]:
    return claim.document, claim.start


def _figure(claim: Claim) -> float | None:
    figure = claim.value.figure if isinstance(claim, Figure) else None
    return float(figure) if figure is not None and abs(figure) < LARGEST else None


def _day(view: View, claim: Claim) -> date | None:
    """The first day of the time it speaks of, else its publication; None for "in 2019"."""
    if claim.when is not None and claim.when.low is not None:
        return claim.when.low if claim.when.precision == "day" else None
    return view.documents[claim.document].published
