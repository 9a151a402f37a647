"""What stands beside the findings: answers by source, offices over time, what was not compared."""

from __future__ import annotations

from typing import Any

from factcheck.report import Report
from factcheck.reporters.html.island import units


def table_data(report: Report) -> dict[str, Any]:
    """Questions, posts, the ledger and the problems; places are (article, UTF-16 offset)."""
    at = {document.id: units(document.text) for document in report.documents}
    order = {document.id: i for i, document in enumerate(report.documents)}

    def place(document: str, start: int) -> tuple[int, int]:
        return (order[document], at[document](start)) if document in order else (-1, 0)

    return {
        "questions": [
            {
                "question": q.question,
                "kind": q.kind,
                "relation": q.relation,
                "answers": [
                    {
                        "document": a.document,
                        "place": place(a.document, a.start),
                        "quote": a.quote,
                        "value": a.value,
                        "figure": a.figure,
                        "day": a.day.isoformat() if a.day else "",
                    }
                    for a in q.answers
                ],
            }
            for q in report.detail.questions
        ],
        "posts": [
            {
                "office": post.office,
                "tenures": [
                    {
                        "person": t.person,
                        "state": t.state,
                        "document": t.document,
                        "place": place(t.document, t.start),
                        "quote": t.quote,
                        "day": t.day.isoformat() if t.day else "",
                    }
                    for t in post.tenures
                ],
            }
            for post in report.detail.posts
        ],
        "claims": report.coverage.claims,
        "compared": report.coverage.pairs_compared,
        "apart": sorted(report.coverage.pairs_not_compared, key=lambda p: (-p[1], p[0])),
        "problems": [
            {
                "place": problem.place + (f":{problem.line}" if problem.line else ""),
                "what": problem.what,
                "remedy": problem.remedy,
                "blocking": problem.blocking,
            }
            for problem in report.problems
        ],
    }
