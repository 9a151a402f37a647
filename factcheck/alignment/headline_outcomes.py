"""A headline's outcome that its own article tells the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.alignment.outcomes import Outcome, denied_words, outcomes, readings, subject
from factcheck.alignment.view import View
from factcheck.claims.reading import content_word
from factcheck.documents.document import Document
from factcheck.languages import lexicon
from factcheck.text.lexicon import DIGITS, Word, strip_accents
from factcheck.text.sentences import sentence_starts
from factcheck.text.tokens import tokenize

BODY = ("paragraph", "list_item", "standfirst")
LEAD = 3  # sentences at the head of an article that tell what the headline tells
YEAR_AFTER = 4  # words after an outcome in which its year stands
SHARED = 2  # words of the headline that a later sentence must have
QUOTES = frozenset('«»“”"')
BREAKS = frozenset(",;:–—")
SINGLE = frozenset("'‘’")


class Told(NamedTuple):
    """Where an outcome stands: offsets in the document, the words, which outcome."""

    start: int
    end: int
    quote: str


class Reversed(NamedTuple):
    """A headline's outcome and the words of the article that tell the contrary."""

    title: Told
    body: Told


class Stretch(NamedTuple):
    """A sentence as words with their offsets; what it is about is read of few of them only."""

    words: list[Word]
    starts: list[int]
    ends: list[int]
    code: str

    @property
    def matter(self) -> frozenset[str]:
        """Its content words."""
        known = lexicon(self.code)
        return frozenset(content_word(w, known) for w in self.words) - {""}

    def found(self, axis: str = "") -> tuple[Outcome, ...]:
        """What it tells, on one axis if one is given."""
        return tuple(outcomes(self.words, self.code, 0, len(self.words), axis))


def reversed_outcomes(view: View, name: str) -> Iterator[Reversed]:
    """The first outcome of a headline that the article denies and nowhere affirms."""
    document = view.documents[name]
    title = next((b for b in document.blocks if b.kind == "title"), None)
    if title is None or not lexicon(document.language).table("outcome_sides"):
        return
    text = document.text[title.start : title.end]
    if "?" in text or "…" in text:
        return
    head = next(_sentences(document, title.start, title.end, whole=True), None)
    found = head.found() if head else ()
    told = [o for o in found if head and o.sure and not (_quoted(head, o) or _counted(head, o))]
    if head is None or not (told or _verbs(head, document.language)):
        return
    body = [
        sentence
        for block in document.blocks
        if block.kind in BODY
        for sentence in _sentences(document, block.start, block.end)
    ]
    day = document.published
    recent = frozenset(str(day.year - k) for k in range(2)) if day else frozenset[str]()
    for outcome in (*told, *_verbs(head, document.language)):
        against = _against(head, outcome, body, document.language, recent)
        if against:
            sentence, contrary = against
            yield Reversed(_told(document, head, outcome), _told(document, sentence, contrary))
            return


def _against(
    head: Stretch, outcome: Outcome, body: Sequence[Stretch], code: str, recent: frozenset[str]
) -> tuple[Stretch, Outcome] | None:
    """The sentence that tells the contrary, when no other tells the same as the headline."""
    axes = lexicon(code).table("outcome_sides")
    listed = f"{outcome.axis}_yes" in axes
    wanted = frozenset((outcome.axis,))
    on_axis = [
        (k, sentence, o)
        for k, sentence in enumerate(body)
        for o in (
            sentence.found(outcome.axis) if listed else denied_words(sentence.words, wanted, code)
        )
        if o.axis == outcome.axis
    ]
    if any(o.yes == outcome.yes for _, _, o in on_axis):
        return None
    if any(o.yes != outcome.yes for o in head.found(outcome.axis)):
        return None
    about, objects = _about(head, outcome, code)
    personal = outcome.axis in lexicon(code).table("outcomes_of_person").get("yes", ())
    of_subject = outcome.axis in lexicon(code).table("outcomes_of_subject").get("yes", ())
    for k, sentence, o in on_axis:
        if not o.sure or _quoted(sentence, o) or _long_ago(sentence, o, recent):
            continue
        if of_subject:
            who = subject(head.words, 0, outcome.first)
            if not who or who != subject(sentence.words, 0, o.first):
                continue
        matter = sentence.matter
        goes_on = personal and 0 < k < LEAD and _takes_up(sentence, code)
        if goes_on and len(head.matter & body[k - 1].matter) >= SHARED:
            matter = matter | body[k - 1].matter  # "She broke her leg" goes on about her
        shared = len(about & matter)
        # « La piscine de Mons ferme ses portes »: what is before the verb tells enough.
        shown = bool(objects & matter)
        told = shown or (listed and len((about - objects) & matter) >= SHARED)
        if objects and not (told and _same_object(head, sentence, o, code, shown)):
            continue
        if shared >= SHARED:
            return sentence, o
    return None


def _long_ago(sentence: Stretch, outcome: Outcome, recent: frozenset[str]) -> bool:
    """ "the pier, shut in March 1974": a year right after it says that it was another time."""
    after = (w.surface for w in sentence.words[outcome.stop : outcome.stop + YEAR_AFTER])
    return any(len(s) == len("1969") and s.isdigit() and s not in recent for s in after)


