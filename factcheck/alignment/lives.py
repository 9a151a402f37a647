"""Whether two ages of one person may both be right: a birthday, or another time of a life."""

from __future__ import annotations

import re

from factcheck.alignment.likeness import figure_slip, sound_alike
from factcheck.alignment.view import View
from factcheck.claims.kinds.age import Age
from factcheck.languages import lexicon

DAYS_OF_YEAR = 365.25
A_GENERATION = 20  # years between ages that only a slip explains: of 73 labelled pairs none
A_LIFE = 9  # years between ages from which one may be told of another time of a life
SAME_NEWS = 3  # days between articles on one piece of news
BESIDE = 80  # characters between a death and the age at it


def excluded(view: View, a: Age, b: Age) -> bool:
    """Whether no birthday between the articles makes both ages true."""
    ends = (a.value.low, a.value.high, b.value.low, b.value.high)
    if None in ends:
        return False
    apart = max((a.value.low or 0) - (b.value.high or 0), (b.value.low or 0) - (a.value.high or 0))
    if "planned" in (a.modality, b.modality):
        apart -= 1  # "she will turn 50 in January"
    if apart <= 0:
        return False
    if apart > A_GENERATION and not (
        figure_slip(a.value, b.value) or sound_alike(a.value, b.value)
    ):
        return False  # no misprint: another time of the life, or another life
    if apart > A_LIFE and any(_fronted(view, c) for c in (a, b)):
        return False  # "Aged 19, he was flown in": at another time of the life
    days = _days(view, a, b)
    if days is not None and days <= SAME_NEWS and a.value.figure and b.value.figure:
        return True  # a birthday in the same week is too rare to explain a year
    return apart > (days or 0) / DAYS_OF_YEAR + 1


def _fronted(view: View, claim: Age) -> bool:
    """Whether "at" or "aged" stands before an age, as in what is told of a life: not that at which
    somebody died ("est mort mardi à l'âge de 73 ans")."""
    document = view.documents[claim.document]
    words = lexicon(document.language)
    told = document.text[claim.sentence[0] : claim.start]
    one = {
        name: "|".join(map(re.escape, words.table(name).get("yes", ()))) or "(?!)"
        for name in ("deaths", "age_whens", "kinsfolk")
    }
    died = re.search(rf"\b(?:{one['deaths']})\b([^;:]{{0,{BESIDE}}})$", told, re.I)
    apart = rf"\b(?:{one['age_whens']})\b"
    if died and not re.search(apart, died[1], re.I):
        return re.search(rf"\b(?:{one['kinsfolk']})\b", told, re.I) is not None
    tables = (words.table(name).get("yes", ()) for name in ("age_at", "age_fronted"))
    before = document.text[claim.sentence[0] : claim.start].lower().rstrip()
    return any(re.search(rf"\b{re.escape(w)}$", before) for table in tables for w in table)


def _days(view: View, a: Age, b: Age) -> int | None:
    first, second = (view.documents[c.document].published for c in (a, b))
    return abs((first - second).days) if first and second else None
