"""Every text that a rule drafts can be told in another language."""

from __future__ import annotations

import pytest

from factcheck.messages import available
from factcheck.rules.part import Case, Rule, rules
from factcheck.run import audit
from factcheck.settings import Settings
from factcheck.testing import read_case

CASES = [(rule, case) for rule in rules().values() for case in rule.flag]


@pytest.mark.parametrize(("rule", "case"), CASES, ids=lambda v: getattr(v, "id", None))
def test_a_rule_speaks_french(rule: Rule, case: Case) -> None:
    documents, _ = read_case(case)
    only = {name: "off" for name in rules() if name != rule.id}
    english, french = (
        audit(documents, Settings(rules=only, probation=False, lang=lang)) for lang in ("en", "fr")
    )
    assert french.lang == "fr"
    assert [f.fingerprint for f in french.findings] == [f.fingerprint for f in english.findings]
    for one, other in zip(english.findings, french.findings, strict=True):
        assert other.explanation != one.explanation or "=" in one.explanation
        if one.reconciled_by:
            assert other.reconciled_by != one.reconciled_by


def test_english_is_the_default_and_others_are_known() -> None:
    assert Settings().lang == "en"
    assert available() == ("en", "fr")
    with pytest.raises(ValueError, match="no messages in 'xx'"):
        Settings(lang="xx")
