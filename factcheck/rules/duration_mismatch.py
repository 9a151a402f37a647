"""A length of time, an age or an anniversary that its own dates do not give.

Found: "quatre ans, de juillet 2024 à juin 2029" (five), "born in 1938 … has died aged 84" in 2025,
"fondé en 1953 … fête ses 60 ans" in 2025. Days may be counted with or without the last one, longer
units are given the rounding of prose. Why it matters: one of the two is a slip that readers work
out. Two articles that give one thing two lengths are found too. Ignore it when the length is of
something else than the dates.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID
from factcheck.claims.kinds.elapsed import Elapsed
from factcheck.claims.kinds.hours import Hours
from factcheck.claims.kinds.stretch import Stretch
from factcheck.findings.draft import Draft
from factcheck.rules.from_elapsed import elapsed_drafts
from factcheck.rules.from_figures import drafts
from factcheck.rules.from_hours import hours_drafts
from factcheck.rules.from_stretches import stretch_drafts
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each length, age and anniversary that its dates do not give."""
    for stretch in view.of_kind(Stretch):
        if stretch.modality not in UNSAID:
            yield from stretch_drafts(view, stretch)
    yield from drafts(view, "duration")
    for hours in view.of_kind(Hours):
        if hours.modality not in UNSAID:
            yield from hours_drafts(hours)
    for elapsed in view.of_kind(Elapsed):
        if elapsed.modality not in UNSAID:
            yield from elapsed_drafts(view, elapsed)


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
            ("Le salon se tient du «5 au 10 mai 2026». Pendant «douze jours», il fera nuit.",),
        ),
        Case(
            "27 years",
            ("Le record tenait depuis «trente-sept ans» : il datait du meeting de «1999».",),
            ("2026-05-06",),
        ),
        Case("ten", ("Le bail court sur «15 ans» : signé en mai 2010, il expire «en mai 2020».",)),
        Case(
            "59", ("Saisi le «2 mai», il est rendu le «30 juin». Sa captivité a duré «80 jours».",)
        ),
        Case("127", ("Ouvert «en 1898», le puits ferme après «117 ans».",), ("2025-11-29",)),
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
                "Élu maire en «mars 2007», le menuisier se retire après «treize années» passées à la "
                "tête du village.",
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
            "150 years, and not those since the rebuilding",
            (
                "La saison est celle du «160e» anniversaire de la salle, inaugurée en «1862», puis "
                "reconstruite en 1946.",
            ),
            ("2012-10-11",),
        ),
        Case(
            "six hours and a half",
            ("Power failed «from 10.25am» «until 4.55pm», leaving homes dark for «eight hours».",),
            language="en",
        ),
        Case(
            "79 candles", ("Fondé en «1946», le club soufflera ses «90 bougies».",), ("2025-05-02",)
        ),
        Case(
            "four weeks",
            ("She enlisted on «4 March» and left on «1 April», after «six weeks» in the camp.",),
            language="en",
        ),
        Case(
            "nine years",
            ("Il dirige la maison depuis «seize ans», ayant été nommé en «2015».",),
            ("2025-01-09",),
        ),
        Case(
            "the event of ten days",
            ("The salon runs from «4 to 14 March 2026». The «six-day» festival is free.",),
            language="en",
        ),
        Case(
            "these days are all of it",
            ("Le salon va du «4 au 14 mars 2026». Ces «six jours» seront gratuits.",),
        ),
        Case(
            "ten years ago, told after the year",
            ("La gare a fermé en «2015», il y a «vingt ans», faute de trains.",),
            ("2025-05-02",),
        ),
        Case(
            "fourteen years after the theft",
            ("Volé «en 2011», le vase a été retrouvé «jeudi», «neuf ans» plus tard.",),
            ("2025-05-02",),
        ),
        Case(
            "seven hours, told of the sentence before",
            (
                "Le courant a sauté à «20 heures» et est revenu à «3 heures». Ces «quatre heures» "
                "dans le noir ont coûté cher.",
            ),
        ),
        Case(
            "the calendar gives 53 years",
            ("Créé en «1972», le lac a fêté en mai 2025 ses «50 ans».",),
            ("2025-05-02",),
        ),
        Case(
            "married in the sentence before",
            (
                "Ana et Luc se sont dit oui le «3 mai 1970». Ils ont fêté vendredi «quarante ans» de "
                "mariage.",
            ),
            ("2025-05-02",),
        ),
        Case(
            "35 years of service",
            ("She joined in «1990» and retires today after «28 years» with the company.",),
            ("2025-05-02",),
            "en",
        ),
        Case("eight years later", ("Ouvert en 1990, il a fermé «cinq ans» plus tard, en «1999».",)),
    ),
    keep=(
        Case(
            "a part of the days",
            ("Le salon va du 4 au 14 mars 2026. Ces deux jours de bal en sont le clou.",),
        ),
        Case(
            "a pass for some of it",
            ("The salon runs from 4 to 14 March 2026. A six-day pass costs 40 euros.",),
            language="en",
        ),
        Case(
            "seven hours",
            (
                "Le courant a sauté à 20 heures et est revenu à 3 heures. Ces sept heures dans le noir "
                "ont coûté cher.",
            ),
        ),
        Case(
            "ten years ago, told after the year, right",
            ("La gare a fermé en 2015, il y a dix ans, faute de trains.",),
            ("2025-05-02",),
        ),
        Case(
            "a part of them",
            (
                "Le salon se tient du 5 au 10 mai 2026. Pendant deux jours, il est réservé aux élus.",
            ),
        ),
        Case(
            "27 years",
            ("Le record tenait depuis vingt-sept ans : il datait du meeting de 1999.",),
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
                "Élu maire en mars 2007, le menuisier se retire après seize années passées à la tête "
                "du village.",
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
        Case("with the last day", ("Le salon dure quatre jours, du 11 au 14 juin 2026.",)),
        Case("without the last day", ("Le salon dure trois jours, du 11 au 14 juin 2026.",)),
        Case(
            "a season short of it",
            ("Elle signe un bail de cinq ans, de juillet 2024 à juin 2029.",),
        ),
        Case("its own", ("Saisi le 2 mai, il est rendu le 30 juin. L'enquête a duré dix jours.",)),
        Case("a distance", ("Deux jours après, du 11 au 14 juin 2026, il a plu sans cesse.",)),
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
