"""Data inside a page: JSON that no text can break out of, offsets as browsers count them."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Callable
from typing import Any

# In a script element only "<" can end or open anything; the others are line ends to old parsers
# and bytes that are no text.
_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff\ufffe\uffff\x7f]")


def island(data: Any) -> str:
    """JSON to stand in a script element; it reads back as the same data."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def units(text: str) -> Callable[[int], int]:
    """From offsets in code points to offsets in UTF-16 units, in which scripts count."""
    if not text or max(text) <= "\uffff":
        return int
    wide = [i for i, character in enumerate(text) if character > "\uffff"]
    return lambda offset: offset + bisect_left(wide, offset)
