"""Whether two figures of ballots are of two votes: another candidate, party, place, round, year, or
one only foretold.

An election night has a share for every candidate of every constituency and round, in sentences that
share most of their words. For whom a figure is told, where and of when, must be the same before two
are held against each other.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.alignment import wording
from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.share_holders import holders, parties, share_places
from factcheck.alignment.view import View
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.itemised import SEATED
from factcheck.documents.document import Document
from factcheck.languages import lexicon, meanings
from factcheck.messages import say
from factcheck.text.lexicon import plain
from factcheck.text.tokens import tokenize

VOTES = frozenset(("vote_cast", "voter"))
SORTS = frozenset(("support", "turnout", "abstention"))
TURNOUT = frozenset(("turnout", "abstention"))
UNSURE = frozenset(("planned", "conditional"))
LEVELS = frozenset(
    ("municipal", "departmental", "regional", "parliamentary", "senate", "presidential", "european")
)
EXTENTS = frozenset(("general", "by_election"))
LONG = ("year", "month")  # precisions of the time of an election that is no news


def another_vote(view: View, a: Claim, b: Claim) -> str:
    """Why two figures of ballots are of two votes; "" when nothing says so. Symmetric."""
    if not (isinstance(a, Figure) and isinstance(b, Figure) and a.kind == b.kind):
        return ""
    if a.value == b.value or not (of_a_ballot(view, a) and of_a_ballot(view, b)):
        return ""
    if _apart(_sorts(view, a), _sorts(view, b)):
        return say("another election")
    if _apart(_rounds(view, a), _rounds(view, b)):
        return wording.OTHER_ROUND
    if figure_slip(a.value, b.value) == "exchanged digits":
        return ""
    if _gone(view, a, b) or _gone(view, b, a):
        return wording.OTHER_TIME
    if a.kind == "percent" and _hour(view, a) != _hour(view, b):
        return wording.OTHER_TIME
    if _foretold(view, a) != _foretold(view, b):
        return say("one is foretold")
    first, second = holders(view, a), holders(view, b)
    if first and second:
        return "" if _one_of(first, second) else say("another candidate")
    if _apart(parties(view, a), parties(view, b)):
        return say("another party")
    if a.kind == "percent" and _apart(share_places(view, a), share_places(view, b)):
        return wording.OTHER_PLACE
    return ""


def of_a_ballot(view: View, claim: Claim) -> bool:
    """Whether a figure is of a ballot: votes, seats, or a share that its sentence or its article,
    on an election, tells as one of those who voted."""
    if not isinstance(claim, Figure):
        return False
    if claim.concept in VOTES:
        return True
    if claim.kind == "count":
        return claim.concept in SEATED and (bool(parties(view, claim)) or _of_results(view, claim))
    if claim.kind != "percent":
        return False
    document = view.documents[claim.document]
    sentence = document.text[slice(*claim.sentence)]
    if SORTS & meanings(sentence, document.language, "share_sorts"):
        return True
    return _on_elections(view, claim)


def _of_results(view: View, claim: Claim) -> bool:
    """Whether an article tells the results of an election."""
    document = view.documents[claim.document]
    return bool(meanings(document.text, document.language, "election_words"))


def _on_elections(view: View, claim: Claim) -> bool:
    document = view.documents[claim.document]
    text, language = document.text, document.language
    told = meanings(text, language, "election_words") or meanings(text, language, "ballot_camps")
    return bool(told and SORTS & meanings(text, language, "share_sorts"))


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and not one & other


def _one_of(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a person of one set may be one of the other: by a name in common."""
    told = [{w for name in names for w in name.split() if len(w) > 2} for names in (one, other)]
    return not told[0].isdisjoint(told[1])


def _sentence(view: View, claim: Claim) -> tuple[str, str]:
    document = view.documents[claim.document]
    return document.text[slice(*claim.sentence)], document.language


