"""A count before a comma or colon that announces no list, and lists that one does announce."""

from __future__ import annotations

import pytest

from factcheck.rules.part import Case, rules
from factcheck.testing import run_case


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # a clause after the colon, the count inside a complement
        ("fr", "Le feu a pris dans un hôtel de trois étages : deux chambres sont détruites, la toiture, l'escalier et la cave sont touchés."),
        ("fr", "Une grange de deux niveaux a brûlé : le toit, la charpente et le foin sont perdus."),
        ("fr", "Il habite une ferme de quatre pièces : le toit fuit, la cave est humide et le jardin en friche."),
        ("fr", "Une collision entre deux autos à Dax : la route, le pont et la voie ferrée ont été fermés."),
        ("fr", "Les quatre syndicats sont d'accord : le salaire, les horaires et la sécurité doivent être revus."),
        ("fr", "Les deux ministres ont parlé de tout : la pêche, l'énergie et les douanes."),
        ("fr", "Les trois élus ont visité les lieux : la crypte, la nef, le clocher et le cloître."),
        ("fr", "Deux morts dans un accident : l'alcool, la vitesse et la fatigue en cause."),
        ("en", "Fire broke out in a two-storey house in Hull: the kitchen, the hall and the garage were gutted."),
        ("en", "Police searched a flat with two rooms: a gun, a knife and a phone were seized."),
        ("en", "The two ministers spoke of everything: the fishing, the energy and the border."),
        ("en", "The two teams shared the points: the crowd, the coach and the board were not happy."),
        # other things counted
        ("fr", "Le conseil comptera 3 centristes, 2 radicaux, un Vert, un indépendant et une élue sans parti."),
        ("fr", "La flotte aligne 4 vedettes, 2 remorqueurs, un patrouilleur et une barge."),
        ("fr", "Étaient présents deux ministres, le maire de Tulle, la préfète et l'évêque."),
        ("fr", "Elle laisse deux enfants, un frère, une sœur et un mari."),
        ("fr", "Trois personnes mortes, au moins deux disparues, des routes coupées par dizaines : dimanche, les secours étaient partout dans la Creuse et la Corrèze."),
        ("fr", "Deux hommes interpellés, une arme saisie, la rue bouclée et le métro arrêté : la soirée a été longue."),
        ("en", "The council will have two Greens, two Liberals, one Labour member and an independent."),
        ("en", "The crew: two pilots, a nurse, a doctor and a winchman."),
        ("en", "Three arrests, a gun seized, a road shut and a station closed: it was a long night."),
        # what tells of the one before, and who belongs to them
        ("fr", "Deux autres candidats lui font face : l'ancien maire Gaston Lormeau, du Parti rural, et une avocate de 40 ans."),
        ("fr", "Deux témoins ont parlé : un voisin, à la retraite, et une passante."),
        ("fr", "Les trois groupes, le Parti rural, l'Union du centre, les Verts et leurs alliés, ont voté pour."),
        ("en", "Two suspects are held: a driver, known to police, and a woman from Hull."),
        ("en", "The three groups, the Rural Party, the Centre Union, the Greens and their allies, voted for it."),
        ("fr", "Quatre blessés : un couple, leur fils et un voisin."),
        ("en", "Four people were hurt: a couple, their son and a neighbour."),
        # the subjects of the sentence after what opens it
        ("fr", "Selon deux sources, Riga, Oslo et Rome préparent un texte."),
        ("fr", "Pour trois raisons, Riga, Oslo, Rome et Berne s'y opposent."),
        ("en", "In the two cities, Moira Lennox, Bea Dunn and Carl East are well known."),
        # some of them, and the rest told elsewhere
        ("fr", "Quatre des cinq communes ont signé : Arnac, Bord, Évaux et Boussac."),
        ("fr", "Cinq pays forment l'union : l'Ona, l'Ulla, la Sarne et l'Usk.\nLe cinquième, l'Èbe, est entré en 2011."),
        ("fr", "Quatre villes sont candidates : Limoges, Tulle et Brive. Guéret s'est ajoutée hier."),
        ("en", "Five states share the lake: Ona, Ulla, Sarn and Usk.\nThe fifth, Ebe, joined in 2011."),
        ("fr", "Les cinq élus de la liste Roy, Petit, Vaux et Ney en tête, ont quitté la salle."),
        ("fr", "Trois suspects sur cinq ont été arrêtés, à Limoges, Tulle, Brive et Guéret."),
        ("fr", "Trois listes ont été déposées. Anne Roy, Luc Petit, Paul Brun et Max Vaux figurent sur la première."),
        ("fr", "Trois équipes de secours ont été engagées. Limoges, Tulle, Brive et Guéret ont envoyé des renforts."),
        ("fr", "L'Ona, l'Ulla et la Sarne, les deux pays voisins et l'Usk ont protesté."),
        ("fr", "Le chai reçoit 6 médailles : Meilleur Blanc à Gaston Lormeau, 4 Grappe régionale et une mention."),
        ("en", "Three lists were filed. Ann Cole, Bea Dunn, Carl East and Dan Frost are on the first."),
        ("fr", "Trois élus (Anne Roy, Luc Petit, Parti rural, et Paul Brun, Verts) ont quitté la séance."),
        ("fr", "Il parle quatre langues : le basque, sa langue maternelle, le corse, le breton et le picard."),
        # lists that are announced
        ("fr", "«Quatre blessés» : «le chauffeur du car, une passagère et un piéton»."),
        ("fr", "«Trois pays» ont voté contre : «l'Ona, l'Ulla, la Sarne et l'Usk»."),
        ("fr", "Le tribunal a prononcé «quatre peines» : «une amende, un stage et une interdiction de stade»."),
        ("fr", "«Deux personnes», «un homme, une femme et un enfant», ont été soignées."),
        ("en", "«Three bids» were rejected: «Norfleet, Blueline, Ryanwing and Aerona»."),
        ("en", "«Two people», «a man, a woman and a child», were treated."),
    ],
)  # fmt: skip
def test_what_a_count_announces(language: str, text: str) -> None:
    result = run_case(rules()["list-count"], Case("announced", (text,), language=language))
    assert result.ok, result.why


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "«Quatre de ces toiles» sont inscrites à l'inventaire par la Région Occitanie-Pyrénées : «le portrait d'Hélène, la marine aux voiles et le triptyque aux lys»."),
        ("fr", "«Cinq de ces ponts» sont classés : «le pont du Moulin, le pont aux Ânes, le pont vieux et la passerelle des Tanneurs»."),
        ("en", "«Four of these paintings» are listed as treasures: «the portrait of Helen, the seascape with boats and the lily triptych»."),
        ("en", "«Five of those towns» have already voted: «Hull, Selby, Goole and Thorne»."),
        ("fr", "Trois de ces communes ont refusé : Mornas, Suze et Visan."),
        ("fr", "Trois de ces communes sont sans eau : la pompe, le filtre et le bassin ont gelé, le câble a cédé."),
        ("en", "Three of these bridges are closed to lorries: the beams, the deck and two piers need repair."),
        ("en", "Two of these ships were sunk in 1942: the engine, the bell and the anchor are on show."),
    ],
)  # fmt: skip
def test_some_of_those_told_before(language: str, text: str) -> None:
    result = run_case(rules()["list-count"], Case("some of these", (text,), language=language))
    assert result.ok, result.why
