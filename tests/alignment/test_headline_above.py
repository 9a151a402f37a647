"""A headline's toll that is larger than the least its body tells to the last digit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

BODY = "Hull - At least {} people died when a ferry sank off Hull on Monday, Moira Lennox said. {}"


@pytest.mark.parametrize(
    ("dead", "more", "found"),
    [
        (23, "Divers are still searching the wreck.", True),
        (27, "Divers are still searching the wreck.", True),
        (20, "Divers are still searching the wreck.", False),
        (23, "By noon the toll had risen to 32 dead.", False),
        (23, "Nine more people died in hospital.", False),
        (32, "Divers are still searching the wreck.", False),
    ],
)
def test_a_toll_above_the_least(dead: int, more: str, found: bool) -> None:
    text = f"# Ferry sinking off Hull leaves 32 dead\n\n{BODY.format(dead, more)}"
    report = audit([Document.from_text(text, id="a.md", language="en", published="2025-03-05")])
    assert any(f.rule == "title-body" for f in report.findings) == found


def test_the_same_in_french(messages_of: Callable[..., list[str]]) -> None:
    text = "# Naufrage : 32 morts\n\nAu moins {} personnes ont péri lundi au large de Tulle."
    assert messages_of("title-body", "fr", text.format(23))
    assert not messages_of("title-body", "fr", text.format(30))
