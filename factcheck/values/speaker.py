"""Who speaks: the verb of saying around a quotation and the noun group that is its subject.

News has four places for it: after the words (« … », a déclaré X), before them (X a déclaré :
« … »), inside (« …, dit X, … ») and after a preposition (selon X). The subject is read as a short
noun group: a name when it holds one, the whole group when it does not (« le ministre »).
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER
from factcheck.values.date_bare import preceded
from factcheck.values.quote_marks import MARKS

STRONG = frozenset(".;:!?…()[]—–") | MARKS - {"'", "’"}
REACH = 40
CONJOINED = frozenset(("et", "and", ","))


class Speaker(NamedTuple):
    """A speaker as written. ``name`` is None for a pronoun that nothing resolves."""

    name: str | None
    role: str | None
    tokens: tuple[int, int] | None
    pronoun: bool = False
    verb: str | None = None


def saying_verb(scan: Scan, at: int) -> int:
    """How many tokens the verb of saying at ``at`` takes; 0 when there is none."""
    found = scan.match("say_verbs", at)
    if found is None:
        return 0
    if scan.words[at].capital and at != scan.sentence(at)[0]:
        return 0
    endings = scan.lexicon.table("say_participle_endings").get("yes")
    if endings and found.length == 1 and scan.keys[at].endswith(tuple(endings)):
        if not (preceded(scan, "say_aux", at) or scan.keys[at - 1] in CONJOINED):
            return 0
    if scan.match("say_nouns", at) and at:
        before = at - 1
        if scan.match("say_determiners", before) or scan.match("say_prepositions", before):
            if not scan.match("say_pronouns", before):
                return 0
    return found.length


def noun_group(scan: Scan, at: int, stop: int) -> Speaker | None:
    """The speaker whose words start at ``at``: up to a comma, a preposition of place, a verb.

    An apposed name wins over the title before it: « le porte-parole, Omar Naciri ».
    """
    end = _group_end(scan, at, stop)
    if end <= at:
        return None
    here = _named(scan, at, end)
    if here is not None and here.tokens != (at, end):
        return here
    if here is not None and scan.bits[at] & CAPITAL and not scan.match("say_determiners", at):
        return here
    return _apposed(scan, at, end, stop) or here


def _apposed(scan: Scan, at: int, end: int, stop: int) -> Speaker | None:
    """The name set after a title by a comma: « l'adjointe aux finances, Gwenola Tanneau »."""
    comma = end
    if comma < stop and scan.match("say_prepositions", comma):
        comma = next((k for k in range(end, min(stop, end + 8)) if scan.keys[k] == ","), stop)
    after = comma + 1
    if after >= stop or scan.words[comma].surface != ",":
        return None
    found = _named(scan, after, _group_end(scan, after, stop))
    if found is None or found.name is None or found.tokens is None:
        return None
    capitals = sum(1 for i in range(*found.tokens) if scan.bits[i] & CAPITAL)
    if scan.bits[found.tokens[0]] & CAPITAL and (capitals >= 2 or found.tokens[0] > after):
        return found._replace(role=scan.quote(at, comma))
    return None


def _group_end(scan: Scan, at: int, stop: int) -> int:
    end = at
    while end < stop:
        word = scan.words[end]
        if word.surface == "." and scan.glued(end) and end + 1 < stop and _initial(scan, end - 1):
            end += 1
            continue
        if word.surface in STRONG or word.surface in ",":
            break
        if end > at and scan.match("say_stops", end) and not scan.glued(end):
            break
        if end > at and saying_verb(scan, end) and not word.capital:
            break
        end += 1
    return end


def _initial(scan: Scan, at: int) -> bool:
    word = scan.words[at]
    return word.capital and (len(word.surface) <= 2 or scan.match("say_civility", at) is not None)


def _name_run(scan: Scan, at: int, stop: int) -> int:
    """The token after a run of capitalised words with their particles, hyphens and initials."""
    end = last = at
    while end < stop:
        bits = scan.bits[end]
        surface = scan.words[end].surface
        if bits & CAPITAL:
            end += 1
            last = end
        elif end > at and (surface in ("-", "'", "’") and scan.glued(end)):
            end += 1
        elif (
            end > at
            and surface == "."
            and scan.glued(end)
            and len(scan.words[end - 1].surface) <= 2
        ):
            end += 1
            last = end
        elif end > at and scan.match("name_particles", end):
            end += 1
        elif (
            end > at and scan.glued(end) and scan.words[end - 1].surface in "-'’" and bits & LETTERS
        ):
            end += 1
            last = end
        else:
            break
    return last


def _named(scan: Scan, at: int, end: int) -> Speaker | None:
    """The name in a noun group, or the whole group."""
    start = at
    while start < end and scan.match("say_civility", start):
        start += 1
        if start < end and scan.words[start].surface == "." and scan.glued(start):
            start += 1
    if start >= end:
        return None
    bits = scan.bits[start]
    determined = scan.match("say_determiners", start) is not None
    if bits & CAPITAL and not (determined and start + 1 < end):
        stop = _name_run(scan, start, end)
        return Speaker(scan.quote(start, stop), None, (start, stop))
    if not determined and start == at:
        return None
    # A title, then a name: « la ministre Claire Fontanel », not « le maire de Sète ».
    k = start + 1
    while k < end:
        if scan.bits[k] & CAPITAL and not scan.match("say_prepositions", k - 1):
            stop = _name_run(scan, k, end)
            words = sum(1 for i in range(k, stop) if scan.bits[i] & CAPITAL)
            title = k > start + 1
            upper = scan.bits[k] & UPPER == UPPER
            if stop == end and (words >= 2 or (title and not upper)):
                if words >= 3 and not title:  # « le Ghanéen Kwabena Osei-Bonsu »
                    k += 1
                return Speaker(scan.quote(k, stop), scan.quote(start, k), (k, stop))
            k = max(stop, k + 1)
            continue
        k += 1
    return Speaker(scan.quote(start, end), None, (start, end))


