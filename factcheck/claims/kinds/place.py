"""Places: where something is or happened ("died in Cardiff", "à 18 km au nord de Riobamba")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from factcheck.claims.bearings import bearing
from factcheck.claims.capitals import name_start
from factcheck.claims.claim import Claim
from factcheck.claims.departures import departed, left_places
from factcheck.claims.head_offices import based, head_office
from factcheck.claims.named_houses import named_house
from factcheck.claims.part import ClaimKind
from factcheck.claims.provinces import provinces
from factcheck.claims.reading import Reading
from factcheck.claims.scenes import Scene, capitals, lies, scene, way
from factcheck.text.lexicon import CAPITAL, LETTERS, UPPER, strip_accents
from factcheck.values.comparison import Comparison
from factcheck.values.place import MAY_HOLD, Place, compare_places

LEFT = ", left"  # behind a facility from which somebody sets out
REACH = 4  # tokens between a facility and the preposition before its name
FAR = 10  # tokens before a place in which the words that lead up to it stand


class Located(Claim):
    """A place below the level of a country, the words before it, and what is there.

    ``slot`` is the preposition with the content word before it ("sud de", "die in"): two places in
    one slot answer one question. ``facility`` is what stands there ("le gymnase municipal de …"),
    or "origin" after a verb of coming from somewhere; ", left" ends that of a start. ``beside`` is
    the name that stands right before ("au domaine Vaux-Clair, à Chinon"), folded.
    ``scene`` is what happens there ("fire"), ``lies`` how: "at" it, "off" it or "near" it.
    ``house`` is what the sentence puts at it by name ("highschool orvana"), or whose head office
    it has ("seat orvana").
    ``bearing`` is how far off and in which direction what is told lies ("17 km east"), "" when
    either is missing. ``seats`` are, of a province, its sort and what is said to lie in it
    ("prefecture ohma"). ``way`` is where the way to it starts ("wick").
    """

    kind: Literal["place"] = "place"
    value: Place
    slot: str = ""
    facility: str = ""
    beside: str = ""
    scene: str = ""
    lies: str = ""
    house: str = ""
    bearing: str = ""
    seats: tuple[str, ...] = ()
    way: str = ""

    def value_text(self) -> str:
        """The name of the place."""
        return self.value.name


def extract(reading: Reading) -> Iterator[Located]:
    """A claim for each town, region or unknown place, and for what a facility is named after."""
    facilities = dict(_named_after(reading))
    others = {
        f.first: f.stop for f in reading.values if f.kind in ("person", "organisation", "acronym")
    }
    places = {
        f.first: (f.stop, f.value)
        for f in reading.of("place")
        if isinstance(f.value, Place)
        and f.value.kind in ("city", "region", "unknown", "country")
        and not _dateline(reading, f.first, f.stop)
    }
    places |= {first: (stop, value) for first, stop, value in capitals(reading)}
    places |= {first: (stop, value) for first, stop, value in based(reading)}
    seats: dict[int, tuple[str, ...]] = {}
    for first, stop, seat in provinces(reading):
        places.setdefault(first, (stop, Place(name=reading.scan.quote(first, stop), kind="region")))
        seats[first] = (*seats.get(first, ()), seat)
    titled = {i for r in reading.of("role") for i in range(r.first + 1, r.stop)}
    for first in sorted({*places, *(at for at in facilities if at not in others)}):
        stop, value = places.get(first) or _name(reading, first)
        lying = lies(reading, first)
        left = departed(reading, first, stop)
        told = Scene(left, "at") if left else scene(reading, first, stop, lying)
        at = value.kind in ("city", "unknown") and lying == "at"
        if value.kind == "country" and not told:
            continue
        farmed = told is not None and told.sense == "farm"  # « éleveuse à Ath » tells where
        if (first in titled and not farmed) or _reached(reading, first):
            continue  # "jusqu'à Lyon", "le procureur de Brest"
        yield Located.known(
            evidence=(reading.evidence(first, stop),),
            value=value,
            slot=slot(reading, first),
            facility=facilities.get(first, ""),
            beside=_beside(reading, first),
            scene=told.sense if told else "",
            lies=told.lies if told else "",
            house=head_office(reading, first, stop) or (named_house(reading, first) if at else ""),
            bearing=bearing(reading, first),
            seats=seats.get(first, ()),
            way=way(reading, first),
            **reading.frame(first, stop),
        )


def _reached(reading: Reading, first: int) -> bool:
    """Whether a place tells how far something was felt, or where else: "jusqu'à Lyon et Nice"."""
    scan = reading.scan
    low, _ = scan.sentence(first)
    for i in scan.between(reading.lexicon.bit("reaching"), max(low, first - FAR), first):
        match = scan.match("reaching", i)
        between = range(i + match.length, first) if match else range(0)
        if match and all(
            scan.bits[k] & CAPITAL or scan.words[k].surface in ",-" or scan.match("conjunctions", k)
            for k in between
        ):
            return True
    return False


def _named_after(reading: Reading) -> Iterator[tuple[int, str]]:
    """The first token of each name after "gymnase municipal de", "parti mardi de", and of what."""
    scan = reading.scan
    for table in ("facilities", "origins"):
        for at in scan.positions(scan.lexicon.bit(table)):
            match = scan.match(table, at)
            low, high = scan.sentence(at)
            if match is None:
                continue
            if table == "origins" and at == low and not scan.bits[at] & UPPER:
                pass  # « Partis de Gafsa lundi, … »
            elif _capital(reading, at) and at < low + 2:
                continue
            elif _capital(reading, at) and not scan.match("locatives", at - 1):
                continue  # « au Palais de Cize » is where, « Le Palais de Cize » may be a body
            for i in range(at + match.length, min(high, at + match.length + REACH)):
                link = scan.match("of_place", i)
                if link and i + link.length < high and _opens_name(reading, i + link.length):
                    sense = match.meaning if table == "facilities" else "origin"
                    yield i + link.length, f"{sense}{LEFT}" if _left(reading, at) else sense
                    break
                if not scan.bits[i] & LETTERS or scan.bits[i] & CAPITAL:
                    break
    for at in scan.positions(scan.lexicon.bit("departures")):
        left = scan.match("departures", at)
        first = at + left.length if left else at
        if left and _unread(reading, first):
            stop, _ = _name(reading, first)
            if reading.within(stop, stop + 1, "date") or scan.match("destinations", stop):
                yield first, "origin"
    for first in left_places(reading):
        told = _unread(reading, first) and departed(reading, first, _name(reading, first)[0])
        if told or reading.within(first, first + 1, "place"):
            yield first, "origin"


def _unread(reading: Reading, first: int) -> bool:
    """Whether a name opens at a token that is no town of the tables, which is read without it."""
    scan = reading.scan
    known = scan.bits[first] & scan.lexicon.bit("cities")
    return not known and first + 1 < scan.sentence(first)[1] and _opens_name(reading, first)


def _left(reading: Reading, at: int) -> bool:
    """Whether somebody sets out from a facility: « a quitté samedi le port de … ». Where a way
    starts and where it ends answer two questions."""
    scan = reading.scan
    low = max(scan.sentence(at)[0], at - FAR)
    for i in reversed(scan.between(reading.lexicon.bit("leaving"), low, at)):
        match = scan.match("leaving", i)
        if match and i + match.length <= at:
            small = reading.lexicon.bit("articles", "stopwords", "function_words")
            return all(
                scan.bits[k] & small or reading.within(k, k + 1, "date")
                for k in range(i + match.length, at)
            )
    return False


def _capital(reading: Reading, at: int) -> bool:
    """Whether a word has a capital that is no acronym's."""
    return bool(reading.scan.bits[at] & CAPITAL and not reading.scan.bits[at] & UPPER)


