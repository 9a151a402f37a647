"""A date that the article cannot know, or can no longer announce.

Found: an event told as past on a full date later than the publication of its article ("s'est tenu
le 3 mars 2026", published in January), and one announced for a full date before it ("se tiendra le
3 mars 2025", published on the 10th). Why it matters: the year or month is a misprint, or the text
was lifted from an older one. Only dates that print their year count, only verbs that say that
something happens, and neither quotations nor titles of laws. Ignore it in the future tense that
tells a life.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Literal

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import first_word
from factcheck.claims.kinds.date import Dated
from factcheck.documents.document import Document
from factcheck.findings.draft import Draft, Side
from factcheck.languages import lexicon
from factcheck.messages import say, say_many
from factcheck.rules.part import Case, Rule
from factcheck.text import Scan, Span, scan_text

AHEAD = 1  # days after publication that time zones and early editions explain
BEHIND = 2  # days before it that a despatch written earlier explains
HINDSIGHT = 400  # days before it from which a future tense tells history
LONG = 60  # tokens; a longer sentence is a list or a page not cut up
BETWEEN = 4  # tokens between the verb and its date
OPENING, CLOSING, EVEN = "«“‹", "»”›", '"'

APART = ("told_later", "modality_hypothetical", "modality_conditional")

Fault = Literal["past", "future"]


def check(view: View) -> Iterator[Draft]:
    """A draft for each date on the wrong side of its article's publication."""
    for claim in view.of_kind(Dated):
        document = view.documents[claim.document]
        fault = _fault(claim, document, view)
        if fault and document.published:
            yield _draft(claim, fault, document.published)


def _fault(claim: Dated, document: Document, view: View) -> Fault | None:
    published, day = document.published, _full(claim)
    if published is None or day is None or document.dating.source not in ("given", "metadata"):
        return None
    days = (day - published).days
    if days > AHEAD:
        wanted: Fault = "past"
        if claim.modality not in ("asserted", "reported"):
            return None
    elif -HINDSIGHT < days < -BEHIND:
        wanted = "future"
        if claim.modality not in ("asserted", "planned", "reported"):
            return None
    else:
        return None
    if _quoted(document.text, claim) or _other_dates(view, claim):
        return None
    return wanted if _tells(document, claim, wanted) else None


def _full(claim: Dated) -> date | None:
    """The day of a date that prints day, month and year; the last day of such an interval."""
    when = claim.value
    if when.relative or when.bound or when.impossible or when.reversed or when.part:
        return None
    if when.year_source != "text" or when.precision != "day" or when.anchor:
        return None
    return when.high


def _quoted(text: str, claim: Dated) -> bool:
    """Whether a quotation mark is open where the date stands."""
    before = text[text.rfind("\n", 0, claim.start) + 1 : claim.start]
    opened = sum(before.count(c) for c in OPENING)
    closed = sum(before.count(c) for c in CLOSING)
    return opened > closed or before.count(EVEN) % 2 == 1


def _other_dates(view: View, claim: Dated) -> bool:
    """Whether the sentence tells of another day too: the verb may be of that one."""
    return any(
        other.sentence == claim.sentence and other is not claim and not other.value.relative
        for other in view.of_kind(Dated, claim.document)
    )


def _tells(document: Document, claim: Dated, wanted: Fault) -> bool:
    """Whether the verb of happening stands right before the date, in a plain sentence."""
    low, high = claim.sentence
    scan = _scan(document.text[low:high], document.language)
    if len(scan) > LONG:
        return False
    first = scan.token_at(claim.start - low)
    after = scan.token_at(claim.end - low - 1) + 1
    apart = APART if wanted == "future" else (*APART, "tense_future")
    for at in scan.positions(scan.lexicon.bit(*apart)):
        # "May" of the date itself is no verb.
        if not first <= at < after and any(scan.match(table, at) for table in apart):
            return False
    table = "happened" if wanted == "past" else "to_happen"
    for at in scan.positions(scan.lexicon.bit(table)):
        match = scan.match(table, at)
        if match and at < first and _only_links(scan, at + match.length, first):
            return True
    return False