def pronoun_at(scan: Scan, at: int) -> bool:
    """Whether a third-person pronoun stands at ``at``."""
    return scan.match("say_pronouns", at) is not None


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
    start = k
    going_on = scan.match("say_stops", start) and not _according(scan, start)
    if (
        start == at
        and going_on
        and not scan.match("say_verbs", start)
        and not scan.match("say_aux", start)
    ):
        return None  # « … » et promis, « … » à Paris: the sentence goes on
    end = start
    while end < stop and scan.words[end].surface not in STRONG:
        end += 1
    said = start
    commas = 0
    while said < end:
        if scan.words[said].surface == ",":
            commas += 1
            if commas > 2:
                return None
        opening = _according(scan, said)
        if opening and said == start:
            return noun_group(scan, said + opening, end)
        length = saying_verb(scan, said)
        if length:
            return _around_verb(scan, start, said, said + length, end)
        said += 1
    return None


def _according(scan: Scan, at: int) -> int:
    found = scan.match("say_according", at)
    return found.length if found else 0


def _around_verb(scan: Scan, start: int, verb: int, after: int, end: int) -> Speaker | None:
    """The subject of a verb that follows the words: before it, in it, or after it."""
    name = scan.keys[verb]
    for k in range(start, min(after + 4, end)):
        glued = k > start and scan.words[k - 1].surface == "-"
        if pronoun_at(scan, k) and (glued or k < verb or k == after):
            return Speaker(None, None, None, pronoun=True, verb=name)
        if scan.match("say_indefinite", k) and glued:
            return Speaker(None, None, None, verb=name)
    subject_end = verb
    while subject_end > start and preceded(scan, "say_aux", subject_end):
        subject_end -= 1
    if subject_end > start:
        before = noun_group(scan, start, subject_end)
        if before is not None:
            return before._replace(verb=name)
    k = after
    while k < end:
        if scan.words[k].surface == "," or (scan.words[k].surface == "-"):
            k += 1
            continue
        if saying_verb(scan, k) and k == after:
            k += 1
            continue
        if scan.match("say_prepositions", k) and not scan.match("say_civility", k):
            k += 1
            while k < end and (
                scan.match("say_determiners", k) or scan.match("say_prepositions", k)
            ):
                k += 1
            k += 1
            continue
        dated = scan.match("date_weekdays", k) or scan.match("date_months", k)
        opens = scan.match("say_determiners", k) or scan.bits[k] & CAPITAL
        if opens and not dated:
            found = noun_group(scan, k, end)
            return found._replace(verb=name) if found else None
        k += 1
    return None


def speaker_before(scan: Scan, mark: int, floor: int) -> Speaker | None:
    """The speaker in the words of the sentence before the opening mark, from ``floor`` on."""
    low = max(scan.sentence(mark)[0], floor, mark - REACH)
    end = mark
    if end <= low:
        return None
    colon = scan.words[end - 1].surface == ":"
    end -= colon
    for k in range(end - 1, low - 1, -1):
        if scan.words[k].surface in ";":
            break
        opening = _according(scan, k)
        if opening and (k == low or scan.words[k - 1].surface in ",(") and not colon:
            found = noun_group(scan, k + opening, end)
            if found is not None:
                return found
        length = saying_verb(scan, k)
        if length:
            found = _subject_before(scan, low, k)
            found = found or _inverted(scan, k + length, end) or Speaker(None, None, None)
            return found._replace(verb=scan.keys[k])
    if colon:
        found = noun_group(scan, low, end)
        if (
            found
            and found.tokens
            and (found.tokens[1] == end or scan.words[found.tokens[1]].surface == ",")
        ):
            return found
    return None


def _inverted(scan: Scan, at: int, end: int) -> Speaker | None:
    """« Comme le dit Mme Diop : »: the subject after the verb, when none stands before."""
    if at < end and scan.bits[at] & CAPITAL:
        return noun_group(scan, at, end)
    return None


def _subject_before(scan: Scan, low: int, verb: int) -> Speaker | None:
    end = verb
    while end > low and preceded(scan, "say_aux", end):
        if pronoun_at(scan, end - 1):
            break
        end -= 1
    if end > low and pronoun_at(scan, end - 1):
        return Speaker(None, None, None, pronoun=True)
    chunks: list[tuple[int, int]] = []
    start = low
    for k in range(low, end):
        if scan.words[k].surface in ",:()—–" or scan.words[k].surface in MARKS:
            chunks.append((start, k))
            start = k + 1
    chunks.append((start, end))
    following: Speaker | None = None
    for first, stop in reversed(chunks):
        if first >= stop:
            continue
        if pronoun_at(scan, first):
            return Speaker(None, None, None, pronoun=True)
        if scan.match("say_prepositions", first) or preceded(scan, "say_relative", first + 1):
            if following:
                break
            continue
        found = _named(scan, first, _group_end(scan, first, stop))
        if found is None or found.name is None:
            continue
        if (
            following is None
            and found.role is None
            and scan.match("say_determiners", first) is None
        ):
            following = found  # a bare name: the chunk before may be its title
            continue
        if following is not None:
            return following._replace(role=found.name) if found.role is None else following
        return found
    return following
