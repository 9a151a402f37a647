"""A page a rule, from the rule, and their index."""

from __future__ import annotations

from builder.part import Part, code, page, prose, table
from factcheck.commands.explain import SCOPES
from factcheck.findings.finding import Finding
from factcheck.registry import parts
from factcheck.rules.part import Case, Rule, documentation
from factcheck.testing import run_case


def pages() -> dict[str, str]:
    """``docs/rules.md`` and ``docs/rules/<id>.md``."""
    known = parts("factcheck.rules", "RULE", Rule)
    ordered = sorted(known.items(), key=lambda item: item[1].id)
    made = {f"docs/rules/{rule.id}.md": _page(module, rule) for module, rule in ordered}
    made["docs/rules.md"] = page(
        "Rules",
        "factcheck/rules/",
        f"{len(ordered)} rules. Each is one file with its own examples; the examples are its tests "
        "and its page here. `factcheck explain RULE` prints the same. How often each is right on "
        "labelled articles is in [evaluation.md](evaluation.md).",
        *(_index(scope, [rule for _, rule in ordered if rule.scope == scope]) for scope in SCOPES),
    )
    return made


def _index(scope: str, rules: list[Rule]) -> str:
    rows = (
        (f"[{r.id}](rules/{r.id}.md)", r.severity, r.summary, len(r.flag), len(r.keep))
        for r in rules
    )
    head = ("rule", "severity", "what it finds", "flags", "keeps")
    return f"## {SCOPES[scope].capitalize()}\n\n{table(head, rows)}"


def _page(module: str, rule: Rule) -> str:
    ignore = f"**Ignore it when** {rule.ignore_when}." if rule.ignore_when else ""
    return page(
        rule.id,
        f"factcheck/rules/{module}.py",
        prose(documentation(rule)),
        table(("severity", "scope"), [(rule.severity, SCOPES[rule.scope])]),
        ignore,
        "## What it flags\n\n«…» marks the words that the finding points at.",
        *(_flagged(rule, case) for case in rule.flag),
        "## What it keeps\n\nNear misses: nothing at warning or above is said of them.",
        *(_case(case) for case in rule.keep),
        "[All rules](../rules.md)",
    )


def _flagged(rule: Rule, case: Case) -> str:
    return "\n\n".join((_case(case), *(_told(f) for f in run_case(rule, case).findings)))


def _told(finding: Finding) -> str:
    lines = [f"It says ({finding.severity}): {finding.message}. {finding.explanation}"]
    said = finding.reconciled_by.rstrip(".")
    if said:
        whole = said if said.startswith("both") else f"what would make both true: {said}"
        lines.append(f"{whole[0].upper()}{whole[1:]}.")
    return "\n\n".join(_plain(" ".join(line.split())) for line in lines)


def _case(case: Case) -> str:
    lines = [f"**{case.why[0].upper()}{case.why[1:]}** ({case.language})"]
    if case.authority:
        lines.append(f"```toml\n{case.authority.strip()}\n```")
    for i, text in enumerate(case.texts):
        dated = f", {case.published[i]}" if i < len(case.published) and case.published[i] else ""
        quoted = "  \n> ".join(_plain(line) for line in text.split("\n") if line.strip())
        lines.append(f"> {code('abcdefghij'[i] + dated)} {quoted}")
    return "\n\n".join(lines)


def _plain(text: str) -> str:
    """Text of an article is text, not markup."""
    for mark in "\\`*_<>":
        text = text.replace(mark, f"\\{mark}")
    return text


def _names() -> str:
    known = parts("factcheck.rules", "RULE", Rule).values()
    return ", ".join(
        f"[{rule.id}](docs/rules/{rule.id}.md)" for rule in sorted(known, key=lambda r: r.id)
    )


PART = Part(pages=pages, blocks={"rule-names": _names}, owns=("docs/rules",))
