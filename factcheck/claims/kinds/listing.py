"""Lists with the number that announces them ("Cinq pays, le Pérou, la Bolivie, …")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.announced import announced
from factcheck.claims.claim import Claim
from factcheck.claims.counted import NATIONALS, Counted, counted
from factcheck.claims.enumerations import Enumeration, enumeration, lists_nothing, of_several
from factcheck.claims.in_order import begins_in_order, in_order
from factcheck.claims.list_rests import first_of_row, told_on
from factcheck.claims.list_signs import (
    LOOK_AHEAD,
    colon,
    of_these,
    opener,
    opens_with_name,
    taken_up,
)
from factcheck.claims.part import ClaimKind
from factcheck.claims.people_listed import people_listed
from factcheck.claims.reading import Reading
from factcheck.claims.same_people import same_people
from factcheck.claims.stated import has, joined
from factcheck.claims.townspeople import all_persons, townspeople
from factcheck.claims.two_people import two_people
from factcheck.claims.unannounced import announces_nothing, bounded, of_people
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.part import Found
from factcheck.values.quantity import Quantity

LARGEST = 60  # a list longer than this is never spelled out


class Listing(Claim):
    """A stated number and the items that the text lists for it, between ``fewest`` and ``most``.

    The evidence is the number with its noun, then the list. ``in_order``: told by ordinals.
    """

    kind: Literal["list"] = "list"
    stated: Quantity
    head: str
    concept: str
    items: tuple[str, ...]
    fewest: int
    most: int
    in_order: bool = False

    def value_text(self) -> str:
        """Stated against listed."""
        return f"{self.stated.text()} / {self.fewest}" + (
            "" if self.most == self.fewest else f"-{self.most}"
        )


def extract(reading: Reading) -> Iterator[Listing]:
    """A claim for each exact number whose noun is followed by its whole list."""
    scan = reading.scan
    for found in reading.of("number"):
        value = found.value
        if not isinstance(value, Quantity) or not _exact(value):
            continue
        noun = counted(reading, found) or _unnamed(reading, found) or of_these(reading, found)
        of_town = townspeople(reading, found) if noun is None else None
        noun = noun or of_town
        if noun is None or noun.part_of is not None or _one_of(reading, found):
            continue
        told = in_order(reading, found, noun)
        if told is not None:
            yield _claim(reading, found, noun, value, told, in_order=True)
            continue
        _, high = scan.sentence(found.first)
        sign = opener(reading, noun.stop, min(high, noun.stop + LOOK_AHEAD), high)
        if sign is None:
            sign, high = taken_up(reading, found, high)
        if of_town and (sign is None or scan.words[sign].surface != ":"):
            continue
        apart = announced(reading, found, noun, opened=sign is not None)
        apart = apart or same_people(reading, found, noun)
        if apart is not None and not of_town:
            yield _claim(reading, found, noun, value, apart)
            continue
        if sign is None or sign + 1 >= high:
            continue
        listed = _behind(reading, found, noun, sign, high)
        if listed is None or announces_nothing(reading, found, noun, listed, high):
            continue
        if of_town and not all_persons(reading, listed):
            continue
        listed = bounded(reading, noun, listed)
        stated = int(value.low or 0)
        if listed.most < stated and told_on(
            reading, noun, stated, listed, high, scan.words[sign].surface
        ):
            continue
        yield _claim(reading, found, noun, value, listed)


def _behind(
    reading: Reading, found: Found, noun: Counted, opened: int, high: int
) -> Enumeration | None:
    """The list behind the sign that ``opened`` it, or behind a colon further on."""
    scan = reading.scan
    if scan.match("partial_list", opened + 1) or begins_in_order(reading, opened + 1):
        return None
    bare = bool(noun.concept) and not of_people(reading, noun)
    sign = scan.words[opened].surface
    if sign == "," and lists_nothing(reading, found, noun, opened):
        return None
    if sign == "," and first_of_row(reading, found, opened + 1):
        return None
    listed = None
    if of_people(reading, noun) and isinstance(found.value, Quantity):
        listed = people_listed(reading, opened + 1, high, int(found.value.low or 0))
    listed = listed or enumeration(reading, opened + 1, high, opened_by=sign, bare=bare)
    listed = listed or two_people(reading, noun, opened + 1, high)
    if listed and sign == "," and _by_whom(reading, found) and not _goes_on(reading, listed):
        return None
    if listed and sign == "(" and of_several(reading, listed.stop, high):
        return None
    if listed and sign == "," and noun.concept.startswith(NATIONALS):
        return None  # "eight Swedes, three Russians, two Poles and an Israeli"
    if listed is None and sign == ",":
        listed = _beside_subject(reading, noun, opened)
    if listed is None and sign == ",":
        # "Trois écrivains restent en lice pour le prix, remis le 4 novembre : A, B et C"
        further = colon(reading, opened, high)
        if further is None or not opens_with_name(reading, further + 1, high):
            return None
        if has(reading, noun.stop, further, "partial_list"):
            return None
        listed = enumeration(reading, further + 1, high, opened_by=":", bare=False)
    if (
        listed is None
        or _dated(reading, listed)
        or reading.within(listed.first, listed.stop, "score")
    ):
        return None
    return listed


def _claim(
    reading: Reading,
    found: Found,
    noun: Counted,
    value: Quantity,
    listed: Enumeration,
    *,
    in_order: bool = False,
) -> Listing:
    scan = reading.scan
    span = scan.span(listed.first, listed.stop)
    return Listing(
        evidence=(
            reading.evidence(found.first, noun.stop),
            {"start": span.start, "end": span.end, "quote": span.of(scan.text)},
        ),
        stated=value,
        head=scan.quote(noun.first, noun.stop),
        concept=noun.concept,
        items=tuple(scan.quote(*item) for item in listed.items),
        fewest=listed.fewest,
        most=listed.most,
        in_order=in_order,
        **reading.frame(found.first, noun.stop),
    )


def _unnamed(reading: Reading, found: Found) -> Counted | None:
    """ "Ils sont cinq à se présenter : A, B, C": a number of those the list names."""
    scan = reading.scan
    for i in range(max(0, found.first - 3), found.first):
        match = scan.match("taken_up", i)
        if match and i + match.length == found.first:
            return Counted(found.first, found.stop, "", (), None, "total")
    return None


def _dated(reading: Reading, listed: Enumeration) -> bool:
    """Whether a day stands between the commas: "Trois blessés : la sortie de route d'un car, le 14
    mai, …" tells how and when."""
    return any(reading.within(start, start + 2, "date") for start, _ in listed.items)


