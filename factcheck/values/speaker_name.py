"""The noun group that names a speaker: « le porte-parole de la police, Samir Belkadi »."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER
from factcheck.values.date_bare import preceded
from factcheck.values.name_data import small_words
from factcheck.values.quote_marks import MARKS
from factcheck.values.speaker_run import name_run, past_owner

STRONG = frozenset(".;:!?…()[]—–") | MARKS - {"'", "’"}
REACH = 40
VOWELS = frozenset("aeiouy")  # « Ph. » is an initial, « Ly » a name
_LONGEST_ASIDE = 12  # tokens in brackets between a title and its name


class Speaker(NamedTuple):
    """A speaker as written. ``name`` is None for a pronoun that nothing resolves."""

    name: str | None
    role: str | None
    tokens: tuple[int, int] | None
    pronoun: bool = False
    verb: str | None = None
    said_by: str = ""  # the pronoun as written, folded


def saying_verb(scan: Scan, at: int) -> int:
    """How many tokens the verb of saying at ``at`` takes; 0 when there is none."""
    found = scan.match("say_verbs", at)
    if found is None:
        return 0
    if scan.words[at].capital and at != scan.sentence(at)[0]:
        return 0
    if at > 1 and scan.words[at - 1].surface == "-" and scan.glued(at) and scan.glued(at - 1):
        return 0  # « bande-annonce »
    endings = scan.lexicon.table("say_participle_endings").get("yes")
    if endings and found.length == 1 and scan.keys[at].endswith(tuple(endings)):
        first = at - adverb(scan, at - 1)  # « a sobrement commenté X »
        auxiliary = preceded(scan, "say_aux", first) or preceded(scan, "say_pronouns", first)
        if not (auxiliary or scan.keys[at - 1] in conjoined()):
            return 0
    if scan.match("say_nouns", at) and at:
        before = at - 1
        noun = scan.match("say_determiners", before) or scan.match("say_prepositions", before)
        if noun and not scan.match("say_pronouns", before):
            return 0
    return found.length


def adverb(scan: Scan, at: int) -> bool:
    """Whether the token at ``at`` has the ending of an adverb: « sobrement »."""
    endings = tuple(scan.lexicon.table("say_adverb_endings").get("yes", ()))
    return (
        at > 0 and bool(endings) and scan.keys[at].endswith(endings) and not scan.words[at].capital
    )


def conjoined() -> frozenset[str]:
    """What joins one clause of saying to the next: "et", "and", a comma."""
    return small_words("and") | {","}


def noun_group(scan: Scan, at: int, stop: int) -> Speaker | None:
    """The speaker whose words start at ``at``: up to a comma, a preposition of place, a verb.

    An apposed name wins over the title before it: « le porte-parole, Samir Belkadi ».
    """
    end = group_end(scan, at, stop)
    if end <= at:
        return None
    here = named(scan, at, end)
    if here is not None and here.tokens != (at, end):
        return here
    if here is not None and scan.bits[at] & CAPITAL and not scan.match("say_determiners", at):
        # "Corrib's founder, Ann Doyle"
        owned = here.tokens == (at, end) and "s" in scan.keys[at:end]
        return (owned and _apposed(scan, at, end, stop)) or here
    return _apposed(scan, at, end, stop) or here


def _apposed(scan: Scan, at: int, end: int, stop: int) -> Speaker | None:
    """The name set after a title by a comma: « l'adjointe aux finances, Nadège Colin »."""
    comma = end
    if comma < len(scan.words) and scan.words[comma].surface == "(":  # « le maire (PS) de X, Y Z »
        closing = next(
            (k for k in range(comma, comma + _LONGEST_ASIDE) if scan.keys[k : k + 1] == [")"]), None
        )
        comma = closing + 1 if closing else comma
        stop = max(stop, min(scan.sentence(at)[1], comma + 12)) if closing else stop
    if comma < stop and scan.match("say_prepositions", comma):
        comma = next((k for k in range(end, min(stop, end + 8)) if scan.keys[k] == ","), stop)
    after = comma + 1
    if after >= stop or scan.words[comma].surface != ",":
        return None
    found = named(scan, after, group_end(scan, after, stop))
    if found is None or found.name is None or found.tokens is None:
        return None
    capitals = sum(1 for i in range(*found.tokens) if scan.bits[i] & CAPITAL)
    if scan.bits[found.tokens[0]] & CAPITAL and (capitals >= 2 or found.tokens[0] > after):
        return found._replace(role=scan.quote(at, comma))
    return None


