"""What stands today and is accepted: a file of findings by content, which never grows by itself."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from factcheck.errors import RecordError
from factcheck.findings.finding import Finding
from factcheck.packed import changed


class Entry(BaseModel):
    """``count`` findings of one fingerprint; the other fields are for people who read the file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fingerprint: str
    count: int = Field(default=1, ge=1)
    rule: str
    message: str
    documents: tuple[str, ...] = ()


class Baseline(BaseModel):
    """The accepted findings, sorted by rule and message."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal[1]
    findings: tuple[Entry, ...]

    def as_text(self) -> str:
        """JSON that reads well in a diff, the same for the same findings."""
        return json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"


class Held(NamedTuple):
    """Findings held against a baseline.

    ``findings`` are all of them, the accepted ones marked; ``stale`` the entries of the baseline
    that are found no more, each with how often it is missing.
    """

    findings: Sequence[Finding]
    stale: tuple[Entry, ...]

    @property
    def new(self) -> tuple[Finding, ...]:
        """The findings that are not in it, and that nobody else set aside."""
        return tuple(finding for finding in self.findings if finding.standing)


def read_baseline(path: Path) -> Baseline:
    """A baseline from its file.

    Raises:
        RecordError: no such file, or it is not a baseline.
    """
    try:
        return Baseline.model_validate_json(path.read_bytes())
    except OSError as error:
        remedy = f"Write it with `factcheck baseline write {path}`."
        raise RecordError(f"{path}: cannot be read ({error.strerror}). {remedy}") from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise RecordError(
            f"{path}: is no baseline ({where + ': ' if where else ''}{first['msg']}). "
            "Restore it from version control, or remove it and write it anew."
        ) from None


def baseline_of(findings: Iterable[Finding]) -> Baseline:
    """The baseline that accepts what stands among some findings."""
    standing = [finding for finding in findings if finding.standing]
    counts = Counter(finding.fingerprint for finding in standing)
    first = {finding.fingerprint: finding for finding in reversed(standing)}
    entries = (
        Entry(
            fingerprint=key,
            count=counts[key],
            rule=finding.rule,
            message=finding.message,
            documents=finding.documents,
        )
        for key, finding in first.items()
    )
    ordered = sorted(entries, key=lambda e: (e.rule, e.message, e.fingerprint))
    return Baseline(schema_version=1, findings=tuple(ordered))


def hold(baseline: Baseline, findings: Iterable[Finding], name: str = "the baseline") -> Held:
    """Mark what the baseline accepts: of each fingerprint as many as it counts, and no more."""
    left = Counter({entry.fingerprint: 0 for entry in baseline.findings})
    for entry in baseline.findings:
        left[entry.fingerprint] += entry.count

    def mark(finding: Finding) -> Finding:
        if finding.standing and left[finding.fingerprint] > 0:
            left[finding.fingerprint] -= 1
            return finding.set_aside("baseline", f"accepted in {name}")
        return finding

    marked = changed(findings, mark)
    stale = []
    for entry in baseline.findings:
        missing = min(entry.count, left[entry.fingerprint])
        if missing:
            left[entry.fingerprint] -= missing
            stale.append(entry.model_copy(update={"count": missing}))
    return Held(marked, tuple(stale))
