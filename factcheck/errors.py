"""Exceptions, for misuse only: bad input becomes a problem record instead.

FactcheckError
├── UnreadableError    one document that was asked for by name could not be read
├── SettingsError      a configuration that cannot be used
├── RecordError        a baseline or a judgements file that cannot be used
├── StoreError         a store that cannot be opened, read or written
├── EngineError        an engine that cannot start or go on
│   └── SpoolError     the folder of a run cannot be written or read
└── UnknownPartError   a rule, kind or language that does not exist
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class FactcheckError(Exception):
    """Base of all of them; the message says where, what, and what to do."""


class UnreadableError(FactcheckError):
    """A document that was asked for by name could not be read."""


class SettingsError(FactcheckError):
    """A configuration that cannot be used: an unknown key, a value of the wrong type."""


class RecordError(FactcheckError):
    """A baseline or a judgements file that is missing or broken: nothing is accepted silently."""


class StoreError(FactcheckError):
    """A store that cannot be opened, read or written: no store, too new, a full disk."""


class EngineError(FactcheckError):
    """An engine that cannot start or go on: not installed, no Java, a cluster that went away."""


class SpoolError(EngineError):
    """The folder that a run keeps what it read in cannot be written (or is full), or be read."""


class UnknownPartError(FactcheckError):
    """A name that no part has; the message suggests the nearest ones."""

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        near = get_close_matches(name, sorted(known), n=3, cutoff=0.5)
        hint = (
            f"did you mean {', '.join(near)}?" if near else f"there is {', '.join(sorted(known))}"
        )
        super().__init__(f"no {what} {name!r}: {hint}")