def _verbs(head: Stretch, code: str) -> list[Outcome]:
    """The plain verbs of a headline, each an outcome that the article may deny."""
    endings = tuple(lexicon(code).table("outcome_verbs").get("yes", ()))
    told = {i for o in head.found() for i in range(o.first, o.stop)}
    words = head.words
    bare = [i for i, w in enumerate(words) if i not in told and w.key.isalpha() and len(w.key) > 4]
    wanted = frozenset(
        reading
        for i in bare
        if not words[i].capital
        for reading in readings(words[i].key, code)
        if reading.endswith(endings) and reading != strip_accents(words[i].key) + "r"
    )
    found = denied_words(words, wanted, code) if wanted else ()
    return [o for o in found if o.yes and o.sure and not _quoted(head, o)]


def _takes_up(sentence: Stretch, code: str) -> bool:
    """Whether a sentence has a pronoun that goes on about somebody."""
    meant = {w for words in lexicon(code).table("outcome_pronouns").values() for w in words}
    return any(word.key in meant for word in sentence.words)


def _same_object(
    head: Stretch, sentence: Stretch, outcome: Outcome, code: str, shown: bool
) -> bool:
    """Whether the noun right behind an outcome is the headline's or, where the sentence has the
    headline's object ``shown``, a plain word for it.
    """
    known = lexicon(code)
    skipped = known.bit("date_weekdays", "date_months") | DIGITS
    behind = [w for w in sentence.words[outcome.stop : outcome.stop + 6] if not w.bits & skipped]
    tables = known.table("outcome_articles"), known.table("outcome_objects")
    articles, plain = (frozenset(w for words in t.values() for w in words) for t in tables)
    if len(behind) < 2 or behind[0].key not in articles:
        return True
    noun = content_word(behind[1], known)
    return not noun or noun in head.matter or (shown and behind[1].key in plain)


def _about(head: Stretch, outcome: Outcome, code: str) -> tuple[frozenset[str], frozenset[str]]:
    """The content words of the clause that tells an outcome, and those after it."""
    known = lexicon(code)
    breaks = _words_of(code)
    low, high = outcome.first, outcome.stop
    while low > 0 and head.words[low - 1].key not in breaks:
        low -= 1
    while high < len(head.words) and head.words[high].key not in breaks:
        high += 1
    topic = next((i for i, w in enumerate(head.words[:low]) if w.surface == ":"), 0)
    leading = [*head.words[:topic], *head.words[low : outcome.first]]
    before = {content_word(w, known) for w in leading} - {""}
    dated = known.bit("date_weekdays", "date_months")
    behind = [w for w in head.words[outcome.stop : high] if not w.bits & dated]
    after = {content_word(w, known) for w in behind} - {""}
    inside = {content_word(w, known) for w in head.words[outcome.first : outcome.stop]} - {""}
    if not before | after:  # « Incendie : la piste écartée », « La récolte de prunes abondante »
        ends = head.words[outcome.first], head.words[outcome.stop - 1]
        before = (set(head.matter) - inside) or inside - {content_word(w, known) for w in ends}
    return frozenset(before | after), frozenset(after)


def _words_of(code: str) -> frozenset[str]:
    """What parts the clauses of a headline."""
    joining = lexicon(code).table("outcome_clauses").values()
    return frozenset(w for words in joining for w in words) | BREAKS


def _sentences(document: Document, start: int, end: int, whole: bool = False) -> Iterator[Stretch]:
    """The sentences of a block, as words; the block as one when ``whole``."""
    known = lexicon(document.language)
    tokens = tokenize(document.text[start:end], start)
    words = known.words(tokens.surfaces)
    cuts = [0] if whole else sentence_starts(words, tokens, known)
    for low, high in zip(cuts, [*cuts[1:], len(words)], strict=True):
        inside = words[low:high]
        if inside:
            starts, ends = tokens.starts[low:high], tokens.ends[low:high]
            yield Stretch(inside, starts, ends, document.language)


def _quoted(sentence: Stretch, outcome: Outcome) -> bool:
    """Whether an outcome stands between quotation marks: somebody says so."""
    marks = sum(w.surface in QUOTES for w in sentence.words[: outcome.first])
    single = [w.surface in SINGLE for w in sentence.words]
    return marks % 2 == 1 or (any(single[: outcome.first]) and any(single[outcome.stop :]))


def _counted(sentence: Stretch, outcome: Outcome) -> bool:
    """Whether an outcome is that of so many: beside 60 dead there are those who came through."""
    before = sentence.words[outcome.first - 1] if outcome.first else None
    cardinals = DIGITS | lexicon(sentence.code).bit("cardinals")
    return before is not None and bool(before.bits & cardinals)


def _told(document: Document, sentence: Stretch, outcome: Outcome) -> Told:
    start, end = sentence.starts[outcome.first], sentence.ends[outcome.stop - 1]
    return Told(start, end, document.text[start:end])
