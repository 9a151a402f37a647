"""A seeded generator of French news: as many articles as asked for, streamed.

    python benchmarks/corpus.py 10000 --output corpus.jsonl
    python benchmarks/corpus.py 5000 --folder corpus/ --seed 3

Several outlets tell an event, each in its own words and with its own asides; some get a figure, a
name or a place wrong (``slips``). Towns, people and organisations come from heavy-tailed pools, so
that namesakes and towns that return are as common as in an archive; ministers and capitals are
named everywhere, a few articles have no date, and some come back to an old event. Names are made of
syllables; any likeness is chance.

The same seed gives the same events whatever the number of articles asked for, but for their days:
``YEARS`` years hold them all. ``event`` tells which articles tell one story.
"""

from __future__ import annotations

import argparse
import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

WORDS: dict[str, Any] = tomllib.loads(
    Path(__file__).with_name("corpus_words.toml").read_text("utf8")
)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
          "octobre", "novembre", "décembre")  # fmt: skip
FIRST, YEARS = date(2016, 1, 4), 8
PER_EVENT = 2.5  # articles an event has on average, as drawn below
SLIP = 0.005  # how often an outlet gets one fact of an event wrong
UNDATED, COMEBACK, NATIONAL = 0.03, 0.03, 0.3
FEMININE = ("ance", "ture", "ité", "esse", "ence")
VOWELS = "aeéiouyhAEÉIOUYH"


class Article(NamedTuple):
    """``slips`` names the facts it has wrong; ``published`` is None for an undated one."""

    id: str
    title: str
    text: str
    published: date | None
    publisher: str
    event: int
    slips: tuple[str, ...]


def articles(count: int, seed: int = 1) -> Iterator[Article]:
    """So many articles, event by event in order of time."""
    return islice(_stream(count, seed), count)


def _stream(count: int, seed: int) -> Iterator[Article]:
    events = max(1, round(count / PER_EVENT))
    number = 0
    while True:
        day = FIRST + timedelta(days=int(number / events * YEARS * 365))
        yield from _event(number, day, Random(f"{seed}:{number}"))
        number += 1


def _rank(random: Random, size: int) -> int:
    """A rank below ``size``, small ones likelier: Zipf's law with exponent 1."""
    return int(size ** random.random()) - 1


def _seldom(random: Random, size: int, known: float) -> int:
    """A rank that is well known in this share of cases, and any at all otherwise."""
    return _rank(random, size) if random.random() < known else random.randrange(size)


def _stem(rank: int, endings: list[str]) -> str:
    """The invented name of a rank: two ranks have two names, the frequent ones the shorter."""
    syllables: list[str] = WORDS["syllables"]
    size = len(syllables)
    parts, known = 2, size**2 * len(endings)
    while rank >= known and parts < 4:
        rank, parts, known = rank - known, parts + 1, known * size
    rest, ending = divmod(rank * 7919 % known, len(endings))
    stem = endings[ending]
    for _ in range(parts):
        rest, at = divmod(rest, size)
        stem = syllables[at] + stem
    return stem.capitalize()


def _person(random: Random) -> str:
    surname = _stem(_seldom(random, 900_000, 0.2), WORDS["surname_endings"])
    return f"{random.choice(WORDS['given'])} {surname}"


def _facts(number: int, day: date, random: Random) -> dict[str, str]:
    """What is so in an event: every outlet starts from it."""
    form = random.choice(WORDS["town_forms"])
    town = form.format(stem=_stem(_seldom(random, 40_000, 0.5), WORDS["town_endings"]))
    city = WORDS["cities"][_rank(random, len(WORDS["cities"]))]
    stem = _stem(_seldom(random, 300_000, 0.4), WORDS["surname_endings"])
    org = random.choice(WORDS["organisations"]).format(stem=stem)
    later = day + timedelta(days=random.randint(20, 200))
    one, two = _person(random), _person(random)
    roles = [r.format(town=town, org=org, city=city) for r in random.sample(WORDS["roles"], 2)]
    return {
        "town": town, "city": city, "org": _contracted(org), "who1": one, "who2": two,
        "role1": _contracted(roles[0]), "role2": _contracted(roles[1]),
        "n1": str(random.randint(1_050, 98_000)), "n2": str(random.randint(4, 98)),
        "n3": str(random.randint(21, 990)), "age": str(random.randint(19, 84)),
        "ord": str(random.randint(3, 60)), "pct": f"{random.randint(3, 88)},{random.randint(1, 9)}",
        "sum": f"{random.randint(1, 90)},{random.randint(1, 9)}",
        "weekday": WEEKDAYS[day.weekday()], "day": f"{later.day} {MONTHS[later.month - 1]}",
    }  # fmt: skip


