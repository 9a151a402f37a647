"""A length of time, an age or an anniversary that its own dates do not give.

Found: "quatre ans, de juillet 2024 à juin 2029" (five), "born in 1938 … has died aged 84" in 2025,
"fondé en 1953 … fête ses 60 ans" in 2025. Days may be counted with or without the last one, longer
units are given the rounding of prose. Why it matters: one of the two is a slip that readers work
out. Two articles that give one thing two lengths are found too. Ignore it when the length is of
something else than the dates.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcheck.alignment.lengths import DAYS, OPEN_SLACK, SLACK, days_of
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID
from factcheck.claims.kinds.elapsed import Elapsed
from factcheck.claims.kinds.hours import Hours
from factcheck.claims.kinds.stretch import Stretch
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.from_elapsed import elapsed_drafts
from factcheck.rules.from_figures import drafts
from factcheck.rules.from_hours import hours_drafts
from factcheck.rules.part import Case, Rule

UNITS = {"day": say("day"), "week": say("week"), "fortnight": say("fortnight"),
         "month": say("month"), "year": say("year"), "decade": say("decade")}  # fmt: skip


def check(view: View) -> Iterator[Draft]:
    """A draft for each length, age and anniversary that its dates do not give."""
    for stretch in view.of_kind(Stretch):
        if stretch.modality not in UNSAID:
            yield from _check_stretch(view, stretch)
    yield from drafts(view, "duration")
    for hours in view.of_kind(Hours):
        if hours.modality not in UNSAID:
            yield from hours_drafts(hours)
    for elapsed in view.of_kind(Elapsed):
        if elapsed.modality not in UNSAID:
            yield from elapsed_drafts(view, elapsed)


def _check_stretch(view: View, claim: Stretch) -> Iterator[Draft]:
    days = days_of(claim, view.documents[claim.document].published)
    size = DAYS.get(claim.length.unit)
    stated = claim.length.low
    if days is None or size is None or stated is None:
        return
    least, most = days[0] / size, days[1] / size
    slack = (SLACK if claim.bound == "both" else OPEN_SLACK)[claim.length.unit]
    short = stated < least - slack and not claim.working
    if short or stated > most + slack:
        length, dates, *first = claim.evidence
        real = _range(least, most, claim.length.unit)
        said, when = claim.length.text(), claim.dates.text()
        yield Draft(
            subject=f"{claim.document} {claim.start}",
            message=say("{dates} is {real}, not {length}", dates=when, real=real, length=said),
            sides=(
                Side(claim.document, length.start, length.end, said, say("the length")),
                Side(claim.document, dates.start, dates.end, when, say("that is {real}", real=real)),
                *(Side(claim.document, e.start, e.end, say("its beginning")) for e in first),
            ),
            explanation=_derivation(claim, real, view.documents[claim.document].published),
            strength=0.9 if claim.bound == "both" else 0.8,
            reconciled_by=say("both can be true if the length is of something else than the dates"),
            repairs=(real, say("dates that are {length} apart", length=said)),
        )  # fmt: skip


def _derivation(claim: Stretch, real: str, published: date | None) -> str:
    dates = claim.dates.text()
    if claim.bound == "both":
        return say("From one end of {dates} to the other it is {real}.", dates=dates, real=real)
    if claim.origin is not None:
        start = claim.origin.text()
        return say("From {start} to {end} it is {real}.", start=start, end=dates, real=real)
    return say(
        "Between {dates} and its publication on {published} it is {real}.",
        dates=dates, published=str(published), real=real,
    )  # fmt: skip


def _range(least: float, most: float, unit: str) -> str:
    low, high = f"{least:.1f}".removesuffix(".0"), f"{most:.1f}".removesuffix(".0")
    if low == high:
        return say("{low} {unit}", low=low, unit=UNITS[unit])
    return say("{low} to {high} {unit}", low=low, high=high, unit=UNITS[unit])


RULE = Rule(
    id="duration-mismatch",
    summary="a length of time, an age or an anniversary that its own dates do not give",
    severity="error",
    scope="within",
    check=check,
    ignore_when="the length is of something else than the dates",
    flag=(
        Case(
            "71, in the sentence after",
            (
                "The sculptor Rose Albin has died at the age of «64». Born in Leeds «in 1954», she taught.",
            ),
            ("2025-03-02",),
            "en",
        ),
        Case(
            "six days",
            ("Le salon se tient du «4 au 9 mars 2026». Pendant «dix jours», il fera nuit.",),
        ),
        Case(
            "28 years",
            ("Le record tenait depuis «trente-huit ans» : il datait des Jeux de «1998».",),
            ("2026-05-06",),
        ),
        Case("ten", ("Le bail court sur «15 ans» : signé en mai 2010, il expire «en mai 2020».",)),
        Case("ten", ("Mariés «en 1962», ils fêtaient en 1985 leurs «vingt ans de mariage».",)),
        Case("five years", ("Elle signe un bail de «trois ans», «de juillet 2024 à juin 2029».",)),
        Case(
            "four or five days",
            ("The fair lasts «three days», from «3 to 7 May 2025».",),
            language="en",
        ),
        Case(
            "five years from the publication",
            ("Le pivot a signé un contrat de «trois ans», «jusqu'en juin 2029».",),
            ("2024-06-28",),
        ),
        Case(
            "70 or 71",
            ("The sculptor Rose Albin, who has died «aged 64», was born in Leeds «in 1954».",),
            ("2025-03-02",),
            "en",
        ),
        Case(
            "72 years",
            ("Le club, fondé «en 1953», fête cette année ses «60 ans».",),
            ("2025-05-02",),
        ),
        Case(
            "30 years ago",
            ("The bridge opened «20 years» ago, in «1995», to great fanfare.",),
            ("2025-10-10",),
            "en",
        ),
        Case(
            "22 days, whatever the year",
            ("Commencée le «14 mai» et levée le 5 juin, elle aura duré «cinq semaines».",),
        ),
        Case(
            "sixteen years in office",
            (
                "Élu maire en «mars 2007», le pharmacien s'en va après «treize années» passées à la "
                "tête de la commune.",
            ),
            ("2023-11-09",),
        ),
        Case(
            "eleven years in office",
            ("Elected in «May 2014», the mayor is stepping down after «seven years» in office.",),
            ("2025-06-09",),
            "en",
        ),
        Case(
            "140 years, and not those since the rebuilding",
            (
                "La saison est celle du «150e» anniversaire de la salle, inaugurée en «1872», puis "
                "reconstruite en 1946.",
            ),
            ("2012-10-11",),
        ),
        Case(
            "seven hours and a half",
            ("Power failed «from 11.42am» «until 7.12pm», leaving homes dark for «nine hours».",),
            language="en",
        ),
        Case(
            "79 candles", ("Fondé en «1946», le club soufflera ses «90 bougies».",), ("2025-05-02",)
        ),
        Case(
            "four weeks",
            (
                "He was admitted on «2 March» and left on «30 March», after «six weeks» on the ward.",
            ),
            language="en",
        ),
        Case(
            "nine years",
            ("Il dirige la maison depuis «seize ans», ayant été nommé en «2015».",),
            ("2025-01-09",),
        ),
        Case("eight years later", ("Ouvert en 1990, il a fermé «cinq ans» plus tard, en «1998».",)),
    ),
    keep=(
        Case(
            "a part of them",
            (
                "Le salon se tient du 4 au 9 mars 2026. Pendant deux jours, il est réservé aux élus.",
            ),
        ),
        Case(
            "28 years",
            ("Le record tenait depuis vingt-huit ans : il datait des Jeux de 1998.",),
            ("2026-05-06",),
        ),
        Case(
            "a part",
            ("Enlevés le 3 mai 2025 et libérés le 5 mai 2026, ils ont passé un mois à Gao.",),
        ),
        Case(
            "three weeks, whatever the year",
            ("Commencée le 14 mai et levée le 5 juin, la grève aura duré trois semaines.",),
        ),
        Case(
            "sixteen years in office",
            (
                "Élu maire en mars 2007, le pharmacien s'en va après seize années passées à la tête "
                "de la commune.",
            ),
            ("2023-11-09",),
        ),
        Case(
            "a length that is not of the office",
            ("Elected in May 2014, the mayor won after two years of debate on the bridge.",),
            ("2025-06-09",),
            "en",
        ),
        Case(
            "the feast is of the rebuilding",
            (
                "La ville fête le 50e anniversaire de la salle, inaugurée en 1872, puis reconstruite "
                "en 1962.",
            ),
            ("2012-10-11",),
        ),
        Case("a visit inside", ("Le parc ouvre de 9 h à 19 h, avec une visite de deux heures.",)),
        Case("Fridays", ("Le service ferme de 0 h 30 à 4 h 45, une heure plus tard le lundi.",)),
        Case(
            "the feast of its chef",
            ("Ouverte en 1985, la maison fêtera les 50 ans de son chef samedi.",),
            ("2025-05-02",),
        ),
        Case("eight years later", ("Ouvert en 1990, il a fermé huit ans plus tard, en 1998.",)),
        Case("with the last day", ("Le salon dure quatre jours, du 10 au 13 novembre 2025.",)),
        Case("without the last day", ("Le salon dure trois jours, du 10 au 13 novembre 2025.",)),
        Case(
            "a season short of it",
            ("Elle signe un bail de cinq ans, de juillet 2024 à juin 2029.",),
        ),
        Case("a distance", ("Deux jours après, du 10 au 13 novembre 2025, il a plu sans cesse.",)),
        Case(
            "an extension is added to what was left",
            ("Le pivot a prolongé son contrat de deux ans, jusqu'en juin 2029.",),
            ("2024-06-28",),
        ),
        Case(
            "before the birthday",
            ("The sculptor Rose Albin, who has died aged 70, was born in Leeds in 1954.",),
            ("2025-03-02",),
            "en",
        ),
        Case(
            "an age remembered",
            ("Born in Leeds in 1954, Rose Albin joined the studio at 17.",),
            ("2025-03-02",),
            "en",
        ),
        Case(
            "another person's age",
            ("Rose Albin, née en 1954, a reçu Jean Morel, 46 ans, dans son atelier.",),
            ("2025-03-02",),
        ),
        Case(
            "a feast a year late",
            ("Le club, fondé en 1924, fête cette année ses 100 ans.",),
            ("2025-05-02",),
        ),
    ),
)
