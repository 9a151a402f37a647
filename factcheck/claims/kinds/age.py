"""Ages of people ("Nadia Ferrand, 46 ans")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from factcheck.claims.age_phrases import (
    FRONTED,
    aged_itself,
    apposed,
    between_commas,
    dated_aside,
    decade_taken_up,
    fronted_with_more,
    led_by_another,
    of_a_team,
    of_the_subject,
    pronoun_after,
)
from factcheck.claims.birthdates import births
from factcheck.claims.claim import Figure
from factcheck.claims.countrymen import countryman, only_one
from factcheck.claims.decades import in_decades
from factcheck.claims.figures import figures
from factcheck.claims.lifetimes import (
    described,
    introduced,
    of_another_time,
    of_long_ago,
    of_somebody_else,
    of_today,
    set_beside,
    starts_a_life,
)
from factcheck.claims.met_people import done_to, named_after
from factcheck.claims.obituaries import of_their_kin
from factcheck.claims.part import ClaimKind
from factcheck.claims.portrayed import fate_of_part, portrayed
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has
from factcheck.claims.told_before import told_before
from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, DIGITS
from factcheck.values.part import Found
from factcheck.values.person_gender import gender_of, meaning

HERO = "winner"  # who a portrait is of, whatever else it tells
MEAN = 8  # tokens before an age in which it is told to be one of several people
JOINED = 2  # tokens between two ages of one list


class Age(Figure):
    """How old somebody is; ``subject`` is the name next to the age, when the sentence has one.

    ``described`` is the part in the story that the text calls the person by ("driver"), then the
    words of its complement; empty when it does not. ``portrayed`` is what sort of person the text
    introduces without a name ("girl"), what became of them ("dead") and the noun as written.
    ``born`` says that the age is worked out from the date of a birth.
    """

    kind: Literal["age"] = "age"
    subject: str | None = None
    described: tuple[str, ...] = ()
    portrayed: tuple[str, ...] = ()
    born: bool = False


def extract(reading: Reading) -> Iterator[Age]:
    """A claim for each age, and for each decade of a life ("quadragénaire")."""
    ages = reading.of("age")
    decades = list(in_decades(reading))
    for found, claim in zip(ages, figures(reading, Age, "age"), strict=True):
        yield _told(reading, found, claim, decades)
    for age, subject in births(reading):
        evidence = reading.evidence(age.first, age.stop)
        frame = reading.frame(age.first, age.stop) | {"modality": "asserted", "when": None}
        yield Age(evidence=(evidence,), value=age.value, subject=subject, born=True, **frame)
    for found in decades:
        evidence = reading.evidence(found.first, found.stop)
        frame = reading.frame(found.first, found.stop)
        claim = Age(evidence=(evidence,), value=found.value, **frame)
        yield _told(reading, found, claim)


def _told(reading: Reading, found: Found, claim: Age, decades: Sequence[Found] = ()) -> Age:
    """The claim with whose age it is, and of when."""
    part = described(reading, found)
    # « À 61 ans, la gagnante sourit »: whom the sentence before names, as a pronoun would
    apart = bool(part) and not (part[0] == HERO and _opens(reading, found))
    whose = decade_taken_up(reading, found, decades)
    told: dict[str, object] = {"subject": bearer(reading, whose, apart), "described": part}
    if told["subject"] is None and not part:
        told["portrayed"] = portrayed(reading, found)
    elif told["subject"] is None:
        told["portrayed"] = fate_of_part(reading, found, part)
    birth = starts_a_life(reading, found)
    beside = set_beside(reading, found) or of_today(reading, found) or dated_aside(reading, found)
    if of_another_time(reading, found) or (not (birth or beside) and of_long_ago(reading, found)):
        told["modality"] = "historical"
    elif beside and claim.modality in ("historical", "denied", "planned"):
        told["modality"] = "asserted"  # "the 63-year-old had served": he is 63 now
    if claim.when is not None and (birth or beside):
        told["when"] = None  # "née en 1993, elle a 32 ans": the year does not date the age
    return claim.model_copy(update=told)


def bearer(reading: Reading, found: Found, described: bool = False) -> str | None:
    """The person an age belongs to: the name before its comma, else the nearest one after, else the
    only one of its sentence or, when that has none, of the sentence before or of the headline. Who
    is ``described`` ("le chauffeur, âgé de 48 ans") is only the name set right beside the age."""
    low, high = reading.scan.sentence(found.first)
    named = [p for p in reading.within(low, high, "person") if not of_a_team(reading, p)]
    people = [p for p in named if not _says(reading, found, p, named[0])]
    before = [p for p in people if p.stop <= found.around[0]]
    if _of_several(reading, found) or _mean(reading, found):
        return None
    if done_to(reading, found, low):
        return named_after(reading, found)
    if before and _of_a_house(reading, before[-1], found.around[0]):
        return None
    if before and of_their_kin(reading, before[-1], found):
        return None
    if before and found.around[0] - before[-1].stop <= 3:
        return reading.scan.quote(before[-1].first, before[-1].stop)
    if before and apposed(reading, before[-1].stop, found.around[0]):
        return reading.scan.quote(before[-1].first, before[-1].stop)
    native = countryman(reading, found)
    if native:
        return native  # "The Latvian, 33, won": no name
    unread = _capitals(reading, found, low)
    if unread:
        return unread
    taken_up = pronoun_after(reading, found, low)
    if taken_up is not None:
        # "À 54 ans, elle succède à Paul Roy": whom the sentence before speaks of
        people = _told_by_pronoun(reading, taken_up, told_before(reading, low) or []) if low else []
    after = [p for p in people if p.first >= found.stop]
    beside = not before and between_commas(reading, found, low)
    subject = of_the_subject(reading, found, low)
    near = 1 if beside or _of_somebody(reading, found, low) else 2 if described else 6
    near = near if not subject else int(reading.scan.words[found.stop].surface == ",")
    close = bool(after) and after[0].first - found.stop <= near
    if close or fronted_with_more(reading, found, after):
        return reading.scan.quote(after[0].first, after[0].stop)
    if described or _of_somebody(reading, found, low) or _quoted(reading, found):
        return None
    if introduced(reading, found) or (not people and of_somebody_else(reading, found)):
        return None
    if beside or subject or led_by_another(reading, found, after):
        people = []  # "La nageuse, 27 ans, a battu Odile Wurtz": whom the sentence before names
    if not people and low > 0:
        spoken_of = told_before(reading, low)
        if spoken_of is None:
            return None
        people = _told_by_pronoun(reading, low, spoken_of)
    if not people and found.first - low <= FRONTED:
        people = only_one(reading.within(0, low, "person"), reading)
    if people and aged_itself(reading, found, people[0]):
        return None  # « Âgé de 73 ans, « le Renard » affrontait Luc Ney, 56 ans »
    if len(people) == 1 or (people and _spoken_of(reading, people[0], found, low)):
        return reading.scan.quote(people[0].first, people[0].stop)
    return None if people or (subject and after) else _main_person(reading)


def _opens(reading: Reading, found: Found) -> bool:
    return found.first - reading.scan.sentence(found.first)[0] <= FRONTED


def _told_by_pronoun(reading: Reading, at: int, people: list[Found]) -> list[Found]:
    """Whom the pronoun at a token may stand for: "Riou met her partner, Rory Tait. He
    was 51"."""
    scan = reading.scan
    wanted = meaning(scan, "pronoun_genders", scan.keys[at])
    if not wanted or len(people) < 2:
        return people
    told = [gender_of(scan, person) for person in people]
    alike = [p for p, gender in zip(people, told, strict=True) if gender == wanted]
    return alike if len(alike) == 1 else people


