"""HTML: one self-contained page for a browser, readable without a network and for years."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from factcheck._version import __version__
from factcheck.messages import Wording, counts_as_one, say
from factcheck.report import Report
from factcheck.reporters.html.articles import article_data
from factcheck.reporters.html.findings import finding_data
from factcheck.reporters.html.island import island
from factcheck.reporters.html.script import script_words
from factcheck.reporters.html.summary import summarise
from factcheck.reporters.html.tables import table_data
from factcheck.reporters.part import Look, Reporter
from factcheck.reporters.visible import visible

# In this order they make one script: later ones use what earlier ones define.
CSS_WORDS = {
    "agreed": say("agreed"),
    "conflict": say("in conflict"),
    "found": say("not compared"),
    "unread": say("not understood"),
}
SCRIPTS = ("base", "lists", "findings", "articles", "tables", "filters", "main")


def render(report: Report, look: Look) -> str:
    """The whole page.

    Texts of articles are data in it, never markup; its security policy lets no script run but its
    own, and lets nothing be fetched.
    """
    # Here and not above: every run looks at all reporters, few at this one.
    from jinja2 import Environment, FunctionLoader, StrictUndefined
    from markupsafe import Markup

    words = Wording(report.lang)
    code = "".join(_page(f"{name}.js") for name in SCRIPTS)
    data = {
        **finding_data(report),
        **table_data(report),
        "tool": f"factcheck {__version__}",
        "lang": report.lang,
        "one": counts_as_one(report.lang),
        "words": script_words(code, report.lang),
    }
    script = f'"use strict";\n(() => {{\n{code}}})();\n'
    environment = Environment(
        autoescape=True,
        loader=FunctionLoader(_page),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    environment.globals["t"], environment.globals["many"] = words, words.many
    return environment.get_template("page.html").render(
        summary=summarise(report, words),
        lang=report.lang,
        agreed={status: words.tell(word) for status, word in CSS_WORDS.items()},
        tool=f"factcheck {__version__}",
        style=Markup(_page("page.css")),  # noqa: S704 - a file of this package
        script=Markup(script),  # noqa: S704 - files of this package
        script_hash=b64encode(sha256(script.encode()).digest()).decode(),
        data=Markup(island(data)),  # noqa: S704 - escaped by ``island``
        texts=Markup(island(article_data(report))),  # noqa: S704 - escaped by ``island``
    )


def _page(name: str) -> str:
    return files(__name__).joinpath("page", name).read_text("utf8")


REPORTER = Reporter(summary="a page for a browser, in one file", render=render, articles=True)
