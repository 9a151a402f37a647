"""Text as tokens with offsets: spans, tokens, words, sentences, and the scan all finders read."""

from factcheck.text.lexicon import Lexicon, Match, Word
from factcheck.text.scan import Scan, scan_text
from factcheck.text.span import Span, line_and_column
from factcheck.text.tokens import tokenize

__all__ = ["Lexicon", "Match", "Scan", "Span", "Word", "line_and_column", "scan_text", "tokenize"]
