"""A stated number that the list it announces does not have.

Found: "Cinq pays, le Pérou, la Bolivie, le Chili et le Panama" (four); and, as a warning, ordinals
that go on beyond their number ("deux accords : le premier …, le second …, le troisième …"), and a
number of meetings or delegations of "different countries" when the article goes on to name more or
fewer countries in its lists; a result of 3-1 before five sets. A list that says it is partial ("dont", "such as") is never one. Why
it matters: an item was lost or the number is another one's. Ignore it when an item stands for two.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.items import a_slip, fewest, several
from factcheck.alignment.view import View
from factcheck.alignment.within_sentence import UNSAID, by_document
from factcheck.claims.kinds.listing import Listing
from factcheck.claims.kinds.roll import Roll
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.from_rolls import scattered
from factcheck.rules.from_sets import sets_listed
from factcheck.rules.part import Case, Rule

SHOWN = 150  # characters of a list that the evidence quotes


def check(view: View) -> Iterator[Draft]:
    """A draft for each announced list of another length, and for lists over a whole article."""
    for listing in view.of_kind(Listing):
        stated = int(listing.stated.low or 0)
        least = listing.fewest if listing.in_order else fewest(view, listing)
        if listing.modality in UNSAID or least <= stated <= listing.most:
            continue
        if all(item.isdigit() for item in listing.items):
            continue  # "Trois équipages (2024, 2025)" gives years
        missed = min(abs(stated - least), abs(stated - listing.most))
        apart = stated > least and not listing.in_order and several(view, listing)
        if a_slip(view, listing, stated, missed) and least > 1 and not apart:
            yield _draft(view, listing, stated)
    for document, rolls in by_document(view.of_kind(Roll)).items():
        yield from scattered(view, document, rolls)
    yield from sets_listed(view)


def _draft(view: View, listing: Listing, stated: int) -> Draft:
    number, listed = listing.evidence
    length: str = str(listing.fewest)
    if listing.most != listing.fewest:
        length = say("{first} or {second}", first=listing.fewest, second=listing.most)
    items = "; ".join(f"{i}. {item}" for i, item in enumerate(listing.items, 1))
    end = _cut(view.documents[listing.document].text, listed.start, listed.end)
    return Draft(
        subject=f"{listing.document} {listing.start}",
        message=say(
            "{stated} {head} announced, {length} listed",
            stated=stated,
            head=listing.head,
            length=length,
        ),
        sides=(
            Side(
                listing.document, number.start, number.end, str(stated), say("the number announced")
            ),
            Side(listing.document, listed.start, end, f"list of {length}", say("the list")),
        ),
        explanation=say("The list has {length}: {items}.", length=length, items=items),
        severity="warning" if listing.in_order else None,
        strength=0.9 if listing.fewest == listing.most else 0.8,
        reconciled_by=say(
            "both can be true if an item stands for two, or if the list is not whole: "
            "it should say so"
        ),
        repairs=(
            say("{number} {head}", number=length, head=listing.head),
            say("the item that is missing or too many"),
        ),
    )


def _cut(text: str, start: int, end: int) -> int:
    """Where the quote of a list stops: at its end, or at the last comma that fits."""
    if end - start <= SHOWN:
        return end
    comma = text.rfind(",", start, start + SHOWN)
    return comma if comma > start else start + SHOWN


RULE = Rule(
    id="list-count",
    summary="a stated number that the list it announces does not have",
    severity="error",
    scope="within",
    check=check,
    ignore_when="an item of the list stands for two",
    flag=(
        Case(
            "in the four, not in about four",
            ("Elle vend dans les «quatre hameaux» touchés par la crue, «Ona, Sarn et Ulla».",),
        ),
        Case(
            "the list opens the next sentence",
            (
                "Une panne a privé «quatre villages» de courant. «Ona, Ulla, Ire, Usk et Ebe» ont dû "
                "attendre midi.",
            ),
        ),
        Case(
            "told by ordinals",
            (
                "Ils ont conclu «deux pactes» : «le premier sur le sel et l'iode, le second sur "
                "l'eau et le troisième» sur les digues.",
            ),
        ),
        Case(
            "before the number",
            ("«Ona, Ulla and Ire», «the four towns» concerned, have run short of water.",),
            language="en",
        ),
        Case(
            "things in the next sentence",
            (
                "Les consuls ont «quatre dossiers» à trancher. «Le port, la pêche et les loyers» "
                "les tiendront jusqu'au soir.",
            ),
        ),
        Case(
            "before their number",
            (
                "Elle ira «à Riga, à Vilnius, à Tartu et à Tallinn», soit «trois villes» en un mois.",
            ),
        ),
        Case(
            "what is gone",
            (
                "Ils ont pris «quatre bijoux» lundi. Ont disparu «une bague, un collier et une "
                "broche de jade», dit-elle.",
            ),
        ),
        Case(
            "a name of two halves is one",
            ("It sells «four loaves»: «the rye, the bran and the half-and-half».",),
            language="en",
        ),
        Case(
            "in brackets, without an article",
            (
                "Il existe en «cinq langues» («basque, breton, corse et picard») et coûte deux euros.",
            ),
        ),
        Case(
            "the last without a name",
            ("«Three parks» will shut: «Elm Park, Mill Park, Lark Park and the old yard».",),
            language="en",
        ),
        Case("two names", ("Il a nommé «trois adjoints» : «Awa Diop et Lena Roth».",)),
        Case(
            "a date between the number and its list",
            (
                "«Cinq théâtres» rouvriront à l'automne 2027 : «l'Odéon, la Criée, le Grand-Rond et "
                "le Sorano».",
            ),
        ),
        Case("four say no", ("«Cinq pays» ont dit non : «la Russie, la Syrie, le Mali et Cuba».",)),
        Case(
            "namely",
            ("«Six villages» are cut off, namely «Arle, Brent, Cole, Dunn and Esk».",),
            language="en",
        ),
        Case(
            "four are charged",
            ("The «three men» charged are «Al Burke, Carl Dane, Eric Foy and Gus Hale».",),
            language="en",
        ),
        Case(
            "what it wants",
            ("Il a «trois buts» : «baisser les impôts, rouvrir la piscine, planter et bâtir».",),
        ),
        Case(
            "three are named", ("«Quatre villes», «Lyon, Lille et Nantes», ont déposé un dossier.",)
        ),
        Case(
            "after a colon",
            ("«Quatre services» sont regroupés : «la cardiologie, la radiologie et l'urologie».",),
        ),
        Case(
            "four are named",
            ("«Three ministers» - «Ann Cole, Bea Dunn, Carl East and Dan Frost» - resigned.",),
            language="en",
        ),
        Case(
            "scattered over an article",
            (
                "La ministre a mené «dix entretiens» avec des délégations étrangères.\n"
                "Pour l'Europe, elle a vu les envoyés «d'Irlande, d'Autriche, de Hongrie, de "
                "Suède, de Suisse et d'Italie».\n"
                "En Afrique, ceux du «Mali, du Niger, du Tchad, du Gabon, du Togo et du Kenya».",
            ),
        ),
    ),
    keep=(
        Case(
            "people of several lands",
            ("On board were 14 Kenyans, three Swedes, two Poles and two Israelis, he said.",),
            language="en",
        ),
        Case(
            "where they come from",
            ("Les cinq autres voiliers viennent de Vigo, de Cadix, de Malaga et de Porto.",),
        ),
        Case(
            "some of them, told by ordinals",
            ("Trois hommes ont été pris. Le premier a 20 ans, le second en a 34.",),
        ),
        Case(
            "before their number, right",
            ("Elle ira à Riga, à Vilnius, à Tartu et à Tallinn, soit quatre villes en un mois.",),
        ),
        Case(
            "who was heard",
            (
                "Ils ont pris quatre bijoux lundi. Ont été entendus un gardien, un voisin et un "
                "chauffeur de taxi, dit-elle.",
            ),
        ),
        Case(
            "who they are, and how old",
            ("Two drowned: the skipper, Al Burke, 34, and his mate, Gus Hale, 29.",),
            language="en",
        ),
        Case(
            "four of the five",
            (
                "Cinq élus ont voté contre. Anne Roy, Luc Petit, Zoé Mas et Paul Brun ont quitté "
                "la salle.",
            ),
        ),
        Case(
            "another item follows",
            (
                "Le pays a quatre langues. L'ona, l'ulla et l'ire servent aux juges, et l'usk "
                "dans les écoles.",
            ),
        ),
        Case(
            "who came to help",
            (
                "Quatre enfants ont été soignés. Le maire, le préfet et la ministre se sont rendus "
                "sur place.",
            ),
        ),
        Case(
            "another number between",
            ("Four airlines sent 12 planes in 2025: Ryanwing, Blueline and Norjet came.",),
            language="en",
        ),
        Case(
            "two kinds of name",
            ("Quatre pays ont dit non : la Russie, la Syrie, le Mali et Cuba.",),
        ),
        Case("what led to it", ("Deux morts : vitesse, alcool et fatigue.",)),
        Case("of them all", ("Ils sont trois à se présenter : Ana Costal, Luc Ney et Rémi Vaux.",)),
        Case(
            "as many as announced", ("Trois villes, Lyon, Lille et Nantes, ont déposé un dossier.",)
        ),
        Case(
            "some of them", ("Quatre villes, dont Lyon, Lille et Nantes, ont déposé un dossier.",)
        ),
        Case(
            "examples",
            ("Five towns, including Leeds, York and Hull, applied.",),
            language="en",
        ),
        Case(
            "an item may be two",
            ("Trois ministères, l'Intérieur, la Mer et les Pêches, sont saisis.",),
        ),
        Case(
            "an age is no item",
            ("Deux joueurs sont suivis : le gardien Noé Blin, 25 ans, et l'ailier Max Roy.",),
        ),
        Case(
            "said by two",
            ("Trois blessés, selon le maire et le préfet, ont été soignés.",),
        ),
        Case(
            "another number explains the lists",
            (
                "La ministre a mené dix entretiens. Douze pays sont venus.\n"
                "Pour l'Europe, elle a vu les envoyés d'Irlande, d'Autriche, de Hongrie, de "
                "Suède, de Suisse et d'Italie.\n"
                "Pour l'Afrique, ceux du Mali, du Niger, du Tchad, du Gabon, du Kenya et du Bénin.",
            ),
        ),
    ),
)