def _event(number: int, day: date, random: Random) -> Iterator[Article]:
    facts = _facts(number, day, random)
    topic = random.choice(WORDS["topics"])
    size = min(60, int(random.paretovariate(1.5)))
    figure = None
    if random.random() < NATIONAL:
        post = _rank(random, len(WORDS["national"]))
        held = Random(f"post {post} {day.year // 4}")
        figure = WORDS["national"][post].format(who=_person(held))
    said = [
        _filled(random.choice(WORDS["quotes"]), random, who=f"{{who{n}}}", role=facts[f"role{n}"])
        for n in (1, 2, 1)
    ]
    for i in range(size):
        told, slips = dict(facts), []
        for name in ("n1", "n2", "n3", "sum", "pct", "who1", "who2", "town", "age", "day"):
            if size > 1 and random.random() < SLIP:
                told[name] = _wrong(name, facts[name], random)
                slips.append(name)
        days = random.choice((0, 1, 1, 1, 2, 3)) if i else 1
        if size > 2 and random.random() < COMEBACK:
            days += random.randint(100, 400)
        published = day + timedelta(days=days)
        outlet = random.choice(WORDS["outlets"])
        title, text = _written(topic, told, said, figure, random)
        yield Article(
            f"{published:%Y/%m}/{number:07}-{i:02}",
            title,
            text,
            None if random.random() < UNDATED else published,
            outlet,
            number,
            tuple(slips),
        )


def _wrong(name: str, value: str, random: Random) -> str:
    """The value as a careless hand prints it: two digits exchanged, a letter lost, another town."""
    if name == "town":
        return _stem(_rank(random, 30_000), WORDS["town_endings"])
    if name.startswith("who"):
        at = random.randrange(len(value) - 4, len(value) - 1)
        return value[:at] + value[at + 1 :]
    digits = re.findall(r"\d", value)
    if name == "day" or len(digits) < 2:
        return re.sub(r"\d", lambda m: str(int(m[0]) % 8 + 1), value, count=1)
    swapped = [digits[1], digits[0], *digits[2:]]
    if digits[0] == digits[1] or digits[1] == "0":
        swapped = [str(int(digits[0]) % 9 + 1), *digits[1:]]
    left = iter(swapped)
    return re.sub(r"\d", lambda _: next(left), value)


def _written(
    topic: dict[str, Any],
    facts: dict[str, str],
    said: list[str],
    figure: str | None,
    random: Random,
) -> tuple[str, str]:
    """Headline and text of one outlet."""
    slots = dict(facts, n1=_spaced(facts["n1"]), org_up=facts["org"][0].upper() + facts["org"][1:])
    title = random.choice(topic["headline"]).format(**slots)
    lead = random.choice(topic["lead"]).format(**slots)
    told = random.sample(
        topic["facts"], random.randint(max(2, len(topic["facts"]) - 2), len(topic["facts"]))
    )
    body = [random.choice(variants).format(**slots) for variants in told]
    asides = [_aside(random) for _ in range(random.randint(9, 34))]
    asides += [quote.format(**slots) for quote in said if random.random() < 0.7]
    if random.random() < 0.4:
        role = random.choice(WORDS["roles"][-7:-1])
        asides.append(
            _filled(random.choice(WORDS["quotes"]), random, who=_person(random), role=role)
        )
    if figure is not None and random.random() < 0.7:
        said = random.choice(WORDS["national_says"])
        asides.append(_filled(said, random, figure=figure, figure_up=figure[0].upper() + figure[1:],
                              capital=WORDS["cities"][0]))  # fmt: skip
    random.shuffle(asides)
    paragraphs = [lead]
    while body or asides:
        part = [body.pop(0)] if body else []
        part += [asides.pop() for _ in range(min(len(asides), random.randint(2, 5)))]
        paragraphs.append(" ".join(part))
    return _contracted(title), "\n\n".join(_contracted(p[0].upper() + p[1:]) for p in paragraphs)


