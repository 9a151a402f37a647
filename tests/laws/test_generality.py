"""Nothing is written for the articles the project started from.

A seeded script gives the retellings other people, places, numbers, dates, editions, offices and
another organisation; the same findings must come out, in the same articles.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from pathlib import Path

import pytest

import factcheck

Change = tuple[tuple[str, str], ...]

# Each entry is one thing and what it may become; words that belong together change together.
PEOPLE: tuple[tuple[Change, ...], ...] = (
    (
        (("Abdellatif", "Mohammed-Amine"), ("Abdelatif", "Mohamed-Amine")),
        (("Abdellatif", "Youssouf"), ("Abdelatif", "Yousouf")),
        (("Abdellatif", "Christophe"), ("Abdelatif", "Cristophe")),
    ),
    (
        (("Hammouchi", "Benkirani"), ("Hmouzi", "Bnkirazi")),
        (("Hammouchi", "Tamboura"), ("Hmouzi", "Tmbouza")),
        (("Hammouchi", "Marescal"), ("Hmouzi", "Mrescaz")),
    ),
    (
        (("Nasser al-Raisi", "Hassan al-Tamimi"), ("Naser Al-Raisi", "Hasan Al-Tamimi")),
        (("Nasser al-Raisi", "Khalifa al-Suwaidi"), ("Naser Al-Raisi", "Khalifah Al-Suwaidi")),
    ),
    ((("Mohamed Dkhissi", "Driss Kettani"),), (("Mohamed Dkhissi", "Paul Vernet"),)),
    ((("Jürgen Stock", "Anders Holm"),), (("Jürgen Stock", "Pieter Brandt"),)),
    ((("Valdecy Urquiza", "Marcelo Tavares"),), (("Valdecy Urquiza", "Ricardo Nunes"),)),
    ((("Laftit", "Semlali"),), (("Laftit", "Garnier"),)),
    ((("Bourita", "Zerhouni"),), (("Bourita", "Chevrel"),)),
)
PLACES: tuple[tuple[Change, ...], ...] = (
    ((("Marrakech", "Agadir"),), (("Marrakech", "Casablanca"),), (("Marrakech", "Fès"),)),
    (
        (("Glasgow, en Écosse", "Porto, au Portugal"), ("Glasgow", "Porto")),
        (("Glasgow, en Écosse", "Turin, en Italie"), ("Glasgow", "Turin")),
    ),
)
NUMBERS: tuple[tuple[Change, ...], ...] = (
    ((("177", "142"), ("196", "167")), (("177", "88"), ("196", "103"))),
    ((("96", "71"),), (("96", "54"),)),
    (
        (("43", "41"), ("quarante-trois", "quarante et une")),
        (("43", "37"), ("quarante-trois", "trente-sept")),
    ),
    (
        (("92ème", "57ème"), ("92e", "57e"), ("93ème", "58ème"), ("93e", "58e")),
        (("92ème", "30ème"), ("92e", "30e"), ("93ème", "31ème"), ("93e", "31e")),
    ),
)
# Weekdays stay right: both sessions move by whole weeks.
DATES: tuple[tuple[Change, ...], ...] = (
    (
        (("24 au 27 novembre", "13 au 16 octobre"), ("4 au 7 novembre", "14 au 17 octobre"),
         ("7 novembre", "17 octobre"), ("2024-11-07", "2024-10-17")),
        (("24 au 27 novembre", "8 au 11 décembre"), ("4 au 7 novembre", "2 au 5 décembre"),
         ("7 novembre", "5 décembre"), ("2024-11-07", "2024-12-05")),
    ),
)  # fmt: skip
BODIES: tuple[tuple[Change, ...], ...] = (
    ((("Interpol", "Afripol"),), (("Interpol", "Europol"),), (("Interpol", "Aseanapol"),)),
    (
        (("sûreté", "garde"), ("Sûreté", "Garde"), ("sécurité nationale", "gendarmerie nationale"),
         ("Sécurité nationale", "Gendarmerie nationale"), ("DGSN", "DGGN")),
        (("DGST", "DGET"), ("surveillance", "étude"), ("Surveillance", "Étude")),
    ),
)  # fmt: skip


def changes(seed: int) -> list[tuple[str, str]]:
    choose = random.Random(seed)
    picked: list[tuple[str, str]] = []
    for group in (PEOPLE, PLACES, NUMBERS, DATES, BODIES):
        for alternatives in group:
            picked += choose.choice(alternatives)
    return sorted(picked, key=lambda pair: -len(pair[0]))


def rewrite(text: str, pairs: list[tuple[str, str]]) -> str:
    table = dict(pairs)
    pattern = "|".join(rf"(?<!\w){re.escape(old)}(?!\w)" for old, _ in pairs)
    return re.sub(pattern, lambda m: table[m[0]], text)


def findings(folder: Path) -> Counter[tuple[str, str, tuple[str, ...]]]:
    loaded = factcheck.read_paths([folder])
    assert not loaded.problems
    report = factcheck.audit(loaded.documents)
    return Counter(
        (f.rule, f.severity, f.documents) for f in report.findings if f.severity != "info"
    )


@pytest.mark.parametrize("seed", range(6))
def test_other_names_numbers_and_places_give_the_same_findings(
    seed: int, retellings: Path, tmp_path: Path
) -> None:
    pairs = changes(seed)
    changed = 0
    for path in sorted(retellings.glob("*.md")):
        text = path.read_text("utf8")
        # the name of the original stays: it is not read as text
        head, mark, rest = text.partition("retells:")
        new = rewrite(head, pairs) + mark + rewrite(rest, pairs)
        changed += new != text
        (tmp_path / path.name).write_text(new, "utf8")
    assert changed == 5
    assert findings(tmp_path) == findings(retellings)
