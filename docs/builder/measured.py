"""How well the tool does on the labelled data of the repository: measured here, every time.

The whole takes a few seconds, so that the figures are checked like any other generated text.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from builder.part import ROOT, Part, page, table
from factcheck import __version__
from factcheck.evaluation.evaluate import evaluate

INTRO = """\
Measured on the labelled data in `tests/eval`, with version {version}. Intervals are Wilson's at \
95 %. Precision and recall are always given apart.

The labels were written by the same people as the tool. Articles of other hands are harder: read \
these figures as an upper bound, and see which kinds have few cases. `factcheck evaluate DIR` \
scores your own labelled data in the same way."""
CLUSTERS = """\
## Findings

{clusters} clusters of invented articles, with {items} labelled discrepancies and {traps} traps: \
pairs that look like a discrepancy and are none. A finding at warning or above is right when its \
evidence touches two labelled places of one item that carry different values; otherwise it is \
false. To run it: `factcheck evaluate tests/eval/clusters`."""
RULES = """\
### By rule

*Missed* are the items that the rule is there to tell and that no rule told. Findings graded \
`info` are left out."""
SENTENCES = """\
## Values

A value is right when its place overlaps the label's and its normal form is equal. To run it: \
`factcheck evaluate tests/eval/sentences`."""
NAMES = """\
## Names

Pairs of names that are one or two, with *same* as the answer that counts. *Unsure* is no answer. \
To run it: `factcheck evaluate tests/eval/names`."""

SHARE = ("precision [95 %]", "recall [95 %]")


@lru_cache(maxsize=3)
def measured(what: str) -> dict[str, Any]:
    """The record of ``factcheck evaluate tests/eval/<what>``.

    Raises:
        RuntimeError: a part of the tool failed on the way: the figures would lie.
    """
    found = evaluate(ROOT / "tests" / "eval" / what)
    blocking = [str(problem) for problem in found.problems if problem.blocking]
    if blocking:
        raise RuntimeError(f"tests/eval/{what}: {blocking[0]}")
    return found.record


def share(held: dict[str, Any]) -> str:
    """``0.915 [0.83, 0.96]``, or a dash."""
    if held["value"] is None:
        return "–"
    return f"{held['value']:.3f} [{held['low']:.2f}, {held['high']:.2f}]"


def _of(held: dict[str, Any]) -> str:
    return f"{held['right']} of {held['of']}"


def pages() -> dict[str, str]:
    """``docs/evaluation.md``."""
    clusters = measured("clusters")["clusters"]
    intro = CLUSTERS.format(
        clusters=len(clusters["clusters"]),
        items=clusters["recall"]["of"],
        traps=clusters["traps_sprung"]["of"],
    )
    totals = (
        (name, _of(clusters[key]), share(clusters[key]))
        for name, key in (
            ("precision", "precision"), ("recall", "recall"), ("traps sprung", "traps_sprung")
        )
    )  # fmt: skip
    rules = (
        (f"[{r['rule']}](rules/{r['rule']}.md)" if not r["rule"].startswith("(") else r["rule"],
         r["right"], r["false"], r["missed"])
        for r in clusters["rules"]
    )  # fmt: skip
    shares = (
        (heading, ((name, _of(held), share(held)) for name, held in clusters[key].items()))
        for heading, key in (("type of discrepancy", "types"), ("difficulty", "difficulties"))
    )
    return {
        "docs/evaluation.md": page(
            "How good it is",
            "tests/eval/",
            INTRO.format(version=__version__),
            intro,
            table(("", "", "share [95 %]"), totals),
            RULES,
            table(("rule", "right", "false", "missed"), rules),
            *(
                f"### By {heading}\n\n{table((heading, 'found', 'recall [95 %]'), rows)}"
                for heading, rows in shares
            ),
            SENTENCES,
            *_sentences(),
            NAMES,
            table(("pairs of one name", *SHARE, "unsure"), _names()),
        )
    }


def _sentences() -> Iterator[str]:
    for held in measured("sentences")["sentences"]:
        language = held["file"].partition(".")[0]
        rows = (
            (k["kind"], k["gold"], share(k["precision"]), share(k["recall"])) for k in held["kinds"]
        )
        head = ("kind", "labelled", *SHARE)
        yield f"### {language}: {held['sentences']} sentences\n\n{table(head, rows)}"


def language_rows() -> list[tuple[str, int, int, str, str]]:
    """Language, sentences, labelled values, precision and recall over all kinds; French first."""
    rows = []
    for held in measured("sentences")["sentences"]:
        total = held["kinds"][-1]
        shares = share(total["precision"]), share(total["recall"])
        rows.append((held["file"].partition(".")[0], held["sentences"], total["gold"], *shares))
    return sorted(rows, key=lambda row: (row[0] != "fr", row[0]))


def _names() -> list[tuple[str, str, str, int]]:
    return [
        (_of(held["recall"]), share(held["precision"]), share(held["recall"]), held["unsure"])
        for held in measured("names")["names"]
    ]


def _figures() -> str:
    """The figures of the README."""
    clusters = measured("clusters")["clusters"]
    traps = f"traps sprung: {_of(clusters['traps_sprung'])}"
    rows = [
        (f"findings in {len(clusters['clusters'])} clusters of articles ({traps})",
         share(clusters["precision"]), share(clusters["recall"])),
        *((f"values in {n} labelled sentences, {language}", precision, recall)
          for language, n, _, precision, recall in language_rows()),
        *(("two spellings, one name", precision, recall) for _, precision, recall, _ in _names()),
    ]  # fmt: skip
    return table(("", *SHARE), rows)


PART = Part(pages=pages, blocks={"figures": _figures})
