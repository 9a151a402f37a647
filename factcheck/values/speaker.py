"""Who speaks: the verb of saying around a quotation and the noun group that is its subject.

News has four places for it: after the words (« … », a déclaré X), before them (X a déclaré :
« … »), inside (« …, dit X, … ») and after a preposition (selon X). The subject is read as a short
noun group: a name when it holds one, the whole group when it does not (« le ministre »).
"""

from __future__ import annotations

from bisect import bisect_left

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.dateline import past_dateline
from factcheck.values.speaker_name import (
    REACH,
    STRONG,
    Speaker,
    dotted,
    noun_group,
    pronoun_at,
    pronoun_words,
    saying_verb,
    title_at,
)
from factcheck.values.speaker_quoting import among, opining, placed, quoting, speaks, topic
from factcheck.values.speaker_subject import auxiliary, fronted, subject_after, subject_before
from factcheck.values.speaker_unlisted import (
    about,
    addressed,
    after_colon,
    after_comma,
    day,
    relative,
    somebody,
    voiced,
)
from factcheck.values.speaker_views import of_office, viewed
from factcheck.values.speaker_words import worded

MOODED = 5  # tokens from a verb of being to the mood it gives
SEMICOLONS = frozenset(";")
_CLOSED = frozenset(",?!…")  # what the words themselves may end on before who says them


def speaker_after(scan: Scan, at: int) -> Speaker | None:
    """The speaker in the words after a closing mark at ``at - 1``: ``, a déclaré X``."""
    stop = min(scan.block(at - 1)[1], at + REACH)
    k = at
    while k < stop and scan.words[k].surface in ",.!?…":
        if scan.words[k].surface != ",":
            if k + 1 < stop and not scan.words[k + 1].capital:
                k += 1
                continue
            return None
        k += 1
    if k < stop and (scan.words[k].surface in ":–—-" or k > at):
        taken_up = worded(scan, k + (scan.words[k].surface in ":–—-"), stop)
        if taken_up is not None:
            return taken_up
    if k == at and k + 1 < stop and scan.words[k].surface == ":":
        return after_colon(scan, k + 1, stop)
    start = k
    if start > at and scan.match("say_meanwhile", start):
        return None
    going_on = scan.match("say_stops", start) and not _according(scan, start)
    speech = scan.match("say_verbs", start) or scan.match("say_aux", start)
    runs_on = start == at and going_on and not speech  # « … » et promis, « … » à Paris
    end = start
    while end < stop and (scan.words[end].surface not in STRONG or dotted(scan, end)):
        end += 1
        if end < stop and scan.words[end].surface == "(" and end > start + 1:
            closing = scan.keys[end : min(stop, end + 6)]
            end += closing.index(")") + 1 if ")" in closing else 0  # *X Y (Toulon) said*
    said = start
    commas = 0
    views = scan.lexicon.bit("say_own_views", "say_views_open")
    cues = scan.lexicon.bit("say_according", "say_verbs") | views
    while said < end:
        if scan.words[said].surface == ",":
            aged = said + 1 < end and scan.bits[said + 1] & DIGITS  # "Ann Doyle, 61, told"
            commas += not aged
            if commas > 2:
                return None
        if not scan.bits[said] & cues:
            said += 1
            continue
        parted = said == start or scan.words[said - 1].surface == ","
        view = viewed(scan, said, end) if parted and scan.bits[said] & views else None
        if view is not None:
            return view
        opening = _according(scan, said)
        if opening and (said == start or scan.words[said - 1].surface == ","):
            return _told_by(scan, said, said + opening, end)
        length = 0 if runs_on else saying_verb(scan, said)
        if length and scan.match("say_written", said):
            if said == start or scan.words[said - 1].surface == ",":
                return Speaker(None, None, None, verb=scan.keys[said])
            length = 0  # « visait un titre »
        if length:
            if start == at and commas and _inverted_at(scan, at, said):
                return None  # « proche de 5 % » cette année, a dit X: the sentence goes on
            return around_verb(scan, start, said, said + length, end)
        said += 1
    closed = start > at or scan.keys[at - 2] in _CLOSED
    return after_comma(scan, start, end) if closed else None


