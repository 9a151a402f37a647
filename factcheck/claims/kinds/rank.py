"""Ranks: the how-maniest of somebody's or something's ("son huitième but", "her third novel")."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Literal

from factcheck.claims.claim import Claim
from factcheck.claims.part import ClaimKind
from factcheck.claims.rank_owners import Owner, owner
from factcheck.claims.reading import Reading
from factcheck.claims.times import EDITION, of_before, one_in_each, times
from factcheck.messages import say
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.comparison import AGREE, Comparison
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

REACH = 2  # tokens between the ordinal and what it numbers: "such", "consecutive"
NAMED = 5  # the same where the noun comes last: "fifth Belgian cyclo-cross title"
NOUN = 3  # tokens after the ordinal among which any other noun stands
FIELD = 3  # tokens after the noun in which its field stands
EVER = frozenset(("", "history"))  # a club's fourth title is the fourth of its history
SCOPE = 6  # tokens after the noun in which the time it is counted over is named


class Rank(Claim):
    """The ordinal of one of a row; ``head`` is what the row is of (a sense of [ranked_heads]),
    ``scope`` the time it is counted over ("season", "career"), ``field`` where it is won
    ("european"), ``owner`` whether it is a person's or a team's; "" when the text does not say."""

    kind: Literal["rank"] = "rank"
    number: int
    head: str
    scope: str = ""
    field: str = ""
    owner: Owner = ""

    def value_text(self) -> str:
        """The ordinal number."""
        return str(self.number)


def extract(reading: Reading) -> Iterator[Rank]:
    """A claim for each ordinal before what is counted one by one.

    An article that goes on counting ("le deuxième but", "le troisième but") tells several things:
    none of them is the rank that another article may give.
    """
    found: dict[tuple[str, bool], list[Rank]] = defaultdict(list)
    for claim in _read(reading):
        found[claim.head, claim.block == "title"].append(claim)
    for ranks in found.values():
        if len({rank.number for rank in ranks}) == 1:
            yield from ranks


def _read(reading: Reading) -> Iterator[Rank]:
    scan = reading.scan
    for ordinal in reading.of("ordinal"):
        value = ordinal.value
        if not isinstance(value, Quantity) or value.low is None or value.low < 2:
            continue
        _, high = scan.sentence(ordinal.first)
        if one_in_each(reading, ordinal, high):
            continue  # « la 43e finale de la Coupe » is an edition
        told = (
            times(reading, ordinal, high)
            or _listed(reading, ordinal, high)
            or _any_noun(reading, ordinal, high)
        )
        if told is not None and told[0] != EDITION:
            head, stop = told
            yield Rank(
                evidence=(reading.evidence(ordinal.first, stop),),
                number=int(value.low),
                head=head,
                scope=_scope(reading, ordinal.first, stop, high),
                field=_field(reading, ordinal.stop, stop, high),
                owner=owner(reading, ordinal),
                **(reading.frame(ordinal.first, stop) | _then(reading, stop)),
            )


def _then(reading: Reading, stop: int) -> dict[str, str]:
    return {"modality": "historical"} if of_before(reading, stop) else {}


def _listed(reading: Reading, ordinal: Found, high: int) -> tuple[str, int] | None:
    """What the row is of, by the table of what comes in rows, and where the noun stops."""
    scan = reading.scan
    last = bool(scan.lexicon.table("rank_noun_last"))
    small = scan.lexicon.bit("stopwords", "function_words")
    for at in range(ordinal.stop, min(high, ordinal.stop + (NAMED if last else REACH))):
        head = scan.match("ranked_heads", at)
        if head is not None and not scan.bits[at] & CAPITAL:
            return head.meaning, at + head.length
        word = scan.bits[at] & LETTERS and not scan.bits[at] & small
        named = last and (
            word or scan.words[at].surface == "-"
        )  # "fifth Belgian cyclo-cross title"
        if not named and not (word and scan.match("rank_fillers", at)):
            break
    return None


def _any_noun(reading: Reading, ordinal: Found, high: int) -> tuple[str, int] | None:
    """Any other plain noun after the ordinal, by its lemma: "fourth named storm"."""
    scan = reading.scan
    plain: list[int] = []
    for at in range(ordinal.stop, min(high, ordinal.stop + NOUN)):
        word = scan.bits[at] & LETTERS and not scan.bits[at] & CAPITAL
        if not word or scan.match("stopwords", at) or scan.match("function_words", at):
            break
        plain.append(at)
    if not plain:
        return None
    last = bool(scan.lexicon.table("rank_noun_last"))
    at = plain[-1] if last else plain[0]
    if any(scan.match("rank_heads_not", i) or scan.match("event_heads", i) for i in plain):
        return None
    if not last and len(plain) > 1 and scan.match("rank_fillers", at):
        at = plain[1]
    lemmas = reading.lemmas(at, at + 1)
    return (lemmas[0], at + 1) if lemmas else None


def _scope(reading: Reading, first: int, stop: int, high: int) -> str:
    scan = reading.scan
    for at in range(stop, min(high, stop + SCOPE)):
        found = scan.match("rank_scopes", at)
        if found is not None:
            return found.meaning
    return ""


def _field(reading: Reading, after: int, stop: int, high: int) -> str:
    """The field a title or a medal is won in, told beside its noun."""
    scan = reading.scan
    for at in range(after, min(high, stop + FIELD)):
        found = scan.match("rank_fields", at)
        if found is not None:
            return found.meaning
        if not scan.bits[at] & LETTERS:
            return ""
    return ""


def compare(a: Rank, b: Rank) -> Comparison:
    """Two ordinals of one row; a goal of the season may be another one of the career."""
    if a.head != b.head:
        return Comparison("not_comparable", say("ranks of other things"))
    if a.number == b.number:
        return AGREE
    if (a.field and b.field and a.field != b.field) or {a.owner, b.owner} == {"person", "team"}:
        return Comparison("not_comparable", say("ranks of other things"))
    ever = {a.scope, b.scope} <= EVER and _between(a) == _between(b)
    if a.scope != b.scope and not ever:
        return Comparison("not_comparable", say("counted over other times"))
    return Comparison("conflict", say("another rank"))


def _between(claim: Rank) -> list[str]:
    """The words from the ordinal to its noun: the fifth indoor title, the second junior title."""
    return claim.quote.lower().split()[1:-1]


CLAIM_KIND = ClaimKind(
    model=Rank,
    extract=extract,
    compare=compare,
    context=0.3,
    examples=(
        ("fr", "Elle signe son huitième but de la saison.", ("8",)),
        ("fr", "C'est le troisième titre du club.", ("3",)),
        ("en", "It was the fourth such launch this year.", ("4",)),
        ("en", "Her third novel sold well.", ("3",)),
        ("fr", "Il habite au troisième étage.", ()),
        ("fr", "Le deuxième but puis le troisième but ont suivi.", ()),
        ("fr", "Il a fini à la deuxième place.", ()),
    ),
)
