"""Half-open spans in Unicode code points of a document's raw text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """``raw[start:end]``: ``start`` included, ``end`` not; both count code points."""

    start: int
    end: int

    def of(self, raw: str) -> str:
        """The words the span points at."""
        return raw[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


def line_and_column(raw: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both counted from 1, as editors print them."""
    line = raw.count("\n", 0, offset) + 1
    return line, offset - (raw.rfind("\n", 0, offset) + 1) + 1
