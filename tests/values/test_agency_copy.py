"""What agency copy does: nouns for speakers, words relayed, acronyms like names, dates of things."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.languages.loader import lexicon
from factcheck.text import scan_text
from factcheck.values.find import find_in_scan
from factcheck.values.part import Context

FRIDAY = date(2026, 3, 13)


def told(text: str, language: str, kind: str) -> list[dict[str, object]]:
    scan = scan_text(text, lexicon(language))
    return [f.value.normal() for f in find_in_scan(scan, Context(FRIDAY)) if f.kind == kind]


SPEAKERS = [
    # whom a noun with its article takes up
    ("La cheffe du bureau Denise Aubrac a rouvert la halle. « On y va », a dit la Britannique.",
     ["Denise Aubrac"]),
    ("Le président Paul Aubert a reçu la chanteuse Anne Morin. « C'est un non », a lâché "
     "l'artiste.", ["Anne Morin"]),
    ("Le président de la Cour d'appel, Gaston Lormeau, a prêté serment. « Je le jure », a dit "
     "le magistrat.", ["Gaston Lormeau"]),
    ("Le gouvernement de Gaston Lormeau a tenu. « Je m'en réjouis », a dit le Premier ministre.",
     ["Gaston Lormeau"]),
    ("Le président Gaston Lormeau a fui. « Je reviendrai », a dit le président déchu.",
     ["Gaston Lormeau"]),
    ("Le pompier Paul Durand est venu. « On attend », a dit le boulanger.", ["le boulanger"]),
    ("Denise Aubrac et Anne Morin ont joué. « J'ai tenu », a dit la Lettone.", ["la Lettone"]),
    # verbs that take the words for their object
    ("Le Parti social rejette « des accusations sans preuve ».", ["Le Parti social"]),
    ("Le projet de loi propose « un pacte national ».", []),
    # "on" of a body
    ("Au Parti social, on estime que le maire a été « reconnu coupable ».", ["Parti social"]),
    ("« Rien n'est signé », assure-t-on à la mairie de Brest.", ["la mairie de Brest"]),
    ("« Rien n'est signé », assure-t-on à Brest.", [None]),
    ("Quant au Parquet de Limoges, il refuse d'évoquer « des rumeurs ».",
     ["Parquet de Limoges"]),
    # words relayed
    ("Denise Aubrac a salué « un frère », indique l'Agence des ports.", ["Denise Aubrac"]),
    ("Le port n'attend « pas la moindre gêne », selon Denise Aubrac.", ["Denise Aubrac"]),
    # subjects
    ("Denise Aubrac, des Forces du peuple (FP), exige « un vote ».", ["Denise Aubrac"]),
    ("Seule Denise Aubrac a dénoncé « un scandale ».", ["Denise Aubrac"]),
    ("La députée Denise Aubrac avait fondu en larmes : « On nous abandonne tous ici ».",
     ["Denise Aubrac"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_speakers(text: str, expected: list[str | None]) -> None:
    assert [value["speaker"] for value in told(text, "fr", "quotation")] == expected


ACRONYMS = [
    ("fr", "La Copal (Commission des ports et de la logistique) a dit non.", ["Copal"]),
    ("fr", "Le Mouvement du 9 mai (M9) appelle au calme.", ["M9"]),
    ("fr", "La Fédération internationale des ports francs, la FIPF, a dit non.", ["FIPF"]),
    ("fr", "Le Parti du progrès national (TKV) a gagné.", ["TKV"]),
    ("fr", "La CGT, la Ligue des ports de Bretagne et l'Unsa ont signé.", []),
    ("fr", "Le Dr Durand (Association des médecins de Limoges) a dit non.", []),
    ("en", "The Harbour Safety Review Committee (KNVT) said no.", ["KNVT"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), ACRONYMS)
def test_acronyms(language: str, text: str, expected: list[str]) -> None:
    assert [value["short"] for value in told(text, language, "acronym")] == expected


DATES = [
    ("Une grève est annoncée pour mardi.", ["2026-03-17"]),
    ("Les agents ont été alertés dès mardi.", ["2026-03-10"]),
    ("La mairie fermera dès mardi.", ["2026-03-17"]),
    ("Huit mois plus tôt, le curé quittait Guéret.", ["2025-07"]),
    ("Deux ans plus tard, le curé quittait Guéret.", []),
    ("Le juge a validé la candidature à l'élection du 20 avril.", ["2026-04-20"]),
    ("Le procès s'est ouvert le 20 avril.", ["2025-04-20"]),
    ("Le Mouvement du 9 mai appelle au calme.", []),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: list[str]) -> None:
    assert [value["edtf"] for value in told(text, "fr", "date")] == expected


ORDINALS = [
    ("fr", "Nordalp, premier actionnaire, approuve.", 1),
    ("fr", "La première à réagir est la mairie.", 1),
    ("fr", "Premier dossier : le port.", 1),
    ("fr", "Il est arrivé premier hier.", 0),
    ("en", "She is the first Tongan justice of the court.", 1),
    ("en", "It was first reported on Monday.", 0),
]


@pytest.mark.parametrize(("language", "text", "count"), ORDINALS)
def test_ordinals(language: str, text: str, count: int) -> None:
    assert len(told(text, language, "ordinal")) == count


def test_votes() -> None:
    text = "La motion a été repoussée : elle n'a obtenu que 87 voix."
    assert told(text, "fr", "vote") == [{"for": 87, "against": None, "abstain": None}]
    assert told("La candidate a échoué : elle n'a obtenu que 87 voix.", "fr", "vote") == []
