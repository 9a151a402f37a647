"""Stories of an archive: who is linked, what is taken apart, and that a neighbourhood tells it."""

from __future__ import annotations

import random
from array import array
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims.profile import Profile
from factcheck.events import stories as room
from factcheck.events.blocks import MOST, merge, partial
from factcheck.events.links import FULL, RELATED, Index, Linker, weight
from factcheck.events.sketch import Sketch, sketch_of
from factcheck.events.stories import LARGEST, relatedness, story_around, story_numbers

NAMES = st.frozensets(st.sampled_from("abcdefghij"), max_size=4)
DAYS = st.none() | st.integers(0, 90).map(lambda n: date.fromordinal(738_000 + n))
PROFILES = st.lists(
    st.builds(Profile, NAMES, NAMES, st.frozensets(st.sampled_from("klmnopqrst")), DAYS),
    max_size=30,
)
BLOCKS = st.lists(st.integers(0, 3 * MOST), max_size=2 * MOST).map(
    lambda numbers: array("I", sorted({*numbers})[: MOST + 1])
)


def sketches(profiles: list[Profile]) -> list[Sketch]:
    return [sketch_of(f"{i:04}", profile) for i, profile in enumerate(profiles)]


@given(PROFILES)
def test_links_of_few_articles_are_those_of_any_two(profiles: list[Profile]) -> None:
    linker = Linker(Index(sketches(profiles)))
    for a, mine in enumerate(profiles):
        expected = {
            b: relatedness(mine, other)
            for b, other in enumerate(profiles)
            if b != a
            and relatedness(mine, other) >= RELATED
            and (mine.names | mine.places) & (other.names | other.places)
        }
        assert dict(linker.links(a)) == expected


@given(PROFILES, st.integers(2, 6))
@settings(max_examples=200)
def test_a_neighbourhood_tells_the_story(profiles: list[Profile], largest: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "LARGEST", largest)
        index = Index(sketches(profiles))
        found = story_numbers(index)
        assert sorted(n for story in found for n in story) == list(range(len(profiles)))
        for story in found:
            assert len(story) <= largest
            for number in story:
                assert story_around(number, index) == story


@given(PROFILES, st.integers(2, 6), st.randoms(use_true_random=False))
def test_the_order_of_articles_changes_no_story(
    profiles: list[Profile], largest: int, chance: random.Random
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "LARGEST", largest)
        first = sketches(profiles)
        shuffled = chance.sample(first, len(first))
        one = {frozenset(first[n].id for n in s) for s in story_numbers(Index(first))}
        other = {frozenset(shuffled[n].id for n in s) for s in story_numbers(Index(shuffled))}
    assert one == other


@given(BLOCKS, BLOCKS, BLOCKS)
@settings(max_examples=30)
def test_blocks_merge_in_any_order_and_stay_bounded(
    a: array[int], b: array[int], c: array[int]
) -> None:
    assert merge(a, b) == merge(b, a)
    assert merge(merge(a, b), c) == merge(a, merge(b, c))
    assert merge(a, a) == a
    assert len(merge(a, b)) <= MOST + 1


@given(PROFILES, st.integers(0, 30), st.randoms(use_true_random=False))
def test_blocks_are_the_same_however_the_articles_are_cut(
    profiles: list[Profile], cut: int, chance: random.Random
) -> None:
    numbered = list(enumerate(sketches(profiles)))
    whole = partial(numbered)
    chance.shuffle(numbered)
    merged = partial(numbered[:cut])
    for key, held in partial(numbered[cut:]).items():
        merged[key] = merge(merged[key], held) if key in merged else held
    assert merged == whole


def test_what_many_hold_counts_less_and_then_nothing() -> None:
    assert [weight(n) for n in (2, FULL, FULL + 1, 120, 121, MOST, MOST + 1)] == [
        1.0, 1.0, 0.5, 0.5, 0.25, 0.25, 0.0,
    ]  # fmt: skip


def test_a_capital_and_everyday_words_make_no_story_of_an_archive() -> None:
    everyday = frozenset(f"word{n}" for n in range(40))
    archive = [
        Profile(
            frozenset({f"mayor{n // 2}", f"village{n // 2}", "president"}),
            frozenset({"capital"}),
            everyday,
        )
        for n in range(2 * MOST)
    ]
    assert story_numbers(Index(sketches(archive))) == [(2 * n, 2 * n + 1) for n in range(MOST)]


def test_a_chain_of_weak_links_is_taken_apart_and_its_strong_parts_stay() -> None:
    """Pairs that share five names, chained to the next pair by one name and a place."""
    profiles = []
    for pair in range(LARGEST):
        own = {f"{pair}-{n}" for n in range(5)}
        profiles += [
            Profile(frozenset(own | {f"bridge{pair}"}), frozenset({f"town{pair}"}), frozenset()),
            Profile(
                frozenset(own | {f"bridge{pair + 1}"}), frozenset({f"town{pair + 1}"}), frozenset()
            ),
        ]
    found = story_numbers(Index(sketches(profiles)))
    assert found == [(2 * n, 2 * n + 1) for n in range(LARGEST)]
