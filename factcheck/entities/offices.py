"""Titles held against each other: one office, one body, one state of holding.

A title is an office id, the body or field it is of, and whether it is held now. Bodies are compared
by lemmas, portfolios and countries by codes, so that two languages meet.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal, NamedTuple

from anyascii import anyascii

from factcheck.claims.kinds.role import Holding
from factcheck.entities.sorts import opening_sort, plain_sort
from factcheck.entities.unions import union
from factcheck.entities.wards import WARD
from factcheck.kept import kept
from factcheck.languages import lexicon
from factcheck.text.lemma import lemma
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, Lexicon, Word
from factcheck.text.phrase_keys import phrase_keys
from factcheck.text.tokens import tokenize
from factcheck.values.name_data import small_words
from factcheck.values.role import Role

State = Literal["current", "former", "outgoing", "future", "acting", "other", "implied"]
BESIDE = 2  # characters between a title and the name that it stands beside
PREFIX = 6  # letters that two words of one root share ("territoire", "territorial")
_STATES: tuple[tuple[str, State], ...] = (
    ("former", "former"), ("outgoing", "outgoing"), ("acting", "acting"), ("current", "current"),
    ("implied", "implied"), ("elect", "future"), ("future", "future"), ("candidate", "other"),
    ("honorary", "other"),
)  # fmt: skip


class Title(NamedTuple):
    """An office, what it is of, and how it is held.

    ``words`` are the folded lemmas of the body or field, ``proper`` those written with a capital,
    ``short`` the acronyms among these; ``portfolio`` and ``country`` are codes, "" for none. The
    title is of the ``department`` of a house ("finance"), whose other words are ``house``. ``post``
    is the office as read, ``office`` what it counts as (a PDG counts as a chief executive);
    ``trade`` and ``parties`` are ids of what the title names, ``sort`` that of a plain body;
    ``charge`` is what one of several has in charge, set where holders are compared; ``site`` is the
    sort of the noun that opens the body ("plant", of the Hull plant too).
    """

    office: str
    words: frozenset[str]
    proper: frozenset[str]
    short: frozenset[str]
    portfolio: str
    country: str
    state: State
    fresh: bool
    department: str = ""
    house: frozenset[str] = frozenset()
    post: str = ""
    language: str = ""
    trade: str = ""
    parties: frozenset[str] = frozenset()
    sort: str = ""
    charge: str = ""
    site: str = ""


@lru_cache(maxsize=1)
def facts() -> dict[str, dict[str, Any]]:
    """What is known of offices whatever the language."""
    content = files("factcheck.languages").joinpath("offices.toml").read_bytes()
    found: dict[str, dict[str, Any]] = kept(
        "offices.toml", content, lambda: tomllib.loads(content.decode())
    )
    return found


def holders(name: str) -> frozenset[str]:
    """The offices with one property: ``single``, ``national``, ``one_job``, ``posts``…"""
    return frozenset(facts()["holders"][name])


def title_of(claim: Holding, language: str) -> Title:
    """The title that a claim gives to its person.

    What its sentence plans is not the title that stands beside the name (« promet le maire, X »).
    """
    parts = sorted(claim.evidence, key=lambda part: part.start)
    beside = len(parts) > 1 and parts[1].start - parts[0].end <= BESIDE
    told = beside and claim.modality == "planned"
    return read_title(claim.value, language, "asserted" if told else claim.modality)


def read_title(role: Role, language: str, modality: str = "asserted") -> Title:
    """A role in the form in which titles are compared."""
    known = facts()
    office = role.trade if role.office == "trade" else role.office
    portfolio = role.portfolio if office in known["holders"]["ministerial"] else ""
    if office in known["with_portfolio"]:
        office, portfolio = "minister", known["with_portfolio"][office]
    if "deputy" in role.qualifiers:
        office = office if office in known["deputies"].values() else _deputy_of(office)
    post, office = office, known["counts_as"].get(office, office)
    words, proper, short = content(role.organisation or "", language)
    if words and words <= _no_fields(language):
        words = proper = short = frozenset()
    country = (union(role, language) if office in holders("of_a_union") else "") or role.country
    if words and office in holders("national"):
        land = _land(role.organisation or "", language)
        country = country or land
        if land and land == country and not portfolio:  # "Ghana's president"
            words = proper = short = frozenset()
    planned = modality == "planned"  # a trade is had now, whatever its holder will do
    department = str(known["department_heads"].get(office, ""))
    named: frozenset[str] = frozenset()
    if not department and office in holders("of_a_department"):
        department, named = _department(role.organisation or "", language)
    return Title(
        office=office,
        words=words,
        proper=proper,
        short=short,
        portfolio=portfolio,
        country=country,
        state=_state(role.qualifiers, "asserted" if role.occupation and planned else modality),
        fresh=bool({"new", "elect"} & set(role.qualifiers)),
        department=department,
        house=frozenset() if department == WARD else words - named,
        post=post,
        language=language,
        trade="" if "training" in role.qualifiers else role.trade,
        parties=_parties(role.wording, language) if office in _elected() else frozenset(),
        sort=plain_sort(role.organisation or "", language),
        site=opening_sort(role.organisation or "", language),
    )


@lru_cache(maxsize=8)
def _no_fields(language: str) -> frozenset[str]:
    """What stands where a field does and names none (« de tutelle »), as folded lemmas."""
    return content(" ".join(lexicon(language).table("no_fields").get("yes", ())), language)[0]


def _elected() -> frozenset[str]:
    return frozenset(facts()["of_parties"]["offices"])


@lru_cache(maxsize=5_000)
def _parties(wording: str, language: str) -> frozenset[str]:
    """The parties that the words of a title tell ("députée socialiste", "the Labour MP")."""
    known = lexicon(language)
    bit = known.bit("parties")
    words = known.words(tokenize(wording).surfaces)
    keys = [word.key for word in words]
    found = (known.match("parties", keys, i) for i, word in enumerate(words) if word.bits & bit)
    return frozenset(match.meaning for match in found if match)


@lru_cache(maxsize=5_000)
def _land(phrase: str, language: str) -> str:
    """The country that is all of what a title is of (*Madagascar's fisheries minister*), or ""."""
    known = lexicon(language)
    keys = phrase_keys(known, phrase)
    skipped = known.table("acronym_skips").get("yes", ())
    first = next((i for i, key in enumerate(keys) if key not in skipped), 0)
    found = known.match("countries", keys, first) if keys else None
    return found.meaning if found and first + found.length == len(keys) else ""


@lru_cache(maxsize=20_000)
def _department(phrase: str, language: str) -> tuple[str, frozenset[str]]:
    """The department that a complement opens with ("de la production d'Orvalis"), its words."""
    known = lexicon(language)
    surfaces = tokenize(phrase).surfaces
    words = [known.word(s) for s in surfaces]
    keys = [w.key for w in words]
    opener = known.bit("complement_openers", "opening_words")
    at = next((i for i, w in enumerate(words) if not w.bits & opener), len(words))
    found = known.match("departments", keys, at) if at < len(words) else None
    if found is None:
        return _field(surfaces, keys, at, language)
    after = at + found.length
    if (small_words("and") | {"&"}) & {*keys[after : after + 1]}:
        return "", frozenset()  # of two departments
    if after < len(words) and not words[after].bits & opener:
        return "", frozenset()  # "production audiovisuelle" is a field
    return found.meaning, content(" ".join(surfaces[at:after]), language)[0]


def _field(
    surfaces: list[str], keys: list[str], at: int, language: str
) -> tuple[str, frozenset[str]]:
    """Any field before the house that it is a part of ("of Rare Books at Lennox's")."""
    house = next((i for i, key in enumerate(keys) if i > at and key in small_words("house")), 0)
    named = content(" ".join(surfaces[at:house]), language)[0] if house else frozenset[str]()
    return (" ".join(sorted(named)), named) if named else ("", frozenset())


def _deputy_of(office: str) -> str:
    return str(facts()["deputies"].get(office, f"deputy_{office.removeprefix('deputy_')}"))


def _state(qualifiers: tuple[str, ...], modality: str) -> State:
    for qualifier, state in _STATES:
        if qualifier in qualifiers:
            return state
    if modality == "historical":
        return "former"
    if modality in ("denied", "corrected", "hypothetical"):
        return "other"
    return "future" if modality == "planned" else "current"


@lru_cache(maxsize=20_000)
def content(phrase: str, language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The content words of a body's name as folded lemmas; those with a capital; the acronyms."""
    known = lexicon(language)
    words, proper, short = set(), set(), set()
    for surface in tokenize(phrase).surfaces:
        word = known.word(surface)
        if not word.bits & LETTERS or little(word, known) or len(word.key) < 2:
            continue
        folded = anyascii(lemma(word.key.rstrip("'"), language)).lower()
        words.add(folded)
        if word.bits & CAPITAL:
            proper.add(folded)
        if word.bits & UPPER:
            short.add(folded)
    return frozenset(words), frozenset(proper), frozenset(short)


def little(word: Word, known: Lexicon) -> bool:
    """Whether a word carries nothing of a name: an article, a preposition, a pronoun.

    Headings of a page ("Société") and people ("drivers") that open sentences are words like any.
    """
    if word.bits & known.bit("stopwords", "acronym_skips", "complement_openers"):
        return True
    if not word.bits & known.bit("opening_words") or word.bits & known.bit("heads"):
        return False
    return known.meaning("opening_words", word.key) != "heading"


def one_root(a: str, b: str) -> bool:
    """Whether two folded words are forms of one word ("territoire", "territorial")."""
    return a == b or (len(a) > PREFIX and len(b) > PREFIX and a[:PREFIX] == b[:PREFIX])


def unshared(a: frozenset[str], b: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words of each that have no form in the other."""
    left = frozenset(x for x in a if not any(one_root(x, y) for y in b))
    return left, frozenset(y for y in b if not any(one_root(x, y) for x in a))


def same_body(a: Title, b: Title) -> bool:
    """Whether two titles name one body or field, both saying which."""
    if a.portfolio and b.portfolio:
        return a.portfolio == b.portfolio and one_country(a, b)
    if not (a.words and b.words) or not one_country(a, b):
        return False
    left, right = unshared(a.words, b.words)
    return not left and not right


def may_be_one_body(a: Title, b: Title) -> bool:
    """Whether nothing says that two titles are of two bodies."""
    if not one_country(a, b) or (a.portfolio and b.portfolio and a.portfolio != b.portfolio):
        return False
    left, right = unshared(a.words - a.short, b.words - b.short)
    return not (left and right) or bool(a.proper & b.proper) or bool(a.words - a.short - left)


def one_office(a: Title, b: Title) -> bool:
    """Whether two titles are one office of one body that both name well enough to tell."""
    if a.office != b.office or a.charge != b.charge:
        return False
    if a.charge:
        return one_country(a, b) and not (a.words and b.words and not same_body(a, b))
    if a.portfolio and b.portfolio:
        return same_body(a, b)
    if not a.words and not b.words:
        return a.office in holders("national") and bool(a.country) and a.country == b.country
    return same_body(a, b) and unshared(a.proper, b.proper)[0] != a.proper  # « Communauté »


def may_be_one_office(a: Title, b: Title) -> bool:
    """Inside one article: a title without its body is of the same body as the other."""
    return one_office(a, b) or (a.office == b.office and not (a.words and b.words))


def one_country(a: Title, b: Title) -> bool:
    return not (a.country and b.country and a.country != b.country)


@lru_cache(maxsize=1)
def plain_bodies() -> frozenset[str]:
    """Nouns for a body that a story has already named."""
    return frozenset(facts()["plain_bodies"]["nouns"])