def group_end(scan: Scan, at: int, stop: int) -> int:
    end = at
    stops, verbs = scan.lexicon.bit("say_stops"), scan.lexicon.bit("say_verbs")
    while end < stop:
        word = scan.words[end]
        if word.surface == "." and scan.glued(end) and end + 1 < stop and _initial(scan, end - 1):
            end += 1
            continue
        if word.surface in STRONG or word.surface in ",":
            break
        stopped = end > at and word.bits & stops and scan.match("say_stops", end)
        if stopped and not scan.glued(end) and not _hyphened(scan, end):
            break
        if end > at and word.bits & verbs and saying_verb(scan, end) and not word.capital:
            break
        end += 1
    while end - 1 > at and end < len(scan.words) and scan.words[end].surface in MARKS:
        if not scan.match("say_of", end - 1):
            break
        end -= 1  # « l'auteur de « … » »
    return end


def _hyphened(scan: Scan, at: int) -> bool:
    """« contre-amiral », « sous-préfet »: the first part of a word."""
    return scan.keys[at + 1 : at + 2] == ["-"] and scan.glued(at + 1) and scan.glued(at + 2)


def _initial(scan: Scan, at: int) -> bool:
    word = scan.words[at]
    short = len(word.surface) == 1 or (len(word.surface) == 2 and not VOWELS & set(scan.keys[at]))
    return word.capital and (short or scan.match("say_civility", at) is not None)


def named(scan: Scan, at: int, end: int) -> Speaker | None:
    """The name in a noun group, or the whole group."""
    start = at
    if start < end and scan.match("say_only", start) and scan.bits[start + 1] & CAPITAL:
        start += 1  # « Seul X a dénoncé »
    while start < end and scan.match("say_civility", start):
        start += 1
        if start < end and scan.words[start].surface == "." and scan.glued(start):
            start += 1
    if start >= end:
        return None
    bits = scan.bits[start]
    determined = scan.match("say_determiners", start) is not None
    if bits & CAPITAL and not (determined and start + 1 < end):
        stop = name_run(scan, start, end)
        start = past_owner(scan, start, stop)
        if stop < end and scan.keys[stop - 1] == "s" and scan.words[stop - 2].surface in "'’":
            return Speaker(scan.quote(start, end), None, (start, end))  # "Lopez's lawyer"
        plain = _without_title(scan, start, stop)
        if stop < end and plain.role is None:
            return _after_title(scan, start, end) or plain
        return _without_title(scan, start, stop)
    if not determined and start == at:
        titled = _after_title(scan, start, end)
        if titled is not None:
            return titled
        bare = scan.match("say_bare", start)
        if bare:
            return Speaker(scan.quote(at, end), None, (at, end))
        return _called(scan, start, end)
    if start + 1 < end and scan.bits[start + 1] & CAPITAL and title_at(scan, start + 1):
        titled = _after_title(scan, start + 1, end)  # "the Reverend Silas Amara"
        if titled is not None:
            return titled
    # A title, then a name: « la ministre Clarisse Montbel », not « le maire de Sète ».
    k = start + 1
    while k < end:
        of = k > start + 1 or not determined  # « le Ghanéen Kojo Mensah-Adu »
        if of and scan.bits[k] & CAPITAL and _inside_title(scan, k):
            k = max(name_run(scan, k, end), k + 1)
            continue
        if scan.bits[k] & CAPITAL:
            stop = name_run(scan, k, end)
            words = sum(1 for i in range(k, stop) if scan.bits[i] & CAPITAL)
            title = k > start + 1
            upper = scan.bits[k] & UPPER == UPPER
            # « la cheffe verte Lise Perrot peu après »: a lower-case word closes the name
            if title and _belongs(scan, start, k):
                break
            over = words >= 2 and title and not any(b & CAPITAL for b in scan.bits[stop:end])
            if over or (stop == end and (words >= 2 or (title and not upper))):
                if words >= 3 and not title and upper and scan.match("say_of", k + 1):
                    return Speaker(scan.quote(k, k + 1), None, (k, k + 1))  # « le FDB de X »
                if words >= 3 and not title:  # « le Ghanéen Kojo Mensah-Adu »
                    k += 1
                return Speaker(scan.quote(k, stop), scan.quote(start, k), (k, stop))
            k = max(stop, k + 1)
            continue
        k += 1
    return Speaker(scan.quote(start, end), None, (start, end))


