"""One utterance, two wordings or two speakers.

Found: quotations that are the same words but for a few, a changed number inside them included; and
the same words given to two persons. Why it matters: what stands between quotation marks is held to
be exact. Ignore it when one article translates, or when one person quotes the other. A quotation
cut short is not changed.
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz.distance import LCSseq

from factcheck.alignment.utterances import Voice, likely_pairs, retold, voice
from factcheck.alignment.view import View
from factcheck.claims.kinds.quotation import Quote
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule
from factcheck.values.compare_quotation import compare_quotations

TELLING = 6  # words that two persons do not say alike by chance
SURELY = 0.75  # of the words, when one speaker is described and not named


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of quotations of one utterance that differ in words or speaker."""
    for a, b in likely_pairs(view):
        verdict, how = compare_quotations(a.value, b.value)
        speakers = voice(view, a), voice(view, b)
        two = speakers[0].person and speakers[1].person and speakers[0] != speakers[1]
        if verdict == "conflict" and not two:
            if _one_unknown(a, b, *speakers) and _alike(a, b) < SURELY:
                continue
            yield _wording(a, b, how)
        elif verdict in ("agree", "compatible") and two and a.document != b.document:
            shorter = min(len(q.value.words.split()) for q in (a, b))
            if shorter >= TELLING and not _unsure(view, *speakers):
                yield _speakers(a, b, *speakers)
    for a, b in retold(view):
        verdict, _ = compare_quotations(a.value, b.value)
        if verdict == "not_comparable" and not (_elided(a) or _elided(b)):
            yield _wording(a, b, say("the same matter, told otherwise"))


def _elided(quote: Quote) -> bool:
    return "…" in quote.value.words or "..." in quote.value.words


def _one_unknown(a: Quote, b: Quote, first: Voice, second: Voice) -> bool:
    """Whether one speaker is a known person and the other somebody without a name."""
    told = a.value.speaker and b.value.speaker
    return bool(told) and bool(first.person) != bool(second.person)


def _alike(a: Quote, b: Quote) -> float:
    """The share of the shorter quotation's words that both have, in order."""
    left, right = a.value.words.lower().split(), b.value.words.lower().split()
    return LCSseq.similarity(left, right) / max(1, min(len(left), len(right)))


def _unsure(view: View, a: Voice, b: Voice) -> bool:
    return view.people.unsure(a.person, b.person)


def _wording(a: Quote, b: Quote, how: str) -> Draft:
    speaker = a.value.speaker or b.value.speaker or say("an unnamed speaker")
    return Draft(
        subject=f"{speaker} {a.document} {a.start}",
        message=say("one statement of {speaker} in two wordings: {how}", speaker=speaker, how=how),
        sides=tuple(Side(q.document, q.start, q.end, q.value.words) for q in (a, b)),
        explanation=say(
            "Most words of the two quotations are the same; what differs: {how}.", how=how
        ),
        strength=0.85,
        reconciled_by=say(
            "both can be true if the statement was made twice, or one article translates it"
        ),
        repairs=(
            say("in {document}: “{words}”", document=a.document, words=b.value.words),
            say("in {document}: “{words}”", document=b.document, words=a.value.words),
        ),
    )


def _speakers(a: Quote, b: Quote, first: Voice, second: Voice) -> Draft:
    return Draft(
        subject=f"{first.person} {second.person} {a.value.words}",
        message=say(
            "one statement, two speakers: {first} or {second}",
            first=first.person,
            second=second.person,
        ),
        sides=tuple(
            Side(q.document, q.start, q.end, who.person, q.value.speaker or "")
            for q, who in ((a, first), (b, second))
        ),
        explanation=say(
            "{a} gives these words to {first}, {b} to {second}.",
            a=a.document,
            first=first.person,
            b=b.document,
            second=second.person,
        ),
        strength=0.85,
        reconciled_by=say(
            "both can be true if one of them quotes the other: the article should say so"
        ),
        repairs=(
            say("in {document}: {right}", document=a.document, right=second.person),
            say("in {document}: {right}", document=b.document, right=first.person),
        ),
    )


