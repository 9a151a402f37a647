"""What speaks for and against a run of capitals being a person, as small whole numbers."""

from __future__ import annotations

from factcheck.text.lemma import in_dictionary
from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, UPPER
from factcheck.values.name_data import articles, small_words, strong_particles
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_segments import Segment, known_name
from factcheck.values.name_spans import Board
from factcheck.values.name_things import namesake, said_of, thing_named

ENOUGH = 3
_DEATH = 6  # tokens from a death to the age at it: "on Tuesday at the age of"
CUES = ("person_verbs", "person_cues")
_ARTICLES = ("one", "many", "any", "any_english", "of", "of_many", "to", "to_many")


def score(board: Board, segment: Segment, families: set[tuple[str, ...]]) -> int:
    """What speaks for a person; ``ENOUGH`` makes one. Titles are weighed by the caller."""
    scan, first, stop = board.scan, segment.first, segment.stop
    capitals = [at for at in range(first, stop) if scan.bits[at] & CAPITAL]
    total = _shape(board, segment, capitals)
    if segment.civility or segment.rank:
        total += 4
    if tuple(scan.keys[first:stop]) in families:
        total += 4
    elif len(capitals) > 1 and any(
        tuple(scan.keys[at:stop]) in families for at in range(first + 1, stop)
    ):
        total += 3
    return total + _around(board, segment)


def _shape(board: Board, segment: Segment, capitals: list[int]) -> int:
    scan, first, stop = board.scan, segment.first, segment.stop
    if len(capitals) == 1:
        if not board.given(first) or scan.bits[first] & board.bit("opening_words"):
            return 0
        acts = stop < len(scan) and scan.keys[stop] in small_words("acting")
        return 3 if acts and first not in board.opening else 1
    if len(capitals) > 6:
        return -4
    total = 1
    upper = [at for at in capitals if scan.bits[at] & UPPER and len(scan.words[at].surface) > 2]
    numeral = board.numeral(stop - 1) and stop - first > 1
    if board.given(capitals[0]):
        total += 3
    elif upper and upper[0] == capitals[0] and len(upper) < len(capitals):
        total += 3 if board.given(capitals[len(upper)]) else 0
    elif board.initial(capitals[0]) and not board.initial(stop - 1):
        opener = scan.bits[capitals[1]] & board.bit("opening_words")
        total += -4 if opener and not board.initial(capitals[1]) else 2
    elif numeral:
        total += 1
    elif namesake(board, segment, capitals):
        total += 3
    elif _second_given(board, capitals):
        total += 2
    if any(scan.keys[at] in strong_particles() for at in range(first, stop - 1)):
        total += 2
    if board.initial(first) and first + 1 < stop and scan.words[first + 1].surface == "-":
        total -= 6  # R-Louisiana
    return total


def _second_given(board: Board, capitals: list[int]) -> bool:
    """« Oumbarou Paul Djela »: a given name that no table has, before one that they have."""
    scan, first = board.scan, capitals[0]
    row = [*range(first, first + 3)]
    if capitals[:3] != row or len(capitals) > 4 or not board.given(row[1]):
        return False
    taken = board.bit("opening_words", "cities", "countries", "regions", "demonyms", "heads")
    if scan.bits[first] & (UPPER | taken) or board.given(row[2]):
        return False
    ends = (scan.keys[first], scan.keys[capitals[-1]])
    return not any(in_dictionary(word, scan.language) for word in ends)


def _around(board: Board, segment: Segment) -> int:
    """Verbs, ages and introducing words beside the name."""
    scan = board.scan
    total = 0
    sentence = scan.sentence(segment.first)
    stop = segment.stop
    single = segment.stop - segment.first == 1
    if not (single and not board.given(segment.first)) and age_after(board, stop, sentence[1]):
        total += 3
    if stop + 2 < sentence[1] and scan.words[stop].surface == "," and _leads(board, stop + 1):
        total += 2 - ordinary(board, segment)
    verbs = board.bit("person_verbs")
    if not scan.between(board.bit(*CUES), segment.title_first - 3, stop + 3):
        return total
    for at in range(stop, min(stop + 3, sentence[1])):
        if scan.keys[at] in small_words("acting_many"):
            break
        if scan.bits[at] & verbs and board.match("person_verbs", at) and not (
            scan.bits[at] & CAPITAL or said_of(board, at)
        ):  # fmt: skip
            total += 2 - ordinary(board, segment)
            break
        if not scan.bits[at] & LETTERS or scan.bits[at] & CAPITAL:
            break
    before = segment.title_first - 1
    if before >= sentence[0]:
        verb = board.match("person_verbs", before) if scan.bits[before] & verbs else None
        if verb and verb.length == 1 and not scan.bits[before] & CAPITAL:
            return total + 2
        cues = scan.between(board.bit("person_cues"), max(before - 2, sentence[0]), before + 1)
        for start in reversed(cues):
            cue = board.match("person_cues", start)
            if cue and start + cue.length == before + 1:
                return total + (3 if cue.meaning == "called" else 1)
    return total


def _leads(board: Board, at: int) -> bool:
    """« , qui dirige », ", who teaches": what bodies seldom do."""
    verbs = ("leads", "trade_verbs")
    return board.scan.keys[at] in small_words("who") and any(board.match(v, at + 1) for v in verbs)


