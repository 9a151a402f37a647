"""Which capital runs are organisations: a head with its complement, a known name, an acronym."""

from __future__ import annotations

from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER
from factcheck.values.name_acronyms import Pair
from factcheck.values.name_complement import complement
from factcheck.values.name_data import strong_particles
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board

ORGANISATION, OTHER = 2, 5


def claim_long_forms(board: Board, pairs: list[Pair]) -> list[tuple[int, int]]:
    """The expansions of acronyms are organisations when they are written as names."""
    found = []
    for pair in pairs:
        if not board.scan.bits[pair.long_first] & CAPITAL:
            continue
        size = pair.long_stop - pair.long_first
        if board.table(pair.long_first, "countries") >= size:
            continue
        if board.table(pair.long_first, "offices") or board.owned(pair.long_first, pair.long_stop):
            continue
        board.claim(pair.long_first, pair.long_stop, ORGANISATION)
        found.append((pair.long_first, pair.long_stop))
    return found


def find_organisations(board: Board) -> list[tuple[int, int]]:
    """Token ranges of organisations among the capitals nobody owns yet. Claims them."""
    scan = board.scan
    found: list[tuple[int, int]] = []
    bit = board.bit
    named = bit("known_organisations", "organisation_heads", "organisation_tails")
    lower = bit("organisation_nouns")
    for at in scan.positions(named | lower | bit("other_capitals")):
        if board.owner[at]:
            continue
        if not scan.bits[at] & CAPITAL:
            span = _after_noun(board, at) if scan.bits[at] & lower else None
        else:
            span = _event(board, at)
            if span:
                board.claim(*span, OTHER)
                continue
            span = _wider(board, at) or _known(board, at) or _headed(board, at)
        if span and not board.owned(*span):
            board.claim(*span, ORGANISATION)
            found.append(span)
    return found


def _event(board: Board, at: int) -> tuple[int, int] | None:
    """*Coupe du monde*, *Paris Agreement*, *rue Victor-Hugo*: names of other things."""
    scan = board.scan
    found = board.match("other_capitals", at)
    if found is None:
        return None
    if board.table(at, "countries", "cities", "regions", "continents") > found.length:
        return None
    longer = max(board.table(at, "known_organisations"), board.table(at, "organisation_heads"))
    if longer >= found.length:
        return None
    stop = at + found.length
    if scan.language == "en":
        first = board.free_start(at)
        if board.table(first, "countries", "cities", "regions") >= stop - first:
            return None
        if stop < len(scan.words) and scan.keys[stop] == "of":
            after = stop + 2 if scan.keys[stop + 1 : stop + 2] == ["the"] else stop + 1
            stop = board.run_stop.get(after, stop)
        return first, max(stop, board.run_stop.get(at, stop))
    stop = max(stop, board.run_stop.get(at, stop) if at in board.run_stop else stop)
    return at, max(stop, complement(board, stop, wide=False))


def _known(board: Board, at: int) -> tuple[int, int] | None:
    scan = board.scan
    found = board.match("known_organisations", at)
    if found is None:
        return None
    stop = at + found.length
    if scan.keys[at] in ("le", "la", "les", "l'") and not scan.bits[stop - 1] & CAPITAL:
        return None
    if found.length == 1:
        before = at - 1 - (at > 1 and scan.words[at - 1].surface == ".")
        titled = before >= 0 and scan.bits[before] & board.bit("civilities", "ranks")
        if attributive(board, at, stop) or titled:
            return None  # « Mme Lafarge », "Captain Suzuki"
        run = board.run_stop.get(at)
        wider = run is not None and (run > stop or at - 1 in board.run_stop)
        if run and wider and not scan.bits[at] & UPPER and not _free(board, stop, run):
            return None
        if at in board.opening and not _acts(board, stop):
            word = scan.words[at].surface  # "Orange", "Apple" may be words; "Airbus" is none
            if scan.bits[at] & UPPER or in_dictionary(word.lower(), scan.language):
                return None
    return at, stop


def _wider(board: Board, at: int) -> tuple[int, int] | None:
    """*European Union Rail Freight Agency*: a known name that opens a longer one."""
    stop = board.run_stop.get(at)
    if board.scan.language != "en" or stop is None:
        return None
    length = board.table(at, "known_organisations")
    if not length or at + length >= stop:
        return None
    heads = board.bit("organisation_heads")
    for token in range(stop - 1, at + length - 1, -1):
        if board.scan.bits[token] & heads and not board.owner[token]:
            return _english(board, token)
    return None


def attributive(board: Board, at: int, stop: int) -> bool:
    """``the Apple tree``, ``the Oxford comma``: between article and noun a name means no body."""
    scan = board.scan
    if scan.language != "en" or not at or stop >= len(scan.words) or scan.keys[at - 1] != "the":
        return False
    words = board.bit("opening_words", "complement_stops", "person_verbs", "place_prepositions")
    bits = scan.bits[stop]
    return bool(bits & LETTERS) and not bits & (CAPITAL | words)


def _free(board: Board, first: int, stop: int) -> bool:
    """Whether what follows in the run belongs to a person or a hyphenated neighbour."""
    if first >= len(board.scan):
        return False
    return any(board.owner[first:stop]) or board.scan.words[first].surface == "-"


