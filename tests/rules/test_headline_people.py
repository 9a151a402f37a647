"""Headlines that count people without a noun, and bodies that count some of them only."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit
from factcheck.settings import Settings

COURT = "Four in court over stolen bronzes"
DEFENDANTS = "Four defendants in court over stolen bronzes"
STAMPS = "Cinq prévenus jugés pour de faux timbres"


def found(language: str, title: str, body: str) -> set[str]:
    document = Document.from_text(
        f"They came on Monday.\n\n{body}" if language == "en" else f"Ils sont là.\n\n{body}",
        id="a.md",
        title=title,
        language=language,
        published="2025-11-12",
    )
    return {f.rule for f in audit([document], Settings(probation=False)).findings}


@pytest.mark.parametrize(
    ("language", "title", "body"),
    [
        ("en", COURT, "All three defendants went home."),
        ("en", "Six face court over Hull riot", "All seven accused pleaded not guilty."),
        ("en", "Four charged with arson in Hull", "The three accused said nothing."),
        ("en", "Five hurt in Hull crash", "Seven people were injured when the bus left the road."),
        ("fr", "Cinq au tribunal pour de faux timbres", "Les quatre prévenus sont restés libres."),
        ("fr", STAMPS, "Les quatre prévenus ont été laissés libres."),
    ],
)
def test_another_number(language: str, title: str, body: str) -> None:
    assert "title-body" in found(language, title, body)


@pytest.mark.parametrize(
    ("language", "title", "body"),
    [
        ("en", COURT, "All four defendants went home."),
        ("en", COURT, "The three other defendants went home."),
        ("en", DEFENDANTS, "The three other defendants went home."),
        ("en", DEFENDANTS, "The two defendants who denied it were granted bail."),
        ("en", DEFENDANTS, "Two defendants went home. The other two stay in prison."),
        ("en", "Five hurt in Hull crash", "Five people were injured, two of them seriously."),
        ("fr", STAMPS, "Les trois autres prévenus ont été laissés libres."),
        ("fr", STAMPS, "Les deux prévenus qui nient ont été laissés libres."),
        ("fr", STAMPS, "Trois prévenus ont été laissés libres, deux sont absents."),
        (
            "fr",
            "Sept écoles fermées à Limoges",
            "Quatre écoles ont été fermées dès l'aube, trois à midi.",
        ),
    ],
)
def test_some_of_them(language: str, title: str, body: str) -> None:
    assert "title-body" not in found(language, title, body)