RULE = Rule(
    id="quote-conflict",
    summary="one utterance has two wordings or two speakers",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="one article translates the words, or one speaker quotes the other",
    flag=(
        Case(
            "speakers told by what they are of",
            (
                '"«They came to our yard and they never said sorry»," the mill\'s founder, Ann '
                "Doyle, 61, told Sean Duffy in Galway.",
                '"«They came to our yard and they never said sorry»," Corrib\'s counsel, Ian '
                "Castle, told Sean Duffy in Galway.",
            ),
            language="en",
        ),
        Case(
            "a word changed",
            (
                "“«Cette usine nourrit trois vallées et nous ne la fermerons jamais»”, a "
                "déclaré Odile Wurtz à Colmar.",
                "“«Cette usine nourrit trois vallées et nous ne la vendrons jamais»”, a "
                "déclaré Odile Wurtz à Colmar.",
            ),
        ),
        Case(
            "a number changed inside",
            (
                "“«Nous avons soigné 340 blessés en deux nuits sans électricité»”, a dit à "
                "Kankan le docteur Sory Diallo.",
                "“«Nous avons soigné 430 blessés en deux nuits sans électricité»”, a dit à "
                "Kankan le docteur Sory Diallo.",
            ),
        ),
        Case(
            "two speakers",
            (
                "“«Un pont se paie une fois, un bac se paie tous les jours»”, a lancé le "
                "maire, Yvan Perrot, à Aubenas devant Denis Roche.",
                "“«Un pont se paie une fois, un bac se paie tous les jours»”, a dit la "
                "préfète, Léa Courtial, à Aubenas devant Denis Roche.",
            ),
        ),
        Case(
            "in English",
            (
                "“«The harbour belongs to the town and to nobody else»,” Moira Lennox said in "
                "Galway.",
                "“«The harbour belongs to the state and to nobody else»,” Moira Lennox said in "
                "Galway.",
            ),
            language="en",
        ),
        Case(
            "two speakers, one of them a pronoun",
            (
                "Le maire, Yvan Perrot, est venu à Aubenas. “«Un pont se paie une fois, un bac se "
                "paie tous les jours»”, a-t-il martelé.",
                "“«Un pont se paie une fois, un bac se paie tous les jours»”, avait dit le 2 mars, "
                "à Aubenas, Léa Courtial. Léa Courtial est préfète.",
            ),
        ),
        Case(
            "turned round and told in other words",
            (
                "“«Je n'ai ouvert aucune lettre ce matin-là, j'ouvrais un journal»”, a dit Yvan Perrot, à "
                "Aubenas, devant Denis Roche.",
                "“«Ce matin-là je n'ai jamais eu de lettre, j'avais seulement un journal entre les "
                "mains»”, a dit Yvan Perrot à Denis Roche, à Aubenas.",
            ),
        ),
        Case(
            "denied in one article",
            (
                "“«Je ne signerai pas ce texte»”, a dit Yvan Perrot à Denis Roche, à Aubenas.",
                "“«Je signerai ce texte»”, a dit Yvan Perrot, à Aubenas, devant Denis Roche.",
            ),
        ),
    ),
    keep=(
        Case(
            "two statements on one subject",
            (
                "“Le toit sera refait avant l'hiver, nous y veillerons”, a dit Yvan Perrot à Denis "
                "Roche, à Aubenas.",
                "“Nous avons vu le toit partir comme une feuille”, a dit Yvan Perrot, à Aubenas, "
                "devant Denis Roche.",
            ),
        ),
        Case(
            "cut short",
            (
                "“Cette usine nourrit trois vallées et nous ne la fermerons jamais”, a déclaré "
                "Odile Wurtz à Colmar.",
                "“Cette usine nourrit trois vallées”, a déclaré Odile Wurtz à Colmar.",
            ),
        ),
        Case(
            "an ellipsis",
            (
                "“Cette usine nourrit trois vallées et nous ne la fermerons jamais”, a déclaré "
                "Odile Wurtz à Colmar.",
                "“Cette usine (…) nous ne la fermerons jamais”, a déclaré Odile Wurtz à Colmar.",
            ),
        ),
        Case(
            "two statements",
            (
                "“Cette usine nourrit trois vallées et nous ne la fermerons jamais”, a déclaré "
                "Odile Wurtz à Colmar.",
                "“Les ouvriers recevront leur prime avant la fin du mois”, a déclaré Odile "
                "Wurtz à Colmar.",
            ),
        ),
        Case(
            "one speaker by name and by surname",
            (
                "“Un pont se paie une fois, un bac se paie tous les jours”, a lancé le maire, "
                "Yvan Perrot, à Aubenas.",
                "Le maire d'Aubenas, Yvan Perrot, était là. “Un pont se paie une fois, un bac "
                "se paie tous les jours”, a dit M. Perrot.",
            ),
        ),
        Case(
            "a formula taken up by another speaker",
            (
                "“Ce pacte n'engage à rien que l'on ne sache tenir”, a dit Awa Diombéra à Bamako "
                "devant Sory Diallo.",
                "“Ce pacte n'engage à rien”, a répliqué Sory Diallo à Awa Diombéra, à Bamako.",
            ),
        ),
    ),
)