def _only_links(scan: Scan, first: int, stop: int) -> bool:
    """Whether nothing but "le" or "on" stands between; two words more name a place."""
    if not 0 <= stop - first <= BETWEEN:
        return False
    mask = scan.lexicon.bit("clause_breaks")
    plain = all(
        scan.words[i].surface.isalpha() or scan.words[i].surface[:-1].isalpha()
        for i in range(first, stop)
    )
    if not plain or any(scan.bits[i] & mask for i in range(first, stop)):
        return False
    return first == stop or scan.match("before_dates", stop - 1) is not None


@lru_cache(maxsize=256)
def _scan(sentence: str, language: str) -> Scan:
    return scan_text(sentence, lexicon(language), [Span(0, len(sentence))])


def _draft(claim: Dated, fault: Fault, published: date) -> Draft:
    day = _full(claim) or published
    start, end = first_word(claim)
    days = abs((day - published).days)
    if fault == "past":
        message = say_many(
            days,
            "told as past: {day}, {count} day after publication",
            "told as past: {day}, {count} days after publication",
            day=day.isoformat(),
        )
        why = say("it tells as past what is still to come")
    else:
        message = say_many(
            days,
            "announced for {day}, {count} day before publication",
            "announced for {day}, {count} days before publication",
            day=day.isoformat(),
        )
        why = say("it announces what is over")
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=message,
        sides=(
            Side(
                claim.document, claim.start, claim.end, day.isoformat(), say("the date it states")
            ),
            Side(claim.document, start, end, published.isoformat(), say("published then")),
        ),
        explanation=say_many(
            days,
            "{document} is of {published}: {why} ({count} day apart).",
            "{document} is of {published}: {why} ({count} days apart).",
            document=claim.document,
            published=published.isoformat(),
            why=why,
        ),
        strength=0.8,
        reconciled_by=say(
            "both can be true if the date of publication is that of a corrected or older version"
        ),
        repairs=(
            say("check year and month of the date"),
            say("put the verb in the other tense"),
        ),
    )


RULE = Rule(
    id="anachronism",
    summary="a date that the article cannot know, or can no longer announce",
    severity="warning",
    scope="within",
    check=check,
    ignore_when="the future tense tells a life, or the date of publication is another version's",
    flag=(
        Case(
            "held a year after it is told",
            ("Le congrès des apiculteurs s'est tenu le «3 mars 2026» à Aurillac.",),
            ("2025-03-10",),
        ),
        Case(
            "announced a week after its day",
            ("Le congrès des apiculteurs se tiendra le «3 mars 2025» à Aurillac.",),
            ("2025-03-10",),
        ),
        Case(
            "in English, the year before",
            ("The harbour festival will take place in Galway on «12 July 2024», it was said.",),
            ("2025-06-20",),
            "en",
        ),
        Case(
            "in English, died next year",
            ("The painter Moira Lennox died on «4 May 2026», her family said.",),
            ("2025-05-06",),
            "en",
        ),
    ),
    keep=(
        Case(
            "announced before its day",
            ("Le congrès des apiculteurs se tiendra le 3 mars 2026 à Aurillac.",),
            ("2025-03-10",),
        ),
        Case(
            "the year is not printed",
            ("Le congrès des apiculteurs s'est tenu le 3 mars à Aurillac.",),
            ("2025-02-20",),
        ),
        Case(
            "quoted",
            ("Le tract dit : “Le congrès se tiendra le 3 mars 2025”, a noté Odile Wurtz.",),
            ("2025-03-10",),
        ),
        Case(
            "the future that tells a life",
            ("Né en 1931, il sera élu le 5 avril 1967 ; le congrès se tiendra le 6 mai 1967.",),
            ("2025-03-10",),
        ),
        Case(
            "a deadline set in the past",
            ("L'Assemblée a fixé au 3 mars 2026 la date du congrès.",),
            ("2025-03-10",),
        ),
        Case(
            "planned at first, then cancelled",
            ("Le congrès, initialement prévu, devait se tenir le 3 mars 2025 à Aurillac.",),
            ("2025-03-10",),
        ),
        Case(
            "the day of the despatch, in English",
            ("The meeting will be held on 9 March 2025, the mayor said.",),
            ("2025-03-10",),
            "en",
        ),
    ),
)
