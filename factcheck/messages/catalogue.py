"""The tables of other languages: English template → the same in that language.

A language is a folder of TOML files beside this one. ``[messages]`` holds templates, ``[plurals]``
pairs for one and for several, ``[typography]`` what is put in place of plain spaces and marks in
the templates (never in what an article says). What a table lacks is told in English.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from factcheck.messages.said import Field, Said, filled, say, say_many

SOURCE = "en"  # the language of the templates in the code
_FIELD = re.compile(r"\{\w*\}")


class Catalogue(NamedTuple):
    """The templates of a language by the English ones; ``one`` is from where to where it counts
    one: French says "0 article", English "0 articles"."""

    messages: dict[str, str]
    plurals: dict[tuple[str, str], tuple[str, str]]
    one: tuple[float, float] = (1, 1)


class Wording:
    """One language to speak: ``words("a {b}", b=…)`` is that sentence in it."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def __call__(self, template: str, /, **fields: Field) -> str:
        """The sentence with its fields."""
        return tell(say(template, **fields), self.lang)

    def many(self, count: int, one: str, many: str, /, **fields: Field) -> str:
        """The sentence for so many."""
        return tell(say_many(count, one, many, **fields), self.lang)

    def tell(self, text: str) -> str:
        """What was said elsewhere, in this language."""
        return tell(text, self.lang)


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """The languages there are messages in, sorted."""
    folders = (f.name for f in files("factcheck.messages").iterdir() if f.is_dir())
    return tuple(sorted({SOURCE, *(name for name in folders if name.isalpha())}))


def locale_language(environment: Mapping[str, str]) -> str:
    """The language that a machine's locale asks for, English where there are no messages in it."""
    named = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    code = next(filter(None, named), "").partition(".")[0].partition("_")[0].lower()
    return code if code in available() else SOURCE


def tell(text: str, lang: str) -> str:
    """What was said, in a language; text that nobody said (an article's words) stays as it is."""
    if not isinstance(text, Said) or lang == SOURCE:
        return str(text)
    held = catalogue(lang)
    fields = {
        name: tuple(tell(part, lang) for part in value) if isinstance(value, tuple)
        else tell(value, lang) if isinstance(value, str) else value
        for name, value in text.fields.items()
    }  # fmt: skip
    if len(text.templates) == 1:
        english = text.templates[0]
        template = held.messages.get(english, None if worded(english) else english)
    else:
        pair = held.plurals.get((text.templates[0], text.templates[1]))
        count = fields.get("count", 1)
        low, high = held.one
        one = isinstance(count, int | float) and low <= abs(count) <= high
        template = pair[0 if one else 1] if pair else None
    return str(text) if template is None else filled(template, fields)


def template_of(english: str, lang: str) -> str:
    """A template in a language, in English where the tables lack it."""
    return catalogue(lang).messages.get(english, english)


def plural_of(one: str, many: str, lang: str) -> tuple[str, str]:
    """A pair of templates in a language, in English where the tables lack it."""
    return catalogue(lang).plurals.get((one, many), (one, many))


def counts_as_one(lang: str) -> tuple[float, float]:
    """From where to where a language says one thing and not several."""
    return (1, 1) if lang == SOURCE else catalogue(lang).one


def worded(template: str) -> bool:
    """Whether a template has words of its own beside its fields."""
    return any(map(str.isalpha, _FIELD.sub("", template)))


@lru_cache(maxsize=4)
def catalogue(lang: str) -> Catalogue:
    """The tables of a language.

    Raises:
        ValueError: a file that is no TOML or of another shape; the message names it.
    """
    messages: dict[str, str] = {}
    plurals: dict[tuple[str, str], tuple[str, str]] = {}
    marks: list[tuple[str, str]] = []
    singular: tuple[float, float] = (1, 1)
    folder = files("factcheck.messages").joinpath(lang)
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        if not file.name.endswith(".toml"):
            continue
        try:
            table = tomllib.loads(file.read_text("utf8"))
            messages |= table.get("messages", {})
            for one, row in table.get("plurals", {}).items():
                plurals[one, row["many"]] = (row["is"], row["are"])
            marks += table.get("typography", {}).items()
            if "one" in table:
                singular = (float(table["one"][0]), float(table["one"][1]))
        except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"messages/{lang}/{file.name}: {error}") from None

    def printed(text: str) -> str:
        for plain, mark in marks:
            text = text.replace(plain, mark)
        return text

    return Catalogue(
        {english: printed(text) for english, text in messages.items()},
        {pair: (printed(one), printed(many)) for pair, (one, many) in plurals.items()},
        singular,
    )
