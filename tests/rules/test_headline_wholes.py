"""Headlines above all the things there are, and above how long the thing they name will last."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit
from factcheck.settings import Settings

FRENCH = (
    "Une alerte a été donnée dimanche à la nuit tombée. Le préfet s'est rendu sur place avec les "
    "pompiers. La route reste coupée au trafic. Les écoles ont rouvert lundi matin. "
)
ENGLISH = (
    "The alarm was raised after dark on Sunday. The mayor went there with firefighters. The road "
    "stays shut to traffic. Schools opened again on Monday. "
)


def denied(title: str, body: str, language: str) -> bool:
    lead = FRENCH if language == "fr" else ENGLISH
    text = f"{title}\n\n{lead}{body}"
    document = Document.from_text(text, id="a.md", language=language)
    findings = audit([document], Settings(probation=False)).findings
    return any(f.rule == "title-body" for f in findings)


@pytest.mark.parametrize(
    ("language", "title", "body"),
    [
        (
            "fr",
            "Sarn : cinq vannes à revoir après la crue",
            "Les experts examineront dès lundi les quatre vannes que compte le barrage, dont une "
            "a cédé samedi.",
        ),
        (
            "fr",
            "Six étalons malades au haras de Sarn",
            "Le vétérinaire a piqué les cinq étalons. Les bêtes sont au pré.",
        ),
        (
            "en",
            "Six stallions fall ill at Esk stud",
            "A vet has treated the five stallions. They are out at grass.",
        ),
        (
            "fr",
            "Dix jours de deuil pour le roi d'Ulla",
            "Le roi d'Ulla a été inhumé lundi. Le deuil, d'une durée de quatre jours, s'achève "
            "mercredi.",
        ),
        (
            "fr",
            "Quatre jours de grève au port de Sarn",
            "Les dockers ont cessé le travail lundi. Leur grève devait durer trois jours, selon "
            "le syndicat.",
        ),
        (
            "en",
            "Ten days of mourning for king of Ulla",
            "The king of Ulla was buried on Monday. The mourning, lasting seven days, ends on "
            "Wednesday.",
        ),
        (
            "fr",
            "Ulla : dix jours de deuil après la mort du roi",
            "Au lendemain de la mort du roi, la régence a décrété six jours de deuil.",
        ),
        (
            "fr",
            "Neuf jours de grève avant un accord au port de Sarn",
            "Un accord met fin à douze jours de grève.",
        ),
        (
            "en",
            "Ulla: ten days of mourning after the king's death",
            "The king's death led the regent to decree six days of mourning.",
        ),
        (
            "en",
            "Nine days of fighting before Esk truce",
            "A truce has ended twelve days of fighting.",
        ),
    ],
)
def test_headline_denied_by_its_article(language: str, title: str, body: str) -> None:
    assert denied(title, body, language) is True


@pytest.mark.parametrize(
    ("language", "title", "body"),
    [
        (
            "fr",
            "L'un des six étalons volés retrouvé à Sarn",
            "Les cinq étalons sont toujours cherchés.",
        ),
        (
            "en",
            "One of six stolen stallions found near Esk",
            "The five stallions are still sought.",
        ),
        (
            "fr",
            "Dix jours de deuil pour le roi d'Ulla",
            "Le roi d'Ulla a été inhumé lundi. Le trajet du cortège, d'une durée de sept jours, "
            "s'achève mercredi.",
        ),
        (
            "fr",
            "Quatre jours de grève au port de Sarn",
            "Les dockers ont cessé le travail lundi. La précédente grève avait duré trois jours.",
        ),
        (
            "en",
            "Ten days of mourning for king of Ulla",
            "The king of Ulla was buried on Monday. The procession, lasting seven days, ends on "
            "Wednesday.",
        ),
        (
            "fr",
            "Dix jours de grève au port de Sarn",
            "Les dockers ont cessé le travail lundi. La grève de mai avait duré six jours.",
        ),
        (
            "fr",
            "Résultats record pour Sarnex, prime relevée de 24 %",
            "Ventes : 352 millions, + 8 %. Bénéfice net : 47 millions, soit + 14 %.",
        ),
        (
            "fr",
            "Dix jours de fermeture pour le tunnel d'Ona",
            "Le tunnel d'Ona rouvre lundi. La première fermeture, d'une durée de six jours, "
            "datait de mars.",
        ),
        (
            "fr",
            "Ulla : dix jours après la mort du roi, le deuil",
            "La régence a décrété six jours de deuil.",
        ),
        (
            "fr",
            "Neuf jours de grève avant un accord au port de Sarn",
            "Un accord est trouvé. Deux ans plus tôt, il avait fallu douze jours de grève.",
        ),
        (
            "fr",
            "Sarn : trois ans de prison après un vol",
            "Le parquet avait requis cinq ans de prison.",
        ),
        (
            "en",
            "Ten days after the king's death, Ulla ends mourning",
            "The regent had decreed six days of mourning.",
        ),
        (
            "en",
            "Nine days of fighting before Esk truce",
            "It came after three days of silence and two days of rain.",
        ),
    ],
)
def test_headline_kept(language: str, title: str, body: str) -> None:
    assert denied(title, body, language) is False
