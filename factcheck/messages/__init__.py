"""What the product says to people: English templates in the code, other languages as tables."""

from factcheck.messages.catalogue import SOURCE, Wording, available, tell
from factcheck.messages.said import Said, Words, say, say_many

__all__ = ["SOURCE", "Said", "Wording", "Words", "available", "say", "say_many", "tell"]
