"""Verdicts of people: on findings by content, on pairs of names; the file they lie in."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.documents.document import Document
from factcheck.errors import RecordError
from factcheck.findings.judgements import (
    FindingJudgement,
    Judgements,
    NamesJudgement,
    apply_judgements,
    read_judgements,
)
from factcheck.report import Report
from factcheck.run import audit

TODAY = date(2025, 6, 1)
A = "Le gouverneur, Abdessalam Tazzit, a reçu à Tanger la maire, Odile Wurtz."
B = "Abdesalam Tazzit a reçu Odile Wurtz à Tanger."
PAIR = ("Abdesalam Tazzit", "Abdessalam Tazzit")


def audited(names: dict[tuple[str, str], str] | None = None, second: str = B) -> Report:
    documents = [
        Document.from_text(text, id=name, language="fr") for name, text in (("a", A), ("b", second))
    ]
    return audit(documents, names=names or {})


def dismissed(fingerprint: str, **signed: object) -> Judgements:
    judged = {"fingerprint": fingerprint, "verdict": "dismissed", "reason": "known", **signed}
    return Judgements().with_(FindingJudgement.model_validate(judged))


def test_a_dismissed_finding_is_marked_and_comes_back_when_its_values_change() -> None:
    (found,) = audited().findings
    judged = dismissed(found.fingerprint, owner="desk")
    (marked,) = apply_judgements([found], judged, TODAY)
    assert (marked.suppressed_by, marked.suppressed) == ("judgement", "known (desk)")
    (changed,) = audited(second=B.replace("Abdesalam", "Abdesalamm")).findings
    assert apply_judgements([changed], judged, TODAY)[0].standing


@pytest.mark.parametrize(("until", "stands"), [("2025-06-01", False), ("2025-05-31", True)])
def test_a_judgement_is_over_after_its_last_day(until: str, stands: bool) -> None:
    (found,) = audited().findings
    (marked,) = apply_judgements([found], dismissed(found.fingerprint, until=until), TODAY)
    assert marked.standing == stands


@pytest.mark.parametrize("verdict", ["confirmed", "unsure"])
def test_other_verdicts_let_it_stand(verdict: str) -> None:
    (found,) = audited().findings
    judged = FindingJudgement.model_validate(
        {"fingerprint": found.fingerprint, "verdict": verdict, "reason": "x"}
    )
    assert apply_judgements([found], Judgements().with_(judged), TODAY)[0].standing


def test_names_judged_different_are_two_persons() -> None:
    (found,) = audited().findings
    assert found.rule == "name-spelling"
    assert audited({PAIR: "different"}).findings == ()
    assert PAIR not in audited().detail.people
    joined = audited({PAIR: "same"})
    assert any(set(PAIR) <= set(person) for person in joined.detail.people)
    assert [f.rule for f in joined.findings] == ["name-spelling"], "one person, still two spellings"


def test_names_judged_the_same_are_one_person() -> None:
    other = "Karim Belhaj a reçu Odile Wurtz à Tanger."
    pair = ("Abdessalam Tazzit", "Karim Belhaj")
    assert pair in audited({pair: "same"}, other).detail.people
    assert pair not in audited({}, other).detail.people


def test_two_judged_apart_are_not_joined_through_a_third() -> None:
    names = {PAIR: "different", ("Abdesalam Tazzit", "Karim Belhaj"): "same",
             ("Abdessalam Tazzit", "Karim Belhaj"): "same"}  # fmt: skip
    people = audited(names, f"{B} Karim Belhaj est venu.").detail.people
    assert not any(set(PAIR) <= set(person) for person in people)


def test_the_file_reads_back_and_the_last_word_counts(tmp_path: Path) -> None:
    names = NamesJudgement(names=("B C", "A D"), verdict="same", reason="x")
    held = dismissed("aa").with_(names, names.model_copy(update={"names": ("A D", "B C")}))
    held = held.with_(FindingJudgement(fingerprint="aa", verdict="confirmed"))
    file = tmp_path / "judgements.json"
    file.write_text(held.as_text(), "utf8")
    assert read_judgements(file) == held
    assert [j.verdict for j in held.judgements] == ["confirmed"]
    assert len(held.names) == 1
    assert dict(held.names_on(TODAY)) == {("A D", "B C"): "same"}


def test_what_the_page_offers_for_download_reads(tmp_path: Path) -> None:
    file = tmp_path / "judgements.json"
    one = {"fingerprint": "aa", "rule": "r", "message": "m", "verdict": "dismiss", "reason": "x"}
    page = {"schema_version": 1, "tool": "factcheck 1.0", "judgements": [one]}
    file.write_text(json.dumps(page), "utf8")
    assert read_judgements(file).judgements[0].verdict == "dismissed"


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"schema_version": 9}', '{"judgements": [{"fingerprint": "a", "verdict": "no"}]}',
     '{"names": [{"names": ["a"], "verdict": "same"}]}', '{"judgments": []}'],
)  # fmt: skip
def test_a_broken_file_is_an_error(tmp_path: Path, content: str) -> None:
    file = tmp_path / "judgements.json"
    file.write_text(content, "utf8")
    with pytest.raises(RecordError, match=r"judgements\.json"):
        read_judgements(file)


def test_a_missing_file_is_none_unless_it_is_required(tmp_path: Path) -> None:
    assert read_judgements(tmp_path / "none.json") == Judgements()
    with pytest.raises(RecordError):
        read_judgements(tmp_path / "none.json", required=True)
