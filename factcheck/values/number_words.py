"""The words of a language that make numbers, drawn once from its tables."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from factcheck.text import Lexicon

HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-‐‑–—")
# The largest power of ten a scale word below this still writes out digit for digit.
COARSE_SCALE = 1_000_000


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Dictionaries from key to value, and the bit masks that tell where to look."""

    cardinals: dict[str, int]
    ones: frozenset[str]
    articles: frozenset[str]
    scales: dict[str, int]
    suffixes: dict[str, int]
    money_suffixes: dict[str, int]
    joiners: frozenset[str]
    before_one: frozenset[str]  # "cent un", "mille une"
    of_words: frozenset[str]
    joins_tens: bool  # "vingt et un"; False: "one hundred and one"
    joins_units: bool  # "treinta y cinco": the joiner stands before any unit, not before one alone
    vigesimal: bool  # "soixante-dix", "quatre-vingt"
    decimal_comma: bool
    fractions: dict[str, Fraction]
    fraction_articles: frozenset[str]
    function_words: frozenset[str]
    # Bit masks: of the tokens at which a number may start or show itself, and of the words that
    # may stand beside one, so that no table is asked about a token that cannot be in it.
    opens: int
    units: int
    approximators: int
    approximators_after: int
    emphasis: int
    ranges: int
    halves: int
    collectives: int
    set_durations: int
    signs: int
    functions: int
    nameless: int
    clocks: int

    def told(self, key: str) -> bool:
        """Whether a word is a number, or an article that stands for one."""
        return key in self.cardinals or key in self.ones or key in self.articles


def _keys(lexicon: Lexicon, table: str) -> frozenset[str]:
    return frozenset(p for phrases in lexicon.table(table).values() for p in phrases)


def _values(lexicon: Lexicon, table: str) -> dict[str, int]:
    return {p: int(m) for m, phrases in lexicon.table(table).items() for p in phrases}


@lru_cache(maxsize=8)
def number_words(lexicon: Lexicon) -> NumberWords:
    """The number words of a lexicon; empty ones for a language without the tables."""
    joiners = lexicon.table("number_and")
    fractions = lexicon.table("fractions")
    return NumberWords(
        cardinals=_values(lexicon, "cardinals"),
        ones=_keys(lexicon, "one_words"),
        articles=_keys(lexicon, "one_articles"),
        scales=_values(lexicon, "scales"),
        suffixes=_values(lexicon, "scale_suffixes"),
        money_suffixes=_values(lexicon, "money_suffixes"),
        joiners=_keys(lexicon, "number_and"),
        before_one=_keys(lexicon, "before_one"),
        of_words=_keys(lexicon, "of_words"),
        joins_tens="one" in joiners,
        joins_units="units" in joiners,
        vigesimal=bool(lexicon.table("vigesimal")),
        decimal_comma=bool(lexicon.table("decimal_comma")),
        fractions={p: Fraction(m) for m, phrases in fractions.items() for p in phrases},
        fraction_articles=_keys(lexicon, "fraction_articles"),
        function_words=_keys(lexicon, "function_words"),
        opens=lexicon.bit(
            "cardinals", "scales", "collectives", "fractions", "set_durations", "single_durations"
        )
        | (0 if "one" in joiners else lexicon.bit("one_words")),
        units=lexicon.bit(
            "percent_units",
            "point_units",
            "currency_signs",
            "currency_words",
            "small_currencies",
            "scaled_currencies",
            "nameless_currencies",
            "ambiguous_currencies",
            "age_units",
            "about_age_units",
            "duration_units",
            "measure_units",
            "glued_units",
        ),
        approximators=lexicon.bit("approximators"),
        approximators_after=lexicon.bit("approximators_after"),
        emphasis=lexicon.bit("emphasis"),
        ranges=lexicon.bit("range_connectors", "between_and"),
        halves=lexicon.bit("half_after"),
        collectives=lexicon.bit("collectives"),
        set_durations=lexicon.bit("set_durations"),
        signs=lexicon.bit("currency_signs"),
        functions=lexicon.bit("function_words"),
        nameless=lexicon.bit("nameless_currencies"),
        clocks=lexicon.bit("clock_hours", "clock_openers"),
    )