def _one_of(reading: Reading, found: Found) -> bool:
    """ "Selon l'un des deux rescapés, à 2h45, …": what follows is about one of them."""
    return has(reading, max(0, found.first - 4), found.first, "one_of")


def _by_whom(reading: Reading, found: Found) -> bool:
    """ "Created by two dyers, it has shops in …": the comma closes what opens the sentence."""
    scan = reading.scan
    low, _ = scan.sentence(found.first)
    endings = tuple(scan.lexicon.table("participle_endings").get("yes", ()))
    agent = scan.match("agents", found.around[0] - 1) is not None and found.around[0] > low
    return agent and bool(endings) and scan.keys[low].endswith(endings)


def _goes_on(reading: Reading, listed: Enumeration) -> bool:
    """Whether a comma closes a list, as it does where a subject has yet to come."""
    stop = listed.stop
    return stop < len(reading.scan) and reading.scan.words[stop].surface == ","


def _beside_subject(reading: Reading, noun: Counted, comma: int) -> Enumeration | None:
    """ "Trois échevins l'entouraient, A et B, élus en mars": two people beside the verb of those
    counted, which names nothing else that they could be.
    """
    scan = reading.scan
    _, high = scan.sentence(comma)
    first = noun.stop
    clitic = scan.match("object_pronouns", first)
    first += clitic.length if clitic else 0
    end = comma - bool(scan.match("object_pronouns", comma - 1))
    verb = range(first, end)
    plain = all(scan.bits[i] & LETTERS and not scan.bits[i] & CAPITAL for i in verb)
    if not verb or not plain or has(reading, first, end, "determiners", "say_verbs"):
        return None
    people = list(reading.within(comma + 1, high, "person"))
    ends = {scan.words[f.stop].surface if f.stop < high else "." for f in people[1:]}
    if len(people) != 2 or people[0].first != comma + 1 or not ends <= {",", "."}:
        return None
    one, other = people
    if joined(reading, one.stop) != other.first - one.stop:
        return None
    return Enumeration(((one.first, one.stop), (other.first, other.stop)), 2, 2)


def _exact(value: Quantity) -> bool:
    return (
        value.approximation == "exact"
        and value.low == value.high
        and isinstance(value.low, int)
        and 2 <= value.low <= LARGEST
    )


CLAIM_KIND = ClaimKind(
    model=Listing,
    extract=extract,
    examples=(
        ("fr", "Cinq pays, le Pérou, la Bolivie, le Chili et le Panama, ont signé.", ("5 / 4",)),
        ("fr", "Trois villes sont retenues : Lyon, Lille et Nantes.", ("3 / 3",)),
        ("en", "Four men - the captain, the mate and the cook - were held.", ("4 / 3",)),
        ("en", "Five bridges are old. All will shut: Ona, Ulla, Ire and Usk.", ("5 / 4",)),
        ("fr", "Deux lois : la première est prête, la seconde attend.", ("2 / 2",)),
        ("en", "Two men were held. The first is 20, the second 31, the third 40.", ("2 / 3",)),
        ("fr", "Trois hommes sont morts. Le premier avait 20 ans, le second 31.", ()),
        ("fr", "Cinq pays, dont le Pérou et la Bolivie, ont signé.", ()),
        ("fr", "Trois blessés, selon le maire et le préfet, ont été soignés.", ()),
    ),
)
