"""Records kept as compressed bytes, and made again whenever they are looked at.

The report on an archive has hundreds of thousands of them. As records they take ten times the
memory of their own text; as bytes, less than it.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar, overload

T = TypeVar("T")
LEVEL = 1  # of compression: records are packed and unpacked more often than they are kept


class Packed(Sequence[T]):
    """A sequence of which only the record that is looked at is in memory.

    It equals every sequence of the same records. Bytes are those of ``pack``, from this run: they
    are pickles, and none from elsewhere is ever read.
    """

    def __init__(self, parts: Iterable[bytes] = ()) -> None:
        self._parts = tuple(parts)

    @overload
    def __getitem__(self, at: int) -> T: ...

    @overload
    def __getitem__(self, at: slice) -> Packed[T]: ...

    def __getitem__(self, at: int | slice) -> T | Packed[T]:
        if isinstance(at, slice):
            return Packed(self._parts[at])
        record: T = _unpack(self._parts[at])
        return record

    def __len__(self) -> int:
        return len(self._parts)

    def __iter__(self) -> Iterator[T]:
        return map(_unpack, self._parts)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # as a list, which it may equal

    def changed(self, change: Callable[[T], T]) -> Packed[T]:
        """What a function makes of every record; one that it hands back is not packed again."""

        def parts() -> Iterator[bytes]:
            for part in self._parts:
                record = _unpack(part)
                made = change(record)
                yield part if made is record else pack(made)

        return Packed(parts())


def changed(records: Iterable[T], change: Callable[[T], T]) -> Sequence[T]:
    """What a function makes of every record, in order: packed if the records are."""
    if isinstance(records, Packed):
        return records.changed(change)
    return tuple(map(change, records))


def pack(record: object) -> bytes:
    """A record as bytes, for ``Packed``."""
    return zlib.compress(pickle.dumps(record, pickle.HIGHEST_PROTOCOL), LEVEL)


def _unpack(part: bytes) -> Any:
    return pickle.loads(zlib.decompress(part))  # noqa: S301 - what this run packed
