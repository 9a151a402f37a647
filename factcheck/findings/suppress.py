"""Findings that an article itself sets aside: in its front matter, or in an HTML comment.

Front matter covers the whole article, a comment the paragraph it stands in or the next one::

    factcheck:
      ignore:
        - rule: count-conflict
          reason: the ministry counts two services twice
          until: 2026-03-31

    <!-- factcheck: ignore count-conflict reason="the ministry counts twice" until=2026-03-31 -->
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, NamedTuple

import frontmatter
import yaml

from factcheck.documents.document import Document, parse_date
from factcheck.findings.finding import Finding
from factcheck.messages import say
from factcheck.packed import changed
from factcheck.problem import Problem
from factcheck.text import line_and_column

FORM = say(
    "Write {form}, until is optional.",
    form='<!-- factcheck: ignore RULE reason="…" until=YYYY-MM-DD -->',
)
MOST = 200  # comments read of one article
KEYS = {"rule", "reason", "until"}
_COMMENT = re.compile(r"<!--\s*factcheck\s*:([^<]{0,2000}?)-->")
_IGNORE = re.compile(r"\s*ignore\s+(?P<rule>[\w-]+)(?P<rest>.*)", re.S)
_PAIR = re.compile(
    r"\s+(?P<key>\w+)\s*=\s*(?:\"(?P<quoted>[^\"]*)\"|“(?P<curly>[^”]*)”|(?P<bare>[^\s\"]+))"
)


class Suppression(NamedTuple):
    """What one article sets aside: a rule, the part ``[start, end)`` of its text, and why.

    ``until`` is the last day on which it holds; ``line`` is where it is written.
    """

    document: str
    line: int
    rule: str
    reason: str
    until: date | None
    start: int
    end: int

    def covers(self, finding: Finding) -> bool:
        """Whether a side of the finding stands in the part."""
        return finding.rule == self.rule and any(
            e.document == self.document and e.start < self.end and self.start < e.end
            for e in finding.evidence
        )


class Suppressed(NamedTuple):
    """The findings, marked, and what is wrong with the suppressions."""

    findings: Sequence[Finding]
    problems: tuple[Problem, ...]


def suppress(
    findings: Iterable[Finding],
    documents: Iterable[Document],
    today: date,
    known: Collection[str],
    ran: Collection[str],
) -> Suppressed:
    """Mark the findings that articles set aside.

    Args:
        documents: the articles whose suppressions count.
        today: the day on which suppressions are held to be expired or not.
        known: the rules there are; a suppression of another one is a problem.
        ran: the rules that ran; a suppression of one of them that covers nothing is a problem.
    """
    asked: list[Suppression] = []
    problems: list[Problem] = []
    for document in documents:
        for found in suppressions(document):
            if isinstance(found, Problem):
                problems.append(found)
            elif found.rule not in known:
                near = get_close_matches(found.rule, sorted(known), n=1)
                hint = (
                    say("Did you mean {near}?", near=repr(near[0]))
                    if near
                    else say("`factcheck rules` lists them.")
                )
                problems.append(
                    _problem(
                        found, say("ignores {rule}: no such rule.", rule=repr(found.rule)), hint
                    )
                )
            elif found.until is not None and found.until < today:
                what = say(
                    "ignores {rule} until {day}: that is over.",
                    rule=found.rule,
                    day=str(found.until),
                )
                problems.append(_problem(found, what, say("Remove it, or give it a later day.")))
            else:
                asked.append(found)
    marked, used = _marked(findings, asked)
    problems += [
        _problem(
            one,
            say("ignores {rule}, and nothing is found there.", rule=one.rule),
            say("Remove it."),
        )
        for i, one in enumerate(asked)
        if i not in used and one.rule in ran
    ]
    return Suppressed(marked, tuple(problems))


def _marked(
    findings: Iterable[Finding], asked: Sequence[Suppression]
) -> tuple[Sequence[Finding], set[int]]:
    by_rule: dict[str, list[tuple[int, Suppression]]] = {}
    for i, one in enumerate(asked):
        by_rule.setdefault(one.rule, []).append((i, one))
    used: set[int] = set()

    def mark(finding: Finding) -> Finding:
        fitting = [(i, one) for i, one in by_rule.get(finding.rule, ()) if one.covers(finding)]
        used.update(i for i, _ in fitting)
        reasons = [f"{one.reason} ({one.document}:{one.line})" for _, one in fitting]
        return finding.set_aside("article", reasons[0]) if reasons else finding

    return changed(findings, mark), used


def _problem(one: Suppression, what: str, remedy: str) -> Problem:
    return Problem(place=one.document, line=one.line, what=what, remedy=remedy)


def suppressions(document: Document) -> Iterator[Suppression | Problem]:
    """What an article sets aside, in text order; a suppression that cannot be read is a problem."""
    if "factcheck" in document.text:
        yield from _front_matter(document)
    for remark in document.remarks:
        if remark.structured:
            yield from _entries(document, json.loads(remark.text), 1)
    for count, (place, inside, start, end) in enumerate(_comments(document)):
        if count == MOST:
            what = say(
                "has more than {most} factcheck comments; the others are not read.", most=MOST
            )
            yield Problem(place=document.id, what=what, remedy=say("Use its front matter."))
            return
        line, _ = line_and_column(document.text, place)
        found = _IGNORE.fullmatch(inside.rstrip())
        given: dict[str, Any] = {"rule": found["rule"]} if found else {}
        rest = found["rest"] if found else ""
        at = 0
        while pair := _PAIR.match(rest, at):
            given[pair["key"]] = pair["quoted"] or pair["curly"] or pair["bare"] or ""
            at = pair.end()
        if not found or rest[at:].strip():
            what = say("a factcheck comment is not understood.")
            yield Problem(place=document.id, line=line, what=what, remedy=FORM)
            continue
        yield _checked(document.id, line, given, start, end)


def _comments(document: Document) -> Iterator[tuple[int, str, int, int]]:
    """The comments to this tool: where each stands, its inside, and the part it is about."""
    for comment in _COMMENT.finditer(document.text) if "factcheck" in document.text else ():
        yield comment.start(), comment[1], *_part(document, comment.start(), comment.end())
    for remark in document.remarks:
        if remark.structured:
            continue
        held = [match[1] for match in _COMMENT.finditer(remark.text)] or [remark.text]
        yield from ((remark.start, inside, remark.start, remark.end) for inside in held)


def _part(document: Document, start: int, end: int) -> tuple[int, int]:
    """The block a comment stands in; the next one when it has a block or a line to itself."""
    for block in document.blocks:
        if block.start <= start < block.end:
            around = document.text[block.start : start] + document.text[end : block.end]
            if around.strip():
                return block.start, block.end
        elif block.start >= end:
            return block.start, block.end
    return start, end


def _front_matter(document: Document) -> Iterator[Suppression | Problem]:
    text = document.text.lstrip("\ufeff")
    if not text.startswith("---"):
        return
    try:
        asked = frontmatter.loads(text).metadata.get("factcheck")
    except (yaml.YAMLError, ValueError):
        return  # the article could not have been read
    if asked is None:
        return
    line = next((i for i, s in enumerate(text.split("\n"), 1) if s.startswith("factcheck")), 1)
    yield from _entries(document, asked, line)


def _entries(document: Document, asked: object, line: int) -> Iterator[Suppression | Problem]:
    """What an article sets aside under ``factcheck``, in front matter or in a JSON object."""
    entries = (
        asked.get("ignore") if isinstance(asked, Mapping) and set(asked) == {"ignore"} else None
    )
    if isinstance(entries, Mapping):
        entries = [entries]
    if not isinstance(entries, list) or not all(isinstance(e, Mapping) for e in entries):
        what = say("`factcheck` in the front matter is not understood.")
        remedy = say(
            "Write {form}.", form="`factcheck: {ignore: [{rule: RULE, reason: WHY, until: DAY}]}`"
        )
        yield Problem(place=document.id, line=line, what=what, remedy=remedy)
        return
    for entry in entries:
        yield _checked(document.id, line, entry, 0, len(document.text))


def _checked(
    document: str, line: int, given: Mapping[Any, Any], start: int, end: int
) -> Suppression | Problem:
    def refused(what: str) -> Problem:
        return Problem(
            place=document,
            line=line,
            what=what,
            remedy=say("It sets nothing aside."),
        )

    unknown = sorted(str(key) for key in given if key not in KEYS)
    if unknown:
        return refused(
            say(
                "a suppression has the unknown key {key} (there is {known}).",
                key=repr(unknown[0]),
                known=tuple(sorted(KEYS)),
            )
        )
    rule, reason = (str(given.get(key) or "").strip() for key in ("rule", "reason"))
    if not rule or not reason:
        return refused(
            say("a suppression of {rule} gives no reason.", rule=rule)
            if rule
            else say("a suppression names no rule.")
        )
    until = given.get("until")
    try:
        if until is not None and not isinstance(until, str | date):
            raise ValueError(f"{until!r} is not an ISO date: write it like 2025-11-24")
        day = parse_date(until)
    except ValueError as error:
        return refused(
            say("a suppression of {rule} has a wrong day: {why}.", rule=rule, why=str(error))
        )
    return Suppression(document, line, rule, " ".join(reason.split()), day, start, end)
