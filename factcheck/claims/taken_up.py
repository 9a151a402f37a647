"""A length that takes up all of what the sentence before has dated: "ces cinq jours"."""

from __future__ import annotations

from factcheck.claims.reading import Reading
from factcheck.claims.stated import ends_at
from factcheck.values.part import Found

OPENING = 4  # tokens before the length


def takes_up_all(reading: Reading, length: Found, low: int) -> bool:
    """ "Ces cinq jours", "the five-day event" near the head of its sentence, from ``low`` on."""
    if length.first - low > OPENING:
        return False
    event = reading.scan.match("lasting_events", length.stop) is not None
    hyphened = "-" in reading.scan.quote(length.first, length.stop)
    return (event or not hyphened) and ends_at(reading, "the_whole", low, length.first)
