"""The libraries people would reach for, each behind one function; imported only when called.

Each function returns a finder for one language; it raises ImportError when the library is not
there, and LookupError when it does not read the language.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from found import Find, as_moment, figure, in_text, spotted, whole_values, with_unit

from factcheck.evaluation.labels import NamePair, Sentence
from factcheck.evaluation.names import Answer, Comparer
from factcheck.evaluation.sentences import Spotted

WORD = re.compile(r"\w+|[^\w\s]")


def dateparser_default(language: str) -> Find:
    """``search_dates(text)`` with nothing set: it guesses the language and fills missing parts."""
    search = import_module("dateparser.search").search_dates

    def find(sentence: Sentence) -> list[Spotted]:
        found = search(sentence.text) or []
        spans = in_text(sentence.text, (quote for quote, _ in found))
        return [
            spotted(sentence, "date", *span, {"edtf": moment.date().isoformat()})
            for span, (_, moment) in zip(spans, found, strict=True)
        ]

    return find


def dateparser_tuned(language: str) -> Find:
    """The language, the order and the day given; each hit parsed again for the parts it states."""
    search = import_module("dateparser.search").search_dates
    parser = import_module("dateparser.date").DateDataParser

    def find(sentence: Sentence) -> list[Spotted]:
        settings = {
            "DATE_ORDER": "MDY" if language == "en" else "DMY",
            "PREFER_DATES_FROM": "past",
            "RELATIVE_BASE": as_moment(sentence.published),
        }
        found = search(sentence.text, languages=[language], settings=settings) or []
        spans = in_text(sentence.text, (quote for quote, _ in found))
        reader = parser(languages=[language], settings=settings)
        return [
            spotted(sentence, "date", *span, {"edtf": _edtf(reader.get_date_data(quote), moment)})
            for span, (quote, moment) in zip(spans, found, strict=True)
        ]

    return find


def _edtf(data: Any, moment: Any) -> str:
    period = data.period if data.date_obj else "day"
    return str(moment.date().isoformat()[: {"year": 4, "month": 7}.get(period, 10)])


class _Word:
    """A token in the shape text2num asks for."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self.start, self.end = text, start, end

    def text(self) -> str:
        return self._text

    def text_lowercase(self) -> str:
        return self._text.lower()

    def nt_separated(self, previous: _Word) -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


def text2num(language: str, threshold: float = 3) -> Find:
    """Numbers and ordinals in words, digit forms left out on both sides.

    Its threshold leaves out lone numbers below it, which spares it « un » and "a second".
    """
    find_numbers = import_module("text_to_num").find_numbers

    def find(sentence: Sentence) -> list[Spotted]:
        words = [_Word(m[0], m.start(), m.end()) for m in WORD.finditer(sentence.text)]
        found = []
        for one in find_numbers(words, language, threshold=threshold):
            start, end = words[one.start].start, words[one.end - 1].end
            value = re.sub(r"[^\d.]", "", one.text.replace(",", "."))
            if value.strip("."):
                kind = "ordinal" if one.is_ordinal else "number"
                found.append(spotted(sentence, kind, start, end, figure(float(value.strip(".")))))
        return found

    return find


def quantulum3(language: str) -> Find:
    """English only, without its optional classifier."""
    if language != "en":
        raise LookupError("it reads English only")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parser = import_module("quantulum3.parser")

    def find(sentence: Sentence) -> list[Spotted]:
        found = []
        for one in parser.parse(sentence.text):
            entity, unit = one.unit.entity.name, one.unit.name
            kind = {"dimensionless": "number", "currency": "money", "time": "duration"}.get(
                entity, "measure"
            )
            kind = "percent" if unit == "percentage" else kind
            normal = figure(one.value)
            if kind == "money":
                code = one.unit.currency_code or unit
                normal = with_unit("en", kind, one.value, code, one.surface)
            elif kind in ("duration", "measure"):
                normal = with_unit("en", kind, one.value, unit, one.surface)
            start, end = one.span
            found.append(spotted(sentence, kind, start, end, normal))
        return found

    return find


