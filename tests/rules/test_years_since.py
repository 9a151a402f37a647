"""Years told of a trade, of candles and of a house that closes, beside where they began."""

from __future__ import annotations

import pytest

from factcheck.documents import Document
from factcheck.run import audit

DAY = "2025-06-10"
MILL = "The mill, which opened in 1973, kept the valley fed. "
POTTER = (
    "The kiln was hers. Petal Wrenlow, who has died aged 81, threw pots in Hull with Rory Tait.\n\n"
)
LUTHIER = "Gaston Lormeau, mort lundi à 71 ans, apprit le violon à Paul Roy et à Luc Ney.\n\n"
SPINNERS = "L'usine, ouverte en 1962, faisait vivre le bourg. "


def _told(language: str, text: str) -> list[str]:
    document = Document.from_text(text, id="a.md", language=language, published=DAY)
    return [f.rule for f in audit([document]).findings]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La hautboïste, 48 ans, née en 1983 à Limoges, avait joué seule."),
        ("fr", "La crêpière, 48 ans, née en 1983 à Limoges, tient la halle."),
        ("en", "The harpist, 48, born in 1983 in Hull, played alone."),
        ("en", "The choirmaster, 48, who was born in 1983, has left."),
        ("fr", "Née en 1980 d'une fusion à trois, Vinolac soufflera ses 55 bougies au printemps."),
        ("fr", "La mutuelle, fondée en 1965 par la fusion de deux caisses, fêtera ses 70 ans en mai."),
        ("en", "Moira Lennox, who was born in 1980, blew out her 55 candles on Friday."),
        ("en", f"{MILL}Its closure in the autumn ends 44 years of paper-making."),
        ("en", "The closure of the brewery, opened in 1961, ends 50 years of brewing in Hull."),
        ("fr", f"{SPINNERS}Sa fermeture met fin à 49 ans de filature dans la vallée."),
        ("en", f"{POTTER}Born on 9 March 1940 in Goole, where her father kept a shop, she dug clay."),
        ("en", f"{POTTER}Born in 1940 to Paul Tait, a smith, and Ana Tait, she dug clay."),
        ("en", f"{POTTER}She was born on 9 March 1940 in Goole and taught Moira Lennox."),
        ("fr", f"{LUTHIER}Né le 2 mai 1949 à Limoges, il apprend le métier avec Rémi Vaux."),
        ("fr", f"{LUTHIER}Il naît le 2 mai 1949 à Limoges."),
        ("fr", "Le tunnel, entré en service en 1943, fêtera ses 95 ans l'an prochain."),
        ("en", "The power station, commissioned in 1971, marks its 40th anniversary this year."),
        ("fr", "Après 41 ans d'existence, la crèche, ouverte en 1964, fermera ses portes."),
        ("fr", "La photo est de 1964, l'année où le lycée a ouvert. Après 41 ans d'existence, l'établissement fermera."),
        ("en", "The pub opened in 1964. After 41 years in business, it will close in July."),
        ("en", "After 41 years in operation, the mill, opened in 1964, will close."),
    ],
)  # fmt: skip
def test_years_that_their_beginning_does_not_give(language: str, text: str) -> None:
    assert _told(language, text) == ["duration-mismatch"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La hautboïste, 41 ans, née en 1983 à Limoges, avait joué seule."),
        ("fr", "Le chalutier, 48 ans, construit en 1983 à Lorient, a coulé."),
        ("en", "The harpist, 42, born in 1983 in Hull, played alone."),
        ("en", "The ferry, 51, was late."),
        ("fr", "Née en 1980 d'une fusion à trois, Vinolac soufflera ses 45 bougies au printemps."),
        ("fr", "La mutuelle, fondée en 1925, issue d'une fusion en 1955, fêtera ses 70 ans en mai."),
        ("fr", "Née en 1965, Denise Aubrac soufflera les 85 bougies de sa mère dimanche."),
        ("fr", "Née en 1965, Denise Aubrac a décoré un gâteau de 85 bougies pour sa mère."),
        ("en", "The church, built in 1965, was lit by 300 candles on Friday."),
        ("en", "Moira Lennox, who was born in 1965, blew out the 85 candles of her mother's cake."),
        ("en", f"{MILL}Its closure in the autumn ends 52 years of paper-making."),
        ("en", f"{MILL}Its closure in the autumn ends 27 years of family ownership."),
        ("en", f"{MILL}Its closure in 1990 ended 17 years of paper-making."),
        ("fr", f"{SPINNERS}Sa fermeture met fin à 63 ans de filature dans la vallée."),
        ("en", f"{POTTER}Born on 9 March 1944 in Goole, where her father kept a shop, she dug clay."),
        ("en", f"{POTTER}Her pupil was shy. Born on 9 March 1970 in Goole, he dug clay."),
        ("en", f"{POTTER}Born on 9 March 1970 in Goole, Moira Lennox was her pupil."),
        ("en", "Moira Lennox, whose father has died aged 77, sang.\n\nBorn on 9 March 1958, she moved."),
        ("fr", f"{LUTHIER}Né le 2 mai 1979 à Limoges, son fils Rémi Lormeau reprend l'atelier."),
        ("fr", f"{LUTHIER}Née le 2 mai 1979 à Limoges, sa fille vendra l'atelier. Elle est peintre."),
        ("fr", f"{SPINNERS}Sa fermeture en 1992 a mis fin à 30 ans de filature."),
        ("fr", f"{SPINNERS}Sa fermeture met fin à deux ans de querelle."),
        ("fr", "L'usine, ouverte en 1962, a été reconstruite en 1980. Sa fermeture met fin à 45 ans de filature."),
        ("fr", "Le tunnel, entré en service en 1943, fêtera ses 83 ans l'an prochain."),
        ("fr", "Le barrage, mis en service en 1958, fête les 40 ans de son musée."),
        ("fr", "Après 61 ans d'existence, la crèche, ouverte en 1964, fermera ses portes."),
        ("fr", "La photo est de 1964, l'année où le lycée a ouvert. Après 41 ans d'existence, la cantine fermera."),
        ("fr", "Le café a ouvert en 1964. Au bout de 20 ans d'activité, son patron tire le rideau."),
        ("fr", "La halle a ouvert en 1964 et le musée en 1995. Après 30 ans d'existence, le musée fermera."),
        ("fr", "La filature a été reconstruite en 1990. Elle avait ouvert en 1964. Après 35 ans d'activité, le site fermera."),
        ("en", "The pub opened in 1964. After 30 years in business, its landlord will close it."),
        ("en", "The photo is of 1964, the year the mill opened its shop. After 30 years in operation, the mill will close."),
    ],
)  # fmt: skip
def test_years_that_stand_beside_another_beginning(language: str, text: str) -> None:
    assert _told(language, text) == []
