"""The baseline: by content, counted, never growing by itself, never silently missing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import RecordError
from factcheck.findings.baseline import baseline_of, hold, read_baseline
from factcheck.findings.finding import Finding, FindingEvidence


def finding(fingerprint: str, line: int = 1) -> Finding:
    place = FindingEvidence(
        document="a.md", start=0, end=1, quote="x", line=line, column=1, value="x"
    )
    return Finding(
        rule="count-conflict", severity="error", confidence=0.9, message=fingerprint,
        evidence=(place,), explanation="", fingerprint=fingerprint,
    )  # fmt: skip


MANY = st.lists(st.sampled_from("abcde"))


@given(MANY, MANY)
def test_what_is_accepted_new_and_stale_adds_up(before: list[str], after: list[str]) -> None:
    held = hold(baseline_of(map(finding, before)), list(map(finding, after)))
    for key in "abcde":
        accepted = sum(not f.standing and f.fingerprint == key for f in held.findings)
        assert accepted == min(before.count(key), after.count(key))
        new = sum(f.fingerprint == key for f in held.new)
        assert new == max(0, after.count(key) - before.count(key))
        stale = sum(e.count for e in held.stale if e.fingerprint == key)
        assert stale == max(0, before.count(key) - after.count(key))


@given(MANY)
def test_a_baseline_reads_back_whatever_the_order(
    tmp_path_factory: pytest.TempPathFactory, keys: list[str]
) -> None:
    made = baseline_of(map(finding, keys))
    file = tmp_path_factory.mktemp("baseline") / "baseline.json"
    file.write_text(made.as_text(), "utf8")
    assert read_baseline(file) == made == baseline_of(map(finding, reversed(keys)))


def test_a_finding_that_moves_is_the_same() -> None:
    held = hold(baseline_of([finding("a", line=3)]), [finding("a", line=99)])
    assert (held.new, held.stale) == ((), ())


def test_what_was_set_aside_already_is_not_accepted_again() -> None:
    aside = finding("a").set_aside("judgement", "known")
    assert baseline_of([aside]).findings == ()
    held = hold(baseline_of([finding("a")]), [aside])
    assert held.findings == (aside,)
    assert [e.fingerprint for e in held.stale] == ["a"]


@pytest.mark.parametrize(
    "content",
    ["", "{}", "[]", "{", '{"schema_version": 2, "findings": []}',
     '{"schema_version": 1, "findings": [{"fingerprint": "a"}]}',
     '{"schema_version": 1, "findings": [], "more": 1}', "\0", None],
)  # fmt: skip
def test_a_missing_or_broken_file_is_an_error(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "baseline.json"
    if content is not None:
        file.write_text(content, "utf8")
    with pytest.raises(RecordError, match=r"baseline\.json"):
        read_baseline(file)


def test_the_file_is_for_people_too() -> None:
    (entry,) = json.loads(baseline_of([finding("a")] * 2).as_text())["findings"]
    assert entry == {
        "fingerprint": "a", "count": 2, "rule": "count-conflict", "message": "a",
        "documents": ["a.md"],
    }  # fmt: skip
