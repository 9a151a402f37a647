"""What the report says of the articles in ``seeds/``."""

from __future__ import annotations

from functools import lru_cache

from builder.commands import run
from builder.part import Part, fence

# The rule whose finding a reader of the README sees whole: the first of these that found something.
WHOLE = ("count-conflict", "list-count")


@lru_cache(maxsize=1)
def _report() -> str:
    return run("report seeds")[0]


def _findings() -> str:
    """The summary and one line a finding."""
    summary = _report().partition("\n")[0]
    lines, _ = run("report seeds --quiet")
    return fence(f"$ factcheck report seeds --quiet\n{lines.rstrip()}") + f"\n\n{summary}."


def _one() -> str:
    """One finding as it stands in the report."""
    body = _report().partition("\n\n")[2].partition("\nCorroborated")[0]
    findings = [f.strip("\n") for f in body.split("\n\n") if f.strip()]
    chosen = next(
        (f for name in WHOLE for f in findings if name in f.partition("\n")[0]), findings[0]
    )
    return fence(chosen)


def _ledger() -> str:
    """From the corroborated facts to the end."""
    report = _report()
    at = report.find("\nCorroborated")
    return fence(report[at if at >= 0 else report.find("\nWhen the articles") :].strip("\n"))


PART = Part(blocks={"seeds-findings": _findings, "seeds-finding": _one, "seeds-ledger": _ledger})
