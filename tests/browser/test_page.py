"""The page in a real browser: what a reader sees, clicks and types."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from factcheck.report import Report

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed").expect
Visit = Callable[..., Any]


def titles(page: Any) -> list[str]:
    """The findings shown, by their messages."""
    found: list[str] = page.locator(".finding h3").all_text_contents()
    return found


def test_the_first_screen(visit: Visit, small: Report) -> None:
    page = visit(small).page
    assert page.locator("h1").inner_text() == "Fact check of 3 articles"
    assert page.locator(".grade").all_text_contents() == [
        "1 contradiction to resolve", "1 point to check", "1 remark",
    ]  # fmt: skip
    assert page.locator("#count").inner_text() == "3 findings"
    first = page.locator(".finding").first
    assert first.locator(".side h4").all_text_contents() == ["2862 1 article", "2122 1 article"]
    assert first.locator("blockquote").first.inner_text() == (
        "😀 Le tremblement de terre a fait 2 862 morts."
    )
    assert first.locator("blockquote mark").all_text_contents() == ["2 862 morts", "2 122 morts"]
    assert first.locator(".differs").all_text_contents() == ["862", "122"]
    for words in ("Both count the same thing.", "one of the two is older", "90 % sure"):
        assert words in first.inner_text()


def test_markup_in_articles_is_shown_as_text(
    visit: Visit, small: Report, hostile: tuple[str, ...]
) -> None:
    page = visit(small).page
    assert hostile[0] in titles(page)
    page.goto(page.url.split("#")[0] + "#articles")
    body = page.locator("#a-2 .body")
    text = body.inner_text()
    for line in hostile[:7]:
        assert line in text
    assert "U+202E" in text
    assert "U+2028" in text
    assert page.evaluate("window.pwned") is None
    assert body.locator("script, img, style").count() == 0


def test_every_status_is_marked_and_unknown_is_never_green(visit: Visit, small: Report) -> None:
    opened = visit(small)
    opened.go("articles")
    body = opened.page.locator("#a-0 .body")
    for status, words in (
        ("conflict", ["2 862 morts", "Karim Belhassan"]),
        ("agreed", ["3 pays"]),
        ("found", ["onze maires"]),
        ("unread", ["4 mai"]),
    ):
        assert body.locator(f"mark.{status}").all_text_contents() == words
    colours = {
        status: body.locator(f"mark.{status}").first.evaluate(
            "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).textDecorationColor]"
        )
        for status in ("agreed", "found", "unread", "conflict")
    }
    assert len({tuple(c) for c in colours.values()}) == 4
    assert body.locator(".boilerplate").inner_text() == "Lire aussi : nos autres articles"


def test_filters(visit: Visit, small: Report) -> None:
    page = visit(small).page
    page.select_option("#rule", "name-spelling")
    assert titles(page) == ["Belhassan or Belhasan"]
    assert page.locator("#count").inner_text() == "1 of 3 findings"
    page.click("text=Show all")
    expect(page.locator(".finding")).to_have_count(3)
    page.uncheck("input[value=error]")
    assert "2862 or 2122 dead" not in titles(page)
    page.check("input[value=error]")
    page.select_option("#article", "press/b.md")
    assert titles(page) == ["2862 or 2122 dead", "Belhassan or Belhasan"]
    page.fill("#query", "PREFET attend")
    expect(page.locator(".finding")).to_have_count(1)
    assert titles(page) == ["Belhassan or Belhasan"]
    page.fill("#query", "nowhere to be found")
    expect(page.locator(".finding")).to_have_count(0)
    assert page.locator("#count").inner_text() == "0 of 3 findings"


def test_a_person_is_found_under_every_spelling(visit: Visit, small: Report) -> None:
    page = visit(small).page
    page.fill("#query", "karim belhassan")
    expect(page.locator(".finding")).to_have_count(1)
    assert titles(page) == ["Belhassan or Belhasan"]


def test_keys(visit: Visit, small: Report) -> None:
    page = visit(small).page

    def focused() -> str:
        found: str = page.evaluate("document.activeElement.id")
        return found

    page.keyboard.press("j")
    assert focused() == "f-000000000001"
    page.keyboard.press("j")
    assert focused() == "f-000000000002"
    page.keyboard.press("k")
    assert focused() == "f-000000000001"
    page.keyboard.press("k")
    assert focused() == "f-000000000001"
    page.keyboard.press("/")
    assert focused() == "query"
    page.keyboard.type("jk?")
    assert page.input_value("#query") == "jk?"
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.uncheck("#keys")
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()
    page.keyboard.press("/")
    assert focused() != "query"


def test_links_lead_to_findings_and_places(visit: Visit, small: Report) -> None:
    opened = visit(small)
    page = opened.page
    page.select_option("#rule", "count-conflict")
    page.evaluate("location.hash = '#f-000000000002'")
    expect(page.locator("#f-000000000002")).to_be_focused()
    assert len(titles(page)) == 3, "a filter must not hide what a link leads to"
    page.locator("#f-000000000002 .source a").first.click()
    page.wait_for_selector("#a-0 .body mark.here")
    assert page.locator("#a-0 .body mark.here").inner_text() == "Karim Belhassan"
    page.locator("#a-0 .body mark.here a").click()
    expect(page.locator("#f-000000000002")).to_be_focused()
    page.go_back()
    page.wait_for_selector("#a-0 .body mark.here")


def test_verdicts_are_kept_in_the_page_and_downloaded(
    visit: Visit, small: Report, tmp_path: Path
) -> None:
    page = visit(small).page
    assert page.locator("#download").is_disabled()
    card = page.locator("#f-000000000002")
    card.get_by_role("button", name="Dismiss").click()
    card.get_by_label("Reason for the verdict").fill("two <persons>")
    page.keyboard.press("Escape")
    page.locator("#f-000000000001").focus()
    page.keyboard.press("c")
    assert page.locator("#said").inner_text() == "Verdict: Confirm"
    page.locator("#f-000000000003").focus()
    page.keyboard.press("u")
    page.keyboard.press("u")
    assert page.locator("#judged").inner_text() == "(2)"
    page.select_option("#verdict", "none")
    assert len(titles(page)) == 1
    page.select_option("#verdict", "")
    assert card.get_by_label("Reason for the verdict").input_value() == "two <persons>"
    with page.expect_download() as download:
        page.click("#download")
    download.value.save_as(tmp_path / "judgements.json")
    saved = json.loads((tmp_path / "judgements.json").read_text("utf8"))
    assert [(j["fingerprint"], j["verdict"], j["reason"]) for j in saved["judgements"]] == [
        ("000000000001", "confirm", ""),
        ("000000000002", "dismiss", "two <persons>"),
    ]


def test_values_and_timelines(visit: Visit, small: Report) -> None:
    opened = visit(small)
    page = opened.page
    opened.go("values")
    assert page.locator(".question h3").all_text_contents() == ["morts count", "pays count"]
    page.select_option("#relation", "conflict")
    cells = page.locator(".question tbody td").all_text_contents()
    assert cells[:2] == ["2122", "2 122 morts"]
    assert cells[4:6] == ["2862", "2 862 morts"]
    opened.go("timelines")
    names = [s.text_content() for s in page.locator("svg.timeline > title").all()]
    assert names == [
        "préfet: Karim Belhassan (current) on 5 May 2025, Ali Benjelloun (former) on 7 May 2025",
        "morts: 2862 on 5 May 2025, 2122 on 7 May 2025",
    ]
    opened.go("coverage")
    assert "c.md is empty. Fill it." in page.locator("#coverage-body").inner_text()


@pytest.mark.parametrize("view", ["findings", "values", "timelines", "articles", "coverage"])
def test_nothing_is_wider_than_a_small_screen(visit: Visit, small: Report, view: str) -> None:
    opened = visit(small, viewport={"width": 360, "height": 640})
    opened.go(view)
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_colours_follow_the_system_and_the_button(visit: Visit, small: Report) -> None:
    page = visit(small, color_scheme="dark").page
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(paper)
    assert page.get_attribute("#theme", "aria-pressed") == "true"
    page.click("#theme")
    assert page.evaluate(paper) == "rgb(255, 255, 255)" != dark
    assert page.get_attribute("#theme", "aria-pressed") == "false"


def test_paper_has_everything_and_no_controls(visit: Visit, small: Report) -> None:
    page = visit(small).page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".finding").count() == 3
    assert page.locator("#a-1 .body").is_visible()
    assert page.locator("svg.timeline").count() == 2
    for control in ("nav", "#filters", ".verdict", "#theme"):
        assert not page.locator(control).first.is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert not page.locator("#view-articles").is_visible()


def test_without_scripts_the_summary_stays(visit: Visit, small: Report) -> None:
    page = visit(small, java_script_enabled=False).page
    assert page.locator(".grade").first.inner_text() == "1 contradiction to resolve"
    assert page.locator("noscript").is_visible()
    assert not page.locator("#filters").is_visible()


def test_an_empty_report(visit: Visit) -> None:
    opened = visit(Report())
    for view in ("findings", "values", "timelines", "articles", "coverage"):
        opened.go(view)
        assert opened.page.locator(f"#view-{view}").is_visible()
    opened.page.keyboard.press("j")
    opened.go("f-nothing")
    opened.go("d-7-9")


def test_what_was_set_aside_is_not_counted_and_can_be_seen(visit: Visit, small: Report) -> None:
    first, *others = small.findings
    aside = first.set_aside("baseline", "known <since> May")
    page = visit(small.model_copy(update={"findings": (aside, *others)})).page
    assert page.locator(".grade").all_text_contents() == ["1 point to check", "1 remark"]
    assert "2862 or 2122 dead" not in titles(page)
    page.check("#aside")
    expect(page.locator(".finding")).to_have_count(3)
    assert "Set aside (by baseline): known <since> May" in (
        page.locator(".finding").first.text_content() or ""
    )
    page.click("text=Show all")
    expect(page.locator(".finding")).to_have_count(2)
    page.evaluate("location.hash = '#f-000000000001'")
    expect(page.locator("#f-000000000001")).to_be_focused()


def test_a_page_in_french(visit: Visit, small: Report) -> None:
    opened = visit(small.model_copy(update={"lang": "fr"}))
    page = opened.page
    assert page.locator("html").get_attribute("lang") == "fr"
    assert page.locator(".badge").first.text_content() == "erreur"
    assert page.locator("#count").text_content() == "3 constats"
    assert "Conciliés si" in (page.locator(".finding").first.text_content() or "")
    opened.go("coverage")
    assert "Paires d’énoncés" in (page.locator("#coverage-body").text_content() or "")
    for english in ("Why", "Repair", "Dismiss"):
        assert english not in (page.locator("main").text_content() or "")
