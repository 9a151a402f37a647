"""Shares of one vote or capital, listed side by side, that make more than all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import Words, by_sentence, words
from factcheck.claims.kinds.percent import Percent

FEWEST, ALL = 3, 100.5  # shares, and what their rounded sum may be at most
WHOLE, TWICE = 100, 200  # per cent: shares that make more are not of one whole
NEAR = 60  # characters between two shares of one list


def overfull(view: View) -> Iterator[list[Percent]]:
    """Each list of shares that makes more than a hundred, in a sentence that names their whole."""
    for told in by_sentence(view.of_kind(Percent)).values():
        shares = [c for i, c in enumerate(told) if not _progress(view, told, i)]
        run: list[Percent] = []
        exclusive = bool(shares) and _exclusive(view, shares[0])
        for claim in shares:
            if (claim.value.low or 0) >= WHOLE:
                continue  # "sur un total de 100 %"
            if run and not _listed(view, run[-1], claim, exclusive):
                yield from _too_much(view, run)
                run = []
            # "41 % contre et 20 % sans avis" is no figure of another time.
            apart = APART - {"historical"} if exclusive else APART
            if claim.value.unit == "%" and _exact(claim) and claim.modality not in apart:
                run.append(claim)
        yield from _too_much(view, run)


def _progress(view: View, shares: Sequence[Percent], at: int) -> bool:
    """Whether a share tells how many ballots were counted, or how many people came to vote: "48 %
    against 43 %, with 97 % of ballots counted"."""
    claim = shares[at]
    low, high = claim.sentence
    low = shares[at - 1].end if at else low
    high = shares[at + 1].start if at + 1 < len(shares) else high
    before = _last_part(words(view, claim.document, low, claim.start))
    after = _first_part(words(view, claim.document, claim.end, high))
    return (
        _said(after, "counting_words")
        or _said(before, "counting_nouns")
        or _said(before, "full_rates")
    )


def _first_part(told: Words) -> Words:
    stop = next((i for i, key in enumerate(told.keys) if key in ",;:("), len(told.keys))
    return told._replace(keys=told.keys[:stop])


def _last_part(told: Words) -> Words:
    marks = [i for i, key in enumerate(told.keys) if key in ",;:("]
    return told._replace(keys=told.keys[marks[-1] + 1 if marks else 0 :])


def _said(told: Words, table: str) -> bool:
    return any(told.match(table, i) for i in range(len(told.keys)))


def _listed(view: View, a: Percent, b: Percent, exclusive: bool) -> bool:
    """Whether one share follows another in a list: a sign between, and no word of comparison."""
    if b.start - a.end > NEAR:
        return False
    gap = words(view, a.document, a.end, b.start)
    marks = [i for i in range(len(gap.keys)) if gap.keys[i] in ",;" or gap.match("conjunctions", i)]
    parting = () if exclusive else ("changes", "auxiliaries")
    apart = any(gap.match(t, i) for t in parting for i in range(len(gap.keys)))
    return bool(marks) and marks[-1] - marks[0] <= len(marks) and not apart


def _too_much(view: View, run: list[Percent]) -> Iterator[list[Percent]]:
    total = sum(c.value.low or 0 for c in run)
    if len(run) < FEWEST or not ALL < total < TWICE:
        return
    first = run[0]
    said = words(view, first.document, first.sentence[0], first.sentence[1])
    if any(said.match("wholes", i) for i in range(len(said.keys))) or _exclusive(view, first):
        yield run


def _exclusive(view: View, claim: Percent) -> bool:
    """Whether the sentence tells answers of which everybody gives one: "… et 12 % sans avis"."""
    said = words(view, claim.document, *claim.sentence)
    return any(said.match("no_answers", i) for i in range(len(said.keys)))


def more_than_all(view: View, claim: Percent) -> tuple[int, int] | None:
    """Where "104 % des suffrages", "turnout reached 112 percent" tell what cannot be exceeded."""
    if claim.value.unit != "%" or not _exact(claim) or not ALL < (claim.value.low or 0) < TWICE:
        return None
    low, high = claim.sentence
    before = words(view, claim.document, max(low, claim.start - NEAR), claim.start)
    after = words(view, claim.document, claim.end, min(high, claim.end + NEAR))
    for said in (before, after):
        for i in range(len(said.keys)):
            if any(said.match(table, i) for table in ("changes", "risings", "fallings")):
                return None
    length = after.match("of_no_more", 0)
    if length:
        return after.tokens.starts[0], after.tokens.ends[length - 1]
    rates = ((i, before.match("full_rates", i)) for i in range(len(before.keys)))
    told = next(((i, n) for i, n in rates if n), None)
    return (before.tokens.starts[told[0]], before.tokens.ends[sum(told) - 1]) if told else None


def _exact(claim: Percent) -> bool:
    value = claim.value
    return value.approximation == "exact" and value.low == value.high and value.step <= 1
