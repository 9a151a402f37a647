"""One name as two languages write its sounds: Bratchenko in French, Brachenko in English."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.languages import lexicon


def one_sound(a: str, language: str, b: str, other: str) -> bool:
    """Whether two folded words are one as two languages write it; never within one language."""
    return language != other and _sounds(a, language) == _sounds(b, other)


@lru_cache(maxsize=5_000)
def _sounds(word: str, language: str) -> str:
    """The word with the sounds that languages write in their own letters written alike."""
    table = lexicon(language).table("romanised")
    sounds = {letters: sound for sound, written in table.items() for letters in written}
    if not sounds:
        return word
    pattern = "|".join(sorted(map(re.escape, sounds), key=len, reverse=True))
    return re.sub(pattern, lambda found: sounds[found.group()], word)
