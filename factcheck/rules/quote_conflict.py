"""One utterance, two wordings or two speakers.

Found: quotations that are the same words but for a few, a changed number inside them included; and
the same words given to two persons. Why it matters: what stands between quotation marks is held to
be exact. Ignore it when one article translates, or when one person quotes the other. A quotation
cut short is not changed.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.statements import clashes
from factcheck.alignment.view import View
from factcheck.alignment.voices import Voice
from factcheck.claims.kinds.quotation import Quote
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """A draft for each pair of quotations of one utterance that differ in words or speaker."""
    for a, b, how, speakers, translated in clashes(view):
        yield _speakers(a, b, *speakers) if speakers else _wording(a, b, how, translated)


def _wording(a: Quote, b: Quote, how: str, translated: bool) -> Draft:
    speaker = a.value.speaker or b.value.speaker or say("an unnamed speaker")
    return Draft(
        subject=speaker,
        message=say("one statement of {speaker} in two wordings: {how}", speaker=speaker, how=how)
        if not translated
        else say(
            "one statement of {speaker}, perhaps translated twice: {how}", speaker=speaker, how=how
        ),
        sides=tuple(Side(q.document, q.start, q.end, q.value.words) for q in (a, b)),
        explanation=say(
            "Most words of the two quotations are the same; what differs: {how}.", how=how
        ),
        strength=0.85,
        severity="info" if translated else None,
        reconciled_by=say(
            "both can be true if the statement was made twice, or one article translates it"
        ),
        repairs=(
            say("in {document}: “{words}”", document=a.document, words=b.value.words),
            say("in {document}: “{words}”", document=b.document, words=a.value.words),
        ),
    )


def _speakers(a: Quote, b: Quote, one: Voice, two: Voice) -> Draft:
    first = one.person or a.value.speaker or ""
    second = two.person or b.value.speaker or ""
    return Draft(
        subject=f"{first} {second} {a.value.words}",
        message=say(
            "one statement, two speakers: {first} or {second}",
            first=first,
            second=second,
        ),
        sides=tuple(
            Side(q.document, q.start, q.end, who, q.value.speaker or "")
            for q, who in ((a, first), (b, second))
        ),
        explanation=say(
            "{a} gives these words to {first}, {b} to {second}.",
            a=a.document,
            first=first,
            b=b.document,
            second=second,
        ),
        strength=0.85,
        reconciled_by=say(
            "both can be true if one of them quotes the other: the article should say so"
        ),
        repairs=(
            say("in {document}: {right}", document=a.document, right=second),
            say("in {document}: {right}", document=b.document, right=first),
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
                "“«Ce matin-là je n'ai pas touché une lettre, j'avais seulement un journal entre les "
                "mains»”, a dit Yvan Perrot à Denis Roche, à Aubenas.",
            ),
        ),
        Case(
            "one opening, two ends",
            (
                "“«Le four s'éteindra quand le dernier pain sera vendu»”, a dit Yvan Perrot à Aubenas.",
                "“«Le four s'éteindra quand la loi le dira»” : c'est la réponse d'Yvan Perrot, à "
                "Aubenas.",
            ),
        ),
        Case(
            "a few words, turned",
            (
                "“«Everybody tastes the salt»,” said Moira Lennox in Galway.",
                "“«Nobody tastes the salt»,” Moira Lennox told Sean Duffy in Galway.",
            ),
            language="en",
        ),
        Case(
            "the speaker told by an office alone",
            (
                "Le maire, Yvan Perrot, a reçu Odile Wurtz. “«Vous avez choisi de vivre au bord de "
                "l'eau»”, a dit Yvan Perrot.",
                "Odile Wurtz était à Aubenas avec Yvan Perrot. “«Vous avez choisi de bâtir au bord de "
                "l'eau»”, a dit le maire.",
            ),
        ),
        Case(
            "a mother instead of her daughter",
            (
                "“«I heard the whistle and I simply ran»,” said Moira Lennox in Galway.",
                "“«I heard the whistle and I simply ran»,” said her mother in Galway, where Moira "
                "Lennox won.",
            ),
            language="en",
        ),
        Case(
            "denied in one article",
            (
                "“«Je ne signerai pas ce texte»”, a dit Yvan Perrot à Denis Roche, à Aubenas.",
                "“«Je signerai ce texte»”, a dit Yvan Perrot, à Aubenas, devant Denis Roche.",
            ),
        ),
        Case(
            "a word of few",
            (
                "“«Personne ne sera licencié»”, a dit Yvan Perrot à Denis Roche, à Aubenas.",
                "“«Personne ne sera épargné»”, a dit Yvan Perrot, à Aubenas, à Denis Roche.",
            ),
        ),
        Case(
            "a short sentence of two named speakers",
            (
                "“«La mer a tout pris»”, a dit Yvan Perrot à Aubenas devant Denis Roche.",
                "“«La mer a tout pris»”, a dit Léa Courtial à Aubenas devant Denis Roche.",
            ),
        ),
    ),
    keep=(
        Case(
            "one sentence that goes on with matter of its own",
            (
                "“Je vais d'abord marcher”, a dit Yvan Perrot à Denis Roche, à Aubenas.",
                "“Je vais d'abord embrasser les voisins qui gardaient la maison”, a dit Yvan Perrot, à "
                "Aubenas, à Denis Roche.",
            ),
        ),
        Case(
            "words woven into a sentence",
            (
                "“There is hardly a worse hour to close the quay,” said Ann Doyle in Galway.",
                "There could “hardly be a worse hour” for it, said Ann Doyle in Galway.",
            ),
            language="en",
        ),
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
            "two sentences of one article that open alike",
            (
                "“Le four s'éteindra quand le dernier pain sera vendu”, a dit Yvan Perrot à Aubenas. "
                "“Le four s'éteindra quand la loi le dira”, a répété Yvan Perrot.",
                "“Le four s'éteindra quand la loi le dira”, a dit Yvan Perrot à Aubenas.",
            ),
        ),
        Case(
            "an office that may be the speaker's",
            (
                "Yvan Perrot a reçu Odile Wurtz. “Un pont se paie une fois, un bac tous les jours”, a "
                "dit Yvan Perrot à Aubenas.",
                "“Un pont se paie une fois, un bac tous les jours”, a dit le maire à Aubenas, où "
                "Yvan Perrot recevait Odile Wurtz.",
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
