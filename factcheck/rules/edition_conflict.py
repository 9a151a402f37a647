"""One event, two ordinals.

Found: articles about one event of a series that number its edition differently ("septième" or
"huitième conférence ministérielle"). Why it matters: the number is copied from one despatch to the
next and into the archive. Ignore it when the articles are about two editions: other dates, another
venue, or one of them names both numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.view import View
from factcheck.claims.kinds.edition import Edition
from factcheck.events.series import (
    Own,
    held_apart,
    is_generic,
    named_in,
    one_series,
    owned_editions,
)
from factcheck.findings.draft import Draft, Side
from factcheck.languages import lexicon
from factcheck.messages import say
from factcheck.rules.from_figures import drafts, instead
from factcheck.rules.part import Case, Rule

SEVERAL = 5  # the number from which two things of one head are hardly two series by chance
WEEK = 21  # days between articles that still speak of one edition
NEXT_DOOR = 3  # a number misread is seldom further off; a larger gap means another series


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of articles that number one edition differently."""
    owned = owned_editions(view.documents, view.claims)
    for first, second in combinations(sorted(owned), 2):
        for a in owned[first]:
            for b in owned[second]:
                if a.number == b.number or not view.related(first, second):
                    continue
                if _one_event(view, a, b, owned[first], owned[second]):
                    yield _draft(a, b)
    yield from _parts(view)
    yield from _ranks(view)


def _parts(view: View) -> Iterator[Draft]:
    """Two numbers for the stage of one day: articles of one day that each tell of one stage."""
    told: dict[tuple[str, str], list[Edition]] = defaultdict(list)
    for claim in view.of_kind(Edition):
        known = lexicon(view.documents[claim.document].language)
        if claim.head in known.table("parts_of_a_day").get("yes", ()):
            told[claim.document, claim.head].append(claim)
    single = {key: found for key, found in told.items() if len({c.number for c in found}) == 1}
    for (first, head), (second, other) in combinations(sorted(single), 2):
        a, b = single[first, head][0], single[second, other][0]
        days = view.documents[first].published, view.documents[second].published
        if head != other or first == second or days[0] is None or days[0] != days[1]:
            continue
        now = a.modality == b.modality == "asserted" and a.number != b.number
        if now and _next_door(a.number, b.number) and view.related(first, second):
            yield _draft(Own((a,), frozenset()), Own((b,), frozenset()))


def _ranks(view: View) -> Iterator[Draft]:
    """The how-maniest of its kind: "son deuxième titre", "son troisième titre"."""
    for found in drafts(view, "rank"):
        yield found._replace(
            message=say("number {numbers}", numbers=found.message), severity="warning"
        )


def _one_event(view: View, a: Own, b: Own, mine: list[Own], theirs: list[Own]) -> bool:
    first, second = a.mentions[0], b.mentions[0]
    left, right = view.documents[first.document].language, view.documents[second.document].language
    if any(o.number == b.number for o in mine) or any(o.number == a.number for o in theirs):
        return False
    if is_generic(first.head, left) or is_generic(second.head, right):
        # "113e édition" names no series: it is that of the article's only edition.
        if _further(mine, a) or _further(theirs, b) or not _next_door(a.number, b.number):
            return False
        one, other = (view.documents[c.document].text for c in (first, second))
        if not (named_in(first, one, other, left) and named_in(second, other, one, right)):
            return False
    elif first.series != second.series and not (
        _next_door(a.number, b.number)
        and (
            any(one_series(x, y, left, right) for x in a.mentions for y in b.mentions)
            or _one_each(view, a, b, mine, theirs)
        )
    ):
        return False
    if min(a.number, b.number) < 3 and first.head != second.head:
        return False
    return not held_apart(a, b, view.documents, view.claims)


def _one_each(view: View, a: Own, b: Own, mine: list[Own], theirs: list[Own]) -> bool:
    """Whether each article numbers one thing of that head and no other, in one week: "la 22e
    tournée de l'orchestre", "sa 23e tournée"."""
    first, second = a.mentions[0], b.mentions[0]
    if first.head != second.head or min(a.number, b.number) < SEVERAL:
        return False
    days = [view.documents[c.document].published for c in (first, second)]
    near = None in days or abs((days[0] - days[1]).days) <= WEEK  # type: ignore[operator]
    return near and not (_further(mine, a) or _further(theirs, b))


def _further(owned: list[Own], one: Own) -> bool:
    """Whether an article numbers a second series; a "first championship" is somebody's first."""
    return any(other is not one and other.number > 1 for other in owned)


def _next_door(a: int, b: int) -> bool:
    return abs(a - b) <= NEXT_DOOR or sorted(str(a)) == sorted(str(b))


def _draft(a: Own, b: Own) -> Draft:
    sides = tuple(
        Side(m.document, m.start, m.end, str(m.number)) for own in (a, b) for m in own.mentions
    )
    first, second = a.mentions[0], b.mentions[0]
    return Draft(
        subject=" ".join(sorted({a.mentions[0].head, b.mentions[0].head})),
        message=say(
            "edition {a} or {b}: “{first}”, “{second}”",
            a=a.number,
            b=b.number,
            first=first.quote,
            second=second.quote,
        ),
        sides=sides,
        explanation=say(
            "{first} calls it number {a}, {second} number {b}. "
            "Nothing in dates, venues or other numbers says that these are two editions.",
            first=first.document,
            a=a.number,
            second=second.document,
            b=b.number,
        ),
        strength=0.9 if set(first.series) & set(second.series) else 0.75,
        reconciled_by=say(
            "both can be true if the articles are about two editions: each should give its date"
        ),
        repairs=(
            instead(first.document, str(b.number), str(a.number)),
            instead(second.document, str(a.number), str(b.number)),
        ),
    )


