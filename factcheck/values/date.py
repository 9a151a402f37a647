"""Dates and intervals in a scan: the first finder, because figures inside dates count nothing.

A year or day the text leaves out is inferred from publication: weekdays are the last one unless
the clause looks ahead, a day and month take the nearest year, which the tense of the clause may
move when that year is far off. Without a publication date they stay unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from factcheck.text import Scan
from factcheck.values.date_bare import preceded
from factcheck.values.date_beside import begun, counted_from, uncounted
from factcheck.values.date_counted import BESIDE, PRECISIONS
from factcheck.values.date_form import AHEAD, Point
from factcheck.values.date_points import find_points
from factcheck.values.feasts import feast_days
from factcheck.values.interval import Piece, join
from factcheck.values.part import Context, Found, ValueKind
from factcheck.values.resolve_when import after, before, resolve
from factcheck.values.tense import Tense, tense_around
from factcheck.values.when import When, make_interval, make_point

# « depuis mercredi » looks back and "until Friday" ahead, whatever the verb.
SOFT = {"past": "was", "future": "will"}
BOUND_TENSE: dict[str, Tense] = {"since": "past", "until": "future"}


def find(scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]:
    """Every date and interval; takes all the tokens of each, its opening words included."""
    found: list[Found] = []
    for piece in join(scan, find_points(scan)):
        if any(taken[piece.first : piece.stop]):
            continue
        bound, left = _bound(scan, piece)
        value = _told(scan, piece, bound, context.published, found)
        if value is None:
            continue
        taken[left : piece.stop] = b"\1" * (piece.stop - left)
        for point in (piece.start, piece.end or piece.start):
            low, high = point.free
            taken[low:high] = bytes(high - low)
        kind = "interval" if value.interval else "date"
        found.append(Found(kind, piece.first, piece.stop, value, (left, piece.stop)))
    return found


def _bound(scan: Scan, piece: Piece) -> tuple[str, int]:
    """Whether « depuis » or "until" opens a period at a single date, and where it starts."""
    if piece.end is None:
        for length in (4, 3, 2, 1):
            match = scan.match("date_bounds", piece.left - length)
            if match and match.length >= length:  # « avant la fin » of « la fin du mois »
                return match.meaning, piece.left - length
    return "", piece.left


def _told(
    scan: Scan, piece: Piece, bound: str, published: date | None, found: Sequence[Found]
) -> When | None:
    """The value of a piece; None for one counted from no sure date, or ahead in no sure clause."""
    anchor = piece.start.anchor
    if anchor.startswith(BESIDE):
        return _beside(scan, piece, published, found) if piece.end is None else None
    if not anchor.startswith(AHEAD):
        return _value(scan, piece, bound, published)
    point = piece.start._replace(anchor=anchor.removeprefix(AHEAD))
    piece = piece._replace(start=point)
    tense = tense_around(scan, piece.first, piece.stop, beyond=False)
    ahead = bound == "by" or tense == "future" or (bound == "until" and tense != "past")
    if piece.end is not None or not (ahead or (tense and point.code)):
        return None
    return _value(scan, piece, bound, published)


def _value(scan: Scan, piece: Piece, bound: str, published: date | None) -> When:
    # A weekday without a verb of its own (« après l'échec de samedi ») is the last one.
    bare = piece.start.anchor == "weekday:" and piece.end is None
    ends = (piece.start, piece.end or piece.start)
    tense: Tense = ""
    if published is not None and any(point.anchor.endswith(":") for point in ends):
        tense = tense_around(scan, piece.first, piece.stop, beyond=not (bare or bound))
    if bare and not bound and preceded(scan, "date_aims", piece.left):
        tense = "future"  # « une grève pour vendredi »
    if bound:
        direction: Tense = BOUND_TENSE.get(bound, "future" if bare else "")
        if bare and bound == "from" and begun(scan, piece.first, piece.stop):
            direction = "past"  # « alertés dès samedi »: since then
        tense = (direction or tense) if bare or bound == "since" else (tense or direction)
    if bound == "by" and tense == "past" and not bare and _yearly(piece.start):
        tense = ""  # « il a promis une réponse avant Noël »
    if tense and _of_a_thing(scan, piece, bound):
        begin = piece.start._replace(
            anchor=f"year:{SOFT[tense]}", first=0, stop=0, left=0, free=(0, 0)
        )
        return _resolved(begin, None, "", bound, published)
    end = None if piece.end is None else piece.end._replace(first=0, stop=0, left=0, free=(0, 0))
    begin = piece.start._replace(first=0, stop=0, left=0, free=(0, 0))
    return _resolved(begin, end, tense, bound, published)


def _beside(
    scan: Scan, piece: Piece, published: date | None, found: Sequence[Found]
) -> When | None:
    """What is counted from another date, else from publication, where nothing else is told."""
    anchor = piece.start.anchor
    counted = counted_from(scan, piece.first, anchor, found)
    if counted is not None or published is None or not uncounted(scan, piece.first, found):
        return counted
    _, unit, number = anchor.split(":")
    low, high = piece.start.free
    if low == high or int(number) > 0:
        return None  # « l'année suivante », « deux ans plus tard » follow what is told
    kind = "days" if unit == "days" else f"about-{unit}"
    precision = PRECISIONS.get(unit, "day")
    return resolve(
        make_point(precision=precision, anchor=f"{kind}:{number}", relative=True), published
    )


def _of_a_thing(scan: Scan, piece: Piece, bound: str) -> bool:
    """« l'élection du 5 mai », « jusqu'au 5 mai »: a day whose clause tells of something else."""
    start = piece.start
    single = piece.end is None and start.anchor == "year:" and start.day is not None
    until = bound == "until"
    if not single or start.weekday is not None:
        return False
    opening = preceded(scan, "date_of_things", piece.first)
    to_come = piece.first > 1 and scan.match("date_to_come", piece.first - 2) is not None
    return until or (bool(opening) and to_come)


def _yearly(point: Point) -> bool:
    """A season or a feast without its year."""
    return point.year is None and (point.code is not None or point.anchor.startswith("feast:"))


@lru_cache(maxsize=1 << 14)
def _resolved(
    first: Point, last: Point | None, tense: Tense, bound: str, published: date | None
) -> When:
    """A date wherever it stands: the same words of the same day mean the same."""
    value = _joined(first, last, tense, published)
    return value.model_copy(update={"bound": bound}) if bound else value


def _joined(first: Point, last: Point | None, tense: Tense, published: date | None) -> When:
    start = _when(first, tense)
    if last is None:
        return resolve(start, published)
    end = _when(last, tense)
    if start.year is None and end.year is not None:
        start = before(start, end)
    elif start.year is not None and end.year is None:
        end = after(end, start).model_copy(update={"year_source": start.year_source, "anchor": ""})
    return resolve(make_interval(start, end), published)


def _when(point: Point, tense: str) -> When:
    anchor = point.anchor
    if anchor.endswith(":"):
        default = "past" if anchor == "weekday:" else "near"
        anchor += tense or default
    relative = bool(anchor) and not anchor.startswith("year:")
    if anchor.startswith("feast:") and ".." in anchor:
        return _span(anchor)
    if anchor.startswith("week") and not anchor.startswith("weekday"):
        day = make_point(precision="day", relative=True)
        return make_interval(day, day, anchor=anchor)
    return make_point(
        year=point.year,
        month=point.month,
        day=point.day,
        code=point.code,
        precision=point.precision or ("day" if point.weekday is not None else None),
        weekday=point.weekday,
        part=point.part,
        anchor=anchor,
        relative=relative,
    )


def _span(anchor: str) -> When:
    """The days of a feast that lasts, in the year that the text gives or in one yet unknown."""
    _, rule, year = anchor.split(":")
    if not year.isdecimal():
        day = make_point(precision="day", relative=True)
        return make_interval(day, day, anchor=anchor)
    low, high = (
        make_point(year=day.year, month=day.month, day=day.day)
        for day in feast_days(rule, int(year))
    )
    return make_interval(low, high)


VALUE_KIND = ValueKind(
    names=("date", "interval"),
    order=10,
    find=find,
    examples=(
        (
            "fr",
            "La foire s'ouvrira le mercredi 17 septembre 2025, pas en mars.",
            (
                ("date", "mercredi 17 septembre 2025", {"edtf": "2025-09-17"}),
                ("date", "mars", {"edtf": "XXXX-03"}),
            ),
        ),
        (
            "fr",
            "La session, du 9 au 12 octobre 2024, a réuni 2 024 personnes.",
            (("interval", "du 9 au 12 octobre 2024", {"edtf": "2024-10-09/2024-10-12"}),),
        ),
        (
            "en",
            "The fair ran May 3-5, 2025; it may march on in the 2030s.",
            (
                ("interval", "May 3-5, 2025", {"edtf": "2025-05-03/2025-05-05"}),
                ("date", "2030s", {"edtf": "203X"}),
            ),
        ),
    ),
)
