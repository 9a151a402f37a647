"""The sides of a thing told again in another unit: "46cm by 61cm (18in by 24in)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.claims.reading import Reading
from factcheck.values.part import Found


def sides_again(reading: Reading, measures: Sequence[Found]) -> Iterator[tuple[Found, Found]]:
    """Each side and the same in brackets, where the bracket holds as many and nothing else."""
    scan = reading.scan
    for a, b, c, d in zip(measures, measures[1:], measures[2:], measures[3:], strict=False):
        end = d.stop
        if end >= len(scan) or scan.words[end].surface != ")":
            continue
        opened = c.first == b.stop + 1 and scan.words[b.stop].surface == "("
        if opened and _joined(reading, a, b) and _joined(reading, c, d):
            yield from ((a, c), (b, d))


def _joined(reading: Reading, one: Found, other: Found) -> bool:
    """Whether "by", « sur » or a cross alone stands between two sides."""
    return other.first == one.stop + 1 and reading.scan.match("side_joints", one.stop) is not None
