"""Every rule finds its flag cases at the marked words and keeps its near misses."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, Rule, rules
from factcheck.testing import read_case, run_case

CASES = [
    pytest.param(rule, case, id=f"{rule.id}-{kind}-{i}")
    for rule in rules().values()
    for kind, cases in (("flag", rule.flag), ("keep", rule.keep))
    for i, case in enumerate(cases)
]


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_a_rule_does_what_its_case_asks(rule: Rule, case: Case) -> None:
    result = run_case(rule, case)
    assert result.ok, result.why


@pytest.mark.parametrize("rule", rules().values(), ids=lambda rule: rule.id)
def test_flag_cases_mark_and_keep_cases_do_not(rule: Rule) -> None:
    assert rule.flag, "a rule shows what it finds"
    assert rule.keep, "a rule shows what it leaves"
    assert all(read_case(case)[1] for case in rule.flag)
    assert not any(read_case(case)[1] for case in rule.keep)
