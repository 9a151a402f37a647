"""A sentence that knows how it was made: English text, with the template and fields behind it.

Rules and stages say what they found in English; whoever shows it asks the catalogue for the same
template in another language (:func:`factcheck.messages.tell`). A plain string has no template and
is never translated: it may be the words of an article.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import WrapValidator

# A tuple is a list in words: its parts are told one by one and joined with commas.
Field = str | int | float | tuple[str, ...]


class Said(str):
    """English text with the ``templates`` it was filled from: one, or one for one and one for
    several of ``fields["count"]``. It is a string like any other until it is translated."""

    __slots__ = ("fields", "templates")

    templates: tuple[str, ...]
    fields: dict[str, Field]

    def __new__(cls, templates: tuple[str, ...], fields: dict[str, Field]) -> Said:
        """The text of the templates in English.

        Raises:
            KeyError: a template names a field that is not given.
        """
        template = templates[0] if fields.get("count", 1) == 1 else templates[-1]
        said = super().__new__(cls, filled(template, fields))
        said.templates, said.fields = templates, fields
        return said

    def __reduce__(self) -> tuple[type[Said], tuple[tuple[str, ...], dict[str, Field]]]:
        """Its templates and fields: it goes to another process whole."""
        return Said, (self.templates, self.fields)


def say(template: str, /, **fields: Field) -> Said:
    """A sentence with its ``{fields}`` filled in; fields may be sentences themselves."""
    return Said((template,), fields)


def say_many(count: int, one: str, many: str, /, **fields: Field) -> Said:
    """A sentence for one thing or for several; both may show ``{count}``."""
    return Said((one, many), {"count": count, **fields})


def filled(template: str, fields: dict[str, Field]) -> str:
    """A template with its fields; tuples become lists with commas."""
    return template.format_map(
        {k: ", ".join(v) if isinstance(v, tuple) else v for k, v in fields.items()}
    )


def _kept(value: Any, check: Any) -> Any:
    return value if isinstance(value, Said) else check(value)


Words = Annotated[str, WrapValidator(_kept)]
"""A string field of a record that keeps what was said as it was said."""
