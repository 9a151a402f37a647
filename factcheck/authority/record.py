"""The authority as records. Days are half-open intervals: ``start`` counts, ``until`` does not."""

from __future__ import annotations

from datetime import date, timedelta
from fnmatch import fnmatch
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Interval(BaseModel):
    """From a day on, until a day that is no longer part of it; open where a side is missing."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    start: date | None = Field(default=None, alias="from")
    until: date | None = None

    @model_validator(mode="after")
    def _runs_forward(self) -> Interval:
        if self.start and self.until and self.start >= self.until:
            raise ValueError(f"from {self.start} is not before until {self.until}")
        return self

    def holds(self, day: date, grace: int = 0) -> bool:
        """Whether a day, or one so many days from it, lies in it."""
        around = timedelta(days=grace)
        return not (
            (self.start and day + around < self.start)
            or (self.until and day - around >= self.until)
        )

    def told(self) -> str:
        """``2020-05-28/2026-03-22``; ``..`` where a side is open."""
        return f"{self.start or '..'}/{self.until or '..'}"


class HouseName(BaseModel):
    """A name as the house spells it, ``aliases`` it does not want, and others it ``accepts``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Text
    aliases: tuple[Text, ...] = ()
    accepted: tuple[Text, ...] = ()


class Holder(Interval):
    """Who holds an office, and when."""

    name: Text
    also: tuple[Text, ...] = ()


class HouseOffice(BaseModel):
    """An office of one holder at a time, worded as articles word it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    office: Text
    also: tuple[Text, ...] = ()
    holders: Annotated[tuple[Holder, ...], Field(min_length=1)]

    def at(self, day: date, grace: int = 0) -> tuple[Holder, ...]:
        """Who holds it on a day, or within so many days of it."""
        return tuple(holder for holder in self.holders if holder.holds(day, grace))


class HouseFact(Interval):
    """How many of something (``what``, as articles word it) there are of a body, and when."""

    what: Text
    of: Text
    also: tuple[Text, ...] = ()
    value: float


class HouseException(BaseModel):
    """Where a rule is not to speak: in ``documents`` (a pattern), of ``words``, or both."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rule: Text
    reason: Text
    documents: Text = "*"
    words: str = ""


class Authority(BaseModel):
    """All that the house holds to be so; ``source`` is the file that says it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    names: tuple[HouseName, ...] = ()
    offices: tuple[HouseOffice, ...] = ()
    facts: tuple[HouseFact, ...] = ()
    exceptions: tuple[HouseException, ...] = ()
    source: str = ""

    def excepted(self, rule: str, document: str, words: str) -> bool:
        """Whether a rule is not to speak of some words of a document."""
        return any(
            one.rule == rule
            and fnmatch(document, one.documents)
            and (not one.words or one.words.casefold() in words.casefold())
            for one in self.exceptions
        )


NOTHING = Authority()