def _inside_title(scan: Scan, at: int) -> bool:
    """« le patron de Harrow », « l'entraîneur des Bleus »: a name that the title is of."""
    links = ("say_prepositions", "name_particles", "say_determiners")
    return any(scan.match(table, at - 1) for table in links)


def _belongs(scan: Scan, start: int, at: int) -> bool:
    """« le cabinet du ministre X »: the name is that of another than who speaks."""
    for title in range(max(start + 1, at - 4), at):
        if title + title_at(scan, title) == at and title_at(scan, title):
            before = title - 1 - (scan.match("say_definite", title - 1) is not None)
            return before > start and scan.match("say_of", before) is not None
    return False


def _without_title(scan: Scan, start: int, stop: int) -> Speaker:
    """ "Foreign Minister Femi Adewale": the name after the last word that is a title."""
    name = start
    for k in range(start, min(stop - 1, start + 8)):
        title = title_at(scan, k)
        if title and k + title < stop:
            name = max(name, k + title)
    role = scan.quote(start, name) if name > start else None
    return Speaker(scan.quote(name, stop), role, (name, stop))


def title_at(scan: Scan, at: int) -> int:
    """How many tokens the office, rank or occupation at a token takes; 0 for none."""
    tables = ("offices", "ranks", "occupations")
    if at < len(scan.bits) and not scan.bits[at] & scan.lexicon.bit(*tables):
        return 0
    length = max((m.length for t in tables if (m := scan.match(t, at))), default=0)
    after = at + length
    double = scan.glued(after) and scan.words[after].surface == "-" and scan.glued(after + 1)
    if double and scan.match("qualifiers", after + 1):
        return length + 2  # "Mayor-elect"
    return 0 if double else length  # "Dean-Harcourt"


def _after_title(scan: Scan, start: int, end: int) -> Speaker | None:
    """ "State police commissioner Femi Adewale", "union President Femi Adewale": a name that closes
    the group, right after a title."""
    for k in range(start, end - 1):
        title = title_at(scan, k)
        at = k + title
        if title and at < end and scan.bits[at] & CAPITAL and not title_at(scan, at):
            stop = name_run(scan, at, end)
            if stop == end and not _inside_title(scan, at):
                return Speaker(scan.quote(at, stop), scan.quote(start, at), (at, stop))
    return None


def _called(scan: Scan, start: int, end: int) -> Speaker | None:
    """*forecaster Femi Adewale*, *shop owner Ann Doyle*: plain words, then a whole name."""
    if scan.language != "en":
        return None
    at = start
    while at < min(end, start + 2) and scan.bits[at] & LETTERS and not scan.bits[at] & CAPITAL:
        if scan.match("say_prepositions", at) or scan.match("say_stops", at):
            return None
        at += 1
    if at == start or at >= end or not scan.bits[at] & CAPITAL or name_run(scan, at, end) != end:
        return None
    words = sum(1 for i in range(at, end) if scan.bits[i] & CAPITAL)
    return Speaker(scan.quote(at, end), scan.quote(start, at), (at, end)) if words >= 2 else None


def pronoun_at(scan: Scan, at: int) -> bool:
    """Whether a third-person pronoun stands at ``at``."""
    return scan.match("say_pronouns", at) is not None


def pronoun_words(scan: Scan, at: int, stop: int = 0) -> str:
    """The pronoun at ``at`` as the tables write it: « ce dernier », « celui-ci »."""
    found = scan.match("say_pronouns", at)
    return " ".join(scan.keys[at : stop or at + (found.length if found else 1)])


def dotted(scan: Scan, at: int) -> bool:
    """The stop of ``M.`` or of an initial, which ends nothing."""
    return at > 0 and scan.words[at].surface == "." and scan.glued(at) and _initial(scan, at - 1)
