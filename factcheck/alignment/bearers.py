"""Whose age is told: by name, by surname, or by what takes up a person named just before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from factcheck.alignment.likeness import figure_slip
from factcheck.alignment.separators import APART
from factcheck.alignment.view import View
from factcheck.claims.kinds.age import Age
from factcheck.claims.other_parts import of_another_part
from factcheck.languages import lexicon
from factcheck.text.phrase_keys import phrase_keys

BESIDE = 100  # characters after the sentence of an age that still speak of its bearer
ALIKE = 0.2  # of the words of two sentences
ALIKE_GROWN = 0.4  # the same, of somebody who is no child
ADULT = 18  # years from which papers tell the surname
YEAR = 365.25  # days


def ages_by_person(view: View) -> Mapping[str, list[Age]]:
    """The ages of now that articles give to each person of a story."""
    ages: dict[str, list[Age]] = defaultdict(list)
    open_: list[Age] = []
    given_only: list[Age] = []
    for claim in view.of_kind(Age):
        if claim.modality in APART or not _told(claim) or of_another_year(view, claim):
            continue
        if claim.subject is None:
            beside = view.beside(claim)
            if not any(isinstance(c, Age) and c is not claim for c in beside):
                open_.append(claim)  # not « deux autres, âgés de 26 et 52 ans »
            continue
        full = claim.subject if claim.subject.count(" ") in (1, 2) else None
        person = view.people.of(claim.document, claim.subject) or full or _relative(view, claim)
        if person is not None:
            ages[person].append(claim)
        elif " " not in claim.subject:
            given_only.append(claim)
    named_in_full = {person: tuple(told) for person, told in ages.items()}
    for claim in given_only:
        named = [p for p, told in named_in_full.items() if _one_given(view, claim, p, told)]
        if len(named) == 1:
            ages[named[0]].append(claim)
    taken_up: dict[str, list[Age]] = defaultdict(list)
    for claim in open_:
        before = _sentence_before(view, claim)
        if not before:
            continue
        named = [
            person
            for person, told in ages.items()
            if " " in person and person in before
            if all(c.document != claim.document for c in told)
        ]
        if len(named) == 1:  # "… pour Blaise Tormel. Le vieux luthier, 91 ans"
            taken_up[named[0]].append(claim)
    for person, claims in taken_up.items():
        ages[person] += claims
    return ages


def _relative(view: View, claim: Age) -> str | None:
    """ "his 12-year-old son Rory", « sa fille Ana, 7 ans »: a first name with what kin it is of."""
    document = view.documents[claim.document]
    kin = "|".join(map(re.escape, lexicon(document.language).table("kinsfolk").get("yes", ())))
    low, high = claim.sentence
    name = re.escape(claim.subject or "")
    found = kin and re.search(rf"\b({kin})\s+{name}\b", document.text[low:high], re.I)
    return f"{found[1].lower()} {claim.subject}" if found else None


def _one_given(view: View, claim: Age, person: str, told: Sequence[Age]) -> bool:
    """Whether whoever is called by a given name alone, as papers call children and portraits
    anybody, is a person whom other articles of the story name in full, and of whom they tell the
    like: two children of a class may share a name. A grown person's ages are a digit apart."""
    given = person.split()[0] if " " in person else ""
    if given != claim.subject or not all(view.related(claim.document, c.document) for c in told):
        return False
    young = claim.value.high is not None and claim.value.high < ADULT
    if any(
        c.document == claim.document or c.value.low is None or (c.value.low < ADULT) != young
        for c in told
    ):
        return False
    if not young and not any(figure_slip(claim.value, c.value) for c in told):
        return False
    wanted = ALIKE if young else ALIKE_GROWN
    return any(
        view.overlap(claim.context, c.context) >= wanted and _as_long(claim, c) for c in told
    )


def _as_long(a: Age, b: Age) -> bool:
    """Whether two ages have as many digits: a slip of the pen turns 9 into 6, not into 11."""
    return len(f"{a.value.high:.0f}") == len(f"{b.value.high:.0f}")


def just_named(view: View, claim: Age) -> frozenset[str]:
    """The persons of the sentence before an age that takes somebody up: « … Blaise Tormel. Ce
    Breton de 91 ans », « Cet homme, âgé de 91 ans »."""
    before = _place_before(view, claim)
    told = (c for c in view.claims if c.document == claim.document and c.sentence == before)
    return frozenset(person for c in told for person in view.persons_in(c))


def _sentence_before(view: View, claim: Age) -> str:
    """The sentence before an age that takes somebody up; "" for an age of somebody new."""
    before = None if claim.described else _place_before(view, claim)
    return view.documents[claim.document].text[slice(*before)] if before else ""


def _place_before(view: View, claim: Age) -> tuple[int, int] | None:
    text = view.documents[claim.document].text
    low = claim.sentence[0]
    words = lexicon(view.documents[claim.document].language)
    told = f" {text[low : claim.start].lower()} "
    others = (*words.table("say_indefinite_articles")["yes"], *words.table("age_others")["yes"])
    if any(f" {word} " in told for word in others) or _of_another(view, claim):
        return None
    before = [
        c.sentence for c in view.claims if c.document == claim.document and c.sentence[1] <= low
    ]
    return max(before) if before and low - max(before)[1] <= 2 else None


def _of_another(view: View, claim: Age) -> bool:
    """Whether the sentence of an age tells it of another part: « le suspect, 31 ans »."""
    document = view.documents[claim.document]
    known = lexicon(document.language)
    before, after = (
        phrase_keys(known, document.text[slice(*span)])
        for span in ((claim.sentence[0], claim.start), (claim.end, claim.sentence[1]))
    )
    return of_another_part(known, before, after)


def _told(claim: Age) -> bool:
    """Whether an age is told as a figure, or as a decade of a life."""
    return claim.value.approximation in ("exact", "between")


def namesakes(view: View, *ages: Age) -> bool:
    """Whether an article says beside an age that two people bear one name."""
    for claim in ages:
        document = view.documents[claim.document]
        said = "|".join(
            map(re.escape, lexicon(document.language).table("namesakes").get("yes", ()))
        )
        low, high = claim.sentence
        if said and re.search(rf"\b(?:{said})\b", document.text[low : high + BESIDE], re.I):
            return True
    return False


def of_another_year(view: View, claim: Age) -> bool:
    """Whether the clause speaks of another time than the article's ("à 22 ans, en 1998")."""
    if claim.when is None or claim.when.high is None:
        return False
    published = view.documents[claim.document].published
    return published is None or abs((claim.when.high - published).days) > YEAR
