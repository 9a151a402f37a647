"""What a rule is: a pure check over claims, its message, severity, examples and page."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from inspect import cleandoc
from typing import Literal, NamedTuple

from factcheck.alignment.view import View
from factcheck.findings.draft import Draft
from factcheck.findings.finding import Severity
from factcheck.registry import parts

Scope = Literal["cross", "within"]


class Case(NamedTuple):
    """An example article set: each text is one article; a first line with a blank one after it is
    its headline. «…» in a text marks what the finding must point at (a keep case marks nothing);
    quotation marks of the article itself are written “ ” in cases. ``published`` has one ISO date
    per text, or is empty. ``authority`` is the TOML of an authority file, for the rules that
    hold articles against it.
    """

    why: str
    texts: tuple[str, ...]
    published: tuple[str, ...] = ()
    language: str = "fr"
    authority: str = ""


class Rule(NamedTuple):
    """A check, found by walking ``factcheck.rules`` for a module-level ``RULE``.

    ``check(view)`` yields drafts and raises nothing on purpose. ``flag`` cases must be found at
    the marked spans; ``keep`` cases are near misses and must not be.
    """

    id: str
    summary: str
    severity: Severity
    scope: Scope
    check: Callable[[View], Iterable[Draft]]
    flag: tuple[Case, ...]
    keep: tuple[Case, ...]
    ignore_when: str = ""


def rules() -> dict[str, Rule]:
    """All rules by id, sorted."""
    found: Sequence[Rule] = tuple(parts("factcheck.rules", "RULE", Rule).values())
    return {rule.id: rule for rule in sorted(found, key=lambda r: r.id)}


def documentation(rule: Rule) -> str:
    """The docstring of the file a rule stands in: the one whose ``RULE`` it is."""
    for name, module in sorted(sys.modules.items()):
        if name.startswith("factcheck.rules.") and getattr(module, "RULE", None) is rule:
            return cleandoc(module.__doc__ or "")
    return cleandoc(sys.modules[rule.check.__module__].__doc__ or "")
