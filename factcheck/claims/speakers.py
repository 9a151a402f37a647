"""Whose words a quotation is, where the name stands apart from the verb or has none beside it.

« …, a promis à Lure le directeur de l'usine Perrin, X »; "…, were X's words"; « X avait eu ces
mots : « … » ».
"""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.values.part import Found
from factcheck.values.person import PersonName
from factcheck.values.quotation import Quotation

SHORTEST = 3  # letters of a speaker; "c'" is none


def with_speaker(reading: Reading, found: Found, value: Quotation) -> Quotation:
    """The quotation with the person who is alone with it in its sentence.

    For a whole statement that no verb gives to anybody else.
    """
    persons = [person for person, _ in _placed(reading, found)]
    introduced = _introduced(reading, found, value)
    if introduced:
        persons = [p for p, at in _placed(reading, found) if at < found.first]
    free = introduced or not (value.said_by or _spoken_for(reading, value))
    whole = value.words[:1].isupper() and free
    if whole and len({p.name for p in persons}) == 1:
        return value.model_copy(update={"speaker": persons[0].name})
    return value


def _introduced(reading: Reading, found: Found, value: Quotation) -> bool:
    """Whether a colon opens the quotation, and whoever is held to speak stands after it."""
    opening = found.around[0] - 1
    span = value.speaker_span
    after = span is not None and span[0] >= found.stop
    if value.verb and reading.lexicon.meaning("say_uttered", value.verb):
        return False  # « … : « … », lancée par X »
    return after and opening > 0 and reading.scan.words[opening].surface == ":"


def _placed(reading: Reading, found: Found) -> list[tuple[PersonName, int]]:
    """The persons of the sentence that a quotation stands in and where, those inside it apart."""
    scan = reading.scan
    low = scan.sentence(max(0, found.around[0]))[0]
    high = scan.sentence(min(found.around[1], len(scan)) - 1)[1]
    return [
        (f.value, f.first)
        for f in reading.within(low, high, "person")
        if isinstance(f.value, PersonName) and not found.first <= f.first < found.stop
    ]


def _spoken_for(reading: Reading, value: Quotation) -> bool:
    """Whether the text names a speaker: no day (« la veille »), no mere "it"."""
    if not value.speaker or len(value.speaker) < SHORTEST:
        return False
    span = value.speaker_span
    if span is None:
        return True
    time = reading.scan.match("say_times", span[0])
    return not (time or reading.within(span[0], span[1], "date", "interval"))