def _says(reading: Reading, age: Found, person: Found, first: Found) -> bool:
    """Whether somebody after an age only tells it: "mort à 86 ans, a annoncé Odile Wurtz", "Rory
    Tait died aged 86, Moira Lennox said"."""
    scan = reading.scan
    if person.first < age.stop:
        return False
    if first.first < age.first and scan.match("say_verbs", person.stop):
        return True
    told = ("say_verbs", "say_according")
    between = scan.between(reading.lexicon.bit(*told), age.stop, person.first)
    return any(scan.match(table, i) for i in between for table in told)


def _of_a_house(reading: Reading, person: Found, age: int) -> bool:
    """« Le club de Paul Roy fêtera ses 40 ans », « Paul Roy préside le club, qui fête ses 40 ans »:
    the person is a noun's complement, or a clause of something else opens after the name."""
    scan = reading.scan
    low = scan.sentence(person.first)[0]
    for at in range(person.stop + 2, age):
        if scan.match("relatives", at) and scan.match("celebrations", at + 1):
            return True
    if person.first <= low or not scan.match("of_place", person.first - 1):
        return False
    verbs = ("celebrations", "weak_age_openers", "being_words")
    return any(scan.match(table, i) for i in range(person.stop, age) for table in verbs)


def _of_several(reading: Reading, found: Found) -> bool:
    """ "Les deux enfants, âgés de 7 et 16 ans": two ages that one little word joins; « 46 jeunes de
    10 à 19 ans »: a range of two figures."""
    scan = reading.scan
    if sum(bool(bits & DIGITS) for bits in scan.bits[found.first : found.stop]) > 1:
        return True
    ages = reading.within(*scan.sentence(found.first), "age")
    return any(0 < b.first - a.stop <= JOINED and found in (a, b) for a, b in pairwise(ages))


