"""What a claim kind is, and the union of all kinds as they are found in ``kinds/``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, reduce
from operator import or_
from typing import Annotated, Any, NamedTuple

from pydantic import Field, TypeAdapter

from factcheck.claims.claim import Claim
from factcheck.claims.reading import Reading
from factcheck.registry import BrokenPartError, parts
from factcheck.values.comparison import Comparison


class ClaimKind(NamedTuple):
    """A kind of claim: its record (with a literal ``kind``) and how it is read from an article.

    ``examples`` are (language, text, values): the normalised values of the claims of this kind
    that the text states, in order; an empty tuple makes it a near miss. ``compare`` holds two
    claims of the kind, already found comparable, against each other (None: rules of their own do);
    ``context`` is the probability of answering one question from which a difference is a conflict.
    """

    model: type[Claim]
    extract: Callable[[Reading], Iterable[Claim]]
    examples: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    compare: Callable[[Any, Any], Comparison] | None = None
    context: float = 0.31

    @property
    def name(self) -> str:
        """The literal of the record's ``kind``."""
        return str(self.model.model_fields["kind"].default)

    @property
    def doc(self) -> str:
        """What the kind states, from its record's docstring."""
        return (self.model.__doc__ or "").strip()


@lru_cache(maxsize=1)
def claim_kinds() -> dict[str, ClaimKind]:
    """The claim kinds by name.

    Raises:
        BrokenPartError: two kinds of one name.
    """
    found: dict[str, ClaimKind] = {}
    for module, kind in parts("factcheck.claims.kinds", "CLAIM_KIND", ClaimKind).items():
        if kind.name in found:
            raise BrokenPartError(f"claims/kinds/{module}.py: there is already a {kind.name!r}")
        found[kind.name] = kind
    return dict(sorted(found.items()))


@lru_cache(maxsize=1)
def claim_adapter() -> TypeAdapter[Any]:
    """Validates and dumps claims of every kind, told apart by ``kind``."""
    union = reduce(or_, (kind.model for kind in claim_kinds().values()))
    tagged: Any = Annotated[union, Field(discriminator="kind")]
    return TypeAdapter(tagged)


def claims_schema() -> dict[str, Any]:
    """The JSON Schema of a claim of any kind."""
    return claim_adapter().json_schema()
