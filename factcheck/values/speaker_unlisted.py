"""Who speaks where no table has the verb: « … », a calculé le greffier, X.

Where the words stand tells as much as the verb. After a closing mark and a comma, an inverted
subject is enough: nothing else puts a verb and then somebody there. A name after a colon that
follows the words owns them, and the person whom a clause with a colon is about speaks what
follows: « X, boulanger, rouvre sa grille : « … » ».
"""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.speaker_name import (
    Speaker,
    noun_group,
    pronoun_at,
    pronoun_words,
    title_at,
)
from factcheck.values.speaker_subject import subject_after

_PRONOUN = 6  # tokens from the comma to the pronoun of an inverted verb
_SHORTEST = 4  # letters of a verb without auxiliary: « grogne », not « rue »
_NAME = 2  # capitals of a whole name
FRONTED = 8  # tokens of a participle with what belongs to it, that open a sentence
_ADVERB = "ment"


def after_comma(scan: Scan, at: int, end: int) -> Speaker | None:
    """The subject of the verb that stands at ``at``, right after the comma that closes the words.

    ``end`` is where the clause ends.
    """
    if at >= end or scan.match("say_meanwhile", at):
        return None
    for k in range(at, min(at + _PRONOUN, end)):
        if scan.words[k].surface == ",":
            break
        if k > at and scan.words[k - 1].surface == "-" and pronoun_at(scan, k):
            return Speaker(None, None, None, pronoun=True, said_by=pronoun_words(scan, k))
    verb = _past(scan, at, end) or _bare(scan, at)
    if not verb:
        return None
    found = subject_after(scan, verb, end)
    return found if found and somebody(scan, found) else None


def _past(scan: Scan, at: int, end: int) -> int:
    """The token after an auxiliary and its participle at ``at``; 0 where there is none."""
    stop = at
    while stop < min(at + 3, end) and (found := scan.match("say_aux", stop)):
        stop += found.length
    ending = tuple(scan.lexicon.table("say_past_endings").get("yes", ()))
    closes = stop > at and stop < end and ending and scan.keys[stop].endswith(ending)
    return stop + 1 if closes and not scan.bits[stop] & CAPITAL else 0


def _bare(scan: Scan, at: int) -> int:
    """The token after a verb without auxiliary, by its ending, where a title, a civility or a name
    follows."""
    endings = tuple(scan.lexicon.table("say_bare_endings").get("yes", ()))
    word = scan.keys[at]
    if not endings or len(word) < _SHORTEST or not word.endswith(endings):
        return 0
    if word.endswith(_ADVERB) or scan.bits[at] & CAPITAL or _small(scan, at):
        return 0
    after = at + 1
    article = scan.match("say_definite", after)
    if article and title_at(scan, after + article.length):
        return after
    named = scan.match("say_civility", after) or (
        scan.bits[after] & CAPITAL and scan.bits[after + 1] & CAPITAL
    )
    return after if named else 0


def _small(scan: Scan, at: int) -> bool:
    """Whether a word is a preposition, a conjunction or the like, or names an office."""
    tables = ("say_stops", "say_prepositions", "say_determiners", "conjunctions", "say_no_verbs")
    return bool(title_at(scan, at)) or any(scan.match(table, at) for table in tables)


def voiced(scan: Scan, at: int, end: int) -> Speaker | None:
    """« ont dit ses avocats, par la voix de X »: the name that lends its voice."""
    for k in scan.between(scan.lexicon.bit("say_voice"), at, end):
        voice = scan.match("say_voice", k)
        found = noun_group(scan, k + voice.length, end) if voice else None
        if found and whole_name(scan, found):
            return found
    return None


def after_colon(scan: Scan, at: int, end: int) -> Speaker | None:
    """« … » : Denise Aubrac, directrice du port, a refusé …: the name right after the colon."""
    if at + 1 >= end or scan.match("say_stops", at) or not scan.bits[at] & LETTERS:
        return None
    found = noun_group(scan, at, end)
    return found if found and whole_name(scan, found) else None


def about(scan: Scan, low: int, end: int) -> Speaker | None:
    """Whom the clause ``[low, end)`` before a colon is about, when it opens with a person.

    A time or a place may come first: « Mardi, X, tanneur, rouvrait sa cuve : », « Au marché, X ».
    """
    start = low
    while start < end and (
        day(scan, start) or scan.match("say_prepositions", start) or _having_done(scan, start, end)
    ):
        comma = next((k for k in range(start, end) if scan.words[k].surface == ","), end)
        start = comma + 1
    if start >= end or start >= len(scan):
        return None
    found = noun_group(scan, start, end)
    if found is None or found.tokens is None or found.tokens[0] > start + _PRONOUN:
        return None
    after = found.tokens[1]
    commas = [k for k in range(after, end) if scan.words[k].surface == ","]
    verb = commas[-1] + 1 if commas else after
    if verb >= end - 1 or not scan.bits[end - 1] & LETTERS:
        return None
    if scan.match("say_finite", verb) and not _acted(scan, verb):
        return None  # « X est mort : « … » » is said of him
    return found if whole_name(scan, found) or _civil(scan, start, found) else None


