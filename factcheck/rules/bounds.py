"""What is told of a figure beyond its bound, of shares that are too many, of an end too early."""

from __future__ import annotations

from factcheck.alignment.ballots import Poll
from factcheck.claims.claim import Claim, Figure
from factcheck.claims.kinds.limit import Limit
from factcheck.claims.kinds.percent import Percent
from factcheck.findings.draft import Draft, Side
from factcheck.messages import say


def draft(a: Figure, b: Figure, first: str, second: str, strength: float = 0.9) -> Draft:
    value, other = a.value_text(), b.value_text()
    return Draft(
        subject=f"{a.document} {a.start}",
        message=say("{first}: more than {second}", first=a.quote, second=b.quote),
        sides=(
            Side(a.document, a.start, a.end, value, first),
            Side(b.document, b.start, b.end, other, second),
        ),
        explanation=say("{value} ({note}) is more than {other} ({other_note}).",
                        value=value, note=first, other=other, other_note=second),
        strength=strength,
        reconciled_by=say("both can be true if the larger figure counts something else"),
        repairs=(say("at most {value}", value=other), say("at least {value}", value=value)),
    )  # fmt: skip


def limit(claim: Limit) -> Draft:
    one, most = claim.evidence
    value, limit = claim.value.text(), claim.most.text()
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("{value} out of {limit}", value=value, limit=limit),
        sides=(
            Side(claim.document, one.start, one.end, value, say("the figure")),
            Side(claim.document, most.start, most.end, limit, say("the most it can be")),
        ),
        explanation=say("{value} is more than {limit}, the most it can be.", value=value, limit=limit),
        strength=0.92,
        reconciled_by=say("both can be true if the limit is of something else"),
        repairs=(say("at most {value}", value=limit), say("a limit of at least {value}", value=value)),
    )  # fmt: skip


def dates(
    claim: Claim,
    sides: tuple[tuple[int, int], tuple[int, int]],
    one: str,
    two: str,
    why: str,
    again: tuple[int, int] | None = None,
) -> Draft:
    (a, b), (c, d) = sides
    more = (Side(claim.document, *again, two, say("the month")),) if again else ()
    return Draft(
        subject=f"{claim.document} {claim.start}",
        message=say("{quote}: {why}", quote=claim.quote, why=why),
        sides=(Side(claim.document, a, b, one, why), Side(claim.document, c, d, two, why), *more),
        explanation=say("{value}: {why}.", value=claim.value_text(), why=why),
        strength=0.93,
        repairs=(say("the first date"), say("the second date")),
    )


def votes(poll: Poll) -> Draft:
    voters, votes = poll.voters, poll.votes
    cast, most = f"{poll.cast:.0f}", voters.value_text()
    return Draft(
        subject=f"{votes.document} {votes.start}",
        message=say("{votes}: more votes than {voters}", votes=votes.value_text(), voters=voters.quote),
        sides=(
            Side(votes.document, votes.start, votes.end, cast, say("the votes")),
            Side(voters.document, voters.start, voters.end, most, say("the voters")),
        ),
        explanation=say("{cast} votes are more than {voters} {head}.", cast=cast, voters=most,
                        head=voters.head),
        strength=0.88,
        repairs=(say("votes that make at most {value}", value=most), say("at least {value}", value=cast)),
    )  # fmt: skip


def shares(run: list[Percent]) -> Draft:
    total, note = sum(c.value.low or 0 for c in run), say("one share")
    return Draft(
        subject=f"{run[0].document} {run[0].start}",
        message=say("shares that make {total} %", total=f"{total:g}"),
        sides=tuple(Side(c.document, c.start, c.end, c.value_text(), note) for c in run),
        explanation=say("{sum} = {total} %, more than all.", total=f"{total:g}",
                        sum=" + ".join(f"{c.value.low:g}" for c in run)),
        strength=0.8,
        severity="warning",
        reconciled_by=say("all can be true if they are shares of different things, or count twice"),
        repairs=(
            say("{share} less {gap}", share=run[-1].value_text(), gap=f"{total - 100:.1f}"),
            say("the share that is too high"),
        ),
    )  # fmt: skip


def more_than_all(share: Percent, of: tuple[int, int]) -> Draft:
    value, note = share.value_text(), say("more than all of it")
    return Draft(
        subject=f"{share.document} {share.start}",
        message=say("{quote}: more than all of it", quote=share.quote),
        sides=(
            Side(share.document, share.start, share.end, value, note),
            Side(share.document, *of, "100 %", say("the most it can be")),
        ),
        explanation=say("{value} of what has a hundred at most.", value=value),
        strength=0.9,
        reconciled_by=say("both can be true if it is a growth, which the text should say"),
        repairs=(say("at most {value}", value="100 %"),),
    )


def month_again(text: str, claim: Claim, month: str) -> tuple[int, int] | None:
    """Another place of the article that names the month: "all 30 days of June"."""
    at = text.find(month)
    while at >= 0:
        end = at + len(month)
        whole = not (text[at - 1 : at].isalpha() or text[end : end + 1].isalpha())
        if month.isalpha() and whole and not claim.start <= at < claim.end:
            return at, end
        at = text.find(month, end)
    return None
