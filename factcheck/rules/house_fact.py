"""A figure that contradicts what the house knows.

Found: "l'Union portuaire compte 41 pays membres" in an article of a day on which the authority file
has 43. The body must be named in the sentence, before it in its paragraph, or in the headline; the
figure must be exact, of the whole, and of the article's own time. Nothing is found where no
authority is configured. Ignore it when the file is out of date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.alignment.view import View
from factcheck.authority.match import counted_thing
from factcheck.authority.record import HouseFact
from factcheck.claims.kinds.count import Count
from factcheck.documents.document import Document
from factcheck.findings.draft import Draft
from factcheck.languages import available
from factcheck.messages import say
from factcheck.rules.from_figures import instead, side
from factcheck.rules.part import Case, Rule
from factcheck.values.quantity import Quantity, compare_quantities

GRACE = 3  # days around a change within which either figure may be told
LIKE_SIZE = 0.5  # the smaller over the larger: what is further off counts a part
WHOLE = ("total", "whole")


def check(view: View) -> Iterator[Draft]:
    """A draft for each figure that a known fact excludes."""
    facts = view.authority.facts
    if not facts:
        return
    for claim in view.of_kind(Count):
        document = view.documents[claim.document]
        day = document.published
        if day is None or not _whole(claim, day):
            continue
        known = [f for f in facts if _of_it(f, claim, document) and f.holds(day, GRACE)]
        if known and all(_excluded(f, claim) for f in known):
            if view.authority.excepted("house-fact", document.id, claim.quote):
                continue
            yield _draft(view, claim, known[0], day)


def _whole(claim: Count, day: date) -> bool:
    """Whether it states, exactly and as of its article, how many there are in all."""
    if claim.role not in WHOLE or claim.part_of is not None or claim.value.figure is None:
        return False
    if claim.modality not in ("asserted", "reported") or claim.value.approximation != "exact":
        return False
    return claim.when is None or claim.when.high is None or abs((day - claim.when.high).days) < 60


def _of_it(fact: HouseFact, claim: Count, document: Document) -> bool:
    """Whether a claim counts the thing of a fact, of the body of the fact."""
    things = (counted_thing(fact.what, code) for code in available())
    if (claim.concept, claim.modifiers) not in things:
        return False
    block = next((b.start for b in document.blocks if b.start <= claim.start < b.end), 0)
    near = document.text[block : claim.sentence[1]]
    title = document.title or ""
    names = "|".join(re.escape(name) for name in (fact.of, *fact.also))
    return bool(re.search(rf"(?<!\w)(?:{names})(?!\w)", f"{title}\n{near}"))


def _excluded(fact: HouseFact, claim: Count) -> bool:
    figure = claim.value.figure or 0
    if min(figure, fact.value) < LIKE_SIZE * max(figure, fact.value):
        return False
    held = Quantity(low=fact.value, high=fact.value)
    return compare_quantities(claim.value, held).verdict == "conflict"


def _draft(view: View, claim: Count, fact: HouseFact, day: date) -> Draft:
    source, right = view.authority.source, f"{fact.value:g}"
    explanation = say(
        "{source} has {right} {what} of {of} ({interval}); {document} is of {day}.",
        source=source, right=right, what=fact.what, of=fact.of, interval=fact.told(),
        document=claim.document, day=day.isoformat(),
    )  # fmt: skip
    before = next(
        (f for f in view.authority.facts
         if (f.what, f.of) == (fact.what, fact.of) and f.value == claim.value.figure), None
    )  # fmt: skip
    if before is not None:
        more = say("It was {value} in {interval}.", value=f"{before.value:g}",
                   interval=before.told())  # fmt: skip
        explanation = say("{told} {more}", told=explanation, more=more)
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("{stated} {head} of {of}: {right} are known", stated=claim.value_text(),
                    head=claim.head, of=fact.of, right=right),
        sides=(side(claim),),
        explanation=explanation,
        against=right,
        strength=0.85,
        reconciled_by=say("both can be true if the article counts something else, or {source} is "
                          "out of date", source=source),
        repairs=(
            instead(claim.document, right, claim.value_text()),
            say("in {source}: the new figure and the day", source=source),
        ),
    )  # fmt: skip


HOUSE = """
[[facts]]
what = "pays membres"
of = "Union portuaire"
also = ["UPI"]
value = 41
from = 2015-01-01
until = 2024-11-07

[[facts]]
what = "pays membres"
of = "Union portuaire"
also = ["UPI"]
value = 43
from = 2024-11-07
"""

RULE = Rule(
    id="house-fact",
    summary="a figure contradicts what the authority file knows",
    severity="warning",
    scope="within",
    check=check,
    ignore_when="the authority file is out of date",
    flag=(
        Case(
            "the figure of before",
            ("L'Union portuaire compte «41 pays membres», a dit Denis Roche à Durban.",),
            ("2025-11-24",),
            authority=HOUSE,
        ),
        Case(
            "the body is named before",
            ("L'UPI siège à Durban depuis 1921. L'organisation compte «47 pays membres».",),
            ("2025-11-24",),
            authority=HOUSE,
        ),
        Case(
            "in another language",
            ("UPI has «41 member countries», said Denis Roche in Durban.",),
            ("2025-11-24",),
            language="en",
            authority=HOUSE,
        ),
    ),
    keep=(
        Case(
            "as it is",
            ("L'Union portuaire compte 43 pays membres, a dit Denis Roche à Durban.",),
            ("2025-11-24",),
            authority=HOUSE,
        ),
        Case(
            "as it was then",
            ("L'Union portuaire compte 41 pays membres, a dit Denis Roche à Durban.",),
            ("2019-11-24",),
            authority=HOUSE,
        ),
        Case(
            "a part of them",
            ("40 des 43 pays membres de l'Union portuaire ont voté, a dit Denis Roche.",),
            ("2025-11-24",),
            authority=HOUSE,
        ),
        Case(
            "another body",
            ("La Ligue des ports compte 41 pays membres, a dit Denis Roche à Durban.",),
            ("2025-11-24",),
            authority=HOUSE,
        ),
        Case(
            "about",
            ("L'Union portuaire compte une quarantaine de pays membres, dit Denis Roche.",),
            ("2025-11-24",),
            authority=HOUSE,
        ),
        Case(
            "nothing is configured",
            ("L'Union portuaire compte 41 pays membres, a dit Denis Roche à Durban.",),
            ("2025-11-24",),
        ),
    ),
)
