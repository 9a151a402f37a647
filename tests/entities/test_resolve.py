"""Who is who in a story."""

from __future__ import annotations

from itertools import permutations
from time import process_time

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.claims.kinds.name import NameMention
from factcheck.documents.document import Document
from factcheck.entities.resolve import resolve_people
from factcheck.values.person import PersonName


def read(**texts: str) -> list[Extraction]:
    return [
        extract_claims(Document.from_text(text, id=name, language="fr"))
        for name, text in texts.items()
    ]


def named(*names: str) -> Extraction:
    """An article of which only its names matter."""
    document = Document.from_text("\n".join(names), id="a", language="fr")
    claims, at = [], 0
    for name in names:
        span = {"start": at, "end": at + len(name), "quote": name}
        claims.append(
            NameMention(
                document="a",
                evidence=(span,),
                sentence=(at, at + len(name)),
                value=PersonName(name=name),
            )
        )
        at += len(name) + 1
    return Extraction(document, tuple(claims), (), ())


def test_a_surname_attaches_to_its_only_bearer_in_the_article() -> None:
    people = resolve_people(
        read(
            a="La maire, Odile Wurtz, a parlé. Mme Wurtz partira demain.",
            b="Le pompier Paul Wurtz est arrivé. M. Wurtz a témoigné.",
        )
    )
    assert people.of("a", "Wurtz") == "Odile Wurtz"
    assert people.of("b", "Wurtz") == "Paul Wurtz"


def test_a_surname_of_two_stays_open() -> None:
    people = resolve_people(
        read(a="Odile Wurtz et Paul Wurtz sont arrivés. Mme Wurtz a parlé aux habitants.")
    )
    assert people.of("a", "Wurtz") is None


def test_spellings_of_one_sound_are_one_person_and_relatives_are_not() -> None:
    people = resolve_people(
        [named("Abdellatif Tazzit", "Abdelatif Tazzit", "Simon Vauzelle", "Simone Vauzelle")]
    )
    assert people.of("a", "Abdelatif Tazzit") == people.of("a", "Abdellatif Tazzit")
    assert people.of("a", "Simon Vauzelle") != people.of("a", "Simone Vauzelle")


def test_a_shared_office_joins_names_a_letter_apart() -> None:
    articles = read(
        a="Le directeur du port, Bruno Grimaut, a parlé aux dockers.",
        b="Bruno Grimeau, directeur du port, a répondu aux dockers.",
        c="Le chanteur Bruno Grimand a chanté pour les dockers.",
    )
    people = resolve_people(articles)
    assert people.of("a", "Bruno Grimaut") == people.of("b", "Bruno Grimeau")
    assert people.of("c", "Bruno Grimand") != people.of("a", "Bruno Grimaut")


def test_namesakes_stay_apart() -> None:
    people = resolve_people(
        [named("Mohammed VI", "Mohamed Tazzit", "Nasser Bari", "Nasser al-Omar")]
    )
    assert len(people.spellings) == 4


def test_a_name_that_fits_two_persons_joins_neither() -> None:
    people = resolve_people([named("Ana Ruiz", "Ana Lucía Ruiz", "Ana Teresa Ruiz")])
    assert len(people.spellings) == 3


def test_an_open_pair_is_a_candidate_with_its_reasons() -> None:
    people = resolve_people([named("Bruno Grimaut", "Bruno Grimeau")])
    (pair,) = people.candidates
    assert (pair.a, pair.b) == ("Bruno Grimaut", "Bruno Grimeau")
    assert pair.reasons
    assert people.unsure("Bruno Grimeau", "Bruno Grimaut")


def test_the_order_of_articles_changes_nothing() -> None:
    articles = read(
        a="La maire, Odile Wurtz, a reçu Abdessalam Tazzit.",
        b="Abdesalam Tazzit a remercié Mme Wurtz.",
        c="Odile Würtz et M. Tazzit ont signé.",
    )
    results = {repr(resolve_people(order)) for order in permutations(articles)}
    assert len(results) == 1


def test_thousands_of_names_stay_cheap() -> None:
    def some(n: int) -> Extraction:
        letters = "bcdfglmnprstv"
        names = [
            f"Jean {a.upper()}a{b}o{c}i{d}e"
            for a in letters for b in letters for c in letters for d in letters
        ]  # fmt: skip
        return named(*names[:n])

    start = process_time()
    people = resolve_people([some(3000)])
    assert process_time() - start < 20
    assert people.persons


def test_letters_lost_in_the_name_of_one_holder_of_an_office() -> None:
    articles = read(
        a="Le maire de Valdrôme, Denis Stavrollet, a signé mardi.",
        b="Le maire de Valdrôme, Denis Savrolett, a signé mardi.",
        c="Le maire de Valdrôme, Denis Savrolet, a signé mardi.",
    )
    people = resolve_people(articles)
    assert len({people.of(d, n) for d, n in people.persons}) == 1
