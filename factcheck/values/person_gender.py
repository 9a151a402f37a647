"""Whether the words around a name tell a woman or a man.

The civility decides, then the article and the form of the title beside the name, then the given
name. Nothing is concluded from words that go with both.
"""

from __future__ import annotations

from typing import Literal

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.name_data import given_genders
from factcheck.values.part import Found
from factcheck.values.person import PersonName

Gender = Literal["", "f", "m"]
_REACH = 4
_BARE = 2  # tokens from a name without title to its article: « le Belge X », no « le jury que … X »


def gender_of(scan: Scan, person: Found) -> Gender:
    """The gender a name's civility, title or given name tells; empty when they do not."""
    value = person.value
    assert isinstance(value, PersonName)  # noqa: S101 - the caller picked it
    if value.civility:
        return meaning(scan, "civility_genders", value.civility.lower().rstrip("."))
    return _by_article(scan, person) or _by_given(value) or _by_title(scan, value)


def _by_article(scan: Scan, person: Found) -> Gender:
    """The article before the title, not one inside it: « le directeur de la coopération »."""
    value = person.value
    assert isinstance(value, PersonName)  # noqa: S101 - the caller picked it
    starts = [r.tokens[0] for r in value.roles if 0 < r.tokens[1] <= person.first]
    at = min(starts, default=person.first)
    if at == person.first and at and not scan.bits[at - 1] & (CAPITAL | LETTERS):
        return ""
    reach = _REACH if starts else _BARE
    for back in range(at - 1, max(scan.sentence(at)[0], at - reach) - 1, -1):
        found = scan.match("article_genders", back)
        if found:
            return "f" if found.meaning == "f" else "m"
        if not scan.bits[back] & LETTERS or scan.match("say_prepositions", back):
            return ""
    return ""


def _by_given(value: PersonName) -> Gender:
    given = value.given[0].lower() if value.given else ""
    known = given_genders()  # "Anne-Lise" goes by its first part
    told = known.get(given) or known.get(given.partition("-")[0], "")
    if told == "f":
        return "f"
    return "m" if told else ""


def _by_title(scan: Scan, value: PersonName) -> Gender:
    """« directrice », « conseillère »: the form of the title's first word."""
    words = value.roles[0].wording.lower().split() if value.roles else []
    if not words:
        return ""
    for gender, endings in scan.lexicon.table("title_genders").items():
        if words[0].endswith(tuple(endings)):
            return "f" if gender == "f" else "m"
    return ""


def meaning(scan: Scan, table: str, word: str) -> Gender:
    """The gender a table of the language gives a word."""
    found = scan.lexicon.meaning(table, word)
    return "f" if found == "f" else "m" if found == "m" else ""


def of_a_woman(scan: Scan, given: str, title: str) -> bool:
    """Whether a title has the form of a woman's and the given name beside it is a man's."""
    endings = tuple(scan.lexicon.table("feminine_titles").get("yes", ()))
    if not endings or given_genders().get(given) != "m":
        return False
    return any(word.endswith(endings) for word in title.lower().split()[:2])
