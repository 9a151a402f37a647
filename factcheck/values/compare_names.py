"""Are two names one? Words are aligned, and every difference is named.

Not a string distance: *Mohammed V* and *Mohammed VI* differ by one letter and are two kings, while
*Abdel Fattah al-Sissi* and *Abdelfattah El-Sisi* are one man.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from anyascii import anyascii
from rapidfuzz.distance import Levenshtein

from factcheck.values.name_data import given_names, in_full, small_words
from factcheck.values.name_prepare import NameToken, PreparedName, prepare

Same = Literal["same", "different", "unsure"]


class NameVerdict(NamedTuple):
    """A verdict with its score (0 to 1, 1 is certainly one name) and its reasons in words.

    ``spelling_distance`` counts the letters to change in the words that were held together.
    """

    verdict: Same
    score: float
    reasons: tuple[str, ...] = ()
    spelling_distance: int = 0


_NOTHING_SHARED = NameVerdict("different", 0.0, ("no word in common",), 99)
_SAME = NameVerdict("same", 1.0, ("same words",), 0)


def compare_names(a: str, b: str, kind: str = "person") -> NameVerdict:
    """Whether two names are one; ``kind`` is person, organisation or place."""
    if kind != "person":
        return _compare_plain(a, b)
    return compare_prepared(prepare(a), prepare(b))


def compare_prepared(a: PreparedName, b: PreparedName) -> NameVerdict:
    """``compare_names`` of persons already prepared."""
    if a.numeral != b.numeral and (a.numeral or b.numeral):
        if a.keys.isdisjoint(b.keys):
            return _NOTHING_SHARED
        if a.numeral and b.numeral:
            return NameVerdict("different", 0.0, (f"{a.numeral} is not {b.numeral}",), 1)
        return NameVerdict("unsure", 0.4, (f"{a.numeral or b.numeral} in one only",), 1)
    if a.keys.isdisjoint(b.keys):
        if len(a.tokens) == len(b.tokens) == 1:
            return _lone(a.tokens[0], b.tokens[0])
        if not (a.initials or b.initials):
            return _NOTHING_SHARED
    if a.tokens == b.tokens:
        return _SAME
    if a.initials or b.initials:
        return _aligned(a, b)
    if a.joined == b.joined or a.whole in (b.whole, b.joined) or a.joined == b.whole:
        if len(a.tokens) == len(b.tokens) and a.joined == b.joined:
            return _aligned(a, b)
        return NameVerdict("same", 0.97, ("same sounds, written apart or otherwise",), _gap(a, b))
    return _aligned(a, b)


def _gap(a: PreparedName, b: PreparedName) -> int:
    one = "".join(t.folded for t in a.tokens)
    return Levenshtein.distance(one, "".join(t.folded for t in b.tokens))


def _lone(a: NameToken, b: NameToken) -> NameVerdict:
    distance = Levenshtein.distance(a.folded, b.folded)
    longest = max(len(a.folded), len(b.folded))
    if distance * 3 <= longest and longest > 5:
        reason = f"{a.folded} / {b.folded}: {distance} letters apart"
        return NameVerdict("unsure", 1 - distance / longest - 0.2, (reason,), distance)
    return NameVerdict("different", 0.0, ("another name",), distance)


def _match(a: NameToken, b: NameToken) -> float:
    """How well two words hold together, 0 when they do not."""
    if a.folded == b.folded:
        return 1.0
    if a.sound == b.sound:
        return 0.0 if _gender(a.folded, b.folded) else 0.95
    one, two = len(a.folded), len(b.folded)
    if one == 1 or two == 1:
        return 0.8 if a.folded[0] == b.folded[0] else 0.0
    if a.loose == b.loose and one > 3 and two > 3 and a.sound[-1] == b.sound[-1]:
        return 0.85
    return 0.0


def _gender(a: str, b: str) -> bool:
    """*Michel* and *Michèle*: two given names that sound alike and are not one."""
    if a.endswith("e") == b.endswith("e"):
        return False
    return a in given_names() and b in given_names()


def _aligned(a: PreparedName, b: PreparedName) -> NameVerdict:
    if b.name < a.name:  # words are paired greedily: one order, so that a verdict has no sides
        a, b = b, a
    left, right = list(a.tokens), list(b.tokens)
    pairs: list[tuple[NameToken, NameToken, float]] = []
    for word in a.tokens:
        best, value = None, 0.0
        for other in right:
            held = _match(word, other)
            if held > value:
                best, value = other, held
        if best is not None:
            pairs.append((word, best, value))
            left.remove(word)
            right.remove(best)
    if not pairs:
        return _NOTHING_SHARED
    distance = sum(
        Levenshtein.distance(x.folded, y.folded) for x, y, v in pairs if v not in (1.0, 0.8)
    )
    reasons = [_reason(x, y, v) for x, y, v in pairs if v < 1]
    if not (reasons or left or right):
        reasons = ["same words in another order"]
    full = [pair for pair in pairs if pair[2] != 0.8]
    if not left and not right:
        if not full:
            return NameVerdict("unsure", 0.4, ("initials only",), distance)
        return NameVerdict("same", round(min(v for *_, v in pairs), 2), tuple(reasons), distance)
    if left and right:
        return _both_over(a, b, pairs, left, right, reasons)
    return _one_over(a, b, pairs, left or right, reasons, distance)


def _one_over(
    a: PreparedName,
    b: PreparedName,
    pairs: list[tuple[NameToken, NameToken, float]],
    over: list[NameToken],
    reasons: list[str],
    distance: int,
) -> NameVerdict:
    """All of the shorter name stands in the longer one."""
    missing = ", ".join(t.folded for t in over)
    reasons.append(f"{missing} in one only")
    short, long = (a, b) if len(a.tokens) < len(b.tokens) else (b, a)
    if short.initials and all(len(t.folded) == 1 for t in over):
        return NameVerdict("unsure", 0.5, tuple(reasons), distance)
    if len(short.tokens) == 1:
        last = _match(short.tokens[0], long.tokens[-1]) > 0
        return NameVerdict("unsure", 0.6 if last else 0.45, tuple(reasons), distance)
    ends = _match(short.tokens[-1], long.tokens[-1]) or _match(short.tokens[0], long.tokens[-1])
    if ends and ends != 0.8 and (pairs[0][2] != 0.8 or len(pairs) > 1):
        return NameVerdict("same", 0.85, tuple(reasons), distance)
    return NameVerdict("unsure", 0.55, tuple(reasons), distance)


def _both_over(
    a: PreparedName,
    b: PreparedName,
    pairs: list[tuple[NameToken, NameToken, float]],
    left: list[NameToken],
    right: list[NameToken],
    reasons: list[str],
) -> NameVerdict:
    """Each name has a word the other lacks: another person, unless the two words nearly agree."""
    one, two = left[0], right[0]
    distance = Levenshtein.distance(one.folded, two.folded)
    reason = f"{one.folded} / {two.folded}"
    strangers = _gender(one.folded, two.folded)
    if strangers or len(left) > 1 or len(right) > 1 or all(v == 0.8 for *_, v in pairs):
        return NameVerdict("different", 0.1, (*reasons, reason), distance)
    shortest = min(len(one.folded), len(two.folded))
    initial = one.folded[0] == two.folded[0]
    if (distance == 1 and shortest > 3) or (distance == 2 and shortest > 5 and initial):
        reasons.append(f"{reason}: {distance} letters apart")
        surname = one is a.tokens[-1] or two is b.tokens[-1]
        value = 0.75 if shortest > 6 else 0.65
        return NameVerdict("unsure", value if surname else value - 0.05, tuple(reasons), distance)
    return NameVerdict("different", 0.15, (*reasons, f"{reason}: another name"), distance)


def _reason(a: NameToken, b: NameToken, value: float) -> str:
    both = f"{a.folded} / {b.folded}"
    if value == 0.8:
        return f"{both}: an initial"
    if value == 0.85:
        return f"{both}: vowels of another transliteration"
    return f"{both}: same sound, other spelling"


def _compare_plain(a: str, b: str) -> NameVerdict:
    """Organisations and places: same words in any order, or initials."""
    one, two = _words(a), _words(b)
    if one == two or sorted(one) == sorted(two):
        return _SAME
    for short, long, raw in ((a, two, b), (b, one, a)):
        letters = anyascii(short).lower()
        if short.isupper() and len(letters) > 1 and letters == "".join(w[0] for w in long):
            return NameVerdict("same", 0.9, (f"{short} are the initials of {raw}",), 0)
    distance = Levenshtein.distance(" ".join(one), " ".join(two))
    longest = max(len(" ".join(one)), len(" ".join(two)), 1)
    if set(one) < set(two) or set(two) < set(one):
        return NameVerdict("unsure", 0.6, ("one holds all the words of the other",), distance)
    if len(one) == len(two) and distance <= 2 and longest > 6:
        return NameVerdict("unsure", 0.75, (f"{a} / {b}: {distance} letters apart",), distance)
    return NameVerdict(
        "different", round(max(0.0, 0.5 - distance / longest), 2), ("other words",), distance
    )


def _words(name: str) -> list[str]:
    text = anyascii(name).lower()
    for mark in "'-.,()/":
        text = text.replace(mark, " ")
    return [word for word in in_full(text.split()) if word not in small_words("idle")]
