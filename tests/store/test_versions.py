"""What invalidates what: the hashes a store is made with."""

from __future__ import annotations

import subprocess
import sys

from factcheck.languages import available
from factcheck.store.versions import dating_version, extractor_version

TRACE = """
import sys
opened = set()
sys.addaudithook(lambda event, args: opened.add(str(args[0])) if event == "open" else None)
from factcheck.claims.extract import extract_claims
from factcheck.documents.document import Document
from factcheck.languages import lexicon
text = "Le 3 mai 2025, Paul Martin a reçu 43 délégués à Lyon, selon « la mer est belle » de M. Roy."
document = Document.from_text(text, id="a", language="fr", published="2025-05-04")
lexicon.cache_clear()  # finding its paragraphs has loaded them; that is no part of extraction
opened.clear()
extract_claims(document)
print(*sorted(name for name in opened if "/languages/" in name and name.endswith(".toml")), sep="\\n")
"""


def test_every_language_and_the_dating_have_a_version_of_their_own() -> None:
    versions = [*map(extractor_version, available()), dating_version()]
    assert len(set(versions)) == len(versions)


def test_extraction_reads_no_words_of_other_languages() -> None:
    """What the version of a language leaves out is indeed not read."""
    done = subprocess.run([sys.executable, "-c", TRACE], capture_output=True, text=True, check=True)
    read = done.stdout.split()
    assert any("/fr/" in name for name in read)
    others = [code for code in available() if code != "fr"]
    assert not [name for name in read for code in others if f"/{code}/" in name]
