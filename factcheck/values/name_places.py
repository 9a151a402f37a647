"""Which capital runs are places: by the tables, or by what stands before them."""

from __future__ import annotations

from functools import lru_cache

from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER
from factcheck.values.date_bare import preceded
from factcheck.values.name_data import articles
from factcheck.values.name_organisations import attributive
from factcheck.values.name_place_cues import PLACE, cue_before, in_land, listed
from factcheck.values.name_spans import Board
from factcheck.values.name_things import named_for
from factcheck.values.place import Place, PlaceKind

LONGEST = 9  # tokens of a place's name
_TABLES: tuple[tuple[str, PlaceKind], ...] = (
    ("countries", "country"),
    ("regions", "region"),
    ("cities", "city"),
    ("continents", "continent"),
)


def find_places(board: Board) -> list[tuple[int, int, Place]]:
    """Places among the tokens nobody owns yet, in order. Claims them."""
    found = _datelines(board) + _features(board) + _known(board)
    found += _cued(board)
    found += listed(board, found)
    names = {place.name for _, _, place in found if place.kind == "unknown"}
    found += _again(board, names)
    found.sort(key=lambda item: item[0])
    return found


def read_place(board: Board, at: int) -> tuple[int, Place] | None:
    """The longest place of the tables at a token: its length and value."""
    scan = board.scan
    best: tuple[int, Place] | None = None
    opens = scan.opens[at] if at < len(scan.opens) else {}
    for table, kind in _TABLES:
        found = board.match(table, at) if table in opens else None
        if found is None or (best and found.length <= best[0]):
            continue
        country = found.meaning
        if kind in ("city", "region"):
            country = country.rpartition(", ")[2]
        elif kind == "continent":
            country = ""
        name = scan.quote(at, at + found.length)
        best = found.length, _place(name, found.meaning, country, kind)
    return best


@lru_cache(maxsize=1 << 14)
def _place(name: str, id: str, country: str, kind: PlaceKind) -> Place:
    return Place(name=name, id=id, country=country, kind=kind)


def _datelines(board: Board) -> list[tuple[int, int, Place]]:
    """``LISBON -`` at the head of a block."""
    scan = board.scan
    found = []
    for first in scan.blocks[:-1]:
        if not scan.bits[first] & UPPER or board.owner[first]:
            continue
        stop = first + 1
        while stop < len(scan.words) and scan.bits[stop] & UPPER and stop < first + 4:
            stop += 1
        if stop >= len(scan.words) or scan.words[stop].surface not in ("-", "–", "—", "(", ","):
            continue
        if scan.glued(stop) and scan.words[stop].surface == "-":
            continue
        known = read_place(board, first)
        if known and known[0] == stop - first:
            found.append((first, stop, known[1]))
        elif stop - first == 1 and len(scan.words[first].surface) > 3:
            if scan.words[stop].surface in (",", "(") and not read_place(board, stop + 1):
                continue
            found.append((first, stop, Place(name=scan.quote(first, stop))))
        else:
            continue
        board.claim(first, stop, PLACE)
    return found


def _features(board: Board) -> list[tuple[int, int, Place]]:
    """*lac Kivu*, *massif de la Clape*, *Zambezi River*, *Gulf of Aden*: a feature and its name."""
    scan = board.scan
    found: list[tuple[int, int, Place]] = []
    for at in scan.positions(board.bit("geographic_heads")):
        if board.owner[at] or preceded(scan, "feature_vetoes", at):
            continue  # « le front de mer de Brest »
        span = _feature(board, at)
        if span is None or board.owned(*span):
            continue
        inside = read_place(board, at)
        if inside and inside[0] >= span[1] - at:
            continue
        board.claim(*span, PLACE)
        found.append((*span, Place(name=scan.quote(*span), kind="region")))
    return found


def _feature(board: Board, at: int) -> tuple[int, int] | None:
    scan = board.scan
    head = board.match("geographic_heads", at)
    if head is None:
        return None
    after = at + head.length
    lower = not scan.bits[at] & CAPITAL
    if scan.language == "en":
        if lower or at not in board.run_stop:
            return None
        first, stop = at, board.run_stop[at]
        while first and first - 1 in board.run_stop:
            first -= 1
        if head.meaning == "last" and first < at and stop == after:
            return first, stop
        if head.meaning == "first" and first == at and stop > after:
            return first, stop
    small = ("de", "du", "des", "d'", "of", "la", "l'", "the", "les")
    start = after
    while start < len(scan.words) and start < after + 3 and scan.keys[start] in small:
        start += 1
    if start not in board.run_stop or start in board.opening or (start == after and not lower):
        return None
    if scan.language == "en" and start == after:
        return None
    if board.person_start(start, board.run_stop[start]):
        return None
    return at, board.run_stop[start]


def _known(board: Board) -> list[tuple[int, int, Place]]:
    scan = board.scan
    found: list[tuple[int, int, Place]] = []
    tables = tuple(table for table, _ in _TABLES)
    mask = board.bit(*tables)
    ambiguous = board.bit("ambiguous_places")
    things = scan.positions(board.bit("place_products", "named_for_places"))
    done = 0
    for at in scan.positions(mask):
        if at < done or board.owner[at]:
            continue
        if not scan.bits[at] & CAPITAL and not scan.between(CAPITAL, at, at + LONGEST):
            continue
        read = read_place(board, at)
        if read is None:
            continue
        length, place = read
        stop = at + length
        if length == 1:
            if not scan.bits[at] & CAPITAL or _pronoun(board, at):
                continue
        elif not scan.between(CAPITAL, at, stop):
            continue
        if board.owned(at, stop):
            continue
        if not _whole(board, at, stop) or attributive(board, at, stop):
            continue
        if things and named_for(board, at, stop):
            continue
        bare = scan.bits[at] & ambiguous and length == 1 and not cue_before(board, at)
        if bare and (at in board.opening or not _beside_place(board, at, found)):
            continue
        board.claim(at, stop, PLACE)
        found.append((at, stop, place))
        done = stop
    return found


