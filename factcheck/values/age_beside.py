"""The name or noun of a person right before an age told without its unit."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.tense import tense_of

_MODIFIERS = 3  # words of a noun and what stands before it: "young Polish driver"
_PART = 9  # tokens between two commas that tell what somebody is
_OPENING = 3  # tokens before the comma: "Ce samedi,"
_QUOTES = frozenset('»”"’')


def person_at(scan: Scan, at: int) -> bool:
    return at >= 0 and scan.match("person_nouns", at) is not None


def _opens_only(scan: Scan, at: int) -> bool:
    """Whether a capital is owed to the place in the sentence: "Today, 29, …"."""
    tables = (
        "function_words",
        "date_months",
        "date_weekdays",
        "person_nouns",
        "opening_words",
        "stopwords",
    )
    return any(scan.match(table, at) for table in tables)


def named_before(scan: Scan, at: int, start: int) -> bool:
    """A person's name before a comma or bracket: two capitals in a row, or one after a person."""
    name = at - 1
    if name >= start and scan.words[at].surface == "(" and person_at(scan, name):
        return scan.keys[name][-1] not in "sx"  # « des Syriens (47) » are counted
    if (
        name > start
        and scan.match("described_people", name)
        and _told_with(scan, "definite_articles", name, start)
    ):
        return True  # "the van driver, 61, was unhurt"
    if name > start and scan.words[at].surface == "," and known_person(scan, name, start):
        return True  # "the heiress, 34, said nothing"
    if (
        name > start
        and person_at(scan, name)
        and _told_with(scan, "say_indefinite_articles", name, start)
    ):
        return scan.keys[name][-1] not in "sx"  # "a boy, 12, was hurt"
    if name > start and scan.words[at].surface == "," and told_of_a_trade(scan, name):
        return True  # "the cellist, 51, played"
    opened = name > start and scan.words[name - 1].surface in _QUOTES
    if name == start or opened:  # "Varnier, 26, had not lost a leg"
        return bool(scan.bits[name] & CAPITAL) and not _opens_only(scan, name)
    if name <= start or not scan.bits[name] & CAPITAL or not scan.bits[name] & LETTERS:
        return False
    if scan.match("date_months", name) or scan.match("date_weekdays", name):
        return False
    before = name - 1
    if scan.words[before].surface in ".-'’" and before > start:
        before -= 1
    if scan.match("say_verbs", before) and scan.bits[before] & LETTERS:
        return scan.words[at].surface == ","  # "said Lennox, 24, who"
    if not scan.bits[before] & CAPITAL and len(scan.keys[before]) <= 3 and before > start:
        before -= 1  # "Joost van Wieringen"
        return bool(scan.bits[before] & CAPITAL)
    return bool(scan.bits[before] & CAPITAL) or person_at(scan, before)


def _told_with(scan: Scan, table: str, name: int, start: int) -> bool:
    """Whether an article of the table stands before the noun at a token, up to two words of what
    sort between: "the driver", "the young Polish driver"; no second person between."""
    for at in range(name, max(start, name - _MODIFIERS), -1):
        if not scan.bits[at] & LETTERS or (at < name and scan.match("function_words", at)):
            return False
        if scan.match(table, at - 1):
            return True
    return False


def known_person(scan: Scan, name: int, start: int) -> bool:
    """Whether a definite article and a noun that only people are called by end at a token, two
    words at most between: « le vieux prélat », "the disgraced banker"."""
    if not scan.match("people_told", name):
        return False
    return any(scan.match("definite_articles", i) for i in range(max(start, name - 3), name))


def scored(scan: Scan, at: int) -> bool:
    """Whether bare figures in brackets are of a match: "Koulibaly (1), Diallo (2) ont marqué"."""
    places = scan.between(scan.lexicon.bit("score_words"), *scan.sentence(at))
    return any(scan.match("score_words", i) for i in places)


def sentenced(scan: Scan, at: int) -> bool:
    """Whether years written out in brackets are of prison: "Denis Roche (seize ans)", beside one
    who got life."""
    if scan.bits[at] & DIGITS:
        return False
    places = scan.between(scan.lexicon.bit("term_sorts"), *scan.sentence(at))
    found = (scan.match("term_sorts", i) for i in places)
    return any(match is not None and match.meaning == "sentence" for match in found)


def person_next(scan: Scan, at: int) -> bool:
    """Whether a definite article and people follow: « De 7 à 12 ans, les élèves »."""
    if at + 1 >= len(scan):
        return False
    article = scan.match("age_articles", at) or scan.match("definite_articles", at)
    return article is not None and person_at(scan, at + article.length)


def thing_first(scan: Scan, start: int) -> bool:
    """Whether the sentence opens with an article and a thing that may have birthdays."""
    if start + 1 >= len(scan):
        return False
    return scan.match("aged_things", start + 1) is not None


def set_off(scan: Scan, at: int, start: int) -> bool:
    """Whether a comma sets "at 21" off from what somebody did: « Un premier titre, à 21 ans. », and
    not « Un prêt, à 21 ans. »"""
    if at <= start or scan.words[at - 1].surface != ",":
        return False
    return not thing_first(scan, start) and not any(
        scan.match("lasting_things", i)
        for i in scan.between(scan.lexicon.bit("lasting_things"), start, at)
    )


def after_an_opening(scan: Scan, at: int, start: int, stop: int) -> bool:
    """Whether a fronted age that opens at a token and ends at ``stop`` comes after a few words of
    time, a semicolon, or "there he is": "Dimanche, à 26 ans, elle …", "…; at 38, he …", "La voilà,
    à 57 ans, …"."""
    if at <= start or stop + 1 >= len(scan) or scan.words[stop].surface != ",":
        return False
    before = scan.words[at - 1].surface
    here = scan.match("there_they_are", start)
    if before == "," and here is not None and start + here.length == at - 1:
        return True
    if not scan.match("say_pronouns", stop + 1):
        return False
    opened = any(scan.match(t, start) for t in ("definite_articles", "say_indefinite_articles"))
    return before == ";" or (before == "," and at - 1 - start <= _OPENING and not opened)


