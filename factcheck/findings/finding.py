"""The finding record: one reported discrepancy, whatever the number of articles it runs through."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Severity = Literal["error", "warning", "info"]
SuppressedBy = Literal["", "article", "judgement", "baseline"]
RANK: dict[Severity, int] = {"error": 2, "warning": 1, "info": 0}


class FindingEvidence(BaseModel):
    """One side of a finding: where, the exact words, their normalised value, and a sentence.

    ``start`` and ``end`` count code points of the document's text; ``line`` and ``column`` count
    from 1. The first evidence of a finding is the primary place, the others are related places.
    """

    model_config = ConfigDict(frozen=True)

    document: str
    start: int
    end: int
    quote: str
    line: int
    column: int
    value: str
    note: str = ""


class Finding(BaseModel):
    """What cannot all be right, or what an editor must look at.

    ``severity`` says how sure it is that both sides cannot be true; ``confidence`` (0 to 1) how
    often a finding of this rule and strength proved right on labelled data. ``explanation`` gives
    the derivation, ``reconciled_by`` what would make both sides true, ``repairs`` one edit for each
    side: the tool never picks the winner. ``origins`` counts the articles behind each value that
    are no copies of each other. ``fingerprint`` depends on content, not on line numbers.
    ``suppressed`` is the reason why a person set it aside and ``suppressed_by`` where that is
    written; it is then kept and shown, but does not count for the exit code. ``apart`` names the
    documents that have a side only in a headline given apart from their text.
    """

    model_config = ConfigDict(frozen=True)

    rule: str
    severity: Severity
    confidence: float
    message: str
    evidence: tuple[FindingEvidence, ...]
    explanation: str
    reconciled_by: str = ""
    repairs: tuple[str, ...] = ()
    origins: tuple[tuple[str, int], ...] = ()
    fingerprint: str
    suppressed: str = ""
    suppressed_by: SuppressedBy = ""
    apart: tuple[str, ...] = Field(default=(), exclude=True)

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents it touches, sorted, each once."""
        return tuple(sorted({*self.apart, *(e.document for e in self.evidence)}))

    @property
    def standing(self) -> bool:
        """Whether nobody set it aside."""
        return not self.suppressed_by

    def set_aside(self, by: SuppressedBy, reason: str) -> Finding:
        """The same finding, marked as suppressed; the first mark stays."""
        if self.suppressed_by:
            return self
        return self.model_copy(update={"suppressed_by": by, "suppressed": reason})
