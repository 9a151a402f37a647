"""What finding an article's story needs to know of it, small enough to hold for a whole archive.

Names, places and long words stand as 64-bit fingerprints: some hundred of them take a kilobyte,
whatever is held of the article itself. Fingerprints are the same in every run and process.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from factcheck.claims.profile import Profile


class Sketch(NamedTuple):
    """``id`` of the article, ``day`` it was published (proleptic ordinal, 0 when unknown), and the
    sorted fingerprints of its ``names``, ``places`` and long ``words``; ``dating`` holds those of
    the days and editions through which articles date each other."""

    id: str
    day: int
    names: array[int]
    places: array[int]
    words: array[int]
    dating: array[int] = array("Q")

    @property
    def mark(self) -> int:
        """The fingerprint of the id: it settles what two links of one strength would leave open."""
        return fingerprint(self.id)


@lru_cache(maxsize=200_000)
def fingerprint(text: str) -> int:
    """64 bits of a text."""
    return int.from_bytes(blake2b(text.encode("utf8", "surrogatepass"), digest_size=8).digest())


def sketch_of(id: str, profile: Profile, dating: Iterable[str] = ()) -> Sketch:
    """The sketch of an article from its profile."""
    published: date | None = profile.published
    return Sketch(
        id,
        published.toordinal() if published else 0,
        _packed(profile.names),
        _packed(profile.places),
        _packed(profile.words),
        _packed(dating),
    )


def _packed(texts: Iterable[str]) -> array[int]:
    return array("Q", sorted(map(fingerprint, texts)))
