"""Articles as records: raw text, blocks, language, publication time."""

from factcheck.documents.document import Block, BlockKind, Dating, Document
from factcheck.documents.load import Loaded, read, read_each, read_paths

__all__ = ["Block", "BlockKind", "Dating", "Document", "Loaded", "read", "read_each", "read_paths"]