def does_now(scan: Scan, at: int) -> bool:
    """Whether somebody does something today, right after a fronted age: "At 46 she runs"."""
    if at + 1 >= len(scan) or not scan.match("say_pronouns", at):
        return False
    return scan.match("present_verbs", at + 1) is not None


def calling(scan: Scan, at: int) -> bool:
    """Whether one word of a calling stands at a token: no "amie", no house."""
    found = scan.match("occupations", at) or scan.match("offices", at)
    return found is not None and found.meaning != "kin" and found.length == 1


def from_a_town(scan: Scan, at: int) -> bool:
    """``Le Nantais de 31 ans``: an article and a capital with the ending of people of a place."""
    endings = tuple(scan.lexicon.table("demonym_endings").get("yes", ()))
    article = scan.match("definite_articles", at - 1) or scan.match(
        "say_indefinite_articles", at - 1
    )
    return bool(endings and article) and scan.keys[at].endswith(endings)


def told_of_a_trade(scan: Scan, at: int) -> bool:
    """Whether a word ends at a token that says what somebody does, with a definite article before
    it, one adjective at most between: « l'organiste », "the retired baker"."""
    start = scan.sentence(at)[0]
    told = at > start and scan.match("definite_articles", at - 1)
    if told and (calling(scan, at) or scan.match("ranks", at)):
        return True
    for first in range(max(start, at - 2), at + 1):
        trade = scan.match("trades", first)
        if trade is None or first + trade.length != at + 1:
            continue
        near = range(max(start, first - 2), first)
        return any(scan.match("definite_articles", i) for i in near)
    return _part_of_a_holder(scan, at, start)


def _part_of_a_holder(scan: Scan, at: int, start: int) -> bool:
    """Whether nothing but a calling and what it is of stands since the sentence or its last comma
    opened: « X, secrétaire général du parti, », « L'entraîneur messin, »."""
    first = at
    while first > start and scan.words[first - 1].surface != "," and at - first < _PART:
        first -= 1
    if first > start and scan.words[first - 1].surface != ",":
        return False
    if scan.match("definite_articles", first):
        first += 1
    found = scan.match("offices", first) or scan.match("occupations", first)
    if found is None or found.meaning == "kin":
        return False
    return not any(_acts(scan, i) for i in range(first + found.length, at + 1))


def _acts(scan: Scan, at: int) -> bool:
    """Whether a token is a verb or a figure; « parti » of « du parti » is neither."""
    noun = scan.match("of_words", at - 1) or scan.match("definite_articles", at - 1)
    return bool(scan.bits[at] & DIGITS or (tense_of(scan, at) and not noun))


def born_next(scan: Scan, at: int) -> bool:
    """Whether a birth is told right after an age, the comma or "who was" between: « , née »."""
    low = at
    while low < min(len(scan), at + 3) and (
        scan.words[low].surface == "," or scan.match("auxiliaries", low) is not None
    ):
        low += 1
    return low > at and low < len(scan) and scan.match("born", low) is not None


def told_of_somebody(scan: Scan, before: int, stop: int, start: int) -> bool:
    """Whether a bare figure is an age by a verb, or by of whom somebody is the youngest."""
    return _someone_was(scan, before, stop, start) or _ranked(scan, before - 1, stop, start)


def _ranked(scan: Scan, at: int, stop: int, start: int) -> bool:
    """``Halvorsen, at 23 the youngest of the cellists``."""
    if at - 2 < start or stop + 1 >= len(scan) or scan.words[at - 1].surface != ",":
        return False
    named = scan.bits[at - 2] & CAPITAL and scan.match("fronted_age_openers", at)
    others = scan.match("definite_articles", stop) and scan.match("age_others", stop + 1)
    return bool(named and others)


def _someone_was(scan: Scan, before: int, stop: int, start: int) -> bool:
    """``Halvorsen was nine``, ``Halvorsen, who is nine``: a name and "was" before the figure, and
    no noun or "behind" after it: "Halvorsen was one lap down", "There was one racing lap left"."""
    at = before - 1
    if stop < len(scan) and scan.bits[stop] & LETTERS:
        spelt = not scan.bits[stop - 1] & DIGITS
        if scan.match("margins_after", stop) or (spelt and not scan.match("function_words", stop)):
            return False
    if at - 1 < start or not scan.match("being_words", at):
        return False
    if at - 3 >= start and scan.match("relatives", at - 1) and scan.words[at - 2].surface == ",":
        at = _apposition(scan, at - 2, start)
    if at - 1 == start and _opens_only(scan, start):
        return False
    return bool(scan.bits[at - 1] & CAPITAL) and not scan.match("function_words", at - 1)


def _apposition(scan: Scan, comma: int, start: int) -> int:
    """The comma behind the name that a clause is about: "Halvorsen, the cellist, who is nine"."""
    if scan.bits[comma - 1] & CAPITAL:
        return comma
    for at in range(comma - 1, max(start, comma - _PART), -1):
        if scan.words[at].surface == ",":
            return at if scan.match("definite_articles", at + 1) else comma
    return comma


def of_a_law(scan: Scan, before: int, start: int) -> bool:
    """« l'âge du permis passe à 17 ans »: from when something is allowed, and nobody's."""
    bit = scan.lexicon.bit("legal_ages")
    return any(scan.match("legal_ages", i) for i in scan.between(bit, start, before))
