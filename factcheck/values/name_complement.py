"""Where the complement of a title or of a body ends: « de la sûreté nationale et de … »."""

from __future__ import annotations

from factcheck.text.lexicon import CAPITAL, DIGITS, LETTERS, strip_accents
from factcheck.values.name_data import articles, small_words, ties
from factcheck.values.name_runs import APOSTROPHES
from factcheck.values.name_spans import Board

LONGEST = 26  # tokens; a longer complement is a sentence gone astray


def complement(board: Board, at: int, wide: bool = True) -> int:
    """Where the complement that starts at ``at`` ends (``at`` itself when there is none).

    ``wide`` lets it start with any opener (« à », ``at``), else with *de*, *of* or *pour* only.
    """
    scan = board.scan
    bit = board.bit
    opened = board.match("complement_openers", at)
    if opened is None or board.match("times_gone", at):
        return at  # *the mayor at the time*
    openers, stops = bit("complement_openers"), bit("complement_stops", "role_links")
    limit = min(at + LONGEST, scan.sentence(at)[1])
    if scan.match("say_pronouns", at + opened.length):
        return at  # « le directeur général de celle-ci »
    first_opener = scan.keys[at : at + opened.length]
    if not wide and first_opener[0] not in ties("of", "for") | {"pour"}:
        return at
    last_opener = first_opener
    token, solid, after_opener, nouns = at + opened.length, at, True, 0
    while token < limit:
        bits = scan.bits[token]
        surface = scan.words[token].surface
        if bits & CAPITAL:
            step = _capitals(board, token, after_opener)
            if not step:
                break
            token += step
            solid, after_opener, nouns = token, False, 0
        elif bits & LETTERS:
            opener = board.match("complement_openers", token) if bits & openers else None
            if opener and board.match("times_gone", token):
                break
            if surface == "&" or surface in small_words("and"):
                step = _coordinated(board, token, last_opener)
                if not step:
                    break
                token, after_opener = token + step, True
            elif opener and _goes_on(board, token, opener.length, wide):
                last_opener = scan.keys[token : token + opener.length]
                token, after_opener = token + opener.length, True
            elif bits & stops or opener:
                break
            elif after_opener or _noun_goes_on(board, token, nouns):
                token += 1
                if bits & bit("opening_words") and after_opener and not _heading(board, token - 1):
                    continue  # a determiner
                solid, after_opener, nouns = token, False, nouns + 1
            else:
                break
        elif after_opener and bits & DIGITS and (step := _day(board, token)):
            token += step
            solid, after_opener = token, False
        elif surface == "-" and scan.glued(token) and token + 1 < limit and scan.glued(token + 1):
            token += 2
            solid = token
        elif surface in APOSTROPHES and _many_own(board, token, limit):
            token, after_opener = token + 1, True  # *the dockers' union*
        elif surface in APOSTROPHES and token + 1 < limit and scan.keys[token + 1] == "s":
            token += 2
            after_opener = True
        else:
            break
    return solid


def _heading(board: Board, at: int) -> bool:
    """Whether a word that heads pages is a noun here: « l'adjointe à la culture »."""
    known = board.scan.lexicon
    return known.meaning("opening_words", board.scan.keys[at]) == "heading"


def _many_own(board: Board, at: int, limit: int) -> bool:
    """*of the dockers' union*: a plural possessor, and a plain noun that it owns."""
    scan = board.scan
    if scan.language != "en" or not at or at + 1 >= limit or not scan.keys[at - 1].endswith("s"):
        return False
    owned = scan.bits[at + 1] & board.bit("body_kinds", "houses", "heads")
    return bool(owned) and not scan.glued(at + 1)


def _capitals(board: Board, at: int, after_opener: bool) -> int:
    """How many tokens of the run at ``at`` belong to the complement (0: a name starts here)."""
    scan = board.scan
    stop = board.run_stop.get(at)
    if stop is None:
        return 1 if after_opener and scan.bits[at] & board.bit("opening_words") else 0
    place = board.table(at, "countries", "cities", "regions")
    while place and scan.keys[at + place : at + place + 1] == ["-"] and scan.glued(at + place + 1):
        place += 2  # « Béziers-Nord »
    if place and board.person_start(at + place, stop):
        return place
    if _named_after(board, at, stop):
        return stop - at
    if board.person_start(at, stop):
        return stop - at if after_opener else 0
    known = board.table(
        at, "known_organisations", "countries", "cities", "regions", "continents", "portfolios"
    )
    if known:
        rest = at + known
        if known == board.table(at, "portfolios") and stop - rest == 2 and scan.language == "fr":
            return known  # « le ministre des Finances X Y »
        name = after_opener and rest < stop and not board.given(rest)
        closed = stop < len(scan.words) and scan.words[stop].surface in (",", ".")
        return stop - at if name and closed else known  # « le patron de Vosges Textile, »
    if not after_opener and scan.language == "fr":
        nouns = board.bit("organisation_nouns", "place_nouns", "demonyms")
        if scan.bits[at - 1] & board.bit("body_kinds") and _apposed_name(board, at, stop):
            return stop - at
        if not scan.bits[at - 1] & nouns and scan.words[at - 1].surface not in ("'s", "s"):
            return 0
    elif not after_opener and scan.language == "en" and stop - at == 2:
        field = board.bit("departments") & scan.bits[at - 1]
        if field and not scan.bits[at - 1] & CAPITAL:
            return 0  # *head of programmes X Y*
    token = at + 1
    while token < stop and not board.person_start(token, stop):
        token += 1
    return token - at


