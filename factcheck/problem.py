"""A problem: something that went wrong, as a record. It never loses the run."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from factcheck.messages import Words, tell


class Problem(BaseModel):
    """What went wrong, where, and what to do about it.

    ``place`` is the file or the part (a rule, a claim kind); ``blocking`` tells whether work that
    was asked for could not be done, which makes the exit code 2.
    """

    model_config = ConfigDict(frozen=True)

    place: str
    what: Words
    remedy: Words = ""
    line: int | None = None
    blocking: bool = False

    def told(self, lang: str) -> Problem:
        """The same problem in a language of the messages."""
        return self.model_copy(
            update={"what": tell(self.what, lang), "remedy": tell(self.remedy, lang)}
        )

    def __str__(self) -> str:
        where = self.place if self.line is None else f"{self.place}:{self.line}"
        return f"{where}: {self.what}" + (f" {self.remedy}" if self.remedy else "")
