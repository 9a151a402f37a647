"""``factcheck values``: every typed value found, with its span and normal form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.commands.auditing import configured, paths_or_configured
from factcheck.commands.batch import answer, json_lines, text_field
from factcheck.commands.options import CONFIG, JSONL, LANG, LANGUAGE, PATHS, examples
from factcheck.commands.output import print_bytes, print_text, tell_problems

if TYPE_CHECKING:
    from factcheck.documents.document import Document


@click.command(
    epilog=examples(
        "factcheck values articles/",
        "factcheck values articles/ --json",
        "factcheck values --jsonl texts.jsonl",
    )
)
@PATHS
@JSONL
@click.option("--json", "as_json", is_flag=True, help="One JSON object an article and line.")
@LANGUAGE
@LANG
@CONFIG
@click.pass_context
def values(
    ctx: click.Context,
    paths: tuple[str, ...],
    jsonl: str | None,
    as_json: bool,
    language: str | None,
    lang: str | None,
    config: str | None,
) -> None:
    """Print every typed value of articles: where, kind, normal form, the words.

    With --jsonl, each line holds {"id", "text", "title"?, "published"?, "language"?} and is
    answered by {"id", "values": [{"kind", "start", "end", "quote", "normal"}]}; all of a text is
    read there. Of articles, what is menu or teaser is left out.
    """
    settings = configured(config, language, lang)
    if jsonl is not None:
        if paths:
            raise click.UsageError("--jsonl takes the place of PATH: give one of them.", ctx)
        answer(jsonl, lambda line: _answer(line, settings.language))
        return
    from factcheck.documents import read_paths
    from factcheck.reporters.part import path_of
    from factcheck.reporters.visible import visible
    from factcheck.text import line_and_column

    folders = paths_or_configured(paths, settings)
    loaded = read_paths(folders, language=settings.language, fields=settings.fields)
    found = [(document, _values(document)) for document in loaded.documents]
    if as_json:
        print_bytes(json_lines({"id": d.id, "values": records} for d, records in found))
    else:
        lines = []
        for document, records in found:
            file = path_of(document.id, folders)
            for record in records:
                line, column = line_and_column(document.text, record["start"])
                normal = " ".join(f"{k}={v}" for k, v in record["normal"].items() if v is not None)
                lines.append(
                    f"{visible(file)}:{line}:{column}  {record['kind']:<12}  {visible(normal)}"
                    f"  “{visible(record['quote'])}”\n"
                )
        print_text("".join(lines))
    tell_problems(loaded.problems, settings.lang)
    ctx.exit(2 if any(p.blocking for p in loaded.problems) else 0)


def _answer(line: dict[str, Any], language: str | None) -> dict[str, Any]:
    from factcheck.documents.document import Document

    document = Document.from_text(
        text_field(line, "text"),
        title=text_field(line, "title", needed=False) or None,
        published=text_field(line, "published", needed=False) or None,
        language=text_field(line, "language", needed=False) or language,
    )
    return {"values": _values(document, everything=True)}


def _values(document: Document, *, everything: bool = False) -> list[dict[str, Any]]:
    """The values of a document in text order; of its boilerplate too when ``everything``."""
    from factcheck.documents.document import READ
    from factcheck.languages import lexicon
    from factcheck.text import Span, scan_text
    from factcheck.values.find import find_in_scan
    from factcheck.values.part import Context

    # A headline that was given apart stands nowhere in the text: its values have no offsets there.
    end_of_text = document.headline_from or len(document.text)
    blocks = [Span(b.start, b.end) for b in document.blocks if everything or b.kind in READ]
    scan = scan_text(document.text, lexicon(document.language), blocks)
    return [
        {
            "kind": found.kind,
            "start": (span := scan.span(found.first, found.stop)).start,
            "end": span.end,
            "quote": span.of(document.text),
            "normal": found.value.normal(),
        }
        for found in find_in_scan(scan, Context(document.published))
        if scan.span(found.first, found.stop).start < end_of_text
    ]


COMMAND = values
