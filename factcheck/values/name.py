"""Who and where: persons with their titles, organisations, acronyms and places, in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.text import Scan
from factcheck.values.name_acronyms import find_acronyms
from factcheck.values.name_bare_acronyms import find_bare_acronyms
from factcheck.values.name_introduced import find_introduced
from factcheck.values.name_organisations import claim_long_forms, find_organisations
from factcheck.values.name_persons import find_persons
from factcheck.values.name_place_openers import opened_places
from factcheck.values.name_places import find_places
from factcheck.values.name_roles import find_roles
from factcheck.values.name_spans import make_board
from factcheck.values.name_teams import find_teams
from factcheck.values.name_told_acronyms import told_acronyms
from factcheck.values.name_wide_acronyms import wide_acronyms
from factcheck.values.organisation import Organisation
from factcheck.values.part import Context, Found, ValueKind


def find_names(scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]:
    """Persons, roles, organisations, acronyms and places of a scan.

    A role is found once for its holder (``Role.holder``) or, when the text names none, alone.
    ``taken`` is only read: names explain no numeral.
    """
    if not len(scan):
        return []
    board = make_board(scan, taken)
    found: list[Found] = []
    pairs = find_acronyms(board)
    pairs += wide_acronyms(board, pairs)
    pairs += told_acronyms(board, pairs)
    found += [Found("acronym", p.first, p.stop, p.value, (p.first, p.stop)) for p in pairs]
    roles = find_roles(board)
    organisations = claim_long_forms(board, pairs)
    opened = opened_places(board)
    held: set[int] = set()
    for segment, person in find_persons(board, roles):
        around = (segment.title_first, segment.stop)
        found.append(Found("person", segment.first, segment.stop, person, around))
        for role in person.roles:
            held.add(role.tokens[0])
            found.append(Found("role", *role.tokens, role, role.tokens))
    for span in roles:
        if span.first not in held:
            found.append(Found("role", span.first, span.stop, span.role, (span.first, span.stop)))
    organisations += find_organisations(board)
    organisations += find_introduced(board, roles, organisations)
    organisations += find_teams(board)
    places = [*opened, *find_places(board)]
    organisations += find_bare_acronyms(board)
    for first, stop in organisations:
        name = Organisation.known(name=scan.quote(first, stop))
        found.append(Found("organisation", first, stop, name, (first, stop)))
    found += [Found("place", first, stop, place, (first, stop)) for first, stop, place in places]
    found.sort(key=lambda f: (f.first, -f.stop, f.kind))
    return list(_apart(found))


def _apart(found: Sequence[Found]) -> Iterator[Found]:
    """Each token belongs to one name, the first and longest; roles may lie around names."""
    reached = 0
    for value in found:
        if value.kind == "role":
            yield value
        elif value.first >= reached:
            reached = value.stop
            yield value


VALUE_KIND = ValueKind(
    names=("person", "role", "organisation", "acronym", "place"),
    order=75,
    find=find_names,
    examples=(
        (
            "fr",
            "Le maire de Namur, M. Paul Lambert, a écrit à Dakar.",
            (
                (
                    "role",
                    "maire de Namur",
                    {
                        "office": "mayor",
                        "organisation": "de Namur",
                        "qualifiers": [],
                        "holder": "Paul Lambert",
                    },
                ),
                ("place", "Namur", {"name": "Namur"}),
                ("person", "Paul Lambert", {"name": "Paul Lambert", "title": "maire de Namur"}),
                ("place", "Dakar", {"name": "Dakar"}),
            ),
        ),
        (
            "en",
            "The Bank of Tonga (BoT) raised rates.",
            (
                ("organisation", "Bank of Tonga", {"name": "Bank of Tonga"}),
                ("acronym", "BoT", {"short": "BoT", "long": "Bank of Tonga"}),
            ),
        ),
        ("fr", "Plusieurs Marocains ont suivi la rue Victor-Hugo.", ()),
    ),
)
