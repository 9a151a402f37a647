"""Whether two titles of one person may be one post, worded otherwise."""

from __future__ import annotations

from factcheck.entities.offices import Title, may_be_one_body, plain_bodies
from factcheck.entities.wards import WARD, fields


def same_post(a: Title, b: Title) -> bool:
    """Whether two titles of one person may be the same one, worded otherwise."""
    if a.department or b.department:
        one = a.department == b.department and may_be_one_house(a, b)
        return one and not two_wards(a, b)
    return a.office == b.office and may_be_one_body(a, b)


def two_wards(a: Title, b: Title) -> bool:
    """Whether two titles are of hospital services of two fields."""
    if not a.department == b.department == WARD:
        return False
    first, second = (fields(t.words, t.language) for t in (a, b))
    return bool(first and second) and not first & second


def may_be_one_house(a: Title, b: Title) -> bool:
    """Whether nothing says that the houses of two titles, their departments apart, are two."""
    if a.language != b.language and not a.proper and not b.proper:
        return True  # common nouns of two languages tell nothing apart
    plain = plain_bodies()
    return may_be_one_body(a._replace(words=a.house - plain), b._replace(words=b.house - plain))