def _aside(random: Random) -> str:
    return _filled(random.choice(WORDS["fillers"]), random)


def _filled(pattern: str, random: Random, **given: str) -> str:
    """A pattern with words drawn for its open slots; frequent words come first in the lists."""

    def one(table: str) -> str:
        words: list[str] = WORDS[table]
        return words[_seldom(random, len(words), 0.5)]

    return pattern.format(
        noun=one("nouns"), noun2=one("nouns"), verb=one("verbs"), verb2=one("verbs"),
        plurals=one("plurals"), plurals2=one("plurals"), adjective=one("adjectives"),
        noun_f=random.choice(_nouns(False, FEMININE)) if "{noun_f}" in pattern else "",
        noun_v=random.choice(_nouns(True)) if "noun_v" in pattern else "",
        **given,
    )  # fmt: skip


@cache
def _nouns(vowel: bool, ends: str | tuple[str, ...] = "") -> list[str]:
    """The nouns that start with a vowel, or with none, and end so."""
    return [n for n in WORDS["nouns"] if (n[0] in VOWELS) == vowel and n.endswith(ends)]


def _contracted(text: str) -> str:
    """The elisions and contractions that filling slots leaves undone."""
    for long, short in (("de le ", "du "), ("à le ", "au "), ("de les ", "des "), ("à Le ", "au ")):
        text = text.replace(long, short)
    text = re.sub(r"\b([dD])e (?=[aeéiouyAEÉIOUY])", r"\1'", text)
    return re.sub(r"\bque (?=[aeéiouAEÉIOU])", "qu'", text)


def _spaced(figure: str) -> str:
    """Thousands set apart, as French prints them."""
    return f"{int(figure):,}".replace(",", "\u202f")


def as_json(article: Article) -> str:
    """One line of JSON, with the truth beside what readers look for."""
    row = {
        "id": article.id, "title": article.title, "text": f"{article.title}\n\n{article.text}",
        "date": article.published and article.published.isoformat(), "lang": "fr",
        "publisher": article.publisher, "event": article.event, "slips": article.slips,
    }  # fmt: skip
    return json.dumps(
        {key: value for key, value in row.items() if value is not None}, ensure_ascii=False
    )


def as_markdown(article: Article) -> str:
    """A file with front matter."""
    when = f"date: {article.published}\n" if article.published else ""
    title = json.dumps(article.title, ensure_ascii=False)
    head = f"title: {title}\n{when}publisher: {article.publisher}\nlang: fr"
    return f"---\n{head}\n---\n{article.text}\n"


def write(count: int, seed: int, *, output: Path | None = None, folder: Path | None = None) -> int:
    """Write so many articles to a JSON Lines file or a folder; returns the bytes written."""
    written = 0
    if output is not None:
        with output.open("w", encoding="utf8") as out:
            for article in articles(count, seed):
                line = as_json(article) + "\n"
                out.write(line)
                written += len(line.encode())
    if folder is not None:
        for article in articles(count, seed):
            path = folder / f"{article.id}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            text = as_markdown(article)
            path.write_text(text, "utf8")
            written += len(text.encode())
    return written


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=Path, help="a JSON Lines file")
    parser.add_argument("--folder", type=Path, help="a folder of Markdown files")
    asked = parser.parse_args()
    if (asked.output is None) == (asked.folder is None):
        parser.error("give --output or --folder")
    size = write(asked.count, asked.seed, output=asked.output, folder=asked.folder)
    print(f"{asked.count:,} articles, {size / 1e6:,.1f} MB")


if __name__ == "__main__":
    main()
