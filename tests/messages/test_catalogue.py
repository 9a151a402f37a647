"""Every message there is in every language: looked up in the code, held against the tables."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import factcheck
from factcheck.messages import SOURCE, available
from factcheck.messages.catalogue import catalogue, worded
from factcheck.reporters.html.script import asked

ROOT = Path(factcheck.__file__).parent
PAGE = ROOT / "reporters/html/page"
SAYING = {"say": 1, "say_many": 2, "words": 1, "t": 1, "many": 2}
_PAGE_ONE = re.compile(r'\bt\("([^"]+)"')
_PAGE_MANY = re.compile(r'\bmany\([\w.| ]+, "([^"]+)", "([^"]+)"')
OTHERS = [lang for lang in available() if lang != SOURCE]


def in_python() -> Iterator[tuple[str, ...]]:
    """The templates of every ``say``, ``say_many``, ``words`` and ``words.many``."""
    for path in sorted(ROOT.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf8"))):
            if not isinstance(node, ast.Call):
                continue
            name = (
                node.func.id
                if isinstance(node.func, ast.Name)
                else node.func.attr
                if isinstance(node.func, ast.Attribute) and node.func.attr == "many"
                else ""
            )
            texts = [
                a.value
                for a in node.args
                if isinstance(a, ast.Constant) and isinstance(a.value, str)
            ]
            if name in SAYING and texts:
                yield tuple(texts[: SAYING[name]])


def in_page() -> Iterator[tuple[str, ...]]:
    markup = (PAGE / "page.html").read_text("utf8")
    yield from ((m[1],) for m in _PAGE_ONE.finditer(markup))
    yield from ((m[1], m[2]) for m in _PAGE_MANY.finditer(markup))
    for script in sorted(PAGE.glob("*.js")):
        found = asked(script.read_text("utf8"))
        yield from ((one,) for one in found.single)
        yield from found.pairs


EVERY = sorted({*in_python(), *in_page()})
SINGLE = [texts[0] for texts in EVERY if len(texts) == 1 and worded(texts[0])]
PAIRS = [texts for texts in EVERY if len(texts) == 2]


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_messages_are_found_in_code_and_page() -> None:
    assert "{first} or {second} {what}" in SINGLE
    assert ("{count} article", "{count} articles") in PAIRS
    assert "Skip to the content" in SINGLE
    assert "Both true if" in SINGLE


@pytest.mark.parametrize("lang", OTHERS)
def test_every_message_is_there_and_none_is_left_over(lang: str) -> None:
    held = catalogue(lang)
    assert sorted(set(SINGLE) - set(held.messages)) == []
    assert sorted(set(held.messages) - {texts[0] for texts in EVERY}) == []
    assert sorted(set(PAIRS) - set(held.plurals)) == []
    assert sorted(set(held.plurals) - set(PAIRS)) == []


@pytest.mark.parametrize("lang", OTHERS)
def test_the_fields_of_a_message_are_those_of_its_translations(lang: str) -> None:
    held = catalogue(lang)
    for english, text in held.messages.items():
        assert fields(text) == fields(english), english
    for (one, many), texts in held.plurals.items():
        for text in texts:
            assert fields(text) - {"count"} == (fields(one) | fields(many)) - {"count"}, many


def test_french_is_printed_as_french_is() -> None:
    held = catalogue("fr")
    for text in (*held.messages.values(), *(t for pair in held.plurals.values() for t in pair)):
        assert not re.search(r" [;:!?%»]|« |['“”\"]", text), text


def test_a_broken_table_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx/rules.toml").write_text("[messages\n", "utf8")
    monkeypatch.setattr("factcheck.messages.catalogue.files", lambda _: tmp_path)
    with pytest.raises(ValueError, match=r"messages/xx/rules\.toml: "):
        catalogue.__wrapped__("xx")
