"""The tool under score, called in this process: its audit, its values, its verdict on names."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.documents.document import Document
from factcheck.errors import UnknownPartError
from factcheck.evaluation.clusters import Auditor
from factcheck.evaluation.labels import NamePair, Sentence
from factcheck.evaluation.names import Answer, Comparer
from factcheck.evaluation.sentences import Spotted
from factcheck.languages import lexicon
from factcheck.report import Report
from factcheck.settings import Settings
from factcheck.text import scan_text


def auditor(rule: str | None = None, *, probation: bool = True) -> Auditor:
    """The audit as users run it; with ``rule``, that rule alone; without ``probation``, at the
    severities that the rules declare.

    Raises:
        UnknownPartError: no such rule.
    """
    from factcheck.rules.part import rules
    from factcheck.run import audit

    if rule is not None and rule not in rules():
        raise UnknownPartError("rule", rule, rules())
    off = {other: "off" for other in rules() if rule is not None and other != rule}
    settings = Settings.model_validate({"rules": off, "probation": probation})

    def run(documents: Sequence[Document]) -> Report:
        return audit(documents, settings)

    return run


def find_values(sentence: Sentence) -> list[Spotted]:
    """Every typed value of a labelled text, read in its language and from its date."""
    from factcheck.values.find import find_in_scan
    from factcheck.values.part import Context

    scan = scan_text(sentence.text, lexicon(sentence.language))
    found = []
    for value in find_in_scan(scan, Context(sentence.published)):
        start, end = scan.span(value.first, value.stop)
        quote = sentence.text[start:end]
        found.append(Spotted(value.kind, start, end, quote, value.value.normal()))
    return found


def comparer() -> Comparer:
    """The comparison of two names as ``factcheck names`` makes it."""
    from factcheck.values.compare_names import compare_names

    def compare(pair: NamePair) -> Answer:
        found = compare_names(pair.a, pair.b, pair.kind)
        return Answer(found.verdict, found.score, tuple(found.reasons))

    return compare
