"""Direct quotations and who says them.

The quote is the words between the outermost marks, the marks left out; the two halves of a split
quotation are two values with one speaker. Words in marks that nobody is said to speak are kept
only when they are long enough to be a statement: titles, mentioned words and scare quotes are not
quotations. Tokens are not taken: numbers inside a quotation are read by their own finders.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factcheck.text import Scan
from factcheck.text.lexicon import CAPITAL, LETTERS
from factcheck.values.date_bare import preceded
from factcheck.values.incise import halves, incise
from factcheck.values.part import TITLED, Context, Found, Value, ValueKind
from factcheck.values.quote_marks import Quoted, quoted
from factcheck.values.speaker import speaker_after, speaker_before, speaker_closing
from factcheck.values.speaker_name import Speaker, conjoined, saying_verb
from factcheck.values.speaker_quoting import relayed
from factcheck.values.speaker_subject import subject_of_words
from factcheck.values.speaker_views import ventured

STATEMENT = 5  # words in marks that nobody is said to speak, from which they are a statement
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"'})


class Quotation(Value):
    """Words as spoken, with straight quotes and single spaces."""

    words: str
    speaker: str | None = None  # as written, civility left out
    speaker_span: tuple[int, int] | None = None  # tokens
    speaker_role: str | None = None
    verb: str | None = None
    truncated: bool = False  # starts in lower case, or ends in an ellipsis or a comma
    said_by: str = ""  # the pronoun that speaks ("elle"), when no name does
    scare: bool = False  # a fragment of at most three words inside the reporter's own sentence

    @property
    def pronoun(self) -> bool:
        """Whether a pronoun is all that the sentence names its speaker by."""
        return bool(self.said_by)

    def normal(self) -> dict[str, Any]:
        """``{"speaker": …}``."""
        return {"speaker": self.speaker}

    def text(self) -> str:
        """The words in double quotation marks."""
        return f'"{self.words}"'


def normalise(text: str) -> str:
    """Straight quotation marks and apostrophes, single spaces."""
    return " ".join(text.translate(_STRAIGHT).split())


def find(scan: Scan, taken: bytearray, context: Context) -> Sequence[Found]:
    """Every quotation; takes no token."""
    found: list[Found] = []
    previous: tuple[Quoted, Speaker | None] | None = None
    marks = [quote for quote in quoted(scan) if taken[quote.first] != TITLED]
    for k, quote in enumerate(marks):
        following = marks[k + 1] if k + 1 < len(marks) else None
        outside = _outside(scan, quote, previous)
        told = outside is not None and bool(outside.name) and _bound(scan, quote)
        clause = None if told else incise(scan, quote.first, quote.stop)
        around_it = outside is not None and outside.pronoun and _bound(scan, quote)
        if clause and not (around_it and not clause.named):
            previous = (quote, clause.speaker)
            around = (quote.first - quote.width, min(quote.stop + quote.width, len(scan)))
            for half in halves(scan, quote, clause):
                value = _value(scan, half, clause.speaker)
                edges = (max(half.first - 1, around[0]), min(half.stop + 1, around[1]))
                found.append(Found("quotation", half.first, half.stop, value, edges))
            continue
        speaker = _speaker(scan, quote, outside, following, previous)
        previous = (quote, speaker)
        if speaker is None and not _statement(scan, quote):
            continue
        value = _value(scan, quote, speaker)
        if value.scare and speaker and not speaker.name and not speaker.pronoun:
            continue
        around = (quote.first - quote.width, min(quote.stop + quote.width, len(scan)))
        found.append(Found("quotation", quote.first, quote.stop, value, around))
    return found


def _value(scan: Scan, quote: Quoted, speaker: Speaker | None) -> Quotation:
    if speaker and speaker.tokens and scan.match("say_nobody", speaker.tokens[0]):
        speaker = speaker._replace(name=None)
    words = normalise(scan.quote(quote.first, quote.stop))
    near = range(quote.first, min(quote.stop, quote.first + 8))
    length = sum(bool(scan.bits[i] & LETTERS) for i in near)
    lower = scan.words[quote.first].surface[0].islower()
    return Quotation.known(
        words=words,
        speaker=normalise(speaker.name) if speaker and speaker.name else None,
        speaker_span=speaker.tokens if speaker else None,
        speaker_role=normalise(speaker.role) if speaker and speaker.role else None,
        verb=speaker.verb if speaker else None,
        truncated=lower or words.endswith(("…", "...", ",")) or quote.continued,
        said_by=speaker.said_by if speaker and speaker.pronoun and not speaker.name else "",
        scare=lower and length <= 3,
    )


def _statement(scan: Scan, quote: Quoted) -> bool:
    """Whether words nobody is said to speak can be speech, rather than a title or a mention."""
    opening = quote.first - quote.width
    if _mentioned(scan, opening) or preceded(scan, "say_mention", opening - 1):
        return False
    stop = min(quote.stop, quote.first + 40)
    letters = sum(bool(scan.bits[i] & LETTERS) for i in range(quote.first, stop))
    return (
        letters >= STATEMENT
        and bool(scan.bits[quote.first] & CAPITAL)
        and not _title(scan, quote, opening)
    )


def _title(scan: Scan, quote: Quoted, opening: int) -> bool:
    """« Le Premier Solstice »: a work, every long word of it with a capital."""
    if quote.stop - quote.first > 12 or scan.words[opening - 1].surface == ":":
        return False
    long = [i for i in range(quote.first, quote.stop) if len(scan.words[i].surface) >= 4]
    return len(long) >= 2 and all(scan.bits[i] & CAPITAL for i in long)


def _outside(
    scan: Scan, quote: Quoted, previous: tuple[Quoted, Speaker | None] | None
) -> Speaker | None:
    """Whom the words around the marks make the speaker."""
    opening = quote.first - quote.width
    after = min(quote.stop + quote.width, len(scan))
    floor = previous[0].stop + previous[0].width if previous else 0
    if _mentioned(scan, opening) or _title(scan, quote, opening):
        return None
    goes_on = after < len(scan) and not quote.continued and not _stopped(scan, quote, after)
    found = speaker_after(scan, after) if goes_on else None
    before = None if found is None else speaker_before(scan, opening, floor)
    if found and relayed(scan, before, found, opening, after):
        return before
    if found is None or (found.name is None and not found.pronoun):
        before = before or speaker_before(scan, opening, floor)
        told = before and before.verb and scan.words[opening - 1].surface != ":"
        weak = told and before and scan.lexicon.meaning("say_weak", before.verb or "")
        found = found if weak and scan.bits[quote.first] & CAPITAL else before or found
    found = found or (speaker_closing(scan, after) if goes_on else None)
    if found is None:
        low = max(scan.sentence(opening)[0], floor)
        found = subject_of_words(scan, low, opening, quote.first)
    return found


def _stopped(scan: Scan, quote: Quoted, after: int) -> bool:
    """Whether a full stop inside the marks ends the sentence: “Not one.” The senator left."""
    ended = scan.words[quote.stop - 1].surface == "." and scan.bits[after] & CAPITAL
    return bool(ended) and scan.match("say_openers", after) is None


def _bound(scan: Scan, quote: Quoted) -> bool:
    """Whether the words around the marks go on in the sentence of the quotation."""
    after = min(quote.stop + quote.width, len(scan))
    opening = quote.first - quote.width
    ended = scan.words[quote.stop - 1].surface in ".!?…" and not (
        after < len(scan) and (scan.words[after].surface == "," or not scan.bits[after] & CAPITAL)
    )
    return not ended or (opening > 0 and scan.words[opening - 1].surface == ":")


def _mentioned(scan: Scan, opening: int) -> bool:
    """« le mot », « le projet dit » before the marks; not « elle a dit »."""
    if not preceded(scan, "say_mention", opening):
        return _made(scan, opening)
    said = scan.match("say_verbs", opening - 1) is not None
    reflexive = preceded(scan, "say_reflexive", opening - 2)
    if preceded(scan, "say_passive", opening - 1) and not reflexive:
        return True  # « est dit »
    if scan.keys[opening - 2] == "," and scan.bits[opening - 3] & CAPITAL:
        low = scan.sentence(opening)[0]
        if "," not in scan.keys[low : opening - 2]:
            return True  # « Riton, dit « le Belge » »
    # *what the club called “a setback”*, « le groupe X dit « prendre acte » »
    what = scan.between(scan.lexicon.bit("say_what"), max(0, opening - 12), opening - 2)
    if said and (what or (scan.match("say_stances", opening + 1) and not reflexive)):
        return False
    return not (ventured(scan, opening) or (said and saying_verb(scan, opening - 1) and (
        preceded(scan, "say_finite", opening - 1)
        or preceded(scan, "say_reflexive", opening - 1)
        or preceded(scan, "say_pronouns", opening - 1)
        or scan.keys[opening - 2] in conjoined()
    )))  # fmt: skip


def _made(scan: Scan, opening: int) -> bool:
    """« l'auteur de « … » »: the title of a work, after who made it."""
    for at in range(max(0, opening - 2), opening):
        link = scan.match("say_of", at)
        if link and at + link.length == opening:
            return preceded(scan, "say_makers", at)
    return False


