"""Words by which an age is of somebody else than whom the sentence before names.

« Le suspect, âgé de 23 ans », "the 28-year-old who spotted her".
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.text.lexicon import Lexicon

BEHIND = 4  # words behind an age in which the noun for its bearer stands
CLAUSE = 9  # words of a clause that tells what the bearer did to the other


def of_another_part(known: Lexicon, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words before an age in its sentence, or those behind it, tell another part in the
    story, or what somebody did to the one named.

    Args:
        before: the keys of the words before the age.
        after: those behind it.
    """
    beside = (before, after[:BEHIND])
    if any(known.match("age_other_parts", words, i) for words in beside for i in range(len(words))):
        return True
    told = after[:CLAUSE]
    opened = next((i for i in range(len(told)) if known.match("age_clauses", told, i)), None)
    if opened is None or opened >= BEHIND:
        return False
    meaning = known.match("age_clauses", told, opened)
    near = meaning is not None and meaning.meaning == "next"  # « qui l'accompagnait »
    reach = range(opened + 1, opened + 2 if near else len(told))
    return any(known.match("age_objects", told, i) for i in reach)
