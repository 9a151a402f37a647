"""Counts: how many of what ("43 réunions bilatérales", "177 des 196 États membres")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from factcheck.claims.claim import Figure
from factcheck.claims.counted import counted, definite
from factcheck.claims.fronted import fronted
from factcheck.claims.headline_people import headline_people
from factcheck.claims.magnitudes import compare_magnitudes, magnitude
from factcheck.claims.part import ClaimKind
from factcheck.claims.predicated import predicated
from factcheck.claims.priced import currency
from factcheck.claims.reading import Reading
from factcheck.claims.spoken_shares import of_hundred
from factcheck.claims.whereabouts import whereabouts
from factcheck.languages import concepts
from factcheck.text.lexicon import CAPITAL, DIGITS
from factcheck.values.number_words import DASHES
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity
from factcheck.values.vote import Vote


class Count(Figure):
    """How many of something: people, countries, meetings, doses."""

    kind: Literal["count"] = "count"


def extract(reading: Reading) -> Iterator[Count]:
    """A claim for each plain number that governs a noun."""
    yield from _votes(reading)
    wholes: set[int] = set()
    shared = 0
    for found in reading.of("number"):
        noun = counted(reading, found)
        if not isinstance(found.value, Quantity) or _paired(reading, found):
            continue
        if share := of_hundred(reading, found):
            shared = share.stop
        if found.first < shared or currency(reading, found):
            continue  # "83 élèves sur 100" is a percentage, "un budget de 8 millions" a sum
        if shock := magnitude(reading, found):
            yield _count(reading, found, found.stop, head=shock.split("_")[0], concept=shock)
            continue
        opened = fronted(reading, found)
        toll = opened is not None and opened.noun.concept in concepts()["tolls"]
        if not toll and (such := predicated(reading, found)):
            yield _count(
                reading,
                found,
                such.stop,
                head=reading.scan.quote(such.first, such.stop),
                concept=such.concept,
                part_of=opened.whole.value if opened else None,
                role="part" if opened else "total",
            )  # of a toll its fate tells more: "Of the 40 hurt, 13 were children"
            continue
        if opened is not None and isinstance(opened.whole.value, Quantity):
            yield _count(
                reading,
                found,
                found.stop,
                head=reading.scan.quote(opened.noun.first, opened.noun.stop),
                concept=opened.noun.concept,
                modifiers=opened.noun.modifiers,
                part_of=opened.whole.value,
                role="part",
            )
            continue
        if _scale_left_out(reading, found):
            continue
        if noun is None:
            if told := headline_people(reading, found):
                stop, concept = told
                yield _count(
                    reading, found, stop, head=reading.scan.quote(found.stop, stop), concept=concept
                )
                continue
            if _telling(reading, found) or _headline_figure(reading, found):
                role = "part" if _included(reading, found.first) else "total"
                yield _count(reading, found, found.stop, role=role)
            continue
        whole = noun.part_of.value if noun.part_of else None
        if noun.part_of:
            wholes.add(noun.part_of.first)
        yield _count(
            reading,
            found,
            max(found.stop, noun.stop),
            head=reading.scan.quote(noun.first, noun.stop),
            concept=noun.concept,
            modifiers=noun.modifiers,
            part_of=whole if isinstance(whole, Quantity) else None,
            role="whole" if found.first in wholes else noun.role,
            definite=definite(reading, found),
        )


def _count(reading: Reading, found: Found, stop: int, **said: Any) -> Count:
    """A count of a number told up to a token, with what is said of it."""
    return Count.known(
        evidence=(reading.evidence(found.first, stop),),
        value=found.value,
        place=whereabouts(reading, found.first, stop),
        **said,
        **reading.figure_frame(found.first, stop),
    )


def _votes(reading: Reading) -> Iterator[Count]:
    """The votes for, of each result: "157 voix contre 19" counts 157 votes."""
    for found in reading.of("vote"):
        if isinstance(found.value, Vote) and (cast := found.value.normal()["for"]) is not None:
            yield Count.known(
                evidence=(reading.evidence(found.first, found.stop),),
                value=Quantity(low=cast, high=cast),
                concept="vote_cast",
                **reading.figure_frame(found.first, found.stop),
            )


def _paired(reading: Reading, found: Found) -> bool:
    """ "a 4-3 decision": a figure that a dash ties to another counts nothing."""
    scan = reading.scan
    before, after = found.first - 1, found.stop
    tied = before > 0 and scan.words[before].surface in DASHES and scan.glued(before)
    if tied and scan.bits[before - 1] & DIGITS:
        return True
    return (
        after + 1 < len(scan)
        and scan.words[after].surface in DASHES
        and scan.glued(after)
        and bool(scan.bits[after + 1] & DIGITS)
    )


def _included(reading: Reading, first: int) -> bool:
    """ "dont 721": a part of the figure before, whatever that counts."""
    for at in range(max(0, first - 2), first):
        match = reading.scan.match("inclusions", at)
        if match is not None and at + match.length == first:
            return True
    return False


def _scale_left_out(reading: Reading, found: Found) -> bool:
    """Whether digits stand before "de": « 120 de dons » leaves out the millions of its table."""
    scan = reading.scan
    bare = found.stop - found.first == 1 and bool(scan.bits[found.first] & DIGITS)
    if not bare or found.stop >= len(scan) or scan.match("scale_before_not", found.stop):
        return False
    found_at = scan.match("scale_before", found.stop)
    after = found.stop + found_at.length if found_at else len(scan)
    return after < len(scan) and not scan.bits[after] & CAPITAL  # « 750 de Corrib »


def _telling(reading: Reading, found: Found) -> bool:
    """A long number or one with a scale word is a fact even where its noun is left out."""
    value = found.value
    figure = value.figure if isinstance(value, Quantity) else None
    if figure is None or figure < 100 or not isinstance(value, Quantity):
        return False
    quote = reading.scan.quote(found.first, found.stop)
    year = quote.isdigit() and len(quote) == 4
    return value.written == "mixed" or (len(str(figure).rstrip("0")) >= 3 and not year)


def _headline_figure(reading: Reading, found: Found) -> bool:
    """A bare number of a headline ("to hire 1,900") counts what its article counts."""
    value = found.value
    if reading.block_kind(found.first) != "title" or not isinstance(value, Quantity):
        return False
    figure = value.figure
    quote = reading.scan.quote(found.first, found.stop)
    return figure is not None and figure >= 10 and not (quote.isdigit() and len(quote) == 4)


CLAIM_KIND = ClaimKind(
    model=Count,
    extract=extract,
    compare=compare_magnitudes,
    examples=(
        ("fr", "Les secours ont dénombré 2 862 morts.", ("2862",)),
        ("fr", "Il a reçu 177 des 196 États membres.", ("177", "196")),
        ("fr", "Des 90 salles du lycée, seules 31 restent fermées.", ("90", "31")),
        ("en", "Of the 90 rooms of the school, 31 remain closed.", ("90", "31")),
        ("fr", "Quarante-trois réunions bilatérales se sont tenues.", ("43",)),
        ("fr", "Une trentaine de blessés ont été soignés.", ("~30",)),
        ("en", "The line ordered 48 jets.", ("48",)),
        ("en", "She guided 43 doctoral students.", ("43",)),
        ("fr", "Il est arrivé le 3 mai à 20h30.", ()),
        ("fr", "L'article 43 du code le prévoit.", ()),
    ),
)
