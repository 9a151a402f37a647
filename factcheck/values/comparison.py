"""The outcome of holding two values or two claims against each other."""

from __future__ import annotations

from typing import Literal, NamedTuple

Verdict = Literal[
    "agree", "compatible", "superseded", "conflict", "not_comparable", "not_applicable"
]


class Comparison(NamedTuple):
    """A verdict and, in words, how or why it was reached ("rounded", "another unit")."""

    verdict: Verdict
    how: str = ""


AGREE = Comparison("agree")
