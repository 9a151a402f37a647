"""Whose voice a quotation is: a person by name, by office, or somebody only described."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from factcheck.alignment.view import View
from factcheck.claims.kinds.name import NameMention
from factcheck.claims.kinds.quotation import Quote
from factcheck.claims.kinds.role import Holding
from factcheck.entities.offices import holders
from factcheck.entities.posts import held_together
from factcheck.languages import lexicon
from factcheck.text.lexicon import strip_accents
from factcheck.text.phrase_keys import phrase_keys
from factcheck.values.role import Role

KIN = "kin"
TABLES = ("offices", "occupations")


class Voice(NamedTuple):
    """The person who speaks, "" when the text leaves it open.

    ``described`` is the office or the tie of a speaker whom nothing names ("le gouverneur").
    """

    person: str
    described: str = ""
    by_office: bool = False  # the office alone tells who the person is


class Voices:
    """The speakers of a story; the offices of its persons tell who "the minister" is."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._held: dict[str, set[str]] = defaultdict(set)
        self._holders: dict[str, set[str]] = defaultdict(set)
        self._known: dict[tuple[str, int], Voice] = {}
        for claim in view.claims:
            if isinstance(claim, NameMention):
                for role in claim.value.roles:
                    self._holds(claim.document, claim.name, role)
            elif isinstance(claim, Holding) and claim.value.holder:
                self._holds(claim.document, claim.value.holder, claim.value)

    def _holds(self, document: str, name: str, role: Role) -> None:
        who = self._view.people.of(document, name)
        if who:
            self._held[who].add(role.office)
            if "former" not in role.qualifiers:
                self._holders[role.office].add(who)

    def of(self, quote: Quote) -> Voice:
        """Who speaks: the person that the speaker's name or office stands for."""
        key = (quote.document, quote.start)
        if key not in self._known:
            self._known[key] = self._of(quote)
        return self._known[key]

    def _of(self, quote: Quote) -> Voice:
        name = quote.value.speaker
        if not name:
            return Voice("")
        people = self._view.people
        person = people.of(quote.document, name)
        if person is None:
            person = people.named(quote.document, name) or people.called(name)
        person = person or self._by_given_name(quote.document, name)
        if person:
            return Voice(person)
        office = self._office(quote)
        if not office or office == KIN:
            return Voice("", office)
        holders = self._holders[office]
        if len(holders) == 1:
            return Voice(next(iter(holders)), office, by_office=True)
        return Voice("", office)

    def _by_given_name(self, document: str, name: str) -> str:
        """The only person of an article with a given name: "Adele" of Adele Obray."""
        people = self._view.people.persons.items()
        wanted = f"{name} "
        found = {who for (doc, full), who in people if doc == document and full.startswith(wanted)}
        return found.pop() if len(found) == 1 and " " not in name and name[0].isupper() else ""

    def _office(self, quote: Quote) -> str:
        known = lexicon(self._view.documents[quote.document].language)
        words = f"{quote.value.speaker_role or ''} {quote.value.speaker or ''}"
        keys = phrase_keys(known, words)
        for at in range(len(keys)):
            for table in TABLES:
                found = known.match(table, keys, at)
                if found:
                    return found.meaning
        return ""

    def may_be(self, person: str, quote: Quote) -> bool:
        """Whether a quotation that the text gives to nobody may be a person's of the article."""
        here = self._view.people.persons.items()
        voice = self.of(quote)
        alone = {who for (doc, _), who in here if doc == quote.document} == {person}
        told = voice.described not in ("", KIN) and not voice.person and alone
        open_ = not quote.value.speaker or told
        return open_ and any(doc == quote.document and who == person for (doc, _), who in here)

    def others(self, person: str, described: Quote) -> bool:
        """Whether a described speaker is surely not a named person of the same article.

        The article names the person, whose offices the story tells, and none of them is that of
        the speaker; a mother or a neighbour is somebody else than the person spoken of.
        """
        voice = self.of(described)
        if voice.person or not voice.described or voice.described in holders("of_anybody"):
            return False
        here = {
            who for (doc, _), who in self._view.people.persons.items() if doc == described.document
        }
        named = set(strip_accents(person.lower()).split())
        words = strip_accents((described.value.speaker or "").lower()).split()
        tied = voice.described == KIN and (described.value.speaker or "")[:1].isupper()
        if named.intersection(words) or not (tied or person in here):
            return False
        held = self._held[person]
        if any(held_together(voice.described, office) for office in held):
            return False
        return voice.described not in held and (voice.described == KIN or bool(held))
