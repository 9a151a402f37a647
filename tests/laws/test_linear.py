"""No input is slow: reading takes time in proportion to the length of any text.

Growth is measured between two lengths, because absolute times say more about the machine.
"""

from __future__ import annotations

import time

import pytest

from factcheck.claims.extract import extract_claims
from factcheck.documents.document import Block, Document

# What a line may repeat without end: no stop, no line break, nothing that closes.
REPEATED = {
    "digits": "7",
    "groups": "12 ",
    "opening quotes": "« ",
    "straight quotes": '" ',
    "glued quotes": '"',
    "capitals": "A ",
    "names": "Jean Dupont, ",
    "acronyms": "OMS (",
    "commas": ",",
    "months": "en mars ",
    "weekdays": "lundi à ",
    "dates": "12 mars 2024 ",
    "one letter": "a",
    "newlines": "\n",
    "brackets": "(",
    "counts": "12 morts, ",
    "percents": "12 % ",
    "sums": "12 euros ",
    "ages": "12 ans, ",
    "votes": "12 voix pour ",
    "scores": "3-2 ",
    "places": "Paris, ",
    "titles": "ministre de ",
    "ordinals": "deux lois : la première a, la seconde, la troisième ",
    "feasts": "le défilé du 14-Juillet ",
    "rejections": "rejeté par 12 voix contre 7 ",
    "sayings": "« a », a dit X. ",
}
# Twice the text may take little more than twice the time; 4 times would be quadratic.
GROWTH = 3.2
FLOOR = 0.03  # seconds: below it the clock measures other things
ROUNDS = 3


def _seconds(unit: str, length: int, *, whole: bool) -> float:
    """CPU time of one reading of a line of so many characters; ``whole``: nothing set aside."""
    text = (unit * (length // len(unit) + 1))[:length]
    document = Document.from_text(text, id="hostile", language="fr", published="2025-11-24")
    if whole:
        block = Block(kind="paragraph", start=0, end=len(text))
        document = document.model_copy(update={"blocks": (block,)})
    start = time.process_time()
    extraction = extract_claims(document)
    taken = time.process_time() - start
    assert not any(problem.blocking for problem in extraction.problems)
    return taken


def _grows_linearly(unit: str, length: int) -> None:
    """The best of some rounds, because a busy machine only ever adds time."""
    ratios = []
    for _ in range(ROUNDS):
        ratios.append(
            _seconds(unit, 2 * length, whole=True) / max(_seconds(unit, length, whole=True), FLOOR)
        )
        if ratios[-1] < GROWTH:
            return
    pytest.fail(f"twice the text took {min(ratios):.1f} times as long")


@pytest.mark.slow
@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED.keys())
def test_time_grows_with_length_and_no_faster(unit: str) -> None:
    _grows_linearly(unit, 20_000)


@pytest.mark.slow
@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED.keys())
def test_time_of_long_lines_grows_with_length_and_no_faster(unit: str) -> None:
    _grows_linearly(unit, 100_000)


@pytest.mark.slow
@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED.keys())
def test_a_line_of_a_megabyte_is_read(unit: str) -> None:
    assert _seconds(unit, 1_000_000, whole=False) < 10
