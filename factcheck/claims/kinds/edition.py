"""Editions: which one of a series ("la 68e session du Conseil des ports")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.reading import Reading
from factcheck.claims.series_told import series_beside
from factcheck.claims.times import EDITION, begun, of_before, one_in_each, times
from factcheck.languages import available, lexicon
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, LETTERS, Match
from factcheck.values.modality import modality
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

SERIES = 8  # tokens of the series' name after the ordinal
RANKED = 3  # tokens of a plain noun and what it is ranked by: "fastest opening lap"


class Edition(Claim):
    """The ordinal of an event in its series; ``series`` are the lemmas of the series' name,
    ``head`` its first noun."""

    kind: Literal["edition"] = "edition"
    number: int
    head: str
    series: tuple[str, ...]

    def value_text(self) -> str:
        """The ordinal number."""
        return str(self.number)


def extract(reading: Reading) -> Iterator[Edition]:
    """A claim for each ordinal that opens the name of an event that comes in editions, or says for
    the how-maniest time one is held."""
    scan = reading.scan
    stopword = scan.lexicon.bit("stopwords", "function_words")
    for found in reading.of("ordinal"):
        if not isinstance(found.value, Quantity) or found.value.low is None:
            continue
        _low, high = scan.sentence(found.first)
        again = times(reading, found, high)
        if again is not None and again[0] == EDITION:
            head = next(iter(scan.lexicon.table("edition_words").get("yes", ())), EDITION)
            yield Edition.known(
                evidence=(reading.evidence(found.first, again[1]),),
                number=int(found.value.low),
                head=head,
                series=(head,),
                **reading.frame(found.first, found.stop),
            )
            continue
        if _placed(reading, found.stop, high):
            continue
        stop = found.stop
        series: list[str] = []
        event = False
        head = ""
        while stop < high and stop < found.stop + SERIES:
            bits = scan.bits[stop]
            if not bits & LETTERS:
                if scan.words[stop].surface == "-":
                    stop += 1
                    continue
                break
            if not bits & stopword:
                named = scan.match("event_heads", stop) or _of_abroad(reading, stop)
                counted = not series and not bits & CAPITAL and scan.match("ranked_heads", stop)
                if counted and not named and not one_in_each(reading, found, high):
                    break  # "la 6e victoire d'étape" counts victories
                if not (series or named) and _of_an_event(reading, found, stop, high):
                    break  # « le troisième budget du concours » ranks budgets
                if named:
                    event = True
                    head = head or _noun(reading, stop, named.length)
                series.append(lemma(scan.keys[stop].rstrip("'"), scan.language))
            elif scan.match("event_stops", stop):
                break
            stop += 1
        if not series or not (event or _named_series(reading, found.stop, high)):
            continue
        if _of_a_life(reading, found):
            continue
        if beside := series_beside(reading, found.first, found.stop):
            series = [series[0], *beside]
        frame = reading.frame(found.first, found.stop)
        if frame["modality"] == "hypothetical" and _told_before_if(reading, found.first):
            frame = frame | {"modality": "asserted"}
        if frame["modality"] == "historical" and _only_begun(reading, found.first):
            frame = frame | {"modality": modality(scan, found.first, found.stop)}
        if of_before(reading, stop):
            frame = frame | {"modality": "historical"}
        yield Edition.known(
            evidence=(reading.evidence(found.first, _trim(reading, found.stop, stop)),),
            number=int(found.value.low),
            head=head or series[0],
            series=tuple(series),
            **frame,
        )


def _of_a_life(reading: Reading, found: Found) -> bool:
    """« Denise Aubrac a couru son trentième marathon »: of her races, not of those of a town."""
    scan = reading.scan
    if not scan.match("possessives", found.first - 1) or scan.match("edition_words", found.stop):
        return False
    if scan.bits[found.stop] & CAPITAL:
        return False
    low = max(scan.sentence(found.first)[0], found.first - RANKED)
    return any(scan.match("feats", at) for at in range(low, found.first - 1))


def _of_abroad(reading: Reading, at: int) -> Match | None:
    """An event that keeps its name in another language: "the 51st Foire aux Laines"."""
    scan = reading.scan
    if not scan.bits[at] & CAPITAL or scan.match("function_words", at):
        return None
    others = (code for code in available() if code != scan.language)
    found = (lexicon(code).match("event_heads", scan.keys, at) for code in others)
    return next((match for match in found if match), None)


def _placed(reading: Reading, at: int, high: int) -> bool:
    """« deuxième du championnat », "third in the league": a place, and no edition."""
    scan = reading.scan
    noun = at < high and scan.bits[at] & scan.lexicon.bit("stopwords", "function_words")
    return bool(noun) and scan.match("ranked_in", at) is not None


def _of_an_event(reading: Reading, found: Found, at: int, high: int) -> bool:
    """Whether a plain noun is what an event has many of: « le troisième budget du concours », "the
    fifth fastest lap of the championship"."""
    scan = reading.scan
    for i in range(at, min(high - 1, at + RANKED)):
        if scan.bits[i] & CAPITAL or not scan.bits[i] & LETTERS or scan.match("event_heads", i):
            return False
        if scan.match("ranked_in", i + 1):
            return not one_in_each(reading, found, high)
    return False


def _only_begun(reading: Reading, at: int) -> bool:
    """Whether each year that the sentence of an edition tells is the one its series began in."""
    dates = reading.within(*reading.scan.sentence(at), "date")
    return bool(dates) and all(begun(reading, date) for date in dates)


def _told_before_if(reading: Reading, first: int) -> bool:
    """Whether what is left open stands behind an edition: "the 15th edition stands unless …"."""
    scan = reading.scan
    low = scan.sentence(first)[0]
    mask = reading.lexicon.bit("modality_hypothetical")
    return not any(scan.match("modality_hypothetical", i) for i in scan.between(mask, low, first))


def _noun(reading: Reading, at: int, length: int) -> str:
    """What an event is, where the language puts that last: "35th general assembly"; else ""."""
    scan = reading.scan
    last = scan.keys[at + length - 1]
    return lemma(last, scan.language) if scan.lexicon.table("rank_noun_last") else ""


def _named_series(reading: Reading, at: int, high: int) -> bool:
    """An ordinal directly before a capitalised name: "the eleventh Porto Boat Show"."""
    scan = reading.scan
    return (
        at + 1 < high
        and bool(scan.bits[at] & CAPITAL)
        and bool(scan.bits[at + 1] & CAPITAL)
        and any(scan.match("event_heads", i) for i in range(at, min(high, at + 5)))
    )


def _trim(reading: Reading, first: int, stop: int) -> int:
    """The evidence ends with the first noun of the series, so that it points and does not cover."""
    scan = reading.scan
    for i in range(first, stop):
        if named := scan.match("event_heads", i):
            return min(i + named.length, stop)
    return min(first + 1, stop)


CLAIM_KIND = ClaimKind(
    model=Edition,
    extract=extract,
    examples=(
        ("fr", "La 68e session du Conseil des ports s'ouvre.", ("68",)),
        ("fr", "Il a clos la septième conférence ministérielle.", ("7",)),
        ("en", "It opened the eleventh Porto Boat Show.", ("11",)),
        ("fr", "Il habite au troisième étage.", ()),
        ("fr", "C'est la première fois qu'il vient.", ()),
    ),
)
