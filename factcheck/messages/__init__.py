"""What the product says to people: English templates in the code, other languages as tables."""

from factcheck.messages.catalogue import (
    SOURCE,
    Wording,
    available,
    counts_as_one,
    locale_language,
    plural_of,
    tell,
    template_of,
)
from factcheck.messages.said import Said, Words, say, say_many

__all__ = [
    "SOURCE",
    "Said",
    "Wording",
    "Words",
    "available",
    "counts_as_one",
    "locale_language",
    "plural_of",
    "say",
    "say_many",
    "tell",
    "template_of",
]
