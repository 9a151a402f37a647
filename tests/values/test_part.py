"""Records that finders make unchecked are what the checked constructor would have made."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from factcheck.claims.reading import Reading
from factcheck.documents.document import Document
from factcheck.values.part import Value
from factcheck.values.person import PersonName
from factcheck.values.role import Role

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.md"))


def _values(path: Path) -> list[Value]:
    return [found.value for found in Reading(Document.from_text(path.read_text("utf8"))).values]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_value_found_passes_the_check(path: Path) -> None:
    for value in _values(path):
        checked = type(value).model_validate(value.model_dump())
        assert checked == value
        assert checked.model_dump_json() == value.model_dump_json()
        assert list(checked.__dict__) == list(value.__dict__)
        assert checked.model_fields_set == set(type(value).model_fields)


def test_an_unchecked_record_equals_the_checked_one() -> None:
    made, known = Role(office="mayor", wording="maire"), Role.known(office="mayor", wording="maire")
    assert made == known
    assert hash(made) == hash(known)
    assert made.model_fields_set == known.model_fields_set
    held = known.having(holder="Ann Doyle")
    assert held == made.model_copy(update={"holder": "Ann Doyle"})
    assert held.model_fields_set == {"office", "wording", "holder"}
    assert known.holder == ""
    with pytest.raises(ValidationError):
        known.holder = "Ann Doyle"  # type: ignore[misc]
    assert PersonName.known(name="Ann Doyle", roles=(held,)) == (
        PersonName(name="Ann Doyle", roles=(held,))
    )
