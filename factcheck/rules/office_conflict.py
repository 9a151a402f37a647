"""One office, two holders at one time.

Found: two persons whom articles of one story give one office of one body that has a single holder;
and a person who still holds an office in a later article than the one that calls them outgoing and
names the successor. Why it matters: one article is out of date or mistakes the person. Ignore it
when the office did change hands between the articles, or is shared.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.alignment.handovers import after_the_end
from factcheck.alignment.holders import two_holders
from factcheck.alignment.view import View
from factcheck.entities.by_office import by_office
from factcheck.entities.titles import titles_held
from factcheck.findings.draft import Draft
from factcheck.rules.from_offices import of_ended_office, of_two_holders
from factcheck.rules.part import Case, Rule


def check(view: View) -> Iterator[Draft]:
    """Drafts for offices with two holders, and for holders after their end."""
    told = titles_held(view.claims, view.people, view.documents)
    for _, group in sorted(by_office(told, view.documents).items()):
        for left, right in two_holders(view, group):
            yield of_two_holders(left, right)
        for late, old, heirs in after_the_end(view, group):
            yield of_ended_office(late, old, heirs)


RULE = Rule(
    id="office-conflict",
    summary="an office of one holder has two at one time",
    severity="error",
    scope="cross",
    check=check,
    ignore_when="the office changed hands between the articles, or is shared",
    flag=(
        Case(
            "two vicars general of one diocese",
            (
                "À Langres, «Hugues Martel», vicaire général du diocèse de Langres, a vu Denis "
                "Roche.",
                "Denis Roche a vu «Yvon Castel», vicaire général du diocèse de Langres.",
            ),
        ),
        Case(
            "two mayors of one town",
            (
                "Le maire d'Aubenas, «Léa Courtial», a ouvert la foire avec Denis Roche.",
                "La foire d'Aubenas a été ouverte par le maire d'Aubenas, «Yvan Perrot», et "
                "Denis Roche.",
            ),
        ),
        Case(
            "two ministers at one ceremony",
            (
                "Le ministre des Transports, «Ousmane Kanté», a ouvert à Kankan le pont de "
                "Sory Diallo.",
                "À Kankan, le ministre des Transports, «Lamine Condé», a ouvert le pont de "
                "Sory Diallo.",
            ),
        ),
        Case(
            "in English",
            (
                "«Moira Lennox», chief executive of Corrib Ferries, met Sean Duffy in Galway.",
                "Corrib Ferries will grow, said the chief executive of Corrib Ferries, «Alan "
                "Roche», to Sean Duffy in Galway.",
            ),
            language="en",
        ),
        Case(
            "in office a year after the successor was elected",
            (
                "Le secrétaire général sortant de la FIDEM, «Pavel Orsak», a salué le nouveau "
                "secrétaire "
                "général de la FIDEM, Dina Halabi.",
                "Le secrétaire général de la FIDEM, «Pavel Orsak», a ouvert la réunion avec "
                "Dina Halabi.",
            ),
            ("2023-05-02", "2024-05-12"),
        ),
        Case(
            "a body called by a common noun",
            (
                "The «chief executive of the airport», «Alan Reid», met Moira Lennox in Galway.",
                "Moira Lennox met «Jane Cole», «chief executive of the airport», in Galway.",
            ),
            language="en",
        ),
        Case(
            "a body with its place and without",
            (
                "À Langres, le «directeur du lycée agricole», «Hugues Martel», a vu Denis Roche.",
                "Denis Roche a vu «Yvon Castel», «directeur du lycée agricole de Langres».",
            ),
        ),
        Case(
            "told by a verb",
            (
                "«Léa Courtial», qui dirige l'hôpital d'Aubenas, a reçu Denis Roche.",
                "Le directeur de l'hôpital d'Aubenas, «Yvan Perrot», a reçu Denis Roche.",
            ),
        ),
        Case(
            "a house told by its noun, in English",
            (
                "«Union president» «Marge Kell» met Tim Shaw in Halifax.",
                "Tim Shaw met «Colin Best», the union's «president», in Halifax.",
            ),
            language="en",
        ),
        Case(
            "a body told before the title",
            (
                "À Langres, le musée du Couteau rouvre mardi. Sa directrice, «Alma Tellier», a vu Denis Roche.",
                "Denis Roche était mardi au musée du Couteau. « Enfin », dit le directeur, «Yvon Castel».",
            ),
        ),
        Case(
            "a country's body told in full and short, each article of that country",
            (
                "Le «directeur de l'Agence spatiale togolaise», «Koffi Amavi», a vu Denis Roche à Kara.",
                "À Kara, Denis Roche a vu «Afi Mensah», «directrice de l'Agence spatiale».",
            ),
        ),
        Case(
            "a rank that is a post",
            (
                "«Joaquim Sousa», «capitaine de l'Esperanza», a vu Denis Roche à Sète.",
                "À Sète, Denis Roche a vu la «capitaine de l'Esperanza», «Marta Lind».",
            ),
        ),
        Case(
            "a ministry that somebody runs",
            (
                "Le «ministre de la Pêche», «Hugues Martel», a vu Denis Roche à Sète.",
                "À Sète, «Yvon Castel», qui «dirige le ministère de la Pêche», a répondu.",
            ),
        ),
        Case(
            "a periphrase, the country told by its side",
            (
                "La «ministre kényane des Affaires étrangères», «Wanjiru Odera», a vu Denis Roche.",
                "Côté kényan, Denis Roche a vu «Peter Kamande», «chef de la diplomatie».",
            ),
        ),
    ),
    keep=(
        Case(
            "what a ministry runs",
            (
                "Le ministre de la Pêche, Hugues Martel, a vu Denis Roche à Sète.",
                "À Sète, Yvon Castel, qui dirige la communication du ministère de la Pêche, a parlé.",
            ),
        ),
        Case(
            "a branch and the whole",
            (
                "La présidente de la section locale de l'Unarco à Gap, Lise Arnoux, a vu Denis Roche.",
                "Le président de l'Unarco, Philippe Castel, a vu Denis Roche à Gap.",
            ),
        ),
        Case(
            "a hospital of another town",
            (
                "Le directeur de l'hôpital de Vannes, Paul Kerdoncuff, a vu Odile Wurtz.",
                "Odile Wurtz est à Lorient. Le directeur de l'hôpital, Jean Rivalain, l'attendait.",
            ),
        ),
        Case(
            "one of several directors",
            (
                "A director of Kestrel Energy, Joan Farrow, met Odile Wurtz in Galway.",
                "Odile Wurtz met a director of Kestrel Energy, Robert Sloane, in Galway.",
            ),
            language="en",
        ),
        Case(
            "the coaches of two teams",
            (
                "Béjaïa a battu Oran. L'entraîneur, Karim Saïdi, a vu Denis Roche.",
                "Denis Roche a vu l'entraîneur d'Oran, Farid Benali, battu par Béjaïa.",
            ),
        ),
        Case(
            "the presidents of a club and of a union",
            (
                "The club's president, Marge Kell, met Tim Shaw in Halifax.",
                "Tim Shaw met Colin Best, the union's president, in Halifax.",
            ),
            language="en",
        ),
        Case(
            "the director of the body just spoken of",
            (
                "L'école de Langres a fermé. La directrice, Clara Sorin, a vu Denis Roche.",
                "À Langres, Denis Roche accuse le traiteur Delmas. Son directeur, Yves Canton, nie.",
            ),
        ),
        Case(
            "a charge that is handed over",
            (
                "À Aubenas, Léa Courtial prend la rédaction en chef, dit Denis Roche.",
                "Le rédacteur en chef sortant, Yvan Perrot, salue Denis Roche à Aubenas.",
            ),
        ),
        Case(
            "outgoing and incoming in one article",
            (
                "Le secrétaire général sortant de la FIDEM, Pavel Orsak, a salué le nouveau "
                "secrétaire "
                "général de la FIDEM, Dina Halabi.",
            ),
        ),
        Case(
            "offices of two bodies",
            (
                "Le secrétaire général de la FIDEM, Pavel Orsak, a reçu Denis Roche à Genève.",
                "Le secrétaire général de l'Unarco, Dina Halabi, a reçu Denis Roche à Genève.",
            ),
        ),
        Case(
            "a former holder",
            (
                "Le maire d'Aubenas, Léa Courtial, a ouvert la foire avec Denis Roche.",
                "L'ancien maire d'Aubenas, Yvan Perrot, était à la foire avec Denis Roche.",
            ),
        ),
        Case(
            "vice-presidents are many",
            (
                "Le vice-président de la FIDEM, Pavel Orsak, a reçu Denis Roche à Genève.",
                "Le vice-président de la FIDEM, Dina Halabi, a reçu Denis Roche à Genève.",
            ),
        ),
        Case(
            "years apart",
            (
                "Le maire d'Aubenas, Léa Courtial, a ouvert la foire avec Denis Roche.",
                "La foire d'Aubenas a été ouverte par le maire d'Aubenas, Yvan Perrot, et "
                "Denis Roche.",
            ),
            ("2019-05-02", "2024-05-12"),
        ),
        Case(
            "one person by surname",
            (
                "Le maire d'Aubenas, Léa Courtial, a ouvert la foire avec Denis Roche.",
                "Le maire d'Aubenas, Mme Courtial, a ouvert la foire avec Denis Roche.",
            ),
        ),
        Case(
            "two bodies of one noun",
            (
                "Le directeur général de l'hôpital, Alan Rivoire, a parlé. L'hôpital de Nantes et "
                "l'hôpital de Vannes fusionnent, dit Odile Wurtz.",
                "Odile Wurtz a reçu à Vannes Paul Kervella, directeur général de l'hôpital.",
            ),
        ),
    ),
)
