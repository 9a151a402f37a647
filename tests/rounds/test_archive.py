"""Rounds give what reading and auditing in memory gives, whatever the files are like."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.documents import chunks, read_paths
from factcheck.documents.chunks import chunks_of
from factcheck.documents.files import files_of
from factcheck.engines.local import LocalEngine
from factcheck.engines.processes import ProcessEngine
from factcheck.errors import SpoolError
from factcheck.reporters.part import Look, reporters
from factcheck.rounds import reading
from factcheck.rounds.archive import audit_paths
from factcheck.rounds.spool import Ref, read
from factcheck.run import audit
from factcheck.settings import Settings

CLUSTERS = Path(__file__).parents[1] / "eval" / "clusters"
FIRST = "Le ferry Norlanda a quitté Brest lundi avec 312 passagers à bord, selon Maud Kerlan."
SECOND = "Maud Kerlan dit que 321 passagers ont quitté Brest lundi à bord du ferry Norlanda."


def lines(path: Path, count: int) -> None:
    """A file of lines: two articles that conflict, and some of their like from other ports."""
    rows = []
    for n in range(count):
        for text in (FIRST, SECOND):
            name = f"Norlanda{n}"
            rows.append({"text": text.replace("Norlanda", name), "date": "2025-03-04"})
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf8")


def in_memory(paths: list[Path]) -> object:
    loaded = read_paths(paths)
    return audit(loaded.documents, problems=loaded.problems)


def in_rounds(paths: list[Path]) -> object:
    with LocalEngine() as engine:
        return audit_paths(paths, engine)


def bad_files(folder: Path) -> list[Path]:
    (folder / "a.txt").write_text(FIRST, "utf8")
    (folder / "b.txt").write_text(SECOND, "utf8")
    (folder / "empty.md").write_text("", "utf8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 4)
    (folder / "no-article.json").write_text('{"version": 3}', "utf8")
    (folder / "bare").mkdir()
    return [folder, folder / "bare", folder / "missing.txt"]


def same_names(folder: Path) -> list[Path]:
    for name in ("one", "two"):
        (folder / name).mkdir()
        (folder / name / "a.txt").write_text(FIRST, "utf8")
    row = json.dumps({"id": "x", "text": SECOND})
    (folder / "one" / "b.jsonl").write_text(f"{row}\n{row}\n", "utf8")
    return [folder / "one", folder / "two"]


def bad_lines(folder: Path) -> list[Path]:
    path = folder / "c.jsonl"
    lines(path, 40)
    held = path.read_text("utf8").splitlines()
    held[7], held[40], held[41] = '{"text": ', "[]", '{"title": "no text"}'
    path.write_text("\n".join(held), "utf8")
    return [path]


def undated(folder: Path) -> list[Path]:
    return [CLUSTERS.parent.parent.parent / "seeds"]


@pytest.mark.parametrize("files", [bad_files, same_names, bad_lines, undated])
def test_rounds_find_what_memory_finds(
    files: Callable[[Path], list[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chunks.chunks_of, "__defaults__", (chunks.NO_FIELDS, 1_000))
    paths = files(tmp_path)
    assert in_rounds(paths) == in_memory(paths)


def test_a_large_file_of_lines_is_cut_and_keeps_its_line_numbers(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    lines(path, 50)
    cut = chunks_of(files_of([path]), size=2_000)
    assert len(cut) > 3
    parts = [chunk.files[0] for chunk in cut]
    assert parts[0].start == 0
    assert parts[-1].stop == path.stat().st_size
    assert all(a.stop == b.start for a, b in pairwise(parts))
    assert sum(chunk.articles for chunk in cut) == 100
    second = reading.reading(tmp_path, None, {}).partial(cut[1])[1]
    assert second.entries[0].ref.id == f"{path}#{parts[1].line}"


def test_a_file_of_lines_in_another_encoding_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    row = json.dumps({"text": FIRST}, ensure_ascii=False) + "\n"
    path.write_bytes((row * 50).encode("latin-1"))
    assert len(chunks_of(files_of([path]), size=1_000)) == 1


@pytest.mark.parametrize("name", sorted(reporters()))
def test_what_a_reporter_leaves_out_need_not_be_carried(name: str, tmp_path: Path) -> None:
    lines(tmp_path / "a.jsonl", 3)
    (tmp_path / "z.txt").write_text("La place du marché est calme. <!-- factcheck: x -->", "utf8")
    with LocalEngine() as engine:
        whole = audit_paths([tmp_path], engine)
        lean = audit_paths([tmp_path], engine, whole=False)
    part = reporters()[name]
    if not part.articles:
        assert part.render(lean, Look()) == part.render(whole, Look())
    assert [d.id for d in lean.documents] == [d.id for d in whole.documents]


def test_two_processes_give_the_bytes_of_one(tmp_path: Path) -> None:
    lines(tmp_path / "a.jsonl", 10)
    with LocalEngine() as one:
        expected = audit_paths([tmp_path], one)
    with ProcessEngine(2) as two:
        found = audit_paths([tmp_path], two)
    assert json.dumps(found.as_json()) == json.dumps(expected.as_json())
    assert found.findings


def test_an_article_that_cannot_be_read_is_a_problem_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(FIRST, "utf8")
    real = reading.extract_claims

    def failing(document: object) -> object:
        if document.id == "1.txt":  # type: ignore[attr-defined]
            raise MemoryError("too much")
        return real(document)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "extract_claims", failing)
    with LocalEngine() as engine:
        report = audit_paths([tmp_path], engine)
    assert [d.id for d in report.documents] == ["0.txt", "2.txt"]
    (problem,) = report.problems
    assert problem.blocking
    assert (problem.place, "MemoryError: too much" in problem.what) == ("1.txt", True)


def test_the_spool_is_left_empty_and_a_lost_one_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FIRST, "utf8")
    spool = tmp_path / "spool"
    with LocalEngine() as engine:
        audit_paths([tmp_path / "a.txt"], engine, Settings(), spool=spool)
    assert list(spool.iterdir()) == []
    with pytest.raises(SpoolError, match="same --spool folder"):
        read(spool, [Ref("00000000", 0, 10, "a.txt")])


def test_every_stage_tells_its_progress_to_the_end(tmp_path: Path) -> None:
    lines(tmp_path / "a.jsonl", 3)
    heard: list[tuple[str, int, int]] = []
    with LocalEngine() as engine:
        audit_paths([tmp_path], engine, progress=lambda *step: heard.append(step))
    stages = list(dict.fromkeys(stage for stage, _, _ in heard))
    assert [stage for stage in stages if stage != "date"] == ["extract", "link", "cross-check"]
    last = {stage: (done, total) for stage, done, total in heard}
    assert all(done == total > 0 for done, total in last.values())
