"""Places: where something is or happened ("died in Edinburgh", "à 22 km au sud de Puquio")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.text.lexicon import UPPER
from factcheck.values.comparison import Comparison
from factcheck.values.place import Place, compare_places


class Located(Claim):
    """A place below the level of a country, the words before it, and what is there.

    ``slot`` is the preposition with the content word before it ("sud de", "die in"): two places in
    one slot answer one question.
    """

    kind: Literal["place"] = "place"
    value: Place
    slot: str = ""

    def value_text(self) -> str:
        """The name of the place."""
        return self.value.name


def extract(reading: Reading) -> Iterator[Located]:
    """A claim for each town, region or unknown place."""
    for found in reading.of("place"):
        place = found.value
        wanted = isinstance(place, Place) and place.kind in ("city", "region", "unknown")
        if wanted and not _dateline(reading, found.first, found.stop):
            yield Located(
                evidence=(reading.evidence(found.first, found.stop),),
                value=place,
                slot=slot(reading, found.first),
                **reading.frame(found.first, found.stop),
            )


def _dateline(reading: Reading, first: int, stop: int) -> bool:
    """ "NANTES - ", "LISBON (Reuters) -": where the article was written, not what it tells."""
    scan = reading.scan
    if first != scan.block(first)[0] or stop >= len(scan):
        return False
    return scan.words[stop].surface in ("-", "–", "—", "(", ",") and scan.bits[first] & UPPER > 0


def slot(reading: Reading, at: int) -> str:
    """The preposition before a token and the content word before that, as lemmas."""
    scan = reading.scan
    low, _ = reading.scan.sentence(at)
    if at - 1 < low:
        return ""
    before = reading.lemmas(max(low, at - 5), at)
    return f"{' '.join(before)} {scan.keys[at - 1]}".strip()


def compare(a: Located, b: Located) -> Comparison:
    """Towns exclude each other; a town and its country do not."""
    return compare_places(a.value, b.value)


CLAIM_KIND = ClaimKind(
    model=Located,
    extract=extract,
    compare=compare,
    context=0.25,
    examples=(
        ("en", "She died in Edinburgh on Thursday.", ("Edinburgh",)),
        ("fr", "La session s'est ouverte à Marrakech.", ("Marrakech",)),
        ("fr", "Le Maroc a été élu.", ()),
    ),
)