def ordinary(board: Board, segment: Segment, language: str = "") -> int:
    """1 when a name without a given name is made of dictionary words (*Harbour Sky*)."""
    scan = board.scan
    if board.given(segment.first):
        return 0
    words = [scan.words[at].surface for at in range(segment.first, segment.stop)]
    letters = [word for word in words if word.isalpha()]
    return int(
        bool(letters)
        and all(in_dictionary(word.lower(), language or scan.language) for word in letters)
    )


def age_after(board: Board, stop: int, end: int) -> bool:
    """« , 46 ans », ``, 53,``, ``(22 ans)``, « , morte à 77 ans », ``, who has died aged 77``."""
    scan = board.scan
    if stop + 1 >= end or scan.words[stop].surface not in (",", "("):
        return False
    dead = board.match("dead_beside", stop + 1)
    if dead:
        after = range(stop + 1 + dead.length, min(end, stop + 1 + dead.length + _DEATH))
        return any(scan.bits[at] & DIGITS and len(scan.words[at].surface) < 4 for at in after)
    if not scan.bits[stop + 1] & DIGITS or len(scan.words[stop + 1].surface) > 3:
        return False
    if stop + 2 >= end:
        return True
    return scan.keys[stop + 2] in small_words("years") or scan.keys[stop + 2] in (",", ".", ")")


def against(board: Board, segment: Segment) -> int:
    """What speaks against a person: 0 or less, so that it is asked last."""
    scan, first, stop = board.scan, segment.first, segment.stop
    bit = board.bit
    capitals = [at for at in range(first, stop) if scan.bits[at] & CAPITAL]
    given = len(capitals) > 1 and (board.given(first) or namesake(board, segment, capitals))
    total = 0
    if any(scan.words[at].surface == "&" for at in range(first, stop)):
        total -= 6  # a firm
    if _titled_place(board, segment):
        total -= 0  # « le lieutenant Cologne »
    elif known_name(board, first, stop):
        total -= 6
    elif (not given and board.table(first, "countries", "cities", "regions", "continents")) or (
        not given and scan.bits[first] & bit("demonyms")
    ):
        total -= 3
    if scan.keys[first] in ("le", "la", "les", "the") and len(capitals) > 1:
        total -= 3
    names = bit("organisation_heads", "organisation_tails", "other_capitals", "known_organisations")
    for at in capitals:
        if not scan.bits[at] & names:
            continue
        if scan.keys[at] in strong_particles() and not scan.bits[at] & UPPER:
            continue  # *Ag* is a particle, *AG* a company
        plain = given and len(capitals) == 2 and not scan.bits[at] & UPPER
        plain = plain and (
            at == first or bool(scan.bits[at] & bit("surname_words", "known_organisations"))
        )
        if board.table(
            at, "organisation_heads", "organisation_tails", "other_capitals", "known_organisations"
        ):
            total -= 0 if plain else 4
            break
    if segment.title_first == first and first:
        total += _before(board, first)
    return total + thing_named(board, segment, given)


def _titled_place(board: Board, segment: Segment) -> bool:
    """Whether a civility or a rank of running text makes one who is called as a town is."""
    scan, at = board.scan, segment.title_first
    if not scan.bits[segment.first] & board.bit("cities") or at == segment.first:
        return False
    ranked = segment.rank and not scan.bits[at] & CAPITAL and at > scan.sentence(at)[0]
    led = ranked and scan.keys[at - 1] in ("le", "la", "l'", "du", "au", "un", "une")
    return board.table(segment.first, "cities") == segment.stop - segment.first and bool(
        led or (segment.civility and not segment.rank)
    )


def _before(board: Board, first: int) -> int:
    """An article or a street, ship or school right before a run makes it no person."""
    scan = board.scan
    before = first - 1
    if scan.words[before].surface == "-" and scan.glued(first):
        return -4
    while scan.bits[before] & board.bit("demonyms", "natives") and before and not (
        scan.bits[before] & CAPITAL
    ):  # fmt: skip
        before -= 1  # « le géant chinois X Y »
    key = scan.keys[before]
    if key in small_words("in", "near") and not board.given(first):
        return -2
    if key in articles(*_ARTICLES) and before in range(scan.sentence(first)[0], first):
        return -4
    nouns = ("organisation_nouns", "organisation_introducers")
    noun = scan.bits[before] & board.bit(*nouns) and not scan.bits[before] & CAPITAL
    if noun and not board.given(first) and board.table(before, *nouns):
        return -4  # « l'entreprise X Y »
    if scan.bits[before] & board.bit("other_capitals"):
        found = board.match("other_capitals", before)
        if found and found.meaning == "street" and found.length == 1:
            return -9
    return 0


def listed_with(board: Board, last_stop: int, first: int) -> bool:
    """Whether only a comma or an *and* stands between two names, a short bracket passed over."""
    scan = board.scan
    if last_stop < first and scan.words[last_stop].surface == "(":
        # « X Y (Toulon), Z W (Bayonne) »
        last_stop = next((at + 1 for at in range(last_stop, min(first, last_stop + 5))
                          if scan.words[at].surface == ")"), last_stop)  # fmt: skip
    between = scan.keys[last_stop:first]
    joiners = small_words("and", "or") | {"&", ",", "que"}
    return 0 < len(between) <= 2 and all(k in joiners for k in between)


def possessive(board: Board, stop: int) -> bool:
    """Whether an English possessive follows."""
    scan = board.scan
    return (
        stop + 1 < len(scan)
        and scan.words[stop].surface in APOSTROPHES
        and scan.keys[stop + 1] == "s"
    )
