"""The JSON report and its published schema tell the same thing."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from pydantic import BaseModel

from factcheck.commands.schema import report_schema
from factcheck.findings.finding import Finding, FindingEvidence
from factcheck.problem import Problem
from factcheck.report import Corroborated, Coverage, DocumentCoverage, Report
from factcheck.reporters.json import render
from factcheck.reporters.part import Look

RECORDS = (Finding, FindingEvidence, Corroborated, Coverage, DocumentCoverage, Problem)


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = report_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def test_a_report_is_valid(report: Report, validator: jsonschema.Draft202012Validator) -> None:
    validator.validate(json.loads(render(report, Look())))
    validator.validate(json.loads(render(Report(), Look())))


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("findings", 0, "severity"), "fatal"),
        (("findings", 0, "confidence"), 1.5),
        (("findings", 0, "evidence"), []),
        (("findings", 0, "evidence", 0, "line"), 0),
        (("coverage", "claims", 0), ["count"]),
        (("schema_version",), 2),
    ],
)
def test_a_wrong_report_is_not(
    report: Report,
    validator: jsonschema.Draft202012Validator,
    path: tuple[str | int, ...],
    wrong: object,
) -> None:
    data: Any = json.loads(render(report, Look()))
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = wrong
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(data)


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.__name__)
def test_the_schema_describes_every_key_and_no_other(record: type[BaseModel]) -> None:
    described = report_schema()["$defs"][record.__name__]
    printed = {name for name, field in record.model_fields.items() if not field.exclude}
    assert set(described["properties"]) == set(described["required"]) == printed


def test_the_top_is_described_whole(report: Report) -> None:
    schema = report_schema()
    assert set(schema["properties"]) == set(schema["required"]) == set(report.as_json())


def test_words_stay_readable(report: Report) -> None:
    text = render(report, Look())
    assert "2 862 morts" in text
    assert "Un séisme" in text
    assert text.endswith("}\n")


def test_written_record_by_record_it_is_the_same_text(report: Report) -> None:
    for one in (report, Report()):
        whole = json.dumps(one.as_json(), ensure_ascii=False, indent=2) + "\n"
        assert render(one, Look()) == whole
