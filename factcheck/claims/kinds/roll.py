"""Rolls of countries, without a stated number ("d'Irlande, d'Autriche et de Hongrie")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.stated import joints
from factcheck.text.lexicon import LETTERS
from factcheck.values.part import Found
from factcheck.values.place import Place

FEWEST = 4
GAP = 5  # tokens from one country to the next: a comma, "et", "de la"
SHOWN = 140  # characters of a roll that the evidence quotes


class Roll(Claim):
    """At least four countries in one enumeration; the evidence shows as many as fit a line."""

    kind: Literal["roll"] = "roll"
    items: tuple[str, ...]
    ids: tuple[str, ...]

    def value_text(self) -> str:
        """How many it names."""
        return f"{len(set(self.ids))} countries"


def extract(reading: Reading) -> Iterator[Roll]:
    """A claim for each enumeration of countries."""
    run: list[Found] = []
    for found in reading.of("place"):
        if not isinstance(found.value, Place) or found.value.kind not in ("country", "city"):
            continue
        if run and not _next(reading, run[-1], found):
            yield from _roll(reading, run)
            run = []
        run.append(found)
    yield from _roll(reading, run)


def _next(reading: Reading, last: Found, found: Found) -> bool:
    """Whether one place follows another in a list: a separator and little words between."""
    scan = reading.scan
    if not 1 <= found.first - last.stop <= GAP:
        return False
    if scan.sentence(last.first) != scan.sentence(found.first):
        return False
    little = reading.lexicon.bit("determiners", "partitives", "conjunctions")
    between = range(last.stop, found.first)
    if not all(scan.bits[i] & little or not scan.bits[i] & LETTERS for i in between):
        return False
    return joints(reading, last.stop, found.first) == 1


def _roll(reading: Reading, run: Sequence[Found]) -> Iterator[Roll]:
    if len(run) < FEWEST:
        return
    places = [f.value for f in run if isinstance(f.value, Place)]
    if len(places) < FEWEST or sum(p.kind == "country" for p in places) < 0.8 * len(places):
        return
    scan = reading.scan
    stop = run[0].stop
    for found in run:
        if scan.ends[found.stop - 1] - scan.starts[run[0].first] <= SHOWN:
            stop = found.stop
    yield Roll.known(
        evidence=(reading.evidence(run[0].first, stop),),
        items=tuple(scan.quote(f.first, f.stop) for f in run),
        ids=tuple(p.id or p.name for p in places),
        **reading.frame(run[0].first, stop),
    )


CLAIM_KIND = ClaimKind(
    model=Roll,
    extract=extract,
    examples=(
        (
            "fr",
            "Il a reçu les délégués d'Irlande, d'Autriche, de Hongrie et de Suède.",
            ("4 countries",),
        ),
        ("en", "Envoys from France, Spain, Italy, Malta and Greece came.", ("5 countries",)),
        ("fr", "Il a vu l'Irlande et l'Autriche.", ()),
    ),
)