def _pronoun(board: Board, at: int) -> bool:
    """*Us* at the head of a sentence is not *US*."""
    word = board.scan.words[at]
    small = bool(word.bits & board.bit("opening_words"))
    return small and len(word.surface) < 4 and not word.bits & UPPER


def _whole(board: Board, first: int, stop: int) -> bool:
    """Whether the place is not a part of a longer name."""
    scan = board.scan
    if stop < len(scan.words):
        if scan.words[stop].surface == "-" and scan.glued(stop) and scan.glued(stop + 1):
            return False
        if scan.bits[stop] & CAPITAL and not board.owner[stop] and stop in board.run_stop:
            same = board.run_stop.get(first) == board.run_stop[stop]
            if same and not _starts_other(board, stop):
                return False
    if first and scan.words[first - 1].surface == "-" and scan.glued(first):
        return False
    if first and first - 1 in board.run_stop and board.run_stop[first - 1] > first:
        return bool(board.owner[first - 1])
    return True


def _starts_other(board: Board, at: int) -> bool:
    return bool(board.scan.bits[at] & board.bit("offices", "occupations"))


def _beside_place(board: Board, at: int, found: list[tuple[int, int, Place]]) -> bool:
    """Whether a place, or a preposition of movement, stands right before; « Ohma, dans la Somme »
    is in no river."""
    scan = board.scan
    if found and 0 < at - found[-1][1] <= 2:
        return True
    if at > 2 and scan.words[at - 3].surface == "," and scan.match("within", at - 2):
        return scan.match("definite_articles", at - 1) is not None
    return bool(at and scan.keys[at - 1] in ("de", "of", "en", "dans"))


def _cued(board: Board) -> list[tuple[int, int, Place]]:
    """Names no table knows, after « à », ``in``, « la ville de »."""
    scan = board.scan
    found: list[tuple[int, int, Place]] = []
    owner = board.owner
    for first, stop in board.runs:
        if owner[first] or stop - first > 7 or first in board.opening:
            continue
        if board.owned(first, stop):
            continue
        cue = cue_before(board, first)
        land = in_land(board, first, stop) if cue == "" else ""
        cue = "strict" if land else cue
        if cue in ("", "in") and (_directed(board, first, stop) or _reached(board, first)):
            cue = "direction"
        if cue in ("", "in") or board.person_start(first, stop):
            continue
        if scan.bits[first] & UPPER and cue == "at" and stop - first == 1:
            continue
        other = board.bit("demonyms", "other_capitals", "opening_words")
        if stop - first == 1 and scan.bits[first] & other and not _on_the_way(board, first):
            continue
        if not scan.bits[first] & LETTERS or board.shouted(first, stop):
            continue
        words = [t for t in range(first + 1, stop) if scan.bits[t] & CAPITAL]
        apart = any(scan.words[t - 1].surface not in ("-", "d'", "d’") for t in words)
        if cue == "at" and apart and (scan.language == "fr" or len(words) > 1):
            continue
        article = scan.keys[first - 1] in articles("one", "many")
        if article and not cue.startswith("noun"):
            continue
        board.claim(first, stop, PLACE)
        kind: PlaceKind = "region" if cue == "noun region" else "unknown"
        found.append((first, stop, Place(name=scan.quote(first, stop), country=land, kind=kind)))
    return found


def _directed(board: Board, first: int, stop: int) -> bool:
    """« Djibo (nord) »: a bracket that says where in the country."""
    scan = board.scan
    if stop + 2 >= len(scan.words) or scan.words[stop].surface != "(":
        return False
    found = board.match("directions", stop + 1)
    return found is not None and scan.words[stop + 1 + found.length].surface in (")", ",")


def _on_the_way(board: Board, first: int) -> bool:
    """ "the road from March": what leads from it makes a place of a word that is another thing."""
    low = max(board.scan.sentence(first)[0], first - 2)
    return any(
        (way := board.match("way_openers", at)) and at + way.length == first
        for at in board.scan.between(board.bit("way_openers"), low, first)
    )


def _reached(board: Board, first: int) -> bool:
    """ "the road from Wick to Thurso": where a way ends that starts at a place just told."""
    scan = board.scan
    ends = board.bit("way_ends")
    if first < 4 or not scan.bits[first - 1] & ends or board.owner[first - 2] != PLACE:
        return False
    start = first - 2
    while start and board.owner[start - 1] == PLACE:
        start -= 1
    ways = scan.between(board.bit("way_openers"), start - 2, start)
    return any(board.match("way_openers", at) for at in ways)


def _again(board: Board, names: set[str]) -> list[tuple[int, int, Place]]:
    """Later mentions of a place that a cue has introduced."""
    scan = board.scan
    found = []
    if not names:
        return []
    for first, stop in board.runs:
        if board.owned(first, stop):
            continue
        name = scan.quote(first, stop)
        if name in names:
            board.claim(first, stop, PLACE)
            found.append((first, stop, Place(name=name)))
    return found
