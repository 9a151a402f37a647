"""More than there can be: a part above its whole, an end before its start, a date no calendar has.

Found: "21 États membres" at a meeting of a body that "compte 19 membres", "200 des 150 élus",
"6.5 points out of a possible six", "de novembre 2027 à avril 2027", "31 novembre". Why it matters:
no reading makes it right. Ignore it when the larger figure counts something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.alignment.ballots import Poll, polls
from factcheck.alignment.members import members
from factcheck.alignment.shares import overfull
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import split_at, words
from factcheck.claims.claim import Figure
from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.date import Dated
from factcheck.claims.kinds.limit import Limit
from factcheck.claims.kinds.percent import Percent
from factcheck.claims.kinds.years import Years
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

ENDS_FIRST, NO_DAY = say("ends before it starts"), say("no calendar has this date")
# Days by which an end may precede its start and be the eve of it a year later; and by which it is
# a slip, unless something is open until the holidays and again a month on.
EVE, SHORT_BREAK, HOLIDAYS, LEAP = 3, 31, 15, 2004
MOST_APART = 2  # a count of members more than so many times the membership is of another body


def check(view: View) -> Iterator[Draft]:
    """A draft for each figure beyond its bound and each date that cannot be."""
    for count in view.of_kind(Count):
        if count.part_of is not None and _above(count.value, count.part_of):
            whole = _whole(view, count)
            if whole is not None:
                yield _draft(count, whole, say("the part"), say("the whole"))
    for limit in view.of_kind(Limit):
        near = (limit.value.low or 0) <= MOST_APART * (limit.most.high or 0)
        if near and _above(limit.value, limit.most):
            yield _limit(limit)
    for part, whole in members(view):
        if _above(part.value, whole.value):
            yield _draft(part, whole, say("members that take part"), say("members there are"), 0.85)
    for run in overfull(view):
        yield _shares(run)
    for poll in polls(view):
        if poll.cast > (poll.voters.value.high or poll.cast) > poll.cast / MOST_APART:
            yield _votes(poll)
    for dated in view.of_kind(Dated):
        yield from _date(view, dated)
    for years in view.of_kind(Years):
        if years.last < years.first:
            one, two = ((e.start, e.end) for e in years.evidence)
            yield _dates(years, (one, two), str(years.first), str(years.last), ENDS_FIRST)


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


def _draft(a: Figure, b: Figure, first: str, second: str, strength: float = 0.9) -> Draft:
    value, other = a.value_text(), b.value_text()
    return Draft(
        subject=f"{a.document} {a.start}",
        message=say("{first}: more than {second}", first=a.quote, second=b.quote),
        sides=(
            Side(a.document, a.start, a.end, value, first),
            Side(b.document, b.start, b.end, other, second),
        ),
        explanation=say("{value} ({note}) is more than {other} ({other_note}).",
                        value=value, note=first, other=other, other_note=second),
        strength=strength,
        reconciled_by=say("both can be true if the larger figure counts something else"),
        repairs=(say("at most {value}", value=other), say("at least {value}", value=value)),
    )  # fmt: skip


def _limit(claim: Limit) -> Draft:
    one, most = claim.evidence
    value, limit = claim.value.text(), claim.most.text()
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("{value} out of {limit}", value=value, limit=limit),
        sides=(
            Side(claim.document, one.start, one.end, value, say("the figure")),
            Side(claim.document, most.start, most.end, limit, say("the most it can be")),
        ),
        explanation=say("{value} is more than {limit}, the most it can be.", value=value, limit=limit),
        strength=0.92,
        reconciled_by=say("both can be true if the limit is of something else"),
        repairs=(say("at most {value}", value=limit), say("a limit of at least {value}", value=value)),
    )  # fmt: skip


def _date(view: View, claim: Dated) -> Iterator[Draft]:
    when = claim.value
    years = sum(token.isdigit() and len(token) == 4 for token in _tokens(view, claim))
    if (when.reversed or not years) and when.start and when.end:
        sides = split_at(view, claim, "date_to")
        sure = years == 2 or when.start.month == when.end.month
        if sides and ((when.reversed and sure) or _nearly_a_year(when.start, when.end)):
            yield _dates(claim, sides, when.start.text(), when.end.text(), ENDS_FIRST)
        if when.reversed:
            return
    points = [w for w in (when.start, when.end) if w] or [when]
    if any(p.impossible for p in points) and not when.reversed:
        found = words(view, claim.document, claim.start, claim.end).tokens
        if len(found.starts) > 1:
            cut = next((i for i, s in enumerate(found.surfaces) if s.isdigit()), 0) + 1
            cut = min(cut, len(found.starts) - 1)
            sides = ((claim.start, found.ends[cut - 1]), (found.starts[cut], claim.end))
            yield _dates(claim, sides, "day", when.text(), NO_DAY)


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


def _dates(
    claim: Dated | Years,
    sides: tuple[tuple[int, int], tuple[int, int]],
    one: str,
    two: str,
    why: str,
) -> Draft:
    (a, b), (c, d) = sides
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("{quote}: {why}", quote=claim.quote, why=why),
        sides=(Side(claim.document, a, b, one, why), Side(claim.document, c, d, two, why)),
        explanation=say("{value}: {why}.", value=claim.value_text(), why=why),
        strength=0.93,
        repairs=(say("the first date"), say("the second date")),
    )


def _votes(poll: Poll) -> Draft:
    voters, votes = poll.voters, poll.votes
    cast, most = f"{poll.cast:.0f}", voters.value_text()
    return Draft(
        subject=f"{votes.document} {votes.start}",
        message=say("{votes}: more votes than {voters}", votes=votes.value_text(), voters=voters.quote),
        sides=(
            Side(votes.document, votes.start, votes.end, cast, say("the votes")),
            Side(voters.document, voters.start, voters.end, most, say("the voters")),
        ),
        explanation=say("{cast} votes are more than {voters} {head}.", cast=cast, voters=most,
                        head=voters.head),
        strength=0.88,
        repairs=(say("votes that make at most {value}", value=most), say("at least {value}", value=cast)),
    )  # fmt: skip


def _shares(run: list[Percent]) -> Draft:
    total, note = sum(c.value.low or 0 for c in run), say("one share")
    return Draft(
        subject=f"{run[0].document} {run[0].start}",
        message=say("shares that make {total} %", total=f"{total:g}"),
        sides=tuple(Side(c.document, c.start, c.end, c.value_text(), note) for c in run),
        explanation=say("{sum} = {total} %, more than all.", total=f"{total:g}",
                        sum=" + ".join(f"{c.value.low:g}" for c in run)),
        strength=0.8,
        severity="warning",
        reconciled_by=say("all can be true if they are shares of different things, or count twice"),
        repairs=(
            say("{share} less {gap}", share=run[-1].value_text(), gap=f"{total - 100:.1f}"),
            say("the share that is too high"),
        ),
    )  # fmt: skip


RULE = Rule(
    id="bounds-violation",
    summary="more than there can be: part above whole, end before start, no such date",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the larger figure counts something else",
    flag=(
        Case(
            "13 of 11",
            ("«Treize élus» ont voté, alors que le conseil ne compte que «onze membres».",),
        ),
        Case(
            "23 members of 19",
            (
                "Les ministres de «23 États membres» ont signé le texte à Lomé.\n"
                "L'Union compte «19 membres», rappelle son secrétariat.",
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
        Case("a full hall", ("La salle de «800 places» a reçu «1 150 spectateurs» hier.",)),
        Case("10 of 9", ("Le conseil, qui compte «9 membres», a dit oui par «8 voix contre 2».",)),
        Case("51 of 38", ("La fanfare compte «38 membres», et «51 de ses musiciens» jouaient.",)),
        Case("40 of 32", ("L'accident a fait «32 blessés», dont «40» gravement atteints.",)),
    ),
    keep=(
        Case("others", ("Onze clubs ont voté, alors que le conseil ne compte que 9 membres.",)),
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
                "L'Union compte 19 membres, rappelle son secrétariat.\n"
                "Les 32 États membres de l'Otan se réunissent aussi cette semaine.",
            ),
        ),
        Case(
            "fewer than the members",
            (
                "Les ministres de 17 États membres ont signé le texte à Lomé.\n"
                "L'Union compte 19 membres, rappelle son secrétariat.",
            ),
        ),
        Case(
            "answers that may be several",
            ("Parmi les sondés, 72 % lisent la presse, 58 % écoutent la radio et 40 % les deux.",),
        ),
        Case("a distance, not a limit", ("Elle a marqué 12 buts sur 3 saisons.",)),
        Case("a leap year", ("The bridge reopened on 29 February 2024.",), language="en"),
    ),
)
