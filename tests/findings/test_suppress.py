"""What articles set aside: in front matter, in comments; and what is said of wrong ones."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.documents.build import build_document
from factcheck.documents.document import Document
from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.findings.suppress import MOST, Suppression, suppress, suppressions
from factcheck.problem import Problem

RULES = ("count-conflict", "list-count", "name-spelling")
TODAY = date(2025, 6, 1)
BODY = "Le conseil compte 12 membres.\n\nLe comité compte 14 élus.\n"


def article(text: str, name: str = "a.md") -> Document:
    format_name = "plain" if name.endswith(".txt") else "markdown"
    return build_document(text, id=name, format_name=format_name, language="fr")


def finding(document: Document, quote: str, rule: str = "count-conflict") -> Finding:
    start = document.text.index(quote)
    place = FindingEvidence(
        document=document.id, start=start, end=start + len(quote), quote=quote, line=1, column=1,
        value=quote,
    )  # fmt: skip
    return Finding(
        rule=rule, severity="error", confidence=0.9, message="m", evidence=(place,),
        explanation="", fingerprint=quote,
    )  # fmt: skip


def settled(document: Document, *findings: Finding) -> tuple[list[bool], list[str]]:
    """Which of the findings still stand, and what is said."""
    found = suppress(findings, [document], TODAY, RULES, RULES)
    assert not any(problem.blocking for problem in found.problems)
    return [f.standing for f in found.findings], [str(p) for p in found.problems]


def front(entry: str) -> str:
    return f"---\ntitle: Le conseil\nfactcheck:\n  ignore:\n    - {entry}\n---\n{BODY}"


def test_front_matter_covers_the_whole_article() -> None:
    document = article(front("{rule: count-conflict, reason: two bodies}"))
    found = [finding(document, "12 membres"), finding(document, "14 élus"),
             finding(document, "12 membres", "list-count")]  # fmt: skip
    assert settled(document, *found) == ([False, False, True], [])
    marked = suppress(found, [document], TODAY, RULES, RULES).findings[0]
    assert marked.suppressed_by == "article"
    assert marked.suppressed == "two bodies (a.md:3)"


COMMENT = '<!-- factcheck: ignore count-conflict reason="two bodies" until=2025-06-01 -->'


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_a_comment_covers_the_next_paragraph_until_its_last_day(name: str) -> None:
    document = article(f"Un titre court\n\n{COMMENT}\n\n{BODY}", name)
    found = finding(document, "12 membres"), finding(document, "14 élus")
    assert settled(document, *found) == ([False, True], [])


def test_a_comment_in_a_paragraph_covers_that_one() -> None:
    document = article(f"Titre.\n\nLe conseil {COMMENT} compte 12 membres.\n\nIl a 14 élus.\n")
    found = finding(document, "12 membres"), finding(document, "14 élus")
    assert settled(document, *found) == ([False, True], [])


def test_only_one_side_need_stand_there() -> None:
    document = article(f"{COMMENT}\n{BODY}")
    one = finding(document, "12 membres")
    elsewhere = one.evidence[0].model_copy(update={"document": "b.md"})
    two = one.model_copy(update={"evidence": (elsewhere, one.evidence[0])})
    assert settled(document, two) == ([False], [])
    other = one.model_copy(update={"evidence": (elsewhere,)})
    standing, problems = settled(document, other)
    assert standing == [True]
    assert "nothing is found there" in problems[0]


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ('ignore count-conflict reason="x" until=2025-05-31', "until 2025-05-31: that is over"),
        ('ignore count-conflikt reason="x"', "Did you mean 'count-conflict'?"),
        ("ignore count-conflict", "gives no reason"),
        ('ignore count-conflict reason=""', "gives no reason"),
        ('ignore count-conflict reason="x" until=soon', "wrong day"),
        ('ignore count-conflict reason="x" util=2025-01-01', "unknown key 'util'"),
        ('ignore count-conflict reason="x" and more', "not understood"),
        ("ignored", "not understood"),
        ('ignore list-count reason="x"', "nothing is found there"),
    ],
)
def test_what_does_not_hold_sets_nothing_aside_and_is_told(comment: str, said: str) -> None:
    document = article(f"<!-- factcheck: {comment} -->\n{BODY}")
    standing, problems = settled(document, finding(document, "12 membres"))
    assert standing == [True]
    assert len(problems) == 1
    assert problems[0].startswith("a.md:1: ")
    assert said in problems[0]


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("{rule: count-conflict}", "gives no reason"),
        ("{reason: x}", "names no rule"),
        ("{rule: count-conflict, reason: x, until: 12}", "wrong day"),
        ("{rule: count-conflict, reason: x, until: 2025-01-01}", "that is over"),
        ("count-conflict", "not understood"),
        ("{rule: count-conflict, reason: x, why: y}", "unknown key 'why'"),
    ],
)
def test_wrong_front_matter_is_told(entry: str, said: str) -> None:
    document = article(front(entry))
    standing, problems = settled(document, finding(document, "12 membres"))
    assert standing == [True]
    assert len(problems) == 1
    assert said in problems[0]


def test_a_rule_that_did_not_run_leaves_no_suppression_unused() -> None:
    document = article(f"{COMMENT}\n{BODY}")
    assert suppress([], [document], TODAY, RULES, ran=()).problems == ()


def test_a_flood_of_comments_is_cut_short() -> None:
    document = article(f"{COMMENT}\n" * 5000 + BODY)
    found = list(suppressions(document))
    assert len(found) == MOST + 1
    assert isinstance(found[-1], Problem)


@given(st.text(max_size=120))
def test_any_comment_is_read_or_told(text: str) -> None:
    document = article(f"<!-- factcheck: {text} -->\n{BODY}")
    for found in suppressions(document):
        assert isinstance(found, Suppression | Problem)
