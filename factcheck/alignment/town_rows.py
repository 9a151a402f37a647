"""Towns told in a row, each with its figure: « 7 200 à Ath, 3 100 à Mons et autant à Huy ».

A row of towns is no one place: each outlet picks its own of them. But a telling figure that each
article gives to one town only, and not to the same town, is of one of the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment import wording
from factcheck.alignment.comparable import Comparability
from factcheck.alignment.ledger import Pair
from factcheck.alignment.separators import another_time
from factcheck.alignment.towns import naming, times_named
from factcheck.alignment.view import View
from factcheck.claims.kinds.place import Located, compare
from factcheck.languages import lexicon
from factcheck.text.lexicon import folded

ODDS = 1.5  # that the two tell of one town
WORDS = 3  # between a figure and its town: "personnes à"
TELLING = 3  # digits without the noughts at the end, from which no two towns have one by chance
FIRST = 2  # of them, where each figure is the largest of its row
TOLD = ("asserted", "reported")
FIGURE = re.compile(r"(?<![\d.,])(?:\d{1,3}(?:[\s.,'’]\d{3})+|(?!(?:19|20)\d\d\b)\d{4,})(?![\d%])")
BEFORE = re.compile(rf"({FIGURE.pattern})(?:\s+[^\W\d]+){{1,{WORDS}}}\s+$")
AFTER = re.compile(rf"\s*\(\s*({FIGURE.pattern})")

Bound = dict[int, dict[str, tuple[Located, bool]]]


def towns_by_figure(view: View) -> Iterator[Pair]:
    """The pairs of towns to which two articles each give one telling figure."""
    told = {name: _bound(view, name) for name in view.documents}
    texts = view.folded
    for first, second in combinations(sorted(told), 2):
        if not view.related(first, second):
            continue
        for figure in sorted(told[first].keys() & told[second].keys()):
            one, two = told[first][figure], told[second][figure]
            if len(one) != 1 or len(two) != 1:
                continue
            (a, top), (b, other_top) = *one.values(), *two.values()
            names = folded(a.value.name), folded(b.value.name)
            first_of_rows = (
                top
                and other_top
                and not (_counted(told[first], names[1]) or _counted(told[second], names[0]))
            )
            if not _telling(figure, first_of_rows) or compare(a, b).verdict != "conflict":
                continue
            strange = any(naming(texts, n) == 1 for n in names)
            if strange and not another_time(a, b) and not _both_told(texts, first, second, names):
                reason = wording.both_beside(str(figure))
                yield Pair(a, b, Comparability(ODDS, ODDS, (reason,)), "another place")


def _both_told(texts: dict[str, str], first: str, second: str, names: tuple[str, str]) -> bool:
    """Whether the article of the town that others tell names the other one too."""
    return bool(times_named(texts[first], names[1]) and times_named(texts[second], names[0]))


def _bound(view: View, name: str) -> Bound:
    """Figure → folded town → its claim, and whether no figure of its sentence is larger."""
    found: Bound = {}
    document = view.documents[name]
    at = lexicon(document.language).table("locatives").get("at", ())
    for claim in view.of_kind(Located, name):
        if claim.modality not in TOLD or claim.value.kind != "city":
            continue
        low, high = claim.sentence
        before = BEFORE.search(document.text[low : claim.start])
        after = AFTER.match(document.text[claim.end : high])
        if before and claim.slot.rpartition(" ")[2] not in at:
            before = None
        if (before is None) == (after is None):
            continue
        figure = _figure((before or after)[1])  # type: ignore[index]
        row = [_figure(n) for n in FIGURE.findall(document.text[low:high])]
        found.setdefault(figure, {}).setdefault(
            folded(claim.value.name), (claim, len(row) > 1 and figure >= max(row))
        )
    return found


def _counted(bound: Bound, town: str) -> bool:
    """Whether an article has a figure of a town's own."""
    return any(town in towns for towns in bound.values())


def _figure(written: str) -> int:
    return int(re.sub(r"\D", "", written))


def _telling(figure: int, largest: bool) -> bool:
    digits = str(figure).rstrip("0")
    return len(digits) >= (FIRST if largest else TELLING)