def _opens_name(reading: Reading, at: int) -> bool:
    scan = reading.scan
    bits = scan.bits[at]
    calendar = reading.lexicon.bit("date_months", "date_weekdays", "countries", "civilities")
    joined = at + 1 < len(scan) and scan.words[at + 1].surface == "-" and scan.glued(at + 1)
    if joined and not scan.match("countries", at):
        return bool(bits & CAPITAL)  # Saint-Chamond is neither a saint nor Saint Lucia
    return bool(bits & CAPITAL and bits & LETTERS) and not bits & calendar


def _name(reading: Reading, first: int) -> tuple[int, Place]:
    """A run of capitalised words, with the little words and hyphens inside it."""
    scan = reading.scan
    _, high = scan.sentence(first)
    stop = first + 1
    while stop < high:
        inner = stop
        while inner < high and (scan.words[inner].surface == "-" or scan.match("of_place", inner)):
            inner += 1
        if inner >= high or not scan.bits[inner] & CAPITAL:
            if not (scan.glued(stop) and scan.words[stop].surface == "-" and scan.glued(stop + 1)):
                break
            inner = stop + 1
        stop = inner + 1
    return stop, Place(name=scan.quote(first, stop))


def _dateline(reading: Reading, first: int, stop: int) -> bool:
    """ "NANTES - ", "LISBON (Reuters) -", "Berlin, le 3 mai (dpa)": where the article was written,
    not what it tells."""
    scan = reading.scan
    if any(line.head <= first < line.found.first for line in reading.datelines):
        return True
    if first != scan.block(first)[0] or stop >= len(scan):
        return False
    return scan.words[stop].surface in ("-", "–", "—", "(", ",") and scan.bits[first] & UPPER > 0