def speaker_closing(scan: Scan, at: int) -> Speaker | None:
    """Who tells the sentence that goes on after a closing mark: « 5 % » cette année, a dit X."""
    low, end = at, min(scan.sentence(at - 1)[1], at + REACH)
    for said in scan.between(scan.lexicon.bit("say_verbs"), low, end):
        length = saying_verb(scan, said)
        if length and _inverted_at(scan, at, said):
            found = subject_after(scan, said + length, end)
            return found._replace(verb=scan.keys[said]) if found else None
    return None


def _inverted_at(scan: Scan, at: int, said: int) -> bool:
    """Whether only auxiliaries part a verb from the comma before it, and the marks from neither."""
    first = said
    while first > at and (length := auxiliary(scan, first)):
        first -= length
    return first > at + 1 and scan.keys[first - 1] == "," and scan.keys[at - 2] != ","


def _according(scan: Scan, at: int) -> int:
    found = scan.match("say_according", at)
    return found.length if found else 0


def _told_by(scan: Scan, cue: int, at: int, end: int) -> Speaker | None:
    """Whom « selon » names: a noun group, or a pronoun alone (« selon elle, »)."""
    pronoun = scan.match("say_oblique", at)
    after = at + (pronoun.length if pronoun else 0)
    if pronoun and (after >= end or not scan.bits[after] & LETTERS):
        return Speaker(None, None, None, pronoun=True, said_by=pronoun_words(scan, at, after))
    return noun_group(scan, at, end) or of_office(scan, cue, at, end)


def around_verb(scan: Scan, start: int, verb: int, after: int, end: int) -> Speaker | None:
    """The subject of a verb that follows the words: before it, in it, or after it."""
    name = scan.keys[verb]
    if addressed(scan, verb):
        told = _by(scan, after, end)
        return told._replace(verb=name) if told else None
    for k in range(start, min(after + 4, end)):
        glued = k > start and scan.words[k - 1].surface == "-"
        if pronoun_at(scan, k) and (glued or k < verb or k == after):
            return Speaker(
                None, None, None, pronoun=True, verb=name, said_by=pronoun_words(scan, k)
            )
        if scan.match("say_indefinite", k) and glued:
            place = placed(scan, k + 1, end)
            return place._replace(verb=name) if place else Speaker(None, None, None, verb=name)
    subject_end = verb
    while subject_end > start and (length := auxiliary(scan, subject_end)):
        subject_end -= length
    opener = scan.match("say_openers", start)
    if opener:
        start += opener.length
    if subject_end > start:
        before = noun_group(scan, start, subject_end)
        if before is not None:
            return before._replace(verb=name)
    found = voiced(scan, after, end) or subject_after(scan, after, end)
    return found._replace(verb=name) if found else None


def _by(scan: Scan, at: int, end: int) -> Speaker | None:
    """ "the court was told by Judge Doyle": who told, right after whom."""
    by = scan.match("say_by", at) if at < end else None
    return noun_group(scan, at + by.length, end) if by else None


def speaker_before(scan: Scan, mark: int, floor: int) -> Speaker | None:
    """The speaker in the words of the sentence before the opening mark, from ``floor`` on."""
    low = max(past_dateline(scan, scan.sentence(mark)[0]), floor, mark - REACH)
    end = mark
    if end <= low:
        return None
    colon = scan.words[end - 1].surface == ":"
    end -= colon
    signs = scan.signs(SEMICOLONS)
    broken = bisect_left(signs, end)
    after = max(low, signs[broken - 1] + 1) if broken else low
    views = scan.lexicon.bit("say_own_views", "say_views_open")
    cues = scan.lexicon.bit("say_according", "say_verbs", "say_opining", "say_taking") | views
    for k in reversed(scan.between(cues, after, end)):
        opening = _according(scan, k)
        parted = k == low or scan.words[k - 1].surface in ",("
        view = viewed(scan, k, end) if parted and scan.bits[k] & views else None
        if view is not None:
            return view
        if opening and parted and not colon:
            found = _told_by(scan, k, k + opening, end)
            if found is not None:
                return found
        length = saying_verb(scan, k) or opining(scan, k, mark)
        if not length and quoting(scan, k, mark):
            taker = topic(scan, low, k) or among(scan, low, k) or _doer(scan, after, k)
            if taker is None or not speaks(scan, taker):
                continue
            return taker._replace(verb=scan.keys[k])
        if length and scan.match("say_written", k):
            return Speaker(None, None, None, verb=scan.keys[k])
        inserted = _inserted(scan, k, length) if length else None
        if inserted:
            return inserted
        if length:
            found = None
            if k > low and scan.words[k - 1].surface == ",":
                found = noun_group(scan, k + length, end)  # « Ankara, said X, is … »
                closed = found and found.tokens and scan.words[found.tokens[1]].surface == ","
                found = found if closed else None
            found = found or among(scan, low, k) or topic(scan, low, k) or _doer(scan, after, k)
            found = found or _inverted(scan, k + length, end) or Speaker(None, None, None)
            return found._replace(verb=scan.keys[k])
    return _before_colon(scan, low, end) if colon else None


