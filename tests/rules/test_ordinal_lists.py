"""Lists told by ordinals, held against the number that announces them; stories that tell only some."""

from __future__ import annotations

import pytest

from factcheck.documents.document import Document
from factcheck.run import audit
from factcheck.settings import Settings


def found(text: str, language: str) -> list[str]:
    document = Document.from_text(text, id="a.md", language=language)
    findings = audit([document], Settings(probation=False)).findings
    return [f.message for f in findings if f.rule == "list-count"]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Les deux rives ont signé deux accords : le premier porte sur la pêche, le second "
               "sur le sel et le troisième sur les phares.", "2 accords announced, 3 listed"),
        ("fr", "La ministre a annoncé trois décrets : le premier concerne les digues, le second "
               "les canaux.", "3 décrets announced, 2 listed"),
        ("fr", "Deux hommes ont été arrêtés. Le premier, un plombier de 34 ans, a avoué. Le "
               "deuxième était ivre. Le troisième a été conduit à l'hôpital.",
         "2 hommes announced, 3 listed"),
        ("fr", "Le musée prête quatre toiles : la première est de Corot, la deuxième de Vernet, la "
               "troisième de Boudin.", "4 toiles announced, 3 listed"),
        ("en", "The port will get two cranes: the first is due in May, the second in June and the "
               "third in autumn.", "2 cranes announced, 3 listed"),
        ("en", "Two men were charged. The first is a welder. The second was his foreman. The third "
               "was a clerk at the bank.", "2 men announced, 3 listed"),
        ("en", "The judge gave three reasons: the first was cost, the second was delay.",
         "3 reasons announced, 2 listed"),
    ],
)  # fmt: skip
def test_another_number_than_announced(language: str, text: str, told: str) -> None:
    assert found(text, language) == [told]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # as many as announced, with lists inside the items
        ("fr", "Les deux rives ont signé deux accords : le premier porte sur la pêche, les algues "
               "et le sel, le second sur les phares."),
        ("fr", "Trois hommes ont été arrêtés. Le premier a avoué. Le deuxième a nié. Le troisième "
               "était ivre."),
        # only some are told
        ("fr", "Quatre hommes ont été arrêtés. Le premier a avoué, le dernier a nié."),
        ("fr", "Trois hommes ont été arrêtés, dont deux frères. Le premier a avoué, le second a nié."),
        ("fr", "Quatre navires sont bloqués. Deux d'entre eux attendent un pilote : le premier est "
               "au large de Brest, le second devant Ouessant."),
        ("fr", "Trois accords sont prêts : le premier porte sur le sel, le second sur le sucre. Le "
               "dernier attend."),
        ("fr", "Trois décrets sont prêts : le premier porte sur le sel, les deux autres sur le sucre."),
        ("fr", "Trois hommes ont été arrêtés. Le premier a 20 ans, le second en a 34."),
        # one more, who is not of them
        ("fr", "Deux hommes ont été arrêtés. Le premier a avoué. Le deuxième a nié. Le troisième "
               "est toujours en fuite."),
        ("fr", "Trois complices se sont enfuis. Deux hommes ont été arrêtés lundi. Le premier a "
               "avoué. Le deuxième a nié. Le troisième a été vu à Metz."),
        # ordinals of other things
        ("fr", "Deux maires ont parlé. Le premier ministre a écouté. Le second tour et la "
               "troisième circonscription les inquiètent."),
        ("fr", "Deux équipes restent en lice. Le premier match est lundi, le deuxième match mardi "
               "et le troisième match jeudi."),
        ("fr", "Trois pays ont signé deux accords : le premier a tout accepté, le deuxième presque "
               "tout, le troisième rien."),
        ("en", "Two men were charged. The first is a welder, the second a clerk. A third was "
               "released."),
        ("en", "Three men were charged. The first is a welder and the second was his foreman."),
        ("en", "Two clubs won. The first half was dull, the second half was not, the third quarter "
               "was lively."),
        ("en", "Three plans exist: the first was shelved, the second was lost and the others wait."),
    ],
)  # fmt: skip
def test_no_finding(language: str, text: str) -> None:
    assert found(text, language) == []
