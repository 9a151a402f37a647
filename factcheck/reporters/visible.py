"""Text of articles made safe to show: what a terminal would obey or hide is shown as text."""

from __future__ import annotations

import unicodedata

# Joiners shape Arabic, Indic scripts and emoji; everything else of their class hides or reorders.
_HARMLESS = frozenset("\u200c\u200d")
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def visible(text: str) -> str:
    """The text on one line: white space as spaces, control and invisible characters escaped.

    ``"\\x1b[31m"`` becomes the seven characters ``\\x1b[31m``, so an article can neither colour the
    screen nor hide or reorder words on it (bidirectional overrides are escaped too).
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character in "\t\n\r\f\v" or character == "\u2028" or character == "\u2029":
        return " "
    if character.isprintable() or character in _HARMLESS:
        return character
    if unicodedata.category(character) not in _UNSEEN:
        return " " if character.isspace() else character
    return character.encode("unicode_escape").decode("ascii")