def _speaker(
    scan: Scan,
    quote: Quoted,
    found: Speaker | None,
    following: Quoted | None,
    previous: tuple[Quoted, Speaker | None] | None,
) -> Speaker | None:
    """The speaker the words around tell, or the one this quotation shares with its neighbours."""
    opening = quote.first - quote.width
    if found is None and (_mentioned(scan, opening) or _title(scan, quote, opening)):
        return None
    if found is None and previous and previous[1] and _same_sentence(scan, previous[0], quote):
        found = _gapped(scan, previous[0], quote) or previous[1]
    unnamed = found is not None and not found.name and not found.pronoun
    if unnamed and found and previous and previous[1] and _same_sentence(scan, previous[0], quote):
        found = previous[1]._replace(verb=found.verb)
    if found is None and previous and scan.match("say_onward", scan.sentence(opening)[0]):
        found = previous[1]  # « Et d'ajouter : »
    found = found or (_shared(scan, quote, following) if following is not None else None)
    if found is None and previous and previous[1] and _follows(scan, previous[0], quote):
        found = previous[1]
    return found


def _same_sentence(scan: Scan, before: Quoted, quote: Quoted) -> bool:
    """Whether one sentence holds both, or the second continues the first in its paragraph."""
    return scan.sentence(before.stop)[0] == scan.sentence(quote.first - quote.width)[0] or (
        before.continued and scan.block_index(quote.first) == scan.block_index(before.first) + 1
    )


