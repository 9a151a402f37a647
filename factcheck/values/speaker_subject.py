"""The subject of a verb of saying, before it or after: « X, qui préside Y, a dit : »."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS
from factcheck.values.date_bare import preceded
from factcheck.values.quote_marks import MARKS
from factcheck.values.speaker_name import (
    Speaker,
    adverb,
    group_end,
    named,
    noun_group,
    pronoun_at,
    pronoun_words,
    saying_verb,
    title_at,
)


def auxiliary(scan: Scan, at: int) -> int:
    """How many tokens the longest auxiliary that ends just before ``at`` takes."""
    for length in (3, 2, 1):
        found = scan.match("say_aux", at - length)
        if found and found.length == length:
            return length
    return int(adverb(scan, at - 1) and preceded(scan, "say_aux", at - 1))


def subject_before(scan: Scan, low: int, verb: int) -> Speaker | None:
    """The subject in tokens ``[low, verb)``: a name, its title beside it, or the whole group."""
    end = verb
    while end > low and (length := auxiliary(scan, end)):
        if _pronoun_before(scan, low, end):
            break
        end -= length
    end = max(end, low)
    pronoun = _pronoun_before(scan, low, end)
    if pronoun:
        return pronoun
    for at in scan.between(scan.lexicon.bit("say_what"), low, end):
        what = scan.match("say_what", at)
        low = at + what.length if what and at + what.length < end else low
    low = _after_that(scan, low, end)
    chunks: list[tuple[int, int]] = []
    start = low
    outside = 0
    for k in range(low, end):
        surface = scan.words[k].surface
        if surface == ")":
            del chunks[outside:]  # « Le Parti socialiste (PS, opposition) »
            start = k + 1
            continue
        if surface == "(":
            outside = len(chunks) + 1
        dash = surface == "-" and not scan.glued(k) and not scan.glued(k + 1)
        if dash or surface in ",:(—–" or (surface in MARKS and surface not in "'’"):
            chunks.append((start, k))
            start = k + 1
    chunks.append((start, end))
    following: Speaker | None = None
    apposed: Speaker | None = None
    for first, stop in reversed(chunks):
        if first >= stop:
            continue
        while first < stop and (joined := scan.match("say_joining", first)):
            first += joined.length  # « et que X réclamait »
        if first >= stop or _seat(scan, first, stop) or scan.match("date_weekdays", first):
            continue
        if pronoun_at(scan, first):
            if first > low and stop == first + 1:
                continue  # « la mairie, elle, chiffre »
            return Speaker(None, None, None, pronoun=True, said_by=pronoun_words(scan, first))
        before = scan.match("say_prepositions", first) or fronted(scan, first)
        if before or _belonging(scan, low, first):
            if following:
                break
            continue
        found = named(scan, first, group_end(scan, first, stop))
        if found is None or found.name is None:
            continue
        if following is None and apposed is None and _only_described(scan, first, found):
            apposed = found  # « X, analyste chez Y, »: the chunk before may be the name
            continue
        if following is None and apposed is None and _closed(scan, first, stop, end, found):
            apposed = found  # « X, le patron de Y, a dit »
            continue
        if apposed is not None and following is None:
            named_before = bool(scan.bits[first] & CAPITAL) and found.role is None
            return found._replace(role=apposed.name) if named_before else apposed
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
    return following or apposed


def _after_that(scan: Scan, low: int, end: int) -> int:
    """Where the clause that another speaker reports opens: « X rappelle que Y avait affirmé : ».

    A clause that a comma closes, or that another verb joins, is not that of the verb at ``end``.
    """
    if end <= low or scan.match("conjunctions", end - 1):
        return low
    for at in reversed(scan.between(scan.lexicon.bit("say_that"), low + 1, end - 1)):
        verbs = (scan.match("say_verbs", k) for k in range(max(low, at - 3), at))
        said = any(
            v and k + v.length == at
            for k, v in zip(range(max(low, at - 3), at), verbs, strict=True)
        )
        commas = sum(scan.words[k].surface == "," for k in range(at, end))
        if said and commas % 2 == 0:
            return at + 1
    return low


def _closed(scan: Scan, first: int, stop: int, end: int, found: Speaker) -> bool:
    """Whether a title without a name stands between commas, right after a name of two words."""
    if found.role is not None or found.tokens is None or found.tokens[0] != first or first < 3:
        return False
    title = any(title_at(scan, at) for at in range(first + 1, min(stop, first + 6)))
    before = scan.bits[first - 3] & CAPITAL or scan.words[first - 3].surface == "."
    named = scan.bits[first - 2] & CAPITAL and before
    commas = scan.keys[first - 1] == "," and stop == end - 1 and scan.keys[stop] == ","
    return bool(title and named and commas)


def _only_described(scan: Scan, first: int, found: Speaker) -> bool:
    """Whether a chunk says what somebody is and not who: « un analyste du courtier »."""
    whole = found.tokens is not None and found.tokens[0] == first and found.role is None
    return whole and scan.match("say_indefinite_articles", first) is not None


def _pronoun_before(scan: Scan, low: int, end: int) -> Speaker | None:
    """« elle », « ce dernier » right before ``end``."""
    for at in range(max(low, end - 3), end):
        found = scan.match("say_pronouns", at)
        if found and at + found.length == end:
            return Speaker(None, None, None, pronoun=True, said_by=pronoun_words(scan, at))
    return None


def fronted(scan: Scan, at: int) -> bool:
    """« A Ath, où tout a brûlé, … »: a place that opens what somebody else says."""
    return bool(scan.match("say_fronted", at) and scan.bits[at + 1] & CAPITAL)


def _belonging(scan: Scan, low: int, first: int) -> bool:
    """« X, des Forces du peuple, exige »: the body somebody is of, after a comma."""
    of = scan.match("say_of", first)
    capital = of and scan.bits[first + of.length] & CAPITAL
    return bool(capital) and first > low and scan.keys[first - 1] == ","


def _seat(scan: Scan, first: int, stop: int) -> bool:
    """*Sen. X Y, D-Ohio, said*: the party and the state of a member, between commas."""
    letter = scan.bits[first] & CAPITAL and len(scan.words[first].surface) == 1
    return bool(letter) and stop > first + 2 and scan.keys[first + 1] == "-"


def subject_of_words(scan: Scan, low: int, mark: int, first: int) -> Speaker | None:
    """Who does what the words open with: « le groupe X « conteste formellement » ces faits ».

    ``mark`` is the opening mark, ``first`` the first word; only verbs that state something count.
    """
    if mark <= low or scan.bits[first] & CAPITAL or not scan.match("say_stating", first):
        return None
    found = subject_before(scan, low, mark)
    if found is None or found.tokens is None or found.tokens[1] != mark:
        return None
    return found._replace(verb=scan.keys[first])


def subject_after(scan: Scan, after: int, end: int) -> Speaker | None:
    """The noun group after a verb of saying, its complements passed over (« à l'AFP »)."""
    k = after
    while k < end:
        if scan.words[k].surface == "," or (scan.words[k].surface == "-"):
            k += 1
            continue
        if saying_verb(scan, k) and k == after:
            k += 1
            continue
        if scan.match("say_prepositions", k) and not scan.match("say_civility", k):
            k = _past_complement(scan, k + 1, end)
            continue
        dated = scan.match("date_weekdays", k) or scan.match("date_months", k)
        if not dated and k + 1 < end and scan.bits[k + 1] & DIGITS and scan.keys[k + 2] != "-":
            k += 2  # « le 11 mai »
            continue
        opens = scan.match("say_determiners", k) or scan.bits[k] & CAPITAL
        if opens and not dated:
            return noun_group(scan, k, end)
        k += 1
    return None


def _past_complement(scan: Scan, at: int, end: int) -> int:
    """The token after whom or where something is said: « à l'AFP X », « à la télévision ERT »."""
    while at < end and (scan.match("say_determiners", at) or scan.match("say_prepositions", at)):
        at += 1
    noun = at < end and not scan.bits[at] & CAPITAL
    at += 1
    name = at
    if noun and name + 1 < end and scan.bits[name] & LETTERS and not scan.bits[name] & CAPITAL:
        name += bool(scan.bits[name + 1] & CAPITAL)  # « sur la chaîne publique RTX le maire »
    while noun and name < end and scan.bits[name] & CAPITAL:
        name += 1
    # a noun, its name, then the subject: « à la télévision ERT leur porte-parole »
    return name if name > at and scan.match("say_determiners", name) else at
