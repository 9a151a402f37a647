"""Which side the first number of a tally is of: what its verb did with a text, the grammar tells.

« rejeté par 67 voix contre 33 » gives 67 to those against; « rejeté en commission, adopté par 67
voix contre 33 » gives them to those for, because it is the nearer verb that the tally belongs to.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.text import Scan
from factcheck.text.lexicon import LETTERS
from factcheck.values.date_bare import preceded

_REACH = 25  # tokens between a tally and its verb
_AUXILIARY = 3  # tokens before a participle in which its auxiliary may stand
_OPENS = 2  # tokens before a tally that opens its sentence: "By 31 votes to 18, …"
_ASIDE = 2  # tokens between the comma of an aside and its participle
_TABLES = ("rejecting_verbs", "carrying_verbs", "vote_gathering")


class _Verb(NamedTuple):
    first: int
    stop: int
    rejects: bool
    short: bool  # it fell short of something, rejected or not: "failed"


def rejected(scan: Scan, first: int, stop: int) -> bool:
    """Whether the verb of the tally ``[first, stop)`` says that its first number rejected."""
    low, high = scan.sentence(first)
    if stop < high and scan.match("votes_to_reject", stop):
        return True
    verb = _before(scan, max(low, first - _REACH), first)
    if verb is None and first - low <= _OPENS:
        verbs = _verbs(scan, stop, min(high, stop + _REACH))
        verb = verbs[0] if verbs else None
    if verb is None or not verb.rejects:
        return False
    low, high = max(low, first - _REACH), min(high, stop + _REACH)
    return not (verb.short and _threshold(scan, low, high))


def swapped(scan: Scan, first: int, votes: dict[str, int], stop: int) -> dict[str, int]:
    """The sides of a tally that names none: rejected "by 187 votes to 142", the 187 were against.

    A smaller first number is that of those for, whatever the verb: "rejected, 203-217".
    """
    bit = scan.lexicon.bit("vote_for")
    told = any(scan.match("vote_for", i) for i in scan.between(bit, first, stop))
    if not told and votes["for"] > votes["against"] and rejected(scan, first, stop):
        return votes | {"for": votes["against"], "against": votes["for"]}
    return votes


def _before(scan: Scan, low: int, first: int) -> _Verb | None:
    """The nearest verb before a tally that is not one of an aside."""
    verbs = _verbs(scan, low, first)
    for k in range(len(verbs) - 1, -1, -1):
        verb = verbs[k]
        if k and _of_a_noun(scan, verbs[k - 1], verb, first):
            continue
        if not _aside(scan, low, verb, first):
            return verb
    return verbs[-1] if verbs else None


def _verbs(scan: Scan, low: int, high: int) -> list[_Verb]:
    """What is done with a text in ``[low, high)``, in text order."""
    found: list[_Verb] = []
    for i in scan.between(scan.lexicon.bit(*_TABLES), low, high):
        rejecting = scan.match("rejecting_verbs", i)
        match = rejecting or scan.match("carrying_verbs", i) or scan.match("vote_gathering", i)
        if match is None or i + match.length > high or (found and i < found[-1].stop):
            continue
        if rejecting is None and _noun(scan, i):
            continue
        how = rejecting.meaning if rejecting else "not"  # "failed to override": no rejection
        found.append(_Verb(i, i + match.length, how != "not", how == "short"))
    return found


def _noun(scan: Scan, at: int) -> bool:
    """« un vote », « les élus », "elected members": no verb."""
    if at + 1 < len(scan) and scan.match("vote_voters", at + 1):
        return True
    return preceded(scan, "vote_noun_openers", at)


def _finite(scan: Scan, verb: _Verb) -> bool:
    """Whether an auxiliary stands right before a participle: « l'a ensuite adopté »."""
    low = max(scan.sentence(verb.first)[0], verb.first - _AUXILIARY)
    for i in range(verb.first - 1, low - 1, -1):
        if scan.match("say_aux", i):
            return True
        if not scan.bits[i] & LETTERS:
            return False
    return False


def _of_a_noun(scan: Scan, earlier: _Verb, verb: _Verb, first: int) -> bool:
    """« a rejeté le texte adopté par l'Assemblée par »: what was done before with the text."""
    if verb.stop + 1 >= first or _finite(scan, verb):
        return False
    between = range(earlier.stop, verb.first)
    if not between or any(not scan.bits[i] & LETTERS for i in between if scan.keys[i] != "'"):
        return False
    own = scan.match("vote_by_whom", verb.stop) is not None
    return own or preceded(scan, "vote_matters", verb.first)


def _aside(scan: Scan, low: int, verb: _Verb, first: int) -> bool:
    """« le texte, adopté en juin, »: a participle between two commas."""
    if _finite(scan, verb) or "," not in scan.keys[verb.stop : first - 1]:
        return False
    return "," in scan.keys[max(low, verb.first - _ASIDE) : verb.first]


def _threshold(scan: Scan, low: int, high: int) -> bool:
    found = scan.between(scan.lexicon.bit("vote_thresholds"), low, high)
    return any(scan.match("vote_thresholds", i) for i in found)
