"""The door through which rules are tested."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case
from factcheck.testing import Mark, read_case


def test_marks_are_removed_and_their_offsets_fit() -> None:
    documents, marks = read_case(Case("", ("Titre\n\nUn «deux» trois «quatre».", "Un «cinq».")))
    assert [d.text for d in documents] == ["Titre\n\nUn deux trois quatre.", "Un cinq."]
    assert marks[0] == Mark("a", 10, 14, "deux")
    assert [documents[ord(m.document) - 97].text[m.start : m.end] for m in marks] == [
        "deux",
        "quatre",
        "cinq",
    ]


@pytest.mark.parametrize("text", ["un «deux", "un »deux«", "«un «deux»»"])
def test_an_open_mark_is_misuse(text: str) -> None:
    with pytest.raises(ValueError, match="mark"):
        read_case(Case("", (text,)))
