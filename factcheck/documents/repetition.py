"""Lines that no writer wrote: tens of thousands of characters that say one thing over and over.

Every third character of such a line can be a value of its own, so that a megabyte of it costs what
a thousand articles do. Its beginning is read, as a sample; the rest is kept, shown, and told of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.documents.document import READ, Block, Document

LONG = 20_000  # characters of a line below which everything is read
STRIDE = 4_000  # characters looked at together
FEWEST = 200  # words among them; fewer are no list of anything
ALIKE = 8  # times each word is there; two or three times in prose
_FIGURES = str.maketrans("123456789", "000000000")


def without_repetition(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the stretches that only repeat a line's own words as boilerplate."""
    found: list[Block] = []
    for block in blocks:
        if block.kind in READ and block.end - block.start > LONG:
            found.extend(_pieces(text, block))
        else:
            found.append(block)
    return tuple(found)


def repeated(document: Document) -> Iterator[Block]:
    """The stretches of a document that were set aside: nothing else touches the block before."""
    for before, block in zip(document.blocks, document.blocks[1:], strict=False):
        if before.end == block.start and block.kind == "boilerplate":
            yield block


def _pieces(text: str, block: Block) -> Iterator[Block]:
    start, last, skipped = block.start, False, False
    for first, stop in _strides(text, block):
        again = _repeats(text[first:stop])
        skip = again and last
        if skip != skipped:
            yield block.model_copy(update=_piece(start, first, skipped))
            start = first
        last, skipped = again, skip
    yield block.model_copy(update=_piece(start, block.end, skipped))


def _piece(start: int, end: int, skipped: bool) -> dict[str, object]:
    return {"start": start, "end": end} | ({"kind": "boilerplate"} if skipped else {})


def _strides(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Ranges of the block, cut at spaces."""
    first = block.start
    while first < block.end:
        stop = text.find(" ", first + STRIDE, block.end) + 1 or block.end
        yield first, stop
        first = stop


def _repeats(stretch: str) -> bool:
    words = stretch.translate(_FIGURES).split()
    return len(words) >= FEWEST and len(set(words)) * ALIKE < len(words)
