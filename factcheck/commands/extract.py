"""``factcheck extract``: claims as records; written beside the articles, and compared in CI."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from factcheck.commands.auditing import configured, paths_or_configured
from factcheck.commands.claim_formats import CLAIM_FORMATS
from factcheck.commands.claim_streams import STREAMS
from factcheck.commands.options import CONFIG, LANG, LANGUAGE, PATHS, examples
from factcheck.commands.output import (
    OutputError,
    encoded,
    print_bytes,
    tell_problems,
    write_atomically,
)
from factcheck.progress import progress

if TYPE_CHECKING:
    from factcheck.claims import Claim, Extraction
    from factcheck.documents.document import Document

# The fields of a claim that say how and where it is stated: a line of their own in claim files.
SETTING = ("sentence", "block", "modality", "attribution", "when", "names")
ABOUT = ("near", "context")


@click.command(
    epilog=examples(
        "factcheck extract articles/",
        "factcheck extract articles/ --format csv --output claims.csv",
        "factcheck extract articles/ --format parquet --output claims.parquet",
        "factcheck extract articles/ --write claims/",
        "factcheck extract articles/ --check claims/",
    )
)
@PATHS
@click.option(
    "--format",
    "format_name",
    type=click.Choice(sorted({*CLAIM_FORMATS, *STREAMS})),
    default="jsonl",
    show_default=True,
    help="How claims are printed: an object a line as articles are read, a row a claim, W3C Web "
    "Annotation JSON-LD, or Parquet (with --output, and the extra duckdb).",
)
@click.option("--output", metavar="FILE", help="Write them to a file, whole or not at all.")
@click.option("--write", metavar="DIR", help="Write one JSON file an article into this folder.")
@click.option(
    "--check",
    "compare",
    metavar="DIR",
    help="Exit 1, with the differences on standard error, when these files are stale.",
)
@LANGUAGE
@LANG
@CONFIG
@click.pass_context
def extract(
    ctx: click.Context,
    paths: tuple[str, ...],
    format_name: str,
    output: str | None,
    write: str | None,
    compare: str | None,
    language: str | None,
    lang: str | None,
    config: str | None,
) -> None:
    """Print the claims of articles.

    With --write they go to files made for reading in a diff; nothing is deleted there. --check
    names files that are stale, missing, or of no article.
    """
    if write and compare:
        raise click.UsageError("--write and --check exclude each other: give one of them.", ctx)
    if (write or compare) and (output or format_name != "jsonl"):
        raise click.UsageError("--write and --check have a format and a place of their own.", ctx)
    settings = configured(config, language, lang)
    from factcheck.documents import read_each, read_paths
    from factcheck.documents.load import Met

    folders, stale = paths_or_configured(paths, settings), False
    if format_name in STREAMS and not (write or compare):
        met = read_each(folders, language=settings.language, fields=settings.fields)
        each = (one.document if isinstance(one, Met) else one for one in met)
        problems = STREAMS[format_name](each, Path(output) if output else None)
        tell_problems(problems, settings.lang)
        ctx.exit(2 if any(p.blocking for p in problems) else 0)
    loaded = read_paths(folders, language=settings.language, fields=settings.fields)
    extractions = list(_extracted(loaded.documents))
    problems = [*loaded.problems, *(p for e in extractions for p in e.problems)]
    if write or compare:
        files = {file_name(e.document.id): claims_file(e) for e in extractions}
        if write:
            _write(Path(write), files)
        else:
            stale = _differs(Path(str(compare)), files)
    else:
        text = CLAIM_FORMATS[format_name](extractions)
        if output is not None:
            write_atomically(Path(output), encoded(text))
        else:
            print_bytes(text)
    tell_problems(problems, settings.lang)
    ctx.exit(2 if any(p.blocking for p in problems) else int(stale))


def _extracted(documents: Iterable[Document]) -> Iterator[Extraction]:
    from factcheck.claims import extract_claims

    ordered = list(documents)
    with progress() as told:
        for i, document in enumerate(ordered, 1):
            yield extract_claims(document)
            if told is not None:
                told("extract", i, len(ordered))


def file_name(document: str) -> str:
    """The name of a document's claims file: ``press/a.md`` → ``press__a.md.json``."""
    return document.replace("\\", "/").strip("/").replace("/", "__") + ".json"


def claims_file(extraction: Extraction) -> str:
    """The claims of a document as JSON that reads well in a diff: a few lines a claim.

    Fields at their default and the document's id (it stands once, at the top) are left out.
    """
    claims = ",\n".join(_few_lines(claim) for claim in extraction.claims)
    body = f"[\n{claims}\n  ]" if claims else "[]"
    return f'{{\n  "document": {_json(extraction.document.id)},\n  "claims": {body}\n}}\n'


def _few_lines(claim: Claim) -> str:
    kept = claim.model_dump(mode="json", exclude_defaults=True, exclude={"document"})
    kept.pop("kind", None)
    first = {"kind": claim.kind, "evidence": kept.pop("evidence")}
    setting = {key: kept.pop(key) for key in SETTING if key in kept}
    about = {key: kept.pop(key) for key in ABOUT if key in kept}
    lines = (first, kept, setting, about)
    return "    {" + ",\n     ".join(_json(line)[1:-1] for line in lines if line) + "}"


def _json(value: Mapping[str, Any] | str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _write(folder: Path, files: Mapping[str, str]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"{folder}: is no folder that can be written ({error.strerror})."
        ) from None
    for name, content in files.items():
        write_atomically(folder / name, content.encode("utf8"))
    click.echo(f"{len(files)} claims files written to {folder}", err=True)


def _differs(folder: Path, files: Mapping[str, str]) -> bool:
    """Tell on standard error which claims files are stale, missing or extra."""
    from difflib import unified_diff

    if not folder.is_dir():
        raise OutputError(f"{folder}: no such folder. Write it with `factcheck extract --write`.")
    differs = False
    for name, content in sorted(files.items()):
        file = folder / name
        if not file.is_file():
            click.echo(f"missing: {file}", err=True)
        else:
            try:
                committed = file.read_text("utf8")
            except (OSError, UnicodeDecodeError) as error:
                raise OutputError(f"{file}: cannot be read ({error}). Write it again.") from None
            if committed == content:
                continue
            click.echo(f"stale: {file}", err=True)
            difference = unified_diff(
                committed.splitlines(),
                content.splitlines(),
                str(file),
                "extracted now",
                lineterm="",
            )
            click.echo("\n".join(difference), err=True)
        differs = True
    for extra in sorted(f.name for f in folder.glob("*.json") if f.name not in files):
        click.echo(f"extra: {folder / extra} (no such article: remove it)", err=True)
        differs = True
    if differs:
        click.echo(f"To accept: factcheck extract --write {folder}", err=True)
    return differs


COMMAND = extract