def _apposed_name(board: Board, at: int, stop: int) -> bool:
    """« de la frégate Tromp, Pieter Visser »: the name of a thing, and a person after it."""
    scan = board.scan
    if board.given(at) or stop + 1 >= len(scan.words) or scan.words[stop].surface != ",":
        return False
    return stop + 1 in board.run_stop or bool(
        scan.bits[stop + 1] & board.bit("ranks", "civilities")
    )


def _day(board: Board, at: int) -> int:
    """« du 23-Mars », « du 1er-Novembre »: tokens of a day in a name, 0 for other figures."""
    scan = board.scan
    hyphen = at + 1
    while hyphen < min(at + 3, len(scan.words)) and scan.glued(hyphen) and scan.keys[hyphen] != "-":
        hyphen += 1
    if hyphen + 1 >= len(scan.words) or scan.keys[hyphen] != "-" or not scan.glued(hyphen + 1):
        return 0
    return hyphen + 2 - at if scan.bits[hyphen + 1] & CAPITAL else 0


def _named_after(board: Board, at: int, stop: int) -> bool:
    """*l'hôpital Édouard-Herriot*: a house named after somebody, all of it joined by hyphens."""
    scan = board.scan
    if stop - at < 3 or not scan.bits[at - 1] & board.bit("other_capitals"):
        return False
    found = board.match("other_capitals", at - 1)
    if found is None or found.meaning != "street" or scan.bits[at - 1] & CAPITAL:
        return False
    return all(scan.glued(token) for token in range(at + 1, stop))


def _coordinated(board: Board, at: int, opener: list[str]) -> int:
    """Tokens of « et de la », « et des » when the complement goes on behind them, else 0."""
    scan = board.scan
    if at + 1 >= len(scan.words):
        return 0
    again = board.match("complement_openers", at + 1)
    definite = articles("one", "many")
    if opener[0] == "pour" and opener[-1] in definite and scan.keys[at + 1] in definite:
        return 2
    of = next(
        (word for word in opener if word in ties("of")), opener[0]
    )  # « chargée de la … et des … »
    if again and strip_accents(scan.keys[at + 1][:1]) == strip_accents(of[:1]):
        after = at + 1 + again.length
        if after < len(scan.words) and not scan.bits[after] & board.bit("offices"):
            return 1 + again.length
    if scan.language == "en" and scan.bits[at + 1] & CAPITAL and scan.bits[at - 1] & CAPITAL:
        stop = board.run_stop.get(at + 1)
        return 1 if stop and not board.person_start(at + 1, stop) else 0
    return _last_noun(board, at + 1)


def _last_noun(board: Board, at: int) -> int:
    """1 for a bare noun before a comma: « directeur des ports et canaux, »."""
    scan = board.scan
    other = board.bit("offices", "occupations", "complement_stops", "opening_words", "person_verbs")
    plain = scan.bits[at] & LETTERS and not scan.bits[at] & (CAPITAL | other)
    return int(bool(plain) and at + 1 < len(scan.words) and scan.words[at + 1].surface == ",")


def _goes_on(board: Board, at: int, length: int, wide: bool) -> bool:
    """Whether an opener inside the complement continues it: always *de*, else before a capital.

    The name of a body (not ``wide``) goes on with « pour » too, and not with « à » or « en ».
    """
    scan = board.scan
    after = at + length
    if after >= len(scan.words):
        return False
    if scan.keys[at] in ties("of") or scan.keys[at] in ("chargé", "chargée"):
        return bool(scan.bits[after] & LETTERS)
    if not wide:
        return scan.keys[at] == "pour" and length > 1
    return bool(scan.bits[after] & CAPITAL)


def _noun_goes_on(board: Board, at: int, nouns: int) -> bool:
    """Whether a further lower-case word belongs to the noun phrase."""
    scan = board.scan
    bit = board.bit
    if scan.bits[at] & bit("person_verbs"):
        return False
    if scan.bits[at] & bit("demonyms", "organisation_modifiers"):
        return True
    key = scan.keys[at]
    endings = scan.lexicon.table("complement_endings")
    if key.endswith(tuple(endings.get("stop", ()))):
        return False
    if scan.language == "en":
        return nouns < 4
    if nouns < 2 and scan.bits[at - 1] & bit("body_kinds", "organisation_heads"):
        after = scan.keys[at + 1] if at + 1 < len(scan.words) else ""
        nationality = bool(after) and scan.bits[at + 1] & bit("demonyms", "organisation_modifiers")
        if after in ties("of") or nationality or (after == "," and not key.endswith(("er", "é"))):
            return True  # « du musée viking d'Oslo »
    return nouns < 3 and key.endswith(tuple(endings.get("adjective", ())))