def _sorts(view: View, claim: Claim) -> frozenset[str]:
    """Of which election the sentence is, where it names but one level, or one extent."""
    found = meanings(*_sentence(view, claim), "election_sorts")
    return found & LEVELS or found & EXTENTS


def _rounds(view: View, claim: Claim) -> frozenset[str]:
    """The round of its sentence, else the only one that its article tells of."""
    own = meanings(*_sentence(view, claim), "rounds_of_voting")
    if own:
        return own if len(own) == 1 else frozenset()
    document = view.documents[claim.document]
    told = meanings(document.text, document.language, "rounds_of_voting")
    return told if len(told) == 1 else frozenset()


def _gone(view: View, a: Figure, b: Figure) -> bool:
    """Whether one figure is of an election of another year, or of the time before the news, and the
    other has not a word of that beside it or in the lead: "Aux législatives de 2017, elle avait eu
    61 %"."""
    document, other = view.documents[a.document], view.documents[b.document]
    when = a.when
    if when is not None and when.precision in LONG and not when.relative and when.year:
        year = str(when.year)
        now = document.published or other.published
        return (
            not (now and now.year == when.year) and b.when is None and year not in _above(other, b)
        )
    return when is None and _pluperfect(view, a) and not _pluperfect(view, b)


def _above(document: Document, claim: Claim) -> str:
    """All up to the end of the lead, and the paragraph of a figure."""
    own = (
        document.text[b.start : b.end] for b in document.blocks if b.start <= claim.start < b.end
    )
    return " ".join((document.text[: _lead_end(document)], *own))


def _hour(view: View, claim: Figure) -> str:
    """The hour of a turnout while the polls are open: "34,2 % à 17 heures"."""
    if not meanings(*_sentence(view, claim), "share_sorts") & TURNOUT:
        return ""
    return claim.clock or "".join(meanings(*_sentence(view, claim), "hours_of_voting"))


def _pluperfect(view: View, claim: Figure) -> bool:
    """Whether the words before a figure say that it had been so before: "avait recueilli"."""
    text, language = _sentence(view, claim)
    return _had(text[: claim.start - claim.sentence[0]], language)


@lru_cache(maxsize=4096)
def _had(before: str, language: str) -> bool:
    known = lexicon(language)
    keys = [plain(s) for s in tokenize(before).surfaces]
    return any(known.match("had_done", keys, at) for at in range(len(keys)))


def _foretold(view: View, claim: Figure) -> bool:
    """Whether a share is only expected, or of an article that tells its margin of error, or a count
    which goes on in its lead."""
    interim = claim.kind == "count" and meanings(*_sentence(view, claim), "interim_shares")
    if interim or claim.modality in UNSURE or _conditional(*_before(view, claim)):
        return True
    document = view.documents[claim.document]
    if meanings(*_sentence(view, claim), "final_counts"):
        return False
    notes = meanings(document.text, document.language, "forecast_notes")
    if notes <= {"lead"}:
        if meanings(*_sentence(view, claim), "share_sorts") & TURNOUT:
            return False  # who came is known when the polls close
        lead = document.text[: _lead_end(document)]
        return bool(notes and meanings(lead, document.language, "forecast_notes"))
    return True


def _lead_end(document: Document) -> int:
    """Where the first paragraph of an article ends."""
    return next((b.end for b in document.blocks if b.kind == "paragraph"), len(document.text))


def _before(view: View, claim: Figure) -> tuple[str, str]:
    text, language = _sentence(view, claim)
    return text[: claim.start - claim.sentence[0]], language


@lru_cache(maxsize=4096)
def _conditional(before: str, language: str) -> bool:
    """Whether a verb before a share is in the conditional: "Limoges rejetterait le texte"."""
    known = lexicon(language)
    endings = tuple(known.table("conditional_endings").get("yes", ()))
    if not endings:
        return False
    keys = [plain(s) for s in tokenize(before).surfaces]
    return any(
        k.endswith(endings) and not known.match("tense_not_future", keys, i)
        for i, k in enumerate(keys)
    )
