"""Two people told by what they are, after a colon: "Trois accusés sont jugés : un comptable et la
secrétaire de l'étude", "Three more are on trial: her brother and a solicitor from Hull".

The second must close its sentence without a verb of its own: "the mayor and his deputy refuse".
"""

from __future__ import annotations

from factcheck.claims.counted import Counted
from factcheck.claims.enumerations import Enumeration
from factcheck.claims.reading import Reading
from factcheck.claims.stated import has, joined
from factcheck.languages import concepts
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.role import Role

LONGEST = 8  # tokens of one of the two
CHOSEN = frozenset(("candidate", "suspect"))  # people who are no concept of persons
HEAD = 2  # tokens between its article and the noun: "un ancien", "the firm's"
ON = 2  # sentences behind the list in which a further one may be told
PEOPLE = ("occupations", "person_nouns", "kinsfolk", "trades")
BEYOND = ("remainders", "the_last_one", "missing_from_a_list")


def two_people(reading: Reading, noun: Counted, at: int, high: int) -> Enumeration | None:
    """The two that a colon before token ``at`` lists of people counted, if it lists no more."""
    scan = reading.scan
    people = concepts()["persons"] | concepts()["people"] | concepts()["posts"] | CHOSEN
    if noun.concept not in people or scan.words[at - 1].surface != ":":
        return None
    stop = next((i for i in range(at, high) if scan.words[i].surface in ".,;:(!?…—–«"), high)
    if stop < high and scan.words[stop].surface != ".":
        return None
    joints = [i for i in range(at, stop) if joined(reading, i)]
    if len(joints) != 1:
        return None
    one, other = (at, joints[0]), (joints[0] + joined(reading, joints[0]), stop)
    if any(not 1 < b - a <= LONGEST or not _single(reading, a, b) for a, b in (one, other)):
        return None
    if not _closed(reading, *other) or _one_more(reading, stop, high):
        return None
    return Enumeration((one, other), 2, 2)


def _single(reading: Reading, start: int, stop: int) -> bool:
    """Whether a range opens with the article of one person, nothing in it told or counted."""
    scan = reading.scan
    if scan.match("articles_of_one", start) is None:
        return False
    counted = any(reading.is_number(i) for i in range(start + 1, stop))
    return not counted and not has(
        reading, start, stop, "auxiliaries", "partial_list", "relatives", "groups_of_people"
    )


def _closed(reading: Reading, start: int, stop: int) -> bool:
    """Whether a range is a noun of a person and, at most, where or of what."""
    scan = reading.scan
    article = scan.match("articles_of_one", start)
    first = start + (article.length if article else 1)
    roles = [r for r in reading.within(first, stop, "role") if r.first <= first + HEAD]
    if not roles or scan.keys[roles[0].first].endswith("s"):
        return False
    noun = roles[0].first + (isinstance(roles[0].value, Role) and bool(roles[0].value.qualifiers))
    end = next((i for i in range(noun + 1, stop) if scan.match("links_of_people", i)), stop)
    if not _one_noun(reading, noun, end):
        return False
    where = scan.match("links_of_people", end) if end < stop else None
    told = [i for i in range(end + (where.length if where else 0), stop) if _told(reading, i)]
    names = [bool(scan.bits[i] & CAPITAL) for i in told]
    if len(set(names)) > 1 or names.count(False) > 1:
        return False  # "a passenger from Hull deny it"
    return scan.match("object_pronouns", stop - 1) is None


def _one_noun(reading: Reading, noun: int, end: int) -> bool:
    """Whether tokens ``[noun, end)`` are a noun of a person and no verb: "his deputy refuse".
    Where a language puts adjectives behind, endings tell its verbs; else its noun stands last."""
    scan = reading.scan
    endings = tuple(scan.lexicon.table("endings_of_plural_verbs").get("yes", ()))
    if endings:
        return not any(scan.keys[i].endswith(endings) for i in range(noun + 1, end))
    return end == noun + 1 or any(scan.match(table, end - 1) for table in PEOPLE)


def _told(reading: Reading, at: int) -> bool:
    """Whether a token is a word that tells something, neither an article nor a link."""
    scan = reading.scan
    small = scan.match("determiners", at) or scan.match("item_links", at)
    return bool(scan.bits[at] & LETTERS) and small is None


def _one_more(reading: Reading, stop: int, high: int) -> bool:
    """Whether a sentence behind the list tells of another one: "Le troisième est en fuite"."""
    scan = reading.scan
    end = high
    for _ in range(ON):
        if end < len(scan) and scan.block_index(end) == scan.block_index(stop - 1):
            end = scan.sentence(end)[1]
    if has(reading, stop, end, *BEYOND, "kinsfolk"):
        return True
    people = reading.lexicon.bit("person_nouns")
    if any(bits & people for bits in scan.bits[high:end]):
        return True  # "A pedestrian was hurt too": the third
    return bool(reading.within(stop, end, "ordinal", "person", "role", "number"))
