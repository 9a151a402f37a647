"""The items of a list: which of them stand for several, and which only describe the one before."""

from __future__ import annotations

from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import Words, words
from factcheck.claims.kinds.listing import Listing
from factcheck.claims.kinds.name import NameMention
from factcheck.languages import concepts

MISSED = 2  # a list that misses its number by more is a list of something else
LONG = 20  # items from which a list may miss its number by two: a shorter one misses it by one
PAIR = 2  # "two" is said too often of anything for what stands behind it to be its list


def several(view: View, listing: Listing) -> bool:
    """Whether an item may stand for several: "les trois États baltes", "ses enfants"."""
    listed = listing.evidence[1]
    said = words(view, listing.document, listed.start, listed.end)
    counted = listing.fewest > len(listing.items)
    if not counted and any(_counts(said, i) for i in range(len(said.keys))):
        return True
    named = any(word[:1].isupper() for item in listing.items for word in item.split()[1:])
    if not named and listing.concept not in concepts()["persons"]:
        return False  # "la dette, l'eau et les visas" are three things
    opens = _opening(view, listing, "plural_items")
    if named and _sites(view, listing):
        return False  # "les Ormes" is one school
    return any(opens) and not all(opens)


def _sites(view: View, listing: Listing) -> bool:
    """Whether what is counted bears names of its own, and each item is one with its article."""
    head = words(view, listing.document, listing.evidence[0].start, listing.evidence[0].end)
    if not any(head.match("sites_by_name", i) for i in range(len(head.keys))):
        return False
    return all(item.split()[1:] and item.split()[1][0].isupper() for item in listing.items)


def _counts(said: Words, at: int) -> bool:
    """Whether a number word at a token counts things: "two hours of drill" are one."""
    if not said.match("cardinals", at):
        return False
    tables = ("duration_units", "measure_units", "percent_units", "currency_words")
    return not any(said.match(table, at + 1) for table in tables)


def _opening(view: View, listing: Listing, table: str) -> list[bool]:
    """Whether each item opens with a word of a table, in lower case but at the head of a sentence:
    "Les Ormes" is one place.
    """
    text = view.documents[listing.document].text
    listed = listing.evidence[1]
    head = text[: listed.start].rstrip()[-1:] in ("", ".", "!", "?")
    found = []
    for item in listing.items:
        at = text.find(item, listed.start, listed.end)
        small = not item[0].isupper() or (head and at == listed.start)
        said = words(view, listing.document, at, at + len(item))
        found.append(at >= 0 and small and said.match(table, 0) > 0)
    return found


def fewest(view: View, listing: Listing) -> int:
    """How few things a list may name when some of its items only describe the one before.

    "A, 25 ans, et B" and "A, le maire, et B" are two people: where names without an article stand
    beside items with one, either sort may be all there is.
    """
    articles = _opening(view, listing, "determiners")
    if all(articles):
        return listing.fewest  # "La juge Ana Roth, l'avocat Léo Petit et le maire d'Orn"
    # "la Russie" and "Cuba" are names, "le maire" is none.
    called = _by_calling(view, listing)
    named = sum(
        any(word[:1].isupper() for word in _plain_words(item)[opens:2]) or item in called
        for item, opens in zip(listing.items, articles, strict=True)
    )
    aged = sum(item[:1].isdigit() for item in listing.items)
    described = len(listing.items) - named - aged
    if aged == len(listing.items) or not (named and described):
        return min(listing.fewest, len(listing.items) - aged or listing.fewest)
    # "Ash Bridge, Mill Bridge and the old ferry": after "and" it describes nothing.
    apart = min(named, described) == 1 and not aged and _odd_one_is_last(listing, named == 1)
    return listing.fewest if apart else min(listing.fewest, named, described)


def _by_calling(view: View, listing: Listing) -> set[str]:
    """The items that call a person by trade and name: "le chimiste Ana Roth", and not "le maire"
    or "l'avocat de Léo Petit", who are somebody named before or after."""
    text = view.documents[listing.document].text
    listed = listing.evidence[1]
    names = [c for c in view.of_kind(NameMention, listing.document) if c.value.roles]
    found = set()
    for item in listing.items:
        at = text.find(item, listed.start, listed.end)
        for name in names:
            ends = at < name.start and name.end == at + len(item)
            if ends and any(role.wording in text[at : name.start] for role in name.value.roles):
                found.add(item)
    return found


def _odd_one_is_last(listing: Listing, named: bool) -> bool:
    """Whether the only item of its sort is the last, which "et" or "and" joins without a comma."""
    *_, before, last = listing.items
    odd = any(word[:1].isupper() for word in _plain_words(last)[:2]) == named
    listed = listing.evidence[1].quote
    between = listed[listed.rfind(before) + len(before) : listed.rfind(last)]
    return odd and bool(between.strip()) and "," not in between


def _plain_words(item: str) -> list[str]:
    """The words of an item, an article cut from its noun: "l'Agriculture"."""
    return item.replace("'", " ").replace("’", " ").split()


def a_slip(view: View, listing: Listing, stated: int, missed: int) -> bool:
    """Whether a list misses its number as one does where an item was lost or added: of 76 labelled
    lists all do so by one; what sound pages alarmed with were pairs, or missed by two.
    """
    if listing.in_order:
        return missed <= MISSED
    people = listing.concept in concepts()["persons"]
    if stated == PAIR and not people and not all(_opening(view, listing, "one_articles")):
        return False  # "deux étages : quatre studios, l'escalier …"
    return missed <= (MISSED if stated >= LONG else 1)
