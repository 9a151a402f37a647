"""Who speaks in despatches: pronouns, bodies, titles, verbs of value, clauses inside the marks."""

from __future__ import annotations

import pytest

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.find import find_in_scan
from factcheck.values.part import Context
from factcheck.values.quotation import Quotation


def speakers(text: str, language: str) -> list[tuple[str, str | None]]:
    scan = scan_text(text, lexicon(language))
    found = [f.value for f in find_in_scan(scan, Context())]
    return [(v.words, v.speaker) for v in found if isinstance(v, Quotation)]


LATTER = [
    ("fr", "Le maire Paul Durand a reçu le préfet Jean Moreau. « Tout est prêt », a assuré ce "
     "dernier.", [("Tout est prêt", "Jean Moreau")]),
    ("fr", "La ministre Anne Roux a vu la syndicaliste Lise Petit. « Rien n'avance », regrette "
     "cette dernière.", [("Rien n'avance", "Lise Petit")]),
    ("fr", "Abdou Sarr a été arrêté, a annoncé le procureur. « Les faits sont graves », a précisé "
     "ce dernier.", [("Les faits sont graves", "le procureur")]),
    ("fr", "La ville a été attaquée par le syndicat Solidaires. « Un recul », a lancé ce dernier.",
     [("Un recul", "Solidaires")]),
]  # fmt: skip
BODIES = [
    ("fr", "La préfecture du Puy-de-Dôme a fermé le col. « Restez chez vous », écrit-elle.",
     [("Restez chez vous", "préfecture du Puy-de-Dôme")]),
    ("fr", "Lise Petit parle de neige. « C'est rare », dit-elle. La mairie de Brest a fermé les "
     "parcs. « Restez chez vous », écrit-elle.",
     [("C'est rare", "Lise Petit"), ("Restez chez vous", "mairie de Brest")]),
    ("fr", "« C'est tôt », dit Anne Roux. La banque centrale a relevé ses taux. « On verra », "
     "estime-t-elle.", [("C'est tôt", "Anne Roux"), ("On verra", "Anne Roux")]),
    ("fr", "Le groupe supprimera 1.100 postes, « sans aucun renvoi », assure-t-il.",
     [("sans aucun renvoi", "Le groupe")]),
    ("fr", "Le géant chinois Huaxin Electron coupe 400 postes. Il évoque « un marché atone ».",
     [("un marché atone", "Huaxin Electron")]),
    ("fr", "Contactée mardi, la direction a tardé. « Nous attendons », a-t-elle dit.",
     [("Nous attendons", "la direction")]),
    ("fr", "La mairie a reçu Anne Roux. « Je suis ravie », a-t-elle dit.",
     [("Je suis ravie", "Anne Roux")]),
    ("fr", "Le gardien, lui, sait tout. « Je change les ampoules », plaisante-t-il.",
     [("Je change les ampoules", "Le gardien")]),
    ("fr", "Le soleil brille. « Il fait beau », a-t-il dit.", [("Il fait beau", None)]),
    ("fr", "Paul Durand a fui avec deux amis. « Nous avions peur », ont-ils dit.",
     [("Nous avions peur", None)]),
]  # fmt: skip
VALUES = [
    ("fr", "L'Assurance maladie, elle, chiffre la mesure à « 85 à 120 millions d'euros ».",
     [("85 à 120 millions d'euros", "L'Assurance maladie")]),
    ("fr", "Anne Roux évalue le coût à « près de 3 milliards d'euros ».",
     [("près de 3 milliards d'euros", "Anne Roux")]),
    ("fr", "La veuve, Annick Hoffner, attend « un procès, rien qu'un procès ».",
     [("un procès, rien qu'un procès", "Annick Hoffner")]),
    ("fr", "Le cabinet du ministre Luc Vandaele se dit « ouvert au dialogue ».",
     [("ouvert au dialogue", "Le cabinet du ministre Luc Vandaele")]),
    ("fr", "Le coureur est dit « le roi du fleuve ».", []),
    ("fr", "Le film a été baptisé « La nuit des longs regrets ».", []),
    ("fr", "« Pas de commentaire », s'est bornée à répondre la ministre Anne Roux.",
     [("Pas de commentaire", "Anne Roux")]),
    ("fr", "« C'est fini », a fini par lâcher Paul Durand.", [("C'est fini", "Paul Durand")]),
    ("en", "Police spokesperson Chuka Obi put the toll at “no more than six”.",
     [("no more than six", "Chuka Obi")]),
    ("en", "She left with what the Ladies Tour (LNT) called “a slight ankle strain”.",
     [("a slight ankle strain", "Ladies Tour")]),
    ("en", "The plan is called “the long way home”.", []),
]  # fmt: skip
WEAK = [
    ("fr", "Le maire condamne « des actes barbares ».", [("des actes barbares", "Le maire")]),
    ("fr", "Le tribunal a condamné Paul Durand à dix ans pour « violences aggravées ».", []),
    ("fr", "Les abonnés attendent « La suite du monde ».", []),
    ("fr", "Le studio a montré la bande-annonce de « La longue nuit d'hiver ».",
     [("La longue nuit d'hiver", None)]),
    ("fr", "Le constructeur Valdor Autos dit « prendre acte » du refus.",
     [("prendre acte", "Valdor Autos")]),
    ("fr", "Le surnommé Riton, dit « le Belge », a fui.", []),
    ("fr", "« C'est une honte », s'étrangle Kossi Agbéko.", [("C'est une honte", "Kossi Agbéko")]),
    ("en", '"The board has lost it," fumed shareholder activist Desmond Pratt.',
     [("The board has lost it,", "Desmond Pratt")]),
    ("en", "He welcomed guests at “The Red Lion”.", []),
]  # fmt: skip
APPOSED = [
    ("fr", "« Non », a dit Lise Petit. Et d'ajouter : « Jamais. »",
     [("Non", "Lise Petit"), ("Jamais.", "Lise Petit")]),
    ("fr", "La ville a « tout à y gagner », dit le maire (DVG) de Pau, Luc Roy-Petit.",
     [("tout à y gagner", "Luc Roy-Petit")]),
    ("en", '"We are ready," Fijian captain Semi Loganivou (Toulon) said.',
     [("We are ready,", "Semi Loganivou")]),
    ("en", "“A disaster,” is how Greta Oyer, head of the union, described the deal.",
     [("A disaster,", "Greta Oyer")]),
    ("en", "Ann Doyle, the union's president, called it “a disgrace”.",
     [("a disgrace", "Ann Doyle")]),
    ("en", "Tomasz W. Brzoz, the study’s lead author, warned of “a perfect storm”.",
     [("a perfect storm", "Tomasz W. Brzoz")]),
    ("en", "“We’re not going,” Mayor-elect Priya Cole said.",
     [("We're not going,", "Priya Cole")]),
    ("en", "“Don’t call it a comeback,” quipped the 38-year-old, who beat Ann Doyle.",
     [("Don't call it a comeback,", "the 38-year-old")]),
]  # fmt: skip
INSIDE = [
    ("fr", "Le sélectionneur Luc Pémart est sûr. « Ils ont faim, a justifié le sélectionneur. Je "
     "ne fais pas de cadeau. »",
     [("Ils ont faim", "Luc Pémart"), ("Je ne fais pas de cadeau.", "Luc Pémart")]),
    ("fr", "Amina Sow a fui. « La pluie est une alliée, a dit le chef. Qu'elle tombe », "
     "lâche-t-elle.",
     [("La pluie est une alliée, a dit le chef. Qu'elle tombe", "Amina Sow")]),
    ("fr", "Contactée, l'entreprise Dorval Chimie « conteste formellement » ces accusations.",
     [("conteste formellement", "Dorval Chimie")]),
    ("fr", "« C'est un honneur », a confié l'autrice du « Chant des marées ».",
     [("C'est un honneur", "l'autrice")]),
    ("fr", "Le quartier « vit au ralenti » depuis un mois.", []),
    ("en", "Paul Lambert “rejects any blame”.", [("rejects any blame", "Paul Lambert")]),
    ("en", "The word “regrets deeply” was used.", []),
]  # fmt: skip
GOING_ON = [
    ("fr", "« Le pont, a soutenu Me Anne Roux, n'a jamais bougé. Il tiendra. » Fin du débat.",
     [("Le pont", "Anne Roux"), ("n'a jamais bougé. Il tiendra.", "Anne Roux")]),
    ("fr", "« Le pont, a dit Anne Roux, maire de Sète, tient bon », et c'est tout.",
     [("Le pont", "Anne Roux"), ("tient bon", "Anne Roux")]),
    ("fr", "« Le pont tient, a dit Anne Roux, maire de Sète. Tout va bien. »",
     [("Le pont tient", "Anne Roux"), ("Tout va bien.", "Anne Roux")]),
    ("fr", "« Le pont tient, a dit Anne Roux, interrogée par la presse. Tout va bien. »",
     [("Le pont tient", "Anne Roux"), ("Tout va bien.", "Anne Roux")]),
    ("fr", "« Le pont tient, a dit Anne Roux, maire de Sète »",
     [("Le pont tient", "Anne Roux")]),
    ("fr", "Anne Roux gère le site. « Chaque mètre, dit-elle, vaut de l'or. »",
     [("Chaque mètre", "Anne Roux"), ("vaut de l'or.", "Anne Roux")]),
    ("fr", "« Le pont, a dit mon père, c'est la vie », se souvient Anne Roux.",
     [("Le pont, a dit mon père, c'est la vie", "Anne Roux")]),
    ("en", "“Nobody reads, said Ann Doyle, a retired teacher, 83. Well, we do.”",
     [("Nobody reads", "Ann Doyle"), ("Well, we do.", "Ann Doyle")]),
]  # fmt: skip
MOODS = [
    ("fr", "La maire de Sète, Anne Roux, est très claire : « Nous ne céderons pas. »",
     [("Nous ne céderons pas.", "Anne Roux")]),
    ("fr", "Paul Durand gère le port. Il reste prudent : « Rien n'est fait avant lundi. »",
     [("Rien n'est fait avant lundi.", "Paul Durand")]),
    ("fr", "L'avenir est clair : « Nous ne céderons pas ici. »",
     [("Nous ne céderons pas ici.", None)]),
    ("fr", "Paul Durand est mort : « C'était un homme bon et droit. »",
     [("C'était un homme bon et droit.", None)]),
    ("en", "The mayor, Ann Doyle, remained defiant: “We will not go away.”",
     [("We will not go away.", "Ann Doyle")]),
    ("fr", "L'économiste J.-P. Morel table sur un recul « autour de 1,8 % » en mai.",
     [("autour de 1,8 %", "J.-P. Morel")]),
    ("fr", "Paul Durand a toujours invoqué « une vague géante venue de nulle part ».",
     [("une vague géante venue de nulle part", "Paul Durand")]),
    ("en", "Her rival, Ann Doyle, felt the wind “turned the race on its head”.",
     [("turned the race on its head", "Ann Doyle")]),
    ("en", "The quake was felt “as far as the coast”.", []),
]  # fmt: skip
AROUND = [
    ("fr", "La Chine aura une croissance « proche de 5 % » cette année, a déclaré mardi le ministre "
     "des Finances Paul Durand.", [("proche de 5 %", "Paul Durand")]),
    ("fr", "Luc Petit a promis « un effort » cette année, a annoncé Paul Durand.",
     [("un effort", "Luc Petit")]),
    ("en", "The rate is “close to 5%” this year, said the minister, Ann Doyle.",
     [("close to 5%", "Ann Doyle")]),
    ("en", "OSLO, Norway (XP) — A union has asked members to ignore “a cynical ploy.”",
     [("a cynical ploy.", "A union")]),
    ("fr", "« C'est un record », se félicite l'adjointe au maire Lise Petit.",
     [("C'est un record", "Lise Petit")]),
    ("fr", "Le commandant Paul Durand parle. « On monte », a précisé l'officier.",
     [("On monte", "Paul Durand")]),
    ("fr", "Le pompier Paul Durand est venu. « On attend », dit l'agriculteur.",
     [("On attend", "l'agriculteur")]),
]  # fmt: skip
OBLIQUE = [
    ("fr", "Anne Roux a défendu son texte. Pour elle, c'est « une question de survie ».",
     [("une question de survie", "Anne Roux")]),
    ("fr", "Paul Durand a écrit au maire. D'après lui, rien « ne justifie une telle hausse ».",
     [("ne justifie une telle hausse", "Paul Durand")]),
    ("en", "Governor Paul Lambert left. According to him, it is “a leap into the dark”.",
     [("a leap into the dark", "Paul Lambert")]),
    ("en", "According to her lawyer, Ann Doyle, it is “a leap into the dark”.",
     [("a leap into the dark", "Ann Doyle")]),
]  # fmt: skip
AFTER = [
    ("en", "“This is fair,” Oona Blythe said. “Nothing more.” Opposition leader Giles Raven called "
     "it “a stunt”.",
     [("This is fair,", "Oona Blythe"), ("Nothing more.", "Oona Blythe"),
      ("a stunt", "Giles Raven")]),
    ("en", "“Why?” Ann Smith asked. “Who knows?” Jane Doe said.",
     [("Why?", "Ann Smith"), ("Who knows?", "Jane Doe")]),
    ("en", "Rep. Ann Doyle, D-Ohio, called it “a retreat from duty”.",
     [("a retreat from duty", "Ann Doyle")]),
    ("en", "“Leave now,” forecaster Delphine Webb said. “We knew,” shop owner Ann Doyle said.",
     [("Leave now,", "Delphine Webb"), ("We knew,", "Ann Doyle")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    LATTER
    + BODIES
    + VALUES
    + WEAK
    + APPOSED
    + INSIDE
    + GOING_ON
    + MOODS
    + AROUND
    + OBLIQUE
    + AFTER,
)
def test_speakers(language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    assert speakers(text, language) == expected
