"""Who speaks where no table has the verb, and whom a pronoun or a noun alone takes up."""

from __future__ import annotations

import pytest

from factcheck import find_values
from factcheck.documents.document import Document

SPEAKERS = (
    # an inverted subject after a verb of no table
    ("« La tuile manquera en mai », a calculé le directeur technique, Paul Aubrac.",
     "Paul Aubrac"),
    ("« Vendez ce four », a jeté l'ambassadeur letton, Janis Ozol.", "Janis Ozol"),
    ("« La clé, et tout de suite », presse le président du CRX, Denis Lormeau.",
     "Denis Lormeau"),
    ("Le maire Gaston Lormeau a vu l'orage. « Je n'ai plus de toit », s'est-il ému.",
     "Gaston Lormeau"),
    ("«Voilà du beau bois, a apprécié René Aubrac. La scie suivra».",
     "René Aubrac"),
    # a name after the colon, or at the head of the clause before it
    ("« La digue est neuve, voyez-la » : Denise Lormeau, directrice du port, a montré hier "
     "le quai.", "Denise Lormeau"),
    ("Au marché, Jacques Aubrac, 41 ans, boulanger à l'angle de la place, rouvre enfin sa "
     "grille : « Il a neigé dans le four. »", "Jacques Aubrac"),
    ("Mardi, Fabien Lormeau, tanneur bigouden, rouvrait sa cuve : « Le cuir attendra l'été. »",
     "Fabien Lormeau"),
    # a relative pronoun takes the name before it
    ("La cale a été vendue par les amis du Cercle de Denise Aubrac, qui dénonce « un prix "
     "d'ami ».", "Denise Aubrac"),
    ("Le chœur était mené par le Letton Janis Ozol, qui avait promis « que l'on chanterait ».",
     "Janis Ozol"),
    ("Paul Lormeau, adjoint de Denise Aubrac, qui dénonce « un prix d'ami », a voté non.",
     "Paul Lormeau"),
    ("« La serre était vide », ont soutenu ses avocats par la voix de Me Denise "
     "Aubrac.", "Denise Aubrac"),
    ("Son adjoint, le contre-amiral Daniel Perrin, promet de rester « jusqu'à la "
     "dernière vague ».", "Daniel Perrin"),
    ("« Le pré est à nous », s'est indigné le porte-parole du hameau, Denis Ly. Le juge a souri.",
     "Denis Ly"),
    ("« La nappe baisse », a averti jeudi le directeur de l'OBX (Office des bassins et "
     "des rivières du Limousin), Rafael Lormeau.", "Rafael Lormeau"),
    # the pronoun: who told the sentence before, not whom it is about nor its object
    ("Paul Aubrac sera jugé, a confirmé mardi sur la chaîne locale RTX le préfet Gaston "
     "Lormeau. « Le dossier est clos », a-t-il précisé.", "Gaston Lormeau"),
    ("Le préfet Gaston Lormeau a montré jeudi la digue. Interrogé sur la cave du sénateur Paul "
     "Aubrac, il a répondu : « Elle est sèche. »", "Gaston Lormeau"),
    # a noun alone takes up the body of the paragraph
    ("Le Syndicat national des vignerons a écrit mardi au préfet. « Nous exigeons des aides », "
     "ajoute le syndicat.", "Syndicat national des vignerons"),
    ("Le Letton Janis Ozol a gagné la régate. « Le vent a tourné », a lancé le Letton.",
     "Janis Ozol"),
    # another land is told of the others, or another gender
    ("Carla Ortiz a battu la Danoise Inga Holm. « J'ai tenu », a soufflé l'Espagnole de 22 ans.",
     "Carla Ortiz"),
    ("Carla Ortiz et Inga Holm ont joué. « J'ai tenu », a soufflé l'Espagnole.", "l'Espagnole"),
    ("Le jury de Marc Lormeau couronne Denise Aubrac. « Merci », a lancé la Française.",
     "Denise Aubrac"),
    # nobody's
    ("Il vend « La Source », dont le directeur, Paul Aubrac, est ravi.", None),
    ("« Le pont tiendra longtemps encore », voire le maire Gaston Lormeau en douterait.", None),
)  # fmt: skip
ENGLISH = (
    ('"Who sold the kiln?" asked Labour\'s Wes Harding.', "Wes Harding"),
    ('"The kiln was cold," Amnesty\'s Moira Lennox said.', "Moira Lennox"),
    ('"It will not work," mumbled Colin Harding of Lennox Partners.', "Colin Harding"),
    ("The Lennox Water District voted Tuesday to raise rates. “The river is low,” the district said.",
     "Lennox Water District"),
    ('"The kiln was sold twice," the court was told by judge Jeremy Harding.', "Jeremy Harding"),
    ('"The kiln was sold twice," the court was told.', None),
)  # fmt: skip


def _speakers(text: str, language: str) -> list[object]:
    document = Document.from_text(text, id="a", language=language, published="2025-05-12")
    found = [v.value for v in find_values(document) if v.kind == "quotation"]
    return [getattr(value, "speaker", None) for value in found]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_french(text: str, speaker: str | None) -> None:
    assert {s for s in _speakers(text, "fr") if s} == ({speaker} if speaker else set())


@pytest.mark.parametrize(("text", "speaker"), ENGLISH)
def test_english(text: str, speaker: str | None) -> None:
    assert [s for s in _speakers(text, "en") if s] == ([speaker] if speaker else [])
