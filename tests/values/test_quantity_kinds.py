"""The numeric kinds in sentences: the kinds' own cases, hard forms, and near misses."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values import identifier, number, ordinal, score, vote
from factcheck.values.part import Context, Found
from factcheck.values.score import Score, compare_scores
from factcheck.values.vote import Vote, compare_votes

KINDS = sorted(
    (m.VALUE_KIND for m in (identifier, number, ordinal, score, vote)), key=lambda k: k.order
)
CASES = [(kind, case) for kind in KINDS for case in kind.examples]


def read(text: str, language: str) -> list[tuple[str, str, str]]:
    scan = scan_text(text, lexicon(language))
    taken = bytearray(len(scan))
    found: list[Found] = []
    for kind in KINDS:
        found.extend(kind.find(scan, taken, Context()))
    found.sort(key=lambda f: f.first)
    return [(f.kind, scan.quote(f.first, f.stop), f.value.text()) for f in found]


@pytest.mark.parametrize(("kind", "case"), CASES, ids=[case[1] for _, case in CASES])
def test_examples(
    kind: object, case: tuple[str, str, tuple[tuple[str, str, dict[str, object]], ...]]
) -> None:
    language, text, expected = case
    scan = scan_text(text, lexicon(language))
    taken = bytearray(len(scan))
    found = [
        f for k in KINDS for f in k.find(scan, taken, Context()) if k is kind or kind is KINDS[0]
    ]
    got = [(f.kind, scan.quote(f.first, f.stop), f.value.normal()) for f in found]
    assert sorted(got, key=str) == sorted(map(tuple, expected), key=str)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le prix passe de 2 à 3 millions d'euros.",
         [("money", "2", "2000000 EUR"), ("money", "3 millions d'euros", "3000000 EUR")]),
        ("fr", "Deux ou trois cents personnes attendaient.",
         [("number", "Deux ou trois cents", "200–300")]),
        ("fr", "L'usine emploie 437 salariés, dont un fleuriste de 33 ans.",
         [("number", "437", "437"), ("age", "33 ans", "33")]),
        ("fr", "Il a vendu 3 000 francs suisses et 200 dinars.",
         [("money", "3 000 francs suisses", "3000 CHF"), ("money", "200 dinars", "200 ¤")]),
        ("fr", "À Tunis, le litre coûte 2 dinars.", [("money", "2 dinars", "2 TND")]),
        ("fr", "Il l'emporte après 4 heures et 12 minutes d'un bras de fer.",
         [("duration", "4 heures et 12 minutes", "252 minute")]),
        ("fr", "Un débat de 3h20, commencé à 9 heures.", [("duration", "3h20", "200 minute")]),
        ("en", "The firm set aside 9 million shillings.",
         [("money", "9 million shillings", "9000000 ¤")]),
        ("fr", "Le vainqueur s'est imposé en 4 h 46 min 30 s.",
         [("duration", "4 h 46 min 30 s", "17190 second")]),
        ("fr", "Le PIB a reculé de -0,2 %.", [("percent", "-0,2 %", "-0.2 %")]),
        ("fr", "Écrire au 12, rue des Lilas, 75011 Paris, ou au 01 23 45 67 89.", []),
        ("fr", "Le vol AF447, un A330, a quitté la porte 12 à 19h29.", []),
        ("fr", "L'article 49.3 et la loi n° 2019-1347 du G7.", []),
        ("fr", "Les trois cinquièmes des voix, et un cinquième mandat.",
         [("number", "trois cinquièmes", "0.6"), ("ordinal", "cinquième", "5")]),
        ("en", "She was fined £2m over four years and turned over 610 million euros.",
         [("money", "£2m", "2000000 GBP"), ("duration", "four years", "4 year"),
          ("money", "610 million euros", "610000000 EUR")]),
        ("en", "Ewan Laird, 36, and Joost van Wier, 47.",
         [("age", "36", "36"), ("age", "47", "47")]),
        ("en", "Fighter jets, F-16s and 5G masts on the A40.", []),
        ("en", "Rejected by 217 votes to 203.", [("vote", "217 votes to 203", "203-217")]),
        ("en", "Arsenal won 3-1.", [("score", "3-1", "3-1")]),
        ("en", "The 2024-25 season, pages 10-12 and the years 1914-18.", []),
    ],
)  # fmt: skip
def test_sentences(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert read(text, language) == expected


@given(st.text(alphabet="0123456789 .,-–'%€$abcdeémunkx\u202f()/:\n", max_size=60),
       st.sampled_from(["fr", "en"]))  # fmt: skip
def test_no_text_can_break_the_readers(text: str, language: str) -> None:
    scan = scan_text(text, lexicon(language))
    taken = bytearray(len(scan))
    found = [f for kind in KINDS for f in kind.find(scan, taken, Context())]
    assert len(taken) == len(scan)
    for one in found:
        assert 0 <= one.around[0] <= one.first < one.stop <= len(scan)
        assert one.value.text()
    spans = sorted((f.first, f.stop) for f in found)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


votes = st.builds(
    Vote,
    ayes=st.none() | st.integers(0, 600),
    noes=st.none() | st.integers(0, 600),
    abstentions=st.none() | st.integers(0, 50),
)
scores = st.builds(Score, home=st.integers(0, 9), away=st.integers(0, 9))


@given(votes, votes)
def test_votes_compare_both_ways_alike(one: Vote, other: Vote) -> None:
    assert compare_votes(one, other) == compare_votes(other, one)
    assert compare_votes(one, one).verdict == "agree"


@given(scores, scores)
def test_scores_compare_in_either_order(one: Score, other: Score) -> None:
    assert compare_scores(one, other) == compare_scores(other, one)
    assert compare_scores(one, Score(home=one.away, away=one.home)).verdict == "agree"
