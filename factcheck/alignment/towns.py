"""Where the articles of a story name a town: folded texts and names, as whole words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


def times_named(text: str, town: str) -> int:
    """How often a folded text has a folded name: Ath does not stand in "mathématiques"."""
    return sum(1 for _ in _places(text, town))


def _places(text: str, town: str) -> Iterator[int]:
    """Where a name stands with no letter or digit right beside it."""
    at = text.find(town)
    while at >= 0:
        end = at + len(town)
        if not (at and text[at - 1].isalnum()) and not text[end : end + 1].isalnum():
            yield at
        at = text.find(town, at + 1)


def naming(texts: Mapping[str, str], town: str) -> int:
    """How many of the texts have a name."""
    return sum(any(True for _ in _places(text, town)) for text in texts.values())
