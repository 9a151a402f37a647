"""Events that come in editions: which one each article is about, and what tells two apart.

An article's own edition is the one it speaks of as now. Editions it calls previous or next are
known to it as others. Two articles are about two editions when their dates or venues part them, or
when either knows the other's number as another one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.edition import Edition
from factcheck.claims.kinds.place import Located
from factcheck.claims.reading import senses
from factcheck.documents.document import Document
from factcheck.languages import lexicon
from factcheck.text.lexicon import strip_accents
from factcheck.text.tokens import tokenize
from factcheck.values.compare_when import compare_when
from factcheck.values.place import compare_places
from factcheck.values.when import When

SERIES_NAME = 40  # letters after an ordinal in which the series is named
CLAUSE = 160  # letters after it in which its verb stands
LATE = 5  # an edition from which "first" is somebody's and not the event's
NEAR_DAYS = 45  # articles further apart may be about two editions


class Own(NamedTuple):
    """The edition an article is about: its mentions, and the numbers it gives to other editions."""

    mentions: tuple[Edition, ...]
    others: frozenset[int]

    @property
    def number(self) -> int:
        """The ordinal."""
        return self.mentions[0].number

    @property
    def words(self) -> frozenset[str]:
        """The words of the series' name over all mentions, words for an edition left out."""
        return frozenset(w for m in self.mentions for w in m.series)


@lru_cache(maxsize=8)
def _words(table: str, language: str) -> frozenset[str]:
    rows = lexicon(language).table(table).values()
    return frozenset(word for row in rows for word in row)


def is_part(claim: Edition, language: str) -> bool:
    """Whether a mention counts the days or rounds of an event, not events.

    "la 3e étape du Tour" does; "la cinquième journée d'action" and "le 28e Tour" do not.
    """
    parts = lexicon(language).table("parts_of_events")
    if claim.head in parts.get("always", ()):
        return True
    if claim.head in parts.get("rounds", ()) and set(claim.series) & {*parts.get("ballots", ())}:
        return True
    named = claim.quote.split()[-1][:1].isupper()
    return claim.head in _words("parts_of_events", language) and len(claim.series) < 2 and not named


def is_generic(head: str, language: str) -> bool:
    """Whether a head names no series by itself: "édition", "session"."""
    return head in _words("edition_words", language)


def speaks_of_other(claim: Edition, text: str, language: str) -> bool:
    """Whether a mention is of an edition before or after the one the article is about."""
    if claim.modality in ("historical", "hypothetical", "denied"):
        return True
    before = text[max(claim.sentence[0], claim.start - 40) : claim.start].lower()
    after = text[claim.end : min(claim.end + 25, claim.sentence[1])].lower()
    clause = text[claim.end : min(claim.end + CLAUSE, claim.sentence[1])].lower()
    clause = clause.partition(",")[0]
    over = not _words("over_by_then", language).isdisjoint(clause.split())
    opened = frozenset[str]() if over else _words("that_openers", language)
    return _marked(before, language, True, opened) or _marked(after, language, ahead=False)


def _marked(text: str, language: str, ahead: bool, opened: frozenset[str] = frozenset()) -> bool:
    """Whether a word such as "previous" is said of the edition: "the last 250 metres" is not, nor
    is « depuis » before one of the words that open a clause, « depuis que »."""
    words = "".join(c if c.isalnum() or c == "-" else f" {c} " for c in text).split()
    marks = _words("other_editions", language)
    if not ahead:  # "its 29th edition, after the storm" is the one now
        marks = marks - {*lexicon(language).table("other_editions").get("before", ())}
    heads = _words("event_heads", language) - _words("parts_of_events", language)
    days = {day.lower() for day in _words("date_weekdays", language)}
    small = _words("opening_words", language) | _words("other_editions", language)
    for i, word in enumerate(words):
        if word not in marks:
            continue
        if i + 1 < len(words) and words[i + 1] in days:
            continue  # "reçoit depuis vendredi la 26e édition"
        if not opened.isdisjoint(words[i + 1 : i + 2]):
            continue
        rest = [w for w in words[i + 1 :] if w not in small]
        if rest and rest[0] in days:
            continue
        of_event = rest and (not rest[0][0].isalnum() or rest[0] in heads)
        if not ahead or not rest or of_event:
            return True
    return False


def owned_editions(
    documents: Mapping[str, Document], claims: Iterable[Claim]
) -> dict[str, list[Own]]:
    """The own editions of each article, by document id; articles without any are left out."""
    mentions: dict[str, list[Edition]] = {}
    for claim in claims:
        if isinstance(claim, Edition):
            mentions.setdefault(claim.document, []).append(claim)
    return {d: own_editions(documents[d], found) for d, found in sorted(mentions.items())}


