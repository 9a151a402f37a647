"""The promises of the pipeline: order, copies and strangers change nothing; check equals report."""

from __future__ import annotations

import random
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.documents import Document
from factcheck.findings import Finding

CLUSTERS = Path(__file__).parents[1] / "eval" / "clusters"
NAMES = sorted(p.name for p in CLUSTERS.iterdir() if p.is_dir())
SAMPLE = NAMES[::5]
MORE = CLUSTERS.parent / "more"
# Where a copy once added or hid something: an office in other hands, ages of a birth and of a crew.
COPIED = [*SAMPLE, "maternity-closure", "sculptor-retrospective", "peru-bus-crash"]

STRANGER = Document.from_text(
    "Le lynx boréal revient dans le Jura\n\n"
    "Douze lynx ont été photographiés cet hiver près de Morteau, selon l'Office de la biodiversité.\n"
    "Les éleveurs demandent des clôtures. La prochaine battue est prévue à Pontarlier.\n"
    "Le comptage reprendra au printemps avec 40 pièges photographiques.",
    id="zz-stranger.txt",
    published="2019-02-03",
)


@lru_cache(maxsize=64)
def documents(name: str) -> tuple[Document, ...]:
    folder = CLUSTERS if (CLUSTERS / name).is_dir() else MORE
    return factcheck.read_paths([folder / name]).documents


@lru_cache(maxsize=64)
def whole_report(name: str) -> factcheck.Report:
    return factcheck.audit(documents(name))


def findings(name: str) -> tuple[Finding, ...]:
    return whole_report(name).findings


@pytest.mark.parametrize("name", SAMPLE)
@settings(max_examples=3)
@given(seed=st.integers(0, 10**6))
def test_the_order_of_documents_changes_nothing(name: str, seed: int) -> None:
    shuffled = list(documents(name))
    random.Random(seed).shuffle(shuffled)
    report = factcheck.audit(shuffled)
    assert report.findings == findings(name)
    assert report.as_json() == whole_report(name).as_json()


@pytest.mark.parametrize("name", SAMPLE)
def test_an_unrelated_article_changes_nothing_about_the_others(name: str) -> None:
    report = factcheck.audit([STRANGER, *documents(name)])
    assert report.findings == findings(name)


@pytest.mark.parametrize("name", NAMES)
def test_check_finds_what_a_report_finds_that_touches_the_new(name: str) -> None:
    *old, new = documents(name)
    whole = {f for f in findings(name) if new.id in f.documents}
    assert set(factcheck.check([new], old).findings) == whole


@pytest.mark.parametrize("name", NAMES)
def test_evidence_slices_back_and_points(name: str) -> None:
    texts = {d.id: d.text for d in documents(name)}
    for finding in findings(name):
        assert len(finding.evidence) >= 2
        for e in finding.evidence:
            assert texts[e.document][e.start : e.end] == e.quote
            assert 0 < len(e.quote) <= 160
            line = texts[e.document].splitlines()[e.line - 1]
            assert line[e.column - 1 :].startswith(e.quote.splitlines()[0])


@pytest.mark.parametrize("name", COPIED)
def test_a_copy_adds_no_discrepancy(name: str) -> None:
    before = {(f.rule, frozenset(e.value for e in f.evidence)) for f in findings(name)}
    for i, article in enumerate(documents(name)):
        first_or_last = "copy-of" if i % 2 == 0 else "zz"
        copy = article.model_copy(update={"id": f"{first_or_last}-{article.id}"})
        report = factcheck.audit([*documents(name), copy])
        after = {(f.rule, frozenset(e.value for e in f.evidence)) for f in report.findings}
        assert after == before, article.id


@settings(max_examples=40)
@given(st.text(max_size=400), st.text(max_size=400))
def test_no_text_crashes_a_run(first: str, second: str) -> None:
    report = factcheck.audit(
        [Document.from_text(first, id="a"), Document.from_text(second, id="b")]
    )
    assert not [p for p in report.problems if p.blocking]
