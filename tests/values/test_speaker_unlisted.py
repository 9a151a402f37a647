"""Who speaks where no table has the verb, and whom a pronoun or a noun alone takes up."""

from __future__ import annotations

import pytest

from factcheck import find_values
from factcheck.documents.document import Document

SPEAKERS = (
    # an inverted subject after a verb of no table
    ("« Le gazole nous coûtera cher », a calculé le directeur financier, Paul Aubrac.",
     "Paul Aubrac"),
    ("« Fermons donc ce passage », a jeté l'ambassadeur russe, Igor Denissov.", "Igor Denissov"),
    ("« Un interlocuteur, et vite », presse le président du SNPX, Denis Lormeau.",
     "Denis Lormeau"),
    ("Le maire Gaston Lormeau a vu l'orage. « Je n'ai plus de toit », s'est-il ému.",
     "Gaston Lormeau"),
    ("«Ce sont de belles soirées, a apprécié René Aubrac. L'équipe a du tempérament».",
     "René Aubrac"),
    # a name after the colon, or at the head of the clause before it
    ("« Le comité travaille, et je me tais » : Denise Lormeau, directrice du port, a refusé hier "
     "de répondre.", "Denise Lormeau"),
    ("Sur le quai, Jacques Aubrac, 75 ans, retraité en route pour la Corse, attend près d'une "
     "valise : « On ne m'a pas prévenu, je rentre. »", "Jacques Aubrac"),
    ("Lundi, Fabien Lormeau, délégué syndical, n'écartait plus rien : « La grève, on en discute. »",
     "Fabien Lormeau"),
    # a relative pronoun takes the name before it
    ("Le budget a été critiqué par les élus du Front de Denise Aubrac, qui dénonce « un pacte "
     "entre voisins ».", "Denise Aubrac"),
    ("Le jury était mené par le Suédois Olof Lindqvist, qui avait promis « que l'on débattrait ».",
     "Olof Lindqvist"),
    ("Paul Lormeau, adjoint de Denise Aubrac, qui dénonce « un pacte entre voisins », a voté non.",
     "Paul Lormeau"),
    ("« Elle n'en a tiré aucun profit », ont fait valoir ses avocats par la voix de Me Denise "
     "Aubrac.", "Denise Aubrac"),
    ("Son adjoint, le contre-amiral Daniel Perrin, promet de poursuivre « aussi longtemps qu'il "
     "le faudra ».", "Daniel Perrin"),
    ("« C'est inouï », s'est indigné le porte-parole du parti, Ousmane Ly. L'affaire a surpris.",
     "Ousmane Ly"),
    ("« Le temps presse », a averti jeudi le directeur de l'AIEX (Agence internationale de "
     "l'énergie atomique), Rafael Lormeau.", "Rafael Lormeau"),
    # the pronoun: who told the sentence before, not whom it is about nor its object
    ("Paul Aubrac l'a emporté, a annoncé mardi sur la chaîne publique RTX le préfet Gaston "
     "Lormeau. « Le recours est possible », a-t-il précisé.", "Gaston Lormeau"),
    ("Le préfet Gaston Lormeau a défendu jeudi le plan. Interrogé sur la réunion du sénateur Paul "
     "Aubrac avec ses amis, il a tranché : « C'est hier. »", "Gaston Lormeau"),
    # a noun alone takes up the body of the paragraph
    ("Le Syndicat national des vignerons a écrit mardi au préfet. « Nous exigeons des aides », "
     "ajoute le syndicat.", "Syndicat national des vignerons"),
    ("Le Serbe Milan Perin a gagné le tournoi. « J'y crois toujours », a lancé le Serbe.",
     "Milan Perin"),
    # nobody's
    ("Il vend « La Source », dont le directeur, Paul Aubrac, est ravi.", None),
    ("« Le pont tiendra longtemps encore », voire le maire Gaston Lormeau en douterait.", None),
)  # fmt: skip
ENGLISH = (
    ('"Why did they wait six months?" asked Labour\'s Wes Harding.', "Wes Harding"),
    ('"Heavy hands have become a habit," Amnesty\'s Moira Lennox said.', "Moira Lennox"),
    ('"It will not work," mumbled Colin Harding of Lennox Partners.', "Colin Harding"),
    ("The Lennox Water District voted Tuesday to raise rates. “The river is low,” the district said.",
     "Lennox Water District"),
    ('"These were awful crimes," the court was told by judge Jeremy Harding.', "Jeremy Harding"),
    ('"These were awful crimes," the court was told.', None),
)  # fmt: skip


def _speakers(text: str, language: str) -> list[object]:
    document = Document.from_text(text, id="a", language=language, published="2025-05-12")
    found = [v.value for v in find_values(document) if v.kind == "quotation"]
    return [getattr(value, "speaker", None) for value in found]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_french(text: str, speaker: str | None) -> None:
    assert [s for s in _speakers(text, "fr") if s] == [speaker] * (
        max(1, text.count("apprécié") * 2) if speaker else 0
    )


@pytest.mark.parametrize(("text", "speaker"), ENGLISH)
def test_english(text: str, speaker: str | None) -> None:
    assert [s for s in _speakers(text, "en") if s] == ([speaker] if speaker else [])