def _mean(reading: Reading, found: Found) -> bool:
    """« L'âge médian des malades est de 31 ans », "aged 31 on average": of nobody."""
    low, high = reading.scan.sentence(found.first)
    return has(reading, max(low, found.first - MEAN), min(high, found.stop + JOINED), "means")


def _quoted(reading: Reading, found: Found) -> bool:
    """« Elle venait d'avoir 28 ans », a-t-il dit: of somebody whom the quotation leaves to tell."""
    return any(q.first <= found.first < q.stop for q in reading.of("quotation"))


def _spoken_of(reading: Reading, person: Found, age: Found, low: int) -> bool:
    """Whether the sentence before speaks of its first person, whom this one goes on with: "X, qui
    dirigeait …, succède à Y. À 63 ans, il hérite"."""
    scan = reading.scan
    if person.first >= low or age.first - low > FRONTED:
        return False
    before = person.around[0] - 1
    return before < scan.sentence(person.first)[0] or not scan.match("function_words", before)


def _capitals(reading: Reading, found: Found, low: int) -> str | None:
    """A name that only its capitals show, right before the comma of the age: "Imre Halasz, an
    18-year-old from Pecs"."""
    scan = reading.scan
    comma = found.around[0] - 1
    if comma > low and scan.match("say_indefinite_articles", comma):
        comma -= 1
    if comma > low and scan.match("age_fillers", comma):
        comma -= 1
    if comma - 1 > low and scan.match("being_words", comma) and scan.match("relatives", comma - 1):
        comma -= 2  # "Imre Halasz, who is 17"
    if comma <= low or scan.words[comma].surface not in ",(":
        return None
    first = comma
    while first > low and scan.bits[first - 1] & CAPITAL:
        first -= 1
    named = reading.within(first, comma, "organisation", "place", "person")
    titled = scan.match("civilities", first) is not None
    opens = first == low and not in_dictionary(scan.keys[first], scan.language)
    alone = comma - first == 1 and (opens or (first > low and scan.words[first - 1].surface == ","))
    told = comma - first >= 2 or alone  # "À côté de lui, Wyatt, 17 ans, …"
    return scan.quote(first, comma) if told and not (named or titled) else None


def _of_somebody(reading: Reading, found: Found, low: int) -> bool:
    """ "Un homme de 37 ans a été relâché", "a 37-year-old man": nobody named so far."""
    scan = reading.scan
    for at in range(max(low, found.first - 4), found.first):
        if scan.match("say_indefinite_articles", at):
            noun = scan.match("person_nouns", at + 1)
            townsman = scan.bits[at + 1] & CAPITAL  # "celle d'un Lillois de 24 ans"
            person = at + 1 == found.first or noun or townsman
            return bool(person) and (at == low or scan.words[at - 1].surface != ",")
    return False


def _main_person(reading: Reading) -> str | None:
    """The only person of the headline: whom "le joueur de 22 ans" means."""
    named = {
        reading.scan.quote(p.first, p.stop)
        for p in reading.of("person")
        if reading.block_kind(p.first) == "title"
    }
    return named.pop() if len(named) == 1 else None


CLAIM_KIND = ClaimKind(
    model=Age,
    extract=extract,
    examples=(
        ("fr", "Nadia Ferrand, 46 ans, a gagné.", ("46",)),
        ("en", "Astrid Solheim, who died aged 84, led the team.", ("84",)),
        ("fr", "Il a régné 46 ans.", ()),
    ),
)
