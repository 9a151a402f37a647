"""Lists of countries over an article beside the number of meetings it announces."""

from __future__ import annotations

from collections import Counter

from factcheck.claims.kinds.count import Count
from factcheck.claims.kinds.roll import Roll
from factcheck.messages import say, say_many

MET = frozenset(("meeting", "country", "delegation", "delegate"))


def hypotheses_of(
    number: int, listed: int, rolls: list[Roll], named: Counter[str], counts: list[Count]
) -> str:
    """What would make the count and the lists both right, as far as the article's figures tell."""
    apart = abs(listed - number)
    more = listed > number
    sign = "−" if more else "+"
    found = [
        say(
            "{listed} {sign} {apart} ({quote}) = {number}",
            listed=listed,
            sign=sign,
            apart=apart,
            quote=count.quote,
            number=number,
        )
        for count in counts
        if count.value.low == apart and count.concept not in MET
    ]
    repeated = [i for i, n in named.items() if n > 1]
    if len(repeated) == apart and not more:
        found.append(
            say_many(apart, "one country is named twice", "{count} countries are named twice")
        )
    if apart == 1:
        found.append(say("the host is counted in one of the two and not in the other"))
    if more:
        found.append(
            say(
                "{apart} of the countries shared a meeting or met only in a larger round",
                apart=apart,
            )
        )
    else:
        found.append(say("{apart} of those met are organisations, or are not named", apart=apart))
    first, *others = dict.fromkeys(found)
    for other in others:
        first = say("{first}; or {second}", first=first, second=other)
    return first
