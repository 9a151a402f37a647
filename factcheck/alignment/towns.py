"""Where the articles of a story name a town: folded texts and names, as whole words."""

from __future__ import annotations

import re
from collections.abc import Mapping


def times_named(text: str, town: str) -> int:
    """How often a folded text has a folded name: Ath does not stand in "mathématiques"."""
    return len(re.findall(rf"\b{re.escape(town)}\b", text)) if town in text else 0


def naming(texts: Mapping[str, str], town: str) -> int:
    """How many of the texts have a name."""
    return sum(bool(times_named(text, town)) for text in texts.values())
