"""One event, two ordinals.

Found: articles about one event of a series that number its edition differently ("septième" or
"huitième conférence ministérielle"). Why it matters: the number is copied from one despatch to the
next and into the archive. Ignore it when the articles are about two editions: other dates, another
venue, or one of them names both numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from factcheck.alignment.editions import of_one_past_year, one_event, parts_of_one_day
from factcheck.alignment.view import View
from factcheck.events.series import Own, owned_editions
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.from_figures import drafts, instead
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of articles that number one edition differently."""
    owned = owned_editions(view.documents, view.claims)
    for first, second in combinations(sorted(owned), 2):
        for a in owned[first]:
            for b in owned[second]:
                if a.number == b.number or not view.related(first, second):
                    continue
                if one_event(view, a, b, owned[first], owned[second]):
                    yield _draft(a, b)
    for a, b in (*parts_of_one_day(view), *of_one_past_year(view)):
        yield _draft(a, b)
    yield from _ranks(view)


def _ranks(view: View) -> Iterator[Draft]:
    """The how-maniest of its kind: "son deuxième titre", "son troisième titre"."""
    for found in drafts(view, "rank"):
        yield found._replace(
            message=say("number {numbers}", numbers=found.message), severity="warning"
        )


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
            "too rare for the next a day later",
            (
                "Nurses led by Ana Sorel began in Sarn the «fifth national walkout» since 2014.",
                "Ana Sorel led in Sarn the «sixth national walkout» since 2014.",
            ),
            ("2026-03-10", "2026-03-11"),
            "en",
        ),
        Case(
            "each article numbers one tour",
            (
                "L'orchestre de Colmar ouvre à Brno sa «22e tournée» d'été, dit Odile Wurtz.",
                "À Brno, Odile Wurtz lance la «23e tournée» des jeunes musiciens.",
            ),
        ),
        Case(
            "held for the how-maniest time",
            (
                "La «22e édition» des Nuits du cirque s'ouvre à Brno, dit Odile Wurtz.",
                "À Brno, les Nuits du cirque ont ouvert. Le festival, organisé pour la «23e fois», "
                "est dirigé par Odile Wurtz.",
            ),
        ),
        Case(
            "what is done again, and its noun",
            (
                "À Brno, Ilona Vrbova a gagné son «cinquième titre» de championne devant Petra Hajek.",
                "Ilona Vrbova a battu Petra Hajek à Brno et devient championne pour la «sixième fois».",
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
        Case(
            "an edition told by its series, beside the number of something else",
            (
                "Vannes a gagné la «62e édition» de la Coupe de Bretagne devant Denis Roche.",
                "Denis Roche a offert à Vannes la «63e Coupe» de Bretagne. Le club reste "
                "septième du championnat.",
            ),
        ),
    ),
    keep=(
        Case(
            "a title of a country, a title of a continent",
            (
                "À Brno, Ilona Vrbova a gagné son cinquième titre national devant Petra Hajek.",
                "Ilona Vrbova a battu Petra Hajek à Brno pour son troisième titre européen.",
            ),
        ),
        Case(
            "after the one before",
            (
                "La 16e édition du Salon du bois s'ouvre à Colmar, dit Odile Wurtz.",
                "Odile Wurtz ouvre à Colmar le Salon du bois, un an après une 15e édition réussie.",
            ),
        ),
        Case(
            "the one before had been too long",
            (
                "The band Orvana released its sixth album in Leeds, Joe Marsh said.",
                "Joe Marsh of Orvana said in Leeds that the fifth album had taken too long.",
            ),
            language="en",
        ),
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
                "La 45e foire aux laines de Colmar se tient du 4 au 7 août 2023, dit Odile Wurtz.",
                "La 46e foire aux laines de Colmar se tient du 2 au 5 août 2024, dit Odile Wurtz.",
            ),
        ),
        Case(
            "one article knows both",
            (
                "La 45e foire aux laines de Colmar a fermé ; Odile Wurtz prépare la 46e foire "
                "aux vins.",
                "Odile Wurtz a ouvert à Colmar la 46e foire aux laines.",
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
                "La 45e foire aux laines s'ouvre à Colmar, selon Odile Wurtz.",
                "Odile Wurtz sera aussi à la 46e foire aux laines de Mâcon.",
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
