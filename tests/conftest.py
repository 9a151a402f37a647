"""What several tests need: where the labelled data lies, and settings for Hypothesis."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from factcheck.documents import Document
from factcheck.run import audit

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

os.environ["LC_ALL"] = "C.UTF-8"  # messages are English here, whatever the machine speaks

settings.register_profile(
    "factcheck",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
settings.load_profile("factcheck")


@pytest.fixture(scope="session")
def originals() -> Path:
    """The five original articles. CI always has them; without them nothing can be said of them."""
    folder = SHARED / "seeds"
    if not folder.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"{folder} is missing: the original articles must be there in CI")
        pytest.skip("the original articles are not on this machine")
    return folder


@pytest.fixture(scope="session")
def retellings() -> Path:
    """The retellings that the repository carries."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def messages_of() -> Callable[..., list[str]]:
    """What one rule says of the articles of one story, all of one day."""

    def messages(rule: str, language: str, *texts: str) -> list[str]:
        documents = [
            Document.from_text(text, id=f"{i}.md", language=language, published="2025-03-05")
            for i, text in enumerate(texts)
        ]
        return [f.message for f in audit(documents).findings if f.rule == rule]

    return messages
