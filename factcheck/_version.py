"""The version, read by the build and by ``factcheck --version``."""

__version__ = "0.1.0"