RULE = Rule(
    id="edition-conflict",
    summary="one event of a series has two ordinals",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the articles are about two editions of the series",
    flag=(
        Case(
            "each article numbers one tour",
            (
                "L'orchestre de Colmar ouvre à Brno sa «22e tournée» d'été, dit Odile Wurtz.",
                "À Brno, Odile Wurtz lance la «23e tournée» des jeunes musiciens.",
            ),
        ),
        Case(
            "any thing that comes in a row",
            (
                "À Colmar, Odile Wurtz a lancé jeudi le «troisième satellite» de l'année.",
                "Odile Wurtz a lancé jeudi à Colmar son «quatrième satellite» de l'année.",
            ),
        ),
        Case(
            "one stage, on one day",
            (
                "Odile Wurtz a gagné dimanche la «3e étape» du Tour des Vosges à Colmar.",
                "À Colmar, Odile Wurtz a gagné dimanche la «4e étape» du Tour des Vosges.",
            ),
            ("2026-06-15", "2026-06-15"),
        ),
        Case(
            "one conference, two numbers",
            (
                "Les ministres ouvrent à Durban la «douzième conférence» des ports d'Afrique, "
                "dit Thabo Nkosi.",
                "La «treizième conférence» des ports d'Afrique s'est ouverte à Durban, selon "
                "Thabo Nkosi.",
            ),
        ),
        Case(
            "a bare edition against a named one",
            (
                "La «45e foire» aux vins de Colmar ouvre samedi, annonce Odile Wurtz.",
                "Odile Wurtz ouvrira samedi à Colmar la «46e édition», avec 300 exposants.",
            ),
        ),
        Case(
            "words against figures, in English",
            (
                "Moira Lennox opened the «ninth Galway Boat Show» on Friday in Galway.",
                "The «10th Galway Boat Show» was opened in Galway by Moira Lennox.",
            ),
            language="en",
        ),
        Case(
            "the last miles are no last edition",
            (
                "Moira Lennox pulled clear in the last two miles of the «18th Galway Half Marathon».",
                "Galway cheered Moira Lennox, winner of the «17th Galway Half Marathon».",
            ),
            language="en",
        ),
        Case(
            "one title, two ranks",
            (
                "À Brno, Ilona Vrbova a remporté son «cinquième titre» national en battant Petra Hajek.",
                "Ilona Vrbova a battu Petra Hajek et remporté à Brno son «sixième titre».",
            ),
        ),
    ),
    keep=(
        Case(
            "the stage of the day after",
            (
                "Odile Wurtz a gagné dimanche la 3e étape du Tour des Vosges à Colmar.",
                "À Colmar, Odile Wurtz a gagné la 4e étape du Tour des Vosges.",
            ),
            ("2026-06-15", "2026-06-16"),
        ),
        Case(
            "of the year, of the club",
            (
                "À Colmar, Odile Wurtz a lancé jeudi le troisième satellite de l'année.",
                "Odile Wurtz a lancé jeudi à Colmar le douzième satellite de la firme.",
            ),
        ),
        Case(
            "the second place is another's",
            (
                "Odile Wurtz a pris la deuxième place du trail de Colmar, dimanche.",
                "Au trail de Colmar, dimanche, la troisième place est revenue à Odile Wurtz.",
            ),
        ),
        Case(
            "of the season, of a career",
            (
                "Ilona Vrbova a signé à Brno sa deuxième victoire de la saison en battant Petra Hajek.",
                "En battant Petra Hajek, Ilona Vrbova a signé à Brno la douzième victoire de sa carrière.",
            ),
        ),
        Case(
            "two years",
            (
                "La 45e foire aux vins de Colmar se tient du 4 au 7 août 2023, dit Odile Wurtz.",
                "La 46e foire aux vins de Colmar se tient du 2 au 5 août 2024, dit Odile Wurtz.",
            ),
        ),
        Case(
            "one article knows both",
            (
                "La 45e foire aux vins de Colmar a fermé ; Odile Wurtz prépare la 46e foire "
                "aux vins.",
                "Odile Wurtz a ouvert à Colmar la 46e foire aux vins.",
            ),
        ),
        Case(
            "the previous one",
            (
                "La douzième conférence des ports d'Afrique s'ouvre à Durban, dit Thabo Nkosi.",
                "À Durban, Thabo Nkosi rappelle la précédente, la onzième conférence des ports "
                "d'Afrique.",
            ),
        ),
        Case(
            "another event in another town",
            (
                "La 45e foire aux vins s'ouvre à Colmar, selon Odile Wurtz.",
                "Odile Wurtz sera aussi à la 46e foire aux vins de Mâcon.",
            ),
        ),
        Case(
            "words and figures of one number",
            (
                "La 12e conférence des ports d'Afrique s'ouvre à Durban, dit Thabo Nkosi.",
                "La douzième conférence des ports d'Afrique s'ouvre à Durban, selon Thabo Nkosi.",
            ),
        ),
        Case(
            "stages of one race",
            (
                "Odile Wurtz a gagné la 3e étape du Tour des Vosges à Colmar.",
                "Odile Wurtz a gagné la 4e étape du Tour des Vosges à Colmar.",
            ),
        ),
    ),
)