def own_editions(document: Document, claims: Iterable[Claim]) -> list[Own]:
    """The editions that an article is about, one for each series it names."""
    language = document.language
    mentions = [c for c in claims if isinstance(c, Edition) and not is_part(c, language)]
    present = [m for m in mentions if not speaks_of_other(m, document.text, language)]
    if any(m.number >= LATE for m in present):  # "his first championship" is no edition of it
        present = [m for m in present if m.number > 1]
    groups: list[list[Edition]] = []
    for mention in present:
        for group in groups:
            told_again = group[0].number == mention.number and group[0].head == mention.head
            if told_again or one_series(group[0], mention, language, language):
                group.append(mention)
                break
        else:
            groups.append([mention])
    found = []
    for group in groups:
        number = group[0].number  # the first mention, headline included, is what it is about
        others = {
            m.number
            for m in mentions
            if m.number != number and one_series(group[0], m, language, language)
        }
        found.append(Own(tuple(m for m in group if m.number == number), frozenset(others)))
    return found


def named_alike(a: Edition, b: Edition, first: str, second: str) -> frozenset[str]:
    """The words of a series' name that two mentions share, words for an edition left out."""
    shared = frozenset(a.series) & frozenset(b.series) if first == second else frozenset[str]()
    return shared - _words("edition_words", first)


def one_series(a: Edition, b: Edition, first: str, second: str) -> bool:
    """Whether two mentions can be of one series; ``first`` and ``second`` are their languages."""
    left = set(a.series) - _words("edition_words", first)
    right = set(b.series) - _words("edition_words", second)
    if not left or not right:
        return True
    if first != second:
        left, right = _meant(left, first), _meant(right, second)
        return bool(left & right) or _one_head(a.head, b.head)
    if not (left & right):
        return False
    return len(left & right) * 2 >= min(len(left), len(right))


def one_name(a: Edition, b: Edition, first: str, second: str) -> bool:
    """Whether two mentions in two languages name one series: one head, and another word of the
    shorter name, if it has one."""
    heads = _meant({a.head}, first) & _meant({b.head}, second)
    left, right = _meant({*a.series}, first) - heads, _meant({*b.series}, second) - heads
    return bool(heads) and (not left or not right or bool(left & right))


def _meant(words: set[str], language: str) -> set[str]:
    """The senses that words share with those of other languages; the word itself without one."""
    return {senses(language).get(word, word) for word in words}


def _one_head(a: str, b: str) -> bool:
    """Whether two nouns begin alike but for their accents: « conférence », "conference"."""
    return strip_accents(a)[:5] == strip_accents(b)[:5]


def named_in(claim: Edition, own: str, other: str, language: str) -> bool:
    """Whether the name right after an ordinal, if any, stands in the other article too."""
    after = own[claim.end : min(claim.end + SERIES_NAME, claim.sentence[1])]
    clause = after.split(",")[0].split(".")[0].split("(")[0]
    days = _words("date_weekdays", language) | _words("date_months", language)
    named = (s for s in tokenize(clause).surfaces if s[0].isupper())
    name = next((s for s in named if s not in days and s.lower() not in days), "")
    return name in other


def held_apart(a: Own, b: Own, documents: Mapping[str, Document], claims: Sequence[Claim]) -> str:
    """Why two articles' editions are two events; "" when nothing parts them."""
    if b.number in a.others or a.number in b.others:
        return "one article knows both editions"
    first, second = documents[a.mentions[0].document], documents[b.mentions[0].document]
    if first.published and second.published:
        days = abs((first.published - second.published).days)
        if days > NEAR_DAYS:
            return "published far apart"
        language = first.language
        if days and all(
            own.mentions[0].head in _words("parts_of_a_day", language) for own in (a, b)
        ):
            return "days of one event"
    dates = [
        (x.value, y.value)
        for x in _around(a, claims, Dated)
        for y in _around(b, claims, Dated)
        if _dated(x.value) and _dated(y.value)
    ]
    verdicts = [compare_when(x, y).verdict for x, y in dates]
    far = any(abs((x.low - y.low).days) > NEAR_DAYS for x, y in dates if x.low and y.low)
    if far and all(verdict == "conflict" for verdict in verdicts):
        return "held at other dates"
    if all(_travels(own, documents) for own in (a, b)):
        return ""
    venues_a, venues_b = _around(a, claims, Located), _around(b, claims, Located)
    if (
        venues_a
        and venues_b
        and all(
            compare_places(x.value, y.value).verdict == "conflict"
            for x in venues_a
            for y in venues_b
        )
    ):
        return "held at other places"
    return ""


def _travels(own: Own, documents: Mapping[str, Document]) -> bool:
    """Whether an event goes from town to town."""
    return bool(own.words & _words("on_the_road", documents[own.mentions[0].document].language))


def _dated(when: When) -> bool:
    """Whether a date says when the event is held: not a month whose year is a guess."""
    guessed = when.precision != "day" and when.year_source != "text"
    return when.low is not None and not when.relative and not guessed


def _around(own: Own, claims: Sequence[Claim], kind: type[Claim]) -> list:  # type: ignore[type-arg]
    sentences = {(m.document, m.sentence) for m in own.mentions}
    return [c for c in claims if isinstance(c, kind) and (c.document, c.sentence) in sentences]