def _having_done(scan: Scan, at: int, end: int) -> bool:
    """« Montée sur scène, X »: a participle that opens the sentence, told of its subject."""
    endings = tuple(scan.lexicon.table("say_participle_endings").get("yes", ()))
    opens = bool(endings) and at == scan.sentence(at)[0] and scan.keys[at].endswith(endings)
    return opens and any(scan.words[k].surface == "," for k in range(at, min(end, at + FRONTED)))


def _civil(scan: Scan, start: int, found: Speaker) -> bool:
    """« M. X »: a surname behind a civility is a whole name."""
    return found.tokens is not None and any(
        scan.bits[k] & CAPITAL and scan.match("civilities", k)
        for k in range(start, found.tokens[0] + 1)
    )


def _acted(scan: Scan, at: int) -> bool:
    """« a fondu en larmes »: a participle right after "have" that tells what somebody did."""
    ending = tuple(scan.lexicon.table("say_past_endings").get("yes", ()))
    acted = scan.match("say_acted", at)
    verb = at + (acted.length if acted else 0)
    suffers = scan.match("say_passive", verb) or scan.match("say_suffered", verb)
    return bool(acted and ending and scan.keys[verb].endswith(ending) and not suffers)


def day(scan: Scan, at: int) -> bool:
    return scan.match("date_weekdays", at) is not None


def whole_name(scan: Scan, found: Speaker) -> bool:
    """Whether a group has a name of two words, or a name after its title."""
    if found.tokens is None or not scan.bits[found.tokens[0]] & CAPITAL:
        return False
    capitals = sum(1 for k in range(*found.tokens) if scan.bits[k] & CAPITAL)
    return capitals >= _NAME or (found.role is not None and capitals > 0)


def somebody(scan: Scan, found: Speaker) -> bool:
    """Whether a subject is a pronoun, a name or a title: « l'avenir est clair » is nobody's."""
    if found.pronoun or found.role or found.tokens is None:
        return found.pronoun or found.role is not None
    at = found.tokens[0]
    article = scan.match("say_determiners", at)
    return bool(title_at(scan, at + article.length) if article else scan.bits[at] & CAPITAL)


def addressed(scan: Scan, verb: int) -> bool:
    """Whether the subject of the verb is told rather than tells: "the court was told"."""
    found = ((k, scan.match("say_addressed", k)) for k in range(max(0, verb - 3), verb))
    return any(m is not None and k + m.length > verb for k, m in found)


def _before_complement(scan: Scan, low: int, stop: int) -> int:
    """The token after X in « X, de la Ligue des ports (LDP), qui »: before the body X is of."""
    comma = next((k for k in range(stop - 1, low, -1) if scan.keys[k] == ","), low)
    of = scan.match("say_of", comma + 1) if comma > low else None
    if of is None or not scan.bits[comma + 1 + of.length] & CAPITAL:
        return stop
    return comma if scan.bits[comma - 1] & CAPITAL else stop


def relative(scan: Scan, low: int, end: int) -> Speaker | None:
    """« le parti de X, qui dénonce »: the name right before the relative pronoun at ``end - 1``.

    Not where a description stands between: « X, adjointe de Y, qui dénonce » is X.
    """
    if end - 2 <= low or not scan.match("say_who", end - 1):
        return None
    stop = _before_complement(scan, low, end - 1 - (scan.words[end - 2].surface == ","))
    first, capitals = stop, 0
    while first > low:
        before = first - 1
        capital = bool(scan.bits[before] & CAPITAL)
        inner = before > low and scan.bits[before - 1] & CAPITAL and capitals < _NAME
        if not (capital or scan.words[before].surface == "-") and not (
            inner and scan.match("name_particles", before)
        ):
            break  # « le Front de Denise Aubrac » has a whole name behind its « de »
        first, capitals = before, capitals + capital
    if capitals < _NAME or not scan.bits[first] & CAPITAL:
        return None
    if first > low and scan.match("say_definite", first - 1):
        first -= 1  # « le Suédois Olof Lindqvist »
    opening = next((k + 1 for k in range(first - 1, low - 1, -1) if scan.keys[k] == ","), low)
    article = scan.match("say_definite", opening)
    titled = title_at(scan, opening + (article.length if article else 0))
    return None if opening > low and titled else noun_group(scan, first, stop)
