"""What the generated documentation is made from: one module a subject, found by its ``PART``."""
