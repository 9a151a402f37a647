"""Words only: one folder of readable tables per language. Code looks them up through a lexicon."""

from factcheck.languages.loader import available, concepts, lexicon, one_table
from factcheck.languages.meanings import meanings

__all__ = ["available", "concepts", "lexicon", "meanings", "one_table"]
