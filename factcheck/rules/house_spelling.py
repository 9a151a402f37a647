"""A name that the house spells otherwise.

Found: an alias that the authority file names ("Kievv" where the house writes "Kiev"), and a full
name that sounds like one of the file and is written with other letters. Nothing is found where no
authority is configured. Why it matters: a house that spells one name two ways looks careless, and
its archive cannot be searched. Ignore it in a quotation of another paper or the title of a work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.alignment.view import View
from factcheck.authority import Authority
from factcheck.claims.kinds.name import NameMention
from factcheck.documents.document import READ, Document
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule
from factcheck.values.compare_names import compare_names

SHOWN = 12  # places of one finding
PLAIN = str.maketrans("’\u00a0\u202f", "'  ")  # one character for one: offsets stay
SURE = 0.8  # score from which two full names are one, spelt otherwise


def check(view: View) -> Iterator[Draft]:
    """A draft for each spelling in each article that the house does not use."""
    authority = view.authority
    if not authority.names:
        return
    for document in view.documents.values():
        found: dict[tuple[str, str], list[tuple[int, int]]] = {}
        for start, end, right in (*_aliases(authority, document), *_alike(view, document)):
            wrong = document.text[start:end]
            if not authority.excepted("house-spelling", document.id, wrong):
                found.setdefault((" ".join(wrong.split()), right), []).append((start, end))
        for (wrong, right), places in found.items():
            yield _draft(authority, document.id, wrong, right, sorted(set(places)))


@lru_cache(maxsize=8)
def _known(authority: Authority) -> tuple[re.Pattern[str], dict[str, str | None]]:
    """Every form as whole words, the longest first, with the house's; None for a right form."""
    forms: dict[str, str | None] = {}
    for name in authority.names:
        forms |= dict.fromkeys((alias.translate(PLAIN) for alias in name.aliases), name.name)
    for name in authority.names:
        forms |= dict.fromkeys((f.translate(PLAIN) for f in (name.name, *name.accepted)), None)
    words = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    # Not inside an address, a file's name or a longer word.
    return re.compile(rf"(?<![\w/@.&#-])(?:{words})(?![\w/@-]|\.\w)"), forms


def _aliases(authority: Authority, document: Document) -> Iterator[tuple[int, int, str]]:
    pattern, forms = _known(authority)
    text = document.text.translate(PLAIN)
    for block in document.blocks:
        if block.kind in READ:
            for match in pattern.finditer(text, block.start, block.end):
                right = forms[match[0]]
                if right is not None:
                    yield match.start(), match.end(), right


def _alike(view: View, document: Document) -> Iterator[tuple[int, int, str]]:
    """Full names that sound like the house's and are written with other letters."""
    _, forms = _known(view.authority)
    for claim in view.of_kind(NameMention, document.id):
        written = claim.quote.translate(PLAIN)
        length = len(claim.name.split())
        if length < 2 or claim.name.translate(PLAIN) in forms or written in forms:
            continue
        for name in view.authority.names:
            if len(name.name.split()) != length:
                continue
            held = compare_names(claim.name, name.name)
            if held.verdict == "same" and held.score >= SURE and held.spelling_distance:
                yield claim.start, claim.end, name.name
                break


def _draft(
    authority: Authority, document: str, wrong: str, right: str, places: list[tuple[int, int]]
) -> Draft:
    return Draft(
        subject=f"{document} {wrong}",
        message=say("“{wrong}”: the house writes “{right}”", wrong=wrong, right=right),
        sides=tuple(Side(document, *place, wrong) for place in places[:SHOWN]),
        explanation=say("{source} spells this name “{right}”.", source=authority.source,
                        right=right),
        against=right,
        strength=0.95,
        reconciled_by=say("both can be right if these are two: then name both in {source}",
                          source=authority.source),
        repairs=(
            say("in {document}: {right} instead of {wrong}", document=document, right=right,
                wrong=wrong),
        ),
    )  # fmt: skip


HOUSE = """
[[names]]
name = "Abdellah Rifaoui"
aliases = ["Abdallah Rifawi"]
accepted = ["A. Rifaoui"]

[[names]]
name = "Port-Sainte-Odile"
aliases = ["Port Sainte Odile", "Port-Ste-Odile"]

[[exceptions]]
rule = "house-spelling"
documents = "archive/*"
reason = "the old spelling was right then"
"""

RULE = Rule(
    id="house-spelling",
    summary="a name is spelt otherwise than the house spells it",
    severity="warning",
    scope="within",
    check=check,
    ignore_when="it stands in a quotation of another paper or in the title of a work",
    flag=(
        Case(
            "an alias",
            ("Le maire de «Port Sainte Odile» a reçu la délégation lundi.",),
            authority=HOUSE,
        ),
        Case(
            "the same sound with other letters",
            ("Le préfet «Abdellah Rifawi» s'est rendu sur place lundi.",),
            authority=HOUSE,
        ),
        Case(
            "in English, with a typographic hyphenation",
            ("The mayor of «Port-Ste-Odile» met the delegation on Monday.",),
            language="en",
            authority=HOUSE,
        ),
    ),
    keep=(
        Case(
            "as the house writes it",
            ("Le maire de Port-Sainte-Odile a reçu A. Rifaoui et Abdellah Rifaoui.",),
            authority=HOUSE,
        ),
        Case("nothing is configured", ("Le maire de Port Sainte Odile a reçu la délégation.",)),
        Case(
            "an address",
            ("La mairie publie tout sur www.ville.example/Port-Ste-Odile/conseil depuis lundi.",),
            authority=HOUSE,
        ),
        Case(
            "another person",
            ("Abdellah Rifa a reçu Ahmed Rifaoui et Samir Benrifaoui à la préfecture.",),
            authority=HOUSE,
        ),
    ),
)
