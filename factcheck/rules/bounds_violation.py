"""More than there can be: a part above its whole, an end before its start, a date no calendar has.

Found: "31 États membres" at a meeting of a body that "compte 27 membres", "200 des 150 élus",
"7.5 marks out of a possible seven", "de novembre 2027 à avril 2027", "31 novembre". Why it matters:
no reading makes it right. Ignore it when the larger figure counts something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.alignment.ballots import polls
from factcheck.alignment.lost_areas import lost_areas
from factcheck.alignment.members import members, present
from factcheck.alignment.shares import more_than_all, overfull
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID, split_at, words
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.course import Course
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.limit import Limit
from factcheck.claims.kinds.percent import Percent
from factcheck.claims.kinds.years import Years
from factcheck.findings.draft import Draft
from factcheck.messages import say
from factcheck.rules import bounds
from factcheck.rules.part import Case, Rule
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

ENDS_FIRST, NO_DAY = say("ends before it starts"), say("no calendar has this date")
TOO_EARLY = say("told of a time before its beginning")
# Days by which an end may precede its start and be the eve of it a year later; and by which it is
# a slip, unless something is open until the holidays and again a month on.
EVE, SHORT_BREAK, HOLIDAYS, LEAP = 3, 50, 15, 2004
MOST_APART = 2  # a count of members more than so many times the membership is of another body


def check(view: View) -> Iterator[Draft]:
    """A draft for each figure beyond its bound and each date that cannot be."""
    for count in view.of_kind(Count):
        if count.part_of is not None and _above(count.value, count.part_of):
            whole = _whole(view, count)
            if whole is not None:
                yield bounds.draft(count, whole, say("the part"), say("the whole"))
    for limit in view.of_kind(Limit):
        near = (limit.value.low or 0) <= MOST_APART * (limit.most.high or 0)
        if near and _above(limit.value, limit.most):
            yield bounds.limit(limit)
    for part, whole in members(view):
        if _above(part.value, whole.value):
            yield bounds.draft(
                part, whole, say("members that take part"), say("members there are"), 0.85
            )
    for some, every in (*present(view), *lost_areas(view)):
        if _above(some.value, every.value):
            yield bounds.draft(some, every, say("the part"), say("the whole"), 0.85)
    for run in overfull(view):
        yield bounds.shares(run)
    for percent in view.of_kind(Percent):
        of = more_than_all(view, percent) if percent.modality not in UNSAID else None
        if of is not None:
            yield bounds.more_than_all(percent, of)
    for poll in polls(view):
        if poll.cast > (poll.voters.value.high or poll.cast) > poll.cast / MOST_APART:
            yield bounds.votes(poll)
    for dated in view.of_kind(Dated):
        yield from _date(view, dated)
    for course in view.of_kind(Course):
        if course.backwards and course.modality not in UNSAID:
            one, two = ((e.start, e.end) for e in course.evidence)
            yield bounds.dates(course, (one, two), course.first, course.last,
                               TOO_EARLY if course.sequel else ENDS_FIRST)  # fmt: skip
    for years in view.of_kind(Years):
        if years.last < years.first:
            one, two = ((e.start, e.end) for e in years.evidence)
            yield bounds.dates(years, (one, two), str(years.first), str(years.last), ENDS_FIRST)


def _above(value: Quantity, most: Quantity) -> bool:
    if value.fraction or most.high is None or value.low is None:
        return False
    if value.approximation not in ("exact", "at_least", "over") or value.high == 1:
        return False
    return most.approximation == "exact" and value.low > most.high


def _whole(view: View, part: Count) -> Figure | None:
    return next(
        (
            c
            for c in view.of_kind(Count, part.document)
            if c.sentence == part.sentence and c.role == "whole" and c.value == part.part_of
        ),
        None,
    )


def _date(view: View, claim: Dated) -> Iterator[Draft]:
    when = claim.value
    years = sum(token.isdigit() and len(token) == 4 for token in _tokens(view, claim))
    if (when.reversed or not years) and when.start and when.end:
        sides = split_at(view, claim, "date_to")
        sure = years == 2 or when.start.month == when.end.month
        if sides and ((when.reversed and sure) or _nearly_a_year(when.start, when.end)):
            yield bounds.dates(claim, sides, when.start.text(), when.end.text(), ENDS_FIRST)
        if when.reversed:
            return
    points = [w for w in (when.start, when.end) if w] or [when]
    if any(p.impossible for p in points) and not when.reversed:
        found = words(view, claim.document, claim.start, claim.end).tokens
        if len(found.starts) > 1:
            cut = next((i for i, s in enumerate(found.surfaces) if s.isdigit()), 0) + 1
            cut = min(cut, len(found.starts) - 1)
            sides = ((claim.start, found.ends[cut - 1]), (found.starts[cut], claim.end))
            text = view.documents[claim.document].text
            again = bounds.month_again(text, claim, found.surfaces[cut])
            yield bounds.dates(claim, sides, "day", when.text(), NO_DAY, again)


def _nearly_a_year(start: When, end: When) -> bool:
    """Whether days ("du 6 avril au 24 mars") lie so that, were the end a year later, almost all
    of it would lie between: a whole year is told as one, and ends at its eve.
    """
    if not (start.day and end.day and start.month and end.month):
        return False
    if start.impossible or end.impossible or (end.month == 1 and end.day <= HOLIDAYS):
        return False
    gap = date(LEAP, start.month, start.day) - date(LEAP, end.month, end.day)
    return EVE < gap.days <= SHORT_BREAK


def _tokens(view: View, claim: Dated) -> list[str]:
    return words(view, claim.document, claim.start, claim.end).tokens.surfaces


RULE = Rule(
    id="bounds-violation",
    summary="more than there can be: part above whole, end before start, no such date",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the larger figure counts something else",
    flag=(
        Case(
            "a book before the birth",
            ("Née en «1944», la conteuse a publié son premier recueil en «1939» à Ona.",),
        ),
        Case(
            "a title before the club",
            ("Founded in «1962», the club won its first title in «1955».",),
            language="en",
        ),
        Case(
            "finished before it was begun",
            ("Commencé en «mars 2021», le barrage a été achevé en «juin 2019».",),
        ),
        Case("a life in brackets", ("Le poète Jean Ona («1950»-«1932») vivait à Ulla.",)),
        Case("turnout", ("«Turnout» reached «108 percent» in Ona, they said.",), language="en"),
        Case("votes", ("Le maire a recueilli «104 %» «des suffrages» dimanche.",)),
        Case(
            "a poll",
            ("Au sondage, «48 %» sont pour, «41 %» contre et «19 %» sans avis.",),
        ),
        Case("of them", ("Le club a «15 joueurs». Hier, «18» d'entre eux ont joué.",)),
        Case(
            "13 of 11",
            ("«Treize élus» ont voté, alors que le conseil ne compte que «onze membres».",),
        ),
        Case(
            "31 members of 27",
            (
                "Les ministres de «31 États membres» ont signé le texte à Lomé.\n"
                "L'Union compte «27 membres», rappelle son secrétariat.",
            ),
        ),
        Case("a part above its whole", ("«34 des» «29 élus» ont voté le budget.",)),
        Case("the end comes first", ("Le pont sera fermé «de novembre 2027» «à avril 2027».",)),
        Case("June has 30 days", ("The bridge reopened on «31» «June 2025».",), language="en"),
        Case(
            "7.5 of six",
            ("She collected «7.5 points» out of a possible «six» in May.",),
            language="en",
        ),
        Case(
            "109 % of the votes",
            ("Mme Aubin obtient «45 %» des voix, M. Roux «38 %» et M. Petit «26 %».",),
        ),
        Case("the days are reversed", ("Le salon se tient «du 18» «au 15 octobre 2027».",)),
        Case("a year less ten days", ("Les travaux auront lieu «du 6 avril» «au 24 mars».",)),
        Case("years of the era", ("Le fort fut tenu «de l'an 310» «à l'an 150» par Rome.",)),
        Case(
            "more at the end than at the start",
            (
                "She was the last of «15,630 people» to complete it, the results say, out of the "
                "«15,207» who set off.",
            ),
            language="en",
        ),
        Case(
            "more answers than there are",
            ("«Quarante-deux ligues» ont répondu. La fédération rassemble «37 ligues» en tout.",),
        ),
        Case(
            "more votes than seats",
            ("L'Assemblée compte «87 sièges». Hier, «93 députés» ont pris part au vote.",),
        ),
        Case(
            "those who passed are some of those who sat",
            ("Le concours a réuni «420 candidats» à Ona. Les admis sont «465», dit le jury.",),
        ),
        Case("62nd of 58", ("Elle a fini «62e» «sur 58» hier.",)),
        Case("the hours of a day", ("He claims to work «27 hours» «a day».",), language="en"),
        Case(
            "shut before it opened",
            ("Le salon s'ouvrira le «17 juin 2026» et fermera le «8 avril 2026».",),
        ),
        Case(
            "over before it began",
            ("La séance, ouverte à «15h30», s'est achevée à «14h10».",),
        ),
        Case("past the end", ("The race, «42 km» long, has a stand at «km 45».",), language="en"),
        Case("a full hall", ("La salle de «800 places» a reçu «1 150 spectateurs» hier.",)),
        Case("10 of 9", ("Le conseil, qui compte «9 membres», a dit oui par «8 voix contre 2».",)),
        Case("51 of 38", ("La fanfare compte «38 membres», et «51 de ses musiciens» jouaient.",)),
        Case("15 of 12", ("«Douze» passagers du car ont péri, parmi lesquels «15 enfants».",)),
        Case("14", ("«Eleven» nurses were hurt. Among them, «14 trainees».",), language="en"),
        Case("40 of 32", ("L'accident a fait «32 blessés», dont «40» gravement atteints.",)),
    ),
    keep=(
        Case(
            "a house older than who mended it",
            ("Née en 1944, la conteuse a restauré une ferme bâtie en 1839 à Ona.",),
        ),
        Case(
            "a race older than who won it",
            ("Born in 1944, she won the race that her aunt had founded in 1939.",),
            language="en",
        ),
        Case(
            "another dam",
            ("Commencé en mars 2021, le barrage remplace un ouvrage achevé en juin 1919.",),
        ),
        Case("a growth", ("Les voix du maire ont bondi de 104 % des voix de 2019.",)),
        Case(
            "a poll that adds up", ("Au sondage, 48 % sont pour, 41 % contre et 11 % sans avis.",)
        ),
        Case("others", ("Onze clubs ont voté, alors que le conseil ne compte que 9 membres.",)),
        Case(
            "two of them had left",
            ("Le conseil a 24 sièges, mais 26 élus posaient : deux avaient démissionné.",),
        ),
        Case(
            "over the new year", ("Les soldes débutent le 20 décembre et finissent le 9 janvier.",)
        ),
        Case("overnight", ("La veillée a débuté à 21h10 lundi et s'est achevée à 2h20 mardi.",)),
        Case("another ferry", ("Il est parti à 14h20. Le précédent avait accosté à 13h45.",)),
        Case("all together", ("Les bénévoles ont donné 40 heures par jour à eux tous.",)),
        Case("a whole year", ("La chasse est réglée du 1er juin au 31 mai, par arrêté.",)),
        Case("shut after the holidays", ("Le parc ouvre du 1er février au 5 janvier.",)),
        Case("before our era", ("Le fort fut tenu de l'an 310 à l'an 150 avant notre ère.",)),
        Case("fewer at the end", ("Ils étaient 840 coureurs au départ ; 612 ont fini.",)),
        Case("who watch", ("On comptait 1 840 coureurs au départ et 5 000 badauds à l'arrivée.",)),
        Case(
            "the other chamber",
            ("L'Assemblée compte 87 sièges. Au Sénat de Lomé, 115 élus ont pris part au vote.",),
        ),
        Case("another thing", ("Il a vendu 12 tableaux, dont un à 40 000 euros.",)),
        Case("two nights", ("La salle de 800 places a reçu 1 150 spectateurs en deux soirs.",)),
        Case("in jail", ("La prison, prévue pour 400 détenus, en abrite 620 depuis mai.",)),
        Case("within the whole", ("24 des 29 élus ont voté le budget.",)),
        Case("over the new year", ("Le pont sera fermé du 28 décembre au 3 janvier 2026.",)),
        Case("a school year", ("Les ateliers ont lieu de septembre à juin 2026, le mercredi.",)),
        Case(
            "another body",
            (
                "L'Union compte 27 membres, rappelle son secrétariat.\n"
                "Les 54 États membres du Commonwealth se réunissent aussi cette semaine.",
            ),
        ),
        Case(
            "fewer than the members",
            (
                "Les ministres de 24 États membres ont signé le texte à Lomé.\n"
                "L'Union compte 27 membres, rappelle son secrétariat.",
            ),
        ),
        Case(
            "answers that may be several",
            ("Parmi les sondés, 72 % lisent la presse, 58 % écoutent la radio et 40 % les deux.",),
        ),
        Case("of others", ("Douze élus ont reçu des réfugiés, parmi lesquels 15 enfants.",)),
        Case("a distance, not a limit", ("Elle a marqué 12 buts sur 3 saisons.",)),
        Case("a leap year", ("The bridge reopened on 29 February 2024.",), language="en"),
    ),
)
