"""What a value kind is: a finder over a scan, and the normal form of what it finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple, Protocol, Self, TypeVar

from pydantic import BaseModel, ConfigDict

from factcheck.text import Scan


class Record(BaseModel):
    """A frozen record that its makers can build unchecked."""

    model_config = ConfigDict(frozen=True)

    @classmethod
    def known(cls, **fields: Any) -> Self:
        """A record as its constructor makes it, unchecked: for those made by the hundred out of
        parts that are of the right type."""
        return built(cls, {**_defaults(cls), **fields}, set(fields))

    def having(self, **fields: Any) -> Self:
        """A copy with some other fields, unchecked."""
        told = self.__pydantic_fields_set__ | fields.keys()
        return built(type(self), {**self.__dict__, **fields}, told)


class Value(Record):
    """Base of every typed value: frozen, compared by content."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def normal(self) -> dict[str, Any]:
        """The normal form printed by ``factcheck values`` (docs/values.md), ready for JSON."""
        raise NotImplementedError

    def text(self) -> str:
        """The normal form in one short string, as findings print it: ``2862``, ``5.6e9 USD``."""
        raise NotImplementedError


# What ``taken`` holds for tokens inside the title of a work; 1 for those that are read otherwise.
TITLED = 2

V = TypeVar("V", bound=BaseModel)
_set = object.__setattr__


@lru_cache(maxsize=64)
def _defaults(model: type[BaseModel]) -> dict[str, Any]:
    """The fields in the order of the record; those without a default are given by the caller."""
    return {name: field.default for name, field in model.model_fields.items()}


def built(model: type[V], fields: dict[str, Any], told: set[str]) -> V:
    """A record of all its fields, unchecked; ``told`` are those that are no defaults."""
    made = object.__new__(model)
    _set(made, "__dict__", fields)
    _set(made, "__pydantic_fields_set__", told)
    _set(made, "__pydantic_extra__", None)
    _set(made, "__pydantic_private__", None)
    return made


class Found(NamedTuple):
    """A value where it stands: tokens ``[first, stop)`` of the scan hold its numeral or name.

    ``around`` is the wider token range that belongs to the expression (approximators, brackets,
    the weekday of a date), so that nothing else is read from those tokens.
    """

    kind: str
    first: int
    stop: int
    value: Value
    around: tuple[int, int]


class Context(NamedTuple):
    """What a finder may know beside the scan: the date the article was published, if known."""

    published: date | None = None


class Finder(Protocol):
    """Finds the values of one part. ``taken`` flags the tokens that earlier finders explained."""

    def __call__(self, scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]: ...


class ValueKind(NamedTuple):
    """A part of ``values``: found by walking the package for a module-level ``VALUE_KIND``.

    ``order`` decides who reads a token first (dates before money before plain numbers).
    ``names`` are the kinds it yields. ``examples`` are (language, text, [(kind, quote, normal)]).
    """

    names: tuple[str, ...]
    order: int
    find: Callable[[Scan, bytearray, Context], Sequence[Found]]
    examples: tuple[tuple[str, str, tuple[tuple[str, str, dict[str, Any]], ...]], ...] = ()
