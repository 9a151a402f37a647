"""The claim record: one typed statement, the words it rests on, and how it is stated."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import ConfigDict

from factcheck.documents.document import BlockKind
from factcheck.values.comparison import Comparison
from factcheck.values.part import Record, built
from factcheck.values.quantity import Quantity, compare_quantities
from factcheck.values.when import When

Modality = Literal[
    "asserted", "denied", "corrected", "conditional", "planned", "historical", "hypothetical",
    "reported",
]  # fmt: skip


class Evidence(Record):
    """Words of the document: ``document.text[start:end] == quote``, always."""

    model_config = ConfigDict(frozen=True)

    start: int
    end: int
    quote: str

    @classmethod
    def at(cls, start: int, end: int, quote: str) -> Self:
        """What ``known`` makes, for the record that every claim has."""
        fields = {"start": start, "end": end, "quote": quote}
        return built(cls, fields, set(fields))


class Claim(Record):
    """What every kind of claim has. Kinds are told apart by ``kind``.

    ``evidence`` points at the words; its first entry is the primary one. ``sentence`` is the
    half-open span of the sentence, ``block`` what part of the page it stands in. ``names`` are the
    names the sentence mentions, ``near`` the content words of its clause and ``context`` those of
    its sentence (lemmas, sorted): what the claim is about, for alignment. ``when`` is the time it
    speaks of, where the sentence says so, and ``clock`` the hour ("17:00") of its bulletin.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    document: str
    evidence: tuple[Evidence, ...]
    sentence: tuple[int, int]
    block: BlockKind = "paragraph"
    modality: Modality = "asserted"
    attribution: str | None = None
    when: When | None = None
    clock: str = ""
    names: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    context: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Where the primary evidence starts."""
        return self.evidence[0].start

    @property
    def end(self) -> int:
        """Where the primary evidence ends."""
        return self.evidence[0].end

    @property
    def quote(self) -> str:
        """The primary evidence, as written."""
        return self.evidence[0].quote

    def value_text(self) -> str:
        """The normalised value in one short string."""
        raise NotImplementedError


class Figure(Claim):
    """A claim whose value is a quantity: what is counted or measured, and how much.

    ``concept`` is the language-independent id of what is counted ("dead", "member_state"), or the
    lemma of the noun when the lexicon has none; ``head`` the noun as written; ``modifiers`` the
    lemmas that narrow it ("bilatéral"). ``role`` tells what the number stands for;
    ``definite`` by what it takes up something already counted ("les 17 serres", "ses 17 serres").
    ``place`` is the name, folded, of the place it is counted in, where that stands right beside it.
    """

    value: Quantity
    head: str = ""
    concept: str = ""
    modifiers: tuple[str, ...] = ()
    role: str = "total"
    part_of: Quantity | None = None
    definite: Literal["", "article", "possessive"] = ""
    place: str = ""

    def value_text(self) -> str:
        """The quantity's normal form."""
        return self.value.text()


def compare_figures(a: Figure, b: Figure) -> Comparison:
    """Holds the quantities of two comparable figures against each other."""
    return compare_quantities(a.value, b.value)