def _acts(board: Board, stop: int) -> bool:
    scan = board.scan
    if stop >= len(scan.words):
        return False
    if scan.words[stop].surface in (",", ".", ":", *APOSTROPHES):
        return True
    acting = board.bit("person_verbs", "complement_stops", "opening_words", "say_verbs", "say_aux")
    return bool(scan.bits[stop] & acting)


def _headed(board: Board, at: int) -> tuple[int, int] | None:
    if board.scan.language == "en":
        return _english(board, at)
    scan = board.scan
    tail = board.match("organisation_tails", at)
    if tail and len(scan.words[at].surface) < 4 and not scan.bits[at] & UPPER:
        tail = None
    if tail and at and at - 1 in board.run_stop and not board.owner[at - 1]:
        first = board.free_start(at)
        return first, at + tail.length
    head = board.match("organisation_heads", at)
    if head and board.table(at, "countries", "cities", "regions") > head.length:
        return None
    if head is None or (at and at - 1 in board.run_stop and scan.words[at - 1].surface != "-"):
        return None
    stop = at + head.length
    run = board.run_stop.get(at, stop)
    while stop < run and not board.owner[stop] and not board.person_start(stop, run):
        stop += 1
    stop = modifiers(board, stop)
    end = complement(board, stop, wide=False)
    if end == at + head.length and head.length == 1:
        return None
    if at in board.opening and not any(
        scan.bits[t] & board.bit("organisation_modifiers")
        or (
            scan.bits[t] & CAPITAL
            and not board.table(t, "countries", "cities", "regions", "continents")
        )
        for t in range(at + head.length, end)
    ):
        return None
    return None if board.shouted(at, end) else (at, end)


def modifiers(board: Board, stop: int) -> int:
    """Past lower-case adjectives: « mondiale », « libre », « fédéral », « lyonnais »."""
    scan = board.scan
    tables = ("organisation_modifiers", "demonyms", "natives")
    mask = board.bit(*tables)
    while stop < len(scan.words) and scan.bits[stop] & mask and not scan.bits[stop] & CAPITAL:
        length = board.table(stop, *tables)
        if not length:
            break
        stop += length
    return stop


def _english(board: Board, at: int) -> tuple[int, int] | None:
    """The whole run around a head, and ``of`` or ``for`` with the run behind it."""
    if not board.table(at, "organisation_heads", "organisation_tails"):
        return None
    if board.scan.keys[at] in strong_particles() and not board.scan.bits[at] & UPPER:
        return None  # *Moussa Ag X*
    first = board.free_start(at)
    stop = board.run_stop.get(at)
    if stop is None or board.shouted(first, stop):
        return None
    while stop > at and board.owner[stop - 1]:
        stop -= 1
    if stop <= at or board.table(first, "countries") >= stop - first:
        return None
    if any(board.table(token, "offices") for token in range(at + 1, stop)):
        return None  # *Finance Minister*
    if board.match("organisation_heads", at):
        stop = _english_complement(board, stop)
    lone = stop - first == 1 and not board.table(first, "known_organisations")
    if lone and board.match("lone_heads", first):
        lone = not first or board.scan.keys[first - 1] not in ("the", "s")
        lone = lone or board.match("lone_nouns", stop) is not None
    if lone or (stop - first == 1 and first in board.opening):
        return None
    return first, stop


def _english_complement(board: Board, stop: int) -> int:
    scan = board.scan
    while stop + 1 < len(scan.words) and scan.keys[stop] in ("of", "for", "on"):
        after = stop + 1
        if scan.keys[after] == "the" and after + 1 < len(scan.words):
            after += 1
        end = board.run_stop.get(after)
        if end is None or board.owned(after, end):
            break
        stop = end
        listed = stop
        while listed + 1 < len(scan.words) and scan.keys[listed] in (",", "and", "&"):
            more = board.run_stop.get(listed + 1)
            if more is None or board.owned(listed + 1, more):
                break
            joined = scan.keys[listed] != ","
            listed = more
            if joined:
                stop = listed
                break
    return stop


def _after_noun(board: Board, at: int) -> tuple[int, int] | None:
    """« le groupe Verdane »: the run; « le ministère de l'Intérieur »: noun and complement."""
    scan = board.scan
    noun = board.match("organisation_nouns", at)
    if noun is None:
        return None
    stop = at + noun.length
    if stop >= len(scan.words):
        return None
    if noun.meaning in ("ministry", "authority"):
        end = complement(board, modifiers(board, stop), wide=False)
        if any(scan.bits[t] & CAPITAL for t in range(stop, end)):
            return at, end
        return None
    after = modifiers(board, stop)
    run = board.run_stop.get(after)
    if run is None or board.owned(after, run) or board.person_start(after, run):
        return None
    if scan.language == "en" or not scan.bits[after] & LETTERS or board.initial(after):
        return None  # « le groupe E »
    if board.match("not_companies", after):
        return None  # « l'usine Seveso »
    if board.table(after, "countries", "cities", "regions", "continents"):
        return None
    return after, run
