"""How often each rule was right on labelled data: ``measured.toml``, written by docs/build.py."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, NamedTuple

from factcheck.messages import say, say_many

FILE = "measured.toml"
TRUSTED = 0.9  # precision below which a rule is on probation
ENOUGH = 5  # findings before a precision says anything
NOT_MEASURED = say("not measured: this rule found nothing on labelled data")


class Measured(NamedTuple):
    """A rule's findings at warning or above on the labelled ``sets``: how many were right, how many
    false. The severity counted is the one the rule declares, whatever its probation."""

    right: int
    false: int
    sets: tuple[str, ...] = ()

    @property
    def precision(self) -> float | None:
        """Right findings of all, 0 to 1; None when there was none."""
        return self.right / (self.right + self.false) if self.right + self.false else None

    @property
    def on_probation(self) -> bool:
        """Whether its findings are only information until it proves itself."""
        precision = self.precision
        return precision is not None and precision < TRUSTED and self.right + self.false >= ENOUGH

    def text(self) -> str:
        """``this rule was right 24 of 24 times on labelled data``."""
        of = self.right + self.false
        told = say_many(
            of,
            "this rule was right {right} of {count} time on labelled data",
            "this rule was right {right} of {count} times on labelled data",
            right=self.right,
        )
        return say("{told} (on probation)", told=told) if self.on_probation else told

    def as_json(self) -> dict[str, Any]:
        """The counts, the sets they come from, and whether the rule is on probation."""
        return {
            "true": self.right,
            "false": self.false,
            "sets": list(self.sets),
            "probation": self.on_probation,
        }


def told(measured: Measured | None) -> str:
    """What a reader is told of a rule's measurements, in words."""
    return NOT_MEASURED if measured is None or measured.precision is None else measured.text()


@lru_cache(maxsize=1)
def all_measured() -> Mapping[str, Measured]:
    """The measurements by rule id; a rule that found nothing on labelled data has none.

    Raises:
        ValueError: ``measured.toml`` is broken; the message says where.
    """
    return read(files("factcheck.rules").joinpath(FILE).read_text("utf8"))


def read(text: str) -> Mapping[str, Measured]:
    """The measurements that a file of that shape holds.

    Raises:
        ValueError: it is no TOML, or a rule lacks its counts.
    """
    found = {}
    for rule, row in tomllib.loads(text).items():
        try:
            found[rule] = Measured(int(row["true"]), int(row["false"]), tuple(row["sets"]))
        except (KeyError, TypeError) as error:
            raise ValueError(f"{FILE}: [{rule}] must have true, false and sets ({error})") from None
    return MappingProxyType(found)


def on_probation() -> frozenset[str]:
    """The rules whose findings are only information until they prove themselves."""
    return frozenset(rule for rule, measured in all_measured().items() if measured.on_probation)
