"""Measures: lengths, areas, weights, volumes, speeds, temperatures, power."""

from __future__ import annotations

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL
from factcheck.values.amounts import (
    Amount,
    Unit,
    approximated_after,
    quantity,
    signed,
    unit_start,
    with_far_end,
)
from factcheck.values.number_words import NumberWords
from factcheck.values.numeral import near_word
from factcheck.values.part import Found

_TEMPERATURES = frozenset({"°C", "°F", "deg"})


def unit_at(scan: Scan, at: int) -> Unit | None:
    """The unit of measure at a token."""
    found = scan.match("measure_units", at) if at < len(scan) else None
    if found is None and at < len(scan) and scan.glued(at):
        found = scan.match("glued_units", at)  # "38in"; "in" by itself is another word
    if found is None:
        return None
    stop = at + found.length
    surface = scan.words[at].surface
    if len(surface) == 1 and found.length == 1 and surface.isalpha():
        # A lone letter is a unit only as units are written: "12 m", never "12 M." or "5 l'".
        if surface.isupper() != (found.meaning[-1:].isupper()):
            return None
        if stop < len(scan) and scan.glued(stop) and scan.keys[stop] in ("'", "’", ".", "&"):
            return None if scan.keys[stop] != "." or not _ends(scan, stop) else Unit(
                "measure", found.meaning, stop)  # fmt: skip
    elif (
        found.length == 1
        and len(surface) <= 2
        and scan.bits[at] & CAPITAL
        and not _symbol(surface, found.meaning)
    ):
        return None
    return Unit("measure", found.meaning, stop)


def _symbol(surface: str, code: str) -> bool:
    return surface == code or surface.upper() in (
        "MW",
        "GW",
        "KW",
        "MB",
        "GB",
        "KG",
        "KM",
        "GO",
        "MO",
    )


def _ends(scan: Scan, stop: int) -> bool:
    """Whether the full stop at ``stop`` closes the sentence."""
    return stop + 1 >= len(scan) or stop + 1 in (scan.sentence(stop)[1],)


def read(scan: Scan, amount: Amount, taken: bytearray, words: NumberWords) -> Found | None:
    """The amount as a measure when a unit follows it."""
    at = unit_start(scan, amount)
    unit = unit_at(scan, at) or _pounds(scan, at)
    if unit is None or not _fits(scan, amount, unit, at):
        return None
    amount, stop = with_far_end(scan, amount, unit, unit_at, words)
    first = amount.first
    if unit.code in _TEMPERATURES:
        amount = signed(scan, amount, words=True)
        first = amount.first
    amount = approximated_after(scan, amount, stop)
    value = quantity(amount, "measure", unit.code)
    if 0 < (value.low or 0) < value.step:  # "a quarter of a mile" is told to the quarter
        value = value.model_copy(update={"step": value.low})
    return Found("measure", first, stop, value, (amount.before, max(stop, amount.after)))


def _pounds(scan: Scan, at: int) -> Unit | None:
    """Pounds that ``money`` left, because they weigh."""
    found = scan.match("weight_pounds", at)
    return Unit("measure", found.meaning, at + found.length) if found else None


def _fits(scan: Scan, amount: Amount, unit: Unit, at: int) -> bool:
    feet = amount.first and scan.match("measure_units", amount.first - 1)
    if feet and scan.match("glued_units", at):
        return False  # "6ft 2in"
    if unit.code == "deg":
        return False  # "180 degrees" turns as often as it warms
    if scan.match("digit_only_units", at) and amount.numeral.written == "words":
        return unit.code in _TEMPERATURES
    if unit.code in _TEMPERATURES and unit.stop < len(scan):
        if scan.match("degree_vetoes_after", unit.stop):
            return False
        if scan.keys[at] == "°" and unit.stop == at + 1 and not _cold_or_hot(scan, amount, unit):
            return False
    return True


def _cold_or_hot(scan: Scan, amount: Amount, unit: Unit) -> bool:
    """A bare "°" is a temperature with a minus sign or beside the word for one."""
    return signed(scan, amount, words=True).low < 0 or bool(
        near_word(scan, "temperature_words", amount.first, 12)
    )


CASES = (
    ("fr", "L'épicentre se situe à 12 km d'Agadir.",
     (("measure", "12 km", {"low": 12, "high": 12, "unit": "km"}),)),
    ("fr", "Le mercure est tombé à moins 7 degrés.",
     (("measure", "moins 7 degrés", {"low": -7, "high": -7, "unit": "°C"}),)),
    ("fr", "Le quai M. Tardieu mesure 700 m.",
     (("measure", "700 m", {"low": 700, "high": 700, "unit": "m"}),)),
    ("fr", "Il a pris son pied, à mille lieues des soucis.", ()),
    ("en", "A 30-metre crane fell.",
     (("measure", "30-metre", {"low": 30, "high": 30, "unit": "m"}),)),
    ("en", "It was miles better and a ton of fun.", ()),
)  # fmt: skip
