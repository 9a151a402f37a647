"""Undated articles, dated by what other articles say of the same event."""

from __future__ import annotations

from datetime import date
from itertools import permutations

from factcheck.claims.extract import Extraction, extract_claims
from factcheck.documents.document import Document
from factcheck.events.dating import date_by_events
from factcheck.events.order import latest, written_before

FULL = (
    "Odile Wurtz prépare à Colmar la 46e foire internationale des vins de montagne, prévue du "
    "5 au 9 mai 2025, ont annoncé les organisateurs de la manifestation."
)
OPENING = (
    "Odile Wurtz a ouvert ce lundi à Colmar la 46e foire internationale des vins de montagne, qui "
    "se tient du 5 au 9 mai, ont indiqué les organisateurs de la manifestation."
)
EDITION = (
    "La 46e foire internationale des vins de montagne a ouvert ce lundi matin à Colmar, devant "
    "Odile Wurtz et les organisateurs de la manifestation."
)
GOING_ON = (
    "La foire internationale des vins de montagne, qui se tient à Colmar du 5 au 9 mai, attire "
    "la foule, disent Odile Wurtz et les organisateurs de la manifestation."
)


def read(published: dict[str, str] | None = None, **texts: str) -> list[Extraction]:
    dates = published or {}
    return [
        extract_claims(Document.from_text(text, id=n, language="fr", published=dates.get(n)))
        for n, text in texts.items()
    ]


def dated(articles: list[Extraction]) -> dict[str, date | None]:
    return {d.id: d.published for d in date_by_events(articles)}


def test_a_weekday_inside_days_whose_year_another_article_gives() -> None:
    assert dated(read(full=FULL, opening=OPENING)) == {"opening": date(2025, 5, 5)}


def test_the_edition_alone_leads_to_the_days() -> None:
    found = dated(read(full=FULL, opening=OPENING, edition=EDITION))
    assert found == {"opening": date(2025, 5, 5), "edition": date(2025, 5, 5)}


def test_an_event_going_on_dates_an_article_to_its_last_day() -> None:
    assert dated(read(full=FULL, going=GOING_ON)) == {"going": date(2025, 5, 9)}


def test_the_explanation_names_the_words_and_the_article() -> None:
    (found,) = date_by_events(read(full=FULL, opening=OPENING))
    assert found.dating.source == "events"
    assert "5 au 9 mai 2025" in found.dating.explanation
    assert "full" in found.dating.explanation
    assert "lundi" in found.dating.explanation


def test_an_article_that_announces_the_event_stays_undated_but_is_known_to_be_older() -> None:
    articles = read({"opening": "2025-05-05"}, full=FULL, opening=OPENING)
    claims = [c for a in articles for c in a.claims]
    assert dated(articles) == {}
    assert latest(articles[0].document, claims) == date(2025, 5, 4)
    assert written_before(articles[0].document, articles[1].document, claims)
    assert not written_before(articles[1].document, articles[0].document, claims)


PLANNED = (
    "La 46e foire internationale des vins de montagne est, ce lundi à Colmar, la fierté d'Odile "
    "Wurtz. Les travaux des organisateurs de la manifestation sont prévus du 5 au 9 mai."
)


def test_days_put_as_a_plan_need_another_article_of_the_same_day() -> None:
    assert dated(read(full=FULL, planned=PLANNED)) == {}
    found = dated(read(full=FULL, planned=PLANNED, edition=EDITION))
    assert found == {"planned": date(2025, 5, 5), "edition": date(2025, 5, 5)}


def test_two_years_that_fit_leave_it_open() -> None:
    other = FULL.replace("2025", "2031")
    assert dated(read(full=FULL, other=other, opening=OPENING)) == {}


def test_another_story_on_the_same_days_dates_nothing() -> None:
    other = "Le Grand Prix cycliste de Ljubljana se court du 5 au 9 mai 2025, a dit Matej Zupan."
    assert dated(read(other=other, opening=OPENING)) == {}


def test_a_dated_article_keeps_its_date() -> None:
    assert dated(read({"opening": "2025-05-06"}, full=FULL, opening=OPENING)) == {}


def test_the_order_of_articles_changes_nothing() -> None:
    articles = read(full=FULL, opening=OPENING, edition=EDITION, going=GOING_ON)
    assert len({repr(date_by_events(order)) for order in permutations(articles)}) == 1
