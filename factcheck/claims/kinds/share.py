"""Shares with the counts they come from ("46 décès pour 1 840 cas, soit une létalité de 2,5 %")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.other_shares import of_another
from factcheck.claims.pairs import (
    REACH,
    Pair,
    bare_part,
    counts_in,
    is_base,
    others_beside,
    pair_of,
    same_unit,
    the_right_way,
)
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.retold import (
    all_before,
    few,
    of_those_before,
    retold,
    same_before,
    whole_elsewhere,
)
from factcheck.claims.stated import amount, at, exact, has, noun_of, sentence, stop_of
from factcheck.claims.voter_shares import of_voters
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

LINK = 8  # tokens between the words that open a share and the figure
SMALL = 10  # a whole of so few is that of another share told in small numbers


class Share(Claim):
    """A percentage or a fraction, and the part and the whole it is said to be of.

    The evidence is the share, the part, the whole. ``others`` are the other figures of the
    sentences around: a share that one of them explains is of something else. ``adjacent`` tells
    that the whole stands in another sentence.
    """

    kind: Literal["share"] = "share"
    share: Quantity
    part: Quantity
    whole: Quantity
    others: tuple[float, ...] = ()
    adjacent: bool = False

    def value_text(self) -> str:
        """Part of whole = share."""
        return f"{self.part.text()} / {self.whole.text()} = {self.share.text()}"


def extract(reading: Reading) -> Iterator[Share]:
    """A claim for each share that words tie to its counts."""
    for found in few(reading):
        told = _pair(reading, found) or _adjacent(
            retold(reading, found) or same_before(reading, found)
        )
        # "trois bus sur quatre, deux trams sur cinq" are two shares
        if told is not None and amount(told[0].whole) > SMALL:
            yield _claim(reading, found, *told)
    for found in reading.of("percent", "number"):
        value = found.value
        if not isinstance(value, Quantity) or value.low is None or value.low != value.high:
            continue
        if not (value.unit == "%" or (value.fraction and value.written == "words")):
            continue
        told = _pair(reading, found)
        if told is not None and not of_another(reading, found, told[0]):
            yield _claim(reading, found, *told)


def _adjacent(pair: Pair | None) -> tuple[Pair, bool] | None:
    return (pair, True) if pair else None


def _pair(reading: Reading, found: Found) -> tuple[Pair, bool] | None:
    """The part and the whole of a share, and whether the whole stands in another sentence."""
    low, high = sentence(reading, found.first)
    link = _link(reading, found, low)
    pair = None
    percent = isinstance(found.value, Quantity) and found.value.unit == "%"
    if link is None:
        pair = (
            _in_brackets(reading, found, high)
            or _base_first(reading, found, high)
            or _rate(reading, found, low, high)
            or _represented(reading, found, low, high)
        )
    elif not _is_change(reading, found, link, high):
        counts = [f for f in counts_in(reading, low, link) if f.stop <= link]
        pair = (
            pair_of(reading, counts, link)
            or _whole_after(reading, found, low, link, high)
            or (bare_part(reading, counts, link) if _of_all(reading, found) else None)
            or of_voters(reading, found, low, link)
        )
        if pair is None and percent:
            for look in (whole_elsewhere, all_before, of_those_before):
                if apart := look(reading, found, low, link):
                    return apart, True
    pair = pair or _sentence_before(reading, found, low)
    if pair is not None:
        return pair, False
    return _adjacent(retold(reading, found)) if link is None else None


def _of_all(reading: Reading, found: Found) -> bool:
    """Whether nothing after a share says that it is of something else than what was counted."""
    scan = reading.scan
    if not has(reading, found.stop, found.stop + 1, "partitives"):
        return True
    return any(scan.match(table, found.stop) for table in ("of_all", "of_what_is_its"))


def _link(reading: Reading, found: Found, low: int) -> int | None:
    """Where the words begin that say "this is the same figure as a share"."""
    scan = reading.scan
    first = found.around[0]
    for i in range(first - 1, max(low, first - LINK) - 1, -1):
        after = found.stop
        ends = after >= len(scan) or scan.words[after].surface in ",.;)"
        ends = ends or scan.match("of_all", after) is not None
        if i == first - 1 and scan.words[i].surface in ":–—-" and not scan.glued(first):
            return i if ends else None  # "60 femmes sur 200 élus : 30 %."
        if reading.is_number(i) or scan.words[i].surface in ";:)":
            return None
        if scan.words[i].surface == "(":
            return i if first - i <= 3 else None
        equal = scan.match("equals", i)
        if equal and (scan.words[i - 1].surface in ",–—-(" or i == low):
            return i
        if scan.words[i].surface == ",":
            bare = i == first - 1 or (i == first - 2 and scan.match("determiners", i + 1))
            if bare and ends and reading.within(max(low, i - LINK), i, "number"):
                return i
            apposed = scan.match("apposed_rate", i + 1)
            close = first - i <= 6
            return i if apposed and close and not has(reading, i, first, "auxiliaries") else None
    return None


def _is_change(reading: Reading, found: Found, link: int, high: int) -> bool:
    return has(reading, link, found.first, "changes") or has(
        reading, found.stop, min(high, found.stop + 5), "changes"
    )


def _whole_after(reading: Reading, found: Found, low: int, link: int, high: int) -> Pair | None:
    """ "142 voix, soit 59 % des 240 suffrages"."""
    parts = [f for f in counts_in(reading, low, link) if f.stop <= link]
    wholes = counts_in(reading, found.stop, min(high, found.stop + 5))
    near = wholes and wholes[0].first - found.stop <= 2
    if not parts or not near or not is_base(reading, wholes[0]):
        return None
    # "par 33 voix sur 42, soit 55 % de ses 60 membres": the 32
    part = next((f for f in reversed(parts) if not is_base(reading, f)), parts[-1])
    whole = wholes[0]
    fits = same_unit(part, whole) and amount(part) < amount(whole) and link - part.stop <= REACH
    return Pair(part, whole) if fits else None


def _in_brackets(reading: Reading, found: Found, high: int) -> Pair | None:
    """ "54,1 % (9 380 des 17 340 inscrits)"."""
    scan = reading.scan
    sign = next(
        (
            i
            for i in range(found.stop, min(high, found.stop + LINK))
            if scan.words[i].surface in "(:,"
        ),
        None,
    )
    if sign is None:
        return None
    counts = [f for f in counts_in(reading, sign, min(high, sign + 10)) if f.first - sign <= 9]
    equal = scan.match("equals", sign + 1) if sign + 1 < high else None
    reach = 1 if scan.words[sign].surface == "," else 2
    if (
        len(counts) != 2
        or counts[0].first - sign > reach + (equal.length if equal else 0)
        or not is_base(reading, counts[1])
    ):
        return None
    if amount(counts[0]) >= amount(counts[1]) or not same_unit(*counts):
        return None
    return Pair(*counts)


def _base_first(reading: Reading, found: Found, high: int) -> Pair | None:
    """ "Un tiers des 90 élus, soit 30 personnes": the whole, then the part as the same figure."""
    scan = reading.scan
    counts = counts_in(reading, found.stop, min(high, found.stop + REACH + 4))[:2]
    if len(counts) != 2 or not same_unit(*counts) or counts[0].kind != "number":
        return None
    whole, part = counts
    linked = whole.first - found.stop <= 3 and is_base(reading, whole)
    said = at(reading, whole.stop, part.first, "equals")
    if not linked or said is None or said[1] != part.first or amount(part) >= amount(whole):
        return None
    told = scan.words[said[0] - 1].surface in ",(–—"
    changed = has(reading, part.stop, min(high, part.stop + 4), "changes")
    return Pair(part, whole) if told and not changed else None


def _sentence_before(reading: Reading, found: Found, low: int) -> Pair | None:
    """ "112 des 308 villes reculent. Cela représente 36 % d'entre elles."."""
    scan = reading.scan
    opens = scan.match("share_openers", low)
    if opens is None or found.around[0] - low - opens.length > 2 or low == scan.block(low)[0]:
        return None
    if _is_change(reading, found, low, min(len(scan), found.stop + 5)):
        return None
    first, stop = sentence(reading, low - 1)
    if reading.within(first, stop, "percent"):
        return None  # it has its own share; this one is of a part
    counts = counts_in(reading, first, stop)
    return pair_of(reading, counts, stop) if len(counts) == 2 else None


def _rate(reading: Reading, found: Found, low: int, high: int) -> Pair | None:
    """ "La participation atteint 54,1 %, avec 9 380 votants sur 17 340 inscrits"."""
    if not has(reading, low, found.first, "rates") or found.kind != "percent":
        return None
    if len(reading.within(low, high, "percent")) != 1 or _is_change(reading, found, low, high):
        return None
    counts = counts_in(reading, low, high)
    if len(counts) != 2 or abs(counts[0].first - found.first) > REACH:
        return None
    part, whole = counts
    based = is_base(reading, whole) or has(reading, whole.first - 1, whole.first, "rate_bases")
    if not based or not same_unit(part, whole) or amount(part) >= amount(whole):
        return None
    between = (min(found.stop, part.first), max(found.first, part.first))
    return None if has(reading, *between, "clause_breaks") else Pair(part, whole)


def _represented(reading: Reading, found: Found, low: int, high: int) -> Pair | None:
    """ "L'amende de 2 millions représente 5 % d'un chiffre d'affaires de 40 millions"."""
    verb = at(reading, max(low, found.around[0] - 3), found.first, "represents")
    parts = counts_in(reading, max(low, found.first - REACH), found.first)
    wholes = counts_in(reading, found.stop, min(high, found.stop + LINK + 2))
    if verb and verb[1] == found.around[0] and not wholes and len(parts) == 2:
        return pair_of(reading, parts, verb[0])
    if verb is None or verb[1] != found.around[0] or not parts or len(wholes) != 1:
        return None
    part, whole = parts[-1], wholes[0]
    same = part.kind == whole.kind == "money" or is_base(reading, whole)
    bare = part.kind == "money" and whole.kind == "number"
    if (
        not (same or bare)
        or amount(part) >= amount(whole)
        or reading.scan.match("of_all", found.stop)
    ):
        return None
    return Pair(part, whole) if same_unit(part, whole) or bare else None


def _claim(reading: Reading, found: Found, pair: Pair, adjacent: bool) -> Share:
    pair = the_right_way(found, pair)
    others = others_beside(reading, found, pair)
    part, whole = exact(pair.part), exact(pair.whole)
    assert part is not None  # noqa: S101 - pairs are of exact figures
    assert whole is not None  # noqa: S101
    assert isinstance(found.value, Quantity)  # noqa: S101
    quoted = [(found.first, found.stop)] + [
        (f.first, stop_of(f, noun_of(reading, f))) for f in pair
    ]
    return Share(
        evidence=tuple(reading.evidence(*q) for q in quoted),
        share=found.value,
        part=part,
        whole=whole,
        others=tuple(amount(f) for f in others if same_unit(f, pair.whole)),
        adjacent=adjacent,
        **reading.frame(found.first, found.stop),
    )


CLAIM_KIND = ClaimKind(
    model=Share,
    extract=extract,
    examples=(
        ("fr", "On compte 46 décès pour 1 840 cas, soit 2,5 %.", ("46 / 1840 = 2.5 %",)),
        ("fr", "Sur 9 380 votants, 291 ont voté blanc, soit 3,1 %.", ("291 / 9380 = 3.1 %",)),
        ("en", "Some 112 of the 308 towns shrank, or 36 per cent.", ()),
        ("en", "In all, 112 of the 308 towns shrank, or 36 per cent.", ("112 / 308 = 36 %",)),
        ("fr", "Le prix a augmenté de 12 euros sur 60, soit une hausse de 25 %.", ()),
    ),
)
