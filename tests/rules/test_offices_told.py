"""Offices told by a periphrase, a ministry, a verb or another noun for their body."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit

WHO = ("Alma Tellier", "Yvon Castel")

TWO_HOLDERS = [
    ("fr", "Le ministre chilien des Affaires étrangères", "La patronne de la diplomatie chilienne"),
    ("fr", "La ministre chilienne des Affaires étrangères", "Le chef de la diplomatie chilienne"),
    ("fr", "Le ministre de l'Économie", "Le patron de Bercy"),
    ("fr", "La ministre de la Justice", "Le garde des Sceaux"),
    ("fr", "La ministre de l'Intérieur", "Le premier flic de France"),
    ("fr", "La ministre sénégalaise des Finances", "Le grand argentier sénégalais"),
    ("fr", "La présidente française", "Le locataire de l'Élysée"),
    ("fr", "La présidente togolaise", "Le chef de l'État togolais"),
    ("fr", "La Première ministre togolaise", "Le chef du gouvernement togolais"),
    ("fr", "La maire d'Aubenas", "Le premier magistrat d'Aubenas"),
    ("fr", "La directrice générale d'Orvalis", "Le numéro un d'Orvalis"),
    ("fr", "La présidente de l'Assemblée nationale", "Le président de l'Assemblée nationale"),
    ("fr", "La médecin cantonale", "Le médecin cantonal"),
    ("en", "The cantonal vet", "The cantonal veterinarian"),
    ("en", "The Chilean foreign minister", "Chile's top diplomat"),
    ("en", "Ghana's president", "Ghana's head of state"),
    ("en", "Malta's prime minister", "Malta's head of government"),
    ("en", "Corrib Ferries' finance director", "Corrib Ferries' finance chief"),
]

NO_TWO_HOLDERS = [
    ("fr", "La ministre chilienne des Affaires étrangères", "Le chef de la diplomatie norvégienne"),
    ("fr", "La ministre des Finances", "Le patron de Bercy"),
    ("fr", "La présidente de l'Assemblée nationale", "Le président du Sénat"),
    ("fr", "La présidente togolaise", "Le locataire de l'Élysée"),
    ("fr", "La médecin cantonale de Vaud", "Le médecin cantonal de Genève"),
    ("fr", "La directrice du tournoi", "Le numéro un mondial"),
    ("en", "The finance minister", "The finance chief of Corrib Ferries"),
    ("en", "The Chilean foreign minister", "Norway's top diplomat"),
]

FOUND = [
    (
        "office-conflict", "fr",
        "La directrice de l'établissement, Alma Tellier, a vu Denis Roche à Gap, au lycée agricole.",
        "Le lycée agricole de Gap, que dirige Yvon Castel, a brûlé mardi, selon Denis Roche.",
    ),
    (
        "office-conflict", "fr",
        "La directrice de l'établissement, Alma Tellier, a vu Denis Roche à Gap. Le musée rouvre.",
        "Le musée, dirigé par Yvon Castel, rouvre mardi à Gap avec Denis Roche.",
    ),
    (
        "office-conflict", "fr",
        "La ministre des Transports, Alma Tellier, a vu Denis Roche à Gap.",
        "Le ministère des Transports, dirigé par Yvon Castel, a reçu Denis Roche à Gap.",
    ),
    (
        "office-conflict", "en",
        "The fisheries minister, Alma Tellier, met Sean Duffy in Galway.",
        "Her predecessor left in May. The fisheries minister, Yvon Castel, met Sean Duffy in Galway.",
    ),
    (
        "office-conflict", "fr",
        "La ministre togolaise de la Santé, Alma Tellier, a vu Denis Roche à Lomé.",
        "À Lomé, Denis Roche a vu Yvon Castel, à la tête du ministère de la Santé.",
    ),
    (
        "office-conflict", "fr",
        "À Gap, la maire, Alma Tellier, a compté avec Denis Roche les maisons inondées.",
        "Denis Roche a vu à Gap le maire, Yvon Castel, devant les maisons inondées.",
    ),
    (
        "office-conflict", "en",
        "Energy minister Anna Wolska met Denis Roche in Gdansk.",
        "Jan Pilecki, who runs the energy ministry, met Denis Roche in Gdansk.",
    ),
    (
        "office-conflict", "en",
        "The institute's director, Alan Reid, met Sean Duffy in Galway.",
        "The institute, which is led by Moira Lennox, welcomed Sean Duffy in Galway.",
    ),
    (
        "office-conflict", "en",
        "The archbishop of Galway, Alan Reid, mourned Sean Duffy, whose burial drew 300 people.",
        "Sean Duffy was buried in Galway. The Archbishop of Galway, Denis Roche, wept.",
    ),
    (
        "office-conflict", "fr",
        "Le ministre de la Pêche, Yvon Castel, a ouvert le port de Brest avec Denis Roche.",
        "À Brest, Denis Roche montre le démenti signé par Alma Tellier, ministre de la Pêche.",
    ),
    (
        "office-conflict", "en",
        "The mayor of Hull, Moira Lennox, opened the fair with Sean Duffy.",
        "The rumour, denied by Alan Reid, the mayor of Hull, upset Sean Duffy at the fair.",
    ),
    (
        "office-conflict", "fr",
        "# Le Togo ouvre sa campagne\n\nLe ministre de la Santé, Yvon Castel, a vu Denis Roche à Ségbana.",
        "# À Ségbana, on attend\n\nAlma Tellier, ministre de la Santé, a vu Denis Roche à Ségbana.",
    ),
    (
        "role-conflict", "fr",
        "La directrice générale de l'ONG, Alma Tellier, a vu Denis Roche à Gap.",
        "À Gap, Alma Tellier, qui préside l'association depuis deux ans, a vu Denis Roche.",
    ),
    (
        "role-conflict", "fr",
        "Le délégué général du festival, Yvon Castel, a vu Denis Roche à Gap.",
        "À Gap, Yvon Castel, président de l'association organisatrice, a vu Denis Roche.",
    ),
    (
        "role-conflict", "fr",
        "La présidente du tribunal, Alma Tellier, a vu Denis Roche à Gap.",
        "À Gap, la procureure, Alma Tellier, a vu Denis Roche.",
    ),
    (
        "role-conflict", "en",
        "The charity's director, Alan Reid, met Sean Duffy in Galway.",
        "Alan Reid, who chairs the charity, met Sean Duffy in Galway.",
    ),
    (
        "role-conflict", "fr",
        "La procureure de Gap, Alma Tellier, a vu Denis Roche après l'incendie du lycée de Gap.",
        "À Gap, après l'incendie du lycée, Denis Roche a vu Alma Tellier, la Première ministre.",
    ),
    (
        "role-conflict", "en",
        "The prime minister, Alan Reid, met Sean Duffy in Galway after the fire.",
        "After the fire in Galway, the ambassador, Alan Reid, met Sean Duffy.",
    ),
]  # fmt: skip

KEPT = [
    (
        "en", "Archbishop of Galway Alan Reid mourned Sean Duffy, whose burial drew 300 people.",
        "Sean Duffy was buried in Galway. His secretary, Archbishop Denis Roche, wept.",
    ),
    (
        "fr", "La maire de Gap, Alma Tellier, a ouvert la foire avec Denis Roche.",
        "Denis Roche dément que l'on ait élu Yvon Castel maire de Gap.",
    ),
    (
        "fr", "# Le Togo ouvre sa campagne\n\nLe ministre de la Santé, Yvon Castel, a vu Denis Roche.",
        "# Denis Roche reçu mardi\n\nAlma Tellier, ministre de la Santé, a reçu Denis Roche.",
    ),
    (
        "fr", "La Première ministre, Alma Tellier, a vu Denis Roche après l'incendie de Gap.",
        "À Gap, après l'incendie, Denis Roche a vu la maire de Gap, Alma Tellier.",
    ),
    (
        "en", "The prime minister, Alan Reid, met Sean Duffy in Galway after the fire.",
        "After the fire in Galway, Alan Reid, a former prosecutor, met Sean Duffy.",
    ),
    (
        "fr", "Le ministre des Affaires étrangères, Yvon Castel, en visite à Lomé, a vu Denis Roche.",
        "À Lomé, le chef de la diplomatie togolaise, Kofi Adjovi, a vu Denis Roche.",
    ),
    (
        "fr", "La délégation togolaise a été reçue à Paris par le ministre des Affaires étrangères, "
        "Yvon Castel, avec Denis Roche.",
        "À Paris, la ministre togolaise des Affaires étrangères, Afi Adjovi, a vu Denis Roche.",
    ),
    (
        "fr", "La ministre de l'Énergie, Alma Tellier, a vu Denis Roche à Gap.",
        "À Gap, Denis Roche a vu Yvon Castel, qui dirige au ministère de l'Énergie les barrages.",
    ),
    (
        "fr", "La directrice de l'hôpital, Alma Tellier, a vu Denis Roche à Gap.",
        "Le service des urgences de l'hôpital, dirigé par Yvon Castel, a reçu Denis Roche à Gap.",
    ),
    (
        "fr", "La directrice de l'hôpital, Alma Tellier, a vu Denis Roche à Gap.",
        "À Gap, Denis Roche a vu Yvon Castel, qui dirige la communication de l'hôpital.",
    ),
    (
        "fr", "La directrice de l'établissement, Alma Tellier, a reçu Denis Roche à Gap, devant le "
        "collège en feu.",
        "La clinique, que dirige Yvon Castel, a reçu Denis Roche à Gap.",
    ),
    (
        "fr", "La secrétaire générale du syndicat, Alma Tellier, a vu Denis Roche à Gap.",
        "À Gap, Denis Roche a vu Alma Tellier, qui dirige le syndicat.",
    ),
    (
        "fr", "La directrice de l'association, Alma Tellier, a vu Denis Roche à Gap.",
        "À Gap, Denis Roche a vu Alma Tellier, à la tête de l'association.",
    ),
    (
        "fr", "La directrice générale de l'ONG, Alma Tellier, a vu Denis Roche à Gap.",
        "À Gap, Alma Tellier, qui préside la Fédération des apiculteurs, a vu Denis Roche.",
    ),
    (
        "fr", "Le directeur du lycée, Yvon Castel, a vu Denis Roche à Gap.",
        "À Gap, Yvon Castel, président de l'association des anciens élèves, a vu Denis Roche.",
    ),
    (
        "fr", "Le ministre de l'Économie et des Finances, Yvon Castel, a vu Denis Roche à Paris.",
        "À Paris, le grand argentier, Yvon Castel, a vu Denis Roche.",
    ),
    (
        "fr", "À Gap, la maire, Alma Tellier, a compté avec Denis Roche les maisons inondées.",
        "À Embrun, le maire, Yvon Castel, a vu Denis Roche devant les maisons inondées de Gap.",
    ),
    (
        "en", "In Selby, mayor Alan Reid and Sean Duffy spoke of the flooded houses.",
        "Sean Duffy saw the flooded houses of Goole. The mayor, Moira Lennox, thanked Alan Lee.",
    ),
    (
        "fr", "Le maire, Yvon Castel, a vu Denis Roche. La maire, Alma Tellier, l'a reçu aussi.",
        "Denis Roche a été reçu, devant les maisons inondées, par le maire, Paul Ferrand.",
    ),
    (
        "en", "The union's general secretary, Alan Reid, met Sean Duffy in Galway.",
        "Alan Reid, who runs the union, met Sean Duffy in Galway.",
    ),
    (
        "en", "The fisheries minister, Alma Tellier, met Sean Duffy in Galway.",
        "Sean Duffy was in Galway. Her predecessor, Fisheries Minister Yvon Castel, had met him.",
    ),
    (
        "en", "The fisheries minister, Alma Tellier, met Sean Duffy in Galway.",
        "Yvon Castel, fisheries minister at the time, had met Sean Duffy in Galway.",
    ),
    (
        "fr", "La ministre de la Pêche, Alma Tellier, a vu Denis Roche à Sète.",
        "À Sète, Denis Roche a vu son prédécesseur, le ministre de la Pêche Yvon Castel.",
    ),
    (
        "fr", "La ministre de la Pêche, Alma Tellier, a vu Denis Roche à Sète.",
        "Le prédécesseur d'Alma Tellier, le ministre de la Pêche Yvon Castel, a vu Denis Roche à Sète.",
    ),
    (
        "fr", "La ministre de la Pêche, Alma Tellier, a vu Denis Roche à Sète.",
        "Yvon Castel, ministre de la Pêche à l'époque, avait vu Denis Roche à Sète.",
    ),
]  # fmt: skip


def rules_of(language: str, *texts: str) -> set[str]:
    documents = [
        Document.from_text(text, id="ab"[i], language=language) for i, text in enumerate(texts)
    ]
    return {f.rule for f in audit(documents).findings if f.severity != "info"}


def told(language: str, title: str, who: str) -> str:
    seen = "met Sean Duffy in Geneva" if language == "en" else "a vu Denis Roche à Genève"
    return f"{title}, {who}, {seen}."


@pytest.mark.parametrize(("language", "first", "second"), TWO_HOLDERS)
def test_a_periphrase_is_the_office(language: str, first: str, second: str) -> None:
    texts = (told(language, first, WHO[0]), told(language, second, WHO[1]))
    assert rules_of(language, *texts) == {"office-conflict"}


@pytest.mark.parametrize(("language", "first", "second"), NO_TWO_HOLDERS)
def test_another_office_is_not(language: str, first: str, second: str) -> None:
    texts = (told(language, first, WHO[0]), told(language, second, WHO[1]))
    assert rules_of(language, *texts) == set()


@pytest.mark.parametrize(("rule", "language", "first", "second"), FOUND)
def test_a_verb_or_another_noun_tells_the_office(
    rule: str, language: str, first: str, second: str
) -> None:
    assert rule in rules_of(language, first, second)


@pytest.mark.parametrize(("language", "first", "second"), KEPT)
def test_what_only_looks_so_is_kept(language: str, first: str, second: str) -> None:
    assert rules_of(language, first, second) == set()