def _inserted(scan: Scan, verb: int, length: int) -> Speaker | None:
    """« Le sol, dit-il, a tremblé « … » »: a pronoun behind the verb, the subject is no speaker."""
    pronoun = verb + length + 1
    if scan.match("say_liaison", pronoun) and scan.words[pronoun + 1].surface == "-":
        pronoun += 2  # « ajoute-t-elle »
    if scan.words[pronoun - 1].surface != "-" or scan.words[verb - 1].surface != ",":
        return None
    if not pronoun_at(scan, pronoun):
        return None
    said_by = pronoun_words(scan, pronoun)
    return Speaker(None, None, None, pronoun=True, verb=scan.keys[verb], said_by=said_by)


def _doer(scan: Scan, low: int, verb: int) -> Speaker | None:
    """The subject before a verb, or the name that its relative pronoun stands for."""
    first = verb
    while first > low and (length := auxiliary(scan, first)):
        first -= length
    return relative(scan, low, first) or subject_before(scan, low, verb)


def _in_mood(scan: Scan, low: int, end: int) -> Speaker | None:
    """« Le maire X reste prudent : « … » »: the subject of a sentence that ends on a mood."""
    if not scan.match("say_moods", end - 1):
        return None
    verb = end - 1
    while verb > low and end - verb <= MOODED and not scan.bits[verb - 1] & CAPITAL:
        verb -= 1
        if scan.match("say_being", verb):
            found = subject_before(scan, low, verb)
            return found if found and somebody(scan, found) else None
    return None


def _before_colon(scan: Scan, low: int, end: int) -> Speaker | None:
    """``X : « … »``, ``X (a coach of Y) : « … »``, « réaction de X : « … » »."""
    mooded = _in_mood(scan, low, end)
    if mooded is not None:
        return mooded
    if fronted(scan, low):
        return None  # « A Ath, où tout a brûlé, Denise patauge : « … » »
    plain = not scan.match("say_determiners", low) and not title_at(scan, low)
    found = (_origin(scan, low, end) if plain else None) or noun_group(scan, low, end)
    if found and found.tokens and not day(scan, low):
        after = found.tokens[1]
        closed = scan.words[after].surface == "(" and scan.words[end - 1].surface == ")"
        if after == end or scan.words[after].surface == "," or closed:
            return found
    origin = _origin(scan, low, end)
    spoken = end + 2 < len(scan.words) and scan.bits[end + 2] & CAPITAL  # no « un vœu : « l'eau » »
    return origin or (about(scan, low, end) if spoken else None)


def _origin(scan: Scan, low: int, end: int) -> Speaker | None:
    """« réaction de X », « bilan tiré par X »: a name of two words that closes the words."""
    start = end
    while start > low and scan.words[start - 1].surface not in ",;.":
        start -= 1
        if scan.match("say_origin", start) and scan.bits[start + 1] & CAPITAL:
            named = noun_group(scan, start + 1, end)
            whole = named is not None and named.tokens == (start + 1, end)
            return named if whole and end - start > 2 else None
    return None


def _inverted(scan: Scan, at: int, end: int) -> Speaker | None:
    """« Comme le dit Mme Diop : »: the subject after the verb, when none stands before."""
    if at < end and scan.bits[at] & CAPITAL:
        return noun_group(scan, at, end)
    return None