def slot(reading: Reading, at: int) -> str:
    """The preposition before a token and the content word before that, as lemmas."""
    scan = reading.scan
    low, _ = reading.scan.sentence(at)
    if at - 1 < low:
        return ""
    if _one_of_a_row(reading, at, low):
        return scan.keys[at - 1]
    before = reading.lemmas(max(low, at - 5), at)
    return f"{' '.join(before)} {scan.keys[at - 1]}".strip()


def _one_of_a_row(reading: Reading, at: int, low: int) -> bool:
    """« à Lyon et à Lille », "between Hull and York": the word before is another place, and tells
    nothing of this one."""
    scan = reading.scan
    joint = at - 1 - (scan.match("of_place", at - 1) is not None)
    if joint - 1 < low or not scan.match("conjunctions", joint):
        return False
    return any(p.stop == joint for p in reading.within(max(low, joint - REACH), joint, "place"))


def _beside(reading: Reading, first: int) -> str:
    """The name that only a comma, a little word or two part from a place."""
    scan = reading.scan
    low, _ = scan.sentence(first)
    small = reading.lexicon.bit("stopwords", "function_words")
    atlas = reading.lexicon.bit("countries", "cities", "regions", "continents")
    for at in range(first - 1, max(low, first - REACH) - 1, -1):
        bits = scan.bits[at]
        if bits & CAPITAL and bits & LETTERS:
            name = scan.quote(name_start(scan, at), at + 1)
            return "" if bits & (small | atlas) else strip_accents(name).lower()
        if (bits & LETTERS and not bits & small) or scan.match("conjunctions", at):
            return ""  # "à Lille et à Gand" are two places, neither of which is in the other
    return ""


def compare(a: Located, b: Located) -> Comparison:
    """Towns exclude each other; a town and its country do not."""
    verdict = compare_places(a.value, b.value)
    one_land = not (a.value.country and b.value.country) or a.value.country == b.value.country
    kinds = {a.value.kind, b.value.kind}
    if verdict.verdict == "conflict" and kinds == {"city", "unknown"} and one_land:
        return MAY_HOLD
    return verdict


CLAIM_KIND = ClaimKind(
    model=Located,
    extract=extract,
    compare=compare,
    context=0.14,
    examples=(
        ("en", "She died in Cardiff on Thursday.", ("Cardiff",)),
        ("fr", "La session s'est ouverte à Agadir.", ("Agadir",)),
        ("fr", "Le Maroc a été élu.", ()),
    ),
)
