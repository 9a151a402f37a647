"""How the libraries people would reach for do on the labelled sentences and names, beside ours.

Run ``python benchmarks/peers.py``; see ``benchmarks/README.md``.
"""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from found import Find, bounds_ignored
from libraries import NAMES, SENTENCES, ratio

from factcheck.evaluation.labels import NamePair, Sentence, load_names, load_sentences
from factcheck.evaluation.names import Comparer, NamesScore, score_names
from factcheck.evaluation.sentences import KindScore, SentencesScore, Spotted, score_sentences
from factcheck.evaluation.share import Share
from factcheck.evaluation.tool import comparer, find_values

EVAL = Path(__file__).parents[1] / "tests" / "eval"
LANGUAGES = ("fr", "en")
OURS = "factcheck"
TIMED = 3  # runs, of which the fastest counts
SLOW = 5  # seconds
DIGIT = re.compile(r"\d")


class Run(NamedTuple):
    """One finder on one language: strict scores, scores with bounds ignored, and seconds."""

    name: str
    strict: SentencesScore
    loose: SentencesScore
    seconds: float


def main() -> None:
    """Print every table."""
    warnings.simplefilter("ignore")
    reasons: list[str] = []
    gains: list[str] = []
    rows: list[tuple[str, ...]] = []
    for language in LANGUAGES:
        sentences = load_sentences(EVAL / "sentences" / f"{language}.jsonl")
        for name, (library, kinds) in SENTENCES.items():
            try:
                peer = library(language)
            except (ImportError, LookupError) as error:
                reasons.append(f"{name}, {language}: not run: {error}")
                continue
            worded = "words" in name
            ours, theirs = (
                _run(n, f, sentences, kinds, worded) for n, f in ((OURS, _ours), (name, peer))
            )
            rows += _rows(language, kinds, ours, theirs)
            gains += _gains(language, ours, theirs)
            reasons += [f"{name}, {language}: {problem}" for problem in theirs.strict.problems]
    head = ("library", "language", "kind", "labelled", "precision", "recall",
            "precision, bounds ignored", "recall, bounds ignored", "ours strict", "ours ignored",
            "time")  # fmt: skip
    print("## Values\n", _table(head, rows), "", sep="\n")
    print(
        "## Names\n", _table(("comparison", "precision", "recall", "time"), _names()), "", sep="\n"
    )
    print(f"## What they read and we do not: {len(gains)}\n")
    print("\n".join(gains) or "Nothing.", end="\n\n")
    print("## Not run, or failed\n")
    print("\n".join(f"- {reason}" for reason in reasons) or "Nothing.")


def _ours(sentence: Sentence) -> list[Spotted]:
    return find_values(sentence)


def _run(
    name: str, find: Find, sentences: Sequence[Sentence], kinds: tuple[str, ...], worded: bool
) -> Run:
    """Score one finder; ``worded`` leaves digits out of labels and answers."""
    if worded:
        sentences = [_in_words(s) for s in sentences]
        find = _only_words(find)
    strict = score_sentences(sentences, find, kinds)  # this also warms every cache
    seconds = _seconds(find, sentences)
    return Run(name, strict, score_sentences(sentences, bounds_ignored(find), kinds), seconds)


def _in_words(sentence: Sentence) -> Sentence:
    values = tuple(v for v in sentence.values if not DIGIT.search(v.quote))
    return sentence.model_copy(update={"values": values})


def _only_words(find: Find) -> Find:
    return lambda sentence: [f for f in find(sentence) if not DIGIT.search(f.quote)]


def _seconds(find: Find, sentences: Sequence[Sentence]) -> float:
    """Processor time over all sentences, the fastest of a few runs; of a slow library, one."""
    best = float("inf")
    for _ in range(TIMED):
        start = time.process_time()
        for sentence in sentences:
            try:
                find(sentence)
            except Exception:  # counted as a problem when it is scored
                continue
        best = min(best, time.process_time() - start)
        if best > SLOW:
            break
    return best


def _rows(
    language: str, kinds: tuple[str, ...], ours: Run, theirs: Run
) -> Iterator[tuple[str, ...]]:
    scores = [{k.kind: k for k in run.kinds} for run in
              (theirs.strict, theirs.loose, ours.strict, ours.loose)]  # fmt: skip
    for number, kind in enumerate(kinds):
        strict, loose, own, own_loose = (s.get(kind, KindScore(kind)) for s in scores)
        yield (
            theirs.name, language, kind, str(strict.gold), _short(strict.precision),
            _short(strict.recall), _short(loose.precision), _short(loose.recall), _both(own),
            _both(own_loose), f"{theirs.seconds / ours.seconds:.1f}" if not number else "",
        )  # fmt: skip


def _short(share: Share) -> str:
    return "–" if share.value is None else f"{share.value:.2f}"


def _both(score: KindScore) -> str:
    return f"{_short(score.precision)} / {_short(score.recall)}"


def _gains(language: str, ours: Run, theirs: Run) -> Iterator[str]:
    """Labelled values that a library reads, bounds aside, and we do not, bounds aside."""
    unread = {(m.sentence.id, m.gold.kind, m.gold.span) for m in theirs.loose.mistakes if m.gold}
    for mistake in ours.loose.mistakes:
        gold = mistake.gold
        if gold and (mistake.sentence.id, gold.kind, gold.span) not in unread:
            yield f"- {theirs.name}, {mistake.sentence.id}: {gold.kind} “{gold.quote}”"


def _names() -> Iterator[tuple[str, ...]]:
    pairs = load_names(EVAL / "names" / "names.jsonl")
    ours = comparer()
    score_names(pairs, ours)  # warms every cache
    base = _timed(pairs, ours)[1]
    yield _name_row(OURS, pairs, ours, base)
    for scorer in NAMES:
        try:
            tried = {t: score_names(pairs, ratio(scorer, t)).f1 or 0.0 for t in range(60, 101)}
        except ImportError as error:
            yield f"rapidfuzz {scorer}: not run: {error}", "–", "–", "–"
            continue
        yield _name_row(f"rapidfuzz {scorer} ≥ 90", pairs, ratio(scorer, 90), base)
        # The threshold that does best on these very labels: more than a user could know.
        best = max(tried, key=lambda threshold: (tried[threshold], threshold))
        name = f"rapidfuzz {scorer} ≥ {best}, the best one for these labels"
        yield _name_row(name, pairs, ratio(scorer, best), base)


def _timed(pairs: Sequence[NamePair], compare: Comparer) -> tuple[NamesScore, float]:
    start = time.process_time()
    score = score_names(pairs, compare)
    return score, time.process_time() - start


def _name_row(
    name: str, pairs: Sequence[NamePair], compare: Comparer, base: float
) -> tuple[str, ...]:
    score, took = _timed(pairs, compare)
    return name, score.precision.text(), score.recall.text(), f"{took / base:.2f}"


def _table(head: Sequence[str], rows: Iterator[tuple[str, ...]] | Sequence[tuple[str, ...]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    main()