def recognizers(language: str) -> Find:
    """Recognizers-Text: its number, ordinal, percentage, age, currency, dimension, date models."""
    if language not in ("fr", "en"):
        raise LookupError("not compared in this language")
    culture = {"fr": "fr-fr", "en": "en-us"}[language]
    numbers = import_module("recognizers_number").NumberRecognizer(culture)
    units = import_module("recognizers_number_with_unit").NumberWithUnitRecognizer(culture)
    dates = import_module("recognizers_date_time").DateTimeRecognizer(culture).get_datetime_model()
    models = {
        "number": numbers.get_number_model(),
        "ordinal": numbers.get_ordinal_model(),
        "percent": numbers.get_percentage_model(),
        "age": units.get_age_model(),
        "money": units.get_currency_model(),
        "measure": units.get_dimension_model(),
    }

    def find(sentence: Sentence) -> list[Spotted]:
        found = []
        for kind, model in models.items():
            for one in model.parse(sentence.text):
                normal = _resolved(language, kind, one.resolution or {}, one.text)
                if normal:
                    found.append(spotted(sentence, kind, one.start, one.end + 1, normal))
        for one in dates.parse(sentence.text, as_moment(sentence.published)):
            read = _dated(one.resolution["values"] if one.resolution else [])
            if read:
                found.append(spotted(sentence, read[0], one.start, one.end + 1, read[1]))
        wide = ("ordinal", "percent", "age", "money", "measure", "date", "interval", "duration")
        return whole_values(found, wide)

    return find


def _resolved(
    language: str, kind: str, resolution: dict[str, Any], quote: str
) -> dict[str, Any] | None:
    try:
        value = float(str(resolution.get("value")).rstrip("%").replace(",", "."))
    except ValueError:
        return None
    if kind in ("money", "measure"):
        return with_unit(language, kind, value, str(resolution.get("unit")), quote)
    return figure(value)


def _dated(values: list[dict[str, Any]]) -> tuple[str, dict[str, Any]] | None:
    """The first reading, which for a bare weekday or a date without a year is the past one."""
    if not values or "timex" not in values[0]:
        return None
    first, timex = values[0], str(values[0]["timex"])
    length = re.fullmatch(r"P(T?)(\d+(?:\.\d+)?)([YMWDHS])", timex)
    if first["type"] == "duration" and length:
        units = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}
        unit = "minute" if length[1] and length[3] == "M" else units[length[3]]
        return "duration", {**figure(float(length[2])), "unit": unit}
    if first["type"] == "daterange" and timex.startswith("("):
        return "interval", {"edtf": f"{first.get('start')}/{first.get('end')}"}
    if first["type"] == "daterange":
        return "date", {"edtf": timex}
    return ("date", {"edtf": str(first.get("value"))}) if first["type"] == "date" else None


SENTENCES: dict[str, tuple[Callable[[str], Find], tuple[str, ...]]] = {
    "dateparser (default)": (dateparser_default, ("date",)),
    "dateparser (tuned)": (dateparser_tuned, ("date",)),
    "text2num (default), in words": (text2num, ("number", "ordinal")),
    "text2num (threshold 0), in words": (partial(text2num, threshold=0), ("number", "ordinal")),
    "quantulum3": (quantulum3, ("number", "percent", "money", "measure", "duration")),
    "Recognizers-Text": (
        recognizers,
        ("number", "ordinal", "percent", "age", "money", "measure", "date", "interval", "duration"),
    ),
}


def ratio(scorer: str, threshold: float) -> Comparer:
    """A similarity of rapidfuzz on folded names; *same* from the threshold on, in 0 to 100."""
    process = import_module("rapidfuzz.utils").default_process
    if scorer == "JaroWinkler":
        measure = import_module("rapidfuzz.distance").JaroWinkler.normalized_similarity
        scale = 100.0
    else:
        measure, scale = getattr(import_module("rapidfuzz.fuzz"), scorer), 1.0

    def compare(pair: NamePair) -> Answer:
        score = scale * float(measure(process(pair.a), process(pair.b)))
        return Answer("same" if score >= threshold else "different", score / 100)

    return compare


NAMES = ("token_set_ratio", "JaroWinkler")
