"""Accuracy on the labelled sentences and pairs: precision and recall apart, never to fall below."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck.languages import lexicon
from factcheck.text import Span, scan_text
from factcheck.values.compare_names import compare_names
from factcheck.values.name import find_names
from factcheck.values.part import Context

LABELLED = Path(__file__).resolve().parent.parent / "eval"
FLOORS = {  # kind -> (precision, recall)
    "person": (0.95, 0.93),
    "organisation": (0.93, 0.88),
    "acronym": (0.98, 0.90),
    "place": (0.93, 0.90),
}


def spans(text: str, values: list[dict[str, object]], kind: str) -> set[Span]:
    found = set()
    for value in values:
        quote = str(value["quote"])
        start = -1
        for _ in range(int(str(value.get("occurrence", 0))) + 1):
            start = text.find(quote, start + 1)
        if value["kind"] == kind:
            found.add(Span(start, start + len(quote)))
    return found


@pytest.mark.parametrize("kind", sorted(FLOORS))
def test_labelled_sentences(kind: str) -> None:
    right = extra = missed = 0
    for language in ("en", "fr"):
        for line in (LABELLED / f"sentences/{language}.jsonl").read_text("utf8").splitlines():
            row = json.loads(line)
            if kind not in row["kinds"]:
                continue
            scan = scan_text(row["text"], lexicon(language))
            found = find_names(scan, bytearray(len(scan)), Context())
            got = {scan.span(f.first, f.stop) for f in found if f.kind == kind}
            want = spans(row["text"], row["values"], kind)
            right += len(got & want)
            extra += len(got - want)
            missed += len(want - got)
    precision, recall = right / (right + extra), right / (right + missed)
    floor = FLOORS[kind]
    assert precision >= floor[0], f"{kind}: precision {precision:.3f}, recall {recall:.3f}"
    assert recall >= floor[1], f"{kind}: precision {precision:.3f}, recall {recall:.3f}"


def test_labelled_pairs() -> None:
    rows = [json.loads(line) for line in (LABELLED / "names/names.jsonl").read_text().splitlines()]
    same = [compare_names(r["a"], r["b"], r["kind"]).verdict == "same" for r in rows]
    right = sum(s and r["same"] for s, r in zip(same, rows, strict=True))
    precision, recall = right / sum(same), right / sum(r["same"] for r in rows)
    assert 2 * precision * recall / (precision + recall) > 0.88, (precision, recall)
