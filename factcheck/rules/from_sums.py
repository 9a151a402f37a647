"""Drafts of totals that figures of one sentence all but make."""

from __future__ import annotations

from factcheck.alignment.near_totals import NearTotal
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say


def near_draft(near: NearTotal) -> Draft:
    """Parts that nothing but their sum declares to be the parts."""
    stated, total = near.total.value_text(), near.made.text()
    document = near.total.document
    return Draft(
        subject=f"{document} {near.total.start}",
        message=say("the parts add up to {total}, not {stated}", total=total, stated=stated),
        sides=(
            Side(document, near.total.start, near.total.end, stated, say("the total it states")),
            *(Side(document, p.start, p.end, p.value_text(), say("one of the parts"))
              for p in near.parts),
        ),
        explanation=say("{sum} = {total}; the total stated is {stated}.",
                        sum=" + ".join(p.value_text() for p in near.parts), total=total,
                        stated=stated),
        strength=0.82,
        reconciled_by=say("both can be true if the list leaves something out: it should say so"),
        repairs=(say("total: {total}", total=total),
                 say("one of the parts, so that they make {total}", total=stated)),
    )  # fmt: skip
