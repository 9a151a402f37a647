"""People's verdicts on findings and on pairs of names, in a file under version control.

A verdict on a finding goes by its fingerprint: when the values change the fingerprint does, and the
finding is open again. The file that the HTML report offers for download reads as well.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from factcheck.errors import RecordError
from factcheck.findings.finding import Finding
from factcheck.packed import changed

FindingVerdict = Literal["confirmed", "dismissed", "unsure"]
NamesVerdict = Literal["same", "different", "unsure"]
_WORDS = {"confirm": "confirmed", "dismiss": "dismissed"}  # as buttons say it


def _past(word: Any) -> Any:
    return _WORDS.get(word, word) if isinstance(word, str) else word


class _Signed(BaseModel):
    """Why, by whom, and the last day on which it holds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: str = ""
    owner: str = ""
    until: date | None = None

    def holds(self, today: date) -> bool:
        """Whether it is not over yet."""
        return self.until is None or today <= self.until

    def told(self) -> str:
        """The reason and the owner in one line."""
        return (self.reason or "no reason given") + (f" ({self.owner})" if self.owner else "")


class FindingJudgement(_Signed):
    """A verdict on a finding; rule and message are for people who read the file."""

    fingerprint: str
    verdict: Annotated[FindingVerdict, BeforeValidator(_past)]
    rule: str = ""
    message: str = ""


class NamesJudgement(_Signed):
    """Whether two names, as written, are one person's."""

    names: tuple[str, str]
    verdict: NamesVerdict

    @property
    def key(self) -> tuple[str, str]:
        """The names in order, whatever order they were given in."""
        a, b = sorted(self.names)
        return a, b


class Judgements(BaseModel):
    """All verdicts, each finding and each pair of names at most once: the last one counts."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    schema_version: Literal[1] = 1
    tool: str = ""
    judgements: tuple[FindingJudgement, ...] = ()
    names: tuple[NamesJudgement, ...] = ()

    def with_(self, *added: FindingJudgement | NamesJudgement) -> Judgements:
        """These verdicts with others, which take the place of earlier ones on the same thing."""
        findings = {j.fingerprint: j for j in self.judgements}
        names = {j.key: j for j in self.names}
        for one in added:
            if isinstance(one, NamesJudgement):
                names[one.key] = one
            else:
                findings[one.fingerprint] = one
        return Judgements(
            judgements=tuple(
                sorted(findings.values(), key=lambda j: (j.rule, j.message, j.fingerprint))
            ),
            names=tuple(names[key] for key in sorted(names)),
        )

    def names_on(self, today: date) -> Mapping[tuple[str, str], NamesVerdict]:
        """The verdicts on names that hold on a day, by the names in order."""
        return {j.key: j.verdict for j in self.names if j.holds(today)}

    def as_text(self) -> str:
        """JSON that reads well in a diff; what is empty is left out."""
        held = self.model_dump(mode="json", exclude_defaults=True)
        whole = {"schema_version": 1, "judgements": [], "names": [], **held}
        return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def read_judgements(path: Path, *, required: bool = False) -> Judgements:
    """The judgements of a file; none when there is no such file and it is not required.

    Raises:
        RecordError: the file is missing and required, or is no judgements file.
    """
    try:
        return Judgements.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        if not required:
            return Judgements()
        remedy = "`factcheck judge` writes it."
        raise RecordError(f"{path}: no such judgements file. {remedy}") from None
    except OSError as error:
        raise RecordError(f"{path}: cannot be read ({error.strerror}).") from None
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise RecordError(
            f"{path}: is no judgements file ({where + ': ' if where else ''}{first['msg']}). "
            "Mend it, or restore it from version control."
        ) from None


def apply_judgements(
    findings: Iterable[Finding], judgements: Judgements, today: date
) -> Sequence[Finding]:
    """Mark the findings that were dismissed, and spellings of names that are different persons'."""
    dismissed = {
        j.fingerprint: j.told()
        for j in judgements.judgements
        if j.verdict == "dismissed" and j.holds(today)
    }
    apart = {j.key: j for j in judgements.names if j.verdict == "different" and j.holds(today)}

    def mark(finding: Finding) -> Finding:
        reason = dismissed.get(finding.fingerprint, "")
        if not reason and apart and finding.rule == "name-spelling":
            reason = _two_persons(finding, apart)
        return finding.set_aside("judgement", reason) if reason else finding

    return changed(findings, mark)


def _two_persons(finding: Finding, apart: Mapping[tuple[str, str], NamesJudgement]) -> str:
    """Why the finding falls when all its spellings were judged to be different persons'."""
    names = sorted({e.value for e in finding.evidence})
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
    if not pairs or not all(pair in apart for pair in pairs):
        return ""
    return apart[pairs[0]].told()