def _follows(scan: Scan, before: Quoted, quote: Quoted) -> bool:
    """A sentence of speech right after the sentence that names its speaker: « … », dit X. « … »"""
    opening = quote.first - quote.width
    after = before.stop + before.width
    if after >= opening or scan.block_index(before.first) != scan.block_index(quote.first):
        return False
    if not scan.bits[quote.first] & CAPITAL or scan.words[opening - 1].surface not in ".!?":
        return False
    low, high = scan.sentence(after)
    return low == scan.sentence(opening - 1)[0] or high >= opening - 1


def _gapped(scan: Scan, before: Quoted, quote: Quoted) -> Speaker | None:
    """A second subject without its verb: « …, Israël d'"acte de légitime défense" »."""
    low, high = before.stop + before.width, quote.first - quote.width
    if high - low > 8 or high <= low + 1 or scan.words[low].surface != ",":
        return None
    if not scan.bits[low + 1] & CAPITAL:
        return None
    end = low + 1
    while end < high and scan.bits[end] & CAPITAL:
        end += 1
    letter = end < high and len(scan.words[end].surface) == 1  # the d of « d'"acte" »
    if end < high and not letter and not scan.match("say_prepositions", end):
        return None
    return Speaker(scan.quote(low + 1, end), None, (low + 1, end))


def _shared(scan: Scan, quote: Quoted, following: Quoted) -> Speaker | None:
    """The speaker named after the next quotation, when only a comma or a stop parts them."""
    low, high = quote.stop + quote.width, following.first - following.width
    if high - low > 2 or any(scan.bits[i] & LETTERS for i in range(low, high)):
        return None
    if scan.block_index(quote.first) != scan.block_index(following.first):
        return None
    after = following.stop + following.width
    if after >= len(scan):
        return None
    found = speaker_after(scan, after)
    if found is None and scan.words[after].surface == ":" and after + 1 < len(scan):
        return None
    return found


VALUE_KIND = ValueKind(
    names=("quotation",),
    order=90,
    find=find,
    examples=(
        (
            "fr",
            "« Nous ne céderons pas », a déclaré la ministre Clarisse Montbel.",
            (("quotation", "Nous ne céderons pas", {"speaker": "Clarisse Montbel"}),),
        ),
        ("fr", "Le mot « choisir » fait débat.", ()),
        (
            "en",
            "“We will read the small print,” said Orla Keane of the harbour pilots association.",
            (("quotation", "We will read the small print,", {"speaker": "Orla Keane"}),),
        ),
    ),
)
