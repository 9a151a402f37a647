"""Places of sound articles where one value can be changed so that the articles contradict it.

A place counts only where the articles hold the true value a second time: a weekday beside its full
date, or the same figure of the same thing, name, title, place or edition printed elsewhere in the
story. Whether a second place holds it is told from the words alone, never from what the tool
compares, so that a mutation nobody could notice is not made and one the tool overlooks counts.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

from factcheck.claims.reading import Reading
from factcheck.documents.document import Block, Document
from factcheck.evaluation.misprints import VOWELS, editions, misprints, slips
from factcheck.text.lexicon import DIGITS, LETTERS
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

NEAR = 60  # days from publication within which a date without a year is the nearest one
NUMBERS = {
    "number": "count-conflict",
    "money": "money-conflict",
    "percent": "percent-conflict",
    "vote": "vote-conflict",
    "score": "score-conflict",
    "age": "age-conflict",
}
OFF, LAST = 14, 28  # days by which a date is changed, and the last that every month has
SHORTEST = 4  # letters of a word that gets a misprint


class Place(NamedTuple):
    """``old`` at ``[start, end)`` of a document, and the words that may take its place.

    ``rule`` is there to tell the change; ``witness`` is the same for all places that hold the true
    value, and "" where the calendar holds it.
    """

    kind: str
    rule: str
    document: str
    start: int
    end: int
    old: str
    options: tuple[str, ...]
    witness: str = ""


class Mutation(NamedTuple):
    """A place and what is written there instead."""

    place: Place
    new: str

    def applied(self, document: Document) -> Document:
        """A copy of the document with the new words; everything behind them moves."""
        at, shift = self.place, len(self.new) - len(self.place.old)
        text = document.text[: at.start] + self.new + document.text[at.end :]

        def moved(block: Block) -> Block:
            start = block.start + (shift if block.start >= at.end else 0)
            end = block.end + (shift if block.end >= at.end else 0)
            return block.model_copy(update={"start": start, "end": end})

        blocks = tuple(moved(block) for block in document.blocks)
        return document.model_copy(update={"text": text, "blocks": blocks})


def draw(place: Place, seed: int) -> Mutation:
    """The change that a seed makes at a place, whatever other places there are."""
    return Mutation(place, place.options[lot(place, seed) % len(place.options)])


def lot(place: Place, seed: int) -> int:
    """A number drawn for a place by a seed."""
    key = repr((seed, place.kind, place.document, place.start)).encode()
    return int.from_bytes(blake2b(key, digest_size=8).digest(), "big")


def places(story: Sequence[Reading], archive: Sequence[Reading] = ()) -> list[Place]:
    """Every place of a story that can be changed, in text order.

    Titles that replace others are those of the whole ``archive``.
    """
    words = {key for reading in story for key in reading.scan.keys}
    titles = _titles(archive or story)
    finders: tuple[Callable[[Reading], Iterator[Place]], ...] = (
        _weekdays,
        _numbers,
        _days,
        _names,
        lambda reading: _held_titles(reading, titles),
        lambda reading: _towns(reading, words),
        _editions,
    )
    found = [p for reading in story for find in finders for p in find(reading) if p.options]
    held = Counter((p.kind, p.witness) for p in found)
    kept = [p for p in found if not p.witness or held[p.kind, p.witness] > 1]
    return sorted(kept, key=lambda p: (p.document, p.start, p.kind))


def _place(
    reading: Reading, kind: str, rule: str, first: int, stop: int, options: Iterable[str], seen: str
) -> Place:
    span = reading.scan.span(first, stop)
    old = reading.scan.quote(first, stop)
    different = tuple(dict.fromkeys(o for o in options if o != old))
    return Place(kind, rule, reading.document.id, span.start, span.end, old, different, seen)


def _weekdays(reading: Reading) -> Iterator[Place]:
    """Weekdays of full dates whose year is written or near the day of publication."""
    published = reading.document.published
    days = reading.lexicon.table("date_weekdays")
    for found in reading.of("date"):
        when = found.value
        if not isinstance(when, When) or when.weekday is None or when.low is None:
            continue
        if when.relative or when.precision != "day" or when.low.weekday() != when.weekday:
            continue
        near = published is not None and abs((when.low - published).days) <= NEAR
        if when.year_source != "text" and not near:
            continue
        for at in range(found.around[0], found.stop):
            day = reading.scan.match("date_weekdays", at)
            if day is not None and day.length == 1 and int(day.meaning) == when.weekday:
                others = [names[0] for name, names in days.items() if name != day.meaning]
                case = str.capitalize if reading.scan.words[at].capital else str.lower
                yield _place(
                    reading, "weekday", "weekday-mismatch", at, at + 1, map(case, others), ""
                )
                break


def _numbers(reading: Reading) -> Iterator[Place]:
    """Figures in digits; those of a bare number with the word that follows it."""
    for found in reading.of(*NUMBERS):
        value = found.value
        if isinstance(value, Quantity) and value.figure is None:
            continue
        digits = reading.scan.between(DIGITS, found.first, found.stop)
        at = next((i for i in digits if reading.scan.words[i].surface[0].isdecimal()), None)
        if at is None:
            continue
        after = _key(reading, found.stop) if found.kind == "number" else ""
        if found.kind == "number" and not after:
            continue
        witness = f"{found.kind} {value.text()} {after}"
        options = slips(reading.scan.words[at].surface)
        rule = NUMBERS[found.kind]
        yield _place(reading, "number", rule, at, at + 1, options, witness)


def _days(reading: Reading) -> Iterator[Place]:
    """Days of dates that no weekday stands beside, at most two weeks off."""
    for found in reading.of("date"):
        when = found.value
        if not isinstance(when, When) or when.relative or when.precision != "day":
            continue
        if when.weekday is not None or when.low is None:
            continue
        day = when.low.day
        at = next((i for i in range(found.first, found.stop) if _is(reading, i, day)), None)
        if at is not None:
            others = range(max(1, day - OFF), min(LAST, day + OFF) + 1)
            options = (str(other) for other in others if other not in (1, day))
            yield _place(
                reading, "date", "date-conflict", at, at + 1, options, when.low.isoformat()
            )


def _is(reading: Reading, at: int, number: int) -> bool:
    surface = reading.scan.words[at].surface
    return surface.isdecimal() and int(surface) == number


def _key(reading: Reading, at: int) -> str:
    """The word at a token, in the same block; "" for a mark."""
    scan = reading.scan
    inside = 0 < at < len(scan) and scan.block_index(at) == scan.block_index(at - 1)
    return scan.keys[at] if inside and scan.bits[at] & LETTERS else ""


def _people(reading: Reading) -> Iterator[tuple[Found, PersonName]]:
    for found in reading.of("person"):
        if isinstance(found.value, PersonName) and found.value.given and found.value.family:
            yield found, found.value


def _names(reading: Reading) -> Iterator[Place]:
    """Full names whose last word gets a misprint."""
    for found, person in _people(reading):
        last = found.stop - 1
        word = reading.scan.words[last].surface
        if len(word) >= SHORTEST and word.isalpha():
            yield _place(
                reading, "name", "name-spelling", last, last + 1, misprints(word),
                person.name.casefold(),
            )  # fmt: skip


Titles = dict[tuple[str, str, bool], dict[str, str]]  # language, word before, opens with a vowel


def _title_slot(reading: Reading, at: int) -> tuple[str, str, bool]:
    """Titles of one slot can stand in for each other: their article agrees with them."""
    opening = reading.scan.keys[at][0]
    return reading.document.language, reading.scan.keys[at - 1] if at else "", opening in VOWELS


def _roles(reading: Reading) -> Iterator[tuple[PersonName, str, str, int, int]]:
    for _, person in _people(reading):
        for role in person.roles:
            first, stop = role.tokens
            if not role.occupation and first < stop:
                yield person, role.office, role.wording, first, stop


def _titles(archive: Sequence[Reading]) -> Titles:
    """Every title of the archive with its office, by where it can stand."""
    found: defaultdict[tuple[str, str, bool], dict[str, str]] = defaultdict(dict)
    for reading in archive:
        for _, office, wording, first, _ in _roles(reading):
            found[_title_slot(reading, first)][wording] = office
    return dict(found)


def _held_titles(reading: Reading, titles: Titles) -> Iterator[Place]:
    """Titles of people who are given the same office elsewhere."""
    for person, office, _, first, stop in _roles(reading):
        slot = titles.get(_title_slot(reading, first), {})
        options = sorted(wording for wording, other in slot.items() if other != office)
        witness = f"{person.name.casefold()} {office}"
        yield _place(reading, "title", "role-conflict", first, stop, options, witness)


def _towns(reading: Reading, words: set[str]) -> Iterator[Place]:
    """Cities that any atlas has, behind a preposition; no city of the story takes their place."""
    cities = [names[0] for names in reading.lexicon.table("cities").values()]
    plain = [c for c in cities if c.isalpha() and c.casefold() not in words]
    for found in reading.of("place"):
        city = reading.scan.match("cities", found.first)
        before = reading.scan.match("place_prepositions", found.first - 1)
        if city is None or city.length != found.stop - found.first or before is None:
            continue
        vowel = reading.scan.keys[found.first][0] in VOWELS
        options = (c for c in plain if (c[0].lower() in VOWELS) == vowel)
        yield _place(
            reading,
            "place",
            "place-conflict",
            found.first,
            found.stop,
            options,
            f"{before.meaning} {city.meaning}",
        )


def _editions(reading: Reading) -> Iterator[Place]:
    """Ordinals in digits before "session" and the like."""
    for found in reading.of("ordinal"):
        number = reading.scan.words[found.first].surface
        after = reading.scan.match("edition_words", found.stop)
        if after is None or not number.isdecimal() or not isinstance(found.value, Quantity):
            continue
        witness = f"{found.value.text()} {_key(reading, found.stop)}"
        yield _place(
            reading, "edition", "edition-conflict", found.first, found.first + 1,
            editions(number), witness,
        )  # fmt: skip
