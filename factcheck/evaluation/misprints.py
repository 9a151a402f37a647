"""What a value turns into where a finger, an eye or a memory slips."""

from __future__ import annotations

from collections.abc import Iterator

VOWELS = "aeiou"


def slips(number: str) -> Iterator[str]:
    """The number with its first or second digit another one, or the two exchanged."""
    places = [i for i, letter in enumerate(number) if letter.isdecimal()][:2]
    for i in places:
        yield from (number[:i] + digit + number[i + 1 :] for digit in "123456789")
    if len(places) == 2 and number[places[1]] != "0":
        first, second = places
        between = number[first + 1 : second]
        yield number[second] + between + number[first] + number[second + 1 :]


def misprints(word: str) -> Iterator[str]:
    """A vowel exchanged, a consonant doubled, or one of a double letter left out."""
    for i in range(1, len(word) - 1):
        before, letter, after = word[:i], word[i], word[i + 1 :]
        if letter in VOWELS:
            yield from (before + other + after for other in VOWELS if other != letter)
        elif letter == after[0]:
            yield before + after
        elif letter.islower() and letter != before[-1]:
            yield before + letter + letter + after


def editions(number: str) -> Iterator[str]:
    """Another number that keeps the written ending of its ordinal (93e, 21st)."""
    last = "456789"
    if number[-1] in last and number[-2:-1] != "1":
        yield from (number[:-1] + digit for digit in last)
    elif len(number) > 1 and number[-2] != "1":
        yield from (number[:-2] + digit + number[-1] for digit in "23456789")
